import { writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, contextFor, openEveryPage, PAGES, ROUND } from './support/every-page.ts';

let close = async () => {};
beforeAll(async () => {
  ({ close } = await openEveryPage());
});
afterAll(() => close());

/** Fills in everything on the page that can be; what is in each field, in the order of the page. */
async function typeEverywhere(page: Page): Promise<void> {
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

const typed = (page: Page) =>
  page.locator('main').evaluate((main) =>
    [...main.querySelectorAll<HTMLInputElement>('input:not([type="hidden"]), textarea, select')].map(
      ({ name, id, type, value, checked, files }) => ({
        ...{ name, id, checked },
        value: type === 'file' ? [...(files ?? [])].map((file) => file.name).join() : value,
      }),
    ),
  );

const speaks = (page: Page) => page.locator('html').getAttribute('lang');

describe('changing language', () => {
  test.each(PAGES)('as %s: on %s keeps what was typed in every form', async (role, path) => {
    const context = await contextFor(role, 'nl');
    const page = await context.newPage();
    await page.goto(addressOf(path), { waitUntil: 'networkidle' });
    await typeEverywhere(page);
    const before = await typed(page);
    await page.getByRole('link', { name: 'English' }).first().click();
    await expect.poll(() => speaks(page), { timeout: 20_000 }).toBe('en');
    await page.getByRole('link', { name: 'Nederlands' }).first().waitFor();
    expect(await typed(page)).toEqual(before);
    await context.close();
  });

  test('keeps a file that was chosen', async () => {
    const context = await contextFor('coordinator', 'nl');
    const page = await context.newPage();
    await page.goto(`${addressOf(ROUND)}/import`, { waitUntil: 'networkidle' });
    const file = '/tmp/wisselstage-kept.csv';
    await writeFile(file, 'naam;plek\n');
    await page.locator('input[type="file"]').first().setInputFiles(file);
    await page.getByRole('link', { name: 'English' }).first().click();
    await expect.poll(() => speaks(page), { timeout: 20_000 }).toBe('en');
    expect((await typed(page)).map(({ value }) => value)).toContain('wisselstage-kept.csv');
    expect(new URL(page.url()).pathname).toBe(`${ROUND}/import`);
    await context.close();
  });
});
