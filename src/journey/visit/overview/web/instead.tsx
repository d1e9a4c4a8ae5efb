import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { SelectField } from '../../../../ui/choice-field.tsx';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { Section } from '../../../../ui/section.tsx';
import { visitOfRoundPath } from '../../paths.ts';
import type { VisitView } from '../view-visit.ts';
import { DayFields } from './day-fields.tsx';
import { words } from './instead-words.ts';
import { PressForm } from './press-form.tsx';
import type { Fault, Pressed } from './visit-form.ts';
import { words as visitWords } from './visit-words.ts';

interface InsteadProps {
  visit: VisitView;
  today: string;
  said: { fault?: Fault; pressed: Pressed } | undefined;
}

/** What came in its place, or a way to it. */
export function MakeUp({ visit, round, today, said }: InsteadProps & { round: string }) {
  const t = useWords(words);
  const v = useWords(visitWords);
  const { instead, opened } = visit;
  if (!instead || !opened) return null;
  const { makesUp, madeUpBy, canMakeUp } = instead;
  const other = makesUp ?? madeUpBy;
  const pressed = said?.pressed.intent === 'make-up' ? said.pressed : null;
  if (!other && !canMakeUp) return null;
  return (
    <Section title={canMakeUp ? t.makeUp : t.instead} intro={canMakeUp ? t.makeUpText : undefined}>
      {other ? (
        <ButtonRow>
          <ButtonLink variant="secondary" to={visitOfRoundPath(round, other)}>
            {makesUp ? t.toEarlier : t.toLater}
          </ButtonLink>
        </ButtonRow>
      ) : null}
      {canMakeUp ? (
        <PressForm kept="inhalen">
          <DayFields
            ids={{ slot: 'inhaal-slot', day: 'inhaaldag' }}
            none={t.ownDay}
            days={opened.otherDays}
            secret={visit.secret}
            today={today}
            pressed={pressed}
            error={pressed && said?.fault === 'day' ? v.faults.day : undefined}
          />
          <ButtonRow>
            <Button variant="secondary" name="intent" value="make-up">
              {t.doMakeUp}
            </Button>
          </ButtonRow>
        </PressForm>
      ) : null}
    </Section>
  );
}

/** Somebody else goes: who of the waiting list can, colleagues first. */
export function StandIn({ visit, aside, said }: Omit<InsteadProps, 'today'> & { aside: boolean }) {
  const t = useWords(words);
  const v = useWords(visitWords);
  const standIns = visit.instead?.standIns ?? [];
  const pressed = said?.pressed.intent === 'stand-in' ? said.pressed : null;
  if (standIns.length === 0) return null;
  return (
    <Disclosure summary={t.standIn} open={pressed !== null}>
      <p>{t.standInText}</p>
      <PressForm kept="vervanger" aside={aside}>
        <SelectField
          id="aanmelding"
          name="aanmelding"
          label={t.who}
          error={said?.fault === 'who' ? v.faults.who : undefined}
          defaultValue={pressed?.signUp ?? ''}
          options={[
            { value: '', label: t.choose },
            ...standIns.map(({ signUpId, name, organisation }) => ({
              value: signUpId,
              label: `${name}, ${organisation}`,
            })),
          ]}
        />
        <ButtonRow>
          <Button variant="secondary" name="intent" value="stand-in">
            {t.doStandIn}
          </Button>
        </ButtonRow>
      </PressForm>
    </Disclosure>
  );
}
