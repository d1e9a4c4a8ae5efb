import { Disclosure } from '../../../../ui/disclosure.tsx';
import { DumbbellMark, Dumbbells } from '../../../../ui/dumbbells.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { Section } from '../../../../ui/section.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import { FAMILY_NAMES } from '../../../programme/programme-kinds.ts';
import type { Figures } from '../../impact.ts';
import type { Figure } from '../../impact-figure.ts';
import { FAMILIES } from '../families.ts';
import { words } from '../report-words.ts';
import { sayMean, sayShare } from '../saying.ts';
import { Note } from './note.tsx';

const STANDINGS = ['as-it-was', 'before', 'after'] as const;

/** Whether people know whom to call: drawn, with the same as a table. */
export function Knowing({ figures }: { figures: Figures }) {
  const t = useWords(words);
  const locale = useLocale();
  const title = (
    <>
      {t.knows}
      <Note number={2} />
    </>
  );
  const rows = rowsOf(figures, { names: FAMILY_NAMES[locale], everybody: t.everybody });
  if (rows[0]?.values === null) return <Section title={title} intro={t.knowsNone} />;
  const answered = figures.find('knows.answered')?.numerator ?? null;
  const people = answered === null ? t.somePeople : t.people(answered);
  const say = (value: number) => sayMean(value, locale);
  const share = (at: string) => figures.find('knows.share', at);
  return (
    <Section title={title} intro={t.knowsText(people)}>
      <div className="ws-beside-figure">
        <Dumbbells
          label={t.knowsDrawn}
          points={t.points}
          noteHead={t.peopleHead}
          say={say}
          rows={rows.map((row) => ({ ...row, few: t.fewLong }))}
        />
        <div className="ws-large-figure">
          <Shares
            before={share('before')}
            after={share('after')}
            looking={share('as-it-was')}
            people={people}
          />
          <ul>
            <li>
              <DumbbellMark of="seen" /> {t.standings['as-it-was']}
            </li>
            <li>
              <DumbbellMark of="before" /> {t.standings.before}
            </li>
            <li>
              <DumbbellMark of="after" /> {t.standings.after}
            </li>
          </ul>
        </div>
      </div>
      <Disclosure summary={t.asTable}>
        <DataTable
          caption={t.knows}
          captionHidden
          columns={[
            { key: 'who', text: t.exchangeHeads.name },
            { key: 'people', text: t.peopleHead, align: 'end' },
            ...STANDINGS.map((at) => ({ key: at, text: t.standings[at], align: 'end' as const })),
          ]}
          rows={rows.map(({ key, label, note, values }) => ({
            key,
            header: 'who',
            cells: {
              ...{ who: label, people: note ?? '' },
              'as-it-was': values ? say(values.seen) : t.fewLong,
              before: values ? say(values.before) : t.fewLong,
              after: values ? say(values.after) : t.fewLong,
            },
          }))}
        />
      </Disclosure>
    </Section>
  );
}

interface SharesProps {
  before: Figure | null;
  after: Figure | null;
  looking: Figure | null;
  people: string;
}

function Shares({ before, after, looking, people }: SharesProps) {
  const t = useWords(words);
  const locale = useLocale();
  const say = (figure: Figure | null) =>
    figure?.value === null || figure === null ? t.few : sayShare(figure.value, locale);
  // Words instead of a number take more room than a phone has at that size.
  const said = [before, after].some((figure) => figure === null || figure.value === null);
  return (
    <>
      <b
        className={said ? 'ws-large-figure__value ws-large-figure__value--said' : 'ws-large-figure__value'}
      >{`${say(before)} → ${say(after)}`}</b>
      <p>{t.knowsShare(people)}</p>
      <p>{t.knowsLooking(say(looking))}</p>
    </>
  );
}

interface Named {
  names: Readonly<Record<string, string>>;
  everybody: (count: number | null) => string;
}

/** Everybody, and each family of which enough answered to be drawn or of which anybody did. */
function rowsOf(figures: Figures, { names, everybody }: Named) {
  const value = (id: string, part: string) => figures.find(id, part)?.value ?? null;
  const valuesOf = (ids: readonly [string, string][]) => {
    const [seen, before, after] = ids.map(([id, part]) => value(id, part));
    return seen == null || before == null || after == null ? null : { seen, before, after };
  };
  const mean = figures.find('knows.mean', 'after');
  const families = FAMILIES.filter((family) => {
    const figure = figures.find('knows.family-after', family);
    return figure && (figure.hidden ? family !== 'none' : (figure.n ?? 1) > 0);
  });
  return [
    {
      key: 'everybody',
      label: everybody(mean?.n ?? null),
      note: undefined,
      whole: true,
      values: valuesOf(STANDINGS.map((at) => ['knows.mean', at])),
    },
    ...families.map((family) => {
      const { n = null } = figures.find('knows.family-after', family) ?? {};
      return {
        ...{ key: family, label: names[family]!, whole: false },
        note: n === null ? undefined : String(n),
        values: valuesOf(STANDINGS.map((at) => [`knows.family-${at}`, family])),
      };
    }),
  ];
}
