import type { Db } from '../../../platform/db/connect.ts';
import { canonical } from '../../programme/programme.ts';
import { standOf } from '../../programme/programme-stand.ts';
import type { Answers } from '../schema.ts';
import { answersOf, type Step } from './answers.ts';
import { drafts, expires, type Scope, toDraft, withoutAvoid } from './drafts.ts';

type Stale = { stale: Partial<Answers> };

/** Names what the form of a step was made from; nothing of where somebody must not come, which could be guessed from it. */
export function standOfStep(step: Step, answers: Partial<Answers>): string {
  return standOf(answersOf(step, withoutAvoid(answers)));
}

/** Names all that is sent, so that nothing goes that was not on the page. */
export function standOfAll(answers: Partial<Answers>): string {
  return standOf(withoutAvoid(answers));
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
    const stored = answersOf(step, withoutAvoid((await toDraft(trx, scope, row)).answers));
    const isSame = canonical(answersOf(step, withoutAvoid(values))) === canonical(stored);
    // Whether it is the same where they must not come, the answer to nobody tells.
    if (isSame && values.avoid === undefined) return null;
    if (!isSame && standOf(stored) !== stand) return { stale: stored };
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
    const changed = change(withoutAvoid((await toDraft(trx, scope, row)).answers));
    if (!('choices' in changed)) return changed;
    await trx
      .updateTable('sign_up_draft')
      .set({ answers: JSON.stringify({ ...row.answers, choices: changed.choices }), expires_at: expires })
      .where('id', '=', id)
      .execute();
    return null;
  });
}
