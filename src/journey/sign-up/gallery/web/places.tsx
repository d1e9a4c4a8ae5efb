import { Link, useParams } from 'react-router';
import { roundPath } from '../../../../homes/paths.ts';
import { formatDays } from '../../../../language/format.ts';
import { roundContext } from '../../../../people/scope.ts';
import { Badge } from '../../../../ui/badge.tsx';
import { ButtonLink } from '../../../../ui/button.tsx';
import { Done, entryOf } from '../../../../ui/done.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { Inline, Soft } from '../../../../ui/inline.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import { Tabs } from '../../../../ui/tabs.tsx';
import { newRoundPlacePath, roundPlacePath } from '../../../place/paths.ts';
import { slotsTooSmall } from '../../../place/place.ts';
import type { PlacesShown } from '../../paths.ts';
import { NothingImported } from '../../people/web/nothing-imported.tsx';
import { type PlaceWithDemand, readPlacesWithDemand } from '../../reads-demand.ts';
import type { Route } from './+types/places.ts';
import { words } from './places-words.ts';

/** How a filter is called in the address. */
const FILTERS = {
  all: '',
  secret: 'geheim',
  condition: 'voorwaarde',
  asked: 'veel-vraag',
  dayless: 'zonder-dag',
} as const satisfies Record<string, PlacesShown | ''>;
type Filter = keyof typeof FILTERS;
const keys = Object.keys(FILTERS) as Filter[];

interface PlaceView extends PlaceWithDemand {
  /** The days with fewer seats than the minimum. */
  tooSmall: string[];
}

const seatsOf = ({ slots }: Pick<PlaceView, 'slots'>) =>
  slots.reduce((sum, { capacity }) => sum + capacity, 0);

// First choices only: with four choices a person, nearly every place is named more often than it has seats.
const tests: Record<Filter, (place: PlaceView) => boolean> = {
  all: () => true,
  secret: ({ secret }) => secret,
  condition: ({ condition }) => condition !== 'none',
  asked: (place) => place.first > seatsOf(place),
  dayless: ({ slots, withdrawn }) => slots.length === 0 && !withdrawn,
};

export async function loader({ context, request }: Route.LoaderArgs) {
  const scope = context.get(roundContext);
  const search = new URL(request.url).searchParams;
  const asked = search.get('toon');
  const filter = keys.find((key) => FILTERS[key] === asked) ?? 'all';
  const places = (await readPlacesWithDemand(scope.db, scope)).map((place) => ({
    ...place,
    tooSmall: slotsTooSmall(place).flatMap(({ days }) => days),
  }));
  return {
    round: { code: scope.code, name: scope.name },
    filter,
    counts: keys.map((key) => places.filter(tests[key]).length),
    totals: {
      places: places.length,
      organisations: new Set(places.map(({ organisation }) => organisation)).size,
      seats: places.reduce((sum, place) => sum + seatsOf(place), 0),
    },
    places: places.filter(tests[filter]),
    done: search.get('gedaan'),
  };
}

export default function Places({ loaderData }: Route.ComponentProps) {
  const t = useWords(words);
  const { round, filter, counts, totals, places, done } = loaderData;
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
        <>
          <Tabs
            label={t.filters}
            items={keys
              .map((key, index) => ({
                to: FILTERS[key] ? `?toon=${FILTERS[key]}` : '?',
                text: t.filter[key],
                count: counts[index],
                current: key === filter,
              }))
              .filter(({ to, count, current }) => to !== `?toon=${FILTERS.dayless}` || count || current)}
          />
          {t.intro[filter] && places.length > 0 ? <p>{t.intro[filter]}</p> : null}
          <PlacesTable caption={t.filter[filter]} empty={t.nothing[filter]} places={places} />
        </>
      )}
    </>
  );
}

interface PlacesTableProps {
  caption: string;
  empty: string;
  places: PlaceView[];
}

function PlacesTable({ caption, empty, places }: PlacesTableProps) {
  const t = useWords(words);
  const { ronde } = useParams();
  return (
    <DataTable
      caption={caption}
      captionHidden
      empty={<Empty title={empty} />}
      columns={[
        { key: 'place', text: t.place },
        { key: 'organisation', text: t.organisation },
        { key: 'days', text: t.days },
        { key: 'demand', text: t.demand, nowrap: true },
        { key: 'condition', text: t.condition },
      ]}
      rows={places.map((place) => ({
        key: place.code,
        id: place.code,
        header: 'place',
        cells: {
          place: (
            <>
              <Link to={roundPlacePath(ronde ?? '', place.code)}>{place.title}</Link>
              <Soft>{place.code}</Soft>
              {place.secret ? <Badge tone="attention">{t.secret}</Badge> : null}
            </>
          ),
          organisation: (
            <>
              {place.organisationName}
              <Soft>{place.hostName ? t.host(place.hostName) : t.noHost}</Soft>
            </>
          ),
          days: <Days place={place} />,
          demand: (
            <>
              {t.asked(place.asked)}
              <Soft>{t.first(place.first, seatsOf(place))}</Soft>
            </>
          ),
          condition: (
            <>
              {place.condition === 'none' ? (
                t.conditions.none
              ) : (
                <Badge tone="neutral">{t.conditions[place.condition]}</Badge>
              )}
              {place.minimum > 1 ? <Soft>{t.minimum(place.minimum)}</Soft> : null}
            </>
          ),
        },
      }))}
    />
  );
}

function Days({ place: { slots, withdrawn, tooSmall } }: { place: PlaceView }) {
  const t = useWords(words);
  const locale = useLocale();
  if (withdrawn) return <Badge tone="neutral">{t.withdrawn}</Badge>;
  if (slots.length === 0) return <Badge tone="wrong">{t.noDays}</Badge>;
  return (
    <>
      <Inline>
        {slots.map(({ days, capacity }) => (
          <Badge tone="info" key={days[0]}>
            {t.slot(formatDays(days, locale), capacity)}
          </Badge>
        ))}
        {tooSmall.length > 0 ? <Badge tone="attention">{t.tooSmall}</Badge> : null}
      </Inline>
      {tooSmall.length > 0 ? <Soft>{t.tooSmallText(formatDays(tooSmall, locale))}</Soft> : null}
    </>
  );
}
