import type { PersonId, ProgrammeId, RoundId } from '../../../people/ids.ts';
import { isShared } from '../../../people/person/own-address.ts';
import { forgetUnused, peopleFor, personFor } from '../../../people/person/writes.ts';
import { readLocale } from '../../../people/reads.ts';
import { endRole, giveRole } from '../../../people/writes.ts';
import type { Db, DbOrTrx } from '../../../platform/db/connect.ts';
import { lastLocale, post } from '../../../platform/mail/mail.ts';
import { mails } from '../mails.ts';
import { isAsked } from '../programme-answer.ts';

/** In which round of which programme, in which language mail goes out, and on which day. */
export interface Occasion {
  programmeId: ProgrammeId;
  roundId: RoundId;
  locale: 'nl' | 'en';
  today: string;
}

interface NewContact {
  organisationId: string;
  name: string;
  /** Lower case. */
  email: string;
  /** Id of the contact person who stops. */
  replaces: string | null;
}

/**
 * Adds a contact person, who may take over from another. Of an organisation that has been invited, the new one
 * has the mail and the role at once. Doing it twice changes nothing.
 * @returns what is wrong with it; `null` when it is done
 */
export async function addContact(
  db: Db,
  occasion: Occasion,
  contact: NewContact,
): Promise<'same-person' | 'shared-address' | null> {
  return db.transaction().execute(async (trx) => {
    const { organisationId, name, email, replaces } = contact;
    const organisation = await trx
      .selectFrom('organisation')
      .select('contact_id')
      .where('id', '=', organisationId)
      .forUpdate()
      .executeTakeFirstOrThrow();
    const first = await readMain(trx, organisation.contact_id);
    const leaves = replaces === null ? null : await findActive(trx, organisationId, replaces);
    if (leaves?.email === email) return 'same-person';
    if (await isShared(trx, occasion.programmeId, { email, name })) return 'shared-address';
    const person = await personFor(trx, occasion.programmeId, { email, name });
    const added = await trx
      .insertInto('contact_person')
      .values({ organisation_id: organisationId, person_id: person.id, started_on: occasion.today })
      .onConflict((on) => on.doNothing())
      .returning('id')
      .executeTakeFirst();
    const leads = first?.email ?? '';
    if (leads === '' || first?.id === leaves?.personId) await putFirst(trx, organisationId, person.id);
    if (leaves) await stop(trx, occasion, organisationId, leaves.id);
    if (added && (await wasAsked(trx, occasion.roundId, organisationId))) {
      await invite(trx, occasion, [{ id: added.id, organisationId, personId: person.id, name, email }]);
    }
    return null;
  });
}

/** Somebody stops as contact person, and the role ends with it. Doing it twice changes nothing. */
export async function endContact(
  db: Db,
  occasion: Occasion,
  organisationId: string,
  contactId: string,
): Promise<void> {
  await db.transaction().execute((trx) => stop(trx, occasion, organisationId, contactId));
}

async function stop(
  trx: DbOrTrx,
  { programmeId, today }: Occasion,
  organisationId: string,
  contactId: string,
): Promise<void> {
  const ended = await trx
    .updateTable('contact_person')
    .set({ ended_on: today })
    .where('id', '=', contactId)
    .where('organisation_id', '=', organisationId)
    .where('ended_on', 'is', null)
    .returning('person_id')
    .executeTakeFirst();
  if (!ended) return;
  await endRole(trx, { personId: ended.person_id, kind: 'contact', programmeId, organisationId });
  const { contact_id: first } = await trx
    .selectFrom('organisation')
    .select('contact_id')
    .where('id', '=', organisationId)
    .executeTakeFirstOrThrow();
  if (first !== ended.person_id) return;
  const next = await trx
    .selectFrom('contact_person')
    .select('person_id')
    .where('organisation_id', '=', organisationId)
    .where('ended_on', 'is', null)
    .orderBy('started_on')
    .orderBy('id')
    .executeTakeFirst();
  await putFirst(trx, organisationId, next?.person_id ?? null);
}

export interface ContactRow {
  id: string;
  organisationId: string;
  personId: PersonId;
  name: string;
  email: string;
}

/** Gives contact persons their role and posts the mail to each of them, in their own language once it is known. */
export async function invite(
  trx: DbOrTrx,
  { programmeId, roundId, locale }: Occasion,
  contacts: readonly ContactRow[],
): Promise<void> {
  for (const { id, organisationId, personId, name, email } of contacts) {
    await giveRole(trx, { email, name, kind: 'contact', programmeId, organisationId, personId });
    await post(trx, mails.invitation, {
      to: email,
      locale: (await readLocale(trx, email)) ?? locale,
      about: { contactId: id, roundId },
      programmeId,
    });
  }
}

