import { sql } from 'kysely';
import type { Ending } from '../../../people/erasing/ending.ts';
import { moveVisit } from '../moving/move.ts';
import { AHEAD } from '../visit.ts';

/**
 * Who is erased does not come any more, and receives nobody: the other side hears it. Where somebody else receives at the same
 * place, the visit goes on there.
 */
export const eraseInVisits: Ending = async (trx, { personId, programmeId, today, passed }) => {
  // Nothing is to come of it any more.
  if (passed) return;
  const ahead = await trx
    .selectFrom('visit')
    .innerJoin('round', 'round.id', 'visit.round_id')
    .leftJoin('sign_up', 'sign_up.id', 'visit.sign_up_id')
    .select(['visit.id', 'sign_up.person_id as visitor'])
    .where('round.programme_id', '=', programmeId)
    .where('visit.state', 'in', [...AHEAD])
    .where((eb) =>
      eb.or([
        eb('sign_up.person_id', '=', personId),
        sql<boolean>`exists (select from host where host.place_id = visit.place_id and host.person_id = ${personId})
          and not exists (select from host where host.place_id = visit.place_id
            and host.person_id is distinct from ${personId})`,
      ]),
    )
    .orderBy('visit.id')
    .execute();
  for (const { id, visitor } of ahead) {
    const event = visitor === personId ? 'visitor-withdraws' : 'host-withdraws';
    await moveVisit(trx, { visitId: id, event, today });
  }
};
