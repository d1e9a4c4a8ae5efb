import type { Db } from '../db/connect.ts';
import type { JobKind, Jobs } from './jobs.ts';

/** What somebody who does a job has at hand. */
export interface AtWork {
  db: Db;
  jobs: Jobs;
  /** It is the example, with invented people. */
  example?: boolean;
}

/** Says who does the jobs of a kind. */
export interface Work {
  kind: string;
  /** Lets the jobs come in. */
  start(at: AtWork): Promise<void>;
}

/** `does(matchJob, ({ db }, job) => runMatch(db, job))` */
export function does<Payload>(
  kind: JobKind<Payload>,
  work: (at: AtWork, payload: Payload) => Promise<void>,
): Work {
  return { kind: kind.name, start: (at) => at.jobs.handle(kind, (payload) => work(at, payload)) };
}
