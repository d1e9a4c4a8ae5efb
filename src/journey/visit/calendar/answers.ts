import { dayOf } from '../../../language/day.ts';
import type { PersonId } from '../../../people/ids.ts';
import type { Conclusion, KnownEvent } from '../../../platform/calendar/conclude.ts';
import { beginsOf } from '../../../platform/calendar/spans.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import type { Answers, Concluded } from '../../../post/answers.ts';
import { moveVisit } from '../moving/move.ts';
import { readHosts, readVisit, type Visit } from '../reads.ts';
import type { Side, VisitEvent } from '../visit.ts';
import { TIME_ZONE, timesOf, visitOfUid } from './event.ts';
import { keepForCoordinator } from './kept-mail.ts';

/** What people answer in their own calendars: yes and no reach the visit, all else a coordinator. */
export const answers: Answers = { known, take };

async function known(trx: DbOrTrx, uids: readonly string[]): Promise<ReadonlyMap<string, KnownEvent>> {
  const found = new Map<string, KnownEvent>();
  for (const uid of [...uids].sort()) {
    const visitId = visitOfUid(uid);
    if (!visitId) continue;
    await trx.selectFrom('visit').select('id').where('id', '=', visitId).forUpdate().execute();
    const visit = await readVisit(trx, visitId);
    // Nobody was ever invited to a secret place by a calendar.
    if (!visit || visit.secret) continue;
    found.set(uid, await eventKnown(trx, visit));
  }
  return found;
}

async function eventKnown(trx: DbOrTrx, visit: Visit): Promise<KnownEvent> {
  const said = await trx
    .selectFrom('visit_calendar_answer')
    .select(['person_id', 'instance', 'stamp'])
    .where('visit_id', '=', visit.id)
    .execute();
  return {
    begins: beginsOf({ times: timesOf(visit), timeZone: TIME_ZONE }),
    invited: (await readInvited(trx, visit)).map(({ personId, address }) => ({
      address,
      sequence: visit.sequence,
      taken: said
        .filter(({ person_id }) => person_id === personId)
        .map(({ instance, stamp }) => ({ instance, stamp: stamp?.toISOString() ?? null })),
    })),
  };
}

interface Invited {
  side: Side;
  personId: PersonId;
  address: string;
}

async function readInvited(trx: DbOrTrx, visit: Visit): Promise<Invited[]> {
  const hosts = await readHosts(trx, visit.placeId);
  return [
    ...(visit.visitorId && visit.visitorEmail
      ? [{ side: 'visitor' as const, personId: visit.visitorId, address: visit.visitorEmail }]
      : []),
    ...hosts
      .filter(({ email }) => email !== '')
      .map(({ personId, email }) => ({ side: 'host' as const, personId, address: email })),
  ];
}

async function take(trx: DbOrTrx, concluded: Concluded): Promise<void> {
  const toAsk: { why: string; visitId: string | null }[] = [];
  for (const conclusion of concluded.conclusions) {
    const why = await takeOne(trx, conclusion);
    const uid = 'uid' in conclusion ? conclusion.uid : undefined;
    if (why) toAsk.push({ why, visitId: uid ? visitOfUid(uid) : null });
  }
  const [first] = toAsk;
  if (first) await keepForCoordinator(trx, concluded, first);
}

/** @returns why a coordinator has to look at it; `null` when that is not needed */
async function takeOne(trx: DbOrTrx, conclusion: Conclusion): Promise<string | null> {
  switch (conclusion.as) {
    case 'accepted':
    case 'declined':
    case 'tentative': {
      const { uid, attendee, instance, stamp } = conclusion;
      const visit = await readVisit(trx, visitOfUid(uid)!);
      const invited = visit ? await readInvited(trx, visit) : [];
      const who = invited.find(({ address }) => address.toLowerCase() === attendee);
      if (!visit || !who) return 'unknown-event';
      await note(trx, { visitId: visit.id, personId: who.personId, instance, stamp, said: conclusion.as });
      // They said yes before they were invited: another yes is no news, and perhaps is still yes.
      if (conclusion.as !== 'declined') return conclusion.comment ? 'comment' : null;
      // One day of several: whether the others go on is for people to say.
      if (instance !== 'all') return 'one-day-declined';
      // Handed in once more, or pressed twice.
      if (visit.state === 'cancelled' && visit.endedBy === who.side) return null;
      // Of several who receive, one may be away and the others there.
      if (who.side === 'host' && invited.filter(({ side }) => side === 'host').length > 1)
        return 'one-host-declined';
      const event: VisitEvent = `${who.side}-cancels`;
      const step = await moveVisit(trx, { visitId: visit.id, event, today: dayOf(new Date()) });
      return step === null ? 'too-late' : conclusion.comment ? 'comment' : null;
    }
    case 'counter':
      return 'counter';
    case 'ask':
      return conclusion.why;
    case 'broken':
      return 'broken';
    default:
      return null;
  }
}

async function note(
  trx: DbOrTrx,
  {
    visitId,
    personId,
    instance,
    stamp,
    said,
  }: {
    visitId: string;
    personId: PersonId;
    instance: string;
    stamp: string | null;
    said: 'accepted' | 'declined' | 'tentative';
  },
): Promise<void> {
  const values = { said, stamp: stamp === null ? null : new Date(stamp) };
  await trx
    .insertInto('visit_calendar_answer')
    .values({ visit_id: visitId, person_id: personId, instance, ...values })
    .onConflict((on) => on.columns(['visit_id', 'person_id', 'instance']).doUpdateSet(values))
    .execute();
}
