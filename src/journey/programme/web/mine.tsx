import { redirect } from 'react-router';
import { appContext, viewerContext } from '../../../people/scope.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { useWords } from '../../../ui/language.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Section } from '../../../ui/section.tsx';
import { readRounds } from '../reads.ts';
import { words } from '../words.ts';
import type { Route } from './+types/mine.ts';

export async function loader({ context }: Route.LoaderArgs) {
  const viewer = context.get(viewerContext)!;
  const programmes = viewer.roles.flatMap(({ kind, programmeId }) =>
    kind === 'coordinator' && programmeId ? [programmeId] : [],
  );
  const rounds = await readRounds(context.get(appContext).db, programmes);
  // One round is the usual case: nobody has to choose from a list of one.
  if (rounds.length === 1) throw redirect(`/rondes/${rounds[0]!.code}`);
  return {
    name: viewer.name,
    coordinates: programmes.length > 0,
    rounds: rounds.map(({ code, name, programmeName }) => ({ code, name, programmeName })),
  };
}

export default function Mine({ loaderData: { name, coordinates, rounds } }: Route.ComponentProps) {
  const t = useWords(words);
  return (
    <>
      <title>{`${t.mine(name)} · Wisselstage`}</title>
      <PageHead title={t.mine(name)} />
      {coordinates ? (
        <Section title={t.rounds}>
          {rounds.length === 0 ? <Empty title={t.noRounds} /> : null}
          {rounds.map((round) => (
            <Card key={round.code} title={round.name} headingLevel={3}>
              <p>{round.programmeName}</p>
              <ButtonLink variant="primary" to={`/rondes/${round.code}`}>
                {t.open}
              </ButtonLink>
            </Card>
          ))}
        </Section>
      ) : (
        <Empty title={t.notYet}>
          <p>{t.notYetText}</p>
        </Empty>
      )}
    </>
  );
}
