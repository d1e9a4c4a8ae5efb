import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { enterByMail, leadsTo, Visitor, visitorAs } from './support/accounts.ts';
import { openBrowser, openLive } from './support/browser.ts';
import { ownAddress, type Site, startSite } from './support/site.ts';

const LIST = '/rondes/voorjaar-2027/aanmeldingen';

let browser: Browser;
let site: Site;
let coordinator: Visitor;
beforeAll(async () => {
  const own = await ownAddress();
  [browser, site] = await Promise.all([openBrowser(), startSite({ example: 'alive', env: own })]);
  coordinator = await visitorAs(site, 'coordinator');
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

/** Signs somebody up by hand under an address that the programme did not know. */
async function add(name: string, email: string): Promise<string> {
  const sent = { name, email, organisation: 'POL', permission: 'later' };
  const to = String(leadsTo(await coordinator.post(`${LIST}/nieuw`, sent)));
  return new URL(to, site.url).searchParams.get('persoon')!;
}

const joinPage = (signUp: string, asked = '') => `${LIST}/${signUp}/zelfde${asked}`;

interface Known {
  name: string;
  email: string;
  met: string;
}

/** Everybody of the programme whom the page finds, with what it says of becoming one with each. */
async function found(signUp: string, text: string): Promise<(Known & { page: string })[]> {
  const list = await (await coordinator.get(joinPage(signUp, `?zoek=${encodeURIComponent(text)}`))).text();
  const links = [
    ...list.replaceAll('<!-- -->', '').matchAll(/[?&;]met=([0-9a-f-]{36})"[^>]*>([^<,]+), ([^<]+)</g),
  ];
  return Promise.all(
    links.map(async ([, met, name, email]) => ({
      ...{ met: met!, name: name!, email: email! },
      page: await (await coordinator.get(joinPage(signUp, `?met=${met}`))).text(),
    })),
  );
}

/** Somebody who receives visitors, and did not sign up. */
async function aHost(signUp: string): Promise<Known> {
  for (const code of ['stw', 'ver', 'gem', 'vtm', 'ens', 'luw', 'ggm', 'wij']) {
    const known = await found(signUp, `@${code}.example`);
    const host = known.find(({ page }) => isOne(page) && page.includes('ontvangt bezoekers'));
    if (host) return host;
  }
  throw new Error('nobody in the example receives visitors without having signed up');
}
const isOne = (page: string) => page.includes('Dit wordt één persoon');

async function open(path: string, javaScriptEnabled: boolean): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 360, height: 800 } });
  await context.request.post(`${site.url}/voorbeeld/als/coordinator`);
  const page = await context.newPage();
  if (javaScriptEnabled) await openLive(page, site.url + path);
  else await page.goto(site.url + path);
  return page;
}

test.each([
  [true, 'Noa Vermeer', 'noa.vermeer@pol.example'],
  [false, 'Bo Vermeer', 'bo.vermeer@pol.example'],
] as const)(
  'two addresses become one person, with JavaScript %s; both sign in to all that was of either',
  async (javaScriptEnabled, name, email) => {
    const signUp = await add(name, email);
    const host = await aHost(signUp);
    const page = await open(`${LIST}?persoon=${signUp}`, javaScriptEnabled);
    await page.getByRole('link', { name: 'Dit is dezelfde persoon als …' }).click();
    await page.getByLabel('Naam of e-mailadres van de ander').fill('niemand-van-die-naam');
    await page.getByRole('button', { name: 'Zoek' }).click();
    await page.getByText('Niemand gevonden.').waitFor();
    await page.getByLabel('Naam of e-mailadres van de ander').fill(host.email.slice(0, 8));
    await page.getByRole('button', { name: 'Zoek' }).click();
    await page.getByRole('link', { name: `${host.name}, ${host.email}` }).click();
    await page.getByRole('heading', { name: 'Dit wordt één persoon' }).waitFor();
    const says = await page.locator('main').innerText();
    expect(says).toContain(`Mail gaat voortaan naar ${email}.`);
    expect(says).toContain('aangemeld');
    expect(says).toContain('ontvangt bezoekers');
    await page.getByRole('button', { name: 'Maak er één persoon van' }).click();
    await page.getByRole('status').filter({ hasText: 'Dit is nu één persoon, met twee adressen.' }).waitFor();
    await page.context().close();
    for (const address of [email, host.email]) {
      const self = new Visitor(site);
      await enterByMail(site, self, address);
      const mine = await (await self.get('/mijn')).text();
      expect(mine).toContain(name);
      expect((await self.get('/mijn/aanmelding')).status).toBe(200);
    }
    // Who went is nobody any more: not to be found, and not to be joined again.
    expect((await found(signUp, host.email)).map((one) => one.met)).not.toContain(host.met);
    expect((await coordinator.post(joinPage(signUp), { met: host.met })).status).toBe(404);
  },
);

test('two who signed up for one round stay two, and it says why', async () => {
  const signUp = await add('Ties Vermeer', 'ties.vermeer@pol.example');
  const other = (await found(signUp, '@pol.example')).find(({ page }) => !isOne(page))!;
  const page = await open(joinPage(signUp, `?met=${other.met}`), true);
  await page.getByRole('alert').filter({ hasText: 'allebei aangemeld voor dezelfde ronde' }).waitFor();
  expect(await page.getByRole('button', { name: 'Maak er één persoon van' }).count()).toBe(0);
  const forced = await coordinator.post(joinPage(signUp), { met: other.met });
  expect(forced.status).toBe(422);
  expect(await forced.text()).toContain('allebei aangemeld voor dezelfde ronde');
  await page.context().close();
});

test.each(['deelnemer', 'contactpersoon', 'beheerder'])(
  '%s joins nobody, and opening the page joins nobody',
  async (role) => {
    const signUp = await add(`Pien ${role}`, `pien.${role}@pol.example`);
    const host = await aHost(signUp);
    const somebody = await visitorAs(site, role);
    for (const answer of [
      await somebody.get(joinPage(signUp, `?met=${host.met}`)),
      await somebody.post(joinPage(signUp), { met: host.met }),
    ]) {
      expect([403, 404]).toContain(answer.status);
      expect(await answer.text()).not.toContain(host.email);
    }
    expect((await found(signUp, host.email)).map((one) => one.met)).toContain(host.met);
  },
);
