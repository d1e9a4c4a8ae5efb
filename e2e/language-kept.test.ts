import { writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openLive } from './support/browser.ts';
import { addressOf, contextFor, lookAs, openEveryPage, PAGES, ROUND } from './support/every-page.ts';
import { FORM } from './support/sign-up.ts';

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

/** What is in the fields of the page, or of one form, in the order in which they stand. */
const typed = (page: Page, within = 'main *') =>
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

const speaks = (page: Page) => page.locator('html').getAttribute('lang');

describe('changing language', () => {
  test.each(PAGES)('as %s: on %s keeps what was typed in every form', async (role, path) => {
    const page = await lookAs(role, 'nl');
    await page.request.get(addressOf('/?taal=nl'));
    await openLive(page, addressOf(path));
    await typeEverywhere(page);
    const before = await typed(page);
    await page.getByRole('link', { name: 'English' }).first().click();
    await expect.poll(() => speaks(page), { timeout: 20_000 }).toBe('en');
    await page.getByRole('link', { name: 'Nederlands' }).first().waitFor();
    expect(await typed(page)).toEqual(before);
  });

  test('keeps a file that was chosen', async () => {
    const context = await contextFor('coordinator', 'nl');
    const page = await context.newPage();
    await openLive(page, `${addressOf(ROUND)}/import`);
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
      await openLive(page, addressOf(path));
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
        await openLive(page, addressOf(path));
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

describe('without JavaScript, changing language', () => {
  const open = async (role: string | null, path: string) => {
    const context = await contextFor(role, 'nl', { javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(addressOf(path));
    return page;
  };
  const inEnglish = async (page: Page) => {
    await page.getByRole('link', { name: 'English' }).first().click();
    await page.locator('#taal').click();
    await expect.poll(() => speaks(page), { timeout: 20_000 }).toBe('en');
  };

  const windows = new Map<string | null, Page>();
  test.each(PAGES)('as %s: on %s keeps what was typed in the form', async (role, path) => {
    const page =
      windows.get(role) ?? (await (await contextFor(role, 'nl', { javaScriptEnabled: false })).newPage());
    windows.set(role, page);
    await page.request.get(addressOf('/?taal=nl'));
    await page.goto(addressOf(path));
    // Every form that somebody fills in has the button, and it is not what the Enter key presses.
    const forms = await page.locator('main').evaluate((main) =>
      [...main.querySelectorAll('form')]
        .map((form) => [...form.elements] as HTMLInputElement[])
        .filter((elements) =>
          elements.some(
            ({ tagName, type, autocomplete }) =>
              ['INPUT', 'SELECT', 'TEXTAREA'].includes(tagName) &&
              type !== 'hidden' &&
              autocomplete !== 'one-time-code',
          ),
        )
        .map((elements) => {
          const names = elements.filter(({ type }) => type === 'submit').map(({ name }) => name);
          return [names[0] !== '_taal', names.filter((name) => name === '_taal').length];
        }),
    );
    expect(forms).toEqual(forms.map(() => [true, 1]));
    if ((await page.locator('#taal').count()) > 0) {
      await typeEverywhere(page);
      const before = await typed(page, '#taal');
      await inEnglish(page);
      expect(await typed(page, '#taal')).toEqual(before);
      expect(before.length).toBeGreaterThan(0);
      expect(page.url()).toBe(addressOf(path));
    }
  });

  test('keeps the rows of a place, and what is sent then is sent once', async () => {
    const page = await open('contactpersoon', '/organisatie/POL/plekken/nieuw');
    await page.locator('button[value="more-days"]').click();
    await page.locator('button[value="more-hosts"]').click();
    await page.locator('button[value="more-days"]').click();
    await page.locator('button[value="drop-day-0"]').click();
    await typeEverywhere(page);
    await page.locator('#day-1-0').fill('2027-03-18');
    const before = await typed(page, '#taal');
    const hidden = () => page.locator('#plek [name="submission"]').inputValue();
    const submission = await hidden();
    await inEnglish(page);
    expect(await typed(page, '#taal')).toEqual(before);
    expect(await hidden()).toBe(submission);
    expect(await page.locator('#day-2-0').count()).toBe(0);
    await page.context().close();
  });

  test('keeps the version that a form is of', async () => {
    const page = await open('coordinator', `${ROUND}/instellingen`);
    const other = await open('coordinator', `${ROUND}/instellingen`);
    await page.locator('#tolerance').fill('7');
    await other.locator('#tolerance').fill('9');
    await other.getByRole('button', { name: 'Bewaar' }).click();
    await other.waitForURL('**?gedaan=bewaard');
    await inEnglish(page);
    expect(await page.locator('#tolerance').inputValue()).toBe('7');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('alert').first().waitFor();
    expect(await page.getByRole('cell', { name: '9', exact: true }).count()).toBe(1);
    for (const one of [page, other]) await one.context().close();
  });

  test('is not what the Enter key does', async () => {
    const page = await open(null, FORM);
    await page.locator('#name').fill('Kastanje');
    await page.locator('#name').press('Enter');
    await page.getByRole('alert').first().waitFor();
    expect(await speaks(page)).toBe('nl');
    expect(await page.locator('#name').inputValue()).toBe('Kastanje');
    await page.context().close();
  });

  test('keeps what was typed in a form that was refused', async () => {
    const page = await open(null, FORM);
    await page.locator('#name').fill('Kastanje');
    await page.getByRole('button', { name: 'Verder' }).click();
    await page.getByRole('alert').first().waitFor();
    await page.locator('#jobTitle').fill('Wolvin <b>"');
    await inEnglish(page);
    expect(await page.locator('#name').inputValue()).toBe('Kastanje');
    expect(await page.locator('#jobTitle').inputValue()).toBe('Wolvin <b>"');
    await page.context().close();
  });

  test('puts what was typed back into its own form alone', async () => {
    const page = await open('coordinator', `${ROUND}/organisaties/POL`);
    const name = await page.locator('#name').inputValue();
    await page.locator('#contactName').fill('Kastanje');
    await page.locator('form:has(#contactName) [name="_taal"]').click();
    await expect.poll(() => speaks(page), { timeout: 20_000 }).toBe('en');
    expect(await page.locator('#contactName').inputValue()).toBe('Kastanje');
    expect(await page.locator('#name').inputValue()).toBe(name);
    await page.context().close();
  });
});
