import { writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, contextFor, openEveryPage, PAGES, ROUND } from './every-page.ts';
import { FORM } from './sign-up.ts';

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

  test.each([
    ['contactpersoon', '/organisatie/POL/plekken/nieuw', 'Voeg toe', '#description'],
    ['contactpersoon', '/organisatie/POL/locaties?nieuw=open', 'Bewaar', '#address'],
    ['coordinator', `${ROUND}/import`, 'Bekijk wat erin staat', '#cells'],
    ['coordinator', '/rondes/nieuw', 'Maak de ronde', '#name'],
    [null, FORM, 'Verder', '#jobTitle'],
  ])(
    'as %s: on %s keeps what was said of a form, in the other language',
    async (role, path, press, field) => {
      const context = await contextFor(role, 'nl');
      const page = await context.newPage();
      await page.goto(addressOf(path), { waitUntil: 'networkidle' });
      const summary = page.getByRole('alert').first();
      await page.getByRole('button', { name: press }).first().click();
      await summary.getByRole('link').first().waitFor();
      const said = await summary.getByRole('link').allTextContents();
      await page.locator(field).fill('Kastanje');
      await page.getByRole('link', { name: 'English' }).first().click();
      await expect.poll(() => speaks(page), { timeout: 20_000 }).toBe('en');
      await page.getByRole('heading', { name: 'Something is not right yet' }).waitFor();
      const then = await summary.getByRole('link').allTextContents();
      expect(then.length).toBe(said.length);
      expect(then.filter((sentence) => said.includes(sentence))).toEqual([]);
      expect(await page.locator(field).inputValue()).toBe('Kastanje');
      // A link of the summary is an address within the page.
      await summary.getByRole('link').first().click();
      expect(await summary.getByRole('link').allTextContents()).toEqual(then);
      await context.close();
    },
  );

  test('keeps what was typed when somebody else saved, and still says so', async () => {
    const path = `${ROUND}/huisregels`;
    const pages = await Promise.all(
      [0, 1].map(async () => {
        const page = await (await contextFor('coordinator', 'nl')).newPage();
        await page.goto(addressOf(path), { waitUntil: 'networkidle' });
        return page;
      }),
    );
    const [one, other] = pages as [Page, Page];
    await one.locator('#text').fill('Wolvin');
    await other.locator('#text').fill('Kastanje');
    await other.getByRole('button', { name: /^Bewaar/ }).click();
    await other.waitForURL('**?gedaan=bewaard');
    await one.getByRole('link', { name: 'English' }).first().click();
    await expect.poll(() => speaks(one), { timeout: 20_000 }).toBe('en');
    expect(await one.locator('#text').inputValue()).toBe('Wolvin');
    await one.getByRole('button', { name: /^Save/ }).click();
    await one.getByRole('alert').first().waitFor();
    expect(await one.getByText('Kastanje').count()).toBeGreaterThan(0);
    for (const page of pages) await page.context().close();
  });
});
