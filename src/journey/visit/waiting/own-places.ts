import type { ProgrammeId, RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { readUnplacedReason } from '../../matching/reads-unplaced.ts';
import { readWaitingList } from './waiting-list.ts';

/** Where somebody stands in the line of a round. */
export interface OwnPlace {
  signUpId: string;
  round: string;
  /** From 1; `null`: they left the list. */
  number: number | null;
  waiting: number;
  reason: string | null;
}

/** The rounds with visits in which these people have none, with their place in the line and why. */
export async function readOwnPlaces(
  db: DbOrTrx,
  { personIds, today, locale }: { personIds: readonly string[]; today: string; locale: 'nl' | 'en' },
): Promise<OwnPlace[]> {
  if (personIds.length === 0) return [];
  const rows = await db
    .selectFrom('sign_up')
    .innerJoin('round', 'round.id', 'sign_up.round_id')
    .innerJoin('person_main', 'person_main.id', 'sign_up.person_id')
    .select(['sign_up.id as signUpId', 'person_main.key', 'round.id as roundId', 'round.name as round'])
    .select('round.programme_id as programmeId')
    .where('sign_up.person_id', 'in', [...personIds])
    .where((eb) => eb.or([eb('round.last_day', 'is', null), eb('round.last_day', '>=', today)]))
    // Before anything was offered nobody waits for a seat that falls open.
    .where(({ exists, selectFrom }) =>
      exists(selectFrom('visit').select('visit.id').whereRef('visit.round_id', '=', 'round.id')),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('visit')
            .select('visit.id')
            .whereRef('visit.sign_up_id', '=', 'sign_up.id')
            .where('visit.state', 'not in', ['declined', 'lapsed', 'cancelled']),
        ),
      ),
    )
    .orderBy('round.number')
    .execute();
  const places: OwnPlace[] = [];
  for (const { signUpId, key, roundId, programmeId, round } of rows) {
    const at = { roundId: roundId as RoundId, programmeId: programmeId as ProgrammeId };
    const { line } = await readWaitingList(db, at, today);
    const own = line.find((one) => one.signUpId === signUpId);
    places.push({
      ...{ signUpId, round, number: own?.number ?? null, waiting: line.length },
      reason: await readUnplacedReason(db, at, key, locale),
    });
  }
  return places;
}
