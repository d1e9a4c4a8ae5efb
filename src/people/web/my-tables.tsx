import { askCorrectionPath } from '../../journey/programme/paths.ts';
import { ButtonLink, ButtonRow } from '../../ui/button.tsx';
import { Disclosure, DisclosureList } from '../../ui/disclosure.tsx';
import { FactList } from '../../ui/fact-list.tsx';
import { useWords } from '../../ui/language.tsx';
import type { Told } from './my-data-told.ts';
import { words } from './my-data-words.ts';
import { WHERE_KEPT } from './where-kept.ts';

/** Every table with something of somebody, closed: why it is there, who sees it, how long, and then what. */
export function MyTables({ tables }: { tables: Told[] }) {
  const t = useWords(words);
  return (
    <DisclosureList>
      {tables.map((one) => (
        <Disclosure key={one.table} summary={`${one.title} (${one.rows.length})`}>
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
                <FactList items={row} />
              </li>
            ))}
          </ol>
        </Disclosure>
      ))}
    </DisclosureList>
  );
}
