import type { ReactNode } from 'react';
import { useFields } from './kept-form.tsx';

interface FacetProps {
  name: string;
  legend: ReactNode;
  chosen: readonly string[];
  options: readonly { value: string; text: ReactNode; count: number }[];
}

/** Values of which several may be ticked, each with how many it would leave. */
export function Facet({ name, legend, chosen, options }: FacetProps) {
  const fields = useFields();
  // A box that is not ticked is not sent: of none there is nothing.
  const ticked = new Set(fields ? fields.get(name) : chosen);
  return (
    <fieldset className="ws-facet">
      <legend>{legend}</legend>
      {options.map(({ value, text, count }) => (
        <label key={value} className="ws-facet__item">
          <input
            type="checkbox"
            className="utrecht-checkbox utrecht-checkbox--html-input"
            name={name}
            value={value}
            defaultChecked={ticked.has(value)}
          />
          <span>{text}</span>
          <b>{count}</b>
        </label>
      ))}
    </fieldset>
  );
}
