import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { Icon } from './icon.tsx';

interface DeskProps {
  /** What narrows the list: above both, and on a phone gone while something is open. */
  tools?: ReactNode;
  children: ReactNode;
  panel?: ReactNode;
}

/** A list to work on, with what is open beside it. On a phone what is open is the page. */
export function Desk({ tools, children, panel }: DeskProps) {
  return (
    <div className={panel ? 'ws-desk ws-desk--open' : 'ws-desk'}>
      {tools ? <div className="ws-desk__tools">{tools}</div> : null}
      <div className="ws-desk__list">{children}</div>
      {panel}
    </div>
  );
}

interface SidePanelProps {
  /** So that what is done in it leads back to it. */
  id?: string | undefined;
  /** What it is of: another one is another panel. */
  shows: string;
  /** What was last done in it: what it then says stands at its top, which comes into sight again. */
  done?: string | null | undefined;
  title: ReactNode;
  /** Below the title: what somebody is, and marks. */
  lead?: ReactNode;
  /** "12 van 168". */
  position?: string | undefined;
  previous?: { to: string; text: string } | undefined;
  next?: { to: string; text: string } | undefined;
  /** Back to the row. */
  close: { to: string; text: string };
  children: ReactNode;
}

/** What is open beside a list. Without JavaScript it comes with the page; with it the rest stays as it was. */
export function SidePanel({
  id,
  shows,
  done = null,
  title,
  lead,
  position,
  previous,
  next,
  close,
  children,
}: SidePanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useHeadingFocus(shows, heading);
  useEscape(close.to);
  const panel = useRef<HTMLElement>(null);
  useTop(done, panel);
  return (
    <aside id={id} ref={panel} className="ws-panel" aria-labelledby="paneel">
      <div className="ws-panel__bar">
        <span>{position}</span>
        {previous ? <PanelLink {...previous} icon="arrow-left" /> : null}
        {next ? <PanelLink {...next} icon="arrow-right" /> : null}
        <PanelLink {...close} icon="cross" />
      </div>
      <div className="ws-panel__head">
        <h2 id="paneel" ref={heading} className="ws-panel__title" tabIndex={-1}>
          {title}
        </h2>
        {lead}
      </div>
      {children}
    </aside>
  );
}

function PanelLink({
  to,
  text,
  icon,
}: {
  to: string;
  text: string;
  icon: 'arrow-left' | 'arrow-right' | 'cross';
}) {
  return (
    <Link className="ws-panel__link" to={to} title={text} preventScrollReset>
      <Icon name={icon} label={text} />
    </Link>
  );
}

/** What was opened is read from its heading on. What came with the page leaves the page to be read from its top. */
function useHeadingFocus(shows: string, heading: RefObject<HTMLHeadingElement | null>): void {
  const { key } = useLocation();
  const before = useRef<string | null>(null);
  useEffect(() => {
    // The router calls the first page of a visit `default`.
    if (before.current !== shows && key !== 'default') heading.current?.focus();
    before.current = shows;
  }, [shows, key, heading]);
}

function useTop(done: string | null, panel: RefObject<HTMLElement | null>): void {
  const before = useRef(done);
  useEffect(() => {
    const isNew = done !== null && done !== before.current;
    before.current = done;
    if (!isNew || !panel.current) return;
    panel.current.scrollTop = 0;
    if (panel.current.getBoundingClientRect().top < 0) panel.current.scrollIntoView();
  }, [done, panel]);
}

function useEscape(to: string): void {
  const navigate = useNavigate();
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      // In a field or a list of choices it has a meaning of its own.
      const inField =
        event.target instanceof Element && event.target.closest('input, select, textarea, dialog');
      if (event.key !== 'Escape' || event.defaultPrevented || inField) return;
      void navigate(to, { preventScrollReset: true });
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [to, navigate]);
}

interface PanelPartProps {
  title?: ReactNode;
  /** At the end of the line of the title: a figure, or a link. */
  aside?: ReactNode;
  children: ReactNode;
}

export function PanelPart({ title, aside, children }: PanelPartProps) {
  return (
    <section className="ws-panel__part">
      {title ? (
        <div className="ws-panel__part-head">
          <h3 className="ws-panel__part-title">{title}</h3>
          {aside}
        </div>
      ) : null}
      {children}
    </section>
  );
}

/** What can be done with what is open. */
export function PanelFoot({ children }: { children: ReactNode }) {
  return <div className="ws-panel__foot">{children}</div>;
}
