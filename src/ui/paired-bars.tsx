import type { ReactNode } from 'react';

export interface Pair {
  key: string;
  name: ReactNode;
  left: number;
  right: number;
  note?: ReactNode;
  state: ReactNode;
}

interface PairedBarsProps {
  label: string;
  rows: Pair[];
  heads: { name: string; left: string; right: string; state: string };
}

/** Two numbers per row as bars on one scale, in a real table: every bar has its number beside it. */
export function PairedBars({ label, rows, heads }: PairedBarsProps) {
  const most = Math.max(1, ...rows.flatMap(({ left, right }) => [left, right]));
  return (
    <table className="ws-pairs">
      <caption className="ws-visually-hidden">{label}</caption>
      <thead>
        <tr>
          <th scope="col">{heads.name}</th>
          <th scope="col">{heads.left}</th>
          <th scope="col">{heads.right}</th>
          <th scope="col">{heads.state}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, left, right, note, state }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td className="ws-pairs__bar" data-label={heads.left}>
              <Bar value={left} most={most} side="left" />
            </td>
            <td className="ws-pairs__bar" data-label={heads.right}>
              <Bar value={right} most={most} side="right" />
            </td>
            <td className="ws-pairs__state">
              {state}
              {note ? <span className="ws-soft">{note}</span> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Bar({ value, most, side }: { value: number; most: number; side: 'left' | 'right' }) {
  const percent = Math.round((value / most) * 1000) / 10;
  return (
    <span className="ws-pairs__cell">
      <span className="ws-pairs__number">{value}</span>
      <svg className="ws-pairs__drawing" width="100%" height="13" aria-hidden="true" focusable="false">
        <rect className={`ws-pairs__fill ws-pairs__fill--${side}`} width={`${percent}%`} height="13" rx="2" />
      </svg>
    </span>
  );
}
