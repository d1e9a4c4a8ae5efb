import type { ReactNode } from 'react';
import { Few } from './few.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';

/** `null`: of fewer than may be told. */
export type Told = number | null;

export interface PartedRow {
  key: string;
  name: ReactNode;
  left: Told;
  right: Told;
  beside: Told;
}

interface PartedBarsProps {
  label: string;
  heads: { name: string; left: string; right: string; beside: string };
  rows: readonly PartedRow[];
  few: string;
}

/** What went out and what came in, as bars that part from the middle, in a real table; and of the one a part beside it. */
export function PartedBars({ label, heads, rows, few }: PartedBarsProps) {
  const most = Math.max(1, ...rows.flatMap(({ left, right }) => [left ?? 0, right ?? 0]));
  return (
    <table className="ws-parted">
      <caption className="ws-visually-hidden">{label}</caption>
      <thead>
        <tr>
          <th scope="col">{heads.name}</th>
          <th scope="col" className="ws-parted__left">
            {heads.left}
          </th>
          <th scope="col">{heads.right}</th>
          <th scope="col">{heads.beside}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, left, right, beside }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td className="ws-parted__left" data-label={heads.left}>
              <Side value={left} most={most} look="left" few={few} />
            </td>
            <td className="ws-parted__right" data-label={heads.right}>
              <Side value={right} most={most} look="right" few={few} />
            </td>
            <td className="ws-parted__beside" data-label={heads.beside}>
              <Side value={beside} most={most} look="beside" few={few} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface SideProps {
  value: Told;
  most: number;
  look: 'left' | 'right' | 'beside';
  few: string;
}

/** The longest bar leaves room for its number. */
const LONGEST = 82;

function Side({ value, most, look, few }: SideProps) {
  if (value === null) return <Few text={few} />;
  const share = Math.round((value / most) * LONGEST * 10) / 10;
  const isLeft = look === 'left';
  return (
    <>
      <svg className="ws-parted__bar" width="100%" height="20" aria-hidden="true" focusable="false">
        <rect
          className={`ws-parted__fill ws-parted__fill--${look}`}
          x={isLeft ? `${100 - share}%` : '0%'}
          y="1"
          width={`${share}%`}
          height="18"
          rx="2"
        />
        <text
          className="ws-parted__number"
          x={isLeft ? `${100 - share}%` : `${share}%`}
          y="15"
          dx={isLeft ? -8 : 8}
          textAnchor={isLeft ? 'end' : 'start'}
        >
          {value}
        </text>
      </svg>
      <VisuallyHidden>{value}</VisuallyHidden>
    </>
  );
}
