import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './support/axe.ts';
import { openBrowser, openLive } from './support/browser.ts';
import { type Site, startSite } from './support/site.ts';

const PATH = '/voorbeeld/onderdelen';
const SECTIONS = [
  'lijst',
  'dagen',
  'tijdlijn',
  'standen',
  'wisselen',
  'verloop',
  'dagstrook',
  'blad',
  'weten',
  'bellen',
  'afdrukken',
  'vraag',
  'drukken',
  'zeker',
  'letter',
  'kleuren',
  'soorten',
  'tekens',
  'tekeningen',
];

let browser: Browser;
let site: Site;
beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), startSite()]);
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

/** A window on the page; what is looked into by axe has to bypass the content security policy. */
async function open(options: Parameters<Browser['newContext']>[0] = {}, asked = ''): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  if (options.javaScriptEnabled === false) await page.goto(site.url + PATH + asked);
  else await openLive(page, site.url + PATH + asked);
  return page;
}

const rows = (page: Page) => page.locator('.ws-dense tbody tr');
const names = (page: Page) => page.locator('.ws-dense__name').allTextContents();
const asked = (page: Page) => new URL(page.url()).searchParams;

describe('photographed', () => {
  test.each([
    ['light', 1280],
    ['light', 360],
    ['dark', 1280],
    ['dark', 360],
  ] as const)(
    '%s, %i px: every part is there, fits, and axe-core reports nothing',
    async (colorScheme, width) => {
      const page = await open(
        { bypassCSP: true, colorScheme, viewport: { width, height: 800 } },
        '?persoon=3',
      );
      for (const id of SECTIONS) {
        const box = await page.locator(`#${id}`).boundingBox();
        expect(box?.height ?? 0, id).toBeGreaterThan(30);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await violations(page)).toEqual([]);
      expect((await page.screenshot({ fullPage: true })).length).toBeGreaterThan(50_000);
      await page.context().close();
    },
  );

  test('on paper: what can only be pressed is gone, and so are drawings; what is read is there', async () => {
    const page = await open({ bypassCSP: true }, '?persoon=3');
    await page.emulateMedia({ media: 'print' });
    const seen = (selector: string) => page.locator(selector).first().isVisible();
    for (const gone of [
      '.ws-bulk',
      '.ws-filters',
      '.ws-paging',
      '.ws-panel__bar',
      '.ws-drawing',
      '.ws-pick',
    ]) {
      expect(await seen(gone), gone).toBe(false);
    }
    for (const kept of ['.ws-dense__name', '.ws-panel__title', '.ws-state', '.ws-tile', '.ws-steps']) {
      expect(await seen(kept), kept).toBe(true);
    }
    expect(await page.locator('.ws-band').evaluate((band) => getComputedStyle(band).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
    await page.context().close();
  });

  test('every icon and drawing is drawn, under the content security policy', async () => {
    const page = await open();
    const empty = () =>
      page.evaluate(() =>
        [...document.querySelectorAll<SVGSVGElement>('main svg:has(> use)')]
          .filter((svg) => svg.checkVisibility() && svg.getBBox().width === 0)
          .map((svg) => svg.querySelector('use')!.getAttribute('href')),
      );
    await expect.poll(empty).toEqual([]);
    expect(await page.locator('main svg:has(> use)').count()).toBeGreaterThan(80);
    await page.context().close();
  });

  test('in the dark a drawing has light lines', async () => {
    const lineOf = async (colorScheme: 'light' | 'dark') => {
      const page = await open({ colorScheme });
      const line = await page
        .locator('.ws-drawing')
        .first()
        .evaluate((svg) => getComputedStyle(svg).getPropertyValue('--ws-drawing-line'));
      await page.context().close();
      return line;
    };
    expect([await lineOf('light'), await lineOf('dark')]).toEqual(['#16243a', '#ece8df']);
  });
});

describe.each([true, false])('with JavaScript %s', (javaScriptEnabled) => {
  test('the list sorts both ways, and says so', async () => {
    const page = await open({ javaScriptEnabled });
    const first = await names(page);
    expect(first).toHaveLength(12);
    const head = page.locator('th', { hasText: 'Naam' }).first();
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    await head.getByRole('link').click();
    await page.waitForURL(/op=-naam/);
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('descending');
    expect((await names(page))[0]).not.toBe(first[0]);
    await page.context().close();
  });

  test('it is searched, narrowed and paged; each leaves the rest of what was asked', async () => {
    const page = await open({ javaScriptEnabled }, '?op=-naam');
    await page.getByRole('link', { name: 'Volgende', exact: true }).click();
    await page.waitForURL(/blad=2/);
    await page.getByRole('link', { name: /^Nieuw in het veld/ }).click();
    await page.waitForURL(/toon=nieuw/);
    expect(asked(page).get('blad')).toBeNull();
    await page.getByLabel('Zoek op naam of soort').fill('smit');
    await page.getByRole('button', { name: 'Toon' }).click();
    await page.waitForURL(/zoek=smit/);
    expect(Object.fromEntries(asked(page))).toEqual({ toon: 'nieuw', op: '-naam', zoek: 'smit', soort: '' });
    await expect.poll(async () => (await names(page)).filter((name) => !name.endsWith('Smit'))).toEqual([]);
    expect((await names(page)).length).toBeGreaterThan(0);
    await page.getByRole('link', { name: 'Haal weg: “smit”' }).click();
    await page.waitForURL((url) => !url.searchParams.has('zoek'));
    await expect.poll(async () => (await names(page)).length).toBe(12);
    expect(await page.getByLabel('Zoek op naam of soort').inputValue()).toBe('');
    await page.context().close();
  });

  test('somebody opens beside the list, the next one too, and closing leads back to the row', async () => {
    const page = await open({ javaScriptEnabled }, '?op=dagen');
    const [, name = ''] = await names(page);
    await page.locator('.ws-dense__name').nth(1).click();
    const panel = page.getByRole('complementary', { name });
    await panel.waitFor();
    expect(await rows(page).nth(1).locator('[aria-current]').textContent()).toBe(name);
    await page.getByRole('link', { name: 'Volgende in de lijst' }).click();
    const [, , third = ''] = await names(page);
    await page.getByRole('complementary', { name: third }).waitFor();
    await page.getByRole('link', { name: 'Sluit' }).click();
    await page.waitForURL((url) => !url.searchParams.has('persoon'));
    await expect.poll(() => page.getByRole('complementary').count()).toBe(0);
    expect(asked(page).get('op')).toBe('dagen');
    expect(decodeURIComponent(new URL(page.url()).hash)).toBe(
      `#${await rows(page).nth(2).locator('.ws-dense__name').getAttribute('id')}`,
    );
    await page.context().close();
  });

  test('who are chosen are left out together, and that is undone', async () => {
    const page = await open({ javaScriptEnabled });
    for (const at of [0, 2]) await rows(page).nth(at).getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Laat even weg' }).click();
    const said = page.getByRole('status').filter({ hasText: '2 mensen zijn even weggelaten.' });
    await said.waitFor();
    const marked = () => page.getByText('weggelaten', { exact: true }).count();
    await expect.poll(marked).toBe(2);
    await expect.poll(() => page.locator('.ws-pick:checked').count()).toBe(0);
    await page.getByRole('button', { name: 'Maak ongedaan' }).click();
    await page.getByRole('status').filter({ hasText: '2 mensen doen weer mee.' }).waitFor();
    await expect.poll(marked).toBe(0);
    await page.context().close();
  });

  test('with nobody chosen it is refused, and nothing changes', async () => {
    const page = await open({ javaScriptEnabled });
    const answer = page.waitForResponse((response) => response.request().method() === 'POST');
    await page.getByRole('button', { name: 'Laat even weg' }).click();
    expect((await answer).status()).toBe(422);
    await page.getByText('Kies eerst wie het betreft.').waitFor();
    await page.context().close();
  });

  test('days are chosen by keyboard', async () => {
    const page = await open({ javaScriptEnabled });
    const day = page.getByRole('checkbox', { name: /^di 9 mrt/ });
    await day.focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Bewaar deze dagen' }).click();
    await page.waitForURL(/dagen=/);
    expect(asked(page).get('dagen')).toBe('2027-03-09.2027-03-10');
    await page.getByText('2 dagen gekozen').waitFor();
    expect(await day.isChecked()).toBe(true);
    await page.context().close();
  });
});

describe('with JavaScript', () => {
  test('the panel takes the focus, the list stays as it was, and Escape goes back to the row', async () => {
    const page = await open({ viewport: { width: 1280, height: 800 } });
    await rows(page).nth(0).getByRole('checkbox').check();
    await page.locator('.ws-dense').evaluate((table) => table.setAttribute('data-same', ''));
    const link = page.locator('.ws-dense__name').nth(3);
    await link.click();
    const focused = () => page.evaluate(() => document.activeElement?.id);
    await expect.poll(focused).toBe('paneel');
    expect(await page.locator('.ws-dense[data-same]').count()).toBe(1);
    expect(await rows(page).nth(0).getByRole('checkbox').isChecked()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(focused).toBe(await link.getAttribute('id'));
    expect(await page.getByRole('complementary').count()).toBe(0);
    await page.context().close();
  });

  test('all on the page are chosen at once, counted on the button, and let go again', async () => {
    const page = await open();
    await page.getByRole('checkbox', { name: 'Kies iedereen op deze bladzijde' }).check();
    await page.getByRole('button', { name: 'Herinner 12 leidinggevenden' }).waitFor();
    await page.getByRole('button', { name: 'Wis keuze' }).click();
    await page.getByText('Vink mensen aan').waitFor();
    expect(await page.locator('.ws-pick:checked').count()).toBe(0);
    await page.context().close();
  });

  test('what was done before the page came is put into the status again, for who hears it', async () => {
    const page = await (await browser.newContext()).newPage();
    await page.addInitScript(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      new MutationObserver((changes) => {
        for (const { target, addedNodes } of changes) {
          if ((target as Element).matches?.('.ws-done') && addedNodes.length > 0)
            said.push(target.textContent ?? '');
        }
      }).observe(document, { childList: true, subtree: true });
    });
    await openLive(page, `${site.url}${PATH}?gedaan=weg&wie=1&weg=1`);
    const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said.at(-1));
    await expect.poll(said).toContain('1 persoon is even weggelaten.');
    await page.context().close();
  });
});

test('on a phone what is open is the page, and the filters are closed', async () => {
  const page = await open({ viewport: { width: 360, height: 800 } });
  expect(await page.getByLabel('Soort organisatie').isVisible()).toBe(false);
  await page.getByText('Filter', { exact: true }).click();
  expect(await page.getByLabel('Soort organisatie').isVisible()).toBe(true);
  await page.locator('.ws-dense__name').first().click();
  await page.getByRole('complementary').waitFor();
  expect(await page.locator('.ws-dense').isVisible()).toBe(false);
  await page.getByRole('link', { name: 'Sluit' }).click();
  await expect.poll(() => page.locator('.ws-dense').isVisible()).toBe(true);
  await page.context().close();
});

test('it is there in the example only', async () => {
  const real = await startSite({ example: false });
  expect((await fetch(real.url + PATH)).status).toBe(404);
  await real.stop();
  expect((await fetch(site.url + PATH)).status).toBe(200);
});
