import { does } from '../../platform/jobs/work.ts';
import { daysChanged } from '../place/schema.ts';
import { leavingSignUps } from './draft/leaving.ts';
import { example } from './example.ts';
import { holdings } from './holdings/holdings.ts';
import { inventory } from './inventory.ts';
import { beginSignUpDay } from './jobs.ts';
import { mails } from './mails.ts';
import { tellDaysChanged } from './people/days-changed.ts';
import { askingManagers } from './permission/presses.ts';
import { pages } from './routes.ts';
import { organisationTasks, roundTasks } from './tasks.ts';
import { eraseInSignUps } from './withdrawal/erasing.ts';

export const stage = {
  erase: eraseInSignUps,
  pages,
  inventory,
  example,
  tasks: { round: roundTasks, organisation: organisationTasks },
  holdings,
  mails: Object.values(mails),
  presses: [askingManagers],
  work: [does(daysChanged, tellDaysChanged)],
  daily: beginSignUpDay,
  leaving: leavingSignUps,
};
