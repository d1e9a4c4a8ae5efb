import { isShared } from '../../../people/person/own-address.ts';
import { readLocale } from '../../../people/reads.ts';
import { endRole, giveRole } from '../../../people/writes.ts';
import type { Db, DbOrTrx } from '../../../platform/db/connect.ts';
import { happened } from '../../../platform/events/happened.ts';
import { post } from '../../../platform/mail/mail.ts';
import { mails } from '../mails.ts';
import { coordinatorAppointed, coordinatorEnded } from '../schema.ts';
import { readAppointed } from './appointed.ts';

/** Of which programme, by which account, and in which language mail goes out to who has never come. */
export interface Appointing {
  programmeId: string;
  actor: string;
  locale: 'nl' | 'en';
}

interface Appointee {
  name: string;
  /** Lower case. */
  email: string;
}

/**
 * Somebody becomes a coordinator, perhaps in the place of somebody who stops: both or neither. Doing it twice changes
 * nothing.
 * @returns why it was not done; `left`: who was to stop is no coordinator any more
 */
export async function appoint(
  db: Db,
  at: Appointing,
  { replaces, ...appointee }: Appointee & { replaces: string | null },
): Promise<'same-person' | 'shared-address' | 'left' | null> {
  return db.transaction().execute(async (trx) => {
    const now = await coordinatorsInTurn(trx, at.programmeId);
    const leaves = now.find(({ personId }) => personId === replaces);
    if (leaves?.emails.includes(appointee.email)) return 'same-person';
    if (await isShared(trx, at.programmeId, appointee)) return 'shared-address';
    const known = now.some(({ emails }) => emails.includes(appointee.email));
    if (replaces !== null && !leaves && !known) return 'left';
    if (!known) await begin(trx, at, appointee);
    if (leaves) await stop(trx, at, leaves);
    return null;
  });
}

/**
 * Somebody stops as a coordinator, and may do nothing of it from the next request on. Doing it twice changes nothing.
 * @returns whether that is so; the last one of a programme stays, for then nobody could run its rounds
 */
export async function endCoordinator(db: Db, at: Appointing, personId: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const now = await coordinatorsInTurn(trx, at.programmeId);
    const leaves = now.find((one) => one.personId === personId);
    if (!leaves) return true;
    if (now.length === 1) return false;
    await stop(trx, at, leaves);
    return true;
  });
}

/** Somebody becomes a coordinator of a programme, and gets a mail that says so. */
export async function begin(trx: DbOrTrx, at: Appointing, { name, email }: Appointee): Promise<void> {
  const { programmeId } = at;
  const accountId = await giveRole(trx, { email, name, kind: 'coordinator', programmeId, by: at.actor });
  await happened(trx, coordinatorAppointed, { programmeId, accountId }, at.actor);
  await post(trx, mails.appointed, {
    to: email,
    locale: (await readLocale(trx, email)) ?? at.locale,
    about: { programmeId, accountId },
    programmeId,
  });
}

type Coordinating = Awaited<ReturnType<typeof readAppointed>>[number];

async function stop(trx: DbOrTrx, at: Appointing, { personId, accountId, email }: Coordinating) {
  const { programmeId } = at;
  await endRole(trx, { personId, kind: 'coordinator', programmeId, organisationId: null, by: at.actor });
  await happened(trx, coordinatorEnded, { programmeId, accountId }, at.actor);
  await post(trx, mails.ended, {
    to: email,
    locale: (await readLocale(trx, email)) ?? at.locale,
    about: { programmeId, accountId },
    programmeId,
  });
}

/** Who coordinates it, when nobody else is changing that: two who each end the other would leave it to nobody. */
async function coordinatorsInTurn(trx: DbOrTrx, programmeId: string): Promise<Coordinating[]> {
  await trx.selectFrom('programme').select('id').where('id', '=', programmeId).forUpdate().execute();
  return readAppointed(trx, programmeId);
}
