import type { RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { readOpenPlaces } from '../../place/reads.ts';
import { type Obstacle, obstacleOfChoice } from './answers.ts';

/**
 * Per choice that somebody sent, what stands in its way, by number. Of the own answers alone: where they must not come
 * is not for who looks over a shoulder, and what coordinators decided is not theirs to read.
 */
export async function readOwnObstacles(
  db: DbOrTrx,
  { roundId, signUpId }: { roundId: RoundId; signUpId: string },
): Promise<Map<number, Obstacle | null>> {
  const signUp = await db
    .selectFrom('sign_up')
    .innerJoin('organisation', 'organisation.id', 'sign_up.organisation_id')
    .select(['sign_up.days', 'sign_up.client_contact', 'organisation.code'])
    .where('sign_up.id', '=', signUpId)
    .executeTakeFirstOrThrow();
  const choices = await db
    .selectFrom('choice')
    .leftJoin('place', 'place.id', 'choice.place_id')
    .leftJoin('organisation', 'organisation.id', 'choice.organisation_id')
    .select(['choice.number', 'place.code as place', 'organisation.code as organisation'])
    .where('choice.sign_up_id', '=', signUpId)
    .orderBy('choice.number')
    .execute();
  const places = await readOpenPlaces(db, roundId, {
    codes: choices.flatMap(({ place }) => place ?? []),
    organisations: choices.flatMap(({ organisation }) => organisation ?? []),
  });
  const answers = { organisation: signUp.code, days: signUp.days, clientContact: signUp.client_contact };
  return new Map(
    choices.map(({ number, place, organisation }) => {
      const choice =
        place === null
          ? ({ kind: 'organisation', code: organisation ?? '' } as const)
          : ({ kind: 'place', code: place } as const);
      return [number, obstacleOfChoice(answers, choice, places)];
    }),
  );
}
