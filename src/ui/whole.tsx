import type { ReactNode } from 'react';

interface WholeProps {
  children: ReactNode;
  /** Short things: a state, a sum, what happened. Below the rest where there is no room. */
  beside: ReactNode;
}

/** Everything of one thing on one page. */
export function Whole({ children, beside }: WholeProps) {
  return (
    <div className="ws-whole">
      <div className="ws-whole__main">{children}</div>
      <aside className="ws-whole__beside">{beside}</aside>
    </div>
  );
}

/** The name of the thing, with what kind it is before it. */
export function WholeTitle({ tile, children }: { tile: ReactNode; children: ReactNode }) {
  return (
    <span className="ws-whole__title">
      {tile}
      <span>{children}</span>
    </span>
  );
}
