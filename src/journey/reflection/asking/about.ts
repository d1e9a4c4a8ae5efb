import type { RoundId } from '../../../people/ids.ts';
import type { Db } from '../../../platform/db/connect.ts';
import { readCoordinatorAddresses } from '../../programme/reads-programme.ts';
import { readVisit, type Visit } from '../../visit/reads.ts';
import type { AboutVisits } from '../../visit/visit-about.ts';
import { makeLookingKey } from '../looking/keys.ts';
import { lookBackPath } from '../paths.ts';

/** What a letter says; `null` when nothing of it is asked any more. Of a secret place it names nothing, nor who receives there. */
export async function readForLookingBack(db: Db, baseUrl: string, { personId, visitIds }: AboutVisits) {
  const person = await db.selectFrom('person').select('name').where('id', '=', personId).executeTakeFirst();
  const open = await db
    .selectFrom('reflection')
    .select(['visit_id', 'side'])
    .where('person_id', '=', personId)
    .where('visit_id', 'in', visitIds)
    .where('state', 'in', ['asked', 'begun'])
    .orderBy('visit_id')
    .execute();
  const asked: { visit: Visit; isHost: boolean }[] = [];
  for (const { visit_id, side } of open) {
    const visit = await readVisit(db, visit_id);
    if (visit?.state === 'took-place') asked.push({ visit, isHost: side === 'host' });
  }
  const [first] = asked;
  if (!person || !first) return null;
  const { visit } = first;
  const rounds = new Map(asked.map((one) => [one.visit.roundId as RoundId, one.visit.round]));
  const key = await makeLookingKey(db, { roundIds: [...rounds.keys()], personId });
  const named = asked.filter((one) => !one.visit.secret);
  return {
    // Who receives at a secret place is named in no mail, not even in their own.
    name: asked.some((one) => one.visit.secret && one.isHost) ? '' : person.name,
    // Of two rounds at once it is called after what both are of.
    round: rounds.size > 1 ? visit.programme : visit.round,
    programme: visit.programme,
    coordinators: await readCoordinatorAddresses(db, visit.programmeId),
    count: asked.length,
    facts: named.map((one): [string, string] => [
      one.visit.title,
      one.isHost ? (one.visit.visitorName ?? one.visit.home) : one.visit.host,
    ]),
    link: new URL(lookBackPath(visit.id, { sleutel: key }), baseUrl).href,
  };
}
