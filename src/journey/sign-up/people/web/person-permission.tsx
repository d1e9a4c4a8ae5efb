import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { formatDay } from '../../../../language/format.ts';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { RowForm } from '../../../../ui/row-form.tsx';
import { PanelPart } from '../../../../ui/side-panel.tsx';
import { VisuallyHidden } from '../../../../ui/visually-hidden.tsx';
import { otherManagerPath, telephonePath } from '../../paths.ts';
import { words } from '../../words.ts';
import { PANEL } from './people.ts';
import { words as peopleWords } from './people-words.ts';
import type { PersonView } from './person.ts';
import { words as personWords } from './person-words.ts';

/** What stands between somebody and taking part, with what can be done about it. */
export function PersonPermission({ person }: { person: PersonView }) {
  const more = useWords(peopleWords);
  const p = useWords(personWords);
  const { state, told } = person.asked;
  if (person.refuses) {
    return (
      <Part tone="attention" title={more.refuses}>
        <p>{p.refusesNext}</p>
      </Part>
    );
  }
  if (state === 'given' && !told) return null;
  const tone = state === 'given' ? 'good' : state === 'refused' ? 'wrong' : 'attention';
  return (
    <Part tone={tone} title={p.permissionTitle[state]}>
      <Next person={person} />
      {told ? <Told person={person} told={told} /> : null}
      {state === 'given' ? null : <Ways person={person} />}
    </Part>
  );
}

function Part({ tone, title, children }: { tone: Tone; title: string; children: ReactNode }) {
  return (
    <PanelPart>
      <Callout tone={tone} title={title}>
        {children}
      </Callout>
    </PanelPart>
  );
}
type Tone = Parameters<typeof Callout>[0]['tone'];

/** Whom it waits for. */
function Next({ person }: { person: PersonView }) {
  const t = useWords(words);
  const p = useWords(personWords);
  const locale = useLocale();
  const { state, note, mailedOn, told } = person.asked;
  if (told) return note ? <p>{p.telephoneNote(note)}</p> : null;
  if (state === 'refused') return <p>{p.refusedNext(note)}</p>;
  if (state === 'asked' && mailedOn) {
    return <p>{p.askedNext(person.managerName, formatDay(mailedOn, locale))}</p>;
  }
  return <p>{t.missingNext(person.managerEmail ? person.managerName : '')}</p>;
}

/** Who said it on the telephone and who noted it, with a way back. */
function Told({ person, told }: { person: PersonView; told: NonNullable<PersonView['asked']['told']> }) {
  const more = useWords(peopleWords);
  const p = useWords(personWords);
  const locale = useLocale();
  const day = (on: string) => formatDay(on, locale);
  return (
    <>
      <p>
        {p.told(told.by, day(told.on))} {p.notedBy(told.notedBy, day(told.notedOn))}
      </p>
      <RowForm row={PANEL}>
        <input type="hidden" name="person" value={person.email} />
        <Button variant="secondary" small name="intent" value="take-call-back">
          {p.takeCallBack} <VisuallyHidden>({more.for(person.called)})</VisuallyHidden>
        </Button>
      </RowForm>
    </>
  );
}

/** The server says no to a reminder when a mail went out today already. */
function Ways({ person }: { person: PersonView }) {
  const more = useWords(peopleWords);
  const p = useWords(personWords);
  const { ronde = '' } = useParams();
  const { state } = person.asked;
  const whose = <VisuallyHidden>({more.for(person.called)})</VisuallyHidden>;
  return (
    <>
      {state === 'refused' || !person.managerEmail ? null : (
        <RowForm row={PANEL}>
          <input type="hidden" name="person" value={person.email} />
          <Button variant="primary" small name="intent" value="remind">
            {state === 'asked' ? p.remind : p.ask}{' '}
            <VisuallyHidden>({p.remindOf(person.called)})</VisuallyHidden>
          </Button>
        </RowForm>
      )}
      <ButtonRow>
        <ButtonLink variant="secondary" small to={otherManagerPath(ronde, person.id)}>
          {person.managerEmail ? p.askOther : p.askSomebody} {whose}
        </ButtonLink>
        <ButtonLink variant="secondary" small to={telephonePath(ronde, person.id)}>
          {p.noteCall} {whose}
        </ButtonLink>
      </ButtonRow>
    </>
  );
}
