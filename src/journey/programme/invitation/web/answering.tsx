import { Form } from 'react-router';
import { formatLongDay } from '../../../../language/format.ts';
import { Button, ButtonRow } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { CheckboxField } from '../../../../ui/choice-field.tsx';
import { FactList } from '../../../../ui/fact-list.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { Soft } from '../../../../ui/inline.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { MailAddress } from '../../../../ui/mail-address.tsx';
import { Section } from '../../../../ui/section.tsx';
import { periodOf } from '../../programme-rounds.ts';
import type { Answer } from '../../tables.ts';
import { words } from '../../web/own-words.ts';

/** What is asked, of whom and until when, as every page shows it on which it can be answered. */
export interface Asked {
  name: string;
  round: {
    code: string;
    name: string;
    programmeName: string;
    firstDay: string | null;
    lastDay: string | null;
  };
  answer: Answer | null;
  named: boolean;
  days: { what: 'signUpOpens' | 'signUpCloses'; day: string }[];
  hosts: { name: string; email: string }[];
}

const DAYS = ['signUpOpens', 'signUpCloses'] as const;

export const daysAsked = (round: Record<(typeof DAYS)[number], string | null>): Asked['days'] =>
  DAYS.flatMap((what) => (round[what] === null ? [] : [{ what, day: round[what] }]));

/** Another answer was given in between: both, side by side. */
export function NewerAnswer({ answer, refused }: { answer: Answer | null; refused: Answer }) {
  const t = useWords(words);
  return (
    <>
      <Callout tone="attention" title={t.newer} headingLevel={2} role="alert">
        <p>{t.newerText}</p>
      </Callout>
      <FactList
        items={[
          { term: t.newerNow, text: answer === 'yes' ? t.yes : t.no },
          { term: t.newerYours, text: refused === 'yes' ? t.yes : t.no },
        ]}
      />
    </>
  );
}

export function AboutRound({ asked: { round, hosts, days, answer } }: { asked: Asked }) {
  const t = useWords(words);
  const locale = useLocale();
  const period = periodOf(round, locale);
  const until = days.find(({ what }) => what === 'signUpCloses')?.day;
  return (
    <Section title={t.about}>
      <FactList
        items={[
          { term: t.invitedBy, text: <Hosts programme={round.programmeName} hosts={hosts} /> },
          ...(period ? [{ term: t.visitsIn, text: period }] : []),
          ...days.map(({ what, day }) => ({ term: t.days[what], text: formatLongDay(day, locale) })),
          ...(answer ? [] : [{ term: t.answerBy, text: until ? formatLongDay(until, locale) : t.soon }]),
        ]}
      />
    </Section>
  );
}

interface FormProps {
  asked: Asked;
  /** What else goes along: the key of a mail. */
  fields?: [name: string, value: string][];
}

export function AnswerForm({ asked: { name, round, answer, named }, fields = [] }: FormProps) {
  const t = useWords(words);
  return (
    <Form method="post">
      <Along fields={fields} />
      <input type="hidden" name="round" value={round.code} />
      <input type="hidden" name="shown" value={answer ?? ''} />
      <FormStack>
        {answer ? <p>{answer === 'yes' ? t.noMeans : t.change}</p> : null}
        {answer === 'yes' || named ? null : (
          <CheckboxField id="named" name="named" value="1" label={t.naming(name)} hint={t.namingHint} />
        )}
        <ButtonRow>
          {answer === 'yes' ? null : (
            <Button variant={answer ? 'secondary' : 'primary'} name="answer" value="yes">
              {t.yes}
            </Button>
          )}
          {answer === 'no' ? null : (
            <Button variant="secondary" name="answer" value="no">
              {t.no}
            </Button>
          )}
        </ButtonRow>
      </FormStack>
    </Form>
  );
}

/** Whether everybody may read that it takes part. */
export function Naming({ asked: { named, name }, fields = [] }: FormProps) {
  const t = useWords(words);
  return (
    <Section title={t.namingTitle}>
      <Form method="post">
        <Along fields={fields} />
        <FormStack>
          <p>{named ? t.isNamed(name) : t.isNotNamed(name)}</p>
          <ButtonRow>
            <Button variant="secondary" name="naming" value={named ? 'no' : 'yes'}>
              {named ? t.removeName : t.addName}
            </Button>
          </ButtonRow>
        </FormStack>
      </Form>
    </Section>
  );
}

function Along({ fields }: { fields: [name: string, value: string][] }) {
  return fields.map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}

/** Whom to ask, beside the programme that invites. */
function Hosts({ programme, hosts }: { programme: string; hosts: Asked['hosts'] }) {
  return (
    <>
      {programme}
      {hosts.map(({ name, email }) => (
        <Soft key={email}>
          {name} · <MailAddress>{email}</MailAddress>
        </Soft>
      ))}
    </>
  );
}
