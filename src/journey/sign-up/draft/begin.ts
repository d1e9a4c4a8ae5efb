import { sql } from 'kysely';
import type { PersonId, ProgrammeId, RoundId } from '../../../people/ids.ts';
import { foldName, mayBeSame } from '../../../people/person/person.ts';
import { type Own, readSelves } from '../../../people/person/selves.ts';
import type { Db, DbOrTrx } from '../../../platform/db/connect.ts';
import type { Jobs } from '../../../platform/jobs/jobs.ts';
import { post } from '../../../platform/mail/mail.ts';
import { hashOf, makeKey } from '../../../platform/privacy/key.ts';
import { mails } from '../mails.ts';
import { findSignUpId } from '../reads.ts';
import type { Answers } from '../schema.ts';
import { byKey, type Draft, expires, findDraft, isOwn, openAnswers, type Scope } from './drafts.ts';

interface NewDraft {
  email: string;
  /** Who asks, when that is known because they are signed in with this address. */
  own: Own | null;
  locale: 'nl' | 'en';
  answers: Partial<Answers>;
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
  { db }: { db: Db },
  scope: Scope,
  { email, locale, answers, own, page }: NewDraft,
): Promise<string> {
  const begunFrom = page === '' || own ? null : hashOf([scope.roundId, email, page].join(' '));
  return db.transaction().execute(async (trx) => {
    if (own) {
      // One at a time, for there is one draft of somebody who is signed in.
      await trx.selectFrom('round').select('id').where('id', '=', scope.roundId).forUpdate().execute();
      await removeConfirmed(trx, scope.roundId, own);
    }
    const signedUp = own !== null && (await isSignedUp(trx, scope.roundId, own.personId));
    const make = (from: string | null) =>
      trx
        .insertInto('sign_up_draft')
        .values({
          round_id: scope.roundId,
          email,
          person_id: own?.personId ?? null,
          locale,
          answers: JSON.stringify(answers),
          confirmed_at: own ? new Date() : null,
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
    if (!own && !pressedBefore) {
      const about = { draftId: id };
      await post(trx, mails.confirm, { to: email, locale, about, programmeId: scope.programmeId });
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

const isSignedUp = async (db: DbOrTrx, roundId: RoundId, personId: PersonId | null) =>
  (await findSignUpId(db, roundId, personId)) !== null;

/** For who is signed in and signed up: a draft to change it with. */
export async function openOwnDraft(
  app: { db: Db; jobs: Jobs },
  scope: Scope,
  { own, locale }: { own: Own; locale: 'nl' | 'en' },
): Promise<Draft | null> {
  if (!(await isSignedUp(app.db, scope.roundId, own.personId))) return null;
  await beginDraft(app, scope, { email: own.email, own, locale, answers: {}, page: '' });
  return findDraft(app.db, scope, { key: null, own });
}

async function removeConfirmed(trx: DbOrTrx, roundId: RoundId, own: Own): Promise<Partial<Answers>> {
  const rows = await trx
    .deleteFrom('sign_up_draft')
    .where('round_id', '=', roundId)
    .where(isOwn(own))
    .where('confirmed_at', 'is not', null)
    .returning(openAnswers)
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
    const opened = key ? await byKey(trx, scope.roundId, key, 'browser') : undefined;
    const typedHere = opened?.id === row.id;
    let id = row.id;
    let kept = false;
    if (!row.confirmed_at) {
      const personId = await whoSaysSo(trx, scope.programmeId, row);
      const own = { personId, email: row.email };
      const before = await confirmedDraft(trx, scope.roundId, own);
      const signedUp = await isSignedUp(trx, scope.roundId, personId);
      kept = !typedHere && (before !== undefined || signedUp);
      if (kept && before) {
        id = before.id;
        await takeOver(trx, { from: row.id, to: id });
      } else {
        // What the same person began before is not asked again.
        const earlier = await removeConfirmed(trx, scope.roundId, own);
        const answers = kept ? {} : { ...earlier, ...row.answers };
        await trx
          .updateTable('sign_up_draft')
          .set({
            answers: JSON.stringify(answers),
            person_id: personId,
            confirmed_at: new Date(),
            sent_at: signedUp ? new Date() : null,
          })
          .where('id', '=', id)
          .execute();
      }
    }
    if (key && opened?.id === id) return { key, kept };
    // A browser that only typed the address loses what it typed; one that was proven goes on as well.
    if (id === row.id) {
      await trx.deleteFrom('sign_up_key').where('draft_id', '=', id).where('kind', '=', 'browser').execute();
    }
    return { key: await addBrowser(trx, id), kept };
  });
}

/** Of the people who take part with this address, the one with the name that was typed. */
async function whoSaysSo(
  trx: DbOrTrx,
  programmeId: ProgrammeId,
  { email, answers }: { email: string; answers: Partial<Answers> },
): Promise<PersonId | null> {
  const selves = (await readSelves(trx, email)).get(programmeId) ?? [];
  const typed = answers.name ?? '';
  if (typed === '') return selves.length === 1 ? selves[0]!.personId : null;
  const exactly = selves.find(({ name }) => foldName(name) === foldName(typed));
  const alike = selves.filter(({ name }) => mayBeSame(name, typed));
  return (exactly ?? (alike.length === 1 ? alike[0]! : null))?.personId ?? null;
}

const confirmedDraft = (trx: DbOrTrx, roundId: RoundId, own: Own) =>
  trx
    .selectFrom('sign_up_draft')
    .select('id')
    .where('round_id', '=', roundId)
    .where(isOwn(own))
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
export async function mailAgain({ db }: { db: Db }, draft: Draft): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const about = await trx
      .selectFrom('sign_up_draft')
      .innerJoin('round', 'round.id', 'sign_up_draft.round_id')
      .select(['sign_up_draft.email', 'sign_up_draft.locale', 'round.programme_id'])
      .where('sign_up_draft.id', '=', draft.id)
      .executeTakeFirst();
    if (!about) return;
    await post(trx, mails.confirm, {
      to: about.email,
      locale: about.locale,
      about: { draftId: draft.id },
      programmeId: about.programme_id,
    });
  });
}
