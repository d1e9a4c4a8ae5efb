import { apartFaults } from './apart-faults.ts';
import { catalogue } from './catalogue.ts';
import { contradictionFaults } from './contradiction-faults.ts';
import { lockFaults } from './lock-faults.ts';
import { plainCopy } from './parse-plain.ts';
import { shaped } from './parse-shape.ts';
import { referenceFaults } from './reference-faults.ts';
import type { Instance } from './schema.ts';

/**
 * Reads an instance: fills in defaults and refuses what is malformed or contradicts itself. `json` may be anything
 * at all. What is returned shares nothing with it.
 *
 * Rounds, each only when the one before found nothing: whether it is JSON; its shape; ids and references; groups
 * that can never go; locks that cannot all be honoured. All faults of a round are reported together: the first
 * 1,000, and how many more there are.
 * @throws {InstanceError} and nothing else, with one fault per thing wrong, each naming its row.
 */
export function parseInstance(json: unknown): Instance {
  return parseChanged(json, new Set());
}

/** The rows of an instance that was read, for `parseChanged`. */
export function rowsOf(instance: Instance): ReadonlySet<object> {
  return new Set(Object.values(instance).flatMap((rows): object[] => (Array.isArray(rows) ? rows : [])));
}

/**
 * Reads an instance made from one that was read: as `parseInstance`, but rows that are `known`, the very same objects,
 * keep their shape and are shared. Only for rows that nobody else can change.
 */
export function parseChanged(json: unknown, known: ReadonlySet<object>): Instance {
  const { copy, faults } = plainCopy(json, known);
  faults.refuse();
  const instance = shaped(copy, faults, known);
  faults.refuse();
  // `null` goes with faults, so it has been refused.
  referenceFaults(instance!, faults);
  faults.refuse();
  contradictionFaults(instance!, faults);
  faults.refuse();
  const cat = catalogue(instance!);
  lockFaults(cat, faults);
  apartFaults(cat, faults);
  faults.refuse();
  return instance!;
}
