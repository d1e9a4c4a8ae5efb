import type { InstanceInput, MatchResult } from '@wisselstage/matching';
import { sql } from 'kysely';
import { type SealedColumn, sealedJson, sealedWhole } from '../../platform/db/reseal.ts';
import type { RunFault } from './tables.ts';

/**
 * Of a run what says who must not come where is sealed in the table (migration 0142). What is written is sealed by the table
 * itself; these open it again.
 */
export const openInstance = sql<InstanceInput | null>`open_parts(match_run.instance)`.as('instance');
export const openResult = sql<MatchResult | null>`open_parts(match_run.result)`.as('result');
export const openFault = sql<RunFault | null>`open_parts(match_run.faults)`.as('fault');
export const openNote = sql<string>`open_note(match_run.note)`.as('note');
/** To compare with as well. */
export const openedInput = sql<string | null>`open_sealed(match_run.input)`;
/** Of a decision, the organisation to which somebody must not go. */
export const openedOrganisation = sql<string>`open_sealed(match_decision.sealed)::uuid`;

export const sealedOfRuns: readonly SealedColumn[] = [
  // The table seals what changes.
  { table: 'match_run', column: 'input', anew: 'open_sealed(input)' },
  { table: 'match_run', column: 'note', anew: 'open_note(note)' },
  ...['instance', 'result', 'faults'].map((column) => sealedJson('match_run', column, 'open_parts')),
  sealedWhole('match_decision'),
];
