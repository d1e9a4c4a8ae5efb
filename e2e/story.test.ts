import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readStory } from '../src/journey/story/reading/read-story.ts';
import { makeTellerLink } from '../src/journey/story/telling/keys.ts';
import { aRoundLookedBack, aStory, GAVE, HEAD, KEPT, type LookedBack } from '../src/journey/story/testing.ts';
import { makeSecret } from '../src/journey/visit/testing.ts';
import { giveRole } from '../src/people/writes.ts';
import { connect } from '../src/platform/db/connect.ts';
import { enterByMail, mailTo, Visitor, visitorAs } from './support/accounts.ts';
import { violations } from './support/axe.ts';
import { openBrowser, openLive } from './support/browser.ts';
import { pageAs } from './support/signed-in.ts';
import { beginFolder, type Site, startSite, whereOf } from './support/site.ts';

const CLOCK = '2027-02-01T09:00:00Z';
const [ANNA, BAS] = ['anna@verhaal.example', 'bas@verhaal.example'];
const [CARLA, DORA] = ['carla@verhaal.example', 'dora@verhaal.example'];
const PRESS = { visitor: 'woordvoerder-a@pers.example', host: 'woordvoerder-b@pers.example' };
const LIST = '/rondes/verhaal/verhalen';
const TITLE = '‘Ik dacht dat het klaar was’';

let folder: string;
let site: Site;
let browser: Browser;
let at: LookedBack;
let anna: Visitor;
let bas: Visitor;
let coordinator: Visitor;
let written: string;
let online: string;
let secret: { id: string; link: string };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wisselstage-story-'));
  await beginFolder(folder, { clock: CLOCK });
  const connection = await connect(await whereOf(folder));
  const { db } = connection;
  at = await aRoundLookedBack(db, 'verhaal');
  await giveRole(db, {
    ...{ email: 'coordinator@maasmond.example', name: 'Sietske', kind: 'coordinator' },
    programmeId: at.programmeId,
  });
  await db
    .updateTable('visit')
    .set({ days: ['2027-01-20'] })
    .execute();
  await db.updateTable('person_address').set({ email: ANNA }).where('person_id', '=', at.anna).execute();
  await db.updateTable('person_address').set({ email: BAS }).where('person_id', '=', at.bas).execute();
  // Of another programme: one that is being written, and one that is online.
  const [second, third] = [await aRoundLookedBack(db, 'tweede'), await aRoundLookedBack(db, 'derde')];
  await db.updateTable('person_address').set({ email: CARLA }).where('person_id', '=', second.anna).execute();
  written = await aStory(db, second, 'writing');
  online = (await readStory(db, await aStory(db, third, 'published')))!.slug!;
  const fourth = await aRoundLookedBack(db, 'vierde');
  await db.updateTable('person_address').set({ email: DORA }).where('person_id', '=', fourth.anna).execute();
  await makeSecret(db, { roundId: fourth.roundId, code: 'B-1' });
  const id = await aStory(db, fourth, 'review');
  const link = new URL(
    await makeTellerLink(db, { storyId: id, side: 'visitor' }, 'https://wisselstage.example'),
  );
  secret = { id, link: link.pathname + link.search };
  await connection.close();
  site = await startSite({ keep: folder, clock: CLOCK });
  browser = await openBrowser();
  [anna, bas] = [new Visitor(site), new Visitor(site)];
  await enterByMail(site, anna, ANNA);
  await enterByMail(site, bas, BAS);
  coordinator = await visitorAs(site, 'coordinator');
}, 120_000);
afterAll(async () => {
  await browser.close();
  await site.stop();
  await rm(folder, { recursive: true, force: true });
});

const textOf = async (answer: Promise<Response>) => (await answer).text();
const statusOf = async (path: string) => (await new Visitor(site).get(path)).status;
/** Where the newest mail with this subject leads; it goes a moment after the press. */
async function linkTo(address: string, subject: RegExp): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const found = (await mailTo(site, address)).find((mail) => subject.test(mail.subject));
    if (found) {
      const { pathname, search } = new URL(found.link);
      return pathname + search;
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`no mail came to ${address} that says ${subject}`);
}
const keyIn = (path: string) => new URL(path, site.url).searchParams.get('sleutel') ?? '';
/** What a form of this page holds, as a browser would send it. */
function fieldsOf(page: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [tag] of page.matchAll(/<input[^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(tag)?.[1];
    if (name && /type="(hidden|text)"/.test(tag)) fields[name] = /value="([^"]*)"/.exec(tag)?.[1] ?? '';
  }
  for (const [, tag, text] of page.matchAll(/<textarea([^>]*)>([^<]*)/g))
    fields[/name="([^"]*)"/.exec(tag!)![1]!] = text!;
  return fields;
}
const ticked = (page: string) =>
  Object.fromEntries([...page.matchAll(/name="(mag-[0-9a-f-]{36})"/g)].map(([, name]) => [name!, 'on']));
