import type { ProgrammeId, RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { readInstance, readLocks } from '../../matching/reads.ts';
import { slotId } from '../../place/schema.ts';
import { SEATED } from '../visit.ts';
import type { Known } from './as-it-is.ts';
import { type Stand, standOf } from './mend.ts';

type At = { roundId: RoundId; programmeId: ProgrammeId };

/** What a repair of this round would be worked out from at this moment. */
export async function readStand(db: DbOrTrx, at: At, today: string): Promise<Stand> {
  return standOf({
    instance: await readInstance(db, at, []),
    visits: await readKnown(db, at.roundId),
    left: await readLeft(db, at.roundId),
    today,
  });
}

async function readKnown(db: DbOrTrx, roundId: RoundId): Promise<Known[]> {
  const fixed = new Set(
    (await readLocks(db, roundId)).map(({ email, place, day }) => `${email} ${slotId(place, day)}`),
  );
  const rows = await db
    .selectFrom('visit')
    .innerJoin('place', 'place.id', 'visit.place_id')
    .innerJoin('organisation as receiving', 'receiving.id', 'place.organisation_id')
    .innerJoin('organisation as sending', 'sending.id', 'visit.organisation_id')
    .leftJoin('slot', 'slot.id', 'visit.slot_id')
    .leftJoin('sign_up', 'sign_up.id', 'visit.sign_up_id')
    .leftJoin('person_main', 'person_main.id', 'sign_up.person_id')
    .select([
      'visit.id as visitId',
      'visit.state',
      'visit.days',
      'person_main.key as person',
      'place.code as place',
    ])
    .select(['slot.first_day as day', 'receiving.code as host', 'sending.code as home'])
    .select(['visit.visitor_agreed_at as visitorAgreedAt', 'visit.host_agreed_at as hostAgreedAt'])
    .where('visit.round_id', '=', roundId)
    .orderBy('visit.id')
    .execute();
  return rows.map(({ visitId, state, day, days, visitorAgreedAt, hostAgreedAt, ...row }) => {
    // Who withdrew is nobody; a visit of theirs that was still counts.
    const person = row.person ?? '';
    const slot = day === null ? '' : slotId(row.place, day);
    return {
      ...{ visitId, person, slot, place: row.place, home: row.home, host: row.host, days },
      seated: SEATED.includes(state),
      stays:
        state !== 'offered' ||
        visitorAgreedAt !== null ||
        hostAgreedAt !== null ||
        fixed.has(`${person} ${slot}`),
    };
  });
}

async function readLeft(db: DbOrTrx, roundId: RoundId): Promise<Set<string>> {
  const rows = await db
    .selectFrom('waiting_list_left')
    .innerJoin('sign_up', 'sign_up.id', 'waiting_list_left.sign_up_id')
    .innerJoin('person_main', 'person_main.id', 'sign_up.person_id')
    .select('person_main.key')
    .where('sign_up.round_id', '=', roundId)
    .execute();
  return new Set(rows.map(({ key }) => key));
}
