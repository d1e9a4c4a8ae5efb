import { matchPath } from 'react-router';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pages } from '../src/pages.ts';
import { violations } from './support/axe.ts';
import { addressOf, contextFor, lookAs, openEveryPage, PAGES, ROUND } from './support/every-page.ts';
import { FORM } from './support/sign-up.ts';
import type { Site } from './support/site.ts';

let site: Site;
let close = async () => {};
beforeAll(async () => {
  ({ site, close } = await openEveryPage());
});
afterAll(() => close());

// What axe-core finds depends on the words or on the width, hardly on both: each page once in either. That the Dutch
// pages fit on a phone is looked at in fits.test.ts.
describe.each([
  ['nl', 1280],
  ['en', 360],
] as const)('every page, in %s on %i px', (taal, width) => {
  test.each(PAGES)('as %s: %s has nothing that axe-core reports', async (role, path) => {
    const page = await lookAs(role, taal);
    await page.setViewportSize({ width, height: 800 });
    await page.goto(addressOf(path));
    expect(await page.locator('html').getAttribute('lang')).toBe(taal);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
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
    zelfde: `${ROUND}/aanmeldingen/x/zelfde`,
    mens: `${ROUND}/aanmeldingen`,
  };
  const pageOf = (address: string) =>
    pages.find(({ path }) => matchPath({ path: `/${path}`, end: true }, address.replace(/\?.*/, '')))?.path;
  const tried = new Set(PAGES.map(([, path]) => pageOf(own[path] ?? path.replace(/^leeg/, '/rondes/leeg'))));
  const shown = pages.filter(({ file }) => file.endsWith('.tsx')).map(({ path }) => path);
  expect(shown.filter((path) => !tried.has(path))).toEqual([]);
});

test('the letter itself has nothing that axe-core reports, wide and narrow', async () => {
  const context = await contextFor(null, 'nl');
  const page = await context.newPage();
  await page.goto(addressOf('letter'));
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
