import type { Browser, Page } from 'playwright-core';
import type { Email } from 'postal-mime';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aPlace } from '../src/journey/place/testing.ts';
import { anOrganisation } from '../src/journey/programme/testing.ts';
import { aSignUp } from '../src/journey/sign-up/testing.ts';
import { anOfferedRound } from '../src/journey/visit/testing.ts';
import { giveRole } from '../src/people/writes.ts';
import type { Db } from '../src/platform/db/connect.ts';
import { openBrowser } from './support/browser.ts';
import { linkIn, World } from './support/world.ts';

const THE_DAY = '2027-03-09';
const at = (day: string) => `${day}T09:00:00Z`;
const ANNA = 'anna@a.example';
const BAS = 'bas@jaar.example';
const BO = 'bo@c.example';
const COLLEAGUE = 'dora@a.example';
const SIETSKE = 'coordinator@maasmond.example';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Anna of A and Bo of C were at B on the same day, where Bas received them. */
async function fillRound(db: Db): Promise<Map<string, string>> {
  const nobody = { contactName: '', contactEmail: '' };
  const { roundId, programmeId, visits } = await anOfferedRound(db, 'jaar', {
    organisations: [
      anOrganisation('A', nobody),
      anOrganisation('B', { ...nobody, kind: 'politie' }),
      anOrganisation('C', nobody),
    ],
    places: [
      aPlace('B-1', 'B', {
        ...{ hostName: 'Bas Gast', hostEmail: BAS },
        slots: [{ days: [THE_DAY], capacity: 2 }],
      }),
    ],
    signUps: [
      aSignUp('Anna', 'A', ['B-1'], { imageBefore: 'Die komen alleen om te handhaven.' }),
      aSignUp('Bo', 'C', ['B-1']),
    ],
  });
  await giveRole(db, { email: SIETSKE, name: 'Sietske', kind: 'coordinator', programmeId });
  await db.updateTable('visit').set({ state: 'took-place' }).where('round_id', '=', roundId).execute();
  await db
    .updateTable('round')
    .set({ first_day: THE_DAY, last_day: '2027-03-26' })
    .where('id', '=', roundId)
    .execute();
  return visits;
}

const press = (page: Page, name: string | RegExp) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();
const asked = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const says = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();

