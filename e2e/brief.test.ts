import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anOfferedRound } from '../src/journey/visit/testing.ts';
import { giveRole } from '../src/people/writes.ts';
import type { Db } from '../src/platform/db/connect.ts';
import { enterByMail, mailTo, Visitor, visitorAs } from './support/accounts.ts';
import { violations } from './support/axe.ts';
import { openLive } from './support/browser.ts';
import { closeFilled, giveAddresses, openFilled } from './support/filled.ts';
import { pageAs } from './support/signed-in.ts';
import type { Site } from './support/site.ts';

const CLOCK = '2027-02-01T09:00:00Z';
const ANNA = 'anna@bord.example';
const CEM = 'cem@bord.example';

let folder: string;
let site: Site;
let browser: Browser;
let own: string;
let anna: Visitor;
let cem: Visitor;

beforeAll(async () => {
  ({ folder, site, browser } = await openFilled('brief', CLOCK, fillRound));
  [anna, cem] = [new Visitor(site), new Visitor(site)];
  await enterByMail(site, anna, ANNA);
  await enterByMail(site, cem, CEM);
});
afterAll(() => closeFilled({ folder, site, browser }));

/** Anna was received at B, and looked back. */
async function fillRound(db: Db): Promise<void> {
  const { visits, programmeId } = await anOfferedRound(db, 'bord');
  await giveRole(db, {
    ...{ email: 'coordinator@maasmond.example', name: 'Sietske', kind: 'coordinator', programmeId },
  });
  const ids = await giveAddresses(db, { Anna: ANNA, Cem: CEM });
  await db.updateTable('visit').set({ state: 'took-place' }).execute();
  const visit_id = visits.get('Anna')!;
  own = `/mijn/voor-collegas/${visit_id}`;
  const { id: reflection_id } = await db
    .insertInto('reflection')
    .values({ visit_id, person_id: ids.Anna, side: 'visitor', state: 'given' })
    .returning('id')
    .executeTakeFirstOrThrow();
  const text = { reflection_id, person_id: ids.Anna };
  await db
    .insertInto('reflection_text')
    .values([
      { ...text, question: 'struck', text: 'De rust aan tafel', readers: 'everyone' },
      { ...text, question: 'take', text: 'Eerder bellen', readers: 'me' },
    ])
    .execute();
}

const textOf = async (answer: Promise<Response>) => (await answer).text();
/** A link is shown once, on the page that answers the press. */
async function share(): Promise<string> {
  const page = await textOf(anna.post(own, { doe: 'link' }));
  return /\/voor-collegas\/[\w-]{43}/.exec(page)![0];
}

test('without JavaScript: made of own texts, shared by a link that ends, counted, and asked by mail', async () => {
  expect((await cem.get(own)).status).toBe(404);
  const page = await textOf(anna.get(own));
  // What was for everybody goes in by itself; of the other it is said why not.
  expect(page).toMatch(/De rust aan tafel<\/textarea>/);
  expect(page).not.toMatch(/Eerder bellen<\/textarea>/);
  expect((await anna.get(`${own}/blad`)).status).toBe(404);
  const refused = await anna.post(own, {
    doe: 'bewaar',
    version: '0',
    struck: 'Mevrouw Jansen 0612345678',
    image: '',
    take: '',
  });
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain('Mevrouw Jansen 0612345678');
  expect(
    (await anna.post(own, { doe: 'bewaar', version: '0', struck: 'De rust aan tafel', image: '', take: '' }))
      .status,
  ).toBe(303);
  for (const form of ['blad', 'dia']) {
    const file = await anna.get(`${own}/${form}`);
    expect([file.headers.get('content-type'), (await file.text()).slice(0, 5)]).toEqual([
      'application/pdf',
      '%PDF-',
    ]);
    expect((await cem.get(`${own}/${form}`)).status).toBe(404);
  }
  expect((await anna.get(`${own}/anders`)).status).toBe(404);
  const link = await share();
  const reader = new Visitor(site);
  const read = await reader.get(link);
  expect(read.headers.get('x-robots-tag')).toContain('noindex');
  const shown = await read.text();
  expect(shown).toContain('De rust aan tafel');
  expect(shown).not.toMatch(/Eerder bellen|anna@|Bas Gast/);
  expect((await reader.post(link, { doe: 'wist-niet' })).headers.get('location')).toBe(
    `${link}?gedaan=wist-niet`,
  );
  await reader.post(link, { doe: 'gebeld' });
  expect((await reader.post(link, { doe: 'iets' })).status).toBe(404);
  const wrong = await reader.post(link, {
    doe: 'vraag',
    wants: 'join',
    name: 'Col',
    organisation: 'X',
    email: 'x',
  });
  expect([wrong.status, (await wrong.text()).includes('href="#email"')]).toEqual([422, true]);
  const asked = { doe: 'vraag', wants: 'introduce', name: 'Col', organisation: 'X', email: 'col@x.example' };
  expect((await reader.post(link, asked)).headers.get('location')).toBe(`${link}?gedaan=gevraagd`);
  for (const number of ['0', '99999999999', 'x'])
    expect((await anna.post(own, { doe: 'gedeeld', about: '', number })).status).toBe(422);
  await anna.post(own, { doe: 'gedeeld', about: 'some', number: '' });
  const counted = await textOf(anna.get(own));
  expect(counted).toMatch(/ongeveer 10 collega’s/);
  await anna.post(own, { doe: 'stop' });
  expect((await reader.get(link)).status).toBe(404);
  expect((await reader.post(link, { doe: 'gebeld' })).status).toBe(404);
  // The key stands in no line of the log.
  expect(site.log()).not.toContain(link);
});

