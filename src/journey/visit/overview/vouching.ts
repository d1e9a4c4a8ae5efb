import type { PersonId } from '../../../people/ids.ts';
import { limits, takeAttempts } from '../../../people/limits.ts';
import type { App } from '../../../people/scope.ts';
import { findSpoken, readVouchedAt, vouch } from '../../../people/vouching.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { happened } from '../../../platform/events/happened.ts';
import { readHosts, type Visit } from '../reads.ts';
import { visitNoted } from '../schema.ts';
import { SIDES, type Side } from '../visit.ts';

interface Call {
  visit: Visit;
  side: Side;
  code: string;
  /** The coordinator who spoke to them. */
  userId: string;
}

/** A coordinator spoke to one of the two, who read a code of the second factor that they gave. */
export async function vouchAfterCall(
  app: Pick<App, 'db' | 'auth'>,
  { visit, side, code, userId }: Call,
): Promise<'done' | 'wrong' | { wait: number }> {
  const { db } = app;
  const wait = await takeAttempts(db, [limits.spokenBy, userId], [limits.spokenOf, `${visit.id} ${side}`]);
  if (wait !== null) return { wait };
  const people = await readPeople(db, visit, side);
  const spoken = await findSpoken(app, { people, code, actor: userId });
  if (!spoken) return 'wrong';
  await db.transaction().execute(async (trx) => {
    if (!(await vouch(trx, spoken, userId))) return;
    const what = `${side}-vouched` as const;
    await happened(trx, visitNoted, { visitId: visit.id, roundId: visit.roundId, what }, userId);
  });
  return 'done';
}

/** When a coordinator last spoke to each of the two, as an ISO moment. */
export async function readVouched(db: DbOrTrx, visit: Visit): Promise<Record<Side, string | null>> {
  const vouched: Record<Side, string | null> = { visitor: null, host: null };
  for (const side of SIDES) {
    const at = await readVouchedAt(db, await readPeople(db, visit, side));
    vouched[side] = at?.toISOString() ?? null;
  }
  return vouched;
}

async function readPeople(db: DbOrTrx, { visitorId, placeId }: Visit, side: Side): Promise<PersonId[]> {
  if (side === 'visitor') return visitorId ? [visitorId] : [];
  return (await readHosts(db, placeId)).map(({ personId }) => personId);
}
