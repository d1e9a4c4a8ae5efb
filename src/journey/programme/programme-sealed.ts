import { sql } from 'kysely';
import type { SealedColumn } from '../../platform/db/reseal.ts';

/**
 * What somebody asks to have corrected, and what was answered, is sealed by the table (migration 0151); these open it again,
 * also to compare with.
 */
export const openedText = sql<string>`open_note(correction.text)`;
export const openedReply = sql<string>`open_note(correction.reply)`;

/** The table seals what changes. */
export const sealedOfCorrections: readonly SealedColumn[] = ['text', 'reply'].map((column) => ({
  ...{ table: 'correction', column },
  anew: `open_note(${column})`,
}));
