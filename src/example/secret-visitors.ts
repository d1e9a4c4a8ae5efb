import { randomUUID } from 'node:crypto';
import { readVisits } from '../journey/visit/reads.ts';
import { AGREED, AHEAD } from '../journey/visit/visit.ts';
import type { ProgrammeId } from '../people/ids.ts';
import { findExamplePasskey, findUserId } from '../people/reads.ts';
import { vouch } from '../people/vouching.ts';
import { giveRole } from '../people/writes.ts';
import type { DbOrTrx } from '../platform/db/connect.ts';
import { VISIT_ROUND } from './visit-round.ts';

/** Two who go to a secret place: one whose second factor a coordinator confirmed, and one who still has to ring. */
const SECRET_VISITORS = ['bevestigd', 'onbevestigd'] as const;

/** Each has a passkey that no device has: in the example a click stands for it. Those that are there already stay. */
export async function addSecretVisitors(trx: DbOrTrx, programmeId: ProgrammeId): Promise<void> {
  if (await findExamplePasskey(trx, SECRET_VISITORS[0])) return;
  const { id: roundId } = await trx
    .selectFrom('round')
    .select('id')
    .where('code', '=', VISIT_ROUND)
    .executeTakeFirstOrThrow();
  const going = (await readVisits(trx, roundId)).filter(
    ({ secret, state, visitorEmail }) =>
      secret && visitorEmail && AHEAD.includes(state) && AGREED.includes(state),
  );
  const coordinator = (await findUserId(trx, 'coordinator@maasmond.example'))!;
  const people = new Map(going.map((visit) => [visit.visitorId!, visit]));
  for (const [index, role] of SECRET_VISITORS.entries()) {
    const visit = [...people.values()][index]!;
    const person = { email: visit.visitorEmail!, name: visit.visitorName!, personId: visit.visitorId! };
    const userId = await giveRole(trx, { ...person, kind: 'participant', programmeId });
    const id = randomUUID();
    await trx
      .insertInto('passkey')
      .values({
        ...{ id, userId, name: 'Voorbeeld', publicKey: id, credentialID: `example-${role}`, counter: 0 },
        ...{ deviceType: 'singleDevice', backedUp: false, createdAt: new Date() },
      })
      .execute();
    const spoken = { personId: visit.visitorId!, factor: { id, kind: 'passkey' as const } };
    if (role === 'bevestigd') await vouch(trx, spoken, coordinator);
  }
}
