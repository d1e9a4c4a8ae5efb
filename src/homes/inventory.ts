import type { Inventory } from '../platform/privacy/inventory.ts';

/** Nothing is stored here; a mail of ours is written from this. */
export const inventory: Inventory = {
  mails: { 'homes.digest': { roundId: 'nothing', what: 'nothing', day: 'nothing' } },
};
