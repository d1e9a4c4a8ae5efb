import { inventory } from './inventory.ts';
import { beginContactDay } from './jobs.ts';
import { forgetInContact } from './leaving/leaving.ts';
import { mails } from './mails.ts';
import { pages } from './routes.ts';

export const stage = {
  pages,
  inventory,
  mails: Object.values(mails),
  daily: beginContactDay,
  forget: forgetInContact,
};
