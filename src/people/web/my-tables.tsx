import { askCorrectionPath } from '../../journey/programme/paths.ts';
import { formatFullDate, type Locale } from '../../language/format.ts';
import type { Shown } from '../../platform/privacy/access/read.ts';
import { saysColumn, saysTable } from '../../platform/privacy/access/words.ts';
import { ButtonLink, ButtonRow } from '../../ui/button.tsx';
import { Disclosure, DisclosureList } from '../../ui/disclosure.tsx';
import { FactList } from '../../ui/fact-list.tsx';
import { useLocale, useWords } from '../../ui/language.tsx';
import { words } from './my-data-words.ts';
import { WHERE_KEPT } from './where-kept.ts';

interface Told extends Shown {
  why: string;
  sees: string;
  howLong: string;
}

/** Every table with something of somebody, closed: why it is there, who sees it, how long, and then what. */
export function MyTables({ tables }: { tables: Told[] }) {
  const t = useWords(words);
  const locale = useLocale();
  return (
    <DisclosureList>
      {tables.map((one) => (
        <Disclosure key={one.table} summary={`${saysTable(one.table, locale)} (${one.rows.length})`}>
          <FactList
            items={[
              { term: t.why, text: one.why },
              { term: t.sees, text: one.sees },
              { term: t.term, text: one.howLong },
            ]}
          />
          <ButtonRow>
            {WHERE_KEPT[one.table] ? (
              <ButtonLink variant="secondary" to={WHERE_KEPT[one.table]!()}>
                {t.changeThere}
              </ButtonLink>
            ) : null}
            <ButtonLink variant="quiet" to={askCorrectionPath({ wat: one.table })}>
              {t.askCorrection}
            </ButtonLink>
          </ButtonRow>
          <ol>
            {one.rows.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the rows are as they were read, and none moves
              <li key={index}>
                <FactList items={factsOf(row, locale, t)} />
              </li>
            ))}
          </ol>
        </Disclosure>
      ))}
    </DisclosureList>
  );
}

type Row = Shown['rows'][number];

/** What is empty is not said. */
const factsOf = (row: Row, locale: Locale, t: { yes: string; no: string }) =>
  Object.entries(row).flatMap(([column, value]) => {
    const text = saidOf(value, locale, t);
    return text === '' ? [] : [{ term: saysColumn(column, locale), text }];
  });

const DAY = /^\d{4}-\d{2}-\d{2}(?=$|T)/;

function saidOf(value: Row[string], locale: Locale, t: { yes: string; no: string }): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? t.yes : t.no;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return value.map((one) => saidOf(one, locale, t)).join(', ');
  const day = DAY.exec(value)?.[0];
  return day ? formatFullDate(day, locale) : value;
}
