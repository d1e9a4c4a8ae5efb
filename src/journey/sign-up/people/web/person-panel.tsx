import { Link, useParams } from 'react-router';
import { Badge } from '../../../../ui/badge.tsx';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { WeekView } from '../../../../ui/day-picker.tsx';
import { FactList } from '../../../../ui/fact-list.tsx';
import { Inline, Soft } from '../../../../ui/inline.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { MailAddress } from '../../../../ui/mail-address.tsx';
import { ChoiceMark } from '../../../../ui/marks.tsx';
import { RowForm } from '../../../../ui/row-form.tsx';
import { PanelPart, SidePanel } from '../../../../ui/side-panel.tsx';
import { Quote, State } from '../../../../ui/state.tsx';
import { Tile } from '../../../../ui/tile.tsx';
import { VisuallyHidden } from '../../../../ui/visually-hidden.tsx';
import { changeSignUpPath, joinPath } from '../../paths.ts';
import { words } from '../../words.ts';
import type { HistoryLine } from '../history.ts';
import { PANEL, type TargetView, whereOf } from './people.ts';
import { words as peopleWords } from './people-words.ts';
import type { PersonView } from './person.ts';
import { PersonExclusions } from './person-exclusions.tsx';
import { PersonHistory } from './person-history.tsx';
import { PersonPermission } from './person-permission.tsx';
import { PersonSeats } from './person-seats.tsx';
import { words as personWords } from './person-words.ts';

interface PersonPanelProps {
  person: PersonView;
  /** The days of the round. */
  days: readonly string[];
  history: HistoryLine[];
  /** Where it is in the list, and where the others are. */
  place: Pick<Parameters<typeof SidePanel>[0], 'position' | 'previous' | 'next' | 'close'>;
  exclusions: Omit<Parameters<typeof PersonExclusions>[0], 'person'>;
}

/** Somebody of the list, whole, with what a coordinator can do about it. */
export function PersonPanel({ person, days, history, place, exclusions }: PersonPanelProps) {
  const t = useWords(words);
  const p = useWords(personWords);
  const { ronde = '' } = useParams();
  const text = (value: string) => value || <Soft>{t.notFilled}</Soft>;
  const all = [...new Set([...days, ...person.days])].sort();
  return (
    <SidePanel id={PANEL} shows={person.id} title={person.called} lead={<Lead person={person} />} {...place}>
      <PersonPermission person={person} />
      <PersonSeats person={person} />
      <Incomplete person={person} />
      <PanelPart title={t.choices} aside={<ChangeLink person={person} />}>
        <ChoiceList choices={person.choices} />
      </PanelPart>
      <PanelPart title={t.freeDays} aside={p.ofDays(person.days.length, all.length)}>
        {person.days.length === 0 ? (
          <Soft>{t.notFilled}</Soft>
        ) : (
          <WeekView
            days={all}
            marked={person.days}
            caption={t.freeDays}
            weekText={p.week}
            markText={p.free}
          />
        )}
      </PanelPart>
      <Said title={t.learningGoal}>{person.learningGoal}</Said>
      <Said title={t.imageBefore}>{person.imageBefore}</Said>
      <PanelPart>
        <FactList
          items={[
            { term: p.mail, text: <MailAddress>{person.email}</MailAddress> },
            {
              term: t.manager,
              text: text([person.managerName, person.managerEmail].filter(Boolean).join(' · ')),
            },
            { term: p.wants, text: p.visits(person.visits) },
            ...(person.hosts ? [{ term: p.hosts, text: person.hosts }] : []),
            ...(person.screening === null
              ? []
              : [{ term: p.screening, text: <Screening person={person} /> }]),
            { term: t.takesPart, text: <TakePart person={person} /> },
          ]}
        />
      </PanelPart>
      <PersonExclusions person={person} {...exclusions} />
      <PersonHistory lines={history} />
      <PanelPart>
        <p>
          <Link className="nl-link" to={joinPath(ronde, person.id)}>
            {p.samePerson}
          </Link>
        </p>
      </PanelPart>
    </SidePanel>
  );
}

