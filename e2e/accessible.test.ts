import type { Browser, BrowserContext } from 'playwright-core';
import { matchPath } from 'react-router';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pages } from '../src/pages.ts';
import { makeMailKeys } from '../src/platform/mail/keys.ts';
import { enterByMail, keyOn, totp, Visitor } from './accounts.ts';
import { violations } from './axe.ts';
import { enterAs, openBrowser } from './browser.ts';
import { confirm, FORM, fillAll, linksTo, sendAll } from './sign-up.ts';
import { ownAddress, type Site, startSite } from './site.ts';

const ROUND = '/rondes/voorjaar-2027';
const SECRET_KEY = 'a secret of the test that is long enough';

let browser: Browser;
let site: Site;
let batch: string;
/** Pages whose address is in a mail. */
const paths: Record<string, string> = {};
/** Who took the first step of signing in and not the second. */
const halfway: Record<string, Visitor> = {};
beforeAll(async () => {
  browser = await openBrowser();
  site = await startSite({ example: 'alive', env: { ...(await ownAddress()), SECRET_KEY } });
  batch = await fillRound();
  paths.blad = `${batch}/blad/3`;
  paths.weg = `${batch}/weg`;
  halfway.halverwege = new Visitor(site);
  await enterByMail(site, halfway.halverwege, 'beheerder@maasmond.example');
  halfway['met app'] = new Visitor(site);
  const milou = 'contactpersoon@maasmond.example';
  await enterByMail(site, halfway['met app'], milou);
  const setUp = '/inloggen/tweede-stap/instellen';
  const code = await totp(keyOn(await (await halfway['met app'].get(setUp)).text()));
  await halfway['met app'].post(setUp, { code });
  halfway['met app'] = new Visitor(site);
  await enterByMail(site, halfway['met app'], milou);
  await fillForms();
});

/** Somebody who fills in the form, and somebody whose manager was asked. */
async function fillForms(): Promise<void> {
  halfway.aanmelder = new Visitor(site);
  await fillAll(halfway.aanmelder, 'nora@pol.example', 'kees@pol.example');
  const sent = new Visitor(site);
  await fillAll(sent, 'bo@pol.example', 'lea@pol.example');
  await confirm(site, sent, 'bo@pol.example');
  await sendAll(sent);
  halfway.aangemeld = sent;
  const pathOf = (link = '') => link.slice(new URL(link).origin.length);
  paths.toestemming = pathOf((await linksTo(site, 'lea@pol.example'))[0]);
  paths.verder = pathOf((await linksTo(site, 'nora@pol.example'))[0]);
  const letters = await (await fetch(`${site.url}/outbox`)).text();
  const mail =
    /\/outbox\/([0-9a-f-]{36})/.exec(letters.slice(letters.indexOf('nora@pol.example')))?.[1] ?? '';
  paths.letter = `/outbox/${mail}`;
  paths.stop = `/post/stop?sleutel=${makeMailKeys(SECRET_KEY).stopKey(mail)}`;
}
afterAll(async () => {
  await browser.close();
  await site.stop();
});

/** A round with a proposal, an import that still has its questions, and a second round that holds nothing. */
async function fillRound(): Promise<string> {
  const page = await (await browser.newContext()).newPage();
  await enterAs(page, site.url, 'coördinator');
  await page.goto(`${site.url}/rondes/nieuw`);
  await page.getByLabel('Naam van de ronde').fill('Lege ronde');
  await page.getByLabel(/^Begin leeg/).check();
  await page.getByRole('button', { name: 'Maak de ronde' }).click();
  await page.waitForURL('**/rondes/*/instellingen*');
  await page.goto(`${site.url}${ROUND}/matching`);
  await page.getByRole('button', { name: 'Maak het voorstel' }).click();
  await page.getByRole('heading', { name: 'Voorstel 1' }).waitFor({ timeout: 60_000 });
  await page.goto(`${site.url}${ROUND}/import`);
  await page.getByRole('button', { name: 'Neem het rommelige werkblad' }).click();
  await page.waitForURL(/\/import\/.+/);
  const path = new URL(page.url()).pathname;
  await page.context().close();
  return path;
}

async function contextFor(role: string | null, taal: string): Promise<BrowserContext> {
  const context = await browser.newContext({ bypassCSP: true });
  const visitor = halfway[role ?? ''];
  if (visitor) {
    const pairs = visitor.cookie.split('; ').map((pair) => pair.split('='));
    await context.addCookies(pairs.map(([name = '', value = '']) => ({ name, value, url: site.url })));
  } else if (role) await context.request.post(`${site.url}/voorbeeld/als/${role}`);
  await context.request.get(`${site.url}/?taal=${taal}`);
  return context;
}

