import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export type HeadingLevel = 1 | 2 | 3 | 4;

interface HeadingProps {
  level: HeadingLevel;
  /** How it looks, when that differs from where it stands in the outline. */
  look?: HeadingLevel | undefined;
  id?: string | undefined;
  className?: string | undefined;
  children: ReactNode;
}

export function Heading({ level, look = level, id, className, children }: HeadingProps) {
  const Tag = `h${level}` as const;
  return (
    <Tag id={id} className={classNames('nl-heading', `nl-heading--level-${look}`, className)}>
      {children}
    </Tag>
  );
}
