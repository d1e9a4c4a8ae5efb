import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './support/browser.ts';
import { Hand, ON_A_PHONE } from './support/keystrokes.ts';
import { FORM, linksTo } from './support/sign-up.ts';
import { ownAddress, type Site, startSite } from './support/site.ts';

const MINUTE = 60;

/** All that is asked, without what is in a list that is closed. */
const WITHOUT_LISTS = 'h1, h2, p, label, legend, li';

let site: Site;
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
  // All the places of the example, and somebody who has not heard of it before.
  site = await startSite({ example: 'alive', env: await ownAddress() });
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

const measured: string[] = [];
afterAll(() => {
  process.stdout.write(`Signing up on a phone (keystroke-level model):\n${measured.join('\n')}\n`);
});

interface Person {
  how: string;
  email: string;
  days: number;
  choices: string[];
  /** Answers what may be skipped as well. */
  thorough: boolean;
}

async function signUp({ how, email, days, choices, thorough }: Person): Promise<number> {
  const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const thumb = new Hand(page, ON_A_PHONE);
  const main = page.locator('main');
  const next = () => thumb.press(page.getByRole('button', { name: /^Verder/ }));

  await thumb.open(site.url + FORM);
  await thumb.read(main.locator(WITHOUT_LISTS));
  await thumb.type(page.getByLabel('Je naam'), 'Nora Haddad');
  await thumb.type(page.getByLabel('Je e-mailadres van je werk'), email);
  await thumb.type(page.getByLabel('Je functie'), 'wijkagent');
  await thumb.pick(page.getByLabel('Je organisatie', { exact: true }), 'POL');
  if (thorough) await thumb.choose(page.getByLabel('Ik ben nieuw in het veld'));
  await next();

  await page.getByRole('heading', { name: 'Wanneer kun je?' }).waitFor();
  await thumb.read(main);
  for (const day of (await page.getByRole('checkbox').all()).slice(0, days)) await thumb.choose(day);
  await next();

  await page.getByRole('heading', { name: 'Waar wil je meelopen?' }).waitFor();
  // Nobody reads all about seventy places: the name and the title of each, and then all about three of them.
  await thumb.read(main.locator('h1, h2, h3, h4, a'), 'skim');
  for (const nth of choices) {
    const button = page.getByRole('button', { name: new RegExp(`^Kies als ${nth}`) });
    await button.first().waitFor();
    await thumb.press(button.nth(5));
    await page
      .locator('#gekozen h3')
      .nth(Number.parseInt(nth, 10) - 1)
      .waitFor();
    // Nobody finds the next place in less; on the same spot it would count as a second tap of the first.
    await page.waitForTimeout(1000);
  }
  await thumb.read(page.locator('#gekozen'));
  await next();

  await page.getByLabel('Wat wil je leren of zien?').waitFor();
  await thumb.read(main);
  await thumb.type(
    page.getByLabel('Wat wil je leren of zien?'),
    'Ik wil weten wat er na een melding gebeurt.',
  );
  if (thorough) {
    await thumb.type(page.getByRole('textbox').nth(1), 'Ze bellen veel en komen weinig buiten.');
  }
  await next();

  await page.getByLabel('Naam van je leidinggevende').waitFor();
  await thumb.read(main.locator(WITHOUT_LISTS));
  await thumb.type(page.getByLabel('Naam van je leidinggevende'), 'Kees Baas');
  await thumb.type(page.getByLabel('E-mailadres van je leidinggevende'), 'kees.baas@pol.example');
  await next();

  await page.getByRole('heading', { name: 'Klopt alles?' }).waitFor();
  await thumb.read(main, 'skim');
  const [link = ''] = await linksTo(site, email);
  await thumb.open(link);
  await thumb.read(main);
  await thumb.press(page.getByRole('button', { name: 'Ga verder' }));
  await thumb.press(page.getByRole('button', { name: 'Verstuur mijn aanmelding' }));
  await page.getByRole('heading', { name: 'Je aanmelding is binnen' }).waitFor();

  const { seconds, keys, clicks, pages, words } = thumb;
  const minutes = (seconds / MINUTE).toFixed(1);
  measured.push(`  ${how}: ${minutes} minutes, ${keys} keys, ${clicks} taps, ${pages} pages, ${words} words`);
  await context.close();
  return seconds;
}

test('who answers what must be answered, and reads all that is asked, is ready within five minutes', async () => {
  const seconds = await signUp({
    how: 'what must be answered, four days, two choices',
    email: 'nora.haddad@pol.example',
    days: 4,
    choices: ['1e', '2e'],
    thorough: false,
  });
  expect(seconds).toBeLessThan(5 * MINUTE);
});

test('who answers everything takes not much more', async () => {
  const seconds = await signUp({
    how: 'everything, eight days, three choices',
    email: 'nadia.haddad@pol.example',
    days: 8,
    choices: ['1e', '2e', '3e'],
    thorough: true,
  });
  expect(seconds).toBeLessThan(6 * MINUTE);
});
