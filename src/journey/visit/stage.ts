import { inventory } from './inventory.ts';
import { mails } from './mails.ts';
import { offering } from './offer/press.ts';
import { pages } from './routes.ts';

export const stage = {
  pages,
  inventory,
  mails: Object.values(mails),
  presses: [offering],
};
