import type { ReactNode } from 'react';
import { Drawing, type DrawingName } from './drawing.tsx';
import { Heading } from './heading.tsx';

export interface Moment {
  drawing: DrawingName;
  time: ReactNode;
  title: string;
  text: ReactNode;
}

/** A day, told in a few moments, each with its drawing. */
export function Moments({ items, level = 3 }: { items: readonly Moment[]; level?: 3 | 4 }) {
  return (
    <ol className="ws-moments">
      {items.map(({ drawing, time, title, text }) => (
        <li key={drawing}>
          <Drawing name={drawing} />
          <p className="ws-moments__time">{time}</p>
          <Heading level={level} look={3}>
            {title}
          </Heading>
          <p>{text}</p>
        </li>
      ))}
    </ol>
  );
}
