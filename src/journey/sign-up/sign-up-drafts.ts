import { sql } from 'kysely';
import type { ProgrammeId, RoundId } from '../../people/scope.ts';
import type { Db, DbOrTrx } from '../../platform/db/connect.ts';
import type { Jobs } from '../../platform/jobs/jobs.ts';
import { post } from '../../platform/mail/mail.ts';
import { canonical } from '../programme/programme.ts';
import { readSignUps } from './reads.ts';
import { type Answers, confirmMail, HOSTS_OTHER } from './schema.ts';
import { answersOf, type Step } from './sign-up-answers.ts';
import { hashOf, makeKey, standOf } from './sign-up-keys.ts';

const DAYS = 30;
const expires = sql<Date>`now() + make_interval(days => ${sql.lit(DAYS)})`;

export interface Scope {
  roundId: RoundId;
  programmeId: ProgrammeId;
}

export interface Draft {
  id: string;
  email: string;
  confirmed: boolean;
  sent: boolean;
  /** Whether there are answers that were not sent yet. */
  changed: boolean;
  /** What was sent, with what was changed since. */
  answers: Partial<Answers>;
}

type Row = { id: string; email: string; confirmed_at: Date | null; sent_at: Date | null } & {
  answers: Partial<Answers>;
};

/** Also those that nobody can open any more, of which what was sent still waits for a coordinator. */
export const allDrafts = (db: DbOrTrx, roundId: RoundId) =>
  db
    .selectFrom('sign_up_draft')
    .select([
      'sign_up_draft.id',
      'sign_up_draft.email',
      'sign_up_draft.confirmed_at',
      'sign_up_draft.sent_at',
      'sign_up_draft.answers',
    ])
    .where('sign_up_draft.round_id', '=', roundId);

export const drafts = (db: DbOrTrx, roundId: RoundId) =>
  allDrafts(db, roundId).where('sign_up_draft.expires_at', '>', sql<Date>`now()`);

const byKey = (db: DbOrTrx, roundId: RoundId, key: string, kind: 'browser' | 'mail') =>
  drafts(db, roundId)
    .innerJoin('sign_up_key', 'sign_up_key.draft_id', 'sign_up_draft.id')
    .where('sign_up_key.hash', '=', hashOf(key))
    .where('sign_up_key.kind', '=', kind)
    .executeTakeFirst();

export async function toDraft(db: DbOrTrx, scope: Scope, row: Row): Promise<Draft> {
  // Only who proved the address sees what is stored under it.
  const stored = row.confirmed_at ? await readSentAnswers(db, scope.roundId, row.email) : {};
  return {
    id: row.id,
    email: row.email,
    confirmed: row.confirmed_at !== null,
    sent: row.sent_at !== null,
    changed: Object.keys(row.answers).length > 0,
    answers: { ...stored, ...row.answers },
  };
}

/** What was sent under an address, as the form has it; nothing when there is no sign-up. */
async function readSentAnswers(db: DbOrTrx, roundId: RoundId, email: string): Promise<Partial<Answers>> {
  const signUp = (await readSignUps(db, roundId)).find((one) => one.email === email);
  if (!signUp) return {};
  const more = await db
    .selectFrom('sign_up')
    .select(['id', 'wants_to_host', 'listed'])
    .where('round_id', '=', roundId)
    .where('email', '=', email)
    .executeTakeFirstOrThrow();
  const avoid = await db
    .selectFrom('safety_answer')
    .innerJoin('organisation', 'organisation.id', 'safety_answer.organisation_id')
    .select('organisation.code')
    .where('sign_up_id', '=', more.id)
    .orderBy('organisation.code')
    .execute();
  return {
    name: signUp.name,
    jobTitle: signUp.jobTitle,
    organisation: signUp.organisation,
    proposed: '',
    newcomer: signUp.newcomer,
    clientContact: signUp.clientContact,
    days: signUp.days,
    visits: signUp.visits,
    choices: signUp.choices.filter((choice) => choice !== null),
    learningGoal: signUp.learningGoal,
    imageBefore: signUp.imageBefore,
    managerName: signUp.managerName,
    managerEmail: signUp.managerEmail,
    hosts: signUp.hosts ?? (more.wants_to_host ? HOSTS_OTHER : ''),
    listed: more.listed,
    avoid: avoid.map(({ code }) => code),
  };
}

