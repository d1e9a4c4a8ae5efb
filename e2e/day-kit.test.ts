import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPlace } from '../src/journey/place/testing.ts';
import { anOfferedRound } from '../src/journey/visit/testing.ts';
import type { Db } from '../src/platform/db/connect.ts';
import type { Visitor } from './support/accounts.ts';
import { violations } from './support/axe.ts';
import { openLive } from './support/browser.ts';
import { closeFilled, giveAddresses, openFilled } from './support/filled.ts';
import { keptOn, phoneWith } from './support/phone.ts';
import { enterOnce } from './support/signed-in.ts';
import type { Site } from './support/site.ts';

const CLOCK = '2027-02-01T09:00:00Z';
const [ANNA, CEM, BAS] = ['anna', 'cem', 'bas'].map((name) => `${name}@dagkaart.example`) as [
  ...[string, string, string],
];
const KEPT_HERE = 'Je kunt deze pagina ook zonder netwerk lezen, tot en met de dag zelf.';

let folder: string;
let site: Site;
let browser: Browser;
const visits = new Map<string, string>();
const pathOf = (name: string) => `/stage/${visits.get(name)}`;
const atSite = (name: string) => `${site.url}${pathOf(name)}`;

beforeAll(async () => {
  ({ folder, site, browser } = await openFilled('kit', CLOCK, fillRound));
});
afterAll(() => closeFilled({ folder, site, browser }));

/** Anna goes to an open place, Cem to a secret one; all said yes. */
async function fillRound(db: Db): Promise<void> {
  const slots = [{ days: ['2027-03-09'], capacity: 1 }];
  const made = await anOfferedRound(db, 'dagkaart', {
    places: [
      aPlace('A-1', 'A', { title: 'Kanarietitel', hostName: 'Aaf Gast', hostEmail: 'aaf@dagkaart.example' }),
      aPlace('B-1', 'B', {
        title: 'Meelopen met de noodhulp',
        hostName: 'Bas Gast',
        hostEmail: BAS,
        slots,
      }),
    ],
  });
  for (const [name, id] of made.visits) visits.set(name, id);
  await giveAddresses(db, { Anna: ANNA, Cem: CEM });
  await db
    .updateTable('place')
    .set({ start_time: '08:45', end_time: '16:30', meeting: 'Meld je bij de balie', bring: 'Iets te eten' })
    .execute();
  await db.updateTable('place').set({ secret: true }).where('code', '=', 'A-1').execute();
  const agreed = new Date(CLOCK);
  await db
    .updateTable('visit')
    .set({ state: 'arranged', visitor_agreed_at: agreed, host_agreed_at: agreed })
    .execute();
  await db
    .insertInto('visit_phone')
    .values({
      ...{ visit_id: visits.get('Anna')!, side: 'host', number: '0612345679', gone_on: '2027-03-10' },
    })
    .execute();
}

const signedIn = new Map<string, Visitor>();
const entered = (email: string) => enterOnce(signedIn, site, email);

async function phoneOf(email: string): Promise<{ phone: BrowserContext; page: Page }> {
  const phone = await phoneWith(browser, site.url, await entered(email));
  return { phone, page: await phone.newPage() };
}

/** A phone on which the visit of Anna is kept. */
async function withKit(email: string): Promise<{ phone: BrowserContext; page: Page }> {
  const opened = await phoneOf(email);
  await openLive(opened.page, atSite('Anna'));
  await opened.page.getByText(KEPT_HERE).waitFor();
  expect(await pagesOn(opened.page)).toEqual([pathOf('Anna')]);
  return opened;
}

const pagesOn = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const urls = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
    );
    return urls
      .flat()
      .map((url) => new URL(url).pathname)
      .filter((path) => !path.startsWith('/assets/'));
  });

/** Whether nothing is on the phone any more: no page, and none of the files it needs. */
async function expectNothing(page: Page): Promise<void> {
  await expect.poll(() => keptOn(page)).toEqual([]);
}

async function expectNoPage(phone: BrowserContext, page: Page): Promise<void> {
  await phone.setOffline(true);
  await expect(page.goto(atSite('Anna'))).rejects.toThrow('ERR_');
  await phone.setOffline(false);
}

const shoot = async (page: Page, name: string) => {
  const to = process.env.OWN_SHOTS;
  if (!to) return;
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 780 });
    await page.screenshot({ path: `${to}/${name}-${width}.png`, fullPage: true });
  }
};

