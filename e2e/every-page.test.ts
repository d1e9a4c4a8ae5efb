import type { Page } from 'playwright-core';
import { matchPath } from 'react-router';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pages } from '../src/pages.ts';
import { violations } from './support/axe.ts';
import { isPlain } from './support/browser.ts';
import { addressOf, contextFor, openEveryPage, PAGES, ROUND } from './support/every-page.ts';
import { handle, lookAt } from './support/looking.ts';
import { FORM } from './support/sign-up.ts';
import type { Site } from './support/site.ts';
import { stickingOut } from './support/sticking-out.ts';
import { intoEnglish, speaks, typed, typeEverywhere } from './support/typing.ts';

let site: Site;
let close = async () => {};
beforeAll(async () => {
  ({ site, close } = await openEveryPage());
});
afterAll(() => close());

/** 320 is also a screen of 1280 at 400%; between 740 and 1060 is a tablet, or half a screen. */
const WIDTHS = [320, 360, 480, 640, 740, 800, 900, 1060, 1280];

/** Nothing of axe-core, in the language that was asked for, and no wider than the window. */
async function expectAccessible(page: Page, taal: string, width: number): Promise<void> {
  expect(await speaks(page)).toBe(taal);
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
}

/** Every form takes along what is in it by a button of its own, where no script does it. */
async function expectKeptByButton(page: Page, path: string): Promise<void> {
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
    await intoEnglish(page);
    expect(await typed(page, '#taal')).toEqual(before);
    expect(before.length).toBeGreaterThan(0);
    expect(page.url()).toBe(addressOf(path));
  }
}

// Tests of one page stand together, as they find it in the window of the one before; none needs another.
describe.each(PAGES)('as %s: %s', (role, path) => {
  // What axe-core finds depends on the words or on the width, hardly on both: each page once in either. That the Dutch
  // pages fit on a phone is looked at below.
  test('has nothing that axe-core reports, in nl on 1280 px', async () => {
    await expectAccessible(await lookAt({ role, path, taal: 'nl', width: 1280 }), 'nl', 1280);
  });

  test('fits at every width, and nothing sticks out of what it stands in', async () => {
    const page = await lookAt({ role, path });
    const found: Record<number, string[]> = {};
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const wrong = await stickingOut(page);
      if (wrong.length > 0) found[width] = wrong;
    }
    expect(found).toEqual({});
  });

  test('leads each form in a row back to its row', async () => {
    const page = await lookAt({ role, path });
    const astray = await page.locator('main tr form[method="post"]').evaluateAll((forms) =>
      forms
        .filter((form) => {
          const row = form.closest('tr');
          const id = row?.id || row?.previousElementSibling?.id;
          return !id || decodeURIComponent(new URL((form as HTMLFormElement).action).hash) !== `#${id}`;
        })
        .map((form) => form.outerHTML.slice(0, 200)),
    );
    expect(astray).toEqual([]);
  });

  test('keeps what was typed in every form when the language changes', async () => {
    const page = await handle({ role, path });
    // A page without a script is for every browser what others are without JavaScript.
    if (await isPlain(page)) return expectKeptByButton(page, path);
    await typeEverywhere(page);
    const before = await typed(page);
    await page.getByRole('link', { name: 'English' }).first().click();
    await expect.poll(() => speaks(page), { timeout: 20_000 }).toBe('en');
    await page.getByRole('link', { name: 'Nederlands' }).first().waitFor();
    expect(await typed(page)).toEqual(before);
  });

  test('has nothing that axe-core reports, in en on 360 px', async () => {
    await expectAccessible(await lookAt({ role, path, taal: 'en', width: 360 }), 'en', 360);
  });

  test('without JavaScript keeps what was typed in the form when the language changes', async () => {
    const page = await handle({ role, path, javaScript: false });
    await expectKeptByButton(page, path);
  });
});

test('no page that shows something is missing above', () => {
  const own: Record<string, string> = {
    mens: `${ROUND}/aanmeldingen`,
    'matching van iemand': `${ROUND}/matching`,
    'matching buiten de keuzes': `${ROUND}/matching`,
    'matching met gevolg': `${ROUND}/matching`,
    batch: `${ROUND}/import/x`,
    blad: `${ROUND}/import/x/blad/1`,
    weg: `${ROUND}/import/x/weg`,
    verder: `${FORM}/verder`,
    meting: '/meting/x/vooraf',
    'meting wie': '/meting/x/vooraf',
    toestemming: '/toestemming',
    antwoord: '/uitnodiging',
    stop: '/post/stop',
    verstuurd: `${ROUND}/verstuurd/x`,
    aangeboden: `${ROUND}/verstuurd/x`,
    stage: `${ROUND}/stages/x`,
    'geheime stage': `${ROUND}/stages/x`,
    'geheime stage open': `${ROUND}/stages/x`,
    'wat je gevraagd wordt': '/stage/antwoord',
    'mijn stage': '/stage/x',
    melding: '/stage/x/melden',
    vervolg: '/vervolg/x',
    dilemma: '/dilemmas/x',
    'dilemma probeerden': '/dilemmas/x',
    'dilemma beheer': '/dilemmas/x/beheer',
    kennismaken: '/contacten/kennismaken/x',
    verzoek: '/contacten/verzoeken/x',
    zelfde: `${ROUND}/aanmeldingen/x/zelfde`,
    wijzigen: `${ROUND}/aanmeldingen/x/wijzig`,
    telefoon: `${ROUND}/aanmeldingen/x/telefoon`,
    'andere-leidinggevende': `${ROUND}/aanmeldingen/x/leidinggevende`,
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