const deskOf = async () =>
  /\/rondes\/verhaal\/verhalen\/[0-9a-f-]{36}/.exec(await textOf(coordinator.get(LIST)))![0];

async function photo(desk: string, file: Blob, alt: string): Promise<Response> {
  const form = new FormData();
  form.set('foto', file, 'foto.jpg');
  form.set('alt', alt);
  return fetch(`${site.url}${desk}/foto`, {
    ...{ method: 'POST', body: form, redirect: 'manual' },
    headers: { cookie: coordinator.cookie },
  });
}

test('without JavaScript: given, asked, written, agreed to, approved, published, and taken away by one press', async () => {
  // Nobody else can say so, and nothing is shown of what they did not give.
  const tell = `/mijn/vertellen/${at.visitId}`;
  expect((await coordinator.get(tell)).status).toBe(404);
  expect(await textOf(anna.get(`/terugblik/${at.visitId}`))).toContain(tell);
  for (const one of [anna, bas])
    expect((await one.post(tell, { 'geef-struck': 'on' })).headers.get('location')).toBe(`${tell}?gedaan=ja`);
  const offered = await textOf(coordinator.get(LIST));
  expect(offered).toContain(at.visitId);
  expect(offered).not.toContain(GAVE.anna);
  expect((await coordinator.post(LIST, { stage: at.visitId })).status).toBe(303);
  expect((await coordinator.post(LIST, { stage: at.visitId })).status).toBe(409);
  const desk = await deskOf();
  const story = desk.slice(desk.lastIndexOf('/') + 1);

  // From the mail, without an account.
  const [ofAnna, ofBas] = [await linkTo(ANNA, /^Vertel jij/), await linkTo(BAS, /^Vertel jij/)];
  const [mailAnna, mailBas] = [new Visitor(site), new Visitor(site)];
  expect(await statusOf(`/verhaal/${story}?sleutel=x`)).toBe(404);
  expect(await statusOf(ofAnna)).toBe(200);
  for (const [one, link, name] of [
    [mailAnna, ofAnna, 'first'],
    [mailBas, ofBas, 'function'],
  ] as const)
    expect((await one.post(link, { sleutel: keyIn(link), doe: 'ja', name })).status).toBe(303);

  // Anna writes; Bas lets the coordinator.
  const writing = await textOf(mailAnna.get(ofAnna));
  expect([writing.includes(GAVE.anna), writing.includes(GAVE.bas), writing.includes(KEPT.anna)]).toEqual([
    true,
    false,
    false,
  ]);
  const answers = fieldsOf(writing);
  const [mine] = Object.keys(answers).filter((name) => name.startsWith('text-'));
  const refused = await mailAnna.post(ofAnna, {
    ...answers,
    doe: 'bewaar',
    [mine!]: 'Haar nummer is 123456782',
  });
  expect([refused.status, (await refused.text()).includes('Haar nummer is 123456782')]).toEqual([422, true]);
  expect(
    (await mailAnna.post(ofAnna, { ...answers, doe: 'bewaar', [mine!]: 'Ik zat aan tafel.' })).status,
  ).toBe(303);
  const written = await textOf(coordinator.get(desk));
  expect([
    written.includes('Ik zat aan tafel.'),
    written.includes(GAVE.bas),
    written.includes(KEPT.bas),
  ]).toEqual([true, true, false]);
  const fields = fieldsOf(written);
  const whole = Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      name.startsWith('text-') && value === '' ? 'Wij zetten thee.' : value,
    ]),
  );
  const head = {
    ...{ title: TITLE, lead: 'Een agent en een begeleider vertellen.', opening: 'Het ruikt naar koffie.' },
    ...{ 'called-visitor': 'een agent', 'called-host': 'een begeleider', doe: 'lezen' },
  };
  // What may not be in it is kept, said with its sentence, and read by nobody.
  const named = await coordinator.post(desk, { ...whole, ...head, opening: 'Bas Gast zet thee.' });
  expect(named.status).toBe(409);
  const told = await textOf(coordinator.get(desk));
  expect(told).toContain('alleen met functie genoemd');

  // A photo: only of points, without what was in it.
  const shot = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#446688' } })
    .withExif({ IFD0: { Artist: 'Kanarie' } })
    .jpeg()
    .toBuffer();
  const svg = new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>'], { type: 'image/jpeg' });
  expect((await photo(desk, svg, 'Twee mensen')).status).toBe(422);
  expect((await photo(desk, new Blob([new Uint8Array(shot)]), '')).status).toBe(422);
  expect((await photo(desk, new Blob([new Uint8Array(shot)]), 'over 123456782')).status).toBe(422);
  expect((await photo(desk, new Blob([new Uint8Array(13_000_000)]), 'Twee mensen')).status).toBe(413);
  expect((await photo(desk, new Blob([new Uint8Array(shot)]), 'Twee mensen aan tafel')).status).toBe(303);

  const again = fieldsOf(await textOf(coordinator.get(desk)));
  expect((await coordinator.post(desk, { ...again, ...head })).headers.get('location')).toBe(
    `${desk}?gedaan=ingeleverd`,
  );

  // Each says yes to each quote; without a tick there is no yes.
  for (const [one, address, name] of [
    [mailAnna, ANNA, 'first'],
    [mailBas, BAS, 'function'],
  ] as const) {
    const link = await linkTo(address, /klaar om te lezen/);
    const page = await textOf(one.get(link));
    const reading = { ...fieldsOf(page), sleutel: keyIn(link), doe: 'akkoord', name, photo: 'ja' };
    expect((await one.post(link, reading)).status).toBe(422);
    expect((await one.post(link, { ...reading, ...ticked(page) })).status).toBe(303);
  }

  // The organisations by mail; each key once, for this alone.
  const officers = { 'communication-visitor': PRESS.visitor, 'communication-host': PRESS.host };
  const wrong = await coordinator.post(desk, {
    ...officers,
    'communication-host': 'geen adres',
    doe: 'adressen',
  });
  expect([wrong.status, (await wrong.text()).includes('geen adres')]).toEqual([422, true]);
  expect((await coordinator.post(desk, { ...officers, doe: 'adressen' })).status).toBe(303);
  for (const address of Object.values(PRESS)) {
    const link = await linkTo(address, /^Mag dit verhaal online/);
    expect(await statusOf(`/verhaal/${story}?sleutel=${keyIn(link)}`)).toBe(404);
    expect(await textOf(new Visitor(site).get(link))).toContain('Ik zat aan tafel.');
    expect((await new Visitor(site).post(link, { sleutel: keyIn(link), doe: 'ja' })).status).toBe(303);
    expect((await new Visitor(site).post(link, { sleutel: keyIn(link), doe: 'ja' })).status).toBe(404);
    expect(await statusOf(link)).toBe(404);
  }
  expect((await textOf(new Visitor(site).get('/verhalen'))).includes(TITLE)).toBe(false);
  expect((await coordinator.post(desk, { doe: 'online' })).status).toBe(303);

  // Everybody reads it, from memory too, and no cache on the way may keep it.
  const shown = /href="(\/verhalen\/[a-z0-9-]+)"/.exec(await textOf(coordinator.get(desk)))![1]!;
  const everywhere = ['/', '/verhalen', '/verhalen/rss.xml', '/verhalen/atom.xml', shown];
  for (const path of [...everywhere, ...everywhere]) {
    const answer = await new Visitor(site).get(path);
    expect([
      path,
      answer.headers.get('cache-control'),
      (await answer.text()).includes('Ik dacht dat het klaar was'),
    ]).toEqual([path, 'no-store', true]);
  }
  const page = await textOf(new Visitor(site).get(shown));
  expect(page).toContain('>Anna<');
  expect(page).not.toContain('Bas Gast');
  expect(page).toContain('property="og:title"');
  const picture = await new Visitor(site).get(`${shown}/foto.jpg`);
  const bytes = Buffer.from(await picture.arrayBuffer());
  expect([picture.status, picture.headers.get('cache-control'), bytes.includes('Kanarie')]).toEqual([
    200,
    'no-store',
    false,
  ]);

  // One press from the mail, without an account and without a reason.
  const online = await linkTo(BAS, /staat online/);
  expect((await mailBas.post(online, { sleutel: keyIn(online), doe: 'weg' })).status).toBe(303);
  for (const path of everywhere)
    expect([
      path,
      (await textOf(new Visitor(site).get(path))).includes('Ik dacht dat het klaar was'),
    ]).toEqual([path, false]);
  const gone = await new Visitor(site).get(shown);
  expect([gone.status, (await gone.text()).includes('Dit verhaal is weggehaald')]).toEqual([410, true]);
  expect(await statusOf(`${shown}/foto.jpg`)).toBe(410);
  expect(await statusOf('/verhalen/nooit-geweest')).toBe(404);
  for (const link of [ofAnna, ofBas, online]) expect(await statusOf(link)).toBe(404);
  expect((await coordinator.get(`${desk}/foto.jpg`)).status).toBe(404);
  expect(await textOf(coordinator.get(desk))).not.toContain('Ik zat aan tafel.');
  await linkTo('coordinator@maasmond.example', /is weggehaald/);
}, 180_000);

