import type { ReactNode } from 'react';

export interface Fact {
  term: string;
  text: ReactNode;
}

export function FactList({ items }: { items: Fact[] }) {
  return (
    <dl className="ws-facts">
      {items.map((item) => (
        <div className="ws-facts__item" key={item.term}>
          <dt>{item.term}</dt>
          <dd>{item.text}</dd>
        </div>
      ))}
    </dl>
  );
}
