import { sql } from 'kysely';
import type { Db } from '../../platform/db/connect.ts';
import type { Mailer } from '../../platform/mail/mail.ts';
import { answerMail, confirmMail, permissionMail, refusalMail } from './mail.ts';
import { hashOf, makeKey } from './sign-up-keys.ts';
import { readCoordinators, readRequest } from './sign-up-permission.ts';

export interface MailApp {
  db: Db;
  mailer: Mailer;
  baseUrl: string;
}

const DAY_MS = 24 * 3600 * 1000;

/** Mails the link that confirms the address. Its key is made here, and only its digest stays. */
export async function mailConfirmation(
  { db, mailer, baseUrl }: MailApp,
  { draftId }: { draftId: string },
): Promise<void> {
  await db.deleteFrom('sign_up_draft').where('expires_at', '<', sql<Date>`now()`).execute();
  const draft = await db
    .selectFrom('sign_up_draft')
    .innerJoin('round', 'round.id', 'sign_up_draft.round_id')
    .select(['sign_up_draft.email', 'sign_up_draft.locale', 'sign_up_draft.expires_at'])
    .select(['round.code', 'round.name'])
    .where('sign_up_draft.id', '=', draftId)
    .executeTakeFirst();
  if (!draft) return;
  const key = makeKey();
  await db
    .insertInto('sign_up_key')
    .values({ hash: hashOf(key), draft_id: draftId, kind: 'mail' })
    .execute();
  const link = new URL(`/aanmelden/${encodeURIComponent(draft.code)}/verder`, baseUrl);
  link.searchParams.set('sleutel', key);
  const until = Math.max(1, Math.floor((draft.expires_at.getTime() - Date.now()) / DAY_MS));
  await mailer.send({
    to: draft.email,
    ...confirmMail(draft.locale, { round: draft.name, link: link.href, until }),
  });
}

/** Asks the manager, or reminds. Every mail has a key of its own; those of earlier mails go on working. */
export async function mailPermission(
  { db, mailer, baseUrl }: MailApp,
  { requestId, reminder }: { requestId: string; reminder: boolean },
): Promise<void> {
  const request = await readRequest(db, requestId);
  if (!request || request.answer !== null) return;
  const key = makeKey();
  await db
    .insertInto('permission_key')
    .values({ hash: hashOf(key), request_id: requestId })
    .execute();
  const link = new URL('/toestemming', baseUrl);
  link.searchParams.set('sleutel', key);
  await mailer.send({
    to: request.manager_email,
    ...permissionMail(request.locale, {
      name: request.name,
      jobTitle: request.job_title,
      organisation: request.organisation,
      managerName: request.manager_name,
      round: request.round,
      visits: request.visits,
      until: longDay(request.sign_up_closes, request.locale),
      link: link.href,
      reminder,
    }),
  });
}

function longDay(day: string | null, locale: 'nl' | 'en'): string | null {
  if (!day) return null;
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'nl-NL', options).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** Tells the answer to who signed up; a refusal to the coordinators as well. */
export async function mailAnswer(
  { db, mailer, baseUrl }: MailApp,
  { requestId }: { requestId: string },
): Promise<void> {
  const request = await readRequest(db, requestId);
  if (!request?.answer) return;
  const { name, round, note, answer } = request;
  const link = new URL('/mijn/aanmelding', baseUrl).href;
  await mailer.send({
    to: request.email,
    ...answerMail(request.locale, { name, round, note, answer, link }),
  });
  if (answer !== 'no') return;
  const list = new URL(`/rondes/${encodeURIComponent(request.round_code)}/aanmeldingen`, baseUrl).href;
  for (const to of await readCoordinators(db, request.programme_id)) {
    await mailer.send({ to, ...refusalMail({ name, round, note, link: list }) });
  }
}
