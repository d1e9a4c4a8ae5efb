import { Button, ButtonRow } from '../../../../ui/button.tsx';
import { CheckboxField } from '../../../../ui/choice-field.tsx';
import { Fieldset, FormStack } from '../../../../ui/fieldset.tsx';
import { BegunField, KeptForm } from '../../../../ui/kept-form.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { NameChoice, PhotoChoice, type TellingProps } from './choosing.tsx';
import { words } from './own-words.ts';

/** Each quote of theirs with a box of its own, and how they stand in it. Nothing is ticked for them. */
export function Reading({ view, sleutel, here, answer }: TellingProps) {
  const t = useWords(words);
  const typed = answer?.typed;
  return (
    <KeptForm kept="akkoord" method="post" action={here}>
      <FormStack>
        <input type="hidden" name="sleutel" value={sleutel} />
        <BegunField name="version" value={String(view.version)} />
        <Fieldset legend={t.quotes}>
          <p className="ws-soft">{t.quotesText}</p>
          {view.quotes.map(({ id, text }) => (
            <CheckboxField
              key={id}
              id={`mag-${id}`}
              name={`mag-${id}`}
              label={text}
              defaultChecked={typed?.[`mag-${id}`] !== undefined}
            />
          ))}
        </Fieldset>
        <NameChoice view={view} answer={answer} />
        <PhotoChoice view={view} sleutel={sleutel} answer={answer} />
        <ButtonRow>
          <Button variant="primary" name="doe" value="akkoord">
            {t.agree}
          </Button>
          <Button variant="secondary" name="doe" value="haal-eruit" describedBy="eruit">
            {t.takeOut}
          </Button>
        </ButtonRow>
        <p className="ws-soft" id="eruit">
          {t.takeOutText}
        </p>
      </FormStack>
    </KeptForm>
  );
}
