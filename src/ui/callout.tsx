import type { ReactNode } from 'react';
import { Heading, type HeadingLevel } from './heading.tsx';
import { type CalloutTone, ToneIcon } from './tone-icon.tsx';

const alertOf: Record<CalloutTone, string> = {
  info: 'utrecht-alert--info',
  good: 'utrecht-alert--ok',
  attention: 'utrecht-alert--warning',
  wrong: 'utrecht-alert--error',
};

interface CalloutProps {
  tone: CalloutTone;
  title?: ReactNode;
  headingLevel?: HeadingLevel | undefined;
  /** `status` or `alert` only for what appears in answer to something somebody just did. */
  role?: 'status' | 'alert' | undefined;
  children?: ReactNode;
}

export function Callout({ tone, title, headingLevel, role, children }: CalloutProps) {
  return (
    <div className={`utrecht-alert ws-callout ${alertOf[tone]}`} role={role}>
      <ToneIcon tone={tone} />
      <div className="utrecht-alert__content ws-callout__content">
        {title ? <Title level={headingLevel}>{title}</Title> : null}
        {children}
      </div>
    </div>
  );
}

function Title({ level, children }: { level: HeadingLevel | undefined; children: ReactNode }) {
  if (level === undefined) return <p className="ws-callout__title">{children}</p>;
  return (
    <Heading level={level} look={4} className="ws-callout__title">
      {children}
    </Heading>
  );
}

/** The reason behind an outcome, with the amber line. */
export function Explain({ title, children }: { title?: ReactNode; children: ReactNode }) {
  return (
    <div className="ws-explain">
      {title ? <strong>{title} </strong> : null}
      {children}
    </div>
  );
}
