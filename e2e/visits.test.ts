import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Visitor, visitorAs } from './support/accounts.ts';
import { openBrowser } from './support/browser.ts';
import { type Site, startSite } from './support/site.ts';
import { MOUSE, PLAIN, type Way } from './support/ways.ts';

/** A coordinator offers the visits of a proposal, calls that back, offers them again, and does what calls ask. */
const ROUND = '/rondes/voorjaar-2027';
const VISITS = `${ROUND}/stages`;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each([MOUSE, PLAIN])('$name', (way: Way) => {
  let site: Site;
  let page: Page;
  beforeAll(async () => {
    site = await startSite({ example: 'alive' });
    const context = await browser.newContext(way.context);
    await context.request.post(`${site.url}/voorbeeld/als/coordinator`);
    page = await context.newPage();
    await page.goto(`${site.url}${ROUND}/matching`);
    await way.press(page.getByRole('button', { name: 'Maak het voorstel' }));
    await waitForProposal(page);
  }, 180_000);
  afterAll(() => site.stop());

  const press = async (name: string | RegExp) => way.press(page.getByRole('button', { name }).first());
  const follow = async (name: string | RegExp) => way.press(page.getByRole('link', { name }).first());
  const lead = () => page.locator('.ws-lead').first().innerText();
  /** What stands in a list, by the number beside it. */
  const count = (step: string) =>
    page.locator('.ws-flow__steps li', { hasText: step }).locator('.ws-flow__count').innerText();

  test('the board leads on to a preview, and what is sent can be called back and offered again', async () => {
    await follow('Bied de stages aan');
    await page.getByRole('heading', { name: 'Bied de stages aan' }).waitFor();
    await page.getByText('Zo ziet de mail eruit').waitFor();
    expect(await page.getByText(/adressen krijgen deze mail/).count()).toBeGreaterThan(0);
    // Looking has offered nothing.
    const coordinator = await visitorAs(site, 'coordinator');
    expect(await (await coordinator.get(VISITS)).text()).toContain('Er zijn nog geen stages aangeboden');
    await way.type(page.locator('#sentence'), 'Bel ons gerust.');
    await press(/^Verstuur/);
    await page.getByRole('button', { name: /^Roep terug/ }).waitFor();
    expect(await (await coordinator.get(VISITS)).text()).toContain('Aangeboden');
    await press(/^Roep terug/);
    await page.getByText(/niet meer weg/).waitFor();
    expect(await (await coordinator.get(VISITS)).text()).toContain('Er zijn nog geen stages aangeboden');
    await page.goto(`${site.url}${ROUND}/versturen/stages`);
    await press(/^Verstuur/);
    await page.getByRole('button', { name: /^Roep terug/ }).waitFor();
  });

  test('what was heard by telephone moves a visit on, and stands in its history', async () => {
    await page.goto(`${site.url}${VISITS}`);
    const offered = Number(await count('Aangeboden'));
    expect(offered).toBeGreaterThan(100);
    expect(await lead()).toContain(`van de ${offered} stages`);
    await way.press(page.locator('#lijst .ws-dense__name').first());
    await page.getByRole('heading', { name: 'Hoorde je het antwoord aan de telefoon?' }).waitFor();
    for (const [who, number] of [
      ['Wie gaat, zei ja', 'geen nummer'],
      ['Wie gaat, zei ja', '06 12 34 56 78'],
      ['Wie ontvangt, zei ja', ''],
    ] as const) {
      const answer = page.locator('details', { hasText: who }).first();
      if (!(await answer.getByRole('button', { name: who }).isVisible()))
        await way.press(answer.locator('summary'));
      await way.type(answer.getByLabel('Telefoonnummer voor de dag'), number);
      await way.press(answer.getByRole('button', { name: who }));
      await page
        .getByText(number === 'geen nummer' ? 'Dit is geen telefoonnummer.' : 'Genoteerd: ja.')
        .first()
        .waitFor();
    }
    await expect.poll(lead).toBe('De dag is afgesproken.');
    await page.getByText('06 12 34 56 78').waitFor();
    await page.getByText(/Wie gaat, zei ja, genoteerd door Sietske Brouwer/).waitFor();
    const address = page.url().replace(/\?.*/, '');

    await press('Noteer: cliënten weten het');
    await page.getByText('Genoteerd: cliënten weten het.').waitFor();

    const other = page.locator('details', { hasText: 'Noteer een andere dag' });
    await way.press(other.locator('summary'));
    await way.type(other.getByLabel('Welke dag?'), '2020-01-01');
    await way.press(other.getByRole('button', { name: 'Noteer deze dag' }));
    await page.getByText('Kies een dag van de plek').first().waitFor();

    await page.goto(address);
    const cancel = page.locator('details', { hasText: 'Zeg de stage af' });
    await way.press(cancel.locator('summary'));
    await way.press(cancel.getByLabel('Wie ontvangt'));
    await way.press(cancel.getByRole('button', { name: 'Zeg af' }));
    await expect.poll(lead).toBe('De stage is afgezegd.');
    await page.goto(`${site.url}${VISITS}?stand=afgezegd`);
    expect(await page.locator('#lijst .ws-dense tbody tr').count()).toBe(1);
    expect(await count('Aangeboden')).toBe(String(offered - 1));
  });

  test('everybody of a day gets a message, which cannot be empty, and can be called back', async () => {
    await page.goto(`${site.url}${VISITS}`);
    await way.press(page.locator('.ws-strip a').first());
    await follow(/^Stuur een bericht over de/);
    await page.getByRole('heading', { name: 'Stuur een bericht over stages die nog komen' }).waitFor();
    await press(/^Verstuur/);
    await page.getByRole('link', { name: 'Schrijf eerst wat je hun wilt laten weten.' }).waitFor();
    await way.type(page.locator('#sentence'), 'De trein rijdt die dag niet. Neem de bus van lijn 36.');
    await press('Bekijk de mail met je bericht');
    await page.locator('.ws-letter__own', { hasText: 'Neem de bus van lijn 36.' }).waitFor();
    await press(/^Verstuur/);
    await press(/^Roep terug/);
    await page.getByText(/niet meer weg/).waitFor();
  });

  test('those at secret places stand apart, and a day is opened for one at a time, and noted', async () => {
    await page.goto(`${site.url}${VISITS}`);
    await follow('Bekijk ze apart');
    await page.getByRole('heading', { name: 'Stages op geheime plekken' }).waitFor();
    const table = await page.locator('main').innerText();
    expect(table).not.toMatch(/\b(maart|mrt|april|apr|mei|juni|jun)\b/);
    await way.press(page.locator('.ws-dense__name').first());
    await page.getByText('De dag en tijd staan niet op deze pagina.').waitFor();
    const facts = page.locator('.ws-facts').first();
    expect(await facts.innerText()).toContain('geheim');
    expect(await facts.innerText()).not.toMatch(/(maan|dins|woens|donder|vrij)dag/);
    await follow('Toon de dag');
    await page.getByText('Je ziet nu de dag van een geheime plek.').waitFor();
    expect(await facts.innerText()).toMatch(/(maan|dins|woens|donder|vrij|zater|zon)dag/);
    await site.logged('days of a secret place read');
  });

  test('nobody else opens any of it, and an id of nothing is not there', async () => {
    const contact = await visitorAs(site, 'contactpersoon');
    const stranger = new Visitor(site);
    const coordinator = await visitorAs(site, 'coordinator');
    const list = await (await coordinator.get(VISITS)).text();
    const visit = `${VISITS}/${/ id="stage-([0-9a-f-]{36})"/.exec(list)![1]}`;
    for (const path of [VISITS, visit]) {
      expect((await contact.get(path)).status).toBe(404);
      expect((await stranger.get(path)).status).toBe(302);
      expect((await contact.post(path, { intent: 'cancel', wie: 'coordinator' })).status).toBe(404);
    }
    for (const id of ['x', '00000000-0000-4000-8000-000000000000'])
      expect((await coordinator.get(`${VISITS}/${id}`)).status).toBe(404);
    expect((await coordinator.post(visit, { intent: 'vlieg' })).status).toBe(422);
    expect((await coordinator.post(visit, { intent: 'lapse' })).status).toBe(409);
  });
});

/** The page looks by itself, or has a button for it. */
async function waitForProposal(page: Page): Promise<void> {
  for (let tries = 0; tries < 90; tries++) {
    if (await page.getByRole('link', { name: 'Bied de stages aan' }).isVisible()) return;
    await page.waitForTimeout(1000);
    // Without JavaScript the page asks for itself again: at the same moment one of the two is given up, and the next counts.
    await page.goto(page.url()).catch((error: Error) => {
      if (!error.message.includes('ERR_ABORTED')) throw error;
    });
  }
  throw new Error('no proposal came');
}
