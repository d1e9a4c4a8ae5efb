import type { Page } from 'playwright-core';
import { openLive } from './browser.ts';
import { addressOf, contextFor, speakTo } from './every-page.ts';

interface Look {
  role: string | null;
  /** One of the list of pages. */
  path: string;
  taal?: 'nl' | 'en';
  width?: number;
  javaScript?: boolean;
}

interface Window {
  page: Page;
  /** The page that it shows as it was opened; null: something else. */
  shows: string | null;
}

const windows = new Map<string, Promise<Window>>();

/**
 * A page of the list, for a test that only looks. Somebody has one window, which goes from page to page: to open one
 * takes longer. When it shows this page already, it is not loaded again, whatever test was before.
 */
export async function lookAt(look: Look): Promise<Page> {
  const looker = await windowOf(look);
  await showIn(looker, look);
  return looker.page;
}

/** The same for a test that changes what it is shown: whoever is next gets the page anew, in the language it wants. */
export async function handle(look: Look): Promise<Page> {
  const page = await lookAt(look);
  (await windowOf(look)).shows = null;
  return page;
}

function windowOf({ role, taal = 'nl', javaScript = true }: Look): Promise<Window> {
  const key = `${role} ${taal} ${javaScript}`;
  const looker =
    windows.get(key) ??
    contextFor(role, taal, { javaScriptEnabled: javaScript }).then(async (context) => ({
      page: await context.newPage(),
      shows: null,
    }));
  windows.set(key, looker);
  return looker;
}

async function showIn(looker: Window, { path, taal = 'nl', width = 1280, javaScript = true }: Look) {
  const { page } = looker;
  await page.setViewportSize({ width, height: 800 });
  const address = addressOf(path);
  if (looker.shows === address) return;
  await speakTo(page.context(), taal);
  if (javaScript) await openLive(page, address);
  else await page.goto(address);
  looker.shows = address;
}
