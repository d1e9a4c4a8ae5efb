import { writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openLive } from './support/browser.ts';
import { addressOf, contextFor, openExample, ROUND } from './support/every-page.ts';
import { FORM } from './support/sign-up.ts';
import { intoEnglish, speaks, typed, typeEverywhere } from './support/typing.ts';

let close = async () => {};
beforeAll(async () => {
  ({ close } = await openExample());
});
afterAll(() => close());

describe('changing language', () => {
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
      await page.waitForLoadState();
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

  test('keeps the rows of a place, and what is sent then is sent once', async () => {
    const page = await open('contactpersoon', '/organisatie/POL/plekken/nieuw');
    await page.getByText('De lijst met dagen').click();
    await page.locator('button[value="more-days"]').click();
    await page.locator('button[value="more-hosts"]').click();
    await page.locator('button[value="more-days"]').click();
    await page.locator('button[value="drop-day-0"]').click();
    await typeEverywhere(page);
    await page.locator('#day-1-0').fill('2027-03-18');
    const before = await typed(page, '#taal');
    const hidden = () => page.locator('#plek [name="submission"]').inputValue();
    const submission = await hidden();
    await intoEnglish(page);
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
    await intoEnglish(page);
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
    await intoEnglish(page);
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
