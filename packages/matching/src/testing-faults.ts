import { type Fault, InstanceError } from './errors.ts';
import { parseInstance } from './parse.ts';

/** For tests: what is wrong with an instance; nothing when it is taken. */
export function faultsIn(json: unknown): Fault[] {
  try {
    parseInstance(json);
  } catch (error) {
    if (error instanceof InstanceError) return error.faults;
    throw error;
  }
  return [];
}
