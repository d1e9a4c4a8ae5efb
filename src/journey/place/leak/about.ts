import type { DbOrTrx } from '../../../platform/db/connect.ts';
import type { Subject } from '../../../platform/mail/subject.ts';

export const subjectsOfLeak = ({ leakId }: { leakId: string }): Subject[] => [{ kind: 'leak', id: leakId }];

/** What a letter about a leak says of it: its programme, and nothing of the place. */
export async function readForLeakMail(db: DbOrTrx, leakId: string) {
  const row = await db
    .selectFrom('leak')
    .innerJoin('programme', 'programme.id', 'leak.programme_id')
    .select(['programme.name as programme', 'programme.phone', 'leak.programme_id as programmeId'])
    .select(['leak.opened_at as openedAt', 'leak.authority', 'leak.finished_at as finishedAt'])
    .select(['leak.known_at as knownAt', 'leak.released_at as releasedAt'])
    .where('leak.id', '=', leakId)
    .executeTakeFirst();
  return row ?? null;
}
