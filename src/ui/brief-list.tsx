import type { ReactNode } from 'react';

interface BriefItem {
  key: string;
  /** Its own: where one fell away, the others keep theirs. */
  number: number;
  /** Short, and always whole. */
  lead: ReactNode;
  text: ReactNode;
}

/** A numbered list of a line for each, to look through and compare; the whole text is somewhere else as well. */
export function BriefList({ items }: { items: BriefItem[] }) {
  return (
    <ol className="ws-brief-list">
      {items.map(({ key, number, lead, text }) => (
        <li key={key} value={number}>
          <span className="ws-brief-list__line">
            {lead} <span className="ws-brief-list__text">{text}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
