import { roundPath } from '../../homes/paths.ts';
import { dayOf } from '../../language/day.ts';
import { formatFullDate } from '../../language/format.ts';
import { forgetUnused } from '../../people/person/writes.ts';
import { readName } from '../../people/reads.ts';
import type { RoundId } from '../../people/scope.ts';
import type { Db } from '../../platform/db/connect.ts';
import type { Letter } from '../../platform/mail/letter.ts';
import type { Mailroom } from '../../platform/mail/mailroom.ts';
import { findRoundById, readRound } from '../programme/reads.ts';
import { readCoordinators } from '../programme/reads-programme.ts';
import { hashOf, makeKey } from './draft/keys.ts';
import {
  answerLetter,
  confirmLetter,
  DIGEST_DATES,
  digestLetter,
  permissionLetter,
  receiptLetter,
  refusalLetter,
  unfinishedLetter,
  withdrawalLetter,
} from './mail.ts';
import { ownSignUpPath, permissionPath, resumePath, signUpsPath } from './paths.ts';
import { daysChangedMail, writeDaysChanged } from './people/days-changed.ts';
import { readRequest } from './permission/permission.ts';
import { clearOldDrafts, readStanding, remindByDate } from './permission/reminders.ts';
import {
  type AboutDate,
  answerMail,
  confirmMail,
  digestMail,
  permissionMail,
  permissionReminder,
  receiptMail,
  refusalMail,
  unfinishedReminder,
  withdrawalMail,
} from './schema.ts';
import { forgetAccounts, forgetNames } from './withdrawal/withdrawal.ts';

interface Writer {
  db: Db;
  baseUrl: string;
  /** On which day a letter is written; a mail that was sent again may be days late. */
  today?: () => string;
}

const dayFor = ({ today }: Writer) => today?.() ?? dayOf(new Date());

type Locale = 'nl' | 'en';
const DAY_MS = 24 * 3600 * 1000;

/** Says who writes the mails of this stage. Keys are made here, at the last moment, and only digests stay. */
export function writeSignUpMail({ writes }: Pick<Mailroom, 'writes'>, writer: Writer): void {
  writes(confirmMail, ({ draftId }, { locale }) => confirmation(writer, draftId, locale));
  writes(unfinishedReminder, ({ draftId }, { locale }) => unfinished(writer, draftId, locale));
  writes(permissionMail, ({ requestId }, { locale }) => permission(writer, requestId, locale, false));
  writes(permissionReminder, ({ requestId }, { locale }) => permission(writer, requestId, locale, true));
  writes(answerMail, ({ requestId }, { locale }) => answer(writer, requestId, locale));
  writes(refusalMail, ({ requestId }, mail) => refusal(writer, requestId, mail));
  writes(receiptMail, ({ signUpId }, { locale }) => receipt(writer, signUpId, locale));
  writes(withdrawalMail, (about, { locale }) => withdrawal(writer, about, locale));
  writes(digestMail, (about, { locale }) => digest(writer, about, locale));
  writes(daysChangedMail, (about, { locale }) => writeDaysChanged(writer, about, locale));
}

/** Reminds managers and who has not sent yet, and tells coordinators the day before each date. */
export async function beginSignUpDay(db: Db, today: string): Promise<void> {
  await clearOldDrafts(db);
  await forgetNames(db);
  await forgetAccounts(db);
  await forgetUnused(db);
  await remindByDate(db, today);
}

const addressesOf = async (db: Db, programmeId: string) =>
  (await readCoordinators(db, programmeId)).map(({ email }) => email);

async function readDraft(db: Db, draftId: string) {
  const draft = await db
    .selectFrom('sign_up_draft')
    .innerJoin('round', 'round.id', 'sign_up_draft.round_id')
    .innerJoin('programme', 'programme.id', 'round.programme_id')
    .select(['sign_up_draft.expires_at', 'sign_up_draft.confirmed_at', 'sign_up_draft.sent_at'])
    .select(['round.code', 'round.name as round', 'round.sign_up_closes', 'round.programme_id'])
    .select('programme.name as programme')
    .where('sign_up_draft.id', '=', draftId)
    .executeTakeFirst();
  return draft && draft.expires_at > new Date() ? draft : null;
}

/** A link that opens the draft; those of earlier mails go on working. */
async function linkTo({ db, baseUrl }: Writer, draftId: string, round: string): Promise<string> {
  const key = makeKey();
  await db
    .insertInto('sign_up_key')
    .values({ hash: hashOf(key), draft_id: draftId, kind: 'mail' })
    .execute();
  const link = new URL(resumePath(round), baseUrl);
  link.searchParams.set('sleutel', key);
  return link.href;
}

async function confirmation(writer: Writer, draftId: string, locale: Locale): Promise<Letter | null> {
  const draft = await readDraft(writer.db, draftId);
  if (!draft) return null;
  const { round, programme } = draft;
  const link = await linkTo(writer, draftId, draft.code);
  const until = Math.max(1, Math.round((draft.expires_at.getTime() - Date.now()) / DAY_MS));
  return confirmLetter(locale, { round, programme, link, until });
}

async function unfinished(writer: Writer, draftId: string, locale: Locale): Promise<Letter | null> {
  const draft = await readDraft(writer.db, draftId);
  if (!draft?.confirmed_at || draft.sent_at || !draft.sign_up_closes) return null;
  if (dayFor(writer) > draft.sign_up_closes) return null;
  const { round, programme } = draft;
  const coordinators = await addressesOf(writer.db, draft.programme_id);
  const closes = formatFullDate(draft.sign_up_closes, locale);
  const link = await linkTo(writer, draftId, draft.code);
  return unfinishedLetter(locale, { round, programme, coordinators, closes, link });
}

