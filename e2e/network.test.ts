import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Visitor, visitorAs } from './support/accounts.ts';
import { violations } from './support/axe.ts';
import { openBrowser } from './support/browser.ts';
import { openAs } from './support/signed-in.ts';
import { type Site, startSite } from './support/site.ts';

let site: Site;
let browser: Browser;
let coordinator: Visitor;
let contact: Visitor;

beforeAll(async () => {
  site = await startSite({ example: 'visits' });
  browser = await openBrowser();
  coordinator = await visitorAs(site, 'coordinator');
  contact = await visitorAs(site, 'contactpersoon');
}, 240_000);
afterAll(async () => {
  await browser.close();
  await site.stop();
});

const textOf = async (answer: Promise<Response>) => (await answer).text();

test('picture, matrix, sentences and table say the same', async () => {
  const page = await openAs(browser, site, coordinator, '/netwerk');
  const tables = page.locator('#tabel .ws-disclosure');
  const rows = tables.nth(1).locator('tbody tr');
  for (const [state, word] of [
    ['kept', 'gebleven'],
    ['new', 'nieuw'],
    ['faded', 'vervaagd'],
    ['unknown', 'onbekend'],
  ] as const) {
    const inTable = await rows.filter({ hasText: word }).count();
    expect([state, await page.locator(`.ws-net-picture .ws-tie--${state}`).count()]).toEqual([
      state,
      inTable,
    ]);
    expect([state, await page.locator(`.ws-matrix .ws-mark-tie--${state}`).count()]).toEqual([
      state,
      inTable,
    ]);
  }
  const kept = await page.locator('.ws-net-picture .ws-tie--kept').count();
  expect(await page.locator('.ws-say b').first().textContent()).toContain(String(kept));
  const organisations = await tables.nth(0).locator('tbody tr').count();
  expect(await page.locator('.ws-net-picture .ws-node').count()).toBe(organisations);
  expect(await violations(page)).toEqual([]);
  await page.context().close();
});

test('a choice leaves everybody where they stand', async () => {
  const circles = (html: string) =>
    new Map(
      [
        ...html.matchAll(/<title>([^<]+): \d+ lijn(?:en)?<\/title><circle[^>]* cx="([\d.]+)" cy="([\d.]+)"/g),
      ].map(([, name, x, y]) => [name, `${x} ${y}`]),
    );
  const all = circles(await textOf(coordinator.get('/netwerk')));
  const some = circles(await textOf(coordinator.get('/netwerk?ronde=voorjaar-2026&soort=youth')));
  expect(all.size).toBeGreaterThan(some.size);
  expect(some.size).toBeGreaterThan(0);
  for (const [name, place] of some) expect([name, all.get(name)]).toEqual([name, place]);
});

test('without JavaScript: a pair is given to the next match, stands there, and is taken back', async () => {
  const refused = await coordinator.post('/netwerk', { intent: 'give' });
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain('Kies eerst een tweetal.');
  const page = await textOf(coordinator.get('/netwerk'));
  const [, paar = ''] =
    /name="paar"[^>]* value="([^"]+)"/.exec(page) ?? /value="([^"]+)"[^>]* name="paar"/.exec(page) ?? [];
  expect(paar).toMatch(/^[0-9a-f-]{36} [0-9a-f-]{36}$/);
  const wanted = () => textOf(coordinator.get('/rondes/voorjaar-2027/matching/gewenst'));
  const rows = (html: string) => html.match(/name="een" value=/g)?.length ?? 0;
  const before = rows(await wanted());
  const given = await coordinator.post('/netwerk', { intent: 'give', paar });
  expect(given.status).toBe(303);
  const told = await textOf(coordinator.get(given.headers.get('location')!.replace(/#.*/, '')));
  expect(told).toContain('1 tweetal staat');
  expect(rows(await wanted())).toBe(before + 1);
  await coordinator.post('/netwerk', { intent: 'undo', paar });
  expect(rows(await wanted())).toBe(before);
});

test('the files are what they say, and are for coordinators', async () => {
  const svg = await textOf(coordinator.get('/netwerk/netwerk.svg'));
  expect(svg).toMatch(/^<\?xml[^>]*>\s*<svg xmlns=/);
  expect(svg).not.toMatch(/href=|<script|style=/);
  const png = new Uint8Array(await (await coordinator.get('/netwerk/netwerk.png')).arrayBuffer());
  expect([...png.slice(1, 4)].map((code) => String.fromCharCode(code)).join('')).toBe('PNG');
  const csv = (await textOf(coordinator.get('/netwerk/netwerk.csv'))).trim().split('\r\n');
  const graphml = await textOf(coordinator.get('/netwerk/netwerk.graphml'));
  expect(graphml.match(/<edge /g)).toHaveLength(csv.length - 1);
  const participant = await visitorAs(site, 'deelnemer');
  for (const file of ['netwerk.svg', 'netwerk.png', 'netwerk.csv', 'netwerk.graphml', 'netwerk.doc']) {
    expect((await contact.get(`/netwerk/${file}`)).status).toBe(404);
    expect((await participant.get(`/netwerk/${file}`)).status).toBe(404);
  }
  expect((await coordinator.get('/netwerk/netwerk.doc')).status).toBe(404);
  expect((await participant.get('/netwerk')).status).toBe(404);
});

test('who speaks for an organisation sees families, and no organisation and no way to ask for a pair', async () => {
  const own = await textOf(contact.get('/netwerk'));
  expect(own).toContain('Wie kent wie, per soort');
  expect(own).not.toMatch(/ws-net-picture|name="paar"|Gemeente Maashaven|Opvang De Luwte/);
  expect((await contact.post('/netwerk', { intent: 'give', paar: 'x' })).status).toBe(404);
  const page = await openAs(browser, site, contact, '/netwerk');
  expect(await violations(page)).toEqual([]);
  await page.context().close();
});
