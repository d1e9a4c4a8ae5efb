import type { Inventory } from '../platform/privacy/inventory.ts';

const about = { roundId: 'nothing', bundleId: 'nothing', mails: 'nothing' } as const;

export const inventory: Inventory = {
  events: { 'mails.posted': about, 'mails.called-back': about },
};
