import type { Page } from 'playwright-core';

/**
 * What sticks out of the window, or of the box it stands in, as far as it is seen. What scrolls within a region that has
 * a name and can be reached by keyboard may be wider, and a drawing may run out of sight: it says nothing.
 */
export function stickingOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    // Of each element once: to ask it of all that is around every element takes longer than all else.
    const clipped = new Map<Element | null, boolean>([[null, false]]);
    const isClipped = (element: Element | null): boolean => {
      const known = clipped.get(element);
      if (known !== undefined || element === null) return known ?? false;
      const found = getComputedStyle(element).clipPath === 'inset(50%)' || isClipped(element.parentElement);
      clipped.set(element, found);
      return found;
    };
    const region = '[role="region"][tabindex="0"]:is([aria-label], [aria-labelledby])';
    const aside = `${region}, svg.ws-drawing`;
    const seen = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (element) => element.checkVisibility() && !isClipped(element) && element.closest(aside) === null,
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
