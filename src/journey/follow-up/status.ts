import { sql } from 'kysely';
import type { PersonId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { isApart } from './board/apart.ts';
import { isOfSomebody } from './board/going.ts';

/** What somebody is asked about a follow-up where they start. */
export interface FollowUpStatus {
  id: string;
  /** `agree`: there is no day yet. `say`: did it take place? */
  ask: 'agree' | 'say';
  /** `null`: something is secret. */
  title: string | null;
}

/** What waits for these people, each in another programme. That the day of something secret is past is asked nowhere. */
export async function readFollowUpStatuses(
  db: DbOrTrx,
  { people, today }: { people: readonly PersonId[]; today: string },
): Promise<FollowUpStatus[]> {
  if (people.length === 0) return [];
  const isSecret = sql<boolean>`follow_up.id in (select follow_up_id from secret_follow_up)`;
  const rows = await db
    .selectFrom('follow_up')
    .select(['id', 'state', 'title'])
    .select(isSecret.as('secret'))
    .where((eb) => eb.or([eb('maker_id', 'in', [...people]), eb('taker_id', 'in', [...people])]))
    .where((eb) =>
      eb.or([
        eb('state', '=', 'taken'),
        eb.and([eb('state', '=', 'agreed'), eb('day', '<', today), eb.not(isSecret)]),
      ]),
    )
    .where(isOfSomebody)
    // Between two who must not meet nothing waits any more.
    .where(({ not }) => not(isApart))
    .orderBy('number')
    .execute();
  return rows.map(({ id, state, title, secret }) => ({
    id,
    ask: state === 'taken' ? 'agree' : 'say',
    title: secret ? null : title,
  }));
}
