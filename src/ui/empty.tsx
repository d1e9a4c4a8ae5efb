import type { ReactNode } from 'react';

interface EmptyProps {
  title: ReactNode;
  action?: ReactNode;
  children?: ReactNode;
}

/** Nothing here yet: says why, and what to do. */
export function Empty({ title, action, children }: EmptyProps) {
  return (
    <div className="ws-empty">
      <p className="ws-empty__title">{title}</p>
      {children ? <div className="ws-empty__text">{children}</div> : null}
      {action ? <div className="ws-empty__action">{action}</div> : null}
    </div>
  );
}
