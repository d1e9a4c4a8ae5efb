import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { Visitor } from './accounts.ts';

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