/** Asks the manager, or reminds. Every mail has a key of its own; those of earlier mails go on working. */
async function permission(
  writer: Writer,
  requestId: string,
  locale: Locale,
  reminder: boolean,
): Promise<Letter | null> {
  const { db, baseUrl } = writer;
  const request = await readRequest(db, requestId);
  if (!request || request.answer !== null) return null;
  // As long as the link works.
  const until = request.choosing_closes ?? request.sign_up_closes;
  if (until !== null && dayFor(writer) > until) return null;
  const key = makeKey();
  await db
    .insertInto('permission_key')
    .values({ hash: hashOf(key), request_id: requestId })
    .execute();
  const link = new URL(permissionPath(), baseUrl);
  link.searchParams.set('sleutel', key);
  return permissionLetter(locale, {
    name: request.name,
    jobTitle: request.job_title,
    organisation: request.organisation,
    managerName: request.manager_name,
    round: request.round,
    programme: request.programme,
    coordinators: await addressesOf(db, request.programme_id),
    visits: request.visits,
    until: until ? formatFullDate(until, locale) : null,
    link: link.href,
    reminder,
  });
}

async function answer({ db, baseUrl }: Writer, requestId: string, locale: Locale): Promise<Letter | null> {
  const request = await readRequest(db, requestId);
  if (!request?.answer) return null;
  return answerLetter(locale, {
    name: request.name,
    round: request.round,
    programme: request.programme,
    coordinators: await addressesOf(db, request.programme_id),
    note: request.note,
    answer: request.answer,
    link: new URL(ownSignUpPath(), baseUrl).href,
  });
}

const signUpsOf = (baseUrl: string, round: string) => new URL(signUpsPath(round), baseUrl).href;

async function refusal(
  { db, baseUrl }: Writer,
  requestId: string,
  { to, locale }: { to: string; locale: Locale },
): Promise<Letter | null> {
  const request = await readRequest(db, requestId);
  if (request?.answer !== 'no') return null;
  const { name, round, programme, note } = request;
  return refusalLetter(locale, {
    reader: await readName(db, to),
    name,
    round,
    programme,
    note,
    // The row of this person.
    link: `${signUpsOf(baseUrl, request.round_code)}#${request.sign_up_id}`,
  });
}

async function receipt({ db, baseUrl }: Writer, signUpId: string, locale: Locale): Promise<Letter | null> {
  const signUp = await db
    .selectFrom('sign_up')
    .innerJoin('organisation', 'organisation.id', 'sign_up.organisation_id')
    .innerJoin('round', 'round.id', 'sign_up.round_id')
    .innerJoin('programme', 'programme.id', 'round.programme_id')
    .innerJoin('person', 'person.id', 'sign_up.person_id')
    .leftJoin('person as manager', 'manager.id', 'sign_up.manager_id')
    .select(['person.name', 'sign_up.job_title', 'sign_up.days', 'sign_up.visits', 'sign_up.permission'])
    .select(['manager.name as manager_name', 'organisation.name as organisation', 'round.name as round'])
    .select(['programme.name as programme', 'round.programme_id'])
    .select((eb) =>
      eb
        .selectFrom('choice')
        .select(({ fn }) => fn.countAll<string>().as('count'))
        .whereRef('choice.sign_up_id', '=', 'sign_up.id')
        .as('choices'),
    )
    .where('sign_up.id', '=', signUpId)
    .executeTakeFirst();
  if (!signUp) return null;
  return receiptLetter(locale, {
    name: signUp.name,
    jobTitle: signUp.job_title,
    organisation: signUp.organisation,
    round: signUp.round,
    programme: signUp.programme,
    coordinators: await addressesOf(db, signUp.programme_id),
    choices: Number(signUp.choices),
    days: signUp.days.length,
    visits: signUp.visits,
    managerName: signUp.manager_name ?? '',
    permission: signUp.permission,
    link: new URL(ownSignUpPath(), baseUrl).href,
  });
}

async function withdrawal(
  { db, baseUrl }: Writer,
  { roundId, digest }: { roundId: string; digest: string },
  locale: Locale,
): Promise<Letter | null> {
  const gone = await db
    .selectFrom('withdrawal')
    .innerJoin('organisation', 'organisation.id', 'withdrawal.organisation_id')
    .select(['withdrawal.name', 'organisation.name as organisation'])
    .where('round_id', '=', roundId)
    .where('digest', '=', digest)
    .executeTakeFirst();
  if (!gone) return null;
  const round = await readRound(db, roundId as RoundId);
  return withdrawalLetter(locale, {
    ...gone,
    round: round.name,
    programme: round.programmeName,
    link: signUpsOf(baseUrl, round.code),
  });
}

async function digest(writer: Writer, about: AboutDate, locale: Locale): Promise<Letter | null> {
  const { db, baseUrl } = writer;
  const round = await findRoundById(db, about.roundId as RoundId);
  // One that holds nothing may have been taken away.
  if (!round) return null;
  const what = DIGEST_DATES.find((one) => one === about.what);
  // The date may have moved since, or be there: the letter says "tomorrow".
  if (!what || round[what] !== about.day || dayFor(writer) >= about.day) return null;
  return digestLetter(locale, {
    what,
    day: formatFullDate(about.day, locale),
    round: round.name,
    programme: round.programmeName,
    standing: await readStanding(db, round),
    link: new URL(roundPath(round.code), baseUrl).href,
  });
}
