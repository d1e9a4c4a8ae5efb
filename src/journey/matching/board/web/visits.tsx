import { useSearchParams } from 'react-router';
import { momentOf } from '../../../../language/day.ts';
import { formatDays, formatOrdinal, formatShortDate } from '../../../../language/format.ts';
import { asking, sortLink } from '../../../../ui/asked.ts';
import { Button } from '../../../../ui/button.tsx';
import { DenseTable, RowLink } from '../../../../ui/dense-table.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { Views } from '../../../../ui/list-tools.tsx';
import { Narrowing } from '../../../../ui/narrowing.tsx';
import { Paging } from '../../../../ui/paging.tsx';
import { RowForm } from '../../../../ui/row-form.tsx';
import { LeftOut, State, Tag } from '../../../../ui/state.tsx';
import { Tile } from '../../../../ui/tile.tsx';
import { VisuallyHidden } from '../../../../ui/visually-hidden.tsx';
import { sayPlaceBriefly } from '../../../place/place-names.ts';
import { words as matchingWords } from '../../words.ts';
import { ASKED } from './asked.ts';
import { words } from './board-words.ts';
import { VIEWS } from './list.ts';
import type { Loaded, VisitView } from './load.ts';

export const nameOf = (id: string) => `mens-${id}`;
const rowOf = (number: number) => `stage-${number}`;

interface VisitsProps {
  list: NonNullable<Loaded['list']>;
  open: string | null;
  run: string;
  /** Nothing can be decided before it is matched again. */
  fixed: boolean;
}

export function VisitTools({ list }: Pick<VisitsProps, 'list'>) {
  const t = useWords(words);
  const [search] = useSearchParams();
  return (
    <>
      <Views
        label={t.views}
        items={VIEWS.map((view) => ({
          to: asking(search, { ...ASKED, lijst: view === 'alle' ? null : view }),
          text: t.view[view],
          count: list.counts[view],
          current: view === list.view,
        }))}
      />
      <Narrowing
        search={{ name: 'zoek', label: t.search, value: list.query }}
        filters={[]}
        kept={['lijst', 'op']}
        page={list.page}
        chosen={[]}
        without={(name) => asking(search, { ...ASKED, [name]: null })}
      />
    </>
  );
}

/** Who goes where: as many as fit, and who is open beside them. */
export function Visits({ list, open, run, fixed }: VisitsProps) {
  const t = useWords(words);
  const m = useWords(matchingWords);
  const locale = useLocale();
  const [search] = useSearchParams();
  const { page, sort } = list;
  // Sorted by day or by organisation, those that go together stand together.
  const groupOf = ({ days, from, to }: VisitView) => {
    if (sort.key === 'van') return from.name;
    if (sort.key === 'naar') return to.name;
    if (sort.key === 'dag') return days === null ? t.secretDay : formatDays(days, locale);
    return undefined;
  };
  const fixedBy = ({ by, at }: NonNullable<VisitView['fixed']>) =>
    t.fixedBy(by === null ? null : by.own ? '' : by.name, formatShortDate(momentOf(at).day, locale));
  if (page.total === 0) {
    return (
      <Empty title={t.nobody}>
        <p>{t.nobodyText}</p>
      </Empty>
    );
  }
  return (
    <>
      <DenseTable
        caption={m.visitsCaption}
        header="who"
        columns={[
          { key: 'who', text: m.who, sort: sortLink(search, sort, 'wie') },
          { key: 'from', text: m.from, width: 'tiny', sort: sortLink(search, sort, 'van') },
          { key: 'to', text: m.to, sort: sortLink(search, sort, 'naar') },
          { key: 'day', text: m.day, width: 'tiny', sort: sortLink(search, sort, 'dag') },
          { key: 'choice', text: m.choice, width: 'tiny', sort: sortLink(search, sort, 'keuze') },
          { key: 'adjust', text: m.actions, width: 'small' },
        ]}
        rows={page.items.map((row) => ({
          key: String(row.number),
          group: groupOf(row),
          id: rowOf(row.number),
          open: row.id !== '' && row.id === open,
          cells: {
            who: (
              <>
                {row.id === '' ? (
                  row.name
                ) : (
                  <RowLink
                    id={nameOf(row.id)}
                    to={asking(search, { ...ASKED, persoon: row.id, blad: search.get('blad') })}
                    open={row.id === open}
                  >
                    {row.name}
                  </RowLink>
                )}
                <small>{row.jobTitle}</small>
              </>
            ),
            from: <Organisation {...row.from} />,
            to: (
              <span className="ws-organisation">
                <Tile size="small" icon={row.to.look?.icon ?? null} family={row.to.look?.family ?? null} />
                <span className={row.to.secret ? 'ws-board__to ws-unprinted' : 'ws-board__to'}>
                  {sayPlaceBriefly(row.to.place)}
                  <small>{row.to.name}</small>
                </span>
              </span>
            ),
            day: (
              <>
                {row.days === null ? <LeftOut>{t.secret}</LeftOut> : formatDays(row.days, locale)}
                {row.changed ? <Tag>{t.changed}</Tag> : null}
              </>
            ),
            choice: <Choice tier={row.tier} />,
            adjust: (
              <div>
                <Adjust row={row} run={run} fixed={fixed} />
                {list.view === 'vast' && row.fixed ? (
                  <small className="ws-board__fixed">{fixedBy(row.fixed)}</small>
                ) : null}
              </div>
            ),
          },
        }))}
      />
      <Paging page={page} label={t.pages} />
      <p className="ws-soft">{t.legend}</p>
    </>
  );
}

function Organisation({ name, code, look }: VisitView['from']) {
  return (
    <span className="ws-organisation">
      <Tile size="small" icon={look?.icon ?? null} family={look?.family ?? null} />
      <abbr title={name}>{code}</abbr>
    </span>
  );
}

/** A lower choice is a lighter box, with its number in it. */
export function Choice({ tier }: { tier: number | null }) {
  const t = useWords(words);
  const locale = useLocale();
  return (
    <span className={`ws-choice-box ws-choice-box--${Math.min(tier ?? 5, 5)}`}>
      {tier === null ? t.outside : formatOrdinal(tier, locale)}
    </span>
  );
}

function Adjust({ row, run, fixed }: { row: VisitView; run: string; fixed: boolean }) {
  const t = useWords(words);
  const m = useWords(matchingWords);
  if (row.id === '' || fixed)
    return row.locked ? (
      <State tone="neutral" icon="lock">
        {t.fixed}
      </State>
    ) : null;
  return (
    <RowForm row={rowOf(row.number)}>
      <input type="hidden" name="run" value={run} />
      <input type="hidden" name="persoon" value={row.id} />
      <input type="hidden" name="plek" value={row.slotId} />
      {row.locked ? (
        <Button variant="quiet" small name="intent" value="unlock">
          {t.release} <VisuallyHidden>{m.unlockOf(row.name)}</VisuallyHidden>
        </Button>
      ) : (
        <Button variant="quiet" small name="intent" value="lock">
          {m.lock} <VisuallyHidden>{m.lockOf(row.name)}</VisuallyHidden>
        </Button>
      )}
    </RowForm>
  );
}

/** For a form that is read: what the address asks besides. */
export function KeptAsked({ without }: { without: readonly string[] }) {
  const [search] = useSearchParams();
  return [...search].map(([name, value]) =>
    without.includes(name) ? null : (
      <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
    ),
  );
}
