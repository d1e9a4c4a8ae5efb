import type { ReactNode } from 'react';

/** Running text at a readable width: public pages, stories, explanations. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className="ws-prose">{children}</div>;
}
