import { formatDay } from '../../../../language/format.ts';
import { Badge, type Tone } from '../../../../ui/badge.tsx';
import { BriefList } from '../../../../ui/brief-list.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { Inline, Soft } from '../../../../ui/inline.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import { words } from '../../words.ts';
import type { PersonView, TargetView } from './people.ts';
import { words as peopleWords } from './people-words.ts';
import { PersonDetails } from './person-details.tsx';

interface PeopleTableProps {
  caption: string;
  people: PersonView[];
  empty: string;
  /** Id of the one person for whom an exclusion can be added now. */
  open: string | null;
  targets: TargetView[];
  /** Id of the person for whom something was just done. */
  done: string | null;
  /** The same list with nobody open. */
  back: string;
  targetError: string | undefined;
}

export function PeopleTable({
  caption,
  people,
  empty,
  open,
  done,
  targets,
  back,
  targetError,
}: PeopleTableProps) {
  const t = useWords(words);
  return (
    <DataTable
      caption={caption}
      captionHidden
      empty={<Empty title={empty} />}
      columns={[
        { key: 'who', text: t.who },
        { key: 'organisation', text: t.organisation },
        { key: 'choices', text: t.choices },
        { key: 'days', text: t.days, nowrap: true },
        { key: 'permission', text: t.permission },
      ]}
      rows={people.map((person) => ({
        key: person.id,
        id: person.id,
        header: 'who',
        cells: {
          who: <Who person={person} />,
          organisation: person.organisation,
          choices: <Choices person={person} />,
          days: (
            <>
              {t.dayCount(person.days.length)}
              <Soft>{t.visits(person.visits)}</Soft>
            </>
          ),
          permission: <Permission person={person} />,
        },
        after: (
          <PersonDetails
            person={person}
            done={done === person.id}
            targets={open === person.id ? targets : null}
            back={back}
            targetError={targetError}
          />
        ),
      }))}
    />
  );
}

function Who({ person }: { person: PersonView }) {
  const t = useWords(words);
  return (
    <>
      {person.name}
      <Soft>{person.jobTitle}</Soft>
      {person.newcomer || person.unplacedBefore ? (
        <Inline>
          {person.newcomer ? <Badge tone="info">{t.newcomer}</Badge> : null}
          {person.unplacedBefore ? <Badge tone="info">{t.unplacedBefore}</Badge> : null}
        </Inline>
      ) : null}
    </>
  );
}

/** A line for each, because five whole titles make a row too high to compare; those are in the details. */
function Choices({ person }: { person: PersonView }) {
  const t = useWords(words);
  const made = person.choices.flatMap((choice, index) =>
    choice
      ? [
          {
            key: choice.value,
            number: index + 1,
            lead: choice.code,
            text: choice.title ?? choice.organisation,
          },
        ]
      : [],
  );
  return (
    <>
      {made.length === 0 ? <Soft>{t.noChoices}</Soft> : <BriefList items={made} />}
      {person.possible ? null : (
        <Inline>
          <Badge tone="wrong">{t.noChoice}</Badge>
        </Inline>
      )}
    </>
  );
}

const TONES: Record<PersonView['asked']['state'], Tone> = {
  given: 'good',
  refused: 'wrong',
  asked: 'attention',
  'not-asked': 'attention',
};

function Permission({ person }: { person: PersonView }) {
  const t = useWords(words);
  const more = useWords(peopleWords);
  const locale = useLocale();
  const { state, note, mailedOn } = person.asked;
  const next = {
    given: t.givenNext,
    refused: more.refusedNext(note),
    asked: mailedOn ? more.askedNext(person.managerName, formatDay(mailedOn, locale)) : t.missingNext(''),
    'not-asked': t.missingNext(person.managerName),
  }[state];
  return (
    <>
      <Inline>
        <Badge tone={TONES[state]}>{t.permissionState[state]}</Badge>
        {person.setAside ? <Badge tone="neutral">{t.aside}</Badge> : null}
        {person.refuses ? <Badge tone="wrong">{more.refuses}</Badge> : null}
      </Inline>
      <Soft>{person.refuses ? more.refusesNext : person.setAside ? t.asideNext : next}</Soft>
    </>
  );
}
