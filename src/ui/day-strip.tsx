import { Link } from 'react-router';
import { classNames } from './class-names.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

/** What a dot of a day can say: been, ready, something to do, still open, asks for a look; a cross is what is off. */
export type StripDot = 'been' | 'ready' | 'todo' | 'open' | 'look' | 'off';

export interface StripDay {
  key: string;
  weekday: string;
  date: string;
  /** "12 stages", "geen". */
  count: string;
  /** How they stand, for who hears it: "2 klaar, 1 geweest". */
  text: string;
  dots: readonly StripDot[];
  to: string;
  /** A new week begins, or days were left out before it. */
  begins: boolean;
  past: boolean;
  today: boolean;
}

interface DayStripProps {
  label: string;
  days: readonly StripDay[];
}

const ACROSS = 4;
const STEP = { x: 14, y: 15 };
const FIRST = 9;

/** Days side by side, with a dot for each of what is on them. */
export function DayStrip({ label, days }: DayStripProps) {
  const most = Math.max(0, ...days.map(({ dots }) => dots.length));
  const height = Math.max(1, Math.ceil(most / ACROSS)) * STEP.y + 3;
  return (
    <ol className="ws-strip" aria-label={label}>
      {days.map((day) => (
        <li
          key={day.key}
          className={
            classNames(
              day.begins && 'ws-strip__day--begins',
              day.past && 'ws-strip__day--past',
              day.today && 'ws-strip__day--today',
            ) || undefined
          }
        >
          <Link to={day.to} aria-current={day.today ? 'date' : undefined} preventScrollReset>
            <small>{day.weekday}</small> <b>{day.date}</b> <small>{day.count}</small>
            {day.text ? <VisuallyHidden> {day.text}</VisuallyHidden> : null}
            <svg width="60" height={height} viewBox={`0 0 60 ${height}`} aria-hidden="true" focusable="false">
              {day.dots.map((dot, index) => (
                <Dot
                  // biome-ignore lint/suspicious/noArrayIndexKey: a dot is where it is
                  key={index}
                  dot={dot}
                  x={FIRST + STEP.x * (index % ACROSS)}
                  y={FIRST + STEP.y * Math.floor(index / ACROSS)}
                />
              ))}
            </svg>
          </Link>
        </li>
      ))}
    </ol>
  );
}

/** What the dots mean. */
export function StripKey({ items }: { items: { dot: StripDot; text: string }[] }) {
  return (
    <ul className="ws-strip-key">
      {items.map(({ dot, text }) => (
        <li key={dot}>
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <Dot dot={dot} x={8} y={8} />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}

function Dot({ dot, x, y }: { dot: StripDot; x: number; y: number }) {
  if (dot === 'off')
    return <path className="ws-dot ws-dot--off" d={`M${x - 4} ${y - 4}l8 8M${x + 4} ${y - 4}l-8 8`} />;
  return (
    <>
      <circle className={`ws-dot ws-dot--${dot}`} cx={x} cy={y} r={dot === 'been' ? 6.2 : 5.6} />
      {dot === 'look' ? <path className="ws-dot__bang" d={`M${x} ${y - 3}v2.6M${x} ${y + 2.6}v.2`} /> : null}
    </>
  );
}
