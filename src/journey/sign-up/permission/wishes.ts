import type { RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import type { PlaceName } from '../../place/place-names.ts';
import { readPlaceNames } from '../../place/reads.ts';
import { readChoicesOf } from '../reads-choices.ts';

/** What somebody would do with the permission, as their manager reads it. */
export interface Wishes {
  goal: string;
  /**
   * The places chosen, the first first. Of one at a secret location nothing is told: whoever reads the mailbox of a
   * manager would know where to wait for whom.
   */
  choices: ({ number: number } & (
    | { secret: true }
    | { secret: false; organisation: string; place: PlaceName | null }
  ))[];
}

export async function readWishes(
  db: DbOrTrx,
  { sign_up_id, round_id }: { sign_up_id: string; round_id: RoundId },
): Promise<Wishes> {
  const { learning_goal } = await db
    .selectFrom('sign_up')
    .select('learning_goal')
    .where('id', '=', sign_up_id)
    .executeTakeFirstOrThrow();
  const choices = await readChoicesOf(db, [sign_up_id]);
  const open = choices.flatMap(({ code, secret }) => (code !== null && !secret ? code : []));
  const names = await readPlaceNames(db, round_id, open);
  return {
    goal: learning_goal,
    choices: choices.map(({ number, code, secret, organisation }) =>
      secret
        ? { number, secret: true }
        : { number, secret: false, organisation, place: code === null ? null : (names.get(code) ?? null) },
    ),
  };
}
