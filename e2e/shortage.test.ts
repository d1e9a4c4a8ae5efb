import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect } from '../src/platform/db/connect.ts';
import { Visitor } from './support/accounts.ts';
import { violations } from './support/axe.ts';
import { openBrowser, openLive } from './support/browser.ts';
import { type Site, startSite } from './support/site.ts';

const PAGE = '/rondes/voorjaar-2027/tekort';

let folder: string;
let policeId: string;
let site: Site;
let browser: Browser;
let coordinator: Visitor;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wisselstage-shortage-'));
  await (await startSite({ example: 'visits', keep: folder })).stop();
  const connection = await connect({ dataFolder: folder });
  // Nobody was asked yet.
  await connection.db.deleteFrom('invitation').execute();
  const police = connection.db.selectFrom('organisation').select('id').where('code', '=', 'POL');
  policeId = (await police.executeTakeFirstOrThrow()).id;
  await connection.close();
  site = await startSite({ example: 'visits', keep: folder });
  browser = await openBrowser();
  coordinator = new Visitor(site);
  await coordinator.post('/voorbeeld/als/coordinator', {});
}, 300_000);
afterAll(async () => {
  await browser.close();
  await site.stop();
  await rm(folder, { recursive: true, force: true });
});

test('without JavaScript: texts are prepared, one is changed, and the invitation begins with it', async () => {
  const shown = await (await coordinator.get(PAGE)).text();
  expect(shown).toContain('Wat was er te kort?');
  expect(shown).toContain('Vraag deze eerst');
  const prepared = await coordinator.post(PAGE, {});
  expect(prepared.headers.get('location')).toMatch(/gedaan=klaar&aantal=\d+/);
  const link = `${PAGE}/POL`;
  const form = await (await coordinator.get(link)).text();
  const version = /name="version" value="(\d+)"/.exec(form)![1]!;
  const refused = await coordinator.post(link, { nl: 'over 123456782', en: 'x', version });
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain('over 123456782');
  const kept = await coordinator.post(link, {
    nl: 'Vorige keer ging het goed.',
    en: 'It went well.',
    version,
  });
  expect(kept.headers.get('location')).toContain('gedaan=bewaard');
  const older = await coordinator.post(link, { nl: 'Ouder', en: 'Older', version });
  expect(older.status).toBe(409);
  const now = await (await coordinator.get(link)).text();
  expect(now).toContain('Vorige keer ging het goed.');
  const press = `/rondes/voorjaar-2027/versturen/uitnodiging?wie=${policeId}`;
  const preview = await (await coordinator.get(press)).text();
  expect(preview).toContain('Vorige keer ging het goed.');
});

test('nobody but who coordinates the round may open it', async () => {
  for (const role of ['contactpersoon', 'deelnemer', 'beheerder']) {
    const other = new Visitor(site);
    await other.post(`/voorbeeld/als/${role}`, {});
    expect([role, (await other.get(PAGE)).status, (await other.post(PAGE, {})).status]).toEqual([
      role,
      404,
      404,
    ]);
  }
});

test.each([
  [360, ''],
  [1280, '?taal=en'],
])('at %i pixels it can be read by all, and nothing sticks out', async (width, language) => {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  try {
    await page.request.post(`${site.url}/voorbeeld/als/coordinator`, {
      headers: { origin: site.url },
      form: {},
    });
    for (const path of [PAGE, `${PAGE}/POL`]) {
      await openLive(page, `${site.url}${path}${language}`);
      expect(await page.locator('h1').innerText()).toMatch(/te kort|short|uitnodiging|invitation/);
      expect([path, await violations(page)]).toEqual([path, []]);
      const sticks = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect([path, Math.max(0, sticks)]).toEqual([path, 0]);
    }
  } finally {
    await page.close();
  }
});
