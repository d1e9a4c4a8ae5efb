import type { Browser, Page } from 'playwright-core';
import { enterByMail, Visitor } from './accounts.ts';
import { openLive } from './browser.ts';
import { cookiesFor } from './phone.ts';
import type { Site } from './site.ts';

/** A page of a browser in which somebody is signed in, and on which axe-core can run. */
export async function pageAs(browser: Browser, { url }: Site, { cookie }: Visitor): Promise<Page> {
  const context = await browser.newContext({ bypassCSP: true });
  await context.addCookies(cookiesFor(url, cookie));
  return context.newPage();
}

/** The same, at a page of the site whose script has taken over. */
export async function openAs(browser: Browser, site: Site, visitor: Visitor, path: string): Promise<Page> {
  const page = await pageAs(browser, site, visitor);
  await openLive(page, site.url + path);
  return page;
}

/** Signs somebody in by mail, each once: many mails from one network come slowly. */
export async function enterOnce(signedIn: Map<string, Visitor>, site: Site, email: string): Promise<Visitor> {
  const known = signedIn.get(email);
  if (known) return known;
  const visitor = new Visitor(site);
  await enterByMail(site, visitor, email);
  signedIn.set(email, visitor);
  return visitor;
}
