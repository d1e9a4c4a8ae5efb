import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findMeasured } from '../src/journey/programme/measuring/finding.ts';
import { saveMeasures } from '../src/journey/programme/measuring/saving.ts';
import { askMeasures, openMeasures } from '../src/journey/programme/programme-measuring.ts';
import { makeLookingKey } from '../src/journey/reflection/looking/keys.ts';
import { lookBackPath } from '../src/journey/reflection/paths.ts';
import { anOfferedRound, makeSecret } from '../src/journey/visit/testing.ts';
import type { Db } from '../src/platform/db/connect.ts';
import { Visitor } from './support/accounts.ts';
import { closeFilled, openFilled } from './support/filled.ts';
import { cookiesFor, expectSound, openPhone } from './support/phone.ts';
import { confirm, FORM, fillAll, fillExample, sendAll } from './support/sign-up.ts';
import type { Site } from './support/site.ts';

const CLOCK = '2027-03-27T03:00:00Z';
const BEFORE = '2027-02-01';

let folder: string;
let site: Site;
let browser: Browser;
/** Anna was at an open place and Cem at a secret one; Anna said before the visit that she works with the police. */
const links: Record<string, string> = {};

beforeAll(async () => {
  ({ folder, site, browser } = await openFilled('measuring', CLOCK, fillRound));
});
afterAll(() => closeFilled({ folder, site, browser }));

async function fillRound(db: Db): Promise<void> {
  const { roundId, programmeId, visits } = await anOfferedRound(db, 'meten');
  await db
    .updateTable('visit')
    .set({ state: 'took-place', days: ['2027-03-09'] })
    .where('round_id', '=', roundId)
    .execute();
  await db
    .updateTable('round')
    .set({ first_day: '2027-03-09', last_day: '2027-03-26' })
    .where('id', '=', roundId)
    .execute();
  await db
    .updateTable('organisation')
    .set({ kind: 'politie' })
    .where('programme_id', '=', programmeId)
    .where('code', '=', 'A')
    .execute();
  await makeSecret(db, { roundId, code: 'A-1', title: 'Kanarietitel' });
  const people = await db.selectFrom('person').select(['id', 'name']).execute();
  for (const name of ['Anna', 'Cem']) {
    const personId = people.find((one) => one.name === name)!.id;
    const key = await makeLookingKey(db, { roundIds: [roundId], personId });
    links[name] = lookBackPath(visits.get(name)!, { sleutel: key });
  }
  const whose = { roundId, personId: people.find(({ name }) => name === 'Anna')!.id, today: BEFORE };
  await askMeasures(db, { ...whose, moment: 'before' });
  links.before = (await openMeasures(db, { ...whose, moment: 'before' }))!;
  const address = new URL(links.before, 'https://site.example');
  const key = address.searchParams.get('sleutel')!;
  const round = address.pathname.split('/')[2]!;
  const measured = await findMeasured(db, { round, moment: 'vooraf', viewer: null, key, today: BEFORE });
  await saveMeasures(db, measured!, {
    screen: { name: 'works' },
    answers: [{ measure: 'works-with', about: 'politie', item: 0, value: 1 }],
    done: false,
  });
  await saveMeasures(db, measured!, {
    screen: { name: 'knows' },
    answers: [{ measure: 'knows', about: 'politie', item: 0, value: 3 }],
    done: true,
  });
}

const phone = (javaScriptEnabled: boolean) => openPhone(browser, javaScriptEnabled);
const asked = (page: Page, question: string) =>
  page.getByRole('heading', { level: 1, name: question }).waitFor();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const pick = (page: Page, name: string) => page.getByText(name, { exact: true }).click();
const far = (page: Page, says: string) => page.getByText(says).waitFor();

/** Who sent the form, in a browser: the questions come after it. */
async function asVisitor(context: BrowserContext, visitor: Visitor): Promise<void> {
  await context.addCookies(cookiesFor(site.url, visitor.cookie));
}

