import { Link } from 'react-router';

export interface FlowStep {
  key: string;
  count: number;
  text: string;
  note: string;
  to: string;
  /** The list below is narrowed to it. */
  current: boolean;
}

interface FlowProps {
  /** What it is about, for who hears it: "Waar staan de 129 stages?". */
  label: string;
  steps: readonly [FlowStep, FlowStep, FlowStep, FlowStep, FlowStep];
  /** What left the way. */
  off: FlowStep;
}

const AT = [38, 258, 478, 698, 918];
const LINE =
  'M38 48C90 48 110 22 150 22S210 62 258 48S330 20 370 24S430 60 478 48S550 18 590 24S640 58 698 48S780 18 812 24S860 54 918 48';
const LEAST = 6;
const MOST = 23;

/** How many are at which step of a way, as dots on one line: the more, the larger. Each leads to a list of those. */
export function Flow({ label, steps, off }: FlowProps) {
  const most = Math.max(1, ...steps.map(({ count }) => count));
  return (
    <nav className="ws-flow" aria-label={label}>
      <svg className="ws-flow__line" viewBox="0 0 1232 76" aria-hidden="true" focusable="false">
        <path d={LINE} />
        {steps.map(({ key, count }, index) => (
          <circle
            key={key}
            className={`ws-flow__dot ws-flow__dot--${index + 1}`}
            cx={AT[index]}
            cy="48"
            // The area goes with the number, as an eye compares it.
            r={Math.round(LEAST + (MOST - LEAST) * Math.sqrt(count / most))}
          />
        ))}
      </svg>
      <ol className="ws-flow__steps">
        {[...steps, off].map(({ key, count, text, note, to, current }) => (
          <li key={key}>
            <span className="ws-flow__count">{count}</span>
            <Link to={to} aria-current={current || undefined} preventScrollReset>
              {text}
            </Link>
            <span className="ws-flow__note">{note}</span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
