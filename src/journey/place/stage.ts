import { on } from '../../platform/events/listen.ts';
import { does } from '../../platform/jobs/work.ts';
import { roundCloned } from '../programme/schema.ts';
import { example } from './example.ts';
import { holdings } from './holdings/holdings.ts';
import { inventory } from './inventory.ts';
import { copyPlaces, forgetHosts } from './jobs.ts';
import { mails } from './mails.ts';
import { pages } from './routes.ts';
import { copyJobOfBefore } from './schema.ts';
import { organisationTasks, roundTasks } from './tasks.ts';

export const stage = {
  pages,
  inventory,
  mails: Object.values(mails),
  example,
  tasks: { round: roundTasks, organisation: organisationTasks },
  holdings,
  on: [on('place', roundCloned, copyPlaces)],
  work: [
    does(copyJobOfBefore, ({ db }, { from, to }) =>
      db.transaction().execute((trx) => copyPlaces(trx, { from, roundId: to })),
    ),
  ],
  daily: forgetHosts,
};
