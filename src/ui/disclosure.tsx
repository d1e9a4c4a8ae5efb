import type { ReactNode } from 'react';
import { useFields } from './kept-form.tsx';

interface DisclosureProps {
  summary: ReactNode;
  open?: boolean | undefined;
  children: ReactNode;
}

/** Several below each other, of which one opens a few. */
export const DisclosureList = ({ children }: { children: ReactNode }) => (
  <div className="ws-disclosure-list">{children}</div>
);

export function Disclosure({ summary, open, children }: DisclosureProps) {
  // What was filled in behind it is to be seen again.
  const isKept = useFields() !== null;
  return (
    <details className="ws-disclosure" open={open || isKept || undefined}>
      <summary className="ws-disclosure__summary">{summary}</summary>
      <div className="ws-disclosure__content">{children}</div>
    </details>
  );
}
