import type { Ending } from '../../../people/erasing/ending.ts';
import { letGoOfAll } from './leaving.ts';

/** Who is erased does nothing of what was to come: who had it with them hears that it is off. */
export const eraseInFollowUps: Ending = (trx, { personId, today }) => letGoOfAll(trx, personId, today);
