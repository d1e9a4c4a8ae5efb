import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ELSEWHERE } from '../src/ui/exit-link.tsx';
import { visitorAs } from './support/accounts.ts';
import { openBrowser } from './support/browser.ts';
import { type Site, startSite } from './support/site.ts';

/** What a programme says to everybody. */
const PAGES = ['/', '/vragen', '/contact', '/privacy', '/toegankelijkheid'];
const GALLERY = '/plekken/voorjaar-2027';

let site: Site;
let browser: Browser;
beforeAll(async () => {
  site = await startSite({ example: 'alive' });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

/** Somebody who never was here; the site that they leave for is here as well. */
async function somebody(options: Parameters<Browser['newContext']>[0] = {}): Promise<[Page, BrowserContext]> {
  const context = await browser.newContext(options);
  await context.route(`${ELSEWHERE}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Het weer</title>Het wordt droog.' }),
  );
  return [await context.newPage(), context];
}

test('public pages set no cookie, ask nothing of another host, and break no rule of their own', async () => {
  const [page, context] = await somebody();
  const hosts = new Set<string>();
  const said: string[] = [];
  page.on('request', (request) => hosts.add(new URL(request.url()).origin));
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  for (const path of [...PAGES, GALLERY, '/plekken']) {
    const answer = await page.goto(site.url + path, { waitUntil: 'networkidle' });
    expect([path, answer?.status(), await answer?.headerValue('set-cookie')]).toEqual([path, 200, null]);
  }
  expect([...hosts]).toEqual([site.url]);
  expect([await context.cookies(), said]).toEqual([[], []]);
  await context.close();
});

test('the home page comes in less than 100 kB with all that belongs to it, of which hardly any is script', async () => {
  const [page, context] = await somebody({ viewport: { width: 360, height: 740 } });
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  const types = new Map<string, string>();
  const bytes: Record<string, number> = {};
  cdp.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId) ?? 'Other';
    bytes[type] = (bytes[type] ?? 0) + encodedDataLength;
  });
  await page.goto(site.url, { waitUntil: 'networkidle' });
  const all = Object.values(bytes).reduce((sum, one) => sum + one, 0);
  // Letters, drawings and page are among it, or nothing was weighed.
  expect([bytes.Document! > 5_000, bytes.Font! > 20_000, all > 40_000]).toEqual([true, true, true]);
  expect(all).toBeLessThan(100_000);
  expect(bytes.Script).toBeLessThan(2_000);
  await context.close();
});

test('they look as with the style sheet of the whole site', async () => {
  // The page itself would not let a second sheet in that was not there when it was made.
  const [page, context] = await somebody({ bypassCSP: true, reducedMotion: 'reduce' });
  const coordinator = await visitorAs(site, 'coordinator');
  const [, sheet] = /rel="stylesheet"[^>]*href="([^"]+)"/.exec(await (await coordinator.get('/')).text())!;
  const looks = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('body, body *')].map((element) => {
        const style = getComputedStyle(element);
        const own = [...style]
          .filter((name) => !name.startsWith('--'))
          .map((name) => [name, style.getPropertyValue(name)]);
        return [`${element.tagName}.${element.getAttribute('class')}`, JSON.stringify(own)] as const;
      }),
    );
  for (const path of PAGES)
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(site.url + path, { waitUntil: 'networkidle' });
      expect(await page.locator('link[rel=stylesheet]').count()).toBe(0);
      const before = await looks();
      await page.evaluate(
        (href) =>
          new Promise((done) => {
            const link = document.createElement('link');
            Object.assign(link, { rel: 'stylesheet', href, onload: done });
            document.head.append(link);
          }),
        sheet,
      );
      const after = await looks();
      const other = before.flatMap(([name, own], at) => (own === after[at]?.[1] ? [] : [name]));
      expect([path, width, other]).toEqual([path, width, []]);
    }
  await context.close();
});

describe('who leaves in a hurry', () => {
  test.each([[360], [1280]])(
    'always sees the way out, which covers nothing that is used, on %i px',
    async (width) => {
      const [page, context] = await somebody({ viewport: { width, height: 700 }, javaScriptEnabled: false });
      for (const path of [...PAGES, GALLERY]) {
        await page.goto(site.url + path);
        const exit = page.getByRole('link', { name: 'Verlaat deze site snel' });
        expect(await exit.isVisible()).toBe(true);
        await page.getByRole('link', { name: 'Toegankelijkheid' }).last().scrollIntoViewIfNeeded();
        await page.keyboard.press('End');
        const [box, foot] = [
          (await exit.boundingBox())!,
          (await page.locator('footer li').last().boundingBox())!,
        ];
        expect([path, box.y >= 0 && box.y + box.height <= 700, foot.y + foot.height <= box.y + 1]).toEqual([
          path,
          true,
          true,
        ]);
        expect(box.height).toBeGreaterThanOrEqual(44);
      }
      await context.close();
    },
  );

  test('comes somewhere else without JavaScript, and the other site is not told from where', async () => {
    const [page, context] = await somebody({ javaScriptEnabled: false });
    await page.goto(`${site.url}/contact`);
    const asked = page.waitForRequest(`${ELSEWHERE}**`);
    await page.getByRole('link', { name: 'Verlaat deze site snel' }).click();
    expect((await (await asked).allHeaders()).referer).toBeUndefined();
    await page.waitForURL(`${ELSEWHERE}**`);
    await context.close();
  });

  test.each(['click', 'Shift', 'Escape'])(
    'does so by %s, and Back does not lead to the page',
    async (how) => {
      const [page, context] = await somebody();
      await page.goto(`${site.url}/contact`);
      if (how === 'click') await page.getByRole('link', { name: 'Verlaat deze site snel' }).click();
      else for (let times = 0; times < 3; times += 1) await page.keyboard.press(how);
      await page.waitForURL(`${ELSEWHERE}**`);
      await page.goBack().catch(() => null);
      expect(page.url().startsWith(site.url)).toBe(false);
      await context.close();
    },
  );

  test('has an empty page at once, also when the other site lets wait', async () => {
    const [page, context] = await somebody();
    await page.goto(`${site.url}/contact`);
    await context.unroute(`${ELSEWHERE}**`);
    await context.route(`${ELSEWHERE}**`, () => {});
    // Asked of a page that is on its way out, a browser answers when it has arrived: so the page itself says it.
    const said = new Promise((tell) => page.exposeFunction('tell', tell));
    await page.evaluate(() =>
      new MutationObserver(() =>
        (globalThis as unknown as { tell(said: string): void }).tell(
          `${document.title} ${document.documentElement.innerText.trim()}`,
        ),
      ).observe(document.documentElement, { childList: true }),
    );
    await page.getByRole('link', { name: 'Verlaat deze site snel' }).click({ noWaitAfter: true });
    expect(await said).toBe('… ');
    await context.close();
  });

  test('stays where they are while they type, and hears how often Shift is still to be pressed', async () => {
    const [page, context] = await somebody();
    await page.goto(`${site.url}/contact`);
    for (const key of ['Shift', 'Shift', 'a', 'Shift', 'Escape', 'Shift']) await page.keyboard.press(key);
    expect(page.url()).toBe(`${site.url}/contact`);
    expect(await page.locator('[data-exit-said]').textContent()).toBe(
      'Shift: nog twee keer om deze site te verlaten',
    );
    await context.close();
  });
});

test('who has signed in has no such button, and the style of the whole site', async () => {
  const coordinator = await visitorAs(site, 'coordinator');
  for (const path of PAGES) {
    const text = await (await coordinator.get(path)).text();
    expect([
      path,
      text.includes('verlaat.js'),
      text.includes('data-exit='),
      text.includes('<style>'),
    ]).toEqual([path, false, false, false]);
  }
});

test('the menu leads to the places of the round that is open', async () => {
  const [page, context] = await somebody({ javaScriptEnabled: false });
  await page.goto(site.url);
  await page.getByRole('navigation').getByRole('link', { name: 'Plekken' }).first().click();
  expect(page.url()).toBe(site.url + GALLERY);
  await context.close();
});
