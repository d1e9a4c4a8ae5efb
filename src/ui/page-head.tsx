import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { classNames } from './class-names.ts';
import { Drawing, type DrawingName } from './drawing.tsx';

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
  /** The days that it is about, as the leaf of a calendar, and how far away they are. */
  leaf?: ReactNode;
  eyebrow?: ReactNode;
  /** At the other side of the band, where there is room. */
  drawing?: DrawingName | undefined;
}

export function PageHead({
  crumbs = [],
  crumbsLabel,
  title,
  lead,
  actions,
  band,
  leaf,
  eyebrow,
  drawing,
}: PageHeadProps) {
  return (
    <div
      className={classNames(
        'ws-page-head',
        band && `ws-band ws-band--${band}`,
        Boolean(drawing) && 'ws-page-head--drawn',
      )}
    >
      <Crumbs crumbs={crumbs} label={crumbsLabel} />
      {leaf || eyebrow ? (
        <div className="ws-page-head__day">
          {leaf}
          <div>
            {eyebrow ? <p className="ws-eyebrow">{eyebrow}</p> : null}
            <h1 className="nl-heading nl-heading--level-1">{title}</h1>
          </div>
        </div>
      ) : (
        <h1 className="nl-heading nl-heading--level-1">{title}</h1>
      )}
      {lead ? <p className="nl-paragraph nl-paragraph--lead ws-lead">{lead}</p> : null}
      {actions ? <div className="ws-page-head__actions">{actions}</div> : null}
      {drawing ? (
        <div className="ws-page-head__drawing">
          <Drawing name={drawing} />
        </div>
      ) : null}
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
