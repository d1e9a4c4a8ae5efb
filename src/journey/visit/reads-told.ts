import { type RawBuilder, sql } from 'kysely';
import { WINDOW } from './visit-secret.ts';

/** Visits at secret places of which it may not be told yet how far they are: what `isClosed` says of one, of rows of `visit`. */
export const isUntold = (today: string): RawBuilder<boolean> => sql<boolean>`exists (
  select from place join round on round.id = place.round_id
  where place.id = visit.place_id and place.secret and not coalesce(
    round.last_day + ${sql.lit(WINDOW)} * greatest(0,
      ceil((visit.days[array_upper(visit.days, 1)]::date - round.last_day)::numeric / ${sql.lit(WINDOW)})::int)
    < ${today}::date, false))`;
