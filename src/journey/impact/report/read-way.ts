import { sql } from 'kysely';
import type { PersonId, ProgrammeId, RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { openResult } from '../../matching/matching-sealed.ts';
import { secretState } from '../../visit/visit.ts';
import { isClosed } from '../../visit/visit-secret.ts';
import type { Organisation, ReportRound, Visit, WayFacts } from './facts.ts';

/** All rounds of a programme, in the order in which they were made. */
export async function readReportRounds(db: DbOrTrx, programmeId: ProgrammeId): Promise<ReportRound[]> {
  return db
    .selectFrom('round')
    .select(['id', 'code', 'name', 'number', 'first_day as firstDay', 'last_day as lastDay'])
    .where('programme_id', '=', programmeId)
    .orderBy('number')
    .execute();
}

export async function readOrganisationsOf(
  db: DbOrTrx,
  programmeId: ProgrammeId,
): Promise<ReadonlyMap<string, Organisation>> {
  const rows = await db
    .selectFrom('organisation')
    .select(['id', 'kind', 'region', 'merged_into as mergedInto'])
    .where('programme_id', '=', programmeId)
    .execute();
  return new Map(rows.map(({ mergedInto, ...one }) => [one.id, { ...one, now: mergedInto ?? one.id }]));
}

/** A visit, and the round in which it was. */
export interface VisitIn extends Visit {
  roundId: RoundId;
}

/** The visits of all rounds of a programme; one for which another came counts as that other. */
export async function readVisitsIn(
  db: DbOrTrx,
  programmeId: ProgrammeId,
  today: string,
): Promise<{ visits: VisitIn[]; placed: Map<string, RoundId> }> {
  const rows = await db
    .selectFrom('visit')
    .innerJoin('round', 'round.id', 'visit.round_id')
    .innerJoin('place', 'place.id', 'visit.place_id')
    .leftJoin('choice', (on) =>
      on.onRef('choice.sign_up_id', '=', 'visit.sign_up_id').on('choice.number', '=', 1),
    )
    .select(['visit.id', 'visit.round_id as roundId', 'visit.sign_up_id as signUpId', 'visit.state'])
    .select(['visit.organisation_id as homeId', 'place.organisation_id as hostId', 'place.secret'])
    .select(['visit.days', 'round.last_day as roundLast', 'visit.makes_up as makesUp'])
    .select(
      sql<boolean>`visit.visitor_agreed_at is not null and visit.host_agreed_at is not null`.as('bothAgreed'),
    )
    .select(
      sql<boolean>`coalesce(choice.place_id = visit.place_id,
        choice.place_id is null and choice.organisation_id = place.organisation_id, false)`.as('isFirst'),
    )
    .where('round.programme_id', '=', programmeId)
    .execute();
  const madeUpFor = new Set(rows.flatMap(({ makesUp }) => makesUp ?? []));
  const visits = rows
    .filter(({ id }) => !madeUpFor.has(id))
    .map(({ secret, days, roundLast, makesUp: _, isFirst, ...one }): VisitIn => {
      const told = !secret || (days.length > 0 && isClosed({ days, roundLast }, today));
      return {
        ...{ ...one, secret },
        state: told ? one.state : secretState(one.state),
        isFirstChoice: one.signUpId === null ? null : isFirst,
      };
    });
  const placed = new Map(rows.flatMap(({ signUpId, roundId }) => (signUpId ? [[signUpId, roundId]] : [])));
  return { visits, placed };
}

type OfRound = { roundId: RoundId };
const ofRound = <Row extends OfRound>(rows: readonly Row[], id: RoundId) =>
  rows.filter(({ roundId }) => roundId === id);

/** Who is in each of these rounds, and what they offer; with the visits that were read already. */
export async function readWay(
  db: DbOrTrx,
  ids: readonly RoundId[],
  organisations: ReadonlyMap<string, Organisation>,
  { visits, placed }: Awaited<ReturnType<typeof readVisitsIn>>,
): Promise<Map<RoundId, WayFacts>> {
  const members = await db
    .selectFrom('membership')
    .select(['round_id as roundId', 'organisation_id as id'])
    .where('round_id', 'in', [...ids])
    .execute();
  const offering = await db
    .selectFrom('place')
    .innerJoin('slot', 'slot.place_id', 'place.id')
    .select(['place.round_id as roundId', 'place.organisation_id as id'])
    .distinct()
    .where('place.round_id', 'in', [...ids])
    .execute();
  const signUps = await db
    .selectFrom('sign_up')
    .select(['id', 'round_id as roundId', 'person_id as personId'])
    .select(['organisation_id as organisationId', 'newcomer', 'permission'])
    .where('round_id', 'in', [...ids])
    .execute();
  const byLot = await readByLot(db, ids);
  return new Map(
    ids.map((id) => [
      id,
      {
        organisations,
        members: ofRound(members, id).map((one) => one.id),
        offering: ofRound(offering, id).map((one) => one.id),
        signUps: ofRound(signUps, id),
        visits: ofRound(visits, id),
        placed: [...placed].flatMap(([signUpId, roundId]) => (roundId === id ? [signUpId] : [])),
        byLot: new Set(ofRound(byLot, id).map(({ personId }) => personId)),
      },
    ]),
  );
}

/** Who got no visit in the newest proposal of each round because the lot decided. */
async function readByLot(
  db: DbOrTrx,
  ids: readonly RoundId[],
): Promise<{ roundId: RoundId; personId: PersonId }[]> {
  const runs = await db
    .selectFrom('match_run')
    .distinctOn('round_id')
    .select(['round_id as roundId', openResult])
    .where('round_id', 'in', [...ids])
    .where('result', 'is not', null)
    .orderBy('round_id')
    .orderBy('number', 'desc')
    .orderBy('step', 'desc')
    .execute();
  const lost = runs.flatMap(({ roundId, result }) =>
    (result?.unplaced ?? [])
      .filter(({ reason }) => reason?.code === 'lottery')
      .map(({ person }) => ({ roundId, key: person })),
  );
  if (lost.length === 0) return [];
  const people = await db
    .selectFrom('person_main')
    .innerJoin('sign_up', 'sign_up.person_id', 'person_main.id')
    .select(['person_main.id', 'person_main.key', 'sign_up.round_id as roundId'])
    .where('sign_up.round_id', 'in', [...ids])
    .execute();
  return lost.flatMap(({ roundId, key }) =>
    people
      .filter((one) => one.roundId === roundId && one.key === key)
      .map(({ id }) => ({ roundId, personId: id })),
  );
}
