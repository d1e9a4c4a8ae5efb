import { example } from './example.ts';
import { inventory } from './inventory.ts';
import { inviting, reminding } from './invitation/presses.ts';
import { beginProgrammeDay } from './jobs.ts';
import { mails } from './mails.ts';
import { forgetMeasured } from './measuring/forgetting.ts';
import { pages } from './routes.ts';
import { organisationTasks, roundTasks } from './tasks.ts';

export const stage = {
  pages,
  inventory,
  example,
  tasks: { round: roundTasks, organisation: organisationTasks },
  mails: Object.values(mails),
  presses: [inviting, reminding],
  daily: beginProgrammeDay,
  forget: forgetMeasured,
};