const PAGES: [role: string | null, path: string][] = [
  [null, '/'],
  [null, '/inloggen'],
  [null, '/inloggen/link?token=x'],
  [null, '/bestaat-niet'],
  [null, FORM],
  [null, '/plekken/voorjaar-2027'],
  [null, '/plekken/voorjaar-2027?soort=politie&vrij=1'],
  [null, '/plekken/voorjaar-2027?regio=nergens'],
  [null, '/plekken/voorjaar-2027/POL-1'],
  ['aanmelder', `${FORM}/wie`],
  ['aanmelder', `${FORM}/dagen`],
  ['aanmelder', `${FORM}/keuzes`],
  ['aanmelder', `${FORM}/leren`],
  ['aanmelder', `${FORM}/afspraken`],
  ['aanmelder', `${FORM}/overzicht`],
  ['aangemeld', `${FORM}/overzicht?intrekken`],
  [null, 'verder'],
  [null, 'toestemming'],
  [null, 'stop'],
  [null, '/post/stop?sleutel=x'],
  ['halverwege', '/inloggen/tweede-stap/instellen'],
  ['met app', '/inloggen/tweede-stap'],
  ['coordinator', '/mijn/account'],
  ['deelnemer', '/mijn/account'],
  ['coordinator', '/mijn/account/herstelcodes'],
  ['coordinator', '/mijn/account/app'],
  ['coordinator', '/outbox'],
  ['coordinator', ROUND],
  ['coordinator', '/rondes/nieuw'],
  ['coordinator', `${ROUND}/instellingen`],
  ['coordinator', `${ROUND}/weghalen`],
  ['coordinator', '/rondes/lege-ronde/weghalen'],
  ['coordinator', '/mijn?gedaan=ronde-weg'],
  ['coordinator', `${ROUND}/huisregels`],
  ['coordinator', `${ROUND}/organisaties`],
  ['coordinator', `${ROUND}/organisaties/nieuw`],
  ['coordinator', `${ROUND}/organisaties/POL`],
  ['coordinator', `${ROUND}/post`],
  ['coordinator', `${ROUND}/post?toon=mislukt`],
  ['coordinator', `${ROUND}?gedaan=periode`],
  ['contactpersoon', '/organisatie/POL'],
  ['contactpersoon', '/organisatie/POL/uitnodiging'],
  ['contactpersoon', '/organisatie/POL/plekken'],
  ['contactpersoon', '/organisatie/POL/plekken?gedaan=erbij'],
  ['contactpersoon', '/organisatie/POL/plekken/nieuw'],
  ['contactpersoon', '/organisatie/POL/plekken/nieuw?kopie=POL-1'],
  ['contactpersoon', '/organisatie/POL/plekken/POL-1'],
  ['contactpersoon', '/organisatie/POL/plekken/POL-1?stoppen'],
  ['coordinator', `${ROUND}/plekken/nieuw`],
  ['coordinator', `${ROUND}/plekken/nieuw?bij=GGD`],
  ['coordinator', `${ROUND}/plekken/POL-1?stoppen`],
  ['contactpersoon', '/organisatie/POL/locaties'],
  ['contactpersoon', '/organisatie/POL/locaties?nieuw=open'],
  ['contactpersoon', '/organisatie/POL/locaties?nieuw=geheim'],
  ['coordinator', `${ROUND}/import`],
  ['coordinator', 'batch'],
  ['coordinator', 'blad'],
  ['coordinator', 'weg'],
  ['coordinator', `${ROUND}/plekken`],
  ['coordinator', `${ROUND}/aanmeldingen`],
  ['coordinator', `${ROUND}/matching`],
  ['coordinator', `${ROUND}/matching?toon=organisaties`],
  ['coordinator', `${ROUND}/matching?toon=niet-geplaatst`],
  ['contactpersoon', '/mijn'],
  ['deelnemer', '/mijn'],
  ['deelnemer', '/mijn/aanmelding'],
  ['beheerder', '/mijn'],
];

describe.each(['nl', 'en'])('every page, in %s', (taal) => {
  test.each(PAGES)('as %s: %s has nothing that axe-core reports, wide and narrow', async (role, path) => {
    const context = await contextFor(role, taal);
    try {
      const page = await context.newPage();
      await page.goto(site.url + (path === 'batch' ? batch : (paths[path] ?? path)));
      expect(await page.locator('html').getAttribute('lang')).toBe(taal);
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await violations(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    } finally {
      await context.close();
    }
  });
});

test('no page that shows something is missing above', () => {
  const own: Record<string, string> = {
    batch: `${ROUND}/import/x`,
    blad: `${ROUND}/import/x/blad/1`,
    weg: `${ROUND}/import/x/weg`,
    verder: `${FORM}/verder`,
    toestemming: '/toestemming',
    stop: '/post/stop',
  };
  const pageOf = (address: string) =>
    pages.find(({ path }) => matchPath({ path: `/${path}`, end: true }, address.replace(/\?.*/, '')))?.path;
  const tried = new Set(PAGES.map(([, path]) => pageOf(own[path] ?? path)));
  const shown = pages.filter(({ file }) => file.endsWith('.tsx')).map(({ path }) => path);
  expect(shown.filter((path) => !tried.has(path))).toEqual([]);
});

test('the letter itself has nothing that axe-core reports, wide and narrow', async () => {
  const context = await contextFor(null, 'nl');
  const page = await context.newPage();
  await page.goto(site.url + paths.letter);
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await context.close();
});

test('by keyboard: the skip link comes first, and focus can be seen', async () => {
  const context = await contextFor('coordinator', 'nl');
  const page = await context.newPage();
  await page.goto(`${site.url}${ROUND}/matching`);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#inhoud');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const focused = await page.evaluate(() => {
    const element = document.activeElement!;
    return { inMain: element.closest('main') !== null, outline: getComputedStyle(element).outlineStyle };
  });
  expect(focused).toEqual({ inMain: true, outline: 'solid' });
  await context.close();
});
