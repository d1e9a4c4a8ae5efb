import { findUserId } from '../../people/reads.ts';
import type { RoundId } from '../../people/scope.ts';
import type { Db } from '../../platform/db/connect.ts';
import type { MailKeys } from '../../platform/mail/keys.ts';
import type { Letter } from '../../platform/mail/letter.ts';
import type { Mailroom } from '../../platform/mail/mailroom.ts';
import { writeDeclined } from './invitation/answer.ts';
import { remindByDate } from './invitation/invitations.ts';
import { invitationLetter, welcomeLetter } from './mail.ts';
import { readCurrentRounds, readRound } from './reads.ts';
import { readCoordinators } from './reads-programme.ts';
import { type AboutContact, declinedMail, invitationMail, invitationReminder } from './schema.ts';

interface Writer {
  db: Db;
  baseUrl: string;
  keys: Pick<MailKeys, 'accountKey'>;
}

/** Says who writes the mails of this stage. */
export function writeProgrammeMail(mailroom: Pick<Mailroom, 'writes'>, writer: Writer): void {
  mailroom.writes(invitationMail, (about, { locale }) => write(writer, about, locale, false));
  mailroom.writes(invitationReminder, (about, { locale }) => write(writer, about, locale, true));
  mailroom.writes(declinedMail, (about, { locale }) => writeDeclined(writer, about, locale));
}

/** To a contact person, unless that is no longer the case or the answer came in between. */
async function write(
  { db, baseUrl, keys }: Writer,
  { contactId, roundId }: AboutContact,
  locale: 'nl' | 'en',
  again: boolean,
): Promise<Letter | null> {
  const contact = await db
    .selectFrom('contact_person')
    .innerJoin('organisation', 'organisation.id', 'contact_person.organisation_id')
    .innerJoin('person_main as person', 'person.id', 'contact_person.person_id')
    .leftJoin('invitation', (on) =>
      on.onRef('invitation.organisation_id', '=', 'organisation.id').on('invitation.round_id', '=', roundId),
    )
    .select(['person.name', 'person.email', 'code', 'organisation.name as organisation', 'answer'])
    .where('contact_person.id', '=', contactId)
    .where('ended_on', 'is', null)
    .executeTakeFirst();
  if (!contact || (again && contact.answer !== null)) return null;
  const round = await readRound(db, roundId as RoundId);
  const coordinators = await readCoordinators(db, round.programmeId);
  const userId = await findUserId(db, contact.email);
  const about = {
    contact,
    accountKey: userId && keys.accountKey(userId),
    organisation: { code: contact.code, name: contact.organisation },
    programme: round.programmeName,
    coordinators: coordinators.map(({ email }) => email),
    hosts: coordinators.map(({ name }) => name).filter(Boolean),
    round,
    baseUrl,
  };
  return contact.answer === null
    ? invitationLetter(again, locale, about)
    : welcomeLetter(contact.answer, locale, about);
}

/** Reminds the organisations that have not answered, in every round that is not over. */
export async function beginProgrammeDay(db: Db, today: string): Promise<void> {
  for (const round of await readCurrentRounds(db, today)) {
    const { id: roundId, programmeId } = round;
    await remindByDate(db, { roundId, programmeId, locale: 'nl', today }, round);
  }
}
