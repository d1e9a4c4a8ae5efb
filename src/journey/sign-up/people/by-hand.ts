import type { PersonId, ProgrammeId, RoundId } from '../../../people/ids.ts';
import { ownerOf } from '../../../people/person/own-address.ts';
import { personFor, renamePerson } from '../../../people/person/writes.ts';
import { giveRole } from '../../../people/writes.ts';
import type { Db, DbOrTrx } from '../../../platform/db/connect.ts';
import { happened } from '../../../platform/events/happened.ts';
import { post } from '../../../platform/mail/mail.ts';
import { placeIds } from '../../place/reads.ts';
import { canonical } from '../../programme/programme.ts';
import { standOf } from '../../programme/programme-stand.ts';
import { organisationIds } from '../../programme/reads.ts';
import { mails } from '../mails.ts';
import { forgetRequest, readSignUpLocale, requestPermission } from '../permission/permission.ts';
import { type ByTelephone, noteCall } from '../permission/telephone.ts';
import { findSignUp, findSignUpId, readWhoWithdrew } from '../reads.ts';
import { type Choice, type SignUp, signUpAdded, signUpChanged } from '../schema.ts';
import { HOSTS_OTHER } from '../sign-up-choices.ts';
import { saveSignUps } from '../writes.ts';

/** What a coordinator fills in about somebody; empty where it is not known yet. */
export interface ByHand {
  name: string;
  jobTitle: string;
  /** Code of an organisation of the round. */
  organisation: string;
  newcomer: boolean;
  clientContact: boolean;
  days: string[];
  visits: number;
  choices: Choice[];
  learningGoal: string;
  imageBefore: string;
  managerName: string;
  managerEmail: string;
  /** Code of a place, `HOSTS_OTHER`, or empty. */
  hosts: string;
}

export interface By {
  roundId: RoundId;
  programmeId: ProgrammeId;
  userId: string;
  today: string;
}

/** Names what a form was made from. */
export const standOfSignUp = (values: ByHand): string => standOf(values);

/** What stands in a sign-up now, as the form has it. */
export async function readByHand(db: DbOrTrx, roundId: RoundId, personId: PersonId): Promise<ByHand | null> {
  const signUp = await findSignUp(db, roundId, personId);
  if (!signUp) return null;
  const { wants_to_host } = await db
    .selectFrom('sign_up')
    .select('wants_to_host')
    .where('round_id', '=', roundId)
    .where('person_id', '=', personId)
    .executeTakeFirstOrThrow();
  const { email: _, unplacedBefore: __, permission: ___, screeningSeen: ____, ...known } = signUp;
  return {
    ...known,
    days: [...signUp.days].sort(),
    choices: signUp.choices.filter((choice) => choice !== null),
    hosts: signUp.hosts ?? (wants_to_host ? HOSTS_OTHER : ''),
  };
}

/** What stands in the way of signing somebody up. */
export type NotAdded = 'signed-up' | 'withdrew' | 'address-of-another';

class NotAddedError extends Error {
  override name = 'NotAddedError';
  readonly reason: NotAdded;
  constructor(reason: NotAdded) {
    super(reason);
    this.reason = reason;
  }
}

interface Added {
  email: string;
  values: ByHand;
  /** Whether the manager gets a mail, or has said yes already. */
  permission: 'ask' | 'later' | ByTelephone;
}

/**
 * A coordinator signs somebody up, who hears it by mail. Who withdrew is not brought back: that is up to them.
 * @returns the id of the sign-up, or what stands in the way
 */
export async function addByHand(
  { db }: { db: Db },
  by: By,
  { email, values, permission }: Added,
): Promise<{ id: string } | NotAdded> {
  const { roundId, programmeId, userId, today } = by;
  const added = db.transaction().execute(async (trx) => {
    // One at a time with imports and withdrawals.
    await trx.selectFrom('round').select('id').where('id', '=', roundId).forUpdate().execute();
    const { name } = values;
    const owner = await ownerOf(trx, programmeId, { email, name });
    if (owner === null) throw new NotAddedError('address-of-another');
    const person =
      owner === undefined
        ? await personFor(trx, programmeId, { email, name })
        : await renamePerson(trx, owner, name);
    if ((await readWhoWithdrew(trx, roundId)).has(person.key)) throw new NotAddedError('withdrew');
    if (await findSignUpId(trx, roundId, person.id)) throw new NotAddedError('signed-up');
    const fresh = { unplacedBefore: false, permission: false, screeningSeen: false };
    const id = await keep(trx, by, { personId: person.id, key: person.key, values, before: fresh });
    await happened(trx, signUpAdded, { signUpId: id, roundId }, userId);
    if (permission === 'ask') {
      await requestPermission(trx, { signUpId: id, again: true, today, by: userId });
    } else if (permission !== 'later') {
      await noteCall(trx, { roundId, signUpId: id, userId }, permission);
    }
    await giveRole(trx, { email, name, kind: 'participant', programmeId, personId: person.id });
    await tell(trx, by, { id, personId: person.id, email: person.email, added: true });
    return { id };
  });
  return added.catch((error: unknown) => {
    if (error instanceof NotAddedError) return error.reason;
    throw error;
  });
}