test('of a secret place a mailbox reads nothing, says yes to nothing that it did not read, and takes it away', async () => {
  const [mail, dora] = [new Visitor(site), new Visitor(site)];
  await enterByMail(site, dora, DORA);
  const own = `/verhaal/${secret.id}`;
  for (const [one, path] of [
    [mail, secret.link],
    [mail, `${secret.link}&toon=verhaal`],
    [dora, own],
    [dora, `${own}?toon=verhaal`],
    [dora, `${secret.link}&toon=verhaal`],
  ] as const) {
    const answer = await one.get(path);
    const page = await answer.text();
    expect([answer.status, page.includes('Het verhaal lezen')]).toEqual([200, true]);
    for (const text of [HEAD.title, HEAD.lead, HEAD.opening, 'Ik zat aan tafel.', GAVE.anna])
      expect([path, text, page.includes(text)]).toEqual([path, text, false]);
  }
  for (const doe of ['akkoord', 'haal-eruit', 'anders', 'bewaar']) {
    const answer = await mail.post(secret.link, {
      ...{ sleutel: keyIn(secret.link), name: 'function', version: '2', wish: 'Anders graag.', doe },
    });
    expect([doe, answer.status, (await answer.text()).includes('Ik zat aan tafel.')]).toEqual([
      doe,
      403,
      false,
    ]);
  }
  expect((await mail.post(secret.link, { sleutel: keyIn(secret.link), doe: 'weg' })).status).toBe(303);
  expect((await mail.get(secret.link)).status).toBe(404);
});

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('a story online and its list: nothing to report, wide and narrow; on paper without buttons or a drawing', async () => {
  const page = await (await browser.newContext({ bypassCSP: true })).newPage();
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    for (const path of [`/verhalen/${online}`, '/verhalen', '/verhalen/nooit-geweest', '/']) {
      await page.goto(site.url + path);
      expect([path, width, await violations(page), await overflow(page)]).toEqual([path, width, [], 0]);
    }
  }
  await page.goto(`${site.url}/verhalen/${online}`);
  expect(await page.locator('.ws-turn__who').count()).toBeGreaterThan(3);
  await page.getByText('Deel dit verhaal').click();
  expect(await page.locator('.ws-sharing__text').innerText()).toContain(`/verhalen/${online}`);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.ws-story__title').isVisible()).toBe(true);
  for (const gone of ['.ws-story__after', '.ws-story .ws-drawing', '.ws-header'])
    expect(await page.locator(gone).first().isVisible()).toBe(false);
  await page.context().close();
});

test('with JavaScript what somebody writes is kept while they write, and one press takes all of it away', async () => {
  const carla = new Visitor(site);
  await enterByMail(site, carla, CARLA);
  const page = await pageAs(browser, site, carla);
  const here = `${site.url}/verhaal/${written}`;
  await openLive(page, here);
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect([width, await violations(page), await overflow(page)]).toEqual([width, [], 0]);
  }
  const first = page.locator('textarea').first();
  await first.fill('Ik kwam binnen.');
  await page.getByText('Bewaard', { exact: true }).waitFor();
  // And on, from what was kept: an own window is no older one.
  await first.fill('Ik kwam binnen en ging zitten.');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  // Only then: before that, a word that something was kept is of the first.
  await page.waitForURL((url) => url.searchParams.has('gedaan'));
  await page.reload();
  expect(await page.locator('textarea').first().inputValue()).toBe('Ik kwam binnen en ging zitten.');
  await page.getByRole('button', { name: 'Haal het verhaal weg' }).click();
  await page.waitForURL(`${site.url}/`);
  expect((await page.goto(here))?.status()).toBe(404);
  await page.context().close();
});
