import { Form } from 'react-router';
import { Button } from '../../../../ui/button.tsx';
import { SelectField } from '../../../../ui/choice-field.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { KeptForm } from '../../../../ui/kept-form.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { Section } from '../../../../ui/section.tsx';
import { words as dilemmaWords } from './dilemma-words.ts';
import { words } from './manage-words.ts';
import type { ManageRefused } from './managing.ts';

interface Titled {
  id: string;
  title: string;
}

interface JoinFormProps {
  /** With which it can be joined. */
  others: readonly Titled[];
  /** Those that were joined with it. */
  joined: readonly Titled[];
  refused: ManageRefused | undefined;
}

/** Two that are the same go on as one; and apart again. */
export function JoinForm({ others, joined, refused }: JoinFormProps) {
  const t = useWords(words);
  const dilemma = useWords(dilemmaWords);
  const fault = refused?.form === 'join' ? t.chooseFault : undefined;
  return (
    <Section title={t.join} intro={t.joinText}>
      {joined.length > 0 ? <p>{t.joined}:</p> : null}
      <ul>
        {joined.map(({ id, title }) => (
          <li key={id}>
            <Form method="post">
              {title} <input type="hidden" name="dilemma" value={id} />
              <Button variant="quiet" small name="doe" value="los" label={t.partOf(title)}>
                {t.part}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
      <ErrorSummary title={dilemma.summary} errors={fault ? [{ fieldId: 'met', text: fault }] : []} />
      <KeptForm kept="samenvoegen" aside method="post">
        <FormStack>
          <SelectField
            id="met"
            name="met"
            label={t.joinWith}
            error={fault}
            defaultValue=""
            options={[
              { value: '', label: t.choose },
              ...others.map(({ id, title }) => ({ value: id, label: title })),
            ]}
          />
          <div>
            <Button variant="secondary" name="doe" value="samenvoegen">
              {t.joinPress}
            </Button>
          </div>
        </FormStack>
      </KeptForm>
    </Section>
  );
}
