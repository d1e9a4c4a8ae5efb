import type { PersonId, RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { openAnswers } from '../draft/drafts.ts';
import type { Answers } from '../schema.ts';

interface Recoding {
  from: string;
  to: string;
  /** Whether who fills in this draft works at the other from now on. */
  goes(draft: { round_id: RoundId; person_id: PersonId | null }): boolean;
  /** Both are there from now on: what names the first stays, and who must not come there must not come to either. */
  both: boolean;
}

/** What is on its way names organisations by code. */
export async function recodeDrafts(
  trx: DbOrTrx,
  roundIds: readonly RoundId[],
  recoding: Recoding,
): Promise<void> {
  if (roundIds.length === 0) return;
  const drafts = await trx
    .selectFrom('sign_up_draft')
    .select(['id', 'round_id', 'person_id'])
    .select(openAnswers)
    .where('round_id', 'in', [...roundIds])
    .forUpdate()
    .execute();
  for (const { id, answers, ...draft } of drafts) {
    const next = recoded(answers, recoding, recoding.goes(draft));
    if (JSON.stringify(next) === JSON.stringify(answers)) continue;
    await trx
      .updateTable('sign_up_draft')
      .set({ answers: JSON.stringify(next) })
      .where('id', '=', id)
      .execute();
  }
}

export function recoded(
  answers: Partial<Answers>,
  { from, to, both }: Pick<Recoding, 'from' | 'to' | 'both'>,
  goes: boolean,
): Partial<Answers> {
  const { organisation, avoid, choices } = answers;
  const other = (code: string) => (code === from && !both ? to : code);
  return {
    ...answers,
    ...(organisation === from && goes ? { organisation: to } : {}),
    ...(avoid
      ? { avoid: [...new Set(avoid.flatMap((code) => (both && code === from ? [code, to] : [other(code)])))] }
      : {}),
    ...(choices
      ? {
          choices: choices.map((one) =>
            one?.kind === 'organisation' ? { ...one, code: other(one.code) } : one,
          ),
        }
      : {}),
  };
}
