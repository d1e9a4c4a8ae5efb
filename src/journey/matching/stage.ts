import { personJoined } from '../../people/person/schema.ts';
import { on } from '../../platform/events/listen.ts';
import { does } from '../../platform/jobs/work.ts';
import { example } from './example.ts';
import { holdings } from './holdings/holdings.ts';
import { inventory } from './inventory.ts';
import { runMatch } from './jobs.ts';
import { eraseInRuns } from './matching-erasing.ts';
import { runsOfRounds } from './matching-passing.ts';
import { readSeats } from './reads-seats.ts';
import { pages } from './routes.ts';
import { matchJob } from './schema.ts';
import { roundTasks } from './tasks.ts';
import { failInterruptedRuns, forgetInRuns, renameInRuns } from './writes.ts';

export const stage = {
  erase: eraseInRuns,
  ofRounds: [runsOfRounds],
  pages,
  inventory,
  tasks: { round: roundTasks },
  holdings,
  example,
  work: [does(matchJob, ({ db }, job) => runMatch(db, job))],
  on: [on('matching', personJoined, renameInRuns)],
  recover: failInterruptedRuns,
  forget: forgetInRuns,
  seats: readSeats,
};
