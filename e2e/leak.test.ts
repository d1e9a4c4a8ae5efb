import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeFeedLink } from '../src/journey/visit/feed/keys.ts';
import { readVisit } from '../src/journey/visit/reads.ts';
import { makeReplyLink } from '../src/journey/visit/reply/keys.ts';
import { anOfferedRound } from '../src/journey/visit/testing.ts';
import { giveRole } from '../src/people/writes.ts';
import type { Db } from '../src/platform/db/connect.ts';
import { enterByMail, keyOn, totp, Visitor } from './support/accounts.ts';
import { violations } from './support/axe.ts';
import { openLive } from './support/browser.ts';
import { closeFilled, giveAddresses, openFilled } from './support/filled.ts';
import { pageAs } from './support/signed-in.ts';
import type { Site } from './support/site.ts';
import { stickingOut } from './support/sticking-out.ts';
import { hidden } from './support/two-programmes.ts';

const CLOCK = '2027-02-01T09:00:00Z';
const [ANNA, CEM, BAS, ELS, MO] = ['anna', 'cem', 'bas', 'els', 'mo'].map(
  (name) => `${name}@lek.example`,
) as [...[string, string, string, string, string]];

let folder: string;
let site: Site;
let browser: Browser;
const visitors = new Map<string, Visitor>();
const at = { visit: '', place: '', title: '', other: '', otherPlace: '', reply: '', feed: '' };

beforeAll(async () => {
  ({ folder, site, browser } = await openFilled('leak', CLOCK, fillRound));
  for (const email of [ANNA, CEM]) {
    const visitor = new Visitor(site);
    await enterByMail(site, visitor, email);
    visitors.set(email, visitor);
  }
  for (const email of [ELS, MO]) visitors.set(email, await withBothSteps(email));
});
afterAll(() => closeFilled({ folder, site, browser }));

/** The app on the phone goes with the clock of the site. */
async function withBothSteps(address: string): Promise<Visitor> {
  const visitor = new Visitor(site);
  await enterByMail(site, visitor, address);
  const setUp = '/inloggen/tweede-stap/instellen';
  const key = keyOn(await (await visitor.get(setUp)).text());
  const code = await totp(key, site);
  expect((await visitor.post(setUp, { code })).status).toBeLessThan(400);
  return visitor;
}

/** Anna goes to B, of whom Mo speaks; Cem goes elsewhere; Els coordinates. */
async function fillRound(db: Db): Promise<void> {
  const { visits, programmeId, roundId } = await anOfferedRound(db, 'lek');
  await giveAddresses(db, { Anna: ANNA, Cem: CEM, Bas: BAS });
  const visit = (await readVisit(db, visits.get('Anna')!))!;
  const other = (await readVisit(db, visits.get('Cem')!))!;
  await giveRole(db, { email: ELS, name: 'Els Kok', kind: 'coordinator', programmeId });
  await giveRole(db, {
    ...{ email: MO, name: 'Mo Vos', kind: 'contact', programmeId, organisationId: visit.hostId },
  });
  const anna = { roundId, personId: visit.visitorId! };
  const pathOf = (link: string) => link.slice(new URL(link).origin.length);
  Object.assign(at, {
    ...{ visit: visit.id, place: visit.placeId, title: visit.title },
    ...{ other: other.id, otherPlace: other.placeId },
    reply: pathOf(await makeReplyLink(db, anna, 'https://wisselstage.example')),
    feed: pathOf(await makeFeedLink(db, visit.visitorId!, 'https://wisselstage.example')),
  });
  const days = { state: 'arranged' as const, visitor_agreed_at: new Date(), host_agreed_at: new Date() };
  await db.updateTable('visit').set(days).where('id', '=', visit.id).execute();
}

const by = (email: string) => visitors.get(email)!;
let leak = '';

test('the page of the command is not there without the key of the site', async () => {
  const press = (authorization: string) =>
    fetch(`${site.url}/beheer/dicht`, {
      ...{ method: 'POST', body: JSON.stringify({ code: 'B-1' }) },
      headers: { authorization, 'content-type': 'application/json' },
    });
  expect((await press('')).status).toBe(404);
  expect((await press('Bearer x')).status).toBe(404);
  expect((await fetch(`${site.url}/beheer/dicht`)).status).toBe(404);
});

test('nobody else finds it or presses it, and looking changes nothing', async () => {
  for (const email of [ANNA, CEM]) {
    expect((await by(email).get('/dichtzetten')).status).toBe(404);
    expect((await by(email).get(`/dichtzetten/${at.place}`)).status).toBe(404);
    expect((await by(email).post(`/dichtzetten/${at.place}`, {})).status).toBe(404);
    expect((await by(email).get('/lekken')).status).toBe(404);
  }
  // Who speaks for B does not for A.
  expect((await by(MO).post(`/dichtzetten/${at.otherPlace}`, {})).status).toBe(404);
  expect((await by(MO).get('/lekken')).status).toBe(404);
  expect((await new Visitor(site).get('/dichtzetten')).headers.get('location')).toContain('/inloggen');
  const list = await (await by(MO).get('/dichtzetten')).text();
  expect(list).toContain(`/dichtzetten/${at.place}`);
  expect(list).not.toContain(at.otherPlace);
  expect(await (await by(MO).get(`/dichtzetten/${at.place}`)).text()).toContain('Zet nu dicht');
  expect((await by(ANNA).get(`/stage/${at.visit}`)).status).toBe(200);
  expect((await new Visitor(site).get(at.reply)).status).toBe(200);
});

