import { Link, useParams } from 'react-router';
import { formatDays } from '../../../../language/format.ts';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { SelectField } from '../../../../ui/choice-field.tsx';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { FactList } from '../../../../ui/fact-list.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';

import { Inline, Soft } from '../../../../ui/inline.tsx';
import { KeptFields } from '../../../../ui/kept-form.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { RowForm } from '../../../../ui/row-form.tsx';
import { VisuallyHidden } from '../../../../ui/visually-hidden.tsx';
import { joinPath } from '../../paths.ts';
import { words } from '../../words.ts';
import { Actions, Origin } from './exclusions-table.tsx';
import { type PersonView, type TargetView, whereOf } from './people.ts';
import { words as peopleWords } from './people-words.ts';

interface PersonDetailsProps {
  person: PersonView;
  /** Something was just done for this person. */
  done: boolean;
  /** What this person can be excluded from; `null` while nobody asks. */
  targets: TargetView[] | null;
  back: string;
  targetError: string | undefined;
}

export function PersonDetails({ person, done, targets, back, targetError }: PersonDetailsProps) {
  const t = useWords(words);
  const more = useWords(peopleWords);
  const locale = useLocale();
  const { ronde = '' } = useParams();
  const text = (value: string) => value || <Soft>{t.notFilled}</Soft>;
  return (
    <Disclosure
      open={targets !== null || done || undefined}
      summary={
        <span>
          {t.more} <VisuallyHidden>{t.moreOf(person.called)}</VisuallyHidden>
        </span>
      }
    >
      <FactList
        items={[
          { term: t.allChoices, text: <ChoiceList choices={person.choices} /> },
          { term: t.freeDays, text: text(person.days.length > 0 ? formatDays(person.days, locale) : '') },
          { term: t.learningGoal, text: text(person.learningGoal) },
          { term: t.imageBefore, text: text(person.imageBefore) },
          {
            term: t.manager,
            text: text([person.managerName, person.managerEmail].filter(Boolean).join(' · ')),
          },
          ...(person.permission ? [] : [{ term: more.permission, text: <Remind person={person} /> }]),
          ...(person.screening === null
            ? []
            : [{ term: more.screening, text: <Screening person={person} /> }]),
          { term: t.takesPart, text: <TakePart person={person} /> },
          {
            term: t.excludedFrom,
            text: (
              <>
                <Exclusions person={person} />
                {targets ? null : <AddLink person={person} back={back} />}
              </>
            ),
          },
        ]}
      />
      <p>
        <Link className="nl-link" to={joinPath(ronde, person.id)}>
          {more.samePerson}
        </Link>
      </p>
      {targets ? <AddExclusion person={person} targets={targets} back={back} error={targetError} /> : null}
    </Disclosure>
  );
}

/** The server says no when a mail went out today already. */
function Remind({ person }: Pick<PersonDetailsProps, 'person'>) {
  const t = useWords(words);
  const more = useWords(peopleWords);
  const { state, note } = person.asked;
  if (state === 'refused') return more.refusedNext(note);
  if (!person.managerEmail) return t.missingNext('');
  return (
    <RowForm row={person.id}>
      <input type="hidden" name="person" value={person.email} />
      <Button variant="secondary" small name="intent" value="remind">
        {state === 'asked' ? more.remind : more.ask}{' '}
        <VisuallyHidden>({more.remindOf(person.called)})</VisuallyHidden>
      </Button>
    </RowForm>
  );
}

/** A choice that asks for a screening counts in the match once the host has seen it. */
function Screening({ person }: Pick<PersonDetailsProps, 'person'>) {
  const more = useWords(peopleWords);
  const [state, intent, text] = person.screening
    ? ([more.screened, 'no-screening', more.unscreen] as const)
    : ([more.unscreened, 'screening', more.screen] as const);
  return (
    <RowForm row={person.id}>
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

function AddLink({ person, back }: Pick<PersonDetailsProps, 'person' | 'back'>) {
  const t = useWords(words);
  return (
    <Link to={`${back}${back === '?' ? '' : '&'}open=${person.id}#${person.id}`}>
      {t.addExclusion} <VisuallyHidden>{t.addExclusionOf(person.called)}</VisuallyHidden>
    </Link>
  );
}

/** Without permission nobody takes part, but somebody can be set aside before it comes. */
function TakePart({ person }: Pick<PersonDetailsProps, 'person'>) {
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
    <RowForm row={person.id}>
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

function ChoiceList({ choices }: { choices: PersonView['choices'] }) {
  const t = useWords(words);
  const nameOf = useTargetName();
  if (!choices.some(Boolean)) return <Soft>{t.noChoices}</Soft>;
  return (
    <ol>
      {choices.map((choice, index) =>
        // The number is the choice's own: where one fell away, the others keep theirs.
        choice ? (
          <li key={choice.value} value={index + 1}>
            {nameOf(choice)}
            {choice.name?.apart ? null : ` (${choice.code})`}
          </li>
        ) : null,
      )}
    </ol>
  );
}

/** What they said themselves is among it, with who says so and a way back. */
function Exclusions({ person }: { person: PersonView }) {
  const t = useWords(words);
  const locale = useLocale();
  if (person.excluded.length === 0) return <Soft>{t.nowhere}</Soft>;
  return person.excluded.map((exclusion) => (
    <div key={exclusion.value}>
      {exclusion.person === null ? whereOf(exclusion, locale) : t.notWith(exclusion.person)}
      <Origin exclusion={exclusion} />
      <Actions row={person.id} person={person} exclusion={exclusion} />
    </div>
  ));
}

interface AddExclusionProps {
  person: PersonView;
  targets: TargetView[];
  back: string;
  error: string | undefined;
}

function AddExclusion({ person, targets, back, error }: AddExclusionProps) {
  const t = useWords(words);
  const locale = useLocale();
  const labelOf = (target: TargetView) => {
    if (target.person !== null) return t.notWith(target.person);
    return target.name
      ? `${whereOf(target, locale)}${target.name.apart ? '' : ` (${target.code})`}`
      : t.wholeOrganisation(target.organisation);
  };
  const done = new Set(person.excluded.filter(({ noted }) => noted).map(({ value }) => value));
  const options = targets
    .filter(({ value, code }) => !done.has(value) && code !== person.email)
    .map((target) => ({ value: target.value, label: labelOf(target) }));
  return (
    <RowForm row={person.id}>
      <FormStack>
        <KeptFields kept="uitsluiten">
          <input type="hidden" name="person" value={person.email} />
          <SelectField
            id="target"
            name="target"
            label={t.target}
            hint={`${t.targetHint} ${t.onlyYou}`}
            error={error}
            options={[{ value: '', label: t.choose }, ...options]}
          />
          <ButtonRow>
            <Button variant="primary" small name="intent" value="exclude">
              {t.exclude}
            </Button>
            <ButtonLink variant="quiet" small to={back}>
              {t.cancel}
            </ButtonLink>
          </ButtonRow>
        </KeptFields>
      </FormStack>
    </RowForm>
  );
}
