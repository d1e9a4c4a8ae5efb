import type { Forget } from '../../people/forgetting.ts';
import { example } from './example.ts';
import { inventory } from './inventory.ts';
import { beginContactDay } from './jobs.ts';
import { eraseInContact } from './leaving/erasing.ts';
import { forgetInContact } from './leaving/leaving.ts';
import { mails } from './mails.ts';
import { forgetInPulses } from './pulse/forgetting.ts';
import { pages } from './routes.ts';

const forget: Forget = async (trx, who) => {
  await forgetInContact(trx, who);
  await forgetInPulses(trx, who);
};

export const stage = {
  erase: eraseInContact,
  pages,
  inventory,
  mails: Object.values(mails),
  daily: beginContactDay,
  example,
  forget,
};
