import { fieldOf } from '../../../../forms/field-of.ts';
import { NoBsn } from '../../../../forms/no-bsn.tsx';
import { Problems, useFaultText } from '../../../../forms/problems.tsx';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { RadioGroup, SelectField } from '../../../../ui/choice-field.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { KeptForm } from '../../../../ui/kept-form.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { Section } from '../../../../ui/section.tsx';
import { TextArea } from '../../../../ui/text-field.tsx';
import { dilemmaPath } from '../../paths.ts';
import type { DilemmaView } from '../board.ts';
import { LONGEST } from '../longest.ts';
import { OUTCOMES } from '../outcome.ts';
import { words } from './dilemma-words.ts';
import type { Refused } from './pressing.ts';

interface AttemptFormProps {
  id: string;
  own: DilemmaView['own'];
  answer: Refused | undefined;
}

/** What an organisation tried, without whose it was. */
export function AttemptForm({ id, own, answer }: AttemptFormProps) {
  const t = useWords(words);
  const typed: Record<string, string> = answer?.typed ?? {};
  const faults = answer?.faults ?? {};
  const textOf = useFaultText(faults, { attempt: t.attempt, outcome: t.outcome }, t.faults);
  return (
    <Section title={t.attemptTitle} intro={t.attemptLead}>
      <Problems faults={faults} textOf={textOf} />
      <KeptForm kept="poging" method="post" action={dilemmaPath(id, { doe: 'probeerden' })}>
        <FormStack>
          <input type="hidden" name="doe" value="probeerden" />
          <Whose own={own} chosen={typed.organisatie} />
          <TextArea
            {...fieldOf('attempt', typed, textOf)}
            label={t.attempt}
            maxLength={LONGEST.attempt}
            rows={3}
          />
          <RadioGroup
            name="outcome"
            legend={t.outcome}
            error={textOf('outcome')}
            defaultValue={typed.outcome}
            options={OUTCOMES.map((value) => ({ value, label: t.outcomes[value] }))}
          />
          <NoBsn doubt={answer?.doubt} />
          <ButtonRow>
            <Button variant="primary">{t.tellAttempt}</Button>
            <ButtonLink variant="quiet" to={dilemmaPath(id)}>
              {t.back}
            </ButtonLink>
          </ButtonRow>
        </FormStack>
      </KeptForm>
    </Section>
  );
}

/** For which organisation; who speaks for several chooses. */
function Whose({ own, chosen }: { own: DilemmaView['own']; chosen: string | undefined }) {
  const t = useWords(words);
  const [only, ...others] = own;
  if (others.length === 0) return <input type="hidden" name="organisatie" value={only?.id ?? ''} />;
  return (
    <SelectField
      id="organisatie"
      name="organisatie"
      label={t.whose}
      defaultValue={chosen ?? only?.id}
      options={own.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}
