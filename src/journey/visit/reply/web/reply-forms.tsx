import { formatEachDay, formatLongDay } from '../../../../language/format.ts';
import { useBegun } from '../../../../ui/answer.ts';
import { Button, ButtonRow } from '../../../../ui/button.tsx';
import { CheckboxField, RadioGroup, SelectField } from '../../../../ui/choice-field.tsx';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { Heading } from '../../../../ui/heading.tsx';
import { BegunField, KeptForm } from '../../../../ui/kept-form.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { NEEDS, REASONS } from '../../visit.ts';
import type { Question } from '../questions.ts';
import type { ReplyFault, TypedReply } from '../reply-form.ts';
import { needWords } from './need-words.ts';
import { words } from './reply-words.ts';

/** Where an answer goes to: the page without an account takes its key along. */
export interface ReplyTo {
  action: string;
  sleutel?: string;
}

interface OfferProps {
  to: ReplyTo;
  question: Question;
  said: { fault?: ReplyFault | undefined; typed?: TypedReply | undefined };
  aside?: boolean | undefined;
}

interface FormProps {
  to: ReplyTo;
  question: Question;
  kept: string;
  /** Another form on the page has the button that changes the language. */
  aside?: boolean | undefined;
  children: React.ReactNode;
}

/** A form about one visit; what the page was made from goes along. */
function ReplyForm({ to: { action, sleutel }, question, kept, aside, children }: FormProps) {
  const stand = useBegun(question.stand);
  return (
    <KeptForm kept={kept} aside={aside} method="post" action={action} noValidate>
      {sleutel === undefined ? null : <input type="hidden" name="sleutel" value={sleutel} />}
      <input type="hidden" name="stage" value={question.id} />
      <BegunField name="stand" value={stand} />
      <FormStack>{children}</FormStack>
    </KeptForm>
  );
}

/** Yes with what goes with it, as long as it is in time, and below it no, with its reason when they want to give one. */
export function Offer({ to, question, said, aside }: OfferProps) {
  const t = useWords(words);
  const needText = useWords(needWords);
  const locale = useLocale();
  const { id, side, secret, open, replyBy, tooLate } = question;
  if (tooLate)
    return (
      <>
        <p>{t.tooLate}</p>
        <NoForm to={to} question={question} said={said} aside={aside} />
      </>
    );
  return (
    <>
      <ReplyForm to={to} question={question} kept={`ja-${id}`} aside={aside}>
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
                label={needText[need]}
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
      <Heading level={3}>{t.noFor}</Heading>
      <NoForm to={to} question={question} said={said} aside />
    </>
  );
}

/** After the answer, as long as the day is to come. */
export function No({ to, question, said }: Omit<OfferProps, 'aside'>) {
  const t = useWords(words);
  return (
    <Disclosure summary={t.laterNo}>
      <NoForm to={to} question={question} said={said} aside />
    </Disclosure>
  );
}

/** No, with its reason. @param text what the button says instead of no alone */
export function NoForm({ to, question, said, aside, text }: OfferProps & { text?: string }) {
  const t = useWords(words);
  return (
    <ReplyForm to={to} question={question} kept={`nee-${question.id}`} aside={aside}>
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
        <Button variant={text ? 'danger' : 'secondary'} name="antwoord" value="no">
          {text ?? t.no}
        </Button>
      </ButtonRow>
    </ReplyForm>
  );
}

/** Closed, because the other said it already: how it was when it was otherwise. */
export function Otherwise({ to, question }: Omit<OfferProps, 'said'>) {
  const t = useWords(words);
  const isMissed = question.state === 'missed';
  return (
    <Disclosure summary={t.otherwise}>
      <ReplyForm to={to} question={question} kept={`anders-${question.id}`} aside>
        <p>{t.otherwiseText}</p>
        <ButtonRow>
          <Button variant="secondary" name="antwoord" value={isMissed ? 'took-place' : 'missed'}>
            {isMissed ? t.tookPlace : t.missed}
          </Button>
        </ButtonRow>
      </ReplyForm>
    </Disclosure>
  );
}

export function WasIt({ to, question }: Omit<OfferProps, 'said'>) {
  const t = useWords(words);
  return (
    <ReplyForm to={to} question={question} kept={`was-${question.id}`}>
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
