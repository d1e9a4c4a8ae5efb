import { sql } from 'kysely';

/**
 * Of what goes on, both are there who have it together. Where the term of one of them passed it is over, and only counts: whoever
 * leaves before ends it.
 */
export const isOfSomebody = sql<boolean>`(follow_up.state not in ('open', 'taken', 'agreed') or (follow_up.maker_id is not null
  and (follow_up.state = 'open' or follow_up.taker_id is not null)))`;
