import { formatLongDay } from '../../../../language/format.ts';
import { useBegun } from '../../../../ui/answer.ts';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { RadioGroup, SelectField } from '../../../../ui/choice-field.tsx';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { FactList } from '../../../../ui/fact-list.tsx';
import { BegunField } from '../../../../ui/kept-form.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { Section } from '../../../../ui/section.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { roundPlacePath } from '../../../place/paths.ts';
import { REASONS, SIDES, type Side } from '../../visit.ts';
import type { VisitView } from '../view-visit.ts';
import { DayFields } from './day-fields.tsx';
import { MakeUp, StandIn } from './instead.tsx';
import { PressForm } from './press-form.tsx';
import type { Fault, Pressed } from './visit-form.ts';
import { words } from './visit-words.ts';

interface PressesProps {
  visit: VisitView;
  round: string;
  today: string;
  said: { fault?: Fault; pressed: Pressed } | undefined;
}

/** What can be done with a visit where it is now; nothing else is there to press. */
export function VisitPresses({ visit, round, today, said }: PressesProps) {
  const t = useWords(words);
  const { opened, isAhead } = visit;
  const isAgreed = isAhead && visit.state !== 'offered';
  const isTold = visit.state === 'took-place' || visit.state === 'missed';
  return (
    <>
      {opened?.dayBegun && (isTold || visit.state === 'arranged' || visit.state === 'ready') ? (
        <WasIt visit={visit} />
      ) : null}
      {visit.state === 'offered' ? <Answers visit={visit} said={said} /> : null}
      {isAgreed && opened ? <ToDo opened={opened} place={visit.place} round={round} /> : null}
      {isAhead && (opened || !isAgreed) ? (
        <Section title={t.change}>
          {isAgreed ? <OtherDay visit={visit} today={today} said={said} /> : null}
          <StandIn visit={visit} aside={isAgreed || visit.silent.length > 0} said={said} />
          {opened?.isPast ? null : (
            <Cancel
              visit={visit}
              aside={isAgreed || visit.silent.length > 0 || (visit.instead?.standIns.length ?? 0) > 0}
              said={said}
            />
          )}
        </Section>
      ) : null}
      <MakeUp visit={visit} round={round} today={today} said={said} />
    </>
  );
}

function WasIt({ visit: { opened, state } }: { visit: VisitView }) {
  const t = useWords(words);
  const { visitor, host } = opened!.says;
  const disagree = visitor !== null && host !== null && visitor !== host;
  return (
    <Section title={t.settle}>
      <FactList
        items={SIDES.map((side) => ({ term: t.side[side], text: t.sayings[opened!.says[side] ?? 'none'] }))}
      />
      {disagree ? <p>{t.disagree}</p> : null}
      <PressForm>
        <ButtonRow>
          {disagree || state !== 'took-place' ? (
            <Button variant={disagree ? 'primary' : 'secondary'} name="intent" value="took-place">
              {t.tookPlace}
            </Button>
          ) : null}
          {disagree || state !== 'missed' ? (
            <Button variant="secondary" name="intent" value="missed">
              {t.missed}
            </Button>
          ) : null}
        </ButtonRow>
      </PressForm>
    </Section>
  );
}

function Answers({ visit, said }: Pick<PressesProps, 'visit' | 'said'>) {
  const t = useWords(words);
  return (
    <Section title={t.byPhone}>
      <FactList
        items={SIDES.map((side) => ({
          term: t.answers[side],
          text: visit.agreed[side] ? t.said.yes : t.said.no,
        }))}
      />
      {visit.silent.map((side) => (
        <Answer key={side} visit={visit} side={side} said={said?.pressed.side === side ? said : undefined} />
      ))}
      {visit.tooLate ? <p>{t.tooLate}</p> : <Remind visit={visit} />}
      {visit.termPassed ? (
        <PressForm>
          <p>{t.lapseText}</p>
          <ButtonRow>
            <Button variant="danger" name="intent" value="lapse">
              {t.lapse}
            </Button>
          </ButtonRow>
        </PressForm>
      ) : null}
    </Section>
  );
}

function Remind({ visit }: Pick<PressesProps, 'visit'>) {
  const t = useWords(words);
  return (
    <PressForm>
      {visit.remindedToday ? (
        <p>{t.remindedToday}</p>
      ) : (
        <ButtonRow>
          <Button variant={visit.termPassed ? 'primary' : 'secondary'} name="intent" value="remind">
            {t.remind}
          </Button>
        </ButtonRow>
      )}
    </PressForm>
  );
}

interface AnswerProps extends Pick<PressesProps, 'visit' | 'said'> {
  side: Side;
}

