import { daysFrom } from '../../../language/day.ts';
import { ordered } from '../../../language/order.ts';
import type { Db, DbOrTrx } from '../../../platform/db/connect.ts';
import { within } from '../../../platform/db/transaction.ts';
import { type ContactRow, invite, type Occasion, remind } from '../organisation/contacts.ts';
import { lastDayDue, type StepDay } from '../programme.ts';

/**
 * Invites organisations of the round that have a contact person and were not invited yet.
 * @param code of the one organisation; without it all of them
 * @returns how many
 */
export async function inviteOrganisations(db: DbOrTrx, occasion: Occasion, code?: string): Promise<number> {
  return mailThose(
    db,
    occasion,
    code,
    (trx, contacts) => invite(trx, occasion, contacts),
    (trx, organisations) =>
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
export async function remindOrganisations(db: DbOrTrx, occasion: Occasion, code?: string): Promise<number> {
  const by = `by hand ${occasion.today}`;
  return mailThose(
    db,
    occasion,
    code,
    (trx, contacts) => remind(trx, occasion, contacts, by),
    (trx, organisations) => noteReminders(trx, occasion, organisations, { day: occasion.today, step: by }),
  );
}

/** Of these organisations, which have a contact person, those that `mayRemind` names on a day are reminded today. */
function noteReminders(
  trx: DbOrTrx,
  occasion: Occasion,
  organisations: string[],
  { day }: StepDay,
): Promise<{ organisation_id: string }[]> {
  return trx
    .updateTable('invitation')
    .set({ reminded_on: occasion.today })
    .where('round_id', '=', occasion.roundId)
    .where('organisation_id', 'in', organisations)
    .where('answer', 'is', null)
    .where('invited_on', '<', day)
    .where((eb) => eb.or([eb('reminded_on', 'is', null), eb('reminded_on', '<', day)]))
    .returning('organisation_id')
    .execute();
}

/** Without a day on which sign-up closes, who was invited is reminded once, after so many days. */
const WITHOUT_DATE = 14;

/**
 * Reminds by the dates of the round: 7 and 2 days before sign-up closes, each once. Whom a coordinator reminded
 * since that day has had it. A day on which this did not run is made up for.
 * @returns how many organisations
 */
export async function remindByDate(
  db: Db,
  occasion: Occasion,
  round: { signUpCloses: string | null; lastDay: string | null },
): Promise<number> {
  const { today } = occasion;
  if (round.lastDay !== null && today > round.lastDay) return 0;
  const due = round.signUpCloses === null ? null : lastDayDue(round.signUpCloses, today);
  if (round.signUpCloses !== null && due === null) return 0;
  const step = due?.step ?? `${WITHOUT_DATE} days after`;
  return mailThose(
    db,
    occasion,
    undefined,
    (trx, contacts) => remind(trx, occasion, contacts, step),
    (trx, organisations) =>
      due ? noteReminders(trx, occasion, organisations, due) : noteLongInvited(trx, occasion, organisations),
  );
}

function noteLongInvited(trx: DbOrTrx, { roundId, today }: Occasion, organisations: string[]) {
  return trx
    .updateTable('invitation')
    .set({ reminded_on: today })
    .where('round_id', '=', roundId)
    .where('organisation_id', 'in', organisations)
    .where('answer', 'is', null)
    .where('reminded_on', 'is', null)
    .where('invited_on', '<=', daysFrom(today, -WITHOUT_DATE))
    .where('invited_on', '>', daysFrom(today, -2 * WITHOUT_DATE))
    .returning('organisation_id')
    .execute();
}

/** Notes the mail of those organisations whose turn it is, and mails their contact persons, all or nothing. */
async function mailThose(
  db: DbOrTrx,
  occasion: Occasion,
  code: string | undefined,
  mail: (trx: DbOrTrx, contacts: ContactRow[]) => Promise<void>,
  note: (trx: DbOrTrx, organisations: string[]) => Promise<{ organisation_id: string }[]>,
): Promise<number> {
  return within(db, async (trx) => {
    await lockRound(trx, occasion);
    const contacts = await activeContacts(trx, occasion, code);
    const organisations = [...new Set(contacts.map(({ organisationId }) => organisationId))];
    if (organisations.length === 0) return 0;
    const noted = await note(trx, organisations);
    const now = new Set(noted.map(({ organisation_id }) => organisation_id));
    const their = contacts.filter(({ organisationId }) => now.has(organisationId));
    await mail(trx, their);
    return now.size;
  });
}

/** Two clicks at once go one after the other. */
async function lockRound(trx: DbOrTrx, { roundId }: Occasion): Promise<void> {
  await trx.selectFrom('round').select('id').where('id', '=', roundId).forUpdate().execute();
}

async function activeContacts(
  trx: DbOrTrx,
  { roundId }: Occasion,
  code: string | undefined,
): Promise<ContactRow[]> {
  const rows = await trx
    .selectFrom('contact_person')
    .innerJoin('organisation', 'organisation.id', 'contact_person.organisation_id')
    .innerJoin('person_main as person', 'person.id', 'contact_person.person_id')
    .innerJoin('membership', 'membership.organisation_id', 'organisation.id')
    .select(['contact_person.id', 'organisation.id as organisationId', 'organisation.name as organisation'])
    .select(['person.id as personId', 'person.name', 'person.email'])
    .where('membership.round_id', '=', roundId)
    .where('contact_person.ended_on', 'is', null)
    .$if(code !== undefined, (query) => query.where('organisation.code', '=', code!))
    .execute();
  return ordered(rows, ({ organisation, name }) => [organisation, name]).map(
    ({ organisation: _, ...contact }) => contact,
  );
}
