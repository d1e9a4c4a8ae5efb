import type { Db, DbOrTrx } from '../../platform/db/connect.ts';
import type { Jobs } from '../../platform/jobs/jobs.ts';
import { type ContactRow, invite, type Occasion } from './programme-contacts.ts';

/**
 * Invites organisations that have a contact person and were not invited for this round yet.
 * @param code of the one organisation; without it all of them
 * @returns how many
 */
export async function inviteOrganisations(
  db: Db,
  jobs: Jobs,
  occasion: Occasion,
  code?: string,
): Promise<number> {
  return mailThose(db, jobs, occasion, code, 'invitation', (trx, organisations) =>
    trx
      .insertInto('invitation')
      .values(
        organisations.map((id) => ({
          round_id: occasion.roundId,
          organisation_id: id,
          invited_on: occasion.today,
        })),
      )
      .onConflict((on) =>
        on
          .columns(['round_id', 'organisation_id'])
          .doUpdateSet({ invited_on: occasion.today })
          .where('invitation.invited_on', 'is', null)
          .where('invitation.answer', 'is', null),
      )
      .returning('organisation_id')
      .execute(),
  );
}

/**
 * Reminds organisations that were invited before today, have not answered, and had no reminder today.
 * @param code of the one organisation; without it all of them
 * @returns how many
 */
export async function remindOrganisations(
  db: Db,
  jobs: Jobs,
  occasion: Occasion,
  code?: string,
): Promise<number> {
  return mailThose(db, jobs, occasion, code, 'reminder', (trx, organisations) =>
    trx
      .updateTable('invitation')
      .set({ reminded_on: occasion.today })
      .where('round_id', '=', occasion.roundId)
      .where('organisation_id', 'in', organisations)
      .where('answer', 'is', null)
      .where('invited_on', '<', occasion.today)
      .where((is) => is.or([is('reminded_on', 'is', null), is('reminded_on', '<', occasion.today)]))
      .returning('organisation_id')
      .execute(),
  );
}

/** Notes the mail of those organisations whose turn it is, and mails their contact persons, all or nothing. */
async function mailThose(
  db: Db,
  jobs: Jobs,
  occasion: Occasion,
  code: string | undefined,
  kind: 'invitation' | 'reminder',
  note: (trx: DbOrTrx, organisations: string[]) => Promise<{ organisation_id: string }[]>,
): Promise<number> {
  return db.transaction().execute(async (trx) => {
    await lockRound(trx, occasion);
    const contacts = await activeContacts(trx, occasion, code);
    const organisations = [...new Set(contacts.map(({ organisationId }) => organisationId))];
    if (organisations.length === 0) return 0;
    const noted = await note(trx, organisations);
    const now = new Set(noted.map(({ organisation_id }) => organisation_id));
    const their = contacts.filter(({ organisationId }) => now.has(organisationId));
    await invite(trx, jobs, occasion, their, kind);
    return now.size;
  });
}

/** Two clicks at once go one after the other. */
async function lockRound(trx: DbOrTrx, { roundId }: Occasion): Promise<void> {
  await trx.selectFrom('round').select('id').where('id', '=', roundId).forUpdate().execute();
}

async function activeContacts(
  trx: DbOrTrx,
  { programmeId }: Occasion,
  code: string | undefined,
): Promise<ContactRow[]> {
  return trx
    .selectFrom('contact_person')
    .innerJoin('organisation', 'organisation.id', 'contact_person.organisation_id')
    .select(['contact_person.id', 'organisation.id as organisationId'])
    .select(['contact_person.name', 'contact_person.email'])
    .where('organisation.programme_id', '=', programmeId)
    .where('contact_person.ended_on', 'is', null)
    .$if(code !== undefined, (query) => query.where('organisation.code', '=', code!))
    .orderBy('organisation.name')
    .orderBy('contact_person.name')
    .execute();
}
