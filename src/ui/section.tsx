import type { ReactNode } from 'react';
import { Heading } from './heading.tsx';

interface SectionProps {
  title: ReactNode;
  id?: string | undefined;
  intro?: ReactNode;
  actions?: ReactNode;
  children?: ReactNode;
}

export function Section({ title, id, intro, actions, children }: SectionProps) {
  return (
    <section id={id} className="ws-section">
      <div className="ws-section__head">
        <Heading level={2}>{title}</Heading>
        {intro ? <p className="nl-paragraph ws-section__intro">{intro}</p> : null}
        {actions ? <div className="ws-section__actions">{actions}</div> : null}
      </div>
      {children}
    </section>
  );
}
