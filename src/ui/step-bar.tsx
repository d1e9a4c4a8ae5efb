import type { ReactNode } from 'react';
import { ButtonRow } from './button.tsx';
import { classNames } from './class-names.ts';

interface StepBarProps {
  /** What the buttons are about: what was chosen, or what is still missing. */
  note?: ReactNode;
  /** Between what it is about and the buttons, where there is room. */
  aside?: ReactNode;
  children: ReactNode;
}

/** The buttons of a step, which stay in sight on a long page. The last one leads on. */
export function StepBar({ note, aside, children }: StepBarProps) {
  return (
    <div className={classNames('ws-step-bar', Boolean(note) && 'ws-step-bar--noted')}>
      {note ? <p className="ws-step-bar__note">{note}</p> : null}
      {aside}
      <ButtonRow fill>{children}</ButtonRow>
    </div>
  );
}

/** Many short answers, such as days, side by side. */
export function ChoiceGrid({ children }: { children: ReactNode }) {
  return <div className="ws-choice-grid">{children}</div>;
}

/** Things that belong together, one below the other; with an id, a place that something is done in. */
export function Stack({ id, children }: { id?: string | undefined; children: ReactNode }) {
  return (
    <div id={id} className={classNames('ws-stack', id !== undefined && 'ws-place')}>
      {children}
    </div>
  );
}
