import type { ReactNode } from 'react';

/** Small things side by side that wrap: badges, a dot with buttons. */
export function Inline({ children }: { children: ReactNode }) {
  return <div className="ws-inline">{children}</div>;
}

/** A softer second line below a name. */
export function Soft({ children }: { children: ReactNode }) {
  return <span className="ws-soft">{children}</span>;
}
