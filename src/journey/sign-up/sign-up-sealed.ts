import { sql } from 'kysely';
import type { DbOrTrx } from '../../platform/db/connect.ts';

/** How many are sealed with the key of now, were sealed anew, and are sealed with a key that is not here. */
interface Resealed {
  now: number;
  anew: number;
  lost: number;
}

interface Sealed {
  id: string;
  at: 'answer' | 'draft';
  key: string;
  known: boolean;
  current: boolean;
}

/** Seals where somebody must not come with the key of now, also in what was not sent yet. What no key here opens stays. */
export async function resealAnswers(trx: DbOrTrx): Promise<Resealed> {
  const { rows } = await sql<Sealed>`
    select id, at, key, coalesce(current_setting('wisselstage.key_' || key, true), '') <> '' as known,
        key = current_setting('wisselstage.key_now') as current
      from (select id, 'answer' as at, split_part(sealed, '.', 1) as key from safety_answer
        union all
        select id, 'draft', split_part(answers ->> 'avoid', '.', 1) from sign_up_draft
          where jsonb_typeof(answers -> 'avoid') = 'string') as all_sealed`.execute(trx);
  const anew = rows.filter(({ known, current }) => known && !current);
  const idsAt = (at: Sealed['at']) =>
    sql`any(${anew.filter((one) => one.at === at).map(({ id }) => id)}::uuid[])`;
  await sql`update safety_answer set sealed = seal(open_sealed(sealed)) where id = ${idsAt('answer')}`.execute(
    trx,
  );
  // What is opened is sealed again by the table itself.
  await sql`update sign_up_draft set answers = open_answers(answers) where id = ${idsAt('draft')}`.execute(
    trx,
  );
  return {
    now: rows.filter(({ current }) => current).length,
    anew: anew.length,
    lost: rows.filter(({ known }) => !known).length,
  };
}
