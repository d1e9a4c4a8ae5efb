import type { z } from 'zod';
import { catalogue } from './catalogue.ts';
import { type Fault, InstanceError } from './errors.ts';
import { lockFaults } from './lock-faults.ts';
import { referenceFaults } from './reference-faults.ts';
import { rowName } from './row-name.ts';
import { type Instance, instanceSchema } from './schema.ts';

/**
 * Reads an instance: fills in defaults and refuses what is malformed or contradicts itself.
 *
 * Three rounds, each only when the one before found nothing: the shape of the JSON; ids and references; locks
 * that cannot all be honoured. All faults of a round are reported together.
 * @throws {InstanceError} with one fault per thing wrong, each naming its row.
 */
export function parseInstance(json: unknown): Instance {
  const parsed = instanceSchema.safeParse(json);
  if (!parsed.success) throw new InstanceError(parsed.error.issues.map((issue) => schemaFault(json, issue)));
  const instance = parsed.data;
  refuse(referenceFaults(instance));
  refuse(lockFaults(catalogue(instance)));
  return instance;
}

function refuse(faults: Fault[]): void {
  if (faults.length > 0) throw new InstanceError(faults);
}

function schemaFault(json: unknown, issue: z.core.$ZodIssue): Fault {
  const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
  const inside = path.slice(2).join('.');
  const message = inside ? `${inside}: ${issue.message}` : issue.message;
  return { row: rowName(json, path), path, code: `schema-${issue.code.replaceAll('_', '-')}`, message };
}
