import { useParams, useSearchParams } from 'react-router';
import { formatDays } from '../../../../language/format.ts';
import { sortLink } from '../../../../ui/asked.ts';
import { DenseTable, RowLink } from '../../../../ui/dense-table.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { Paging } from '../../../../ui/paging.tsx';
import { LeftOut, State } from '../../../../ui/state.tsx';
import { Tile } from '../../../../ui/tile.tsx';
import { roundPlacePath } from '../../../place/paths.ts';
import type { PlaceRow, PlacesList, SortKey } from './places-list.ts';
import { words } from './places-words.ts';

/** The places of a round, each leading to its page. */
export function PlacesTable({ caption, list: { page, sort } }: { caption: string; list: PlacesList }) {
  const t = useWords(words);
  const { ronde } = useParams();
  const [search] = useSearchParams();
  const sorts = (key: SortKey) => sortLink(search, sort, key);
  return (
    <>
      <DenseTable
        caption={caption}
        header="place"
        columns={[
          { key: 'place', text: t.place, sort: sorts('plek') },
          { key: 'organisation', text: t.organisation, width: 'large', sort: sorts('organisatie') },
          { key: 'days', text: t.days, width: 'large', sort: sorts('dagen') },
          { key: 'demand', text: t.demand, width: 'small', sort: sorts('gevraagd') },
          { key: 'condition', text: t.condition, width: 'middle' },
        ]}
        rows={page.items.map((place) => ({
          key: place.code,
          id: place.code,
          cells: {
            place: (
              <>
                <RowLink id={`plek-${place.code}`} to={roundPlacePath(ronde ?? '', place.code)} open={false}>
                  {place.title}
                </RowLink>
                <small>{place.secret ? `${place.code} · ${t.secret}` : place.code}</small>
              </>
            ),
            organisation: (
              <span className="ws-organisation">
                <Tile size="small" icon={place.look?.icon ?? null} family={place.look?.family ?? null} />
                <span>
                  {place.organisation}
                  {place.host === null ? null : <small>{place.host ? t.host(place.host) : t.noHost}</small>}
                </span>
              </span>
            ),
            days: <Days place={place} />,
            demand: (
              <>
                {t.first(place.first)}
                <small>{t.asked(place.asked)}</small>
              </>
            ),
            condition: t.conditions[place.condition],
          },
        }))}
      />
      <Paging page={page} />
    </>
  );
}

function Days({ place: { days, tooSmall, seats, minimum } }: { place: PlaceRow }) {
  const t = useWords(words);
  const locale = useLocale();
  if (days === 'withdrawn') return <State tone="neutral">{t.withdrawn}</State>;
  if (days === 'none') return <State tone="wrong">{t.noDays}</State>;
  return (
    <>
      {days === 'secret' ? <LeftOut>{t.secretDays}</LeftOut> : formatDays(days, locale)}
      {tooSmall === null ? (
        <small>{minimum > 1 ? t.seatsFrom(seats, minimum) : t.seats(seats)}</small>
      ) : (
        <small className="ws-dense__wrong">
          {tooSmall === 'secret' ? t.tooSmall : t.tooSmallOn(formatDays(tooSmall, locale))}
        </small>
      )}
    </>
  );
}