/** Yes with a number, or no with a reason, as one of the two said it. */
function Answer({ visit, side, said }: AnswerProps) {
  const t = useWords(words);
  const stand = useBegun(visit.stands[side]);
  const fault = said?.fault === 'phone' || said?.fault === 'phone-needed' ? t.faults[said.fault] : undefined;
  const hidden = (
    <>
      <input type="hidden" name="kant" value={side} />
      <BegunField name="stand" value={stand} />
    </>
  );
  return (
    <>
      {visit.tooLate ? null : (
        <Disclosure summary={t.saidYes[side]} open={fault !== undefined}>
          <PressForm kept={`ja-${side}`} aside={side !== visit.silent[0]}>
            {hidden}
            <input type="hidden" name="reden" value="" />
            <TextField
              id={`telefoon-${side}`}
              name="telefoon"
              type="tel"
              autoComplete="off"
              maxLength={30}
              label={t.phone}
              hint={visit.secret && side === 'visitor' ? t.phoneSecretHint : t.phoneHint}
              error={fault}
              defaultValue={said?.pressed.phone ?? ''}
            />
            <ButtonRow>
              <Button variant="secondary" name="intent" value="yes">
                {t.saidYes[side]}
              </Button>
            </ButtonRow>
          </PressForm>
        </Disclosure>
      )}
      <Disclosure summary={t.saidNo[side]}>
        <PressForm kept={`nee-${side}`} aside={!visit.tooLate || side !== visit.silent[0]}>
          {hidden}
          <ReasonField id={`reden-${side}`} />
          <ButtonRow>
            <Button variant="secondary" name="intent" value="no">
              {t.saidNo[side]}
            </Button>
          </ButtonRow>
        </PressForm>
      </Disclosure>
    </>
  );
}

function ReasonField({ id, defaultValue = '' }: { id: string; defaultValue?: string | undefined }) {
  const t = useWords(words);
  return (
    <SelectField
      id={id}
      name="reden"
      label={t.reason}
      hint={t.reasonHint}
      defaultValue={defaultValue}
      options={[
        { value: '', label: t.noReason },
        ...REASONS.map((value) => ({ value, label: t.reasons[value] })),
      ]}
    />
  );
}

interface ToDoProps {
  opened: NonNullable<VisitView['opened']>;
  place: string;
  round: string;
}

function ToDo({ opened: { missing, contactBy }, place, round }: ToDoProps) {
  const t = useWords(words);
  const locale = useLocale();
  if (missing.length === 0 && contactBy === null)
    return <Section title={t.missingTitle} intro={t.nothingMissing} />;
  return (
    <Section title={t.missingTitle}>
      <ul>
        {missing.map((one) => (
          <li key={one}>{t.missing[one]}</li>
        ))}
        {contactBy ? <li>{t.untouched(formatLongDay(contactBy, locale))}</li> : null}
      </ul>
      <PressForm>
        <ButtonRow>
          {missing.includes('condition') ? (
            <Button variant="secondary" name="intent" value="condition">
              {t.noteCondition}
            </Button>
          ) : null}
          {missing.includes('clients') ? (
            <Button variant="secondary" name="intent" value="clients">
              {t.noteClients}
            </Button>
          ) : null}
          {contactBy ? (
            <Button variant="secondary" name="intent" value="in-touch">
              {t.noteInTouch}
            </Button>
          ) : null}
          {missing.includes('day-kit') ? (
            <ButtonLink variant="secondary" to={roundPlacePath(round, place)}>
              {t.toPlace}
            </ButtonLink>
          ) : null}
        </ButtonRow>
      </PressForm>
    </Section>
  );
}

function OtherDay({
  visit: { opened, secret },
  today,
  said,
}: Pick<PressesProps, 'visit' | 'today' | 'said'>) {
  const t = useWords(words);
  const pressed = said?.pressed.intent === 'day' ? said.pressed : null;
  const { otherDays } = opened!;
  return (
    <Disclosure summary={t.otherDay} open={pressed !== null}>
      <p>{t.otherDayText}</p>
      <PressForm kept="dag">
        <DayFields
          ids={{ slot: 'slot', day: 'dag' }}
          none={t.noSlot}
          days={otherDays}
          secret={secret}
          today={today}
          pressed={pressed}
          error={pressed && said?.fault === 'day' ? t.faults.day : undefined}
        />
        <ButtonRow>
          <Button variant="secondary" name="intent" value="day">
            {t.agreeDay}
          </Button>
        </ButtonRow>
      </PressForm>
    </Disclosure>
  );
}

/** On behalf of one of the two, or of ours; before both said yes a no of theirs is noted above. */
function Cancel({ visit, aside, said }: Pick<PressesProps, 'visit' | 'said'> & { aside: boolean }) {
  const t = useWords(words);
  const stands = useBegun(visit.stands);
  const pressed = said?.pressed.intent === 'cancel' ? said.pressed : null;
  const who =
    visit.state === 'offered' ? (['coordinator'] as const) : (['visitor', 'host', 'coordinator'] as const);
  return (
    <Disclosure summary={t.cancel} open={pressed !== null}>
      <p>{t.cancelText}</p>
      <PressForm kept="afzeggen" aside={aside}>
        {SIDES.map((side) => (
          <BegunField key={side} name={`stand-${side}`} value={stands[side]} />
        ))}
        {who.length === 1 ? (
          <input type="hidden" name="wie" value="coordinator" />
        ) : (
          <RadioGroup
            name="wie"
            legend={t.cancelBy}
            error={said?.fault === 'by' ? t.faults.by : undefined}
            defaultValue={pressed?.by ?? ''}
            options={who.map((value) => ({ value, label: t.cancelled[value] }))}
          />
        )}
        <ReasonField id="reden" defaultValue={pressed?.reason} />
        <ButtonRow>
          <Button variant="danger" name="intent" value="cancel">
            {t.doCancel}
          </Button>
        </ButtonRow>
      </PressForm>
    </Disclosure>
  );
}
