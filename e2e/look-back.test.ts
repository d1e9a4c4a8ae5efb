import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeLookingKey } from '../src/journey/reflection/looking/keys.ts';
import { lookBackPath } from '../src/journey/reflection/paths.ts';
import { anOfferedRound, letThemTakePlace, makeSecret } from '../src/journey/visit/testing.ts';
import type { Db } from '../src/platform/db/connect.ts';
import { closeFilled, openFilled } from './support/filled.ts';
import { Hand, ON_A_PHONE } from './support/keystrokes.ts';
import { expectSound, openPhone } from './support/phone.ts';
import type { Site } from './support/site.ts';

const CLOCK = '2027-03-27T03:00:00Z';
const THE_DAY = '2027-03-09';

let folder: string;
let site: Site;
let browser: Browser;
/** Anna goes to an open place, where Bas receives; Cem to a secret one, where Aaf does: each with a link of a mail. */
const links: Record<string, string> = {};
const keys: Record<string, string> = {};
let visitOfAnna: string;

beforeAll(async () => {
  ({ folder, site, browser } = await openFilled('look-back', CLOCK, fillRound));
});
afterAll(() => closeFilled({ folder, site, browser }));

async function fillRound(db: Db): Promise<void> {
  const { roundId, programmeId, visits } = await aRoundThatWas(db, 'terug');
  const pace = await aRoundThatWas(db, 'tempo');
  visitOfAnna = visits.get('Anna')!;
  await makeSecret(db, { roundId, code: 'A-1', title: 'Kanarietitel' });
  const people = await db
    .selectFrom('person')
    .select(['id', 'name'])
    .where('programme_id', '=', programmeId)
    .execute();
  for (const [name, visit] of [
    ['Anna', 'Anna'],
    ['Bas Gast', 'Anna'],
    ['Cem', 'Cem'],
    ['Aaf Gast', 'Cem'],
  ] as const) {
    const personId = people.find((one) => one.name === name)!.id;
    keys[name] = await makeLookingKey(db, { roundIds: [roundId], personId });
    links[name] = lookBackPath(visits.get(visit)!, { sleutel: keys[name] });
  }
  const one = await db
    .selectFrom('person')
    .select('id')
    .where('name', '=', 'Anna')
    .where('programme_id', '=', pace.programmeId)
    .executeTakeFirstOrThrow();
  const key = await makeLookingKey(db, { roundIds: [pace.roundId], personId: one.id });
  links.pace = lookBackPath(pace.visits.get('Anna')!, { sleutel: key });
}

/** Its visits took place, and everybody wrote what they thought of the work before. */
async function aRoundThatWas(db: Db, code: string) {
  const made = await anOfferedRound(db, code);
  await letThemTakePlace(db, { roundId: made.roundId, day: THE_DAY, lastDay: '2027-03-26' });
  await db
    .updateTable('sign_up')
    .set({ image_before: 'Die komen alleen om te handhaven.' })
    .where('round_id', '=', made.roundId)
    .execute();
  return made;
}

const phone = (javaScriptEnabled: boolean) => openPhone(browser, javaScriptEnabled);
const asked = (page: Page, question: string) =>
  page.getByRole('heading', { level: 1, name: question }).waitFor();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const pick = (page: Page, name: string) => page.getByText(name, { exact: true }).click();

test('scanners that open every link of a mail begin nothing, and whoever has no link finds nothing', async () => {
  for (const name of Object.keys(links)) {
    for (const more of ['', '&vraag=6', '&gedaan=later', '&doe=geen', '&toon=ander']) {
      const address = site.url + links[name] + more;
      expect((await fetch(address)).status).toBe(200);
      expect((await fetch(address, { method: 'HEAD' })).status).toBe(200);
    }
    const page = await (await fetch(site.url + links[name])).text();
    expect(page).toContain('Vraag 1 van 6');
    expect(page).not.toContain('bewaard');
  }
  const at = (sleutel: string) =>
    fetch(site.url + lookBackPath(visitOfAnna, { sleutel }), { redirect: 'manual' });
  for (const key of ['x', keys.Cem!, keys['Aaf Gast']!]) expect((await at(key)).status).toBe(404);
  const nobody = await fetch(site.url + lookBackPath(visitOfAnna), { redirect: 'manual' });
  expect(nobody.headers.get('location')).toMatch(/^\/inloggen\?/);
});

test('from the mail to the thanks in twelve presses, and whether it was heavy never leaves the phone', async () => {
  const page = await phone(true);
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.goto(site.url + links.Anna);
  await asked(page, 'Wat viel je op?');
  await expectSound(page, 'vraag-1');
  await page.getByLabel('Je antwoord').fill('Ze praatten een uur, heel rustig.');
  await pick(page, 'Mijn gastvrouw of gastheer');
  await page.getByText('Bas Gast leest dit, en verder niemand.').waitFor();
  await press(page, 'Verder');
  await asked(page, 'En nu? Hoe kijk je nu naar het werk bij Organisatie B?');
  await page.getByText('‘Die komen alleen om te handhaven.’').waitFor();
  await expectSound(page, 'vraag-2');
  await page.getByLabel('Je antwoord').fill('Ze doen veel meer.');
  await press(page, 'Later verder');
  await asked(page, 'Bewaard');
  const other = await phone(false);
  await other.goto(site.url + links.Anna);
  await asked(other, 'En nu? Hoe kijk je nu naar het werk bij Organisatie B?');
  expect(await other.getByLabel('Je antwoord').inputValue()).toBe('Ze doen veel meer.');
  await page.getByRole('link', { name: 'Ga verder' }).click();
  await press(page, 'Verder');
  await asked(page, 'Wat neem je mee naar je eigen werk?');
  await press(page, 'Sla deze vraag over');
  await asked(page, 'Weet je wie je kunt bellen bij Organisatie B?');
  await expectSound(page, 'vraag-4');
  await pick(page, 'Ik ken iemand');
  await press(page, 'Verder');
  await asked(page, 'Wat vond je van de dag?');
  await pick(page, '8');
  await expectSound(page, 'vraag-5');
  await press(page, 'Verder');
  await asked(page, 'Was het een zware dag?');
  await pick(page, 'Een beetje');
  await page.getByText('Fijn dat je het zegt. Praat er met iemand over.').waitFor();
  await expectSound(page, 'vraag-6');
  await press(page, 'Klaar');
  await asked(page, 'Dank je wel');
  await expectSound(page, 'dank');
  expect(sent.filter((one) => /zwaar|bit\b/.test(one))).toEqual([]);
});