test('one press without JavaScript: the page, the file, the link and the feed say nothing, at once', async () => {
  const pressed = await by(MO).post(`/dichtzetten/${at.place}`, {});
  expect(pressed.status).toBe(303);
  leak = pressed.headers.get('location')!.replace(/\?.*/, '');
  const visitor = new Visitor(site);
  for (const [who, path] of [
    [by(ANNA), `/stage/${at.visit}`],
    [by(ANNA), `/stage/${at.visit}/agenda`],
    [by(ANNA), `/stage/${at.visit}/bewijs`],
    [visitor, at.reply],
  ] as const) {
    const answer = await who.get(path);
    expect([path, answer.status]).toEqual([path, 423]);
    const page = await answer.text();
    expect(page).not.toContain(at.title);
  }
  const closed = await (await by(ANNA).get(`/stage/${at.visit}`)).text();
  for (const said of ['Dit is even dicht', ELS]) expect(closed).toContain(said);
  expect((await by(ANNA).post(`/stage/${at.visit}`, { doe: 'afzeggen' })).status).toBe(423);
  expect(await (await visitor.get(at.feed)).text()).not.toContain('BEGIN:VEVENT');
  expect(await (await by(ANNA).get('/mijn')).text()).not.toContain(at.title);
  expect(await (await visitor.get('/plekken/lek')).text()).not.toContain(at.title);
  // Who is there now gets help all the same.
  expect((await by(ANNA).get(`/stage/${at.visit}/melden`)).status).toBe(200);
  // To anybody else it is as if it were not there, closed or not.
  expect((await by(CEM).get(`/stage/${at.visit}`)).status).toBe(404);
  expect((await by(CEM).get(`/stage/${at.other}`)).status).toBe(200);
  // Pressing again leads to the same.
  expect((await by(MO).post(`/dichtzetten/${at.place}`, {})).headers.get('location')).toContain(leak);
});

test('the contact reads own people alone and decides nothing; to others the leak is not there', async () => {
  const page = await (await by(MO).get(leak)).text();
  expect(page).toContain('Bas Gast');
  expect(page).not.toContain('Anna');
  expect(page).not.toContain('name="doe"');
  for (const doe of ['mail', 'open', 'klaar', 'bewaar'])
    expect((await by(MO).post(leak, { doe, address: 'no', why: 'x' })).status).toBe(404);
  expect((await by(CEM).get(leak)).status).toBe(404);
  expect((await by(CEM).get(`${leak}/gezien.xlsx`)).status).toBe(404);
  expect((await by(ELS).get('/lekken/00000000-0000-4000-8000-000000000000')).status).toBe(404);
});

test('the coordinator writes in the register; what was not right is kept, an older form overwrites nothing', async () => {
  const page = await (await by(ELS).get(leak)).text();
  for (const said of ['Anna', 'Bas Gast', 'De 72 uur', 'Mail deze 2 mensen']) expect(page).toContain(said);
  const versie = hidden(page, 'versie');
  const entry = {
    ...{ doe: 'bewaar', versie, knownAt: '2027-02-01T09:30', happened: 'Er lag een briefje in de trein.' },
    ...{ affected: 'Twee mensen', consequences: '', measures: '', authority: 'told', authorityAt: '' },
    ...{ authorityWhy: '', people: '', peopleAt: '', peopleWhy: '' },
  };
  const refused = await by(ELS).post(leak, entry);
  expect(refused.status).toBe(422);
  const again = await refused.text();
  for (const kept of ['Er lag een briefje in de trein.', 'href="#authorityAt"'])
    expect(again).toContain(kept);
  const told = { ...entry, authorityAt: '2027-02-01T09:45' };
  expect((await by(ELS).post(leak, told)).headers.get('location')).toContain('gedaan=bewaard');
  const older = await by(ELS).post(leak, { ...told, happened: 'Iets anders' });
  expect(older.status).toBe(409);
  expect(await older.text()).toContain('Er lag een briefje in de trein.');
  expect(await (await by(ELS).get('/lekken')).text()).toContain('Er lag een briefje in de trein.');
  expect(await (await by(ELS).get('/logboek?wat=place-closed')).text()).toContain('Mo Vos');
  const file = await by(ELS).get(`${leak}/gezien.xlsx`);
  expect([file.status, file.headers.get('cache-control')]).toEqual([200, 'no-store']);
});

test('with JavaScript, wide and narrow: axe-core reports nothing, nothing sticks out, and it opens again', async () => {
  const page = await pageAs(browser, site, by(ELS));
  const looked: Record<string, string[]> = {};
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 });
    for (const path of ['/dichtzetten', `/dichtzetten/${at.otherPlace}`, '/lekken', leak]) {
      await openLive(page, `${site.url}${path}`);
      looked[`${width} ${path}`] = [...(await violations(page)), ...(await stickingOut(page))];
    }
  }
  expect(Object.values(looked).flat()).toEqual([]);
  await page.getByRole('button', { name: 'Mail deze 2 mensen' }).click();
  await page.getByText('De mail gaat weg.').waitFor();
  await page.getByRole('button', { name: 'Open de plek weer' }).click();
  await page.getByText('Zeg eerst of het adres is veranderd.').first().waitFor();
  await page.getByLabel('Nee, het blijft hetzelfde').check();
  await page.getByRole('button', { name: 'Open de plek weer' }).click();
  await page.getByText('De plek is weer open.').waitFor();
  await page.context().close();
  expect((await by(ANNA).get(`/stage/${at.visit}`)).status).toBe(200);
  expect((await new Visitor(site).get(at.reply)).status).toBe(200);
});