export type Changed = 'changed' | 'same' | 'asked-again' | { newer: ByHand };

/**
 * A coordinator changes a sign-up, whose owner hears it by mail. With another manager, or for more visits than the
 * manager was asked about, permission is asked anew.
 * @param stand of what the form was made from, see `standOfSignUp`
 * @returns `null` when it is not in this round
 */
export async function changeByHand(
  { db }: { db: Db },
  by: By,
  { signUpId, stand, values }: { signUpId: string; stand: string; values: ByHand },
): Promise<Changed | null> {
  const { roundId, userId, today } = by;
  return db.transaction().execute(async (trx) => {
    const row = await trx
      .selectFrom('sign_up')
      .select(['person_id'])
      .where('id', '=', signUpId)
      .where('round_id', '=', roundId)
      .forUpdate()
      .executeTakeFirst();
    const stored = row && (await readByHand(trx, roundId, row.person_id));
    const before = row && (await findSignUp(trx, roundId, row.person_id));
    if (!row || !stored || !before) return null;
    if (canonical(values) === canonical(stored)) return 'same';
    if (standOfSignUp(stored) !== stand) return { newer: stored };
    if (values.name !== stored.name) await renamePerson(trx, row.person_id, values.name);
    const asks = asksAnew(stored, values, await isAsked(trx, signUpId));
    const kept = asks === 'no' ? before : { ...before, permission: false };
    await keep(trx, by, { personId: row.person_id, key: before.email, values, before: kept });
    if (asks === 'gone') await forgetRequest(trx, signUpId);
    if (asks === 'yes') await requestPermission(trx, { signUpId, again: true, today, by: userId });
    await happened(trx, signUpChanged, { signUpId, roundId }, userId);
    const { email } = await trx
      .selectFrom('person_main')
      .select('email')
      .where('id', '=', row.person_id)
      .executeTakeFirstOrThrow();
    await tell(trx, by, { id: signUpId, personId: row.person_id, email, added: false });
    return asks === 'yes' ? 'asked-again' : 'changed';
  });
}

/** `gone`: there is nobody to ask any more. */
function asksAnew(before: ByHand, now: ByHand, known: boolean): 'yes' | 'no' | 'gone' {
  if (before.managerEmail !== now.managerEmail) {
    if (now.managerEmail === '') return 'gone';
    // A list brought the permission along, and only now who gave it.
    return before.managerEmail === '' && known ? 'no' : 'yes';
  }
  return now.visits > before.visits && known && now.managerEmail !== '' ? 'yes' : 'no';
}

/** Whether anybody was asked or has answered. */
async function isAsked(trx: DbOrTrx, signUpId: string): Promise<boolean> {
  const { state } = await trx
    .selectFrom('permission_state')
    .select('state')
    .where('sign_up_id', '=', signUpId)
    .executeTakeFirstOrThrow();
  return state !== 'not-asked';
}

interface Kept {
  personId: PersonId;
  key: string;
  values: ByHand;
  /** What a coordinator does not fill in. */
  before: Pick<SignUp, 'unplacedBefore' | 'permission' | 'screeningSeen'>;
}

async function keep(
  trx: DbOrTrx,
  { roundId, programmeId }: By,
  { personId, key, values, before }: Kept,
): Promise<string> {
  const { hosts, ...known } = values;
  const organisations = await organisationIds(trx, programmeId);
  const places = await placeIds(trx, roundId);
  const { unplacedBefore, permission, screeningSeen } = before;
  const signUp: SignUp = {
    ...known,
    ...{ email: key, unplacedBefore, permission, screeningSeen },
    hosts: places.has(hosts) ? hosts : null,
  };
  await saveSignUps(trx, roundId, [signUp], { organisations, places });
  const { id } = await trx
    .updateTable('sign_up')
    .set({ wants_to_host: hosts === HOSTS_OTHER })
    .where('round_id', '=', roundId)
    .where('person_id', '=', personId)
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

interface Told {
  id: string;
  personId: PersonId;
  email: string;
  added: boolean;
}

/** Somebody knows what is done in their name. */
async function tell(
  trx: DbOrTrx,
  { roundId, programmeId }: By,
  { id, personId, email, added }: Told,
): Promise<void> {
  const locale = await readSignUpLocale(trx, roundId, { person_id: personId, email });
  const about = { signUpId: id, added };
  await post(trx, mails.byHand, { to: email, locale, about, programmeId });
}
