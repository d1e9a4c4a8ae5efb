import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Visitor } from './support/accounts.ts';
import { openLive } from './support/browser.ts';
import { contextFor, openEveryPage, ROUND } from './support/every-page.ts';
import { FORM } from './support/sign-up.ts';
import type { Site } from './support/site.ts';

let browser: Browser;
let site: Site;
let close = async () => {};
beforeAll(async () => {
  ({ browser, site, close } = await openEveryPage());
});
afterAll(() => close());

/** In the window of somebody who scrolled: what is said, and where a button is. */
async function lookAt(page: Page, row: string) {
  return page.evaluate((id) => {
    const [said] = [...document.querySelectorAll('main [role="status"]')].filter(
      ({ textContent }) => textContent,
    );
    const { top = -1, bottom = -1 } = said?.getBoundingClientRect() ?? {};
    const active = document.activeElement as HTMLButtonElement;
    return {
      said: said?.textContent ?? '',
      seen: top >= 0 && bottom <= innerHeight && bottom > top,
      inRow: active.closest('tr')?.id === id || active.closest('tr')?.previousElementSibling?.id === id,
      value: active.value,
    };
  }, row);
}

const topOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);

describe('by keyboard', () => {
  test.each([1280, 360])(
    'what is done far down keeps row, focus and place, and is seen (%i wide)',
    async (width) => {
      const context = await contextFor('coordinator', 'nl');
      const page = await context.newPage();
      await page.setViewportSize({ width, height: 700 });
      await page.goto(`${site.url}${ROUND}/matching?blad=4`);
      const row = '#stage-90';
      const steps: [press: string, then: string, said: string][] = [
        ['lock', 'unlock', 'vast'],
        ['unlock', 'lock', 'niet meer vast'],
      ];
      for (const [press, then, said] of steps) {
        const button = page.locator(`${row} button[value="${press}"]`);
        await button.focus();
        const before = await topOf(page, `${row} button[value="${press}"]`);
        await page.keyboard.press('Enter');
        await page.locator(`${row} button[value="${then}"]`).waitFor();
        await expect.poll(async () => (await lookAt(page, 'stage-90')).said).toContain(said);
        await expect
          .poll(() => lookAt(page, 'stage-90'))
          .toMatchObject({ seen: true, inRow: true, value: then });
        expect(Math.abs((await topOf(page, `${row} button[value="${then}"]`)) - before)).toBeLessThan(2);
      }
      await context.close();
    },
  );

  test('a person far down who is set aside, put back and reminded keeps place and focus too', async () => {
    const context = await contextFor('coordinator', 'nl');
    const page = await context.newPage();
    await page.setViewportSize({ width: 1280, height: 700 });
    await page.goto(`${site.url}${ROUND}/aanmeldingen?blad=2`);
    const row = page.locator('.ws-dense tbody tr').nth(20);
    const name = (await row.locator('.ws-dense__name').textContent()) ?? '';
    await row.locator('.ws-dense__name').click();
    await page.getByRole('complementary', { name }).waitFor();
    const panel = '#mens';
    for (const [press, then] of [
      ['set-aside', 'take-part'],
      ['take-part', 'set-aside'],
    ]) {
      await page.locator(`${panel} button[value="${press}"]`).focus();
      const before = await topOf(page, `${panel} button[value="${press}"]`);
      await page.keyboard.press('Enter');
      await page.locator(`${panel} button[value="${then}"]`).waitFor();
      await expect.poll(() => lookAt(page, '')).toMatchObject({ seen: true, value: then });
      expect(Math.abs((await topOf(page, `${panel} button[value="${then}"]`)) - before)).toBeLessThan(4);
      expect(new URL(page.url()).searchParams.get('blad')).toBe('2');
      expect(await row.locator('.ws-dense__name').textContent()).toBe(name);
    }
    await context.close();
  });

  test('where the row goes away the focus goes on with the next one', async () => {
    for (const _ of [1, 2, 3]) await new Visitor(site).post('/voorbeeld/als/deelnemer', {});
    const context = await contextFor('deelnemer', 'nl');
    const page = await context.newPage();
    await page.goto(`${site.url}/mijn/account`);
    const rows = page.locator('tr:has(button[value="end"])');
    const ids = await rows.evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(2);
    await page.locator(`tr[id="${ids[1]}"] button`).focus();
    await page.keyboard.press('Enter');
    await page.locator(`tr[id="${ids[1]}"]`).waitFor({ state: 'detached' });
    await expect
      .poll(() => lookAt(page, ids[2] ?? ''))
      .toMatchObject({ seen: true, inRow: true, value: 'end' });
    await context.close();
  });
});

