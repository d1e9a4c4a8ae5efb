import { sql } from 'kysely';
import type { ProgrammeId, RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { readInstance } from '../../matching/reads.ts';
import { freeSeatsBut } from '../moving/seats.ts';
import type { Visit } from '../reads.ts';
import { readGoing } from '../waiting/waiting-list.ts';

type Moving = Pick<Visit, 'id' | 'roundId' | 'programmeId' | 'placeId'>;

/**
 * Whether a visit cannot be on these days, whatever both say: who goes has a visit elsewhere or receives somebody then, whoever
 * receives is away, somebody who must not be met is there, or the seats of that day are taken. Who asked hears that the day is full,
 * and so learns of nobody.
 * @param at the slot, or `null` for a day of its own
 */
export async function isInTheWay(
  db: DbOrTrx,
  visit: Moving,
  at: { slotId: string | null; days: readonly string[] },
): Promise<boolean> {
  const { id, placeId } = visit;
  const roundId = visit.roundId as RoundId;
  const going = await readGoing(db, roundId);
  const person = going.find(({ visitId }) => visitId === id)?.person;
  if (person === undefined) return false;
  const then = going.filter(
    (one) => one.seated && one.visitId !== id && one.days.some((day) => at.days.includes(day)),
  );
  if (then.some((one) => one.person === person)) return true;
  const receives = await readReceiving(db, roundId);
  const isReceiving = then.some((one) => receives.get(person)?.includes(one.placeId));
  const isAway = then.some((one) => receives.get(one.person)?.includes(placeId));
  if (isReceiving || isAway) return true;
  if (at.slotId === null && (await areSeatsTaken(db, visit, at.days))) return true;
  const here = then.filter((one) => one.placeId === placeId);
  if (here.length === 0) return false;
  const { apart = [] } = await readInstance(
    db,
    { roundId, programmeId: visit.programmeId as ProgrammeId },
    [],
  );
  const unmet = new Set(apart.filter((group) => group.includes(person)).flat());
  return here.some((one) => unmet.has(one.person));
}

/** At which places people of a round receive, by their key. */
async function readReceiving(db: DbOrTrx, roundId: RoundId): Promise<Map<string, string[]>> {
  const rows = await db
    .selectFrom('sign_up')
    .innerJoin('person_main', 'person_main.id', 'sign_up.person_id')
    .select(['person_main.key', 'sign_up.hosts_place_id as placeId'])
    .where('sign_up.round_id', '=', roundId)
    .where('sign_up.hosts_place_id', 'is not', null)
    .execute();
  return new Map(
    [...Map.groupBy(rows, ({ key }) => key)].map(([key, all]) => [
      key,
      all.flatMap(({ placeId }) => placeId ?? []),
    ]),
  );
}

/**
 * Whether on one of these days of its own no seat of the place is left. On a day on which the place receives nobody it is for who
 * receives to say.
 */
async function areSeatsTaken(
  db: DbOrTrx,
  { id, placeId }: Moving,
  days: readonly string[],
): Promise<boolean> {
  const slots = await db
    .selectFrom('slot')
    .select(['slot.days', freeSeatsBut(id).as('free')])
    .where('place_id', '=', placeId)
    .where(sql<boolean>`slot.days && ${[...days]}::text[]`)
    .execute();
  return days.some((day) => {
    const then = slots.filter((slot) => slot.days.includes(day));
    return then.length > 0 && then.every(({ free }) => free <= 0);
  });
}
