import { daysUntil } from '../../../../language/day.ts';
import { capital, grammar } from '../../../../language/grammar.ts';
import { pressPath } from '../../../../post/paths.ts';
import { Badge } from '../../../../ui/badge.tsx';
import { ButtonLink } from '../../../../ui/button.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { Section } from '../../../../ui/section.tsx';
import { TodoList } from '../../../../ui/todo-list.tsx';
import { VisuallyHidden } from '../../../../ui/visually-hidden.tsx';
import { visitsPath } from '../../paths.ts';
import type { Missing } from '../../preparing/prepared.ts';
import { REMINDING, WAITS } from '../../visit-waiting.ts';
import type { Open } from './open.ts';
import { words } from './visits-words.ts';

type Waits = Open['waiting'][number];

/** What waits for a coordinator, each with one thing to do. */
export function WaitingVisits({
  waiting,
  round,
  today,
}: {
  waiting: readonly Waits[];
  round: string;
  today: string;
}) {
  const t = useWords(words);
  return (
    <Section title={t.first} intro={waiting.length > 0 ? t.waits(waiting.length) : undefined}>
      <TodoList
        empty={<p>{t.nothingFirst}</p>}
        items={waiting.map((one, index) => ({
          ...{ key: one.wait, count: one.count, first: index === 0 },
          title: (
            <>
              {t.waitTitle[one.wait]}{' '}
              <Soon soonest={one.wait === 'unready' ? one.soonest : null} today={today} />
            </>
          ),
          note: <Note one={one} />,
          action: <Action one={one} round={round} first={index === 0} />,
        }))}
      />
    </Section>
  );
}

function Soon({ soonest, today }: { soonest: string | null; today: string }) {
  const t = useWords(words);
  const days = soonest === null ? 9 : daysUntil(soonest, today);
  if (days > 1) return null;
  return <Badge tone="attention">{days === 0 ? t.soonest.today : t.soonest.tomorrow}</Badge>;
}

function Note({ one: { wait, count, names, missing } }: { one: Waits }) {
  const t = useWords(words);
  const { list } = grammar[useLocale()];
  switch (wait) {
    case 'unready': {
      const counts = Map.groupBy(missing, (what) => what);
      const said = (Object.keys(t.missing) as Missing[]).flatMap((what) => {
        const times = counts.get(what)?.length ?? 0;
        return times > 0 ? [t.missing[what](times)] : [];
      });
      return said.length > 0 ? `${capital(list(said))}.` : null;
    }
    case 'silent':
    case 'alone':
      return names.length > 0 ? t.waitNote[wait](names) : null;
    default:
      return t.waitNote[wait](count);
  }
}

function Action({ one: { wait, count }, round, first }: { one: Waits; round: string; first: boolean }) {
  const t = useWords(words);
  const variant = first ? 'primary' : 'secondary';
  if (wait === 'silent') {
    return (
      <ButtonLink variant={variant} to={pressPath(round, REMINDING)}>
        {t.remind(count)}
      </ButtonLink>
    );
  }
  return (
    <ButtonLink variant={variant} to={visitsPath(round, { stand: WAITS[wait] })}>
      {t.look} <VisuallyHidden>({t.waitTitle[wait]})</VisuallyHidden>
    </ButtonLink>
  );
}