test('without JavaScript the page begins at the row, with what was done in sight', async () => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 1280, height: 700 },
  });
  await context.request.post(`${site.url}/voorbeeld/als/coordinator`);
  const page = await context.newPage();
  await page.goto(`${site.url}${ROUND}/matching?blad=4`);
  await page.locator('#stage-90 button[value="lock"]').click();
  await page.waitForURL(/gedaan=lock.*#stage-90$/);
  const button = page.locator('#stage-90 button[value="unlock"]');
  const { y = -1 } = (await button.boundingBox()) ?? {};
  const said = await page.getByRole('status').filter({ hasText: 'vast' }).boundingBox();
  expect(y).toBeLessThan(700);
  expect(said!.y).toBeGreaterThanOrEqual(0);
  expect(y).toBeGreaterThan(said!.y + said!.height);
  await button.click();
  await context.close();
});

describe('a second press on the same spot', () => {
  /** The time of the page stands still until it is told to go on. */
  async function atChoices(): Promise<{
    context: BrowserContext;
    page: Page;
    titles: () => Promise<string[]>;
  }> {
    const own = await contextFor('aanmelder', 'nl');
    const state = await own.storageState();
    await own.close();
    const context = await browser.newContext({
      storageState: state,
      viewport: { width: 360, height: 640 },
      hasTouch: true,
      isMobile: true,
    });
    await context.addInitScript(() => {
      let now = 0;
      performance.now = () => now;
      Object.assign(window, {
        later: () => {
          now += 10_000;
        },
      });
    });
    const page = await context.newPage();
    await openLive(page, `${site.url}${FORM}/keuzes`);
    return { context, page, titles: () => page.locator('#gekozen h3').allInnerTexts() };
  }
  const later = (page: Page) => page.evaluate(() => (window as unknown as { later(): void }).later());

  /** Taps the middle of a button, and the same spot again once the page has changed. */
  async function tapTwice(page: Page, selector: string, changed: () => Promise<boolean>): Promise<void> {
    const button = page.locator(selector).first();
    await button.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const { x, y, width, height } = (await button.boundingBox())!;
    const [left, top] = [x + width / 2, y + height / 2];
    await page.touchscreen.tap(left, top);
    await expect.poll(changed).toBe(true);
    await page.touchscreen.tap(left, top);
    await page.waitForLoadState('networkidle');
  }

  test('chooses, removes and moves one place only, at 360', async () => {
    const { context, page, titles } = await atChoices();
    const start = (await titles()).length;
    for (let number = start + 1; number <= start + 3; number++) {
      // One that lies far down, as what is chosen grows above it.
      const spot = page.locator('button[name="kies"][value^="place:"]').nth(6);
      const value = await spot.getAttribute('value');
      await tapTwice(
        page,
        `button[name="kies"][value="${value}"]`,
        async () => (await titles()).length === number,
      );
      expect((await titles()).length).toBe(number);
      expect(await page.locator(`[id="${value}"]`).innerText()).toContain(`Je ${number}e keuze`);
      await later(page);
    }
    const before = await titles();
    await tapTwice(page, '#gekozen button[name="weg"]', async () => (await titles()).length < before.length);
    expect(await titles()).toEqual(before.slice(1));
    await later(page);
    const [first, second, ...others] = await titles();
    await tapTwice(page, '#gekozen button[name="omlaag"]', async () => (await titles())[0] === second);
    expect((await titles()).slice(0, 1)).toEqual([second]);
    expect([...(await titles())].sort()).toEqual([first, second, ...others].sort());
    await context.close();
  });

  test('is a press again when it is not at once', async () => {
    const { context, page, titles } = await atChoices();
    const before = await titles();
    expect(before.length).toBeGreaterThan(1);
    const button = page.locator('#gekozen button[name="weg"]').first();
    await button.tap();
    await expect.poll(async () => (await titles()).length).toBe(before.length - 1);
    await later(page);
    await page.locator('#gekozen button[name="weg"]').first().tap();
    await expect.poll(async () => (await titles()).length).toBe(before.length - 2);
    await context.close();
  });
});
