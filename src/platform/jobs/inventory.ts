import type { Inventory } from '../privacy/inventory.ts';

/** The queue keeps its tables itself; what a job carries is said by the room that sends it. */
export const inventory: Inventory = { schemas: ['pgboss'] };
