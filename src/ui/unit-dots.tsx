import type { ReactNode } from 'react';

/** From most to least, and two of which nothing is known: not answered, not asked yet. */
export const DOT_LOOKS = ['most', 'more', 'some', 'none', 'silent', 'later'] as const;
export type DotLook = (typeof DOT_LOOKS)[number];

export interface DotGroup {
  look: DotLook;
  text: string;
  /** `null`: it may not be told. */
  count: number | null;
  value: ReactNode;
}

interface UnitDotsProps {
  label: string;
  groups: readonly DotGroup[];
  /** Dots of those that may not be told apart from each other. */
  untold: number;
  untoldText: string;
}

const STEP = 34;
const ROWS = 6;

/** A dot for each, and beside them what they are and how many: of what may not be told apart the dots are one kind. */
export function UnitDots({ label, groups, untold, untoldText }: UnitDotsProps) {
  const dots = [
    ...groups.flatMap(({ look, count }) => Array.from({ length: count ?? 0 }, () => look)),
    ...Array.from({ length: untold }, () => 'untold' as const),
  ];
  const columns = Math.max(1, Math.ceil(dots.length / ROWS));
  const rows = Math.min(ROWS, Math.max(1, dots.length));
  return (
    <div className="ws-unit-dots">
      <svg
        // As wide as its dots: what they are stands beside them, also of a few.
        width={columns * STEP}
        viewBox={`0 0 ${columns * STEP} ${rows * STEP}`}
        role="img"
        aria-label={label}
        focusable="false"
      >
        {dots.map((look, index) => (
          <circle
            // biome-ignore lint/suspicious/noArrayIndexKey: a dot is nothing but its place
            key={index}
            className={`ws-unit-dots__dot ws-unit-dots__dot--${look}`}
            cx={17 + Math.floor(index / ROWS) * STEP}
            cy={17 + (index % ROWS) * STEP}
            r={look === 'most' || look === 'more' || look === 'some' ? 11 : 10.2}
          />
        ))}
      </svg>
      <ul className="ws-unit-dots__legend">
        {groups
          .filter(({ count }) => count !== 0)
          .map(({ look, text, value, count }) => (
            <li key={look}>
              <Mark look={count === null ? 'untold' : look} />
              <b className="ws-unit-dots__value">{value}</b>
              <span>{text}</span>
            </li>
          ))}
        {untold > 0 ? (
          <li>
            <Mark look="untold" />
            <b className="ws-unit-dots__value">{untold}</b>
            <span>{untoldText}</span>
          </li>
        ) : null}
      </ul>
    </div>
  );
}

function Mark({ look }: { look: DotLook | 'untold' }) {
  return (
    <svg width="20" height="20" aria-hidden="true" focusable="false">
      <circle className={`ws-unit-dots__dot ws-unit-dots__dot--${look}`} cx="10" cy="10" r="8.5" />
    </svg>
  );
}
