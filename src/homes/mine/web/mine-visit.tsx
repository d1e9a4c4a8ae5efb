import { visitPath } from '../../../journey/visit/paths.ts';
import type { VisitStatus } from '../../../journey/visit/status.ts';
import { formatEachDay, formatLongDay, type Locale } from '../../../language/format.ts';
import { Badge } from '../../../ui/badge.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Inline } from '../../../ui/inline.tsx';
import { useLocale, useWords } from '../../../ui/language.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { type MineWords, words } from './mine-words.ts';

/** A visit of somebody's own, and what they can do for it. */
export function MineVisit({ visit }: { visit: VisitStatus }) {
  const t = useWords(words);
  const locale = useLocale();
  const { id, state, toDo, waitsForOther, by } = visit;
  const title = titleOf(visit, t);
  return (
    <Card title={title} headingLevel={2} selected={toDo !== null}>
      <p>{whenOf(visit, t, locale)}</p>
      <Inline>
        <Badge tone={toDo ? 'attention' : state === 'ready' ? 'good' : 'info'}>{t.visit.states[state]}</Badge>
      </Inline>
      <p>
        {toDo ? (
          <strong>{t.visit.toDo[toDo]}</strong>
        ) : waitsForOther ? (
          t.visit.waitsForOther
        ) : (
          t.visit.goesOn
        )}{' '}
        {by ? t.visit.by(formatLongDay(by, locale)) : ''}
      </p>
      <Inline>
        <ButtonLink variant={toDo ? 'primary' : 'secondary'} to={visitPath(id)}>
          {t.visit.look} <VisuallyHidden>({title})</VisuallyHidden>
        </ButtonLink>
      </Inline>
    </Card>
  );
}

function titleOf({ side, open }: VisitStatus, t: MineWords): string {
  if (!open) return side === 'visitor' ? t.visit.secretVisitor : t.visit.secretHost;
  return t.visit[side](open.title);
}

function whenOf({ side, open }: VisitStatus, t: MineWords, locale: Locale): string {
  if (!open) return t.visit.secretDays;
  const days = formatEachDay(open.days, locale);
  if (side === 'visitor') return t.visit.at(open.organisation, days);
  return open.visitor
    ? t.visit.comes(open.visitor, open.organisation, days)
    : t.visit.from(open.organisation, days);
}
