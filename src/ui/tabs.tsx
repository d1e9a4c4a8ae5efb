import { Link } from 'react-router';

export interface Tab {
  to: string;
  text: string;
  count?: number | undefined;
  current: boolean;
}

/** Links to pages, not panels: every tab has an address and works without JavaScript. */
export function Tabs({ label, items }: { label: string; items: Tab[] }) {
  return (
    <nav aria-label={label}>
      <ul className="ws-tabs">
        {items.map((item) => (
          <li key={item.to}>
            <Link
              className="ws-tabs__link"
              to={item.to}
              aria-current={item.current ? 'page' : undefined}
              preventScrollReset
            >
              {item.text}
              {item.count === undefined ? null : <span className="ws-tabs__count"> {item.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
