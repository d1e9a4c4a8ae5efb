import type { ReactNode } from 'react';
import { Link } from 'react-router';

export interface Crumb {
  to?: string | undefined;
  text: string;
}

interface PageHeadProps {
  crumbs?: Crumb[] | undefined;
  crumbsLabel?: string | undefined;
  title: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  /** The tint behind it, which says what kind of page it is. Pages to work on have none. */
  band?: 'sand' | 'teal' | 'rose' | 'sage' | 'blue' | undefined;
}

export function PageHead({ crumbs = [], crumbsLabel, title, lead, actions, band }: PageHeadProps) {
  return (
    <div className={band ? `ws-page-head ws-band ws-band--${band}` : 'ws-page-head'}>
      <Crumbs crumbs={crumbs} label={crumbsLabel} />
      <h1 className="nl-heading nl-heading--level-1">{title}</h1>
      {lead ? <p className="nl-paragraph nl-paragraph--lead ws-lead">{lead}</p> : null}
      {actions ? <div className="ws-page-head__actions">{actions}</div> : null}
    </div>
  );
}

function Crumbs({ crumbs, label }: { crumbs: Crumb[]; label: string | undefined }) {
  if (crumbs.length === 0) return null;
  const list = (
    <ol className="ws-crumbs">
      {crumbs.map((crumb) => (
        <li key={crumb.text}>
          {crumb.to ? (
            <Link className="ws-crumbs__link" to={crumb.to}>
              {crumb.text}
            </Link>
          ) : (
            crumb.text
          )}
        </li>
      ))}
    </ol>
  );
  // Without links there is nothing to navigate, so no landmark either ("Stap 3 van 5").
  return crumbs.some((crumb) => crumb.to) ? <nav aria-label={label}>{list}</nav> : list;
}
