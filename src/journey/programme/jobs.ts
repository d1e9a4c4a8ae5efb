import type { RoundId } from '../../people/scope.ts';
import type { Db } from '../../platform/db/connect.ts';
import type { Mailer } from '../../platform/mail/mail.ts';
import { letter } from './mail.ts';
import { readRound } from './reads.ts';
import type { Letter } from './schema.ts';

/** Mails a contact person, unless that is no longer the case or the answer came in between. */
export async function sendLetter(
  { db, mailer, baseUrl }: { db: Db; mailer: Mailer; baseUrl: string },
  { contactId, roundId, letter: which, locale }: Letter,
): Promise<void> {
  const contact = await db
    .selectFrom('contact_person')
    .innerJoin('organisation', 'organisation.id', 'contact_person.organisation_id')
    .leftJoin('invitation', (on) =>
      on.onRef('invitation.organisation_id', '=', 'organisation.id').on('invitation.round_id', '=', roundId),
    )
    .select(['contact_person.name', 'email', 'code', 'organisation.name as organisation', 'answer'])
    .where('contact_person.id', '=', contactId)
    .where('ended_on', 'is', null)
    .executeTakeFirst();
  if (!contact || (which === 'reminder' && contact.answer !== null)) return;
  const round = await readRound(db, roundId as RoundId);
  await mailer.send(
    letter(which, locale, {
      contact,
      organisation: { code: contact.code, name: contact.organisation },
      programme: round.programmeName,
      round,
      baseUrl,
    }),
  );
}
