import { VisuallyHidden } from './visually-hidden.tsx';

export interface Mark {
  number: number;
  can: boolean;
  /** What is heard: "2e keuze, Meelopen op de meldkamer: kan niet". */
  text: string;
}

/** Choices as numbered squares, the first the most wanted; what cannot be is dashed and struck through. */
export function ChoiceMarks({ items }: { items: Mark[] }) {
  return (
    <ol className="ws-marks">
      {items.map(({ number, can, text }) => (
        <li key={number}>
          <ChoiceMark number={number} can={can} />
          <VisuallyHidden>{text}</VisuallyHidden>
        </li>
      ))}
    </ol>
  );
}

export function ChoiceMark({ number, can }: Pick<Mark, 'number' | 'can'>) {
  return (
    <span className={can ? 'ws-mark-box' : 'ws-mark-box ws-mark-box--no'} aria-hidden="true">
      {number}
    </span>
  );
}

interface DayMarksProps {
  /** Per week whether each of its days is free. */
  weeks: readonly (readonly boolean[])[];
  count: number;
  /** After the number, for who hears it: "vrije dagen". */
  text: string;
}

const STEP = 6;
const GAP = 6;
const HIGH = 16;
const LOW = 6;

/** Free days as bars, the weeks a little apart, with their number before them. */
export function DayMarks({ weeks, count, text }: DayMarksProps) {
  const bars = weeks.flatMap((days, week) => {
    const before = weeks.slice(0, week).reduce((sum, one) => sum + one.length * STEP + GAP, 0);
    return days.map((free, day) => ({ free, at: before + day * STEP }));
  });
  const width = (bars.at(-1)?.at ?? 0) + 4;
  const drawn = (free: boolean, height: number) =>
    bars
      .filter((bar) => bar.free === free)
      .map(({ at }) => `M${at} ${HIGH - height}h4v${height}h-4z`)
      .join('');
  return (
    <span className="ws-day-marks">
      <span className="ws-day-marks__count">{count}</span> <VisuallyHidden>{text}</VisuallyHidden>
      <svg
        className="ws-day-marks__bars"
        width={width}
        height={HIGH}
        viewBox={`0 0 ${width} ${HIGH}`}
        aria-hidden="true"
        focusable="false"
      >
        <path d={drawn(false, LOW)} />
        <path className="ws-day-marks__free" d={drawn(true, HIGH)} />
      </svg>
    </span>
  );
}