/** The draft that this browser may continue: its own, or that of who is signed in. */
export async function findDraft(
  db: DbOrTrx,
  scope: Scope,
  { key, viewer }: { key: string | null; viewer: { email: string } | null },
): Promise<Draft | null> {
  if (viewer) {
    const row = await drafts(db, scope.roundId)
      .where('email', '=', viewer.email.toLowerCase())
      .where('confirmed_at', 'is not', null)
      .executeTakeFirst();
    return row ? toDraft(db, scope, row) : null;
  }
  const row = key ? await byKey(db, scope.roundId, key, 'browser') : undefined;
  return row ? toDraft(db, scope, row) : null;
}

/** Whether a mailed link works, and for which address. */
export async function findMailedDraft(db: DbOrTrx, roundId: RoundId, key: string) {
  const row = await byKey(db, roundId, key, 'mail');
  return row ? { id: row.id, email: row.email } : null;
}

interface NewDraft {
  email: string;
  locale: 'nl' | 'en';
  answers: Partial<Answers>;
  /** Whether who asks is signed in with this address. */
  proven: boolean;
  /** Names the page whose button was pressed; empty when it is not known. */
  page: string;
}

/** A second press comes soon after the first. Later on, whoever has the page may be somebody else. */
const second = sql<Date>`now() - interval '1 minute'`;

/**
 * Begins a sign-up. The address is only used for a mail until it is confirmed, so nobody gets at, or changes,
 * what is stored under it. Two presses of the button of one page begin one sign-up, and send one mail.
 * @returns the key for the browser
 */
export async function beginDraft(
  { db, jobs }: { db: Db; jobs: Jobs },
  scope: Scope,
  { email, locale, answers, proven, page }: NewDraft,
): Promise<string> {
  const begunFrom = page === '' || proven ? null : hashOf([scope.roundId, email, page].join(' '));
  return db.transaction().execute(async (trx) => {
    if (proven) {
      // One at a time, for there is one draft of somebody who is signed in.
      await trx.selectFrom('round').select('id').where('id', '=', scope.roundId).forUpdate().execute();
      await removeConfirmed(trx, scope.roundId, email);
    }
    const signedUp = proven && (await isSignedUp(trx, scope.roundId, email));
    const make = (from: string | null) =>
      trx
        .insertInto('sign_up_draft')
        .values({
          round_id: scope.roundId,
          email,
          locale,
          answers: JSON.stringify(answers),
          confirmed_at: proven ? new Date() : null,
          sent_at: signedUp ? new Date() : null,
          expires_at: expires,
          begun_from: from,
        })
        .onConflict((conflict) => conflict.column('begun_from').doNothing())
        .returning('id')
        .executeTakeFirst();
    const first = await make(begunFrom);
    const pressedBefore = first || !begunFrom ? undefined : await pressedAgain(trx, begunFrom, answers);
    const { id } = (first ?? pressedBefore ?? (await make(null)))!;
    const key = await addBrowser(trx, id);
    if (!proven && !pressedBefore) {
      const about = { draftId: id };
      await post(trx, jobs, confirmMail, { to: email, locale, about, programmeId: scope.programmeId });
    }
    return key;
  });
}

