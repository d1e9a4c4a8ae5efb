import { sql } from 'kysely';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { type Resealed, resealColumns } from '../../platform/db/reseal.ts';

/**
 * What somebody asks to have corrected, and what was answered, is sealed by the table (migration 0151); these open it again,
 * also to compare with.
 */
export const openedText = sql<string>`open_note(correction.text)`;
export const openedReply = sql<string>`open_note(correction.reply)`;

/** Seals that with the key of now. What no key here opens stays. */
export const resealCorrections = (trx: DbOrTrx): Promise<Resealed> =>
  resealColumns(
    trx,
    // The table seals what changes.
    ['text', 'reply'].map((column) => ({ table: 'correction', column, anew: `open_note(${column})` })),
  );
