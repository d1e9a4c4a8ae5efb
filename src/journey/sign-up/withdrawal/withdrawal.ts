import { sql } from 'kysely';
import type { Forget } from '../../../people/forgetting.ts';
import type { PersonId, RoundId } from '../../../people/ids.ts';
import { mayBeSame } from '../../../people/person/person.ts';
import { findPersonId, type Own, readKeys, readPersonName } from '../../../people/person/selves.ts';
import { forgetUnused } from '../../../people/person/writes.ts';
import { note } from '../../../platform/audit/note.ts';
import type { Db, DbOrTrx } from '../../../platform/db/connect.ts';
import { happened } from '../../../platform/events/happened.ts';
import { post } from '../../../platform/mail/mail.ts';
import { forgetMailAbout } from '../../../platform/mail/subject.ts';
import { readRound } from '../../programme/reads.ts';
import { readCoordinators } from '../../programme/reads-programme.ts';
import { mails } from '../mails.ts';
import { signUpWithdrawn } from '../schema.ts';
import { digestOf } from './digest.ts';

/**
 * Takes a sign-up back: everything of it goes, also what later stages and imports have kept. What stays is that somebody
 * of an organisation withdrew, and for a day who it was, for the coordinators. Also without a sign-up: the draft goes.
 */
export async function withdraw(
  { db, forgets }: { db: Db; forgets: readonly Forget[] },
  roundId: RoundId,
  whose: Own & { draftId?: string },
): Promise<void> {
  await db.transaction().execute((trx) => withdrawIn(trx, forgets, { roundId, ...whose }));
}

