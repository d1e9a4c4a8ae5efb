import { sql } from 'kysely';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { type Resealed, resealColumns, type SealedColumn, sealedWhole } from '../../platform/db/reseal.ts';

/** What a manager wrote beside the answer, also before the one of now, opened. */
export const openedNote = sql<string>`open_note(permission_request.note)`;
export const openedEarlierNote = sql<string>`open_note(permission_by_telephone.earlier_note)`;

/** Where somebody must not come, and whom they must not meet: what they said, also in what was not sent yet, and what was noted. */
export const sealedOfSignUps: readonly SealedColumn[] = [
  sealedWhole('safety_answer'),
  sealedWhole('exclusion_sealed'),
  sealedWhole('exclusion_kept'),
  {
    ...{ table: 'sign_up_draft', column: 'answers' },
    at: `case when jsonb_typeof(answers -> 'avoid') = 'string' then answers ->> 'avoid' end`,
    // What is opened is sealed again by the table itself.
    anew: 'open_answers(answers)',
  },
  { table: 'permission_request', column: 'note', anew: 'open_note(note)' },
  { table: 'permission_by_telephone', column: 'earlier_note', anew: 'open_note(earlier_note)' },
];

/** Seals that with the key of now. What no key here opens stays. */
export const resealAnswers = (trx: DbOrTrx): Promise<Resealed> => resealColumns(trx, sealedOfSignUps);
