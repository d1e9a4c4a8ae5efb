import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './support/axe.ts';
import { openBrowser, readTable } from './support/browser.ts';
import { ownAddress, type Site, startSite } from './support/site.ts';

const ROUND = '/rondes/voorjaar-2027';
const ROLES = ['coordinator', 'contactpersoon', 'deelnemer'] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each([
  { javaScriptEnabled: true, how: 'with JavaScript' },
  { javaScriptEnabled: false, how: 'without JavaScript' },
])('the first page of each role, $how', ({ javaScriptEnabled }) => {
  let site: Site;
  const contexts: BrowserContext[] = [];
  const pages = {} as Record<(typeof ROLES)[number], Page>;
  const errors: string[] = [];
  beforeAll(async () => {
    // Before the round of the example workbook.
    site = await startSite({ env: await ownAddress(), clock: '2027-01-11T09:00:00Z' });
    for (const role of ROLES) {
      const context = await browser.newContext({ javaScriptEnabled, bypassCSP: true });
      contexts.push(context);
      pages[role] = await context.newPage();
      pages[role].on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await context.request.post(`${site.url}/voorbeeld/als/${role}`);
    }
  });
  afterAll(async () => {
    for (const context of contexts) await context.close();
    await site.stop();
  });

  const textOf = async (page: Page, path: string) => {
    await page.goto(site.url + path);
    return (await page.locator('main').innerText()).replace(/\s+/g, ' ');
  };
  /** Nothing that axe reports, and nothing too wide. Scripts are needed to ask. */
  const isSound = async (page: Page) => {
    if (!javaScriptEnabled) return;
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
  };

  test('of an empty round: the coordinator has ways to begin, one of them strong', async () => {
    const page = pages.coordinator;
    const text = await textOf(page, '/mijn');
    expect(new URL(page.url()).pathname).toBe(ROUND);
    expect(text).toContain('Waarmee begin je?');
    expect(await page.locator('main .nl-button--primary').allInnerTexts()).toEqual([
      'Importeer het werkblad',
    ]);
    await isSound(page);
    await page.getByRole('link', { name: 'Naar de organisaties' }).click();
    await page.waitForURL('**/organisaties');
  });

  test('of an empty round: the contact is asked to answer, and then for a place', async () => {
    const page = pages.contactpersoon;
    expect(await textOf(page, '/mijn')).toContain('Er wacht één ding op jou.');
    expect(new URL(page.url()).pathname).toBe('/organisatie/POL');
    expect(await page.getByRole('link', { name: /\/aanmelden\/voorjaar-2027$/ }).innerText()).toBe(
      `${site.url}/aanmelden/voorjaar-2027`,
    );
    await isSound(page);
    await page.getByRole('link', { name: 'Geef antwoord' }).click();
    await page.getByRole('button', { name: 'Ja, wij doen mee' }).click();
    await page.getByText('Jullie doen mee').first().waitFor();
    const after = await textOf(page, '/organisatie/POL');
    expect(after).toContain('Jullie doen mee aan Ronde voorjaar 2027. Er wachten twee dingen op jou.');
    expect(await page.getByRole('link', { name: 'Voeg een plek toe' }).first().getAttribute('href')).toBe(
      '/organisatie/POL/plekken',
    );
  });

  test('of a round without dates: nobody can sign up yet, and each page says so', async () => {
    const page = pages.deelnemer;
    expect(await textOf(page, '/mijn')).toContain('Er is nu geen ronde open.');
    await isSound(page);
    for (const [path, says] of [
      ['/aanmelden/voorjaar-2027', 'Aanmelden kan nog niet'],
      ['/plekken/voorjaar-2027', 'Deze ronde is nog niet open'],
    ] as const) {
      const text = await textOf(page, path);
      expect(text).toContain(says);
      expect(text).not.toContain('Meld je aan');
      await isSound(page);
    }
  });

  test('with people and places: the coordinator sees what waits, how far it is, and demand per day', async () => {
    const page = pages.coordinator;
    await page.goto(`${site.url}${ROUND}/import`);
    await page.getByRole('button', { name: 'Neem het nette werkblad' }).click();
    await page.getByRole('button', { name: /^Importeer/ }).click();
    await page.getByRole('link', { name: 'Ga naar de matching' }).first().waitFor();
    const text = await textOf(page, ROUND);
    expect(text).toContain('De eerste stages zijn op maandag 8 maart 2027. Er wachten vijf dingen op jou.');
    expect(await page.locator('.ws-todo__title').allInnerTexts()).toEqual([
      'Mensen zijn klaar om te matchen',
      'Mensen wachten op toestemming',
      'Mensen hebben geen keuze die kan',
      'Data zijn nog niet gekozen',
      'Organisaties hebben meer eerste keuzes dan stoelen',
    ]);
    expect(text).toContain('Toestemming 154 van 168 mensen');
    expect(text).toContain('Klaar 138 voor de match, van 168');
    await page.getByText('Bekijk per dag').click();
    const days = await readTable(page, 'Vraag en aanbod per dag');
    // On one of the fifteen days only secret places receive: it is not there, and neither are their 26 seats.
    expect(days).toHaveLength(14);
    expect(days[0]).toMatchObject({ Dag: 'ma 8 mrt', Stoelen: '8' });
    expect(days.reduce((sum, row) => sum + Number(row.Stoelen), 0)).toBe(195);
    expect(days.some(({ Stand = '' }) => Stand.startsWith('te weinig stoelen'))).toBe(true);
    await isSound(page);
  });

  test('one click mails every manager who was not asked, and not twice on a day', async () => {
    const page = pages.coordinator;
    await page.goto(`${site.url}${ROUND}`);
    await page.getByRole('button', { name: 'Mail 14 leidinggevenden' }).click();
    await page.getByRole('button', { name: 'Verstuur 14 mails' }).click();
    await page.getByText('Over tien seconden gaan 14 mails weg.').waitFor();
    await page.getByRole('link', { name: 'Terug naar de ronde' }).click();
    await page.waitForURL(site.url + ROUND);
    const text = await textOf(page, ROUND);
    expect(text).toContain('14 Mensen wachten op toestemming');
    expect(await page.getByRole('button', { name: /^Mail/ }).count()).toBe(0);
    const again = await page.context().request.post(`${site.url}${ROUND}/aanmeldingen`, {
      form: { intent: 'remind-all' },
      maxRedirects: 0,
    });
    const asks = await page
      .context()
      .request.get(new URL(again.headers().location!, site.url).href, { maxRedirects: 0 });
    expect(asks.headers().location).toContain('aantal=0');
    const outbox = () => page.context().request.get(`${site.url}/outbox`);
    await expect
      .poll(
        async () => (await (await outbox()).text()).replace(/<!--.*?-->/g, '').match(/Aan: /g)?.length ?? 0,
        { timeout: 60_000 },
      )
      .toBe(14);
  });

  test('with people and places: the contact sees the balance and who still waits', async () => {
    const page = pages.contactpersoon;
    const text = await textOf(page, '/organisatie/POL');
    expect(text).toContain('17 collega’s willen op stage, en jullie bieden 15 stoelen aan.');
    expect(text).toContain('Over eerdere rondes stuurden jullie 2 mensen meer dan jullie ontvingen.');
    const people = await readTable(page, 'Onze mensen (17)');
    expect(people[0]?.['Hoe staat het ervoor']).toMatch(
      /^wacht op leidinggevende\s+Tess van Dijk is gevraagd op/,
    );
    expect(people[1]?.['Hoe staat het ervoor']).toMatch(/^toestemming/);
    await isSound(page);
  });

  test.each([
    { role: 'contactpersoon', path: '/organisatie/POL', more: [] },
    { role: 'coordinator', path: ROUND, more: ['Mijn begin'] },
  ] as const)('at the name of the $role stands what the programme shares', async ({ role, path, more }) => {
    const page = pages[role];
    await page.goto(site.url + path);
    await page.locator('.ws-account:not(.ws-switcher) > summary').click();
    const links = page.locator('.ws-account[open] > .ws-account__panel').getByRole('link');
    const shared = ['Contacten', 'Dilemma’s', 'Vervolg', 'Wie kent wie'];
    expect(await links.allInnerTexts()).toEqual([...more, ...shared, 'Mijn account']);
    await links.filter({ hasText: 'Wie kent wie' }).click();
    await page.getByRole('heading', { name: /^Wie kent wie/, level: 1 }).waitFor();
  });

  test('with people and places: the participant reads what comes next, until when', async () => {
    const page = pages.coordinator;
    await page.goto(`${site.url}${ROUND}/instellingen`);
    await page.getByLabel('Aanmelden kan tot en met').fill('2099-01-29');
    await page.getByLabel('De match is op').fill('2099-02-03');
    await page.getByLabel('Eerste dag met stages').fill('2099-03-08');
    await page.getByLabel('Laatste dag met stages').fill('2099-03-26');
    await page.getByLabel('Nieuw in het vak: aantal punten').fill('0');
    await page.getByRole('button', { name: 'Bewaar' }).click();
    // The period of the visits has moved: the home says what that means for the places.
    await page.getByText('dagen van stageplekken vallen buiten de periode van de stages.').waitFor();
    expect(new URL(page.url()).pathname).toBe(ROUND);
    expect(await page.locator('.ws-todo__title').allInnerTexts()).toContain(
      'Dagen van stageplekken vallen buiten de stageperiode',
    );
    expect(await page.locator('.ws-todo__by').first().innerText()).toBe('t/m do 29 jan');
    await isSound(page);
    await page.goto(`${site.url}${ROUND}/instellingen`);
    expect(await page.getByLabel('Nieuw in het vak: aantal punten').inputValue()).toBe('0');

    const hanna = await textOf(pages.deelnemer, '/mijn');
    expect(hanna).toContain('klaar voor de match');
    expect(hanna).toContain('De match is op dinsdag 3 februari 2099; daarna hoor je waar je heen gaat.');
    expect(hanna).toContain('Veranderen kan tot en met donderdag 29 januari 2099.');
    expect(hanna).toContain('2 van je 3 keuzes kunnen niet op de dagen die jij vrij bent');
    await isSound(pages.deelnemer);
    await pages.deelnemer.getByRole('link', { name: 'Bekijk mijn aanmelding' }).click();
    await pages.deelnemer.getByRole('heading', { name: 'Jouw aanmelding' }).waitFor();
    expect(await pages.deelnemer.getByText('Je bent niet vrij op de dagen van deze plek.').count()).toBe(2);
    await pages.deelnemer.goto(`${site.url}/mijn`);
    await pages.deelnemer.getByRole('link', { name: 'Verander mijn keuzes' }).click();
    await pages.deelnemer.getByRole('heading', { name: 'Waar wil je meelopen?' }).waitFor();
  });

  test('no page had an error in its console', () => {
    expect(errors).toEqual([]);
  });
});
