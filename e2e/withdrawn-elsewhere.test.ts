import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findPostgres, startPostgres } from '../scripts/testing/postgres.mjs';
import { makeLink } from '../src/journey/impact/report/links.ts';
import { chooseQuotes, readQuotable } from '../src/journey/impact/report/quotes.ts';
import { shareNow } from '../src/journey/impact/report/reading.ts';
import { readStory } from '../src/journey/story/reading/read-story.ts';
import { makeTellerLink } from '../src/journey/story/telling/keys.ts';
import { aRoundLookedBack, aStory, GAVE } from '../src/journey/story/testing.ts';
import { connect, type Db } from '../src/platform/db/connect.ts';
import { Visitor } from './support/accounts.ts';
import { figure } from './support/figures.ts';
import { moveClockOf } from './support/postgres-clock.ts';
import { type Site, startSite } from './support/site.ts';

const CLOCK = '2027-02-01T09:00:00Z';
const TODAY = '2027-02-01';
const SECRET_KEY = 'a secret of the test, long enough to be one';
const SAID = 'Ik dacht dat het dan klaar was';
const CARLA = 'carla@verhaal.example';

const root = fileURLToPath(new URL('..', import.meta.url));
const programs = findPostgres();

describe.skipIf(!programs && !process.env.CI)('what somebody takes away at one of two servers', () => {
  let cluster: Awaited<ReturnType<typeof startPostgres>>;
  let one: Site;
  let other: Site;
  let online: string;
  let own: string;
  let key: string;
  let second: { online: string; report: string };

  beforeAll(async () => {
    cluster = await startPostgres(programs!);
    await moveClockOf(cluster.url, Date.parse(CLOCK) - Date.now());
    const env = { DATABASE_URL: cluster.url, SECRET_KEY };
    one = await startSite({ example: 'empty', env, clock: CLOCK });
    const { db, close } = await connect({ databaseUrl: cluster.url, dataFolder: '', secretKey: SECRET_KEY });
    const first = await aRoundLookedBack(db, 'eerste');
    const id = await aStory(db, first, 'published');
    online = `/verhalen/${(await readStory(db, id))!.slug}`;
    const link = new URL(await makeTellerLink(db, { storyId: id, side: 'host' }, 'https://wissel.example'));
    [own, key] = [link.pathname + link.search, link.searchParams.get('sleutel')!];
    second = await toldAndQuoted(db);
    await close();
    other = await startSite({ example: 'empty', env, clock: CLOCK });
  }, 180_000);
  afterAll(async () => {
    await one?.stop();
    await other?.stop();
    await cluster?.stop();
  }, 60_000);

  /** A story of Carla that is online, and a report with words of hers that a link opens. */
  async function toldAndQuoted(db: Db): Promise<{ online: string; report: string }> {
    const at = await aRoundLookedBack(db, 'tweede');
    await db.updateTable('person_address').set({ email: CARLA }).where('person_id', '=', at.anna).execute();
    const story = await aStory(db, at, 'published');
    await db
      .updateTable('reflection_text')
      .set({ readers: 'everyone' })
      .where('person_id', '=', at.anna)
      .where('question', '=', 'struck')
      .execute();
    const quotable = await readQuotable(db, at.roundId);
    expect(quotable.map(({ text }) => text)).toEqual([GAVE.anna]);
    const report = await db.transaction().execute(async (trx) => {
      await chooseQuotes(trx, at.roundId, new Set(quotable.map((each) => each.key)));
      await shareNow(trx, { ...at, today: TODAY });
      return makeLink(trx, { roundId: at.roundId, label: 'Gemeente', days: 60, today: TODAY });
    });
    return {
      online: `/verhalen/${(await readStory(db, story))!.slug}`,
      report: `/gedeelde-opbrengst/${report}`,
    };
  }

  const get = (site: Site, path: string, headers: Record<string, string> = {}) =>
    fetch(site.url + path, { headers, redirect: 'manual' });
  const textOf = async (site: Site, path: string) => (await get(site, path)).text();
  const pdfOf = async (site: Site, path: string) => {
    const answer = await get(site, path);
    const task = getDocument({ data: new Uint8Array(await answer.arrayBuffer()), verbosity: 0 });
    const paper = await task.promise;
    const pages = Array.from({ length: paper.numPages }, async (_, at) => {
      const { items } = await (await paper.getPage(at + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join(' ');
    });
    const text = (await Promise.all(pages)).join(' ').replaceAll(/\s+/g, ' ');
    await task.destroy();
    return text;
  };
  /** Pages that come from memory, and those that are made each time, in both languages, whole and as a program asks. */
  const LISTS = ['/', '/verhalen', '/verhalen/rss.xml', '/verhalen/atom.xml'];
  const linkIn = async (path: string) =>
    (await Promise.all(LISTS.map((page) => textOf(other, page)))).map((page) =>
      new RegExp(`${path}(?![\\w-])`).test(page),
    );
  const until = async (isGone: () => Promise<boolean>): Promise<number> => {
    const began = performance.now();
    await expect.poll(isGone, { timeout: 60_000, interval: 20 }).toBe(true);
    return performance.now() - began;
  };

  test('a story is gone at the other as well: page, lists, feeds, and what a browser asks again for', async () => {
    // Both keep their public pages by now.
    for (const site of [one, other])
      await expect.poll(async () => (await get(site, online)).headers.get('etag')).not.toBeNull();
    for (let times = 0; times < 2; times++) expect(await linkIn(online)).toEqual(LISTS.map(() => true));
    const shown = await get(other, online);
    const mark = shown.headers.get('etag')!;
    expect([shown.status, (await shown.text()).includes(SAID)]).toEqual([200, true]);
    expect((await get(other, online, { cookie: 'taal=en' })).status).toBe(200);

    const answer = await new Visitor(one).post(own, { sleutel: key, doe: 'weg' });
    expect(answer.status).toBe(303);
    const took = await until(async () => (await get(other, online)).status === 410);
    figure('until the other server has no story any more', `${Math.round(took)} ms`);

    expect(await linkIn(online)).toEqual(LISTS.map(() => false));
    for (const site of [one, other])
      for (const headers of [{}, { cookie: 'taal=en' }, { 'if-none-match': mark }, { cookie: 'x=1' }])
        for (const path of [online, `${online}.data`, `${online}?van=feed`]) {
          const left = await get(site, path, headers as Record<string, string>);
          expect([path, (await left.text()).includes(SAID), left.status === 304]).toEqual([
            path,
            false,
            false,
          ]);
        }
    for (const site of [one, other]) expect((await get(site, `${online}/foto.jpg`)).status).toBe(410);
    for (const site of [one, other]) expect((await get(site, own)).status).toBe(404);
    // What nobody took away is still there.
    expect(await linkIn(second.online)).toEqual(LISTS.map(() => true));
  });

  test('who is erased by a command stands in no story, and in no report or PDF of a link, at either', async () => {
    for (const site of [one, other]) {
      await expect.poll(async () => (await get(site, second.online)).headers.get('etag')).not.toBeNull();
      expect(await textOf(site, second.report)).toContain(GAVE.anna);
      expect(await pdfOf(site, `${second.report}/rapport.pdf`)).toContain(GAVE.anna);
    }
    await promisify(execFile)(
      process.execPath,
      ['--import', './e2e/support/clock.ts', 'src/cli/wisselstage.ts', 'erase', CARLA, '--yes'],
      { cwd: root, env: { ...process.env, DATABASE_URL: cluster.url, SECRET_KEY, CLOCK, BASE_URL: '' } },
    );
    for (const site of [one, other]) {
      await until(async () => (await get(site, second.online)).status === 410);
      expect((await textOf(site, second.online)).includes(SAID)).toBe(false);
      const report = await get(site, second.report);
      expect([report.status, (await report.text()).includes(GAVE.anna)]).toEqual([200, false]);
      expect(await pdfOf(site, `${second.report}/rapport.pdf`)).not.toContain(GAVE.anna);
    }
    expect(await linkIn(second.online)).toEqual(LISTS.map(() => false));
  });
});
