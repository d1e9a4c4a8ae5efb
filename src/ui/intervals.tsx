import type { ReactNode } from 'react';

export interface IntervalRow {
  key: string;
  name: ReactNode;
  /** `null`: there is nothing to draw yet. */
  drawn: { value: number; low: number; high: number } | null;
  /** The same in words and figures. */
  says: ReactNode;
  note?: ReactNode;
}

interface IntervalsProps {
  label: string;
  heads: { name: string; drawn: string; says: string; note: string };
  rows: readonly IntervalRow[];
  /** The ends of the scale, and a value on it at which a line stands. */
  from: number;
  to: number;
  line?: number | undefined;
}

/** An estimate with its interval per row, on one scale, in a real table: what is drawn stands beside it in figures. */
export function Intervals({ label, heads, rows, from, to, line }: IntervalsProps) {
  const at = (value: number) =>
    `${Math.round(((Math.min(to, Math.max(from, value)) - from) / (to - from)) * 1000) / 10}%`;
  return (
    <table className="ws-intervals">
      <caption className="ws-visually-hidden">{label}</caption>
      <thead>
        <tr>
          <th scope="col">{heads.name}</th>
          <th scope="col">{heads.drawn}</th>
          <th scope="col">{heads.says}</th>
          <th scope="col">{heads.note}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, drawn, says, note }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td className="ws-intervals__drawn">
              <svg width="100%" height="20" aria-hidden="true" focusable="false">
                <line className="ws-intervals__scale" x1="0" x2="100%" y1="10" y2="10" />
                {line === undefined ? null : (
                  <line className="ws-intervals__line" x1={at(line)} x2={at(line)} y1="1" y2="19" />
                )}
                {drawn ? (
                  <>
                    <line
                      className="ws-intervals__reach"
                      x1={at(drawn.low)}
                      x2={at(drawn.high)}
                      y1="10"
                      y2="10"
                    />
                    <circle className="ws-intervals__value" cx={at(drawn.value)} cy="10" r="5.5" />
                  </>
                ) : null}
              </svg>
            </td>
            <td data-label={heads.says}>{says}</td>
            <td data-label={heads.note}>{note}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
