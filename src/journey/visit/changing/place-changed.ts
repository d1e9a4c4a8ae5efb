import { dayOf } from '../../../language/day.ts';
import type { PersonId, RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { happened } from '../../../platform/events/happened.ts';
import { post } from '../../../platform/mail/mail.ts';
import { mails } from '../mails.ts';
import { keepUntil } from '../preparing/clearing.ts';
import { settlePrepared } from '../preparing/preparing.ts';
import { readHosts, readVisit, type Visit } from '../reads.ts';
import { visitNoted } from '../schema.ts';
import { reachedHosts, tell, visitorOf } from '../telling/tell.ts';
import { AHEAD } from '../visit.ts';
import { goneOn } from '../visit-end.ts';

interface Change {
  placeId: string;
  roundId: RoundId;
  hosts: boolean;
  whereabouts: boolean;
}

/**
 * Somebody else receives at a place, or where and when changed: what is prepared is looked at anew, and whoever comes hears how it
 * is now. What went into calendars goes there as a newer version.
 */
export async function hearPlaceChanged(trx: DbOrTrx, change: Change): Promise<void> {
  await tellNewer(trx, await lockAhead(trx, change), change);
}

/** The same where only the visits of some days begin or end at another time. */
export async function hearSlotRetimed(
  trx: DbOrTrx,
  retimed: Pick<Change, 'placeId' | 'roundId'> & { slotId: string },
): Promise<void> {
  await tellNewer(trx, await lockAhead(trx, retimed), { ...retimed, hosts: false });
}

async function tellNewer(
  trx: DbOrTrx,
  visitIds: readonly string[],
  change: Pick<Change, 'placeId' | 'roundId' | 'hosts'>,
): Promise<void> {
  for (const visitId of visitIds) {
    await settlePrepared(trx, { visitId, today: dayOf(new Date()) });
    const visit = (await readVisit(trx, visitId))!;
    await keepUntil(trx, visitId, goneOn(visit));
    if (visit.state === 'offered') continue;
    await happened(trx, visitNoted, { visitId, roundId: change.roundId, what: 'place-changed' });
    // Who goes to a secret place is told by telephone where, when and by whom; without a day there is nothing to change yet.
    if (visit.secret || visit.state === 'accepted') continue;
    const { sequence } = await trx
      .updateTable('visit')
      .set((eb) => ({ sequence: eb('sequence', '+', 1) }))
      .where('id', '=', visitId)
      .returning('sequence')
      .executeTakeFirstOrThrow();
    const newer = { ...visit, sequence };
    for (const visitor of visitorOf(newer)) await tell(trx, 'changed', newer, visitor);
    // Where others came to receive, they hear it as they come; those who stay chose it with them.
    if (change.hosts) continue;
    for (const host of reachedHosts(await readHosts(trx, change.placeId)))
      await tell(trx, 'changed', newer, host);
  }
}

/** Somebody receives who did not before: what the one before was asked, they are asked, and what was agreed they hear. */
export async function hearHostCame(
  trx: DbOrTrx,
  { placeId, roundId, personId }: { placeId: string; roundId: RoundId; personId: PersonId },
): Promise<void> {
  const host = reachedHosts(await readHosts(trx, placeId)).find((one) => one.personId === personId);
  if (!host) return;
  const visits: Visit[] = [];
  for (const visitId of await lockAhead(trx, { placeId })) visits.push((await readVisit(trx, visitId))!);
  for (const visit of visits.filter(({ state }) => state !== 'offered'))
    await tell(trx, visit.state === 'accepted' ? 'agreed' : 'day', visit, host);
  const offered = visits.find(({ state }) => state === 'offered');
  if (offered)
    await post(trx, mails.receive, {
      ...{ to: host.email, locale: host.locale ?? 'nl', about: { roundId, personId } },
      programmeId: offered.programmeId,
    });
}

/** Who received and does no more hears it once for each visit, so that it leaves their calendar. */
export async function hearHostLeft(
  trx: DbOrTrx,
  { placeId, personId }: { placeId: string; roundId: RoundId; personId: PersonId },
): Promise<void> {
  const person = await trx
    .selectFrom('person_main')
    .innerJoin('person', 'person.id', 'person_main.id')
    .select(['person_main.email', 'person.locale'])
    .where('person.id', '=', personId)
    .executeTakeFirst();
  if (!person?.email) return;
  for (const visitId of await lockAhead(trx, { placeId })) {
    const { programmeId, sequence } = (await readVisit(trx, visitId))!;
    await post(trx, mails.notReceiving, {
      ...{ to: person.email, locale: person.locale ?? 'nl', about: { visitId, personId }, programmeId },
      dedupe: `${visitId} ${personId} ${sequence}`,
    });
  }
}

/** Visits of a place that are still to come: of one slot, or all. */
async function lockAhead(
  trx: DbOrTrx,
  { placeId, slotId }: { placeId: string; slotId?: string },
): Promise<string[]> {
  const rows = await trx
    .selectFrom('visit')
    .select('id')
    .where('place_id', '=', placeId)
    .where('state', 'in', [...AHEAD])
    .$if(slotId !== undefined, (query) => query.where('slot_id', '=', slotId!))
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.map(({ id }) => id);
}
