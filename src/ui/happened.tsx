import type { ReactNode } from 'react';

export interface Happening {
  key: string;
  /** As a machine reads it: `2027-03-09`. */
  on: string;
  day: string;
  text: ReactNode;
  /** A way back. */
  action?: ReactNode;
}

/** What happened, the last first: a dot for each, on a line. */
export function Happened({ items }: { items: Happening[] }) {
  return (
    <ol className="ws-happened">
      {items.map(({ key, on, day, text, action }) => (
        <li key={key}>
          <time dateTime={on}>{day}</time>
          <span>{text}</span>
          {action}
        </li>
      ))}
    </ol>
  );
}
