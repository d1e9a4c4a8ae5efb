import type { ReactNode } from 'react';
import type { Tone } from './badge.tsx';
import { Icon } from './icon.tsx';
import type { IconName } from './icons/names.ts';

const SIGN: Record<Tone, IconName> = {
  good: 'tick',
  attention: 'clock',
  wrong: 'cross',
  info: 'info',
  neutral: 'info',
};

/** How something stands, in a word with a sign: never by colour alone. */
export function State({
  tone,
  icon = SIGN[tone],
  children,
}: {
  tone: Tone;
  icon?: IconName;
  children: ReactNode;
}) {
  return (
    <span className={`ws-state ws-state--${tone}`}>
      <Icon name={icon} />
      {children}
    </span>
  );
}

/** What is not said here, because a place is secret. */
export function LeftOut({ children }: { children: ReactNode }) {
  return (
    <span className="ws-left-out">
      <Icon name="left-out" />
      {children}
    </span>
  );
}

/** A small word behind a name. */
export function Tag({ children }: { children: ReactNode }) {
  return <span className="ws-tag">{children}</span>;
}

/** What somebody said, in their words. */
export function Quote({ children }: { children: ReactNode }) {
  return <blockquote className="ws-quote">{children}</blockquote>;
}
