import { type RawBuilder, sql } from 'kysely';

/**
 * Whether a reader must not find the writer of a reflection, each way: the same view as of contact cards. For a query that has
 * `reflection` in it. A writer who left wrote nothing any more.
 */
export const isKeptApart = (readers: readonly string[]): RawBuilder<boolean> => sql<boolean>`exists (
  select from person_hidden
  where person_hidden.person_id = any(${[...readers]}::uuid[]) and person_hidden.other_id = reflection.person_id)`;
