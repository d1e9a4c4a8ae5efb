import { useLocale, useWords } from '../../../../ui/language.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import { FAMILY_NAMES } from '../../../programme/programme-kinds.ts';
import { type PerState, SETTLED_STATES, type SharedFamilies, type SharedRow } from '../by-family.ts';
import { words } from './network-words.ts';

interface FamiliesTableProps {
  families: SharedFamilies;
  /** What the round is called. */
  round: string;
  /** Whether what came of the lines is told. */
  settled: boolean;
}

/** The lines of a round by two families: for whoever may not see organisations. */
export function FamiliesTable({ families, round, settled }: FamiliesTableProps) {
  const t = useWords(words);
  const locale = useLocale();
  const cellsOf = (states: PerState | null) =>
    Object.fromEntries(
      SETTLED_STATES.map((state) => [state, states ? states[state] : <Fewer key={state} />]),
    );
  const nameOf = ({ families: pair }: SharedRow) => {
    if (pair === null) return t.together;
    const [one, other] = [FAMILY_NAMES[locale][pair[0]], FAMILY_NAMES[locale][pair[1]]];
    return pair[0] === pair[1] ? t.within(one) : t.families(one, other);
  };
  return (
    <DataTable
      caption={t.sharedCaption(round)}
      columns={[
        { key: 'between', text: t.between },
        { key: 'lines', text: t.allLinesOf, align: 'end' },
        ...(settled
          ? SETTLED_STATES.map((state) => ({ key: state, text: t.states[state], align: 'end' as const }))
          : []),
      ]}
      rows={[
        ...families.rows.map((row) => ({
          key: row.families?.join(' ') ?? 'together',
          header: 'between',
          cells: { between: nameOf(row), lines: row.lines, ...(settled ? cellsOf(row.states) : {}) },
        })),
        {
          key: 'total',
          header: 'between',
          cells: {
            between: <b>{t.total}</b>,
            lines: <b>{families.lines}</b>,
            ...(settled ? cellsOf(families.states) : {}),
          },
        },
      ]}
    />
  );
}

function Fewer() {
  const t = useWords(words);
  return <span className="ws-fewer">{t.fewer}</span>;
}
