import type { ReactNode } from 'react';

/** What somebody wrote, with what was asked above it. */
export function Typed({ says, children }: { says: ReactNode; children: string }) {
  return (
    <figure className="ws-wrote">
      <figcaption>{says}</figcaption>
      <blockquote className="ws-typed">{children}</blockquote>
    </figure>
  );
}
