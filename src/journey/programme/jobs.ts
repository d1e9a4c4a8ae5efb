import type { Db } from '../../platform/db/connect.ts';
import type { Mailroom } from '../../platform/mail/mailroom.ts';
import { remindByDate } from './invitation/invitations.ts';
import { declinedMail, writeDeclined } from './invitation/mail/declined.ts';
import { invitationMail, type Writer, write } from './invitation/mail/invitation.ts';
import { invitationReminder } from './invitation/mail/reminder.ts';
import { readCurrentRounds } from './reads.ts';

/** Says who writes the mails of this stage. */
export function writeProgrammeMail(mailroom: Pick<Mailroom, 'writes'>, writer: Writer): void {
  mailroom.writes(invitationMail, (about, { locale }) => write(writer, about, locale, false));
  mailroom.writes(invitationReminder, (about, { locale }) => write(writer, about, locale, true));
  mailroom.writes(declinedMail, (about, { locale }) => writeDeclined(writer, about, locale));
}

/** Reminds the organisations that have not answered, in every round that is not over. */
export async function beginProgrammeDay(db: Db, today: string): Promise<void> {
  for (const round of await readCurrentRounds(db, today)) {
    const { id: roundId, programmeId } = round;
    await remindByDate(db, { roundId, programmeId, locale: 'nl', today }, round);
  }
}