test.each([true, false])(
  'after the sign-up somebody answers a few questions more, with a script: %s',
  async (script) => {
    if (script) await fillExample(site);
    const visitor = new Visitor(site);
    const email = script ? 'nora@pol.example' : 'noor@pol.example';
    await fillAll(visitor, email, 'kees@pol.example');
    await confirm(site, visitor, email);
    // Not before what they came for is done.
    expect(await (await visitor.get(`${FORM}/overzicht`)).text()).not.toContain('Nog twee minuten?');
    await sendAll(visitor);
    const page = await phone(script);
    await asVisitor(page.context(), visitor);
    await page.goto(`${site.url}${FORM}/overzicht`);
    await page.getByText('Nog twee minuten?').waitFor();
    await press(page, 'Beantwoord ze');
    await asked(page, 'Met welke organisaties werk je?');
    await expectSound(page, `meting-soorten-${script}`, script);
    const boxes = page.getByRole('checkbox');
    for (let index = 0; index < 7; index++) await boxes.nth(index).check();
    await press(page, 'Verder');
    await page.getByText('Dit zijn er meer dan zes.').first().waitFor();
    // Nothing that was ticked is lost.
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(7);
    for (let index = 2; index < 7; index++) await boxes.nth(index).uncheck();
    await press(page, 'Verder');
    await asked(page, 'Weet je daar wie je kunt bellen?');
    await expectSound(page, `meting-kent-${script}`, script);
    await page.getByText('Ik ken iemand', { exact: true }).first().click();
    await press(page, 'Verder');
    await asked(page, 'Wie bel je?');
    await expectSound(page, `meting-quiz-${script}`, script);
    await pick(page, 'Dat weet ik niet');
    await press(page, 'Verder');
    await far(page, 'Vraag 4 van 7');
    await press(page, 'Later verder');
    await page.getByRole('link', { name: 'Ga verder' }).click();
    await far(page, 'Vraag 4 van 7');
    for (const at of [4, 5, 6]) {
      await press(page, 'Sla deze vraag over');
      await far(page, `Vraag ${at + 1} van 7`);
    }
    await press(page, 'Klaar');
    await asked(page, 'Dank je wel');
    await expectSound(page, `meting-dank-${script}`, script);
    // What was right is told after the last time.
    expect(await page.getByText('Wie je kunt bellen').count()).toBe(0);
    await page.goto(`${site.url}${FORM}/overzicht`);
    expect(await page.getByText('Nog twee minuten?').count()).toBe(0);
    await page.context().close();
  },
);

test('scanners that open the link answer nothing, and without a key it is not there', async () => {
  // Before the visits it was asked; now it is over.
  expect((await fetch(site.url + links.before)).status).toBe(404);
  const bare = await fetch(site.url + new URL(links.before!, site.url).pathname, { redirect: 'manual' });
  expect(bare.headers.get('location')).toMatch(/^\/inloggen\?/);
});

/** Looks back without a word, up to the thanks. */
async function lookBack(page: Page, name: string): Promise<void> {
  await page.goto(site.url + links[name]);
  for (let at = 1; at < 6; at++) {
    await far(page, `Vraag ${at} van 6`);
    await press(page, 'Sla deze vraag over');
  }
  await far(page, 'Vraag 6 van 6');
  await press(page, 'Klaar');
  await asked(page, 'Dank je wel');
}

test('after the look-back: what is known of before is not asked again, and how it was then is', async () => {
  const page = await phone(true);
  await lookBack(page, 'Anna');
  await page.getByText('Nog twee minuten?').waitFor();
  await press(page, 'Beantwoord ze');
  await asked(page, 'Weet je daar wie je kunt bellen?');
  await pick(page, 'Ik heb al gebeld');
  await press(page, 'Verder');
  await asked(page, 'Terugkijkend: wist je vóór de stage wie je kon bellen?');
  await expectSound(page, 'meting-terugkijkend');
  // What she answered before is no anchor for it.
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
  await pick(page, 'Nee, geen idee');
  await press(page, 'Terug');
  await asked(page, 'Weet je daar wie je kunt bellen?');
  expect(await page.getByRole('radio', { checked: true }).getAttribute('value')).toBe('5');
  await press(page, 'Verder');
  for (let at = 2; at < 7; at++) {
    await far(page, `Vraag ${at} van 7`);
    await press(page, 'Sla deze vraag over');
  }
  await far(page, 'Vraag 7 van 7');
  await press(page, 'Klaar');
  await asked(page, 'Dank je wel');
  await press(page, 'Haal mijn antwoorden weg');
  await asked(page, 'Weet je daar wie je kunt bellen?');
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
  await page.context().close();
});

test('of a visit at a secret place the questions say nothing of it, without a script either', async () => {
  const page = await phone(false);
  await lookBack(page, 'Cem');
  await press(page, 'Beantwoord ze');
  await asked(page, 'Met welke organisaties werk je?');
  const shown = await page.content();
  expect(shown).not.toContain('Kanarietitel');
  expect(shown).not.toContain('Organisatie A');
  await page.context().close();
});
