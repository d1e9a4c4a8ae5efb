import { type ExpressionBuilder, sql } from 'kysely';
import type { PersonId, ProgrammeId, RoundId } from '../../../people/ids.ts';
import type { Own } from '../../../people/person/selves.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import type { Tables } from '../../../platform/db/tables.ts';
import { hashOf } from '../../../platform/privacy/key.ts';
import { findSignUp } from '../reads.ts';
import type { Answers } from '../schema.ts';
import { HOSTS_OTHER } from '../sign-up-choices.ts';

const DAYS = 30;

/** How long a draft is kept after it was last changed. */
export const expires = sql<Date>`now() + make_interval(days => ${sql.lit(DAYS)})`;

export interface Scope {
  roundId: RoundId;
  programmeId: ProgrammeId;
}

export interface Draft {
  id: string;
  email: string;
  /** Whose it is; `null` as long as nobody signed up with it. */
  personId: PersonId | null;
  confirmed: boolean;
  sent: boolean;
  /** Whether there are answers that were not sent yet. */
  changed: boolean;
  /** What was sent, with what was changed since. */
  answers: Partial<Answers>;
  /** At how many organisations they said that they must not come. */
  avoids: number;
}

type Row = {
  id: string;
  email: string;
  person_id: PersonId | null;
  confirmed_at: Date | null;
  sent_at: Date | null;
} & {
  answers: Partial<Answers>;
};

/** With where somebody must not come, which is sealed in the table. */
export const openAnswers = sql<Partial<Answers>>`open_answers(sign_up_draft.answers)`.as('answers');

/** Also those that nobody can open any more, of which what was sent still waits for a coordinator. */
export const allDrafts = (db: DbOrTrx, roundId: RoundId) =>
  db
    .selectFrom('sign_up_draft')
    .select([
      'sign_up_draft.id',
      'sign_up_draft.email',
      'sign_up_draft.person_id',
      'sign_up_draft.confirmed_at',
      'sign_up_draft.sent_at',
    ])
    .select(openAnswers)
    .where('sign_up_draft.round_id', '=', roundId);

export const drafts = (db: DbOrTrx, roundId: RoundId) =>
  allDrafts(db, roundId).where('sign_up_draft.expires_at', '>', sql<Date>`now()`);

/** The draft that a key opens: in a browser, or from a mail. */
export const byKey = (db: DbOrTrx, roundId: RoundId, key: string, kind: 'browser' | 'mail') =>
  drafts(db, roundId)
    .innerJoin('sign_up_key', 'sign_up_key.draft_id', 'sign_up_draft.id')
    .where('sign_up_key.hash', '=', hashOf(key))
    .where('sign_up_key.kind', '=', kind)
    .executeTakeFirst();

export async function toDraft(db: DbOrTrx, scope: Scope, row: Row): Promise<Draft> {
  // Only who proved the address sees what is stored under it.
  const stored = row.confirmed_at ? await readSentAnswers(db, scope.roundId, row.person_id) : {};
  const answers = { ...stored, ...row.answers };
  return {
    id: row.id,
    email: row.email,
    personId: row.person_id,
    confirmed: row.confirmed_at !== null,
    sent: row.sent_at !== null,
    changed: Object.keys(row.answers).length > 0,
    answers,
    avoids: answers.avoid?.length ?? 0,
  };
}

/**
 * What may be shown of the answers. Where somebody must not come is never shown again, to nobody who fills in the form: whoever
 * has the mailbox opens it as well (decision 0080).
 */
export function withoutAvoid(answers: Partial<Answers>): Partial<Answers> {
  const { avoid: _, ...others } = answers;
  return others;
}

const shown = (draft: Draft): Draft => ({ ...draft, answers: withoutAvoid(draft.answers) });

/** What somebody sent, as the form has it; nothing when there is no sign-up. */
async function readSentAnswers(
  db: DbOrTrx,
  roundId: RoundId,
  personId: PersonId | null,
): Promise<Partial<Answers>> {
  const signUp = personId === null ? null : await findSignUp(db, roundId, personId);
  if (!signUp || personId === null) return {};
  const more = await db
    .selectFrom('sign_up')
    .select(['id', 'wants_to_host', 'listed'])
    .where('round_id', '=', roundId)
    .where('person_id', '=', personId)
    .executeTakeFirstOrThrow();
  const avoid = await db
    .selectFrom('safety_said')
    .innerJoin('organisation', 'organisation.id', 'safety_said.organisation_id')
    .select('organisation.code')
    .where('sign_up_id', '=', more.id)
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

/** Of somebody who is known, theirs alone; of nobody yet, what is nobody's under a proven address. */
export const isOwn =
  ({ personId, email }: Own) =>
  (eb: ExpressionBuilder<Tables, 'sign_up_draft'>) =>
    personId === null
      ? eb.and([eb('sign_up_draft.person_id', 'is', null), eb('sign_up_draft.email', '=', email)])
      : eb('sign_up_draft.person_id', '=', personId);

/** The draft that this browser may continue, as it may be shown: its own, or that of who is signed in. */
export async function findDraft(
  db: DbOrTrx,
  scope: Scope,
  { key, own }: { key: string | null; own: Own | null },
): Promise<Draft | null> {
  if (own) {
    const row = await drafts(db, scope.roundId)
      .where(isOwn(own))
      .where('confirmed_at', 'is not', null)
      .executeTakeFirst();
    return row ? shown(await toDraft(db, scope, row)) : null;
  }
  const row = key ? await byKey(db, scope.roundId, key, 'browser') : undefined;
  return row ? shown(await toDraft(db, scope, row)) : null;
}

/** Whether a mailed link works, and for which address. */
export async function findMailedDraft(db: DbOrTrx, roundId: RoundId, key: string) {
  const row = await byKey(db, roundId, key, 'mail');
  return row ? { id: row.id, email: row.email } : null;
}