/** What an earlier press of the same button began, with what is on the page now. */
const pressedAgain = (trx: DbOrTrx, begunFrom: string, answers: Partial<Answers>) =>
  trx
    .updateTable('sign_up_draft')
    .set({ answers: JSON.stringify(answers) })
    .where('begun_from', '=', begunFrom)
    .where('confirmed_at', 'is', null)
    .where('created_at', '>', second)
    .returning('id')
    .executeTakeFirst();

async function addBrowser(trx: DbOrTrx, draftId: string): Promise<string> {
  const key = makeKey();
  await trx
    .insertInto('sign_up_key')
    .values({ hash: hashOf(key), draft_id: draftId, kind: 'browser' })
    .execute();
  return key;
}

async function isSignedUp(db: DbOrTrx, roundId: RoundId, email: string): Promise<boolean> {
  const row = await db
    .selectFrom('sign_up')
    .select('id')
    .where('round_id', '=', roundId)
    .where('email', '=', email)
    .executeTakeFirst();
  return row !== undefined;
}

/** For who is signed in and signed up: a draft to change it with. */
export async function openOwnDraft(
  app: { db: Db; jobs: Jobs },
  scope: Scope,
  { email, locale }: { email: string; locale: 'nl' | 'en' },
): Promise<Draft | null> {
  const own = email.toLowerCase();
  if (!(await isSignedUp(app.db, scope.roundId, own))) return null;
  await beginDraft(app, scope, { email: own, locale, answers: {}, proven: true, page: '' });
  return findDraft(app.db, scope, { key: null, viewer: { email: own } });
}

async function removeConfirmed(trx: DbOrTrx, roundId: RoundId, email: string): Promise<Partial<Answers>> {
  const rows = await trx
    .deleteFrom('sign_up_draft')
    .where('round_id', '=', roundId)
    .where('email', '=', email)
    .where('confirmed_at', 'is not', null)
    .returning('answers')
    .execute();
  return rows[0]?.answers ?? {};
}

/** What a mailed link led to: the key for this browser, and whether what was there already stayed as it was. */
export interface Confirmed {
  key: string;
  kept: boolean;
}

/**
 * The button on the page of a mailed link: the address is proven, and this browser goes on. Who typed the address
 * elsewhere did not show that it is theirs: what was proven before stays as it was, unless this same browser typed it.
 * @returns `null` when the link does not work
 */
export async function confirmDraft(
  db: Db,
  scope: Scope,
  { mailed, key }: { mailed: string; key: string | null },
): Promise<Confirmed | null> {
  return db.transaction().execute(async (trx) => {
    const row = await byKey(trx, scope.roundId, mailed, 'mail');
    if (!row) return null;
    await trx.selectFrom('sign_up_draft').select('id').where('id', '=', row.id).forUpdate().execute();
    const own = key ? await byKey(trx, scope.roundId, key, 'browser') : undefined;
    const isOwn = own?.id === row.id;
    let id = row.id;
    let kept = false;
    if (!row.confirmed_at) {
      const before = await confirmedDraft(trx, scope.roundId, row.email);
      const signedUp = await isSignedUp(trx, scope.roundId, row.email);
      kept = !isOwn && (before !== undefined || signedUp);
      if (kept && before) {
        id = before.id;
        await takeOver(trx, { from: row.id, to: id });
      } else {
        // What the same person began before is not asked again.
        const earlier = await removeConfirmed(trx, scope.roundId, row.email);
        const answers = kept ? {} : { ...earlier, ...row.answers };
        await trx
          .updateTable('sign_up_draft')
          .set({
            answers: JSON.stringify(answers),
            confirmed_at: new Date(),
            sent_at: signedUp ? new Date() : null,
          })
          .where('id', '=', id)
          .execute();
      }
    }
    if (key && own?.id === id) return { key, kept };
    // A browser that only typed the address loses what it typed; one that was proven goes on as well.
    if (id === row.id) {
      await trx.deleteFrom('sign_up_key').where('draft_id', '=', id).where('kind', '=', 'browser').execute();
    }
    return { key: await addBrowser(trx, id), kept };
  });
}

