import { minePath } from '../../../../homes/paths.ts';
import { appContext, programmesAs, viewerContext } from '../../../../people/scope.ts';
import { ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Disclosure, DisclosureList } from '../../../../ui/disclosure.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { State } from '../../../../ui/state.tsx';
import { TodoList } from '../../../../ui/todo-list.tsx';
import { closePlacePath, leakPath, leaksPath } from '../../paths.ts';
import { readClosable } from '../may-close.ts';
import type { Route } from './+types/closing.ts';
import { words } from './closing-words.ts';

/** Of nobody who may close none there is such a page. */
export async function loader({ context }: Route.LoaderArgs) {
  const { db } = context.get(appContext);
  const viewer = context.get(viewerContext)!;
  const places = await readClosable(db, viewer);
  const runs = programmesAs(viewer, 'coordinator').length > 0;
  if (places.length === 0 && !runs) throw new Response(null, { status: 404 });
  const byOrganisation = Map.groupBy(places, ({ organisation }) => organisation);
  return {
    runs,
    organisations: [...byOrganisation].map(([name, own]) => ({
      name,
      places: own.map(({ id, title, code, leakId }) => ({ id, title, code, leakId })),
    })),
  };
}

/** Found in a hurry, on a telephone: one organisation is open at once, of several each opens by itself. */
export default function Closing({ loaderData }: Route.ComponentProps) {
  const t = useWords(words);
  const { runs, organisations } = loaderData;
  return (
    <>
      <title>{`${t.title} · Wisselstage`}</title>
      <PageHead
        crumbs={[{ to: minePath(), text: t.start }, { text: t.title }]}
        crumbsLabel={t.crumbs}
        title={t.title}
        lead={t.lead}
      />
      {organisations.length > 0 ? (
        <DisclosureList>
          {organisations.map(({ name, places }) => (
            <Disclosure key={name} summary={name} open={organisations.length === 1}>
              <TodoList
                empty={null}
                items={places.map(({ id, title, code, leakId }) => ({
                  key: id,
                  title,
                  note: code,
                  by: leakId ? <State tone="attention">{t.closedNow}</State> : null,
                  action: leakId ? (
                    <ButtonLink variant="secondary" small to={leakPath(leakId)}>
                      {t.see}
                    </ButtonLink>
                  ) : (
                    <ButtonLink variant="danger" small to={closePlacePath(id)}>
                      {t.close}
                    </ButtonLink>
                  ),
                }))}
              />
            </Disclosure>
          ))}
        </DisclosureList>
      ) : null}
      {organisations.length === 0 ? <p>{t.none}</p> : null}
      {runs ? (
        <ButtonRow>
          <ButtonLink variant="quiet" to={leaksPath()}>
            {t.register}
          </ButtonLink>
        </ButtonRow>
      ) : null}
    </>
  );
}