test('from the mail to the thanks within two minutes, by the pace of somebody on a phone who answers all', async () => {
  const page = await phone(true);
  const thumb = new Hand(page, ON_A_PHONE);
  const main = page.locator('main');
  const question = async (name: string) => {
    await asked(page, name);
    await thumb.read(main.locator('h1, figcaption, blockquote, legend'));
    await thumb.read(main.locator('label'), 'skim');
  };
  const next = (name = 'Verder') => thumb.press(page.getByRole('button', { name, exact: true }));
  await thumb.open(site.url + links.pace);
  await question('Wat viel je op?');
  await thumb.type(page.getByLabel('Je antwoord'), 'Ze praatten een uur, heel rustig.');
  await thumb.choose(page.getByText('Coördinatoren', { exact: true }));
  await next();
  await question('En nu? Hoe kijk je nu naar het werk bij Organisatie B?');
  await thumb.type(page.getByLabel('Je antwoord'), 'Ze doen veel meer dan handhaven.');
  await next();
  await question('Wat neem je mee naar je eigen werk?');
  await thumb.type(page.getByLabel('Je antwoord'), 'Eerder bellen.');
  await next();
  await question('Weet je wie je kunt bellen bij Organisatie B?');
  await thumb.choose(page.getByText('Ik ken iemand', { exact: true }));
  await next();
  await question('Wat vond je van de dag?');
  await thumb.choose(page.getByText('8', { exact: true }));
  await next();
  await question('Was het een zware dag?');
  await next('Klaar');
  await asked(page, 'Dank je wel');
  const { seconds, keys, clicks, words } = thumb;
  process.stdout.write(
    `Looking back on a phone (keystroke-level model): ${Math.round(seconds)} seconds, ${clicks} presses, ${keys} keys, ${words} words\n`,
  );
  expect(clicks).toBeLessThanOrEqual(12);
  expect(seconds).toBeLessThanOrEqual(120);
});

test('without JavaScript nothing that was typed is lost, and who receives reads what is for them', async () => {
  const page = await phone(false);
  await page.goto(site.url + links['Bas Gast']);
  await asked(page, 'Wat viel je op, nu er iemand meekeek?');
  await page.getByLabel('Je antwoord').fill('Nummer 123456782 belde.');
  await press(page, 'Verder');
  await page.getByText('Een BSN mag niet blijven staan').first().waitFor();
  expect(await page.getByLabel('Je antwoord').inputValue()).toBe('Nummer 123456782 belde.');
  await page.getByLabel('Je antwoord').fill('De vragen.');
  for (const question of [1, 2, 3, 4, 5]) {
    await page.getByText(`Vraag ${question} van 6`).waitFor();
    await press(page, 'Verder');
  }
  await press(page, 'Terug');
  await page.getByText('Vraag 5 van 6').waitFor();
  await press(page, 'Verder');
  await press(page, 'Klaar');
  await asked(page, 'Dank je wel');
  await page.getByText('Ze praatten een uur, heel rustig.').waitFor();
  expect(await page.getByText('Ze doen veel meer.').count()).toBe(0);
  await press(page, 'Haal mijn terugblik weg');
  await asked(page, 'Je geeft geen terugblik');
  await page.goto(`${site.url}${links['Bas Gast']}&vraag=1`);
  await asked(page, 'Je geeft geen terugblik');
});

test('of a secret place the page says neither where nor when nor with whom, and one press refuses', async () => {
  for (const [name, visitor] of [
    ['Cem', true],
    ['Aaf Gast', false],
  ] as const) {
    const page = await phone(visitor);
    await page.goto(site.url + links[name]);
    for (const question of [1, 2, 3, 4, 5, 6]) {
      await page.goto(`${site.url}${links[name]}&vraag=${question}`);
      expect(await page.content()).not.toMatch(/Kanarietitel|Organisatie [AB]|9 maart|2027-03-09|Aaf Gast/);
    }
    await page.goto(site.url + links[name]);
    await page.getByLabel('Je antwoord').fill('Het was in de Kerkstraat.');
    await press(page, 'Verder');
    await page.getByText('naar een geheime plek kan leiden').first().waitFor();
    await press(page, 'Ik wil geen terugblik geven');
    await asked(page, 'Je geeft geen terugblik');
    expect(await page.content()).not.toMatch(/Kanarietitel|Organisatie [AB]|9 maart|2027-03-09|Aaf Gast/);
  }
});
