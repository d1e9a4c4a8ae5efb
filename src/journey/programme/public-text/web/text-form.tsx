import { Button, ButtonRow } from '../../../../ui/button.tsx';
import { CheckboxField } from '../../../../ui/choice-field.tsx';
import { Fieldset, FormStack } from '../../../../ui/fieldset.tsx';
import { BegunField, KeptForm } from '../../../../ui/kept-form.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { TextArea, TextField } from '../../../../ui/text-field.tsx';
import { VisuallyHidden } from '../../../../ui/visually-hidden.tsx';
import { type FieldOf, NOWHERE } from '../fields.ts';
import { words } from './text-words.ts';

interface TextFormProps {
  fields: readonly FieldOf[];
  typed: Readonly<Record<string, string>>;
  textOf: (field: string) => string | undefined;
  /** What in the text could lead to a secret place. */
  leading: readonly string[];
  hasDraft: boolean;
  action: string;
}

/** The texts of a piece. The first button of a form is what Enter presses: it only keeps. */
export function TextForm({ fields, typed, textOf, leading, hasDraft, action }: TextFormProps) {
  const t = useWords(words);
  const groups = Map.groupBy(fields, ({ label, at }) => (GROUPED.has(label) ? at : -1));
  const questions = fields.some(({ label }) => label === 'question');
  return (
    <KeptForm kept="tekst" method="post" action={action} noValidate>
      <button type="submit" name="intent" value="save" hidden aria-hidden="true" tabIndex={-1} />
      <FormStack>
        <BegunField name="version" value={typed.version ?? ''} />
        {[...groups].map(([at, ofGroup]) =>
          at < 0 ? (
            ofGroup.map((field) => <One key={field.name} {...{ field, typed, textOf }} />)
          ) : (
            <Fieldset key={at} legend={questions ? t.question(at) : t.moment(at)}>
              <FormStack>
                {ofGroup.map((field) => (
                  <One key={field.name} {...{ field, typed, textOf }} />
                ))}
                {questions ? <Arranging at={at} last={at === groups.size - 1} /> : null}
              </FormStack>
            </Fieldset>
          ),
        )}
        {questions ? (
          <ButtonRow>
            <Button variant="secondary" name="intent" value="add">
              {t.add}
            </Button>
          </ButtonRow>
        ) : null}
        {leading.length > 0 ? (
          <CheckboxField
            // Of other parts it is another box: a tick does not go along to them.
            key={leading.join('\t')}
            id={NOWHERE}
            name={NOWHERE}
            value={leading.join('\t')}
            label={t.nowhere}
            hint={t.nowhereHint(leading)}
            error={textOf(NOWHERE)}
          />
        ) : null}
        <ButtonRow>
          <Button variant="primary" name="intent" value="save">
            {t.save}
          </Button>
          <Button variant="secondary" name="intent" value="publish">
            {t.publish}
          </Button>
          {hasDraft ? (
            <Button variant="quiet" name="intent" value="discard">
              {t.discard}
            </Button>
          ) : null}
        </ButtonRow>
      </FormStack>
    </KeptForm>
  );
}

const GROUPED = new Set<FieldOf['label']>(['time', 'momentTitle', 'momentText', 'question', 'answer']);
const ROWS: Partial<Record<FieldOf['label'], number>> = { lead: 3, momentText: 3, answer: 5, text: 24 };

interface OneProps extends Pick<TextFormProps, 'typed' | 'textOf'> {
  field: FieldOf;
}

function One({ field: { name, label, at, marked, longest }, typed, textOf }: OneProps) {
  const t = useWords(words);
  const rows = ROWS[label];
  const props = {
    ...{
      id: name,
      name,
      label: t.inGroup[label] ?? t.labels[label](at),
      error: textOf(name),
      maxLength: longest,
    },
    ...(marked && (label === 'text' || at === 0) ? { hint: t.markup } : {}),
    defaultValue: typed[name] ?? '',
  };
  return rows === undefined ? <TextField {...props} /> : <TextArea {...props} rows={rows} />;
}

/** Where a question stands, and whether it stays. */
function Arranging({ at, last }: { at: number; last: boolean }) {
  const t = useWords(words);
  const about = <VisuallyHidden>{t.about(at)}</VisuallyHidden>;
  return (
    <ButtonRow>
      {at > 0 ? (
        <Button variant="quiet" small name="intent" value={`up-${at}`}>
          {t.up} {about}
        </Button>
      ) : null}
      {last ? null : (
        <Button variant="quiet" small name="intent" value={`down-${at}`}>
          {t.down} {about}
        </Button>
      )}
      <Button variant="quiet" small name="intent" value={`remove-${at}`}>
        {t.remove} {about}
      </Button>
    </ButtonRow>
  );
}
