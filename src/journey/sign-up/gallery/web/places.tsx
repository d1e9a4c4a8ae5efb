import { roundPath } from '../../../../homes/paths.ts';
import { roundContext } from '../../../../people/scope.ts';
import { ButtonLink } from '../../../../ui/button.tsx';
import { Done, entryOf } from '../../../../ui/done.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { listWords } from '../../../../ui/list-words.ts';
import { PageHead } from '../../../../ui/page-head.tsx';
import { Desk } from '../../../../ui/side-panel.tsx';
import { newRoundPlacePath } from '../../../place/paths.ts';
import { NothingImported } from '../../people/web/nothing-imported.tsx';
import { readPlacesWithDemand } from '../../reads-demand.ts';
import type { Route } from './+types/places.ts';
import { countsOf, listOf, seatsOf } from './places-list.ts';
import { PlacesTable } from './places-table.tsx';
import { PlacesTools } from './places-tools.tsx';
import { words } from './places-words.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const scope = context.get(roundContext);
  const search = new URL(request.url).searchParams;
  const places = await readPlacesWithDemand(scope.db, scope);
  return {
    round: { code: scope.code, name: scope.name },
    list: listOf(places, search),
    counts: countsOf(places),
    totals: {
      places: places.length,
      organisations: new Set(places.map(({ organisation }) => organisation)).size,
      seats: places.reduce((sum, place) => sum + seatsOf(place), 0),
    },
    done: search.get('gedaan'),
  };
}

export default function Places({ loaderData }: Route.ComponentProps) {
  const t = useWords(words);
  const { round, list, counts, totals, done } = loaderData;
  return (
    <>
      <title>{`${t.title} · ${round.name}`}</title>
      <PageHead
        crumbs={[{ to: roundPath(round.code), text: round.name }, { text: t.crumb }]}
        crumbsLabel={t.crumbs}
        title={t.title}
        lead={totals.places > 0 ? t.lead(totals.places, totals.organisations, totals.seats) : undefined}
        actions={
          <ButtonLink variant="secondary" to={newRoundPlacePath(round.code)}>
            {t.add}
          </ButtonLink>
        }
      />
      <Done text={entryOf(t.done, done)} />
      {totals.places === 0 ? (
        <NothingImported round={round.code} t={t} />
      ) : (
        <Desk tools={<PlacesTools list={list} counts={counts} />}>
          <Found list={list} count={counts[list.filter]} />
        </Desk>
      )}
    </>
  );
}

function Found({ list, count }: { list: Route.ComponentProps['loaderData']['list']; count: number }) {
  const t = useWords(words);
  const more = useWords(listWords);
  const { filter, page } = list;
  if (count === 0) return <Empty title={t.nothing[filter]} />;
  if (page.total === 0) {
    return (
      <Empty title={more.nothingFound}>
        <p>{more.nothingFoundText}</p>
      </Empty>
    );
  }
  return (
    <>
      {t.intro[filter] ? <p className="ws-desk__intro">{t.intro[filter]}</p> : null}
      <PlacesTable caption={t.filter[filter]} list={list} />
    </>
  );
}
