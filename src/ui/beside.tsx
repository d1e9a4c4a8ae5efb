import type { ReactNode } from 'react';
import { Heading } from './heading.tsx';

interface BesideProps {
  children: ReactNode;
  title: string;
  /** What belongs to it and is looked at now and then. */
  aside: ReactNode;
}

/** What is done on a page, with something to look at beside it; narrow, that comes after it. */
export function Beside({ children, title, aside }: BesideProps) {
  return (
    <div className="ws-beside">
      <div className="ws-beside__main">{children}</div>
      <section className="ws-beside__aside">
        <Heading level={2} look={3}>
          {title}
        </Heading>
        {aside}
      </section>
    </div>
  );
}
