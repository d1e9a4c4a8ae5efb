import { formatEachDay, formatLongDay } from '../../../../language/format.ts';
import { useBegun } from '../../../../ui/answer.ts';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Card } from '../../../../ui/card.tsx';
import { CheckboxField, RadioGroup, SelectField } from '../../../../ui/choice-field.tsx';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { FactList } from '../../../../ui/fact-list.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { BegunField, KeptForm } from '../../../../ui/kept-form.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { replyPath, visitPath } from '../../paths.ts';
import { sayTimes } from '../../telling/say.ts';
import { AHEAD, NEEDS, REASONS } from '../../visit.ts';
import type { Question } from '../questions.ts';
import type { ReplyFault, TypedReply } from '../reply-form.ts';
import { words } from './reply-words.ts';

interface AskedProps {
  sleutel: string;
  question: Question;
  said: { fault?: ReplyFault | undefined; typed?: TypedReply | undefined };
}

/** One visit: what is asked of it, and the buttons. */
export function Asked({ sleutel, question, said }: AskedProps) {
  const t = useWords(words);
  const { id, side, ask, secret, open } = question;
  const title = open ? open.title : side === 'visitor' ? t.secretVisitor : t.secretHost;
  return (
    <Card id={`stage-${id}`} title={title} headingLevel={2} selected={ask !== null}>
      {secret ? <p>{side === 'visitor' ? t.secretVisitorText : t.secretHostText}</p> : null}
      {open ? <Facts question={question} open={open} /> : null}
      <Stand question={question} />
      {ask === 'offer' ? <Offer sleutel={sleutel} question={question} said={said} /> : null}
      {ask === 'was-it' ? <WasIt sleutel={sleutel} question={question} /> : null}
      {ask === null && AHEAD.includes(question.state) ? (
        <No sleutel={sleutel} question={question} said={said} />
      ) : null}
      <ButtonRow>
        <ButtonLink variant="secondary" to={visitPath(id)}>
          {secret ? t.signIn : t.more}
        </ButtonLink>
      </ButtonRow>
    </Card>
  );
}

function Facts({ question: { side }, open }: { question: Question; open: NonNullable<Question['open']> }) {
  const t = useWords(words);
  const locale = useLocale();
  const times = sayTimes(open.times, locale);
  return (
    <FactList
      items={[
        { term: side === 'visitor' ? t.at : t.from, text: open.organisation },
        ...(open.who.length > 0
          ? [{ term: side === 'visitor' ? t.receives : t.who, text: open.who.join(', ') }]
          : []),
        { term: t.when, text: formatEachDay(open.days, locale) },
        ...(times ? [{ term: t.time, text: times }] : []),
        ...(open.goal ? [{ term: t.goal, text: open.goal }] : []),
      ]}
    />
  );
}

function Stand({ question: { state, ask, agreed, says } }: { question: Question }) {
  const t = useWords(words);
  if (ask !== null) return null;
  const waits = state === 'offered' && agreed;
  return (
    <p>
      <strong>{waits ? t.saidYes : t.states[state]}</strong>{' '}
      {waits ? t.waitsForOther : says === null ? '' : says === 'took-place' ? t.saysTookPlace : t.saysMissed}
    </p>
  );
}

interface FormProps {
  sleutel: string;
  question: Question;
  kept: string;
  children: React.ReactNode;
}

/** A form about one visit; what the page was made from goes along. */
function ReplyForm({ sleutel, question, kept, children }: FormProps) {
  const stand = useBegun(question.stand);
  return (
    <KeptForm kept={kept} method="post" action={replyPath({ sleutel })} noValidate>
      <input type="hidden" name="sleutel" value={sleutel} />
      <input type="hidden" name="stage" value={question.id} />
      <BegunField name="stand" value={stand} />
      <FormStack>{children}</FormStack>
    </KeptForm>
  );
}

/** Yes with what goes with it, and below it, closed, no with its reason. */
function Offer({ sleutel, question, said }: AskedProps) {
  const t = useWords(words);
  const locale = useLocale();
  const { id, side, secret, open, replyBy } = question;
  return (
    <>
      <ReplyForm sleutel={sleutel} question={question} kept={`ja-${id}`}>
        <TextField
          id={`telefoon-${id}`}
          name="telefoon"
          type="tel"
          autoComplete="tel"
          label={t.phone}
          hint={secret && side === 'visitor' ? t.phoneSecretHint : t.phoneHint}
          error={said.fault && said.fault !== 'unclear' ? t.faults[said.fault] : undefined}
          defaultValue={said.typed?.phone ?? ''}
        />
        {side === 'visitor' ? (
          <Disclosure summary={t.needs} open={(said.typed?.needs.length ?? 0) > 0 || undefined}>
            <p>{t.needsHint}</p>
            {NEEDS.map((need) => (
              <CheckboxField
                key={need}
                id={`nodig-${need}-${id}`}
                name="nodig"
                value={need}
                label={t.need[need]}
                defaultChecked={said.typed?.needs.includes(need)}
              />
            ))}
          </Disclosure>
        ) : null}
        {open && open.otherDays.length > 0 ? (
          <Disclosure summary={t.otherDay} open={Boolean(said.typed?.otherSlot) || undefined}>
            <RadioGroup
              name="dag"
              legend={t.otherDay}
              hint={t.otherDayHint}
              defaultValue={said.typed?.otherSlot ?? ''}
              options={[
                { value: '', label: t.thisDay },
                ...open.otherDays.map((day) => ({
                  value: day.slotId,
                  label: formatEachDay(day.days, locale),
                })),
              ]}
            />
          </Disclosure>
        ) : null}
        <ButtonRow>
          <Button variant="primary" name="antwoord" value="yes">
            {side === 'visitor' ? t.yesVisitor : t.yesHost}
          </Button>
        </ButtonRow>
        <p>{t.until(formatLongDay(replyBy, locale))}</p>
      </ReplyForm>
      <No sleutel={sleutel} question={question} said={said} />
    </>
  );
}

/** Before the answer, and after it as long as the day is to come. */
function No({ sleutel, question, said }: AskedProps) {
  const t = useWords(words);
  return (
    <Disclosure summary={question.ask === 'offer' ? t.noFor : t.laterNo}>
      <ReplyForm sleutel={sleutel} question={question} kept={`nee-${question.id}`}>
        <p>{t.noText}</p>
        <SelectField
          id={`reden-${question.id}`}
          name="reden"
          label={t.reason}
          hint={t.reasonHint}
          defaultValue={said.typed?.reason ?? ''}
          options={[
            { value: '', label: t.noReason },
            ...REASONS.map((value) => ({ value, label: t.reasons[value] })),
          ]}
        />
        <ButtonRow>
          <Button variant="secondary" name="antwoord" value="no">
            {t.no}
          </Button>
        </ButtonRow>
      </ReplyForm>
    </Disclosure>
  );
}

function WasIt({ sleutel, question }: Omit<AskedProps, 'said'>) {
  const t = useWords(words);
  return (
    <ReplyForm sleutel={sleutel} question={question} kept={`was-${question.id}`}>
      <p>
        <strong>{t.wasIt}</strong>
      </p>
      <ButtonRow>
        <Button variant="primary" name="antwoord" value="took-place">
          {t.tookPlace}
        </Button>
        <Button variant="secondary" name="antwoord" value="missed">
          {t.missed}
        </Button>
      </ButtonRow>
    </ReplyForm>
  );
}
