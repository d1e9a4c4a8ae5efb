import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { giveRole } from '../../../people/writes.ts';
import type { Connection } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { type Jobs, startJobs } from '../../../platform/jobs/jobs.ts';
import { runMatch } from '../jobs.ts';
import type { RoundRows } from '../matching.ts';
import { readLatestRun, readProposalBefore } from '../reads.ts';
import { matchJob } from '../schema.ts';
import { storeRound } from '../testing.ts';
import { requestMatch } from '../writes.ts';
import { decide, turnBack } from './decide.ts';
import type { Wish } from './decision.ts';
import type { Scope } from './deed.ts';
import { readLines } from './history.ts';

/** For tests: a database on which small rounds are matched and decided about. */
export async function openDecisions() {
  const connection = await openTestDatabase();
  const jobs = await startJobs(connection);
  // A test does the work itself, when it needs it.
  await jobs.handle(matchJob, async () => {});
  let rounds = 0;
  return {
    connection,
    proposal: (over: Partial<RoundRows> = {}) =>
      proposalOf(connection, jobs, { code: `besluit-${++rounds}`, over }),
    async close() {
      await jobs.stop();
      await connection.close();
    },
  };
}

/** For a file of tests: a database for all of them, and for each a round of its own that was matched once. */
export function eachWithProposal(take: (round: Proposal, opened: Opened) => void): void {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openDecisions();
  }, 60_000);
  afterAll(() => opened.close());
  beforeEach(async () => take(await opened.proposal(), opened));
}

export type Opened = Awaited<ReturnType<typeof openDecisions>>;

interface Of {
  code: string;
  over: Partial<RoundRows>;
}

/** A round with its first proposal, and what is done to it. */
async function proposalOf({ db }: Connection, jobs: Jobs, { code, over }: Of) {
  const scope: Scope = { ...(await storeRound(db, code, over)), db, jobs };
  const { roundId, programmeId } = scope;
  const role = { kind: 'coordinator', programmeId } as const;
  const userId = await giveRole(db, { email: 'c@regio.example', name: 'Cas', ...role });
  const now = async () => (await readProposalBefore(db, roundId, Number.MAX_SAFE_INTEGER))!;
  /** Does what waits: the match, or the reasons after a decision. */
  const settled = async () => runMatch(db, { roundId, runId: (await readLatestRun(db, roundId))!.id });
  const wishes = async (wish: Wish, seen?: string) =>
    decide(scope, { runId: (await now()).id, wish, seen }, userId);
  await requestMatch(db, jobs, roundId);
  await settled();
  return {
    ...{ scope, userId, now, settled, wishes },
    plan: async () =>
      (await now()).result!.visits.map(({ person, slot }) => `${person.split('@')[0]} ${slot}`),
    /** @returns the decision */
    async done(wish: Wish): Promise<string> {
      const outcome = await wishes(wish);
      expect(outcome).toMatchObject({ done: wish.kind });
      return 'done' in outcome ? outcome.decisionId : '';
    },
    turned: async (decisionId: string, holds: boolean) =>
      turnBack(scope, { runId: (await now()).id, decisionId, holds }, userId),
    said: async () =>
      (await readLines(db, roundId)).map(({ what }) =>
        what.kind === 'made' ? what.kind : `${what.kind} ${what.turns ? 'turned' : 'taken'} ${what.holds}`,
      ),
  };
}

export type Proposal = Awaited<ReturnType<typeof proposalOf>>;
