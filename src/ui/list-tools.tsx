import type { ReactNode } from 'react';
import { Form, Link } from 'react-router';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { KeptFields, useFields } from './kept-form.tsx';

export interface View {
  to: string;
  text: string;
  count: number;
  current: boolean;
}

/** Ready-made choices out of a list, each with how many it has. One that has nobody is not shown. */
export function Views({ label, items }: { label: string; items: View[] }) {
  return (
    <nav aria-label={label}>
      <ul className="ws-chips">
        {items
          .filter(({ count, current }) => count > 0 || current)
          .map(({ to, text, count, current }) => (
            <li key={to}>
              <Link
                className="ws-chip"
                to={to}
                aria-current={current ? 'page' : undefined}
                preventScrollReset
              >
                {text} <span className="ws-chip__count">{count}</span>
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}

export interface Filter {
  name: string;
  label: string;
  value: string;
  /** What it is without a choice: "Alle 26 organisaties". */
  anyText: string;
  options: { value: string; text: string; count: number }[];
}

interface FilterBarProps {
  search: { name: string; label: string; value: string };
  filters: Filter[];
  /** What the address asks besides, which stays. */
  kept: [name: string, value: string][];
  moreText: string;
  submitText: string;
  /** How many there are: "1 tot en met 24 van 168". */
  result: string;
}

/** Narrows a list. A form that is read, so that what it asks stands in the address. */
export function FilterBar({ search, filters, kept, moreText, submitText, result }: FilterBarProps) {
  return (
    <Form method="get" className="ws-filters" role="search" preventScrollReset>
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <KeptFields kept="filter" aside>
        <SearchField search={search} />
        {filters.length === 0 ? null : (
          <details className="ws-filters__more" open={filters.some(({ value }) => value !== '') || undefined}>
            <summary className="ws-filters__summary">
              <Icon name="filter" /> {moreText}
            </summary>
            <div className="ws-filters__choices">
              {filters.map((filter) => (
                <FilterChoice key={filter.name} filter={filter} />
              ))}
            </div>
          </details>
        )}
        <Button variant="secondary" small>
          {submitText}
        </Button>
        <p className="ws-filters__result">{result}</p>
      </KeptFields>
    </Form>
  );
}

/** Finds in a list what somebody types. */
export function SearchField({ search: { name, label, value } }: Pick<FilterBarProps, 'search'>) {
  const kept = useFields()?.get(name)?.[0];
  return (
    <label className="ws-search">
      <span className="ws-visually-hidden">{label}</span>
      <Icon name="search" />
      <input
        // What a link takes away is gone from the field as well.
        key={value}
        className="ws-filter"
        type="search"
        name={name}
        defaultValue={kept ?? value}
        placeholder={label}
      />
    </label>
  );
}

function FilterChoice({ filter: { name, label, value, anyText, options } }: { filter: Filter }) {
  const kept = useFields()?.get(name)?.[0];
  return (
    <label>
      <span className="ws-visually-hidden">{label}</span>
      <select key={value} className="ws-filter ws-select" name={name} defaultValue={kept ?? value}>
        <option value="">{anyText}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {`${option.text} (${option.count})`}
          </option>
        ))}
      </select>
    </label>
  );
}

interface FilterChipsProps {
  label: string;
  /** What the link does, for who hears it: "Haal weg". */
  removeText: string;
  items: { text: ReactNode; key: string; to: string }[];
}

/** What a list is narrowed to, each with a way back. */
export function FilterChips({ label, removeText, items }: FilterChipsProps) {
  if (items.length === 0) return null;
  return (
    <ul className="ws-chips" aria-label={label}>
      {items.map(({ key, text, to }) => (
        <li key={key}>
          <Link className="ws-chip ws-chip--on" to={to} preventScrollReset>
            <span className="ws-visually-hidden">{removeText} </span>
            {text} <Icon name="cross" />
          </Link>
        </li>
      ))}
    </ul>
  );
}
