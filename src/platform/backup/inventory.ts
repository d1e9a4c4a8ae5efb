import type { Inventory } from '../privacy/inventory.ts';

/** A backup is a file outside the database, and of nothing else than what the other rooms declare. */
export const inventory: Inventory = { jobs: { backup: {} } };
