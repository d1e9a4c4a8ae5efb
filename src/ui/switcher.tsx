import { Link, useLocation } from 'react-router';

export interface SwitcherProps {
  /** What it is for, for who hears it: "Ronde". */
  label: string;
  /** What is shown now. */
  current: string;
  items: { to: string; text: string; note?: string | undefined; current: boolean }[];
}

/** From one of a few to another, in the header. With one there is nothing to switch to. */
export function Switcher({ label, current, items }: SwitcherProps) {
  // A new key closes it after a navigation that kept the document.
  const { key } = useLocation();
  if (items.length < 2) return null;
  return (
    <details className="ws-account ws-switcher" key={key}>
      <summary className="ws-account__summary">
        <span className="ws-visually-hidden">{label}: </span>
        <span className="ws-switcher__current">{current}</span>
      </summary>
      <ul className="ws-account__panel ws-switcher__panel">
        {items.map((item) => (
          <li key={item.to}>
            <Link className="ws-switcher__link" to={item.to} aria-current={item.current || undefined}>
              {item.text}
              {item.note ? <span className="ws-soft">{item.note}</span> : null}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
