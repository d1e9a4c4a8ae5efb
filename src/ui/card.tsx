import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Heading, type HeadingLevel } from './heading.tsx';

interface CardProps {
  title?: ReactNode;
  headingLevel?: HeadingLevel | undefined;
  id?: string | undefined;
  /** A stronger border; say it in words inside as well. */
  selected?: boolean | undefined;
  children: ReactNode;
}

export function Card({ title, headingLevel = 3, id, selected = false, children }: CardProps) {
  return (
    <div id={id} className={classNames('ws-card', selected && 'ws-card--selected')}>
      {title ? (
        <Heading level={headingLevel} look={3}>
          {title}
        </Heading>
      ) : null}
      {children}
    </div>
  );
}

export function CardGrid({ children }: { children: ReactNode }) {
  return <div className="ws-card-grid">{children}</div>;
}
