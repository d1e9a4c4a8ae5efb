import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Visitor } from './accounts.ts';
import { violations } from './axe.ts';

/** A phone on which somebody is signed in. */
export async function phoneWith(
  browser: Browser,
  url: string,
  { cookie }: Visitor,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const phone = await browser.newContext({ viewport: { width: 360, height: 780 }, ...options });
  await phone.addCookies(cookiesFor(url, cookie));
  return phone;
}

/** A phone of somebody who came by a link. */
export async function openPhone(browser: Browser, javaScriptEnabled: boolean): Promise<Page> {
  const phone = await browser.newContext({ javaScriptEnabled, viewport: { width: 360, height: 800 } });
  phone.setDefaultTimeout(60_000);
  return phone.newPage();
}

/** Axe-core reports nothing, where a script runs, and nothing sticks out; with `LOOK_SHOTS` it is photographed. */
export async function expectSound(page: Page, name: string, script = true): Promise<void> {
  const to = process.env.LOOK_SHOTS;
  if (to) {
    await page.screenshot({ path: `${to}/${name}-360.png`, fullPage: true });
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.screenshot({ path: `${to}/${name}-1280.png`, fullPage: true });
    await page.setViewportSize({ width: 360, height: 800 });
  }
  if (script) expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
}

/** What a visitor without a browser has been given, for one. */
export const cookiesFor = (url: string, cookie: string) =>
  cookie.split('; ').map((pair) => {
    const [name = '', ...value] = pair.split('=');
    return { name, value: value.join('='), url };
  });

/** All that a browser can have of a site, but for its cookies. */
export const keptOn = (page: Page) =>
  page.evaluate(async () => {
    const texts: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) texts.push(url, await (await cache.match(url))!.text());
    }
    const databases = (await indexedDB.databases()).map(({ name }) => String(name));
    return [...texts, ...databases, ...Object.entries(localStorage).flat()];
  });