test('once opened, a visit is read without a network, in its own letters and as new as it was', async () => {
  const { phone, page } = await withKit(ANNA);
  await shoot(page, 'kit-online');
  expect(await page.getByText('Zonder netwerk: stand van').isVisible()).toBe(false);
  const asked: string[] = [];
  page.on('requestfailed', (request) => asked.push(request.url()));
  await phone.setOffline(true);
  for (const query of ['', '?doe=afzeggen']) {
    await page.goto(`${atSite('Anna')}${query}`);
    await page.getByText(/^Zonder netwerk: stand van \d{1,2}:\d\d\./).waitFor();
    const shown = await page.locator('main').innerText();
    for (const text of ['Meelopen met de noodhulp', '8.45', 'Meld je bij de balie', 'Iets te eten', 'Bas'])
      expect(shown).toContain(text);
    expect(await page.getByRole('link', { name: 'Bel Bas' }).getAttribute('href')).toBe('tel:0612345679');
    expect(await page.locator('form:visible, .ws-step-bar:visible').count()).toBe(0);
  }
  await shoot(page, 'kit-offline');
  expect(await page.evaluate(() => document.fonts.check('17px "Atkinson Hyperlegible Next"'))).toBe(true);
  expect(await page.evaluate(() => getComputedStyle(document.querySelector('h1')!).fontWeight)).not.toBe(
    '400',
  );
  expect(await page.evaluate(() => document.scripts.length)).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(asked.filter((url) => !url.endsWith('/favicon.svg'))).toEqual([]);
  await phone.setOffline(false);
  expect(await violations(page)).toEqual([]);
  await page.reload();
  expect(await page.getByText('Zonder netwerk: stand van').isVisible()).toBe(false);
  await phone.close();
});

test('of a secret place nothing is kept, not even its address', async () => {
  const { phone, page } = await phoneOf(CEM);
  await openLive(page, atSite('Cem'));
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await keptOn(page)).toEqual([]);
  // Nor where a kit of an open visit is there already, and the worker sees the page pass.
  const both = await withKit(ANNA);
  await both.phone.addCookies(await phone.cookies());
  await openLive(both.page, atSite('Cem'));
  await expectNothing(both.page);
  expect((await both.page.goto(atSite('Cem')))?.headers()['wisselstage-keep-until']).toBeUndefined();
  await phone.close();
  await both.phone.close();
});

test('by its own clock it is gone after the day, without a network as well', async () => {
  for (const [header, at] of [
    ['Wisselstage-Keep-Until', -1000],
    // A clock that was set back.
    ['Wisselstage-Kept-Since', 3_600_000],
  ] as const) {
    const { phone, page } = await withKit(ANNA);
    await page.evaluate(
      async ([path, name, value]) => {
        const cache = await caches.open('dagkaart');
        const kept = (await cache.match(path))!;
        const headers = new Headers(kept.headers);
        headers.set(name, value);
        await cache.put(path, new Response(await kept.text(), { headers }));
      },
      [pathOf('Anna'), header, new Date(Date.now() + at).toISOString()] as const,
    );
    await expectNoPage(phone, page);
    await page.goto(`${site.url}/robots.txt`);
    expect(await keptOn(page)).toEqual([]);
    await phone.close();
  }
});

test('a session that is over wipes it at the next contact, on whatever page that is', async () => {
  for (const path of [pathOf('Anna'), '/inloggen']) {
    const { phone, page } = await withKit(ANNA);
    await phone.clearCookies();
    await openLive(page, `${site.url}${path}`);
    await expectNothing(page);
    await expectNoPage(phone, page);
    await phone.close();
  }
});

test('who signs in on the same phone sees nothing of who was there before', async () => {
  const { phone, page } = await withKit(ANNA);
  await phone.clearCookies();
  await page.goto(`${site.url}/robots.txt`);
  const status = await page.evaluate(
    async () => (await fetch('/voorbeeld/als/deelnemer', { method: 'POST', redirect: 'manual' })).type,
  );
  expect(status).toBe('opaqueredirect');
  await expectNothing(page);
  await expectNoPage(phone, page);
  await phone.close();
});

test('signing out wipes it, also where no script runs', async () => {
  const bas = await withKit(BAS);
  await bas.page.setViewportSize({ width: 1280, height: 780 });
  await bas.page.goto(`${site.url}/mijn/account`);
  await bas.page.getByText('Bas Gast').first().click();
  await bas.page.getByRole('button', { name: 'Uitloggen' }).click();
  await bas.page.waitForURL(`${site.url}/`);
  await bas.page.goto(`${site.url}/robots.txt`);
  expect(await keptOn(bas.page)).toEqual([]);
  await expectNoPage(bas.phone, bas.page);
  await bas.phone.close();
});

test('cancelled by the other, it is wiped at the next contact', async () => {
  signedIn.delete(BAS);
  const { phone, page } = await withKit(BAS);
  const anna = await phoneOf(ANNA);
  await anna.page.goto(`${atSite('Anna')}?doe=afzeggen`);
  await anna.page.getByRole('button', { name: /Zeg|Ik kan niet/ }).click();
  await anna.page.getByText('We weten nu dat het niet doorgaat.').waitFor();
  await expectNothing(anna.page);
  expect(await pagesOn(page)).toEqual([pathOf('Anna')]);
  await openLive(page, `${site.url}/mijn`);
  await expectNothing(page);
  await expectNoPage(phone, page);
  await anna.phone.close();
  await phone.close();
});
