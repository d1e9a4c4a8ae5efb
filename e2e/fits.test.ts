import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addressOf, lookAs, openEveryPage, PAGES } from './support/every-page.ts';

/** 320 is also a screen of 1280 at 400%; between 740 and 1060 is a tablet, or half a screen. */
const WIDTHS = [320, 360, 480, 640, 740, 800, 900, 1060, 1280];

let close = async () => {};
beforeAll(async () => {
  ({ close } = await openEveryPage());
});
afterAll(() => close());

/**
 * What sticks out of the window, or of the box it stands in, as far as it is seen. What scrolls within a region that has
 * a name and can be reached by keyboard may be wider.
 */
function stickingOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const isClipped = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).clipPath === 'inset(50%)' || isClipped(element.parentElement));
    const region = '[role="region"][tabindex="0"]:is([aria-label], [aria-labelledby])';
    const seen = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (element) => element.checkVisibility() && !isClipped(element) && element.closest(region) === null,
    );
    const outside = seen.filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (right > clientWidth + 0.5 || left < -0.5);
    });
    const boxes = 'a, button, summary, h1, h2, h3, th, td, p, li, dd, dt';
    const overfull = seen.filter(
      (element) =>
        element.matches(boxes) &&
        getComputedStyle(element).display !== 'inline' &&
        element.scrollWidth > element.clientWidth + 1,
    );
    const found = [...new Set([...outside, ...overfull])];
    // Only the innermost: what is around them is as wide as they are.
    const inner = found.filter(
      (element) => !found.some((other) => other !== element && element.contains(other)),
    );
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent?.trim().slice(0, 40)}`;
    return [
      ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide`] : []),
      ...inner.slice(0, 3).map(nameOf),
    ];
  });
}

test.each(PAGES)(
  'as %s: %s fits at every width, and nothing sticks out of what it stands in',
  async (role, path) => {
    const page = await lookAs(role, 'nl');
    await page.goto(addressOf(path));
    const found: Record<number, string[]> = {};
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const wrong = await stickingOut(page);
      if (wrong.length > 0) found[width] = wrong;
    }
    expect(found).toEqual({});
  },
);
