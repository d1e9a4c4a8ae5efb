import type { Forget } from '../../people/forgetting.ts';
import { forgetInBriefs } from './brief/forgetting.ts';
import { example } from './example.ts';
import { holdings } from './holdings/holdings.ts';
import { inventory } from './inventory.ts';
import { beginFollowUpDay } from './jobs.ts';
import { eraseInFollowUps } from './leaving/erasing.ts';
import { forgetInFollowUps } from './leaving/leaving.ts';
import { mails } from './mails.ts';
import { pages } from './routes.ts';
import { organisationTasks, roundTasks } from './tasks.ts';

const forget: Forget = async (trx, who) => {
  await forgetInBriefs(trx, who);
  await forgetInFollowUps(trx, who);
};

export const stage = {
  erase: eraseInFollowUps,
  pages,
  inventory,
  mails: Object.values(mails),
  tasks: { round: roundTasks, organisation: organisationTasks },
  holdings,
  example,
  daily: beginFollowUpDay,
  forget,
};
