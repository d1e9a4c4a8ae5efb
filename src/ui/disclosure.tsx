import type { ReactNode } from 'react';

interface DisclosureProps {
  summary: ReactNode;
  open?: boolean | undefined;
  children: ReactNode;
}

export function Disclosure({ summary, open, children }: DisclosureProps) {
  return (
    <details className="ws-disclosure" open={open}>
      <summary className="ws-disclosure__summary">{summary}</summary>
      <div className="ws-disclosure__content">{children}</div>
    </details>
  );
}
