import type { ReactNode } from 'react';
import { useFields } from './kept-form.tsx';

interface Option {
  value: string;
  label: ReactNode;
}

interface PressPicksProps {
  name: string;
  legend: ReactNode;
  options: readonly Option[];
  /** What was pressed before. */
  chosen?: string | undefined;
}

/** One of a few, each a button that sends the form: one press, and it is kept. */
export function PressPicks({ name, legend, options, chosen }: PressPicksProps) {
  return (
    <fieldset className="ws-picks ws-picks--press">
      <legend>{legend}</legend>
      <div>
        {options.map(({ value, label }) => (
          <button
            key={value}
            type="submit"
            className="ws-picks__one"
            name={name}
            value={value}
            aria-pressed={value === chosen}
          >
            {label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

interface TickPicksProps {
  /** Of the first box, for an error summary; unique on the page. */
  id: string;
  name: string;
  legend: ReactNode;
  options: readonly Option[];
  ticked: readonly string[];
  error?: ReactNode;
}

/** Some of a few, as buttons that stay pressed; works as checkboxes do. */
export function TickPicks({ id, name, legend, options, ticked, error }: TickPicksProps) {
  const fields = useFields();
  const chosen = fields ? (fields.get(name) ?? []) : ticked;
  return (
    <fieldset className="ws-picks ws-picks--tick" aria-describedby={error ? `${id}-fout` : undefined}>
      <legend>{legend}</legend>
      {error ? (
        <p id={`${id}-fout`} className="ws-picks__error">
          {error}
        </p>
      ) : null}
      <div>
        {options.map(({ value, label }, index) => (
          <label key={value} className="ws-picks__one">
            <input
              id={index === 0 ? id : undefined}
              className="ws-visually-hidden"
              type="checkbox"
              name={name}
              value={value}
              defaultChecked={chosen.includes(value)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
