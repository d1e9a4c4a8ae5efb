import { useSearchParams } from 'react-router';
import { lookOf } from '../../journey/programme/programme-kinds.ts';
import { asking, sortLink } from '../../ui/asked.ts';
import { Button } from '../../ui/button.tsx';
import { DenseTable, RowLink } from '../../ui/dense-table.tsx';
import { Empty } from '../../ui/empty.tsx';
import { useWords } from '../../ui/language.tsx';
import { Views } from '../../ui/list-tools.tsx';
import { ChoiceMarks, DayMarks } from '../../ui/marks.tsx';
import { Narrowing } from '../../ui/narrowing.tsx';
import { Paging } from '../../ui/paging.tsx';
import { BulkBar } from '../../ui/pick.tsx';
import { Desk } from '../../ui/side-panel.tsx';
import { State, Tag } from '../../ui/state.tsx';
import { Tile } from '../../ui/tile.tsx';
import { PartsPanel } from './parts-panel.tsx';
import {
  DAYS,
  type PermissionState,
  type Sample,
  type SampleList,
  VIEW_NAMES,
  type View,
} from './parts-people.ts';
import { words } from './parts-words.ts';

const FORM = 'gekozen';
export const TONES = { yes: 'good', waits: 'attention', no: 'wrong' } as const satisfies Record<
  PermissionState,
  string
>;
export const rowOf = (id: string) => `persoon-${id}`;

/** A list as coordinators work on it: found, narrowed, sorted, chosen from and opened. */
export function PartsList({ list, refused }: { list: SampleList; refused: boolean }) {
  const t = useWords(words);
  const [search] = useSearchParams();
  const { page, sort, open } = list;
  return (
    <Desk
      tools={<Tools list={list} />}
      panel={
        open && list.beside ? <PartsPanel person={open} beside={list.beside} total={page.total} /> : undefined
      }
    >
      {page.total === 0 ? (
        <Empty title={t.none}>{t.noneText}</Empty>
      ) : (
        <>
          <BulkBar form={FORM} idle={t.idle} picked={t.picked} clearText={t.clear} refused={refused}>
            {(count) => (
              <>
                <Button variant="secondary" small name="intent" value="remind">
                  {t.remind(count)}
                </Button>
                <Button variant="secondary" small name="intent" value="aside">
                  {t.aside}
                </Button>
              </>
            )}
          </BulkBar>
          <DenseTable
            caption={t.list}
            header="who"
            picking={{ form: FORM, text: t.pick, allText: t.pickAll }}
            columns={[
              { key: 'who', text: t.columns.who, sort: sortLink(search, sort, 'naam') },
              { key: 'organisation', text: t.columns.organisation, width: 'large' },
              { key: 'choices', text: t.columns.choices, width: 'middle' },
              { key: 'days', text: t.columns.days, width: 'middle', sort: sortLink(search, sort, 'dagen') },
              {
                key: 'permission',
                text: t.columns.permission,
                width: 'small',
                sort: sortLink(search, sort, 'toestemming'),
              },
            ]}
            rows={page.items.map((person) => ({
              key: person.id,
              open: person.id === open?.id,
              pickText: t.pickOne(person.name),
              cells: cellsOf(person, {
                t,
                to: asking(search, { persoon: person.id, blad: page.page }),
                open: person.id === open?.id,
                aside: list.aside.includes(person.id),
              }),
            }))}
          />
        </>
      )}
      <Paging page={page} label={t.pages} />
      <p className="ws-soft">{t.striped}</p>
    </Desk>
  );
}

function Tools({ list: { page, view, counts, query, kind, kinds } }: { list: SampleList }) {
  const t = useWords(words);
  const [search] = useSearchParams();
  const views = Object.keys(VIEW_NAMES) as View[];
  return (
    <>
      <Views
        label={t.views}
        items={views.map((key) => ({
          to: asking(search, { toon: VIEW_NAMES[key], persoon: null, gedaan: null }),
          text: t.view[key],
          count: counts[key],
          current: key === view,
        }))}
      />
      <Narrowing
        search={{ name: 'zoek', label: t.search, value: query }}
        filters={[
          {
            ...{ name: 'soort', label: t.kind, value: kind, anyText: t.anyKind },
            options: kinds.map((one) => ({ value: one.kind, text: one.kind, count: one.count })),
          },
        ]}
        kept={['toon', 'op', 'weg']}
        page={page}
        without={(name) => asking(search, { [name]: null })}
        chosen={kind ? [{ key: 'soort', text: kind }] : []}
      />
    </>
  );
}

interface CellsAbout {
  t: (typeof words)['nl'];
  to: string;
  open: boolean;
  aside: boolean;
}

function cellsOf(person: Sample, { t, to, open, aside }: CellsAbout) {
  return {
    who: (
      <>
        <RowLink to={to} id={rowOf(person.id)} open={open}>
          {person.name}
        </RowLink>
        {person.newcomer ? <Tag>{t.newcomer}</Tag> : null}
        {aside ? <Tag>{t.asideTag}</Tag> : null}
        <small>{t.jobTitle}</small>
      </>
    ),
    organisation: (
      <span className="ws-organisation">
        <Tile size="small" {...lookOf(person.kind)!} />
        {person.kind}
      </span>
    ),
    choices: (
      <ChoiceMarks
        items={person.choices.map((can, index) => ({
          number: index + 1,
          can,
          text: t.choice(index + 1, can),
        }))}
      />
    ),
    days: (
      <DayMarks
        weeks={[0, 5, 10].map((start) =>
          DAYS.slice(start, start + 5).map((day) => person.days.includes(day)),
        )}
        count={person.days.length}
        text={t.freeDays}
      />
    ),
    permission: <State tone={TONES[person.permission]}>{t.permission[person.permission]}</State>,
  };
}
