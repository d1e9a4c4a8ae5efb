import { dayOf } from '../../../language/day.ts';
import type { Forget } from '../../../people/forgetting.ts';
import type { PersonId, RoundId } from '../../../people/ids.ts';
import { partsOfKey } from '../../../people/person/person.ts';
import { findPersonId } from '../../../people/person/selves.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { readRound } from '../../programme/reads.ts';
import { moveVisit } from '../moving/move.ts';
import { AHEAD, type VisitEvent } from '../visit.ts';

/**
 * Who withdraws does not come any more: who receives hears it, and what was kept for the day goes. A visit of which the day
 * was stays, and is nobody's.
 */
export const forgetInVisits: Forget = async (trx, { roundId, email }) => {
  const { programmeId } = await readRound(trx, roundId);
  const personId = await findPersonId(trx, programmeId, partsOfKey(email));
  if (personId === null) return;
  const theirs = await trx
    .selectFrom('visit')
    .innerJoin('sign_up', 'sign_up.id', 'visit.sign_up_id')
    .select(['visit.id', 'visit.state'])
    .where('visit.round_id', '=', roundId)
    .where('sign_up.person_id', '=', personId)
    .orderBy('visit.id')
    .execute();
  await endEach(trx, theirs, 'visitor-withdraws');
  for (const { id } of theirs) {
    await trx.deleteFrom('visit_phone').where('visit_id', '=', id).where('side', '=', 'visitor').execute();
    for (const table of ['visit_need', 'house_rules_signature', 'visit_day_asked'] as const)
      await trx.deleteFrom(table).where('visit_id', '=', id).execute();
    await trx.updateTable('visit').set({ reason: null }).where('id', '=', id).execute();
  }
  await forgetFeed(trx, { roundId, personId });
};

/** Who is to do with no visit any more, in no round, has no calendar of them; others keep theirs. */
async function forgetFeed(trx: DbOrTrx, { roundId, personId }: { roundId: RoundId; personId: PersonId }) {
  await trx
    .deleteFrom('calendar_key')
    .where('person_id', '=', personId)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('sign_up')
            .select('sign_up.id')
            .where('sign_up.person_id', '=', personId)
            .where('sign_up.round_id', '<>', roundId),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('host').select('host.place_id').where('host.person_id', '=', personId))),
    )
    .execute();
}

/** A place is taken out of its round: who would have come and who would have received hear it. */
export async function endAtPlace(trx: DbOrTrx, { placeId }: { placeId: string }): Promise<void> {
  const visits = await trx
    .selectFrom('visit')
    .select(['id', 'state'])
    .where('place_id', '=', placeId)
    .orderBy('id')
    .execute();
  await endEach(trx, visits, 'host-withdraws');
}

/**
 * Days of a place are gone. Who had a seat on them has lost its slot: their visit is off, and both sides hear it. One on a day of its
 * own never had a seat.
 */
export async function endOnGoneDays(trx: DbOrTrx, { placeId }: { placeId: string }): Promise<void> {
  const visits = await trx
    .selectFrom('visit')
    .select(['id', 'state'])
    .where('place_id', '=', placeId)
    .where('slot_id', 'is', null)
    .where('seat', 'is not', null)
    .orderBy('id')
    .execute();
  await endEach(trx, visits, 'host-withdraws');
}

/** An organisation does not take part any more: nobody comes to it, and nobody of it goes. */
export async function endOfOrganisation(
  trx: DbOrTrx,
  { roundId, organisationId }: { roundId: RoundId; organisationId: string },
): Promise<void> {
  // All at once and in one order: who sends and who receives are two lists.
  await trx
    .selectFrom('visit')
    .innerJoin('place', 'place.id', 'visit.place_id')
    .select('visit.id')
    .where('visit.round_id', '=', roundId)
    .where((eb) =>
      eb.or([
        eb('place.organisation_id', '=', organisationId),
        eb('visit.organisation_id', '=', organisationId),
      ]),
    )
    .orderBy('visit.id')
    .forUpdate('visit')
    .execute();
  const received = await trx
    .selectFrom('visit')
    .innerJoin('place', 'place.id', 'visit.place_id')
    .select(['visit.id', 'visit.state'])
    .where('visit.round_id', '=', roundId)
    .where('place.organisation_id', '=', organisationId)
    .orderBy('visit.id')
    .execute();
  await endEach(trx, received, 'host-withdraws');
  const sent = await trx
    .selectFrom('visit')
    .select(['id', 'state'])
    .where('round_id', '=', roundId)
    .where('organisation_id', '=', organisationId)
    .orderBy('id')
    .execute();
  await endEach(trx, sent, 'visitor-withdraws');
}

async function endEach(
  trx: DbOrTrx,
  visits: readonly { id: string; state: (typeof AHEAD)[number] }[],
  event: VisitEvent,
): Promise<void> {
  const today = dayOf(new Date());
  for (const { id, state } of visits) {
    if (AHEAD.includes(state)) await moveVisit(trx, { visitId: id, event, today });
  }
}
