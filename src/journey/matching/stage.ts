import { does } from '../../platform/jobs/work.ts';
import { inventory } from './inventory.ts';
import { runMatch } from './jobs.ts';
import { pages } from './routes.ts';
import { matchJob } from './schema.ts';
import { failInterruptedRuns, forgetInRuns } from './writes.ts';

export const stage = {
  pages,
  inventory,
  work: [does(matchJob, ({ db }, job) => runMatch(db, job))],
  recover: failInterruptedRuns,
  forget: forgetInRuns,
};
