import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Visitor, visitorAs } from './support/accounts.ts';
import { openBrowser, openLive } from './support/browser.ts';
import { type Site, startSite } from './support/site.ts';

const LIST = '/rondes/voorjaar-2027/aanmeldingen';

let browser: Browser;
let site: Site;
let coordinator: Visitor;
beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), startSite({ example: 'alive' })]);
  coordinator = await visitorAs(site, 'coordinator');
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

async function open(asked = '', javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 1280, height: 800 } });
  await context.request.post(`${site.url}/voorbeeld/als/coordinator`);
  const page = await context.newPage();
  if (javaScriptEnabled) await openLive(page, site.url + LIST + asked);
  else await page.goto(site.url + LIST + asked);
  return page;
}

const names = (page: Page) => page.locator('.ws-dense__name').allTextContents();
const countOf = async (page: Page, view: string) =>
  Number(
    await page
      .getByRole('link', { name: new RegExp(`^${view}`) })
      .locator('.ws-chip__count')
      .textContent(),
  );

describe.each([true, false])('with JavaScript %s', (javaScriptEnabled) => {
  test('somebody is found by name, function, organisation and place, whatever the accents', async () => {
    const page = await open('', javaScriptEnabled);
    for (const [asked, found] of [
      ['anouk yilmaz', 'Anouk Yılmaz'],
      ['ANDRE KRAMER', 'André Kramer'],
    ] as const) {
      const field = page.getByLabel('Zoek op naam, functie of plek');
      await field.fill(asked);
      await page.getByRole('button', { name: 'Toon', exact: true }).click();
      await expect.poll(() => names(page)).toEqual([found]);
    }
    await page.getByLabel('Zoek op naam, functie of plek').fill('politie vertrouwensarts');
    await page.getByRole('button', { name: 'Toon', exact: true }).click();
    await page.getByRole('link', { name: /^Haal weg: “politie/ }).click();
    await expect.poll(async () => (await names(page)).length).toBe(24);
    await page.context().close();
  });

  test('some are left out together, and that is undone', async () => {
    const page = await open('?toon=nieuw', javaScriptEnabled);
    const chosen = (await names(page)).slice(0, 2);
    for (const name of chosen) await page.getByRole('checkbox', { name: `Kies ${name}` }).check();
    await page.getByRole('button', { name: 'Laat even weg', exact: true }).click();
    await page.getByRole('status').filter({ hasText: '2 mensen doen niet mee' }).waitFor();
    expect(new URL(page.url()).searchParams.get('toon')).toBe('nieuw');
    expect(await countOf(page, 'Even weggelaten')).toBe(2);
    await page.getByRole('button', { name: 'Maak ongedaan' }).click();
    await page.getByRole('status').filter({ hasText: '2 mensen doen weer mee' }).waitFor();
    expect(await page.getByRole('link', { name: /^Even weggelaten/ }).count()).toBe(0);
    await page.context().close();
  });

  test('somebody opens beside the list, an exclusion is added there, and the list stays', async () => {
    const page = await open('?op=-organisatie&blad=2', javaScriptEnabled);
    const before = await names(page);
    const link = page.locator('.ws-dense__name').nth(5);
    const name = before[5]!;
    await link.click();
    const panel = page.getByRole('complementary', { name });
    await panel.getByText('30 van ', { exact: false }).waitFor();
    await panel.getByRole('link', { name: /^Voeg een uitsluiting toe/ }).click();
    await panel
      .getByLabel('Waar mag deze persoon niet komen, of met wie niet samen?')
      .selectOption({ index: 2 });
    await panel.getByRole('button', { name: 'Sluit hier uit' }).click();
    await page.getByText('De uitsluiting is vastgelegd.').waitFor();
    expect(await names(page)).toEqual(before);
    await page
      .getByRole('complementary', { name })
      .getByText(/vastgelegd door Sietske Brouwer/)
      .first()
      .waitFor();
    await page.getByRole('link', { name: 'Sluit', exact: true }).click();
    await expect.poll(() => page.getByRole('complementary').count()).toBe(0);
    // without JavaScript the page that comes is read while it is still coming in
    await expect.poll(() => names(page)).toEqual(before);
    await page.context().close();
  });
});

test('all that were chosen are reminded once a day, and it says how many were', async () => {
  const page = await open('?toon=zonder-toestemming');
  await page.getByRole('checkbox', { name: 'Kies iedereen op deze bladzijde' }).check();
  await page.getByRole('button', { name: /^Herinner \d+ leidinggevenden$/ }).click();
  await page.getByRole('button', { name: /^Verstuur \d+ mails$/ }).click();
  const said = page.getByRole('status').filter({ hasText: /mail/ });
  await said.waitFor();
  expect(await said.innerText()).toMatch(/gaan \d+ mails weg/);
  await page.getByRole('link', { name: 'Terug naar de lijst' }).click();
  await page.locator('.ws-dense').waitFor();
  const ids = await page.locator('.ws-dense tbody tr').evaluateAll((rows) => rows.map(({ id }) => id));
  const again = await coordinator.post(LIST, { intent: 'remind-picked', kies: ids[0]! });
  const asks = await coordinator.get(again.headers.get('location')!);
  expect(asks.headers.get('location')).toContain('aantal=0');
  await page.context().close();
});

test('nobody chosen, or somebody of elsewhere, is refused and changes nothing', async () => {
  const nobody = '00000000-0000-4000-8000-000000000000';
  for (const fields of [{}, { kies: nobody }, { kies: 'x' }]) {
    const answer = await coordinator.post(LIST, { intent: 'set-aside-picked', ...fields });
    expect(answer.status).toBe(422);
  }
  const page = await open();
  expect(await page.getByRole('link', { name: /^Even weggelaten/ }).count()).toBe(0);
  await page.context().close();
});

test('the list says of no choice on which days it is, of a secret place or another', async () => {
  const text = (await (await coordinator.get(`${LIST}?zoek=LUW`)).text()).replace(
    /<option[^>]*>.*?<\/option>/g,
    '',
  );
  const start = text.indexOf('<table class="ws-dense"');
  const table = text.slice(start, text.indexOf('</table>', start));
  expect(table).toContain('Opvang De Luwte');
  expect(table).not.toMatch(/\d (mrt|maart)\b|2027-03/);
});

test('what is asked that is not there is a list like any other', async () => {
  for (const asked of [
    '?op=constructor',
    '?blad=x',
    '?blad=999',
    '?organisatie=__proto__',
    '?vrij=x',
    '?persoon=x',
    '?wie=x&gedaan=set-aside-picked',
  ]) {
    expect([asked, (await coordinator.get(LIST + asked)).status]).toEqual([asked, 200]);
  }
});
