import { fieldOf } from '../../../../forms/field-of.ts';
import { NoBsn } from '../../../../forms/no-bsn.tsx';
import { Problems, useFaultText } from '../../../../forms/problems.tsx';
import { Button } from '../../../../ui/button.tsx';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { Inline } from '../../../../ui/inline.tsx';
import { KeptForm } from '../../../../ui/kept-form.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { Section } from '../../../../ui/section.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { LONGEST } from '../../making/form.ts';
import { words as followUpWords } from '../../words.ts';
import type { Refused } from './acting.ts';
import { words } from './own-words.ts';

interface DayFormProps {
  path: string;
  refused: Refused | null;
  when: { day: string; startTime: string; endTime: string } | null;
  meeting: string;
  /** Open sites of the own organisation, to choose from. */
  where: readonly string[];
  secret: boolean;
  aside: boolean;
}

/** The day, from when until when, and where: what the two agreed, filled in by one of them. */
export function DayForm({ path, refused, when, meeting, where, secret, aside }: DayFormProps) {
  const t = useWords(words);
  const all = useWords(followUpWords);
  const faults = refused?.faults ?? {};
  const labels = { day: t.day, startTime: t.startTime, endTime: t.endTime, meeting: t.meeting };
  const textOf = useFaultText(faults, labels, all.faults);
  const typed: Record<string, string> = refused?.typed ?? { ...when, meeting };
  const form = (
    <>
      <Problems faults={faults} textOf={textOf} />
      <KeptForm kept="dag" aside={aside} method="post" action={path} noValidate>
        <FormStack>
          <input type="hidden" name="doe" value="dag" />
          <TextField {...fieldOf('day', typed, textOf)} label={t.day} type="date" />
          <Inline>
            <TextField {...fieldOf('startTime', typed, textOf)} label={t.startTime} type="time" />
            <TextField {...fieldOf('endTime', typed, textOf)} label={t.endTime} type="time" />
          </Inline>
          {secret ? (
            <p>{t.meetingSecret}</p>
          ) : (
            <TextField
              {...fieldOf('meeting', typed, textOf)}
              label={t.meeting}
              hint={t.meetingHint}
              suggestions={where.length > 0 ? where : undefined}
              maxLength={LONGEST.meeting}
            />
          )}
          <NoBsn doubt={refused?.doubt} />
          <div>
            <Button variant={when ? 'secondary' : 'primary'}>{t.saveDay}</Button>
          </div>
        </FormStack>
      </KeptForm>
    </>
  );
  if (when)
    return (
      <Disclosure summary={t.change} open={refused !== null}>
        {form}
      </Disclosure>
    );
  return (
    <Section title={t.agree} intro={t.agreeText}>
      {form}
    </Section>
  );
}
