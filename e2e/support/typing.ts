import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Fills in everything on the page that can be; what is in each field, in the order of the page. */
export async function typeEverywhere(page: Page): Promise<void> {
  await page.locator('main').evaluate((main) => {
    for (const details of main.querySelectorAll('details')) details.open = true;
    const set = (element: HTMLInputElement | HTMLTextAreaElement, value: string) => {
      const prototype = Object.getPrototypeOf(element) as object;
      Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, value);
      element.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const values: Record<string, string> = { email: 'kastanje@pol.example', number: '3', date: '2027-03-12' };
    for (const field of main.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')) {
      if (['checkbox', 'radio'].includes(field.type)) field.click();
      else if (!['hidden', 'file'].includes(field.type)) set(field, values[field.type] ?? 'Kastanje');
    }
    for (const select of main.querySelectorAll('select')) {
      select.selectedIndex = select.options.length - 1;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
}

/** What is in the fields of the page, or of one form, in the order in which they stand. */
export const typed = (page: Page, within = 'main *') =>
  page
    .locator(within)
    .first()
    .evaluate((inside) =>
      [
        ...(inside.closest('form') ?? inside.closest('main')!).querySelectorAll<HTMLInputElement>(
          'input:not([type="hidden"]), textarea, select',
        ),
      ].map(({ name, id, type, value, checked, files }) => ({
        ...{ name, id, checked },
        value: type === 'file' ? [...(files ?? [])].map((file) => file.name).join() : value,
      })),
    );

/** The language of a page. */
export const speaks = (page: Page) => page.locator('html').getAttribute('lang');

/** By the links and the button that somebody without JavaScript has for it. */
export async function intoEnglish(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'English' }).first().click();
  await page.locator('#taal').click();
  await expect.poll(() => speaks(page), { timeout: 20_000 }).toBe('en');
}
