import { dayOf } from '../../../../language/day.ts';
import { appContext, programmesAs, viewerContext } from '../../../../people/scope.ts';
import { ButtonLink } from '../../../../ui/button.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { Section } from '../../../../ui/section.tsx';
import { TodoList } from '../../../../ui/todo-list.tsx';
import { VisuallyHidden } from '../../../../ui/visually-hidden.tsx';
import { periodOf } from '../../../programme/programme-rounds.ts';
import { networkPath, reportPath } from '../../paths.ts';
import { readRoundsOf } from '../choosing.ts';
import type { Route } from './+types/rounds.ts';
import { words } from './page-words.ts';

export async function loader({ context }: Route.LoaderArgs) {
  const programmes = programmesAs(context.get(viewerContext)!, 'coordinator');
  if (programmes.length === 0) throw new Response(null, { status: 404 });
  const rounds = await readRoundsOf(context.get(appContext).db, programmes);
  return { rounds, today: dayOf(new Date()) };
}

/** The rounds of a coordinator, the newest first, and what all of them brought together. */
export default function ImpactRounds({ loaderData: { rounds, today } }: Route.ComponentProps) {
  const t = useWords(words);
  const locale = useLocale();
  const isOver = ({ lastDay }: (typeof rounds)[number]) => lastDay !== null && lastDay < today;
  const newest = rounds.find(isOver);
  return (
    <>
      <title>{`${t.title} · Wisselstage`}</title>
      <PageHead band="blue" title={t.title} lead={rounds.length > 0 ? t.which : undefined} />
      {rounds.length === 0 ? (
        <Empty title={t.none}>{t.noneText}</Empty>
      ) : (
        <>
          <Section title={t.perRound}>
            <TodoList
              empty={null}
              items={rounds.map((round) => ({
                key: round.code,
                title: round.name,
                note: [
                  periodOf(round, locale),
                  isOver(round)
                    ? t.over
                    : round.firstDay !== null && round.firstDay <= today
                      ? t.running
                      : t.toCome,
                ]
                  .filter(Boolean)
                  .join(' · '),
                action: (
                  // The last one that is over is what is mostly looked for.
                  <ButtonLink
                    variant={round === newest ? 'primary' : 'secondary'}
                    to={reportPath(round.code)}
                  >
                    {t.look} <VisuallyHidden>({round.name})</VisuallyHidden>
                  </ButtonLink>
                ),
              }))}
            />
          </Section>
          <Section title={t.together}>
            <TodoList
              empty={null}
              items={[
                {
                  key: 'network',
                  title: t.network,
                  note: t.networkText,
                  action: (
                    <ButtonLink variant="secondary" to={networkPath()}>
                      {t.toNetwork}
                    </ButtonLink>
                  ),
                },
              ]}
            />
          </Section>
        </>
      )}
    </>
  );
}
