import { fieldOf } from '../../../../forms/field-of.ts';
import type { Typed } from '../../../../forms/typed.ts';
import { Button, ButtonRow } from '../../../../ui/button.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { BegunField, KeptForm } from '../../../../ui/kept-form.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { Section } from '../../../../ui/section.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { words } from './telephone-words.ts';

interface TelephoneFormProps {
  /** `phone`, and what it was when the form was made. */
  typed: Typed;
  textOf: (field: string) => string | undefined;
}

/** Of the programme, not of the round. */
export function TelephoneForm({ typed, textOf }: TelephoneFormProps) {
  const t = useWords(words);
  return (
    <Section title={t.title} intro={t.intro}>
      <KeptForm kept="telefoon" aside method="post" noValidate>
        <BegunField name="was" value={typed.was ?? ''} />
        <FormStack>
          <TextField {...fieldOf('phone', typed, textOf)} type="tel" label={t.phone} hint={t.phoneHint} />
          <ButtonRow>
            <Button variant="secondary" name="intent" value="phone">
              {t.save}
            </Button>
          </ButtonRow>
        </FormStack>
      </KeptForm>
    </Section>
  );
}
