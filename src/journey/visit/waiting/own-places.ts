import type { PersonId, ProgrammeId, RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { readWaitingList } from './waiting-list.ts';
import { readWhyWithout } from './why-without.ts';

/** Where somebody stands in the line of a round. */
export interface OwnPlace {
  signUpId: string;
  round: string;
  /** From 1; `null`: they are not on the list. */
  number: number | null;
  /** They left it themselves, and do not only take no part. */
  left: boolean;
  waiting: number;
  reason: string | null;
}

/**
 * The rounds with visits in which these people have none, with their place in the line and why.
 * @param only of this round
 */
export async function readOwnPlaces(
  db: DbOrTrx,
  {
    personIds,
    only,
    today,
    locale,
  }: { personIds: readonly PersonId[]; only?: RoundId; today: string; locale: 'nl' | 'en' },
): Promise<OwnPlace[]> {
  if (personIds.length === 0) return [];
  const rows = await db
    .selectFrom('sign_up')
    .innerJoin('round', 'round.id', 'sign_up.round_id')
    .innerJoin('person_main', 'person_main.id', 'sign_up.person_id')
    .leftJoin('waiting_list_left', 'waiting_list_left.sign_up_id', 'sign_up.id')
    .select(['sign_up.id as signUpId', 'person_main.key', 'round.id as roundId', 'round.name as round'])
    .select(['round.programme_id as programmeId', 'waiting_list_left.left_at as leftAt'])
    .where('sign_up.person_id', 'in', [...personIds])
    .$if(only !== undefined, (query) => query.where('sign_up.round_id', '=', only!))
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
  for (const { signUpId, key, roundId, programmeId, round, leftAt } of rows) {
    const at = { roundId: roundId as RoundId, programmeId: programmeId as ProgrammeId };
    const { line } = await readWaitingList(db, at, today);
    const own = line.find((one) => one.signUpId === signUpId);
    const { reason } = await readWhyWithout(db, at, { signUpId, key, locale });
    places.push({
      ...{
        signUpId,
        round,
        number: own?.number ?? null,
        left: leftAt !== null,
        waiting: line.length,
        reason,
      },
    });
  }
  return places;
}

/** Where the holder of a mailed key stands, in the round that the mail was about. */
export const readPlaceInLine = (
  db: DbOrTrx,
  { personId, roundId }: { personId: PersonId; roundId: RoundId },
  today: string,
  locale: 'nl' | 'en',
): Promise<OwnPlace[]> => readOwnPlaces(db, { personIds: [personId], only: roundId, today, locale });
