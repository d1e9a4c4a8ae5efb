import { sql } from 'kysely';
import type { Forget } from '../../../people/forgetting.ts';
import { forgetUnused } from '../../../people/person/writes.ts';
import type { RoundId } from '../../../people/scope.ts';
import type { Db, DbOrTrx } from '../../../platform/db/connect.ts';
import { happened } from '../../../platform/events/happened.ts';
import { post } from '../../../platform/mail/mail.ts';
import { readRound } from '../../programme/reads.ts';
import { readCoordinators } from '../../programme/reads-programme.ts';
import { confirmMail, signUpWithdrawn, unfinishedReminder, withdrawalMail } from '../schema.ts';
import { digestOf } from './digest.ts';

/**
 * Takes a sign-up back: everything of it goes, also what later stages and imports have kept. What stays is that somebody
 * of an organisation withdrew, and for a day who it was, for the coordinators. Also without a sign-up: the draft goes.
 */
export async function withdraw(
  { db, forgets }: { db: Db; forgets: readonly Forget[] },
  roundId: RoundId,
  email: string,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    // Sending that is under way goes first, and what it makes is taken back as well.
    await trx
      .selectFrom('sign_up_draft')
      .select('id')
      .where('round_id', '=', roundId)
      .where('email', '=', email)
      .forUpdate()
      .execute();
    // An import that is under way goes first as well.
    await trx.selectFrom('round').select('id').where('id', '=', roundId).forUpdate().execute();
    const signUp = await trx
      .selectFrom('sign_up')
      .select(['id', 'name', 'organisation_id', 'person_id', 'manager_id'])
      .where('round_id', '=', roundId)
      .where('email', '=', email)
      .executeTakeFirst();
    const requests = await trx
      .selectFrom('permission_request')
      .select('manager_id')
      .where('sign_up_id', '=', signUp?.id ?? null)
      .execute();
    await forgetMail(trx, roundId, email);
    if (signUp) {
      await noteWithdrawal(trx, roundId, { ...signUp, email });
      await happened(trx, signUpWithdrawn, { signUpId: signUp.id, roundId });
    }
    for (const forget of forgets) await forget(trx, { roundId, email, name: signUp?.name ?? '' });
    await trx.deleteFrom('sign_up').where('round_id', '=', roundId).where('email', '=', email).execute();
    await trx
      .deleteFrom('sign_up_draft')
      .where('round_id', '=', roundId)
      .where('email', '=', email)
      .execute();
    await forgetAccounts(trx, email);
    const asked = requests.map(({ manager_id }) => manager_id);
    const people = [signUp?.person_id, signUp?.manager_id, ...asked];
    await forgetUnused(
      trx,
      people.flatMap((id) => id ?? []),
    );
  });
}

async function noteWithdrawal(
  trx: DbOrTrx,
  roundId: RoundId,
  { email, name, organisation_id }: { email: string; name: string; organisation_id: string },
): Promise<void> {
  const digest = digestOf(roundId, email);
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
    await post(trx, withdrawalMail, { to, locale, about: { roundId, digest }, programmeId });
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
export async function forgetAccounts(db: DbOrTrx, email?: string): Promise<void> {
  const nothingLeft = await db
    .selectFrom('role')
    .innerJoin('user', 'user.id', 'role.user_id')
    .select(['user.id', 'user.email', 'role.programme_id'])
    .where('role.kind', '=', 'participant')
    .$if(email !== undefined, (query) => query.where('user.email', '=', email!))
    .where(
      sql<boolean>`exists (select from withdrawal join round on round.id = withdrawal.round_id
        where round.programme_id = role.programme_id and withdrawal.digest
          = encode(sha256(convert_to(withdrawal.round_id::text || ' ' || "user".email, 'UTF8')), 'hex'))`,
    )
    .where(
      sql<boolean>`not exists (select from sign_up join round on round.id = sign_up.round_id
        where round.programme_id = role.programme_id and sign_up.email = "user".email)`,
    )
    .where(
      sql<boolean>`not exists (select from sign_up_draft join round on round.id = sign_up_draft.round_id
        where round.programme_id = role.programme_id and sign_up_draft.email = "user".email)`,
    )
    .where(
      sql<boolean>`not exists (select from session where session."userId" = "user".id and session."expiresAt" > now())`,
    )
    .execute();
  for (const { id, programme_id } of nothingLeft) {
    await db
      .deleteFrom('role')
      .where('user_id', '=', id)
      .where('kind', '=', 'participant')
      .where('programme_id', '=', programme_id)
      .execute();
    await db
      .deleteFrom('user')
      .where('id', '=', id)
      .where(sql<boolean>`not exists (select from role where role.user_id = "user".id)`)
      .execute();
  }
}

/** What went to the manager and to this person about the sign-up goes with it: the rows name them. */
async function forgetMail(trx: DbOrTrx, roundId: RoundId, email: string): Promise<void> {
  await trx
    .deleteFrom('mail')
    .where((is) =>
      is.or([
        // Also those about a draft that another took the place of. In another round this person goes on.
        is.and([
          is('recipient', '=', email),
          is('kind', 'in', [confirmMail.name, unfinishedReminder.name]),
          is(sql<string>`about ->> 'draftId'`, 'not in', (from) =>
            from
              .selectFrom('sign_up_draft')
              .select(sql<string>`id::text`.as('id'))
              .where('round_id', '<>', roundId)
              .where('email', '=', email),
          ),
        ]),
        is(sql<string>`coalesce(about ->> 'signUpId', about -> 'to' ->> 'signUpId')`, 'in', (from) =>
          from
            .selectFrom('sign_up')
            .select(sql<string>`id::text`.as('id'))
            .where('round_id', '=', roundId)
            .where('email', '=', email),
        ),
        is(sql<string>`about ->> 'requestId'`, 'in', (from) =>
          from
            .selectFrom('permission_request')
            .innerJoin('sign_up', 'sign_up.id', 'permission_request.sign_up_id')
            .select(sql<string>`permission_request.id::text`.as('id'))
            .where('round_id', '=', roundId)
            .where('email', '=', email),
        ),
      ]),
    )
    .execute();
}
