import { example } from './example.ts';
import { holdings } from './holdings/holdings.ts';
import { inventory } from './inventory.ts';
import { beginStoryDay } from './jobs.ts';
import { eraseInStories } from './leaving/erasing.ts';
import { forgetInStories } from './leaving/leaving.ts';
import { mails } from './mails.ts';
import { pages } from './routes.ts';
import { organisationTasks, roundTasks } from './tasks.ts';

export const stage = {
  erase: eraseInStories,
  pages,
  inventory,
  mails: Object.values(mails),
  tasks: { round: roundTasks, organisation: organisationTasks },
  holdings,
  example,
  daily: beginStoryDay,
  forget: forgetInStories,
};
