import { RouterContextProvider } from 'react-router';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { EXAMPLE_ROUND, makeExample } from '../../example/example.ts';
import { roundPath } from '../../homes/paths.ts';
import { loader as homeLoader } from '../../homes/round/web/round.tsx';
import { tasksContext } from '../../homes/tasks.ts';
import { findRound, type Round } from '../../journey/programme/reads.ts';
import { loader as formLoader } from '../../journey/sign-up/draft/web/form.tsx';
import { loader as galleryLoader } from '../../journey/sign-up/gallery/web/gallery.tsx';
import { loader as peopleLoader } from '../../journey/sign-up/people/web/sign-ups.tsx';
import type { Role } from '../../people/reads.ts';
import { type App, appContext, roundContext, type Viewer } from '../../people/scope.ts';
import type { Connection, Db } from '../../platform/db/connect.ts';
import { KeptReads } from '../../platform/db/kept-reads.ts';
import { openTestDatabase } from '../../platform/db/testing.ts';
import { noteAsked, tablesOf, tablesTelling } from '../../platform/db/testing-asked.ts';
import { allStages } from '../../stages.ts';
import { leadsToStories } from '../leads-to-stories.ts';
import { roundsToSwitch } from '../round-switch.ts';

let connection: Connection;
let round: Round;
beforeAll(async () => {
  connection = await openTestDatabase();
  const { db } = connection;
  await makeExample(db, 'alive');
  round = (await findRound(db, EXAMPLE_ROUND))!;
  const none = { organisationId: null, personId: null };
  COORDINATOR.roles.push({ kind: 'coordinator', programmeId: round.programmeId, ...none });
  // Of a round with a proposal more is read.
  const result = JSON.stringify({ visits: [], unplaced: [] });
  await db
    .insertInto('match_run')
    .values({
      ...{ round_id: round.id, number: 1, status: 'done', progress: null, finished_at: new Date() },
      ...{ instance: JSON.stringify({}), result, faults: null },
    })
    .execute();
}, 60_000);
afterAll(() => connection.close());

const CONFIG = { baseUrl: 'https://wisselstage.example' };

const COORDINATOR = { roles: [] as Role[] } as Viewer;

/** The pages that show what was read before, to a coordinator or somebody who comes by. */
async function pages(db: Db, reads: KeptReads): Promise<{ home: unknown; people: unknown }> {
  const context = new RouterContextProvider();
  context.set(appContext, { db, reads, config: CONFIG, mode: 'example', mails: {} } as unknown as App);
  context.set(tasksContext, allStages.tasks);
  const { id: roundId, programmeId, code, name, programmeName } = round;
  context.set(roundContext, { db, jobs: null as never, roundId, programmeId, code, name, programmeName });
  const ask = { context, params: { ronde: code }, request: new Request(`${CONFIG.baseUrl}/`) } as never;
  await galleryLoader(ask);
  await formLoader(ask);
  await roundsToSwitch({ db, reads }, { viewer: COORDINATOR, pathname: roundPath(code), locale: 'nl' });
  await leadsToStories({ db, reads }, null);
  return { home: await homeLoader(ask), people: await peopleLoader(ask) };
}

/** Reads for itself, and knows when. */
class Noted extends KeptReads {
  depth = 0;

  override async read<Read>(_: string, read: () => Promise<Read>): Promise<Read> {
    this.depth += 1;
    try {
      return await read();
    } finally {
      this.depth -= 1;
    }
  }
}

test('each table that is read for what pages keep tells of its changes', async () => {
  const reads = new Noted();
  const { db, asked } = noteAsked(connection.db, () => reads.depth > 0);
  await pages(db, reads);
  const read = await tablesOf(connection.db, asked);
  const told = await tablesTelling(connection.db, ['shared_pages_changed', 'reads_of_rounds_changed']);
  expect(
    ['exclusion_sealed', 'match_run', 'permission_request', 'sign_up'].filter((name) => !read.has(name)),
  ).toEqual([]);
  // What is missing here gets the trigger of migration 0043 in a migration of its own.
  expect([...read].filter((name) => !told.has(name)).sort()).toEqual([]);
});

test('what somebody else changes shows at the next request, and until then nothing is asked again', async () => {
  const reads = new KeptReads();
  let payloads: (string | undefined)[] = [];
  const hearing = await connection.hear('shared_pages', (payload) => {
    payloads.push(payload);
    reads.empty();
  });
  reads.trust(hearing.isSure);
  await vi.waitUntil(hearing.isSure);
  const shown = async () => JSON.stringify(await pages(connection.db, reads));
  const before = await shown();
  const { db, asked } = noteAsked(connection.db);
  expect(JSON.stringify(await pages(db, reads))).toBe(before);
  // The round of the address twice, its mail, and who asks nobody: the rest is known.
  expect(asked).toHaveLength(3);
  payloads = [];
  await connection.db
    .deleteFrom('exclusion')
    .where('sign_up_id', 'in', (from) =>
      from.selectFrom('sign_up').select('id').where('round_id', '=', round.id),
    )
    .execute();
  // And the public pages: a story of two who must not meet is not shown there.
  await expect.poll(() => payloads).toEqual(['rounds', '']);
  const after = JSON.parse(await shown());
  expect(after.people.counts.safety).toBeLessThan(JSON.parse(before).people.counts.safety);
  await hearing.stop();
});
