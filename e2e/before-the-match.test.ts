import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keyOn, mailTo, totp } from './support/accounts.ts';
import { openBrowser } from './support/browser.ts';
import { linksTo } from './support/sign-up.ts';
import { ownAddress, type Site, startSite, USUAL } from './support/site.ts';

/** Four people, each with a browser of their own, who know of each other only what is in their mail. */
const COORDINATOR = 'coordinator@maasmond.example';
const CONTACT = 'carlijn.smit@luwte.example';
const PARTICIPANT = 'nora.haddad@wijk.example';
const HOST = 'daan@luwte.example';
const MANAGER = 'kees.baas@wijk.example';

const DAY_MS = 24 * 3600 * 1000;
const inDays = (days: number) => new Date(Date.parse(USUAL) + days * DAY_MS).toISOString().slice(0, 10);
/** A Monday some weeks later, so that the visits are on working days. */
const monday = (() => {
  const day = new Date(Date.parse(USUAL) + 60 * DAY_MS);
  day.setUTCDate(day.getUTCDate() + ((8 - day.getUTCDay()) % 7));
  return day;
})();
const visitDay = (days: number) => new Date(monday.getTime() + days * DAY_MS).toISOString().slice(0, 10);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each([true, false])('from a new round to a complete sign-up, JavaScript %s', (javaScriptEnabled) => {
  let site: Site;
  const people: Record<string, Page> = {};
  const errors: string[] = [];

  async function somebody(name: string, phone = false): Promise<Page> {
    const viewport = phone ? { width: 360, height: 740 } : { width: 1280, height: 900 };
    const context: BrowserContext = await browser.newContext({
      javaScriptEnabled,
      locale: 'nl-NL',
      viewport,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      // An answer of 422 is a form with mistakes, which a browser calls an error.
      if (message.type() === 'error' && !message.text().includes('422')) errors.push(message.text());
    });
    people[name] = page;
    return page;
  }

  /** How many mails somebody has had. */
  const mails = (address: string) => mailTo(site, address);
  const mailed = async (address: string, count: number) => {
    await expect.poll(async () => (await mails(address)).length, { timeout: 30_000 }).toBe(count);
    return (await mails(address))[0]!;
  };

  /** From the sign-in page, with the address filled in, by the link of the mail. */
  async function signIn(page: Page, address: string, { twoSteps }: { twoSteps: boolean }): Promise<void> {
    const before = (await mails(address)).length;
    await page.getByRole('button', { name: 'Stuur mij een mail' }).click();
    const { link } = await mailed(address, before + 1);
    await page.goto(link);
    await page.getByRole('button', { name: 'Log in' }).click();
    if (!twoSteps) return;
    await page.waitForURL('**/inloggen/tweede-stap/instellen*');
    await page.locator('#code').waitFor();
    await page.locator('#code').fill(await totp(keyOn(await page.content()), site));
    await page.getByRole('button', { name: 'Bevestig' }).click();
    await page
      .getByRole('link', { name: /ga verder/ })
      .or(page.getByRole('button', { name: /ga verder/ }))
      .click();
  }

  beforeAll(async () => {
    site = await startSite({ example: 'empty', env: await ownAddress() });
  });
  afterAll(async () => {
    for (const page of Object.values(people)) await page.context().close();
    await site.stop();
  });

  test('a coordinator signs in with a mail and a second step, and makes a round with its days', async () => {
    const page = await somebody('coordinator');
    await page.goto(`${site.url}/inloggen?verder=/rondes/nieuw`);
    await page.getByLabel('E-mailadres').fill(COORDINATOR);
    await signIn(page, COORDINATOR, { twoSteps: true });
    await page.getByLabel('Naam van de ronde').fill('Ronde zomer');
    await page.getByLabel(/^Begin leeg/).check();
    await page.getByRole('button', { name: 'Maak de ronde' }).click();
    await page.waitForURL('**/rondes/zomer/instellingen*');
    for (const [label, day] of [
      ['Aanmelden kan vanaf', inDays(-1)],
      ['Aanmelden kan tot en met', inDays(10)],
      ['Kiezen kan tot en met', inDays(12)],
      ['De match is op', inDays(14)],
      ['Antwoorden kan tot en met', inDays(21)],
      ['Eerste dag met stages', visitDay(0)],
      ['Laatste dag met stages', visitDay(18)],
      ['Terugkijken op', visitDay(30)],
    ] as const) {
      await page.getByLabel(label).fill(day);
    }
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await page.getByText('De data zijn bewaard.').waitFor();
  });

  test('two organisations are added with their contact persons, and invited', async () => {
    const page = people.coordinator!;
    await page.goto(`${site.url}/rondes/zomer/organisaties/nieuw`);
    for (const [name, kind, contact, email, button] of [
      ['Opvang De Luwte', 'vrouwenopvang', 'Carlijn Smit', CONTACT, 'Voeg toe en door met de volgende'],
      ['Wijkteam Nieuwstad', 'wijkteam', 'Ilse Groen', 'ilse.groen@wijk.example', 'Voeg toe'],
    ] as const) {
      await page.getByLabel('Naam', { exact: true }).fill(name);
      await page.getByLabel('Soort').fill(kind);
      await page.getByLabel('Regio').fill('Maasmond');
      await page.getByLabel('Naam van de contactpersoon').fill(contact);
      await page.getByLabel('E-mailadres van de contactpersoon').fill(email);
      await page.getByRole('button', { name: button, exact: true }).click();
      await page.getByText(/(?:is|organisatie is) toegevoegd/).waitFor();
    }
    await page.goto(`${site.url}/rondes/zomer/organisaties`);
    await page.getByRole('button', { name: /^Nodig alle \d uit/ }).click();
    await page.getByRole('button', { name: /^Verstuur \d mails/ }).click();
    await page.getByText(/Over tien seconden gaan \d mails weg/).waitFor();
    await mailed(CONTACT, 1);
  });

  test('the contact person answers, and offers a place at a secret site', async () => {
    const page = await somebody('contact');
    const { link } = (await mails(CONTACT))[0]!;
    await page.goto(link);
    // Without an account; that comes with what is more than an answer.
    await page.getByRole('button', { name: 'Ja, wij doen mee' }).click();
    await page.getByText('Jullie doen mee').first().waitFor();
    await page.locator('main').getByRole('link', { name: 'Log in' }).click();
    await page.getByLabel('E-mailadres').fill(CONTACT);
    await signIn(page, CONTACT, { twoSteps: true });

    await page.goto(`${site.url}/organisatie/ODL/locaties?nieuw=geheim`);
    await page.getByLabel('Naam', { exact: false }).first().fill('Crisisopvang');
    await page.getByLabel('Regio').fill('Maasmond');
    await page.getByLabel(/belt/).check();
    await page.getByRole('button', { name: /Voeg toe|Bewaar/ }).click();
    await page.getByText('Crisisopvang').first().waitFor();

    await page.goto(`${site.url}/organisatie/ODL`);
    await page.getByRole('link', { name: /plek/i }).first().click();
    await page.goto(`${site.url}/organisatie/ODL/plekken/nieuw`);
    await page.getByLabel('Titel').fill('Een dag op de crisisopvang');
    await page.getByLabel(/^Crisisopvang/).check();
    for (const day of [visitDay(1), visitDay(8)]) await page.locator(`[name="grid"][value="${day}"]`).check();
    await page.getByLabel('Stoelen op elke dag').fill('2');
    await page.getByLabel('Naam', { exact: true }).fill('Daan van Dijk');
    await page.locator('#host-email-0').fill(HOST);
    await page.getByRole('button', { name: 'Voeg toe', exact: true }).click();
    await page.getByText('De plek staat erbij.').waitFor();
  });

  test('a participant finds the place and signs up on a phone, without an account', async () => {
    const page = await somebody('participant', true);
    await page.goto(`${site.url}/plekken/zomer`);
    expect(await page.locator('main').innerText()).not.toContain('Daan van Dijk');
    await page.getByRole('link', { name: 'Een dag op de crisisopvang', exact: true }).click();
    await page.getByRole('link', { name: /Meld je aan|Kies deze plek/ }).click();
    if (!page.url().endsWith('/wie')) await page.goto(`${site.url}/aanmelden/zomer`);
    const next = () => page.getByRole('button', { name: 'Verder' }).click();
    await page.getByLabel('Je naam').fill('Nora Haddad');
    await page.getByLabel('Je e-mailadres van je werk').fill(PARTICIPANT);
    await page.getByLabel('Je functie').fill('gezinscoach');
    await page.getByLabel('Je organisatie', { exact: true }).selectOption({ label: 'Wijkteam Nieuwstad' });
    await next();
    await page.getByRole('heading', { name: 'Wanneer kun je?' }).waitFor();
    for (const day of await page.getByRole('checkbox').all()) await day.check();
    await next();
    await page.getByRole('heading', { name: 'Waar wil je meelopen?' }).waitFor();
    if ((await page.locator('#gekozen h3').count()) === 0) {
      await page.getByRole('button', { name: /^Kies als 1e/ }).click();
    }
    await page.locator('#gekozen').getByText('Een dag op de crisisopvang').waitFor();
    await next();
    await page.getByLabel('Wat wil je leren of zien?').fill('Wat er na een melding gebeurt.');
    await next();
    await page.getByLabel('Naam van je leidinggevende').fill('Kees Baas');
    await page.getByLabel('E-mailadres van je leidinggevende').fill(MANAGER);
    await next();
    await page.getByRole('heading', { name: 'Klopt alles?' }).waitFor();
    const [link = ''] = await linksTo(site, PARTICIPANT);
    await page.goto(link);
    await page.getByRole('button', { name: 'Ga verder' }).click();
    await page.getByRole('button', { name: 'Verstuur mijn aanmelding' }).click();
    await page.getByRole('heading', { name: 'Je aanmelding is binnen' }).waitFor();
    // The mail that says what was sent.
    await mailed(PARTICIPANT, 2);
  });

  test('the manager gives permission from the mail, with a note', async () => {
    const page = await somebody('manager', true);
    const [link = ''] = await linksTo(site, MANAGER);
    await page.goto(link);
    await page.getByLabel('Wil je er iets bij zeggen?').fill('Veel plezier.');
    await page.getByRole('button', { name: 'Ja, toestemming' }).click();
    await page.getByText('Je gaf toestemming').waitFor();
    await mailed(PARTICIPANT, 3);
  });

  test('the participant reads it, signed in with a mail', async () => {
    const page = people.participant!;
    await page.goto(`${site.url}/inloggen?verder=/mijn`);
    await page.getByLabel('E-mailadres').fill(PARTICIPANT);
    await signIn(page, PARTICIPANT, { twoSteps: false });
    await page
      .getByText(/toestemming/i)
      .first()
      .waitFor();
    await page.getByRole('link', { name: 'Bekijk mijn aanmelding' }).click();
    await page.getByText('Veel plezier.').first().waitFor();
  });

  test('a day of a secret place that changes is told to who receives alone, without a word that leads there', async () => {
    const page = people.contact!;
    const before = (await mails(PARTICIPANT)).length;
    await page.goto(`${site.url}/organisatie/ODL/plekken`);
    await page.getByRole('link', { name: /^Wijzig/ }).click();
    await page.getByLabel('Datum').first().fill(visitDay(2));
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await page.getByText('Bewaard.').waitFor();
    await mailed(HOST, 1);
    // When that mail comes would tell who chose it when the days moved.
    expect((await mails(PARTICIPANT)).length).toBe(before);
    const outbox = await (await fetch(`${site.url}/outbox`)).text();
    expect(outbox).not.toContain('Daan van Dijk');
    expect(outbox).not.toContain('Crisisopvang');
  });

  test('the coordinator sees somebody who is ready for the match', async () => {
    const page = people.coordinator!;
    await page.goto(`${site.url}/rondes/zomer`);
    const text = await page.locator('main').innerText();
    expect(text).toMatch(/Klaar\s+1\s+voor de match, van 1/);
    await page.goto(`${site.url}/rondes/zomer/aanmeldingen`);
    await page.getByText('Nora Haddad').first().waitFor();
  });

  test('no page had an error in its console', () => {
    expect(errors).toEqual([]);
  });
});
