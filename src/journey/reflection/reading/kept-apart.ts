import { type RawBuilder, sql } from 'kysely';

/**
 * Whether a reader must not meet the writer of a reflection, or must not come where the writer is; it holds both ways. For a
 * query that has `reflection` in it. A writer who left wrote nothing any more.
 */
export const isKeptApart = (readers: readonly string[]): RawBuilder<boolean> => sql<boolean>`exists (
  select from exclusion
  join sign_up as kept on kept.id = exclusion.sign_up_id
  left join place as shut on shut.id = exclusion.place_id
  where (kept.person_id = any(${[...readers]}::uuid[]) and (
      exclusion.other_person_id = reflection.person_id
      or coalesce(exclusion.organisation_id, shut.organisation_id) in (${organisationsOf(sql`= reflection.person_id`)})))
    or (kept.person_id = reflection.person_id and (
      exclusion.other_person_id = any(${[...readers]}::uuid[])
      or coalesce(exclusion.organisation_id, shut.organisation_id)
        in (${organisationsOf(sql`= any(${[...readers]}::uuid[])`)}))))`;

/** Where somebody works or receives. */
const organisationsOf = (who: RawBuilder<unknown>) => sql`
  select signed.organisation_id from sign_up as signed where signed.person_id ${who}
  union select received.organisation_id from place as received
    join host as receiver on receiver.place_id = received.id where receiver.person_id ${who}`;