function Lead({ person }: { person: PersonView }) {
  const t = useWords(words);
  const more = useWords(peopleWords);
  const marks = [
    person.newcomer ? t.newcomer : '',
    person.unplacedBefore ? t.unplacedBefore : '',
    person.setAside ? t.aside : '',
  ].filter(Boolean);
  return (
    <>
      <p className="ws-organisation">
        <Tile size="small" icon={person.look?.icon ?? null} family={person.look?.family ?? null} />
        {t.ownFrom(person.jobTitle, person.organisation)}
      </p>
      {marks.length > 0 || person.refuses || !person.possible ? (
        <Inline>
          {marks.map((mark) => (
            <Badge key={mark} tone="info">
              {mark}
            </Badge>
          ))}
          {person.refuses ? <Badge tone="wrong">{more.refuses}</Badge> : null}
          {person.possible ? null : <Badge tone="wrong">{t.noChoice}</Badge>}
        </Inline>
      ) : null}
    </>
  );
}

/** What a match needs to know and nobody has said yet. */
function Incomplete({ person }: { person: PersonView }) {
  const p = useWords(personWords);
  const { ronde = '' } = useParams();
  if (person.missing.length === 0) return null;
  return (
    <PanelPart>
      <Callout tone="info" title={p.missing(person.missing.map((field) => p.missingFields[field]))}>
        <ButtonRow>
          <ButtonLink variant="secondary" small to={changeSignUpPath(ronde, person.id)}>
            {p.complete}
          </ButtonLink>
        </ButtonRow>
      </Callout>
    </PanelPart>
  );
}

function ChangeLink({ person }: { person: PersonView }) {
  const p = useWords(personWords);
  const { ronde = '' } = useParams();
  return (
    <Link className="nl-link" to={changeSignUpPath(ronde, person.id)}>
      {p.change} <VisuallyHidden>({p.changeOf(person.called)})</VisuallyHidden>
    </Link>
  );
}

function Said({ title, children }: { title: string; children: string }) {
  const t = useWords(words);
  return (
    <PanelPart title={title}>{children ? <Quote>{children}</Quote> : <Soft>{t.notFilled}</Soft>}</PanelPart>
  );
}

/** A choice that asks for a screening counts in the match once the host has seen it. */
function Screening({ person }: { person: PersonView }) {
  const more = useWords(peopleWords);
  const p = useWords(personWords);
  const [state, intent, text] = person.screening
    ? ([p.screened, 'no-screening', p.unscreen] as const)
    : ([p.unscreened, 'screening', p.screen] as const);
  return (
    <RowForm row={PANEL}>
      <input type="hidden" name="person" value={person.email} />
      <Inline>
        {state}
        <Button variant={person.screening ? 'quiet' : 'secondary'} small name="intent" value={intent}>
          {text} <VisuallyHidden>({more.for(person.called)})</VisuallyHidden>
        </Button>
      </Inline>
    </RowForm>
  );
}

/** Without permission nobody takes part, but somebody can be set aside before it comes. */
function TakePart({ person }: { person: PersonView }) {
  const t = useWords(words);
  const state = person.setAside
    ? t.aside
    : person.permission
      ? t.givenNext
      : t.permissionState[person.asked.state];
  const [intent, text, named] = person.setAside
    ? (['take-part', t.takePart, t.takePartOf] as const)
    : (['set-aside', t.setAside, t.setAsideOf] as const);
  return (
    <RowForm row={PANEL}>
      <input type="hidden" name="person" value={person.email} />
      <Inline>
        {state}
        <Button variant={person.setAside ? 'secondary' : 'quiet'} small name="intent" value={intent}>
          {text} <VisuallyHidden>({named(person.called)})</VisuallyHidden>
        </Button>
      </Inline>
    </RowForm>
  );
}

function useTargetName() {
  const t = useWords(words);
  const locale = useLocale();
  return (target: TargetView) => (target.name ? whereOf(target, locale) : t.anyPlace(target.organisation));
}

/** Of a secret place it says whether it fits, and not on which days. */
function ChoiceList({ choices }: Pick<PersonView, 'choices'>) {
  const t = useWords(words);
  const p = useWords(personWords);
  const nameOf = useTargetName();
  if (choices.length === 0) return <Soft>{t.noChoices}</Soft>;
  return (
    <ol className="ws-choice-lines">
      {choices.map(({ number, target, obstacle }) => (
        <li key={target.value}>
          <ChoiceMark number={number} can={obstacle === null} />
          <span>
            <VisuallyHidden>{number}. </VisuallyHidden>
            <span className={target.secret ? 'ws-unprinted' : undefined}>
              {nameOf(target)}
              {target.name?.apart ? null : ` (${target.code})`}
            </span>
            {obstacle === null ? null : <Soft>{p.obstacles[obstacle]}</Soft>}
          </span>
          {obstacle === null ? <State tone="good">{p.can}</State> : null}
        </li>
      ))}
    </ol>
  );
}