const confirmedDraft = (trx: DbOrTrx, roundId: RoundId, email: string) =>
  trx
    .selectFrom('sign_up_draft')
    .select('id')
    .where('round_id', '=', roundId)
    .where('email', '=', email)
    .where('confirmed_at', 'is not', null)
    .forUpdate()
    .executeTakeFirst();

/** The mailed links of a draft lead to another from now on, and the draft itself goes. */
async function takeOver(trx: DbOrTrx, { from, to }: { from: string; to: string }): Promise<void> {
  await trx
    .updateTable('sign_up_key')
    .set({ draft_id: to })
    .where('draft_id', '=', from)
    .where('kind', '=', 'mail')
    .execute();
  await trx.updateTable('sign_up_draft').set({ expires_at: expires }).where('id', '=', to).execute();
  await trx.deleteFrom('sign_up_draft').where('id', '=', from).execute();
}

/** Puts the mail with the link in the queue once more. */
export async function mailAgain({ db, jobs }: { db: Db; jobs: Jobs }, draft: Draft): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const about = await trx
      .selectFrom('sign_up_draft')
      .innerJoin('round', 'round.id', 'sign_up_draft.round_id')
      .select(['sign_up_draft.email', 'sign_up_draft.locale', 'round.programme_id'])
      .where('sign_up_draft.id', '=', draft.id)
      .executeTakeFirst();
    if (!about) return;
    await post(trx, jobs, confirmMail, {
      to: about.email,
      locale: about.locale,
      about: { draftId: draft.id },
      programmeId: about.programme_id,
    });
  });
}

type Stale = { stale: Partial<Answers> };

/** Names what the form of a step was made from. */
export function standOfStep(step: Step, answers: Partial<Answers>): string {
  return standOf(answersOf(step, answers));
}

/** Names all that is sent, so that nothing goes that was not on the page. */
export function standOfAll(answers: Partial<Answers>): string {
  return standOf(answers);
}

/**
 * Keeps the answers of one step. Refused when what is stored is no longer what the form was made from, unless
 * it is the same already: two presses of one button are one.
 */
export async function saveStep(
  db: Db,
  scope: Scope,
  { id, step, stand, values }: { id: string; step: Step; stand: string; values: Partial<Answers> },
): Promise<Stale | null> {
  return db.transaction().execute(async (trx) => {
    const row = await drafts(trx, scope.roundId).where('id', '=', id).forUpdate().executeTakeFirst();
    if (!row) return { stale: {} };
    const { answers } = await toDraft(trx, scope, row);
    const stored = answersOf(step, answers);
    if (canonical(answersOf(step, values)) === canonical(stored)) return null;
    if (standOf(stored) !== stand) return { stale: stored };
    await trx
      .updateTable('sign_up_draft')
      .set({ answers: JSON.stringify({ ...row.answers, ...answersOf(step, values) }), expires_at: expires })
      .where('id', '=', id)
      .execute();
    return null;
  });
}

/**
 * Changes the choices as they are now: two quick presses are both kept, whatever the page showed in between.
 * @param change what to keep instead, or why not
 */
export async function changeChoices<Refused extends object>(
  db: Db,
  scope: Scope,
  id: string,
  change: (answers: Partial<Answers>) => Pick<Answers, 'choices'> | Refused,
): Promise<Refused | null> {
  return db.transaction().execute(async (trx) => {
    const row = await drafts(trx, scope.roundId).where('id', '=', id).forUpdate().executeTakeFirst();
    if (!row) return null;
    const changed = change((await toDraft(trx, scope, row)).answers);
    if (!('choices' in changed)) return changed;
    await trx
      .updateTable('sign_up_draft')
      .set({ answers: JSON.stringify({ ...row.answers, choices: changed.choices }), expires_at: expires })
      .where('id', '=', id)
      .execute();
    return null;
  });
}
