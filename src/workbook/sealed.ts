import { sql } from 'kysely';
import { type SealedColumn, sealedJson } from '../platform/db/reseal.ts';
import type { RawWorkbook } from './read/raw.ts';
import type { ImportSummary } from './tables.ts';

/**
 * What was read of a workbook is sealed in the table (migration 0143): its cells say who must not come where. What is written is
 * sealed by the table itself; these open it again.
 */
export const openRaw = sql<RawWorkbook>`open_all(import_batch.raw)`.as('raw');
export const openDecisions = sql<Record<string, string>>`open_all(import_batch.decisions)`.as('decisions');
export const openCorrections = sql<Record<string, string>>`open_all(import_batch.corrections)`.as(
  'corrections',
);
export const openAgreed = sql<string[] | null>`open_all(import_batch.agreed)`.as('agreed');
export const openSummary = sql<ImportSummary | null>`open_parts(import_batch.summary)`.as('summary');
/** To compare with. */
export const openedDigest = sql<string>`open_sealed(import_batch.digest)`;

export const sealedOfImports: readonly SealedColumn[] = [
  // The table seals what changes.
  { table: 'import_batch', column: 'digest', anew: 'open_sealed(digest)' },
  ...['raw', 'decisions', 'corrections', 'agreed'].map((column) =>
    sealedJson('import_batch', column, 'open_all'),
  ),
  sealedJson('import_batch', 'summary', 'open_parts'),
];
