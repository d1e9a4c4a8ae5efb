import type { ReactNode } from 'react';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface Step {
  title: ReactNode;
  note: ReactNode;
  state: 'done' | 'undone' | 'now' | 'later';
  /** The state in words, for who does not see the dot. */
  stateText: string;
}

interface StepsProps {
  label: string;
  items: Step[];
  /** One below the other, also where there is room beside it. */
  upright?: boolean | undefined;
}

/** A dot for each, and a line from one to the next. */
export function Steps({ label, items, upright = false }: StepsProps) {
  return (
    <ol className={upright ? 'ws-steps ws-steps--upright' : 'ws-steps'} aria-label={label}>
      {items.map((item, index) => (
        <li
          // Steps have a fixed order and may share a title.
          // biome-ignore lint/suspicious/noArrayIndexKey: the position is the identity of a step
          key={index}
          className={`ws-steps__step ws-steps__step--${item.state}`}
          aria-current={item.state === 'now' ? 'step' : undefined}
        >
          <span className="ws-steps__title">
            {item.title} <VisuallyHidden>({item.stateText})</VisuallyHidden>
          </span>
          <span className="ws-steps__note">{item.note}</span>
        </li>
      ))}
    </ol>
  );
}
