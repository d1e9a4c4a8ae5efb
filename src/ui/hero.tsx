import type { ReactNode } from 'react';
import { Drawing, type DrawingName } from './drawing.tsx';

interface HeroProps {
  /** What it is about, above the title. */
  eyebrow?: ReactNode;
  title: ReactNode;
  lead: ReactNode;
  actions?: ReactNode;
  drawing: DrawingName;
}

/** The head of the public home: one sentence, one thing to do, one drawing. */
export function Hero({ eyebrow, title, lead, actions, drawing }: HeroProps) {
  return (
    <div className="ws-hero ws-band ws-band--sand">
      <div className="ws-hero__text">
        {eyebrow ? <p className="ws-eyebrow">{eyebrow}</p> : null}
        <h1 className="nl-heading nl-heading--level-1 ws-hero__title">{title}</h1>
        <p className="nl-paragraph ws-hero__lead">{lead}</p>
        {actions ? <div className="ws-hero__actions">{actions}</div> : null}
      </div>
      <div className="ws-hero__drawing">
        <Drawing name={drawing} />
      </div>
    </div>
  );
}
