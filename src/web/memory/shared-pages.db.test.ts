import { RouterContextProvider } from 'react-router';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { EXAMPLE_ROUND, makeExample } from '../../example/example.ts';
import type { ChangeAt } from '../../journey/programme/organisation/change.ts';
import { leaveProgramme } from '../../journey/programme/organisation/departure.ts';
import { mergeOrganisations } from '../../journey/programme/organisation/merging.ts';
import { recodeOrganisation } from '../../journey/programme/organisation/recoding.ts';
import { findRound, type Round } from '../../journey/programme/reads.ts';
import { answerEmployment } from '../../journey/sign-up/employment/employment.ts';
import { readColleagues } from '../../journey/sign-up/reads-employment.ts';
import { dayOf } from '../../language/day.ts';
import { pages } from '../../pages.ts';
import { findUserId } from '../../people/reads.ts';
import { type App, appContext, viewerContext } from '../../people/scope.ts';
import type { Connection, Db } from '../../platform/db/connect.ts';
import { KeptReads } from '../../platform/db/kept-reads.ts';
import { openTestDatabase } from '../../platform/db/testing.ts';
import { noteAsked, tablesOf, tablesTelling } from '../../platform/db/testing-asked.ts';
import { allStages } from '../../stages.ts';
import { PageMemory } from './page-memory.ts';
import { SharedPage } from './shared-page.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase();
  await makeExample(connection.db, 'alive');
}, 60_000);
afterAll(() => connection.close());

const PLACE = 'POL-1';
const PLACE_PAGE = 'plekken/:ronde/:plek';
const FORM = 'aanmelden/:ronde/:stap?';

type Loader = (args: { context: RouterContextProvider; params: unknown; request: Request }) => unknown;

/** What the pages that are kept in memory say to nobody in particular; what is not there says nothing. */
async function sharedPages(db: Db): Promise<Record<string, unknown>> {
  const context = new RouterContextProvider();
  context.set(appContext, { db, mode: 'example', reads: new KeptReads() } as App);
  context.set(viewerContext, null);
  const said: Record<string, unknown> = {};
  for (const { path, file } of pages.filter(({ shared }) => shared)) {
    const { loader } = (await import(/* @vite-ignore */ `../../${file}`)) as { loader: Loader };
    const request = new Request(`http://localhost/${path}`);
    try {
      said[path] = await loader({ context, params: { ronde: EXAMPLE_ROUND, plek: PLACE }, request });
    } catch (gone) {
      if (!(gone instanceof Response && gone.status === 404)) throw gone;
      said[path] = null;
    }
  }
  return said;
}

test('each table that a page in memory is made of tells of its changes', async () => {
  const { db, asked } = noteAsked(connection.db);
  // Of a page that is not there, not all would be known.
  expect(Object.values(await sharedPages(db))).not.toContain(null);
  const read = await tablesOf(connection.db, asked);
  const told = await tablesTelling(connection.db, ['shared_pages_changed']);
  // Not empty, or nothing was looked at.
  expect([read.has('place'), read.has('choice')]).toEqual([true, true]);
  // What is missing here gets the trigger of migration 0042 in a migration of its own.
  expect([...read].filter((name) => !told.has(name)).sort()).toEqual([]);
});

describe('of a change that another part of the product makes', () => {
  let round: Round;
  let at: ChangeAt;
  let kept: () => Promise<string>;
  let stop: () => Promise<void>;

  const now = async () => JSON.stringify(await sharedPages(connection.db));
  /** Does it, and waits until memory says what the database says. */
  async function change(deed: () => Promise<unknown>): Promise<{ before: string; after: string }> {
    const before = await kept();
    await deed();
    const after = await now();
    await expect.poll(kept).toBe(after);
    return { before, after };
  }

  beforeAll(async () => {
    const { db } = connection;
    round = (await findRound(db, EXAMPLE_ROUND))!;
    const actor = (await findUserId(db, 'coordinator@maasmond.example'))!;
    const { programmeId } = round;
    at = { programmeId, actor, holdings: allStages.holdings, today: dayOf(new Date()) };
    const memory = new PageMemory();
    const hearing = await connection.hear('shared_pages', () => memory.empty());
    memory.trust(hearing.isSure);
    await vi.waitUntil(hearing.isSure);
    const make = async () => new SharedPage([], Buffer.from(await now()));
    kept = async () => String((await memory.find('pages', make))?.bytes(''));
    ({ stop } = hearing);
  });
  afterAll(() => stop());

  test('that an employer does not know somebody stands on no public page', async () => {
    const { db } = connection;
    const about = { roundId: round.id };
    const colleagues = await readColleagues(db, about);
    const said = { in: 'page', userId: at.actor } as const;
    const { before, after } = await change(async () => {
      const { answered } = await answerEmployment(db, about, colleagues, { answer: 'no', said });
      expect([answered > 0, answered]).toEqual([true, colleagues.length]);
    });
    expect(after).toBe(before);
  });

  test('nor what an organisation has received and sent in rounds before', async () => {
    const { before, after } = await change(async () => {
      await connection.db.updateTable('membership').set({ standing: -41 }).execute();
      await connection.db.updateTable('organisation').set({ standing: -41 }).execute();
    });
    // As a number: an id may well have these signs in it.
    expect([after, after.includes(':-41')]).toEqual([before, false]);
  });

  test('an organisation that got another code is at once called by that alone', async () => {
    const { before, after } = await change(() =>
      recodeOrganisation(connection.db, at, { from: 'POL', to: 'NIEUW' }),
    );
    expect([before, after].map((said) => said.includes('"organisationCode":"NIEUW"'))).toEqual([false, true]);
    expect(after).not.toContain('"organisationCode":"POL"');
  });

  test('one that went up in another has no name of its own any more', async () => {
    const other = await connection.db
      .selectFrom('organisation')
      .innerJoin('place', 'place.organisation_id', 'organisation.id')
      .select(['organisation.code', 'organisation.name'])
      .where('place.round_id', '=', round.id)
      .where('organisation.code', '<>', 'NIEUW')
      .where('place.secret', '=', false)
      .orderBy('organisation.code')
      .executeTakeFirstOrThrow();
    const { before, after } = await change(() =>
      mergeOrganisations(connection.db, at, { from: other.code, into: 'NIEUW' }),
    );
    expect([before, after].map((said) => said.includes(other.name))).toEqual([true, false]);
  });

  test('one that leaves the programme is nowhere, and its places are gone', async () => {
    const { before, after } = await change(() => leaveProgramme(connection.db, at, 'NIEUW'));
    const shows = (said: string) => {
      // For whom one works stays what the round says: its people may have signed up already.
      const { [FORM]: _, ...others } = JSON.parse(said);
      return [JSON.stringify(others).includes('NIEUW'), others[PLACE_PAGE] !== null];
    };
    expect([shows(before), shows(after)]).toEqual([
      [true, true],
      [false, false],
    ]);
  });
});
