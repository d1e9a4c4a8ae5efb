import { Link } from 'react-router';
import { formatLongDay } from '../../../../language/format.ts';
import { Badge } from '../../../../ui/badge.tsx';
import { Icon } from '../../../../ui/icon.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { VisuallyHidden } from '../../../../ui/visually-hidden.tsx';
import { KIND_ICONS } from '../../making/web/kind-icons.ts';
import { followUpPath } from '../../paths.ts';
import { words as followUpWords } from '../../words.ts';
import type { FollowUpView } from '../view.ts';
import { words } from './board-words.ts';

/** What it is, from whom, on whom it waits, and one thing to do next. */
export function FollowUpCard({ view }: { view: FollowUpView }) {
  const t = useWords(words);
  const all = useWords(followUpWords);
  const locale = useLocale();
  const { id, kind, direction, from, to, wanted, when, waits, next, reached, shut, between } = view;
  const title = view.title || all.kinds[kind];
  const waitsFor = waits === 'organisation' ? wanted : t.waitsOn[waits];
  return (
    <article className="ws-follow-up" id={`vervolg-${id}`}>
      <p className="ws-follow-up__kind">
        <Icon name={KIND_ICONS[kind]} /> {all.kinds[kind]}{' '}
        {view.column === 'open' ? <Badge tone="neutral">{all.directions[direction]}</Badge> : null}
      </p>
      <h3 className="nl-heading nl-heading--level-3">
        <Link to={followUpPath(id)}>{title}</Link>
      </h3>
      <p>
        {from ? (
          <>
            {t.from} {from.name ? `${from.name}, ` : ''}
            {from.organisation}
          </>
        ) : null}
        {to ? (
          <>
            {from ? <br /> : null}
            {t.with} {to.name ? `${to.name}, ` : ''}
            {to.organisation}
          </>
        ) : null}
        {!to && wanted ? (
          <>
            <br />
            {t.for} {wanted}
          </>
        ) : null}
      </p>
      {when ? (
        <p className="ws-follow-up__day">
          <Icon name="calendar" /> {formatLongDay(when.day, locale)}
          {reached ? `, ${t.reached(reached)}` : ''}
        </p>
      ) : null}
      {shut || between ? (
        <p className="ws-follow-up__day">
          <Icon name="left-out" /> {shut ? t.secretDay : t.between}
        </p>
      ) : null}
      <p className="ws-follow-up__do">
        {waitsFor ? (
          <span>
            {t.waits} <strong>{waitsFor}</strong>
          </span>
        ) : null}
        <Link to={followUpPath(id)}>
          {t.next[next]}
          <VisuallyHidden>: {title}</VisuallyHidden>
        </Link>
      </p>
    </article>
  );
}
