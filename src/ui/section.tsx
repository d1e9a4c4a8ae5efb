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
        {intro ? (
          // Before the buttons, also where they come below: what they do is said first.
          <div className="ws-section__text">
            <Heading level={2}>{title}</Heading>
            <p className="nl-paragraph ws-section__intro">{intro}</p>
          </div>
        ) : (
          <Heading level={2}>{title}</Heading>
        )}
        {actions ? <div className="ws-section__actions">{actions}</div> : null}
      </div>
      {children}
    </section>
  );
}
