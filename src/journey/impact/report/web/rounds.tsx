import { appContext, programmesAs, viewerContext } from '../../../../people/scope.ts';
import { ButtonLink } from '../../../../ui/button.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { reportPath } from '../../paths.ts';
import { readRoundsOf } from '../choosing.ts';
import type { Route } from './+types/rounds.ts';
import { words } from './page-words.ts';

export async function loader({ context }: Route.LoaderArgs) {
  const programmes = programmesAs(context.get(viewerContext)!, 'coordinator');
  if (programmes.length === 0) throw new Response(null, { status: 404 });
  const rounds = await readRoundsOf(context.get(appContext).db, programmes);
  return { rounds };
}

/** The rounds of a coordinator, the newest first. */
export default function ImpactRounds({ loaderData: { rounds } }: Route.ComponentProps) {
  const t = useWords(words);
  return (
    <>
      <title>{`${t.title} · Wisselstage`}</title>
      <PageHead band="blue" title={t.title} lead={rounds.length > 0 ? t.which : undefined} />
      {rounds.length === 0 ? (
        <Empty title={t.none}>{t.noneText}</Empty>
      ) : (
        <ul className="ws-plain-list">
          {rounds.map(({ code, name }) => (
            <li key={code}>
              <ButtonLink variant="secondary" to={reportPath(code)}>
                {name}
              </ButtonLink>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
