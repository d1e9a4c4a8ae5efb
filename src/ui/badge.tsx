import type { ReactNode } from 'react';

export type Tone = 'good' | 'attention' | 'wrong' | 'info' | 'neutral';

export function Badge({ tone, children }: { tone: Tone; children: ReactNode }) {
  return <span className={`nl-data-badge ws-badge ws-badge--${tone}`}>{children}</span>;
}
