import type { ReactNode } from 'react';
import { ShareBar } from './share-bar.tsx';

export interface Figure {
  label: string;
  value: ReactNode;
  note?: ReactNode;
  /** From 0 to 1: draws the bar. */
  share?: number | undefined;
}

export function Figures({ items }: { items: Figure[] }) {
  return (
    <dl className="ws-figures">
      {items.map((item) => (
        <div className="ws-figures__item" key={item.label}>
          <dt className="ws-figures__label">{item.label}</dt>
          <dd className="ws-figures__value">{item.value}</dd>
          {item.note ? <dd className="ws-figures__note">{item.note}</dd> : null}
          {item.share === undefined ? null : (
            <dd className="ws-figures__bar" aria-hidden="true">
              <ShareBar share={item.share} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