test('what an older window keeps takes nothing away, and nothing typed is lost', async () => {
  const answer = await anna.post(own, {
    doe: 'bewaar',
    version: '0',
    struck: 'Van gisteren',
    image: '',
    take: '',
  });
  const page = await answer.text();
  expect(answer.status).toBe(409);
  expect(page).toMatch(/Van gisteren<\/textarea>/);
  expect(page).toMatch(/name="version" value="1"/);
});

test('a reader sees what goes to the writer before it goes, and takes themselves off the list with the same link', async () => {
  const reader = new Visitor(site);
  const link = await share();
  const asked = {
    doe: 'vraag',
    wants: 'join',
    name: 'Dora Lezer',
    organisation: 'Elders',
    email: 'dora@x.example',
  };
  expect((await reader.post(link, { ...asked, name: 'Kijk op winst.example' })).status).toBe(422);
  await reader.post(link, asked);
  await expect.poll(async () => (await mailTo(site, asked.email)).length).toBe(1);
  const [mail] = await mailTo(site, asked.email);
  const path = mail!.link!.replace(site.url, '');
  const sleutel = /sleutel=([\w-]+)/.exec(path)![1]!;
  expect(await textOf(reader.get(`/belangstelling?sleutel=${sleutel}`))).toMatch(/Dora Lezer[\s\S]*Elders/);
  expect((await reader.post('/belangstelling', { sleutel })).headers.get('location')).toBe(
    '/belangstelling?gedaan=ja',
  );
  // Looking at it again changes nothing.
  const listed = `/belangstelling?sleutel=${sleutel}`;
  for (let twice = 0; twice < 2; twice++)
    expect(await textOf(reader.get(listed))).toContain('Haal me van de lijst');
  expect((await reader.post('/belangstelling', { sleutel, doe: 'weg' })).headers.get('location')).toBe(
    '/belangstelling?gedaan=weg',
  );
  expect((await reader.get(listed)).status).toBe(404);
});

test('a coordinator ends a link, and nobody else does', async () => {
  const counts = '/rondes/bord/voor-collegas';
  const link = await share();
  const coordinator = await visitorAs(site, 'coordinator');
  const page = await textOf(coordinator.get(counts));
  const pagina = /name="pagina" value="([\w-]+)"/.exec(page)![1]!;
  expect(page).toContain('De rust aan tafel');
  expect(page).not.toMatch(/anna@|Anna/);
  const stop = { doe: 'stop', pagina };
  expect((await cem.post(counts, stop)).status).toBe(404);
  for (const wrong of ['x', '00000000-0000-4000-8000-000000000000'])
    expect((await coordinator.post(counts, { doe: 'stop', pagina: wrong })).status).toBe(404);
  const reader = new Visitor(site);
  expect((await reader.get(link)).status).toBe(200);
  expect((await coordinator.post(counts, stop)).headers.get('location')).toBe(`${counts}?gedaan=gestopt`);
  expect((await reader.get(link)).status).toBe(404);
});

test('axe-core reports nothing on the page of who wrote it, nor on that of who reads it', async () => {
  const link = await share();
  const page = await pageAs(browser, site, anna);
  for (const path of [own, link]) {
    await openLive(page, site.url + path);
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      expect([path, await violations(page)]).toEqual([path, []]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  }
  await page.context().close();
});
