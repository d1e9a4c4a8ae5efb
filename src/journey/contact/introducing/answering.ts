import { daysFrom } from '../../../language/day.ts';
import type { PersonId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { waitingSince } from '../contact-asked.ts';
import { mailIntroduction } from './asking.ts';
import { KEPT_DAYS } from './introducing.ts';
import { moveIntroduction } from './moving.ts';
import { readIntroduction } from './reading.ts';

interface Answering {
  id: string;
  personId: PersonId;
  says: 'yes' | 'no';
  userId: string;
}

/** Who is between passes it on, or the owner agrees; or either declines, which nobody is told. @returns `false`: it was over */
export async function answerIntroduction(
  trx: DbOrTrx,
  { id, personId, says, userId }: Answering,
): Promise<boolean> {
  const found = await readIntroduction(trx, { id, personId });
  const mayNow = { asker: null, between: 'asked', owner: 'passed-on' } as const;
  if (!found || found.state !== mayNow[found.side]) return false;
  const yes = found.side === 'between' ? 'pass-on' : 'agree';
  const to = await moveIntroduction(trx, { id, event: says === 'yes' ? yes : 'decline', userId });
  const parties = await trx
    .selectFrom('introduction')
    .select(['asker_id as askerId', 'owner_id as ownerId'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (to === null || !parties) return false;
  if (to === 'passed-on') await mailIntroduction(trx, { introductionId: id, personId: parties.ownerId });
  if (to === 'introduced')
    await mailIntroduction(trx, { introductionId: id, personId: parties.askerId }, 'introduced');
  return true;
}

/** Each morning: what nobody answered is over, and what is old is gone. */
export async function lapseIntroductions(trx: DbOrTrx, today: string): Promise<void> {
  const over = await trx
    .selectFrom('introduction')
    .select('id')
    .where('state', 'in', ['asked', 'passed-on'])
    .where('asked_on', '<=', waitingSince(today))
    .orderBy('id')
    .execute();
  for (const { id } of over) await moveIntroduction(trx, { id, event: 'lapse', userId: null });
  await trx.deleteFrom('introduction').where('asked_on', '<', daysFrom(today, -KEPT_DAYS)).execute();
}