/**
 * Posts a reminder to each of these contact persons.
 * @param step which one: a contact person gets each once
 */
export async function remind(
  trx: DbOrTrx,
  { programmeId, roundId, locale }: Occasion,
  contacts: readonly ContactRow[],
  step: string,
): Promise<void> {
  for (const { id, organisationId, personId, name, email } of contacts) {
    await giveRole(trx, { email, name, kind: 'contact', programmeId, organisationId, personId });
    const known = (await readLocale(trx, email)) ?? (await lastLocale(trx, { programmeId, email }));
    await post(trx, mails.reminder, {
      to: email,
      locale: known ?? locale,
      about: { contactId: id, roundId },
      programmeId,
      dedupe: `${roundId} ${id} ${step}`,
    });
  }
}

/** Mail for one contact person who came in otherwise, by a workbook for instance. Twice changes nothing. */
export async function inviteContact(
  db: Db,
  occasion: Occasion,
  organisationId: string,
  contactId: string,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const row = await trx
      .selectFrom('contact_person')
      .innerJoin('person_main as person', 'person.id', 'contact_person.person_id')
      .select(['contact_person.id', 'organisation_id as organisationId', 'person.id as personId'])
      .select(['person.name', 'person.email'])
      .where('contact_person.id', '=', contactId)
      .where('organisation_id', '=', organisationId)
      .where('ended_on', 'is', null)
      .forUpdate('contact_person')
      .executeTakeFirst();
    if (!row || (await mayEnter(trx, row))) return;
    await invite(trx, occasion, [row]);
  });
}

async function mayEnter(trx: DbOrTrx, { organisationId, personId }: ContactRow): Promise<boolean> {
  const role = await trx
    .selectFrom('role')
    .select('role.user_id')
    .where('role.kind', '=', 'contact')
    .where('role.organisation_id', '=', organisationId)
    .where('role.person_id', '=', personId)
    .executeTakeFirst();
  return role !== undefined;
}

/**
 * What a workbook says of the contact person. Somebody new is added; somebody who has stopped does not come back
 * with an old workbook.
 */
export async function meetContact(
  trx: DbOrTrx,
  organisationId: string,
  name: string,
  address: string,
): Promise<void> {
  const email = address.toLowerCase();
  const { contact_id: current, programme_id } = await trx
    .selectFrom('organisation')
    .select(['contact_id', 'programme_id'])
    .where('id', '=', organisationId)
    .executeTakeFirstOrThrow();
  const [person] = await peopleFor(trx, programme_id, [{ email, name, current }]);
  await trx
    .updateTable('organisation')
    .set({ contact_id: person?.id ?? null })
    .where('id', '=', organisationId)
    .execute();
  if (!person || email === '') return;
  await forgetUnused(trx, current === null || current === person.id ? [] : [current]);
  const known = await trx
    .selectFrom('contact_person')
    .select('id')
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', person.id)
    .where('ended_on', 'is', null)
    .execute();
  if (known.length > 0) return;
  await trx
    .insertInto('contact_person')
    .values({ organisation_id: organisationId, person_id: person.id })
    .execute();
}

async function putFirst(trx: DbOrTrx, organisationId: string, personId: PersonId | null): Promise<void> {
  await trx
    .updateTable('organisation')
    .set({ contact_id: personId })
    .where('id', '=', organisationId)
    .execute();
}

async function findActive(trx: DbOrTrx, organisationId: string, id: string) {
  return trx
    .selectFrom('contact_person')
    .innerJoin('person_main as person', 'person.id', 'contact_person.person_id')
    .select(['contact_person.id', 'person.id as personId', 'person.email'])
    .where('contact_person.id', '=', id)
    .where('organisation_id', '=', organisationId)
    .where('ended_on', 'is', null)
    .executeTakeFirst();
}

const readMain = (trx: DbOrTrx, personId: PersonId | null) =>
  trx.selectFrom('person_main').select(['id', 'email']).where('id', '=', personId).executeTakeFirst();

async function wasAsked(trx: DbOrTrx, roundId: RoundId, organisationId: string): Promise<boolean> {
  const row = await trx
    .selectFrom('invitation')
    .select(['invited_on as invitedOn', 'answer'])
    .where('round_id', '=', roundId)
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst();
  return row !== undefined && isAsked(row);
}