/** The same, within a transaction in which more of somebody goes. */
export async function withdrawIn(
  trx: DbOrTrx,
  forgets: readonly Forget[],
  { roundId, ...whose }: Own & { roundId: RoundId; draftId?: string },
): Promise<void> {
  // Sending that is under way goes first, and what it makes is taken back as well.
  const own = await whoseNow(trx, whose);
  const drafts = await lockDrafts(trx, roundId, own);
  // An import that is under way goes first as well.
  await trx.selectFrom('round').select('id').where('id', '=', roundId).forUpdate().execute();
  const { personId } = own;
  const signUp = await trx
    .selectFrom('sign_up')
    .innerJoin('person_main as person', 'person.id', 'sign_up.person_id')
    .select(['sign_up.id', 'person.name', 'person.key', 'organisation_id', 'manager_id'])
    .where('round_id', '=', roundId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  const asked = await trx
    .selectFrom('permission_request')
    .select('manager_id')
    .where('sign_up_id', '=', signUp?.id ?? null)
    .execute();
  await forgetMail(trx, own, drafts, signUp?.id ?? null);
  if (signUp) {
    await noteWithdrawal(trx, roundId, signUp);
    await happened(trx, signUpWithdrawn, { signUpId: signUp.id, roundId });
    await note(trx, { kind: 'erased', roundId, personId, about: { kind: 'round', id: roundId } });
  }
  for (const email of await keysOf(trx, roundId, own)) {
    for (const forget of forgets) await forget(trx, { roundId, email, name: signUp?.name ?? '' });
  }
  await trx.deleteFrom('sign_up').where('round_id', '=', roundId).where('person_id', '=', personId).execute();
  for (const id of drafts) await trx.deleteFrom('sign_up_draft').where('id', '=', id).execute();
  if (personId !== null) await forgetAccounts(trx, personId);
  const managers = [signUp, ...asked].flatMap((one) => one?.manager_id ?? []);
  await forgetUnused(trx, personId === null ? managers : [personId, ...managers]);
}

/** Whoever was nobody yet when the page was shown may have become somebody by sending. */
async function whoseNow(
  trx: DbOrTrx,
  { personId, email, draftId }: Own & { draftId?: string },
): Promise<Own> {
  if (personId !== null || draftId === undefined) return { personId, email };
  const row = await trx
    .selectFrom('sign_up_draft')
    .select('person_id')
    .where('id', '=', draftId)
    .forUpdate()
    .executeTakeFirst();
  return { personId: row?.person_id ?? null, email };
}

/** Those of this person, and what was begun at their address and is nobody's, unless it has the name of somebody else. */
async function lockDrafts(trx: DbOrTrx, roundId: RoundId, { personId, email }: Own): Promise<string[]> {
  const name = personId === null ? null : await readPersonName(trx, personId);
  const rows = await trx
    .selectFrom('sign_up_draft')
    .select(['id', 'person_id', 'answers'])
    .where('round_id', '=', roundId)
    .where((eb) =>
      eb.or([eb('person_id', '=', personId), eb.and([eb('person_id', 'is', null), eb('email', '=', email)])]),
    )
    .orderBy('id')
    .forUpdate()
    .execute();
  const theirs = rows.filter(
    (row) => row.person_id !== null || name === null || mayBeSame(name, row.answers.name ?? name),
  );
  return theirs.map(({ id }) => id);
}

/** How this person is called where later parts have kept something: also an address at which nobody takes part. */
async function keysOf(trx: DbOrTrx, roundId: RoundId, { personId, email }: Own): Promise<string[]> {
  if (personId !== null) return readKeys(trx, personId);
  const { programmeId } = await readRound(trx, roundId);
  return (await findPersonId(trx, programmeId, { email, number: 1 })) === null ? [email] : [];
}

async function noteWithdrawal(
  trx: DbOrTrx,
  roundId: RoundId,
  { key, name, organisation_id }: { key: string; name: string; organisation_id: string },
): Promise<void> {
  const digest = digestOf(roundId, key);
  const noted = await trx
    .insertInto('withdrawal')
    .values({ round_id: roundId, digest, name, organisation_id })
    .onConflict((on) => on.doNothing())
    .returning('digest')
    .execute();
  if (noted.length === 0) return;
  const { programmeId } = await readRound(trx, roundId);
  for (const { email: to, locale } of await readCoordinators(trx, programmeId)) {
    // Nobody waits for it at the screen, so the next sweep takes it along.
    await post(trx, mails.withdrawn, { to, locale, about: { roundId, digest }, programmeId });
  }
}

/** Coordinators have been told who it was; from then on it is somebody. */
export async function forgetNames(db: Db): Promise<void> {
  await db
    .updateTable('withdrawal')
    .set({ name: null })
    .where('name', 'is not', null)
    .where('withdrawn_at', '<', sql<Date>`now() - interval '1 day'`)
    .execute();
}

/**
 * Who withdrew and has nothing left in the programme needs no account for it. One that is in use stays until its last
 * session has ended: who withdraws may sign up again.
 */
export async function forgetAccounts(db: DbOrTrx, personId?: PersonId): Promise<void> {
  const nothingLeft = await db
    .selectFrom('role')
    .innerJoin('user', 'user.id', 'role.user_id')
    .innerJoin('person_main as person', 'person.id', 'role.person_id')
    .select(['user.id', 'person.id as personId'])
    .where('role.kind', '=', 'participant')
    .$if(personId !== undefined, (query) => query.where('person.id', '=', personId!))
    .where(
      sql<boolean>`exists (select from withdrawal join round on round.id = withdrawal.round_id
        where round.programme_id = role.programme_id and withdrawal.digest
          = encode(sha256(convert_to(withdrawal.round_id::text || ' ' || person.key, 'UTF8')), 'hex'))`,
    )
    .where(sql<boolean>`not exists (select from sign_up where sign_up.person_id = person.id)`)
    .where(sql<boolean>`not exists (select from sign_up_draft where sign_up_draft.person_id = person.id)`)
    .where(
      sql<boolean>`not exists (select from session where session."userId" = "user".id and session."expiresAt" > now())`,
    )
    .execute();
  for (const { id, personId: gone } of nothingLeft) {
    await db.deleteFrom('role').where('person_id', '=', gone).where('kind', '=', 'participant').execute();
    await db
      .deleteFrom('user')
      .where('id', '=', id)
      .where(sql<boolean>`not exists (select from role where role.user_id = "user".id)`)
      .execute();
  }
}

/** What went to the manager and to this person about the sign-up goes with it: the rows name them. */
async function forgetMail(
  trx: DbOrTrx,
  { email }: Own,
  drafts: readonly string[],
  signUpId: string | null,
): Promise<void> {
  const signUps = trx.selectFrom('sign_up').where('id', '=', signUpId);
  await forgetMailAbout(trx, 'sign_up', signUps.select('id'));
  await forgetMailAbout(
    trx,
    'permission_request',
    trx.selectFrom('permission_request').select('id').where('sign_up_id', '=', signUpId),
  );
  // Also those about a draft that another took the place of: of no other that there is.
  const others = trx
    .selectFrom('sign_up_draft')
    .select(sql<string>`id::text`.as('id'))
    .where('email', '=', email)
    .$if(drafts.length > 0, (query) => query.where('id', 'not in', [...drafts]));
  await trx
    .deleteFrom('mail')
    .where('recipient', '=', email)
    .where((eb) => eb('id', 'in', aboutDrafts(trx)))
    .where((eb) => eb('id', 'not in', aboutDrafts(trx).where('mail_subject.id', 'in', others)))
    .execute();
}

const aboutDrafts = (trx: DbOrTrx) =>
  trx.selectFrom('mail_subject').select('mail_id').where('kind', '=', 'sign_up_draft');
