import { useSearchParams } from 'react-router';
import { asking, sortLink } from '../../../../ui/asked.ts';
import { Button } from '../../../../ui/button.tsx';
import { DenseTable, RowLink } from '../../../../ui/dense-table.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { ChoiceMarks, DayMarks } from '../../../../ui/marks.tsx';
import { Paging } from '../../../../ui/paging.tsx';
import { BulkBar } from '../../../../ui/pick.tsx';
import { State, Tag } from '../../../../ui/state.tsx';
import { Tile } from '../../../../ui/tile.tsx';
import { VisuallyHidden } from '../../../../ui/visually-hidden.tsx';
import { words } from '../../words.ts';
import type { PeopleList, PersonRow } from './people-list.ts';
import { words as peopleWords } from './people-words.ts';

/** The form that those who were chosen go with. */
export const FORM = 'gekozen';
/** What closing the panel comes back to. */
export const nameOf = (id: string) => `naam-${id}`;

/** What is said once, and not asked of the list. */
export const SAID = { gedaan: null, bij: null, aantal: null, wie: null, wat: null, weg: null, open: null };

interface PeopleTableProps {
  caption: string;
  list: PeopleList;
  open: string | null;
  refused: boolean;
}

export function PeopleTable({ caption, list, open, refused }: PeopleTableProps) {
  const t = useWords(words);
  const more = useWords(peopleWords);
  const [search] = useSearchParams();
  const { page, sort } = list;
  return (
    <>
      <BulkBar form={FORM} idle={more.idle} picked={more.picked} clearText={more.clear} refused={refused}>
        {(count) => (
          <>
            <Button variant="secondary" small name="intent" value="remind-picked">
              {more.remindPicked(count)}
            </Button>
            <Button variant="secondary" small name="intent" value="set-aside-picked">
              {t.setAside}
            </Button>
          </>
        )}
      </BulkBar>
      <DenseTable
        caption={caption}
        header="who"
        picking={{ form: FORM, text: more.pick, allText: more.pickAll }}
        columns={[
          { key: 'who', text: t.who, sort: sortLink(search, sort, 'naam') },
          {
            key: 'organisation',
            text: t.organisation,
            width: 'large',
            sort: sortLink(search, sort, 'organisatie'),
          },
          { key: 'choices', text: t.allChoices, width: 'middle' },
          { key: 'days', text: t.freeDays, width: 'middle', sort: sortLink(search, sort, 'dagen') },
          {
            key: 'permission',
            text: t.permission,
            width: 'small',
            sort: sortLink(search, sort, 'toestemming'),
          },
        ]}
        rows={page.items.map((person) => ({
          key: person.id,
          id: person.id,
          open: person.id === open,
          pickText: more.pickOne(person.called),
          cells: {
            who: (
              <>
                <RowLink
                  id={nameOf(person.id)}
                  to={asking(search, { ...SAID, persoon: person.id, blad: search.get('blad') })}
                  open={person.id === open}
                >
                  {person.name}
                </RowLink>
                {person.newcomer ? <Tag>{more.newTag}</Tag> : null}
                {person.setAside ? <Tag>{more.asideTag}</Tag> : null}
                <small>{person.jobTitle}</small>
              </>
            ),
            organisation: (
              <span className="ws-organisation">
                <Tile size="small" icon={person.look?.icon ?? null} family={person.look?.family ?? null} />
                <span>{person.organisation}</span>
              </span>
            ),
            choices: <Choices person={person} />,
            days: <DayMarks weeks={person.weeks} count={person.days} text={more.freeDays} />,
            permission: <Permission person={person} />,
          },
        }))}
      />
      <Paging page={page} />
      {page.items.some(({ choices }) => choices.some(({ can }) => !can)) ? (
        <p className="ws-soft">{more.striped}</p>
      ) : null}
    </>
  );
}

/** Numbers to look at; who hears the page gets the names. */
function Choices({ person }: { person: PersonRow }) {
  const t = useWords(words);
  const more = useWords(peopleWords);
  return (
    <>
      {person.choices.length === 0 ? (
        <small>{t.noChoices}</small>
      ) : (
        <ChoiceMarks
          items={person.choices.map(({ number, can, place }) => ({
            ...{ number, can },
            text: more.choice(number, place, can),
          }))}
        />
      )}
      {person.possible ? null : <small className="ws-dense__wrong">{t.noChoice}</small>}
    </>
  );
}

function Permission({ person }: { person: PersonRow }) {
  const t = useWords(words);
  const more = useWords(peopleWords);
  if (person.refuses) return <State tone="wrong">{more.refuses}</State>;
  switch (person.asked) {
    case 'given':
      return <State tone="good">{more.yes}</State>;
    case 'refused':
      return <State tone="wrong">{more.no}</State>;
    case 'asked':
      return (
        <State tone="attention">
          <span>
            <VisuallyHidden>{more.waitsLong} </VisuallyHidden>
            {person.waits === null ? t.permissionState.asked : more.waits(person.waits)}
          </span>
        </State>
      );
    default:
      return <State tone="neutral">{more.unasked}</State>;
  }
}
