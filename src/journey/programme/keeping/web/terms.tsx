import { Form } from 'react-router';
import { type Keeping, MOST_MONTHS } from '../../../../people/retention/keeping.ts';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { SelectField } from '../../../../ui/choice-field.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { keepingPath } from '../../paths.ts';
import { words } from './keeping-words.ts';

interface TermsProps {
  programme: string;
  shown: Keeping;
  fewest: Keeping;
}

/** Asks first to see what would go: what is gone does not come back. */
export function Terms({ programme, shown, fewest }: TermsProps) {
  const t = useWords(words);
  const from = (few: number) =>
    Array.from({ length: MOST_MONTHS - few + 1 }, (_, index) => ({
      ...{ value: String(few + index), label: t.months(few + index) },
    }));
  return (
    <FormStack>
      <input type="hidden" name="programma" value={programme} />
      <SelectField
        id="ronde"
        name="ronde"
        label={t.round}
        hint={t.roundHint}
        options={from(fewest.months)}
        defaultValue={String(shown.months)}
      />
      <SelectField
        id="post"
        name="post"
        label={t.mail}
        hint={t.mailHint}
        options={from(fewest.mailMonths)}
        defaultValue={String(shown.mailMonths)}
      />
      <ButtonRow>
        <Button variant="secondary">{t.look}</Button>
      </ButtonRow>
    </FormStack>
  );
}

/** Only after it was seen what would go. */
export function SaveTerms({ programme, asked }: { programme: string; asked: Keeping }) {
  const t = useWords(words);
  return (
    <Form method="post" action={keepingPath({ programma: programme })}>
      <input type="hidden" name="ronde" value={asked.months} />
      <input type="hidden" name="post" value={asked.mailMonths} />
      <ButtonRow>
        <Button variant="primary">{t.save}</Button>
        <ButtonLink variant="secondary" to={keepingPath({ programma: programme })}>
          {t.cancel}
        </ButtonLink>
      </ButtonRow>
    </Form>
  );
}
