import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enterByMail, Visitor, visitorAs } from './support/accounts.ts';
import { openBrowser } from './support/browser.ts';
import { ownAddress, type Site, startSite } from './support/site.ts';

const NAME = 'Sietske Brouwer';
/** Refused by the edge; then by a page of a round that is there. */
const NOT_THERE = ['/bestaat-niet', '/rondes/bestaat-niet', '/rondes/bestaat-niet/plekken/POL-1'];
const IN_ROUND = '/rondes/voorjaar-2027/organisaties/NIETS';

let browser: Browser;
let site: Site;
beforeAll(async () => {
  browser = await openBrowser();
  site = await startSite({ env: await ownAddress() });
}, 120_000);
afterAll(async () => {
  await browser.close();
  await site.stop();
});

async function as(role: string): Promise<Visitor> {
  const visitor = await visitorAs(site, role);
  return visitor;
}

describe.each([true, false])('a page that is not there, JavaScript %s', (javaScriptEnabled) => {
  test('has the account menu of who is signed in, from which signing out works', async () => {
    const context = await browser.newContext({ javaScriptEnabled, locale: 'nl-NL' });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    for (const path of [...NOT_THERE, IN_ROUND]) {
      await context.request.post(`${site.url}/voorbeeld/als/coordinator`);
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 800 });
        expect((await page.goto(site.url + path))?.status()).toBe(404);
        await page.getByRole('heading', { name: 'Deze pagina is er niet' }).waitFor();
        if (width === 360) await page.getByText('Menu', { exact: true }).click();
        expect(await page.getByText(NAME).filter({ visible: true }).count()).toBe(1);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      }
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.getByText(NAME).first().click();
      await page.getByRole('button', { name: 'Uitloggen' }).click();
      await page.getByRole('link', { name: 'Inloggen' }).waitFor();
      await page.goto(site.url + path);
      expect(await page.getByText(NAME).count()).toBe(0);
    }
    expect(errors).toEqual([]);
    await context.close();
  });
});

test('it leads to the own start, and to no page of a round that is not theirs or not there', async () => {
  const coordinator = await as('coordinator');
  for (const path of NOT_THERE) {
    const page = await (await coordinator.get(path)).text();
    expect([path, page.includes('href="/mijn"'), page.includes('/matching"')]).toEqual([path, true, false]);
  }
  const contact = await (await (await as('contactpersoon')).get('/rondes/voorjaar-2027')).text();
  expect(contact).toContain('Milou van Wijk');
  expect(contact).not.toContain('/matching"');
});

test('a form that cannot be read is answered with the account menu too', async () => {
  const answer = await (await as('coordinator')).postJson('/rondes/voorjaar-2027/instellingen', {
    name: 'x',
  });
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain(NAME);
});

test('who has still to give the second step is nobody there yet', async () => {
  const halfway = new Visitor(site);
  await enterByMail(site, halfway, 'beheerder@maasmond.example');
  const answer = await halfway.get('/bestaat-niet');
  expect(answer.status).toBe(404);
  const page = await answer.text();
  expect(page).not.toContain('Wendy Kok');
  expect(page).toContain('href="/inloggen"');
});
