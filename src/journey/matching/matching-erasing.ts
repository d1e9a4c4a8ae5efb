import { sql } from 'kysely';
import type { Ending } from '../../people/erasing/ending.ts';
import type { RoundId } from '../../people/ids.ts';
import { GONE } from './matching-forgetting.ts';
import { forgetInRuns } from './writes.ts';

/** In every proposal of the programme they are somebody who is gone, one and the same, so that it still says what changed. */
export const eraseInRuns: Ending = async (trx, { programmeId, name, keys, standIn }) => {
  const rounds = await trx
    .selectFrom('round')
    .select('id')
    .where('programme_id', '=', programmeId)
    .where('id', 'in', (from) => from.selectFrom('match_run').select('match_run.round_id'))
    .orderBy('number')
    .execute();
  for (const { id } of rounds)
    for (const email of keys)
      await forgetInRuns(trx, { roundId: id as RoundId, email, called: `${GONE}${standIn}` });
  // A guest who comes beside the match has a name and nothing else to be known by.
  if (name !== '')
    await sql`delete from match_guest using slot, place, round where slot.id = match_guest.slot_id
      and place.id = slot.place_id and round.id = place.round_id and round.programme_id = ${programmeId}
      and lower(match_guest.name) = lower(${name})`.execute(trx);
};