describe.each([
  { how: 'with JavaScript', javaScriptEnabled: true },
  { how: 'without JavaScript', javaScriptEnabled: false },
])('one visit, from the day after to half a year later, $how', ({ javaScriptEnabled }) => {
  let world: World;
  /** Of Anna; what her colleagues read of it, and the follow-up that came of it. */
  let visit: string;
  let shared: string;
  let followUp: string;

  beforeAll(async () => {
    world = await World.begin({ browser, javaScriptEnabled });
    await world.dawn(at(THE_DAY));
    visit = (await world.look(fillRound)).get('Anna')!;
    await world.dawn(at('2027-03-10'));
  });
  afterAll(() => world?.end());

  /** The page that a mail opens; before that a scanner opened it as well. */
  async function fromMail(address: string, subject: RegExp, than?: Email): Promise<Page> {
    const mail = await world.mailTo(address, subject, than);
    expect((await fetch(linkIn(mail))).status).toBe(200);
    return world.follow(address, mail);
  }

  test('the day after, the visitor looks back from the mail, and answers what is measured after the thanks', async () => {
    const page = await fromMail(ANNA, /^Kijk terug in twee minuten/);
    await asked(page, 'Wat viel je op?');
    await page.getByLabel('Je antwoord').fill('Ze praatten een uur, heel rustig.');
    await page.getByText('Iedereen die meedoet', { exact: true }).click();
    await press(page, 'Verder');
    await says(page, '‘Die komen alleen om te handhaven.’');
    await page.getByLabel('Je antwoord').fill('Ze doen veel meer dan handhaven.');
    await press(page, 'Verder');
    await asked(page, 'Wat neem je mee naar je eigen werk?');
    await page.getByLabel('Je antwoord').fill('Eerder bellen.');
    await press(page, 'Verder');
    await page.getByText('Ik ken iemand', { exact: true }).click();
    await press(page, 'Verder');
    await page.getByText('8', { exact: true }).click();
    await press(page, 'Verder');
    await asked(page, 'Was het een zware dag?');
    await press(page, 'Klaar');
    await asked(page, 'Dank je wel');
    await press(page, 'Beantwoord ze');
    await answerMeasures(page);
  });

  /** The first answer of each question. */
  async function answerMeasures(page: Page): Promise<void> {
    for (let number = 1; ; number++) {
      const far = page.getByText(new RegExp(`^Vraag ${number} van \\d`));
      await far.waitFor();
      await page.getByRole('checkbox').or(page.getByRole('radio')).first().check({ force: true });
      const [, count] = / van (\d+)/.exec(await far.innerText())!;
      const last = number === Number(count);
      await press(page, last ? 'Klaar' : 'Verder');
      if (last) break;
    }
    await asked(page, 'Dank je wel');
  }

  test('the host reads what the visitor shares, and answers a mirror of it', async () => {
    const page = await fromMail(BAS, /^Kijk terug in twee minuten/);
    await asked(page, 'Wat viel je op, nu er iemand meekeek?');
    await page.getByLabel('Je antwoord').fill('De vragen die Anna stelde.');
    for (let number = 1; number < 6; number++) {
      await says(page, `Vraag ${number} van 6`);
      await press(page, 'Verder');
    }
    await says(page, 'Vraag 6 van 6');
    await press(page, 'Klaar');
    await asked(page, 'Dank je wel');
  });

  /** Signs in, and makes a card that everybody in the programme sees. */
  async function makeCard(address: string, line: string, phone: string): Promise<void> {
    const page = await world.signIn(address, '/contacten/kaart');
    await page.getByLabel('Je functie').fill('medewerker');
    await page.getByLabel('Bel me voor (1)').fill(line);
    await page.getByLabel('Telefoonnummer van je werk').fill(phone);
    await page.getByRole('radio', { name: 'Bellen' }).check();
    await page.getByRole('radio', { name: /^Te zien na kennismaking/ }).check();
    await page.getByRole('radio', { name: 'Iedereen in het programma' }).check();
    await page.getByRole('checkbox', { name: 'Anderen mogen zien wie ik ontmoette' }).check();
    await press(page, 'Maak mijn kaart');
    await says(page, 'Je kaart is bewaard.');
  }

  test('cards are made, and found by who needs them, who is introduced by whom both met', async () => {
    await makeCard(ANNA, 'Spullen ophalen na een huisverbod', '010 123 45 61');
    await makeCard(BAS, 'Een aangifte voorbereiden', '010 123 45 62');
    await makeCard(BO, 'Een plek voor een gezin', '010 123 45 63');
    const bo = await world.pageOf(BO);
    await bo.goto(`${world.url}/contacten`);
    await bo.getByRole('searchbox', { name: 'Wie bel ik voor…' }).fill('huisverboden');
    await press(bo, 'Zoek');
    await says(bo, 'Via Bas Gast');
    expect(await bo.locator('main').innerText()).not.toContain('010 123 45 61');
    await bo.getByRole('link', { name: /^Stel me voor/ }).click();
    await asked(bo, 'Maak kennis met Anna');
    await press(bo, 'Vraag het');
    await says(bo, /Je hebt (het|dit) gevraagd/);
    const bas = await fromMail(BAS, /^Stel je twee collega’s aan elkaar voor/);
    await press(bas, 'Ja, stel ze voor');
    await asked(bas, 'Dank je wel');
    const anna = await fromMail(ANNA, /^Iemand wil graag met je kennismaken/);
    await asked(anna, 'Bo wil graag kennismaken');
    await press(anna, 'Ja, dat is goed');
    await asked(anna, 'Jullie kunnen kennismaken');
    const told = await fromMail(BO, /^Ja, je kunt kennismaken/);
    await says(told, /010 123 45 61/);
  });

  test('the visitor offers something, the host takes it, and they agree on a day', async () => {
    const anna = await world.pageOf(ANNA);
    await anna.goto(`${world.url}/vervolg/nieuw`);
    await anna.getByRole('radio', { name: 'Presentatie' }).check();
    await anna.getByRole('radio', { name: 'Ik bied het aan' }).check();
    await anna.getByLabel('In één zin').fill('Wat een gemeente wel en niet kan');
    await press(anna, 'Zet het op het bord');
    await says(anna, 'Het staat op het bord.');
    followUp = new URL(anna.url()).pathname;
    const bas = await world.pageOf(BAS);
    await bas.goto(`${world.url}/vervolg`);
    await bas.getByRole('link', { name: 'Wat een gemeente wel en niet kan', exact: true }).click();
    await press(bas, 'Dit willen wij');
    await says(bas, 'Spreek nu samen een dag af');
    const tells = await fromMail(ANNA, /^Gelukt/);
    await tells.getByLabel('Dag', { exact: true }).fill('2027-03-24');
    await press(tells, 'Bewaar de dag');
    await says(tells, 'De dag staat vast.');
    await world.mailTo(BAS, /^Het staat vast/);
  });

  test('a colleague who reads the page for colleagues reacts, and asks to come along', async () => {
    const anna = await world.pageOf(ANNA);
    await anna.goto(`${world.url}/terugblik/${visit}`);
    await anna.getByRole('link', { name: 'Maak er een pagina voor je collega’s van' }).click();
    await press(anna, 'Bewaar de pagina');
    await says(anna, 'Bewaard. Hieronder kun je de pagina delen.');
    await press(anna, 'Maak een link');
    await says(anna, 'Dit is je link');
    shared = /\/voor-collegas\/[\w-]{43}/.exec(await anna.content())![0];
    await anna.getByText('6 tot 15', { exact: true }).click();
    await press(anna, 'Gedeeld');
    await says(anna, 'Dank je wel, het is geteld.');
    expect((await fetch(world.url + shared)).status).toBe(200);
    const reader = await world.pageOf(COLLEAGUE);
    await reader.goto(world.url + shared);
    await says(reader, 'Ze praatten een uur, heel rustig.');
    // What was for the coordinators alone is not on it.
    expect(await reader.content()).not.toContain('Eerder bellen.');
    await press(reader, 'Wist ik niet');
    await says(reader, 'Dank je wel, het is geteld.');
    await reader.getByText('Ik wil ook', { exact: true }).click();
    await reader.getByLabel('Je naam').fill('Dora Lezer');
    await reader.getByLabel('Waar werk je?').fill('Organisatie A');
    await reader.getByLabel('Je mailadres van het werk').fill(COLLEAGUE);
    await press(reader, 'Stuur');
    await says(reader, 'Je krijgt zo een mail.');
    const yes = await fromMail(COLLEAGUE, /^Wil je ook een keer mee op stage/);
    await press(yes, 'Ja, dat klopt');
    await asked(yes, 'Dank je wel');
  });

  test('the day after the follow-up they are asked, and say how many it reached', async () => {
    await world.dawn(at('2027-03-25'));
    await fromMail(BAS, /^Is het doorgegaan/);
    const bas = await world.signIn(BAS, followUp);
    await bas.getByLabel('Hoeveel mensen waren erbij?').fill('12');
    await press(bas, 'Het ging door');
    await says(bas, 'het staat bij “Geweest”');
  });

  const PULSE = /^Hadden jullie nog contact/;
  const isPulse = ({ subject }: Email) => PULSE.test(subject ?? '');
  test.each([
    ['2027-04-20', 'Hadden jullie na de stage nog contact?', 'Ja, we hadden contact'],
    ['2027-06-08', 'Hadden jullie de afgelopen zes weken contact?', 'Nee, nog niet'],
    ['2027-09-07', 'Hadden jullie de afgelopen drie maanden contact?', 'Ja, we hadden contact'],
  ])(
    'on %s visitor and host are asked “%s”, and answer “%s” with one press',
    async (day, question, answer) => {
      const before = new Map<string, Email | undefined>();
      for (const one of [ANNA, BAS]) before.set(one, (await world.mailsTo(one)).findLast(isPulse));
      await world.dawn(at(day));
      for (const one of [ANNA, BAS]) {
        const page = await fromMail(one, PULSE, before.get(one));
        await says(page, question);
        const other = page.locator('section').filter({ hasText: one === ANNA ? 'Bas Gast' : 'Anna' });
        await other.getByRole('button', { name: answer }).first().click();
        await says(page, 'Bewaard. Dank je wel.');
      }
    },
  );

  test('in the end the coordinator sees what came of it, in numbers and without a name', async () => {
    const page = await world.signIn(SIETSKE, '/rondes/jaar/peilingen', { twoSteps: true });
    const main = page.locator('main');
    for (const said of [
      ['Na zes weken', '1 van 2 paren had contact. Van 1 weten we het niet.'],
      ['Na drie maanden', '0 van 2 paren hadden contact. Van 1 weten we het niet.'],
      ['Na een half jaar', '1 van 2 paren had contact. Van 1 weten we het niet.'],
    ])
      expect(await main.innerText()).toContain(said.join('\n\n'));
    expect(await main.innerText()).not.toMatch(/Anna|Bas|Bo\b/);
    await page.goto(`${world.url}/rondes/jaar/voor-collegas`);
    const told = await main.innerText();
    for (const said of [
      ['Pagina’s gemaakt', '1'],
      ['Collega’s met wie ze gedeeld zijn, ongeveer', '10'],
      ['Keer gedrukt op “Wist ik niet”', '1'],
      ['Willen ook op stage', '1'],
    ])
      expect(told).toContain(said.join('\n'));
    expect(told).not.toMatch(/Anna|Bas/);
    await page.goto(`${world.url}/rondes/jaar/terugblikken`);
    await says(page, 'Terugblikken: 1 van 2 van wie ging, 1 van 2 van wie ontving.');
    await says(page, 'Ze praatten een uur, heel rustig.');
    expect(await main.innerText()).not.toMatch(/Anna|Ze doen veel meer dan handhaven/);
    // One person answered what is measured: of fewer than five nothing is told.
    await page.goto(`${world.url}/rondes/jaar/metingen`);
    await says(page, 'Nog te weinig om iets te zeggen');
    await page.goto(`${world.url}/vervolg`);
    await says(page, 'bereikte 12 mensen');
    expect(world.errors).toEqual([]);
  });
});
