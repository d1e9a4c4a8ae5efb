import { does } from '../../platform/jobs/work.ts';
import { daysChanged } from '../place/schema.ts';
import { leavingSignUps } from './draft/leaving.ts';
import { inventory } from './inventory.ts';
import { beginSignUpDay, writeSignUpMail } from './jobs.ts';
import { tellDaysChanged } from './people/days-changed.ts';
import { pages } from './routes.ts';

export const stage = {
  pages,
  inventory,
  mails: writeSignUpMail,
  work: [does(daysChanged, tellDaysChanged)],
  daily: beginSignUpDay,
  leaving: leavingSignUps,
};
