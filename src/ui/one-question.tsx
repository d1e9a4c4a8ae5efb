import type { ReactNode } from 'react';
import { useFields } from './kept-form.tsx';

interface OneQuestionProps {
  /** Which of how many it is, and what that says. */
  at: number;
  count: number;
  says: ReactNode;
  /** At the head of it, on the other side: a way to stop for now. */
  later?: ReactNode;
  children: ReactNode;
}

const GAP = 27;
const LEFT = 8;

/** One question a screen: how far it is, the question, and one button that leads on. */
export function OneQuestion({ at, count, says, later, children }: OneQuestionProps) {
  const places = Array.from({ length: count }, (_, index) => LEFT + index * GAP);
  const last = places.at(-1) ?? LEFT;
  const here = places[at - 1] ?? LEFT;
  return (
    <div className="ws-look">
      <div className="ws-look__far">
        <svg width={last + LEFT} height="20" viewBox={`0 0 ${last + LEFT} 20`} aria-hidden="true">
          <path className="ws-look__line" d={`M${LEFT} 10H${last}`} />
          <path className="ws-look__line ws-look__line--done" d={`M${LEFT} 10H${here}`} />
          {places.map((x, index) => (
            <circle
              key={x}
              className={`ws-look__dot ws-look__dot--${index + 1 < at ? 'done' : index + 1 === at ? 'now' : 'later'}`}
              cx={x}
              cy="10"
              r={index + 1 === at ? 7 : 5}
            />
          ))}
        </svg>
        <p>{says}</p>
      </div>
      {children}
      {/* After the form, so that the Enter key leads on; on the screen it stands above it. */}
      {later ? <div className="ws-look__later">{later}</div> : null}
    </div>
  );
}

/** What somebody wrote before, above what they are asked now. */
export function Before({ says, children }: { says: ReactNode; children: string }) {
  return (
    <figure className="ws-before">
      <figcaption>{says}</figcaption>
      <blockquote>‘{children}’</blockquote>
    </figure>
  );
}

/** The buttons of a screen: the first leads on, and stands last. */
export function LookFoot({ children }: { children: ReactNode }) {
  return <div className="ws-look__foot">{children}</div>;
}

interface Pick {
  value: string;
  label: ReactNode;
  /** What it means, said below once it is chosen. */
  says?: ReactNode;
}

interface PicksProps {
  name: string;
  legend: ReactNode;
  /** It is in the heading already. */
  legendHidden?: boolean | undefined;
  options: readonly Pick[];
  defaultValue?: string | undefined;
  /** Small ones in a row: marks. */
  row?: boolean | undefined;
  /** Belongs to no form: what is chosen stays in the browser. */
  unsent?: boolean | undefined;
  error?: ReactNode;
}

/** One of a few, as buttons that stay pressed; works as radio buttons do. */
export function Picks({
  name,
  legend,
  legendHidden,
  options,
  defaultValue,
  row,
  unsent = false,
  error,
}: PicksProps) {
  const fields = useFields();
  const chosen = fields && !unsent ? fields.get(name)?.[0] : defaultValue;
  return (
    <fieldset className={row ? 'ws-picks ws-picks--row' : 'ws-picks'}>
      <legend className={legendHidden ? 'ws-visually-hidden' : undefined}>{legend}</legend>
      {error ? <p className="ws-picks__error">{error}</p> : null}
      <div>
        {options.map(({ value, label }, index) => (
          <label key={value} className="ws-picks__one">
            <input
              id={index === 0 ? name : undefined}
              className="ws-visually-hidden"
              type="radio"
              name={name}
              value={value}
              defaultChecked={value === chosen}
              autoComplete={unsent ? 'off' : undefined}
            />
            {label}
          </label>
        ))}
      </div>
      {options.map(({ value, says }, index) =>
        says ? (
          <p key={value} className={`ws-picks__says ws-picks__says--${index + 1}`}>
            {says}
          </p>
        ) : null,
      )}
    </fieldset>
  );
}

interface ScaleProps {
  name: string;
  legend: ReactNode;
  options: readonly { value: string; label: ReactNode }[];
  defaultValue?: string | undefined;
}

/** One of some sentences, one below the other; the heading asks it. */
export function Scale({ name, legend, options, defaultValue }: ScaleProps) {
  const fields = useFields();
  const chosen = fields ? fields.get(name)?.[0] : defaultValue;
  return (
    <fieldset className="ws-scale">
      <legend className="ws-visually-hidden">{legend}</legend>
      {options.map(({ value, label }, index) => (
        <label key={value}>
          <input
            id={index === 0 ? name : undefined}
            type="radio"
            name={name}
            value={value}
            defaultChecked={value === chosen}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
