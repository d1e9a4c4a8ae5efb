import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Visitor, visitorAs } from './support/accounts.ts';
import { openBrowser } from './support/browser.ts';
import { type Site, startSite } from './support/site.ts';
import { hidden } from './support/two-programmes.ts';

const ROUND = '/rondes/voorjaar-2027';

let browser: Browser;
let site: Site;
let coordinator: Visitor;
beforeAll(async () => {
  browser = await openBrowser();
  site = await startSite({ example: 'alive' });
  coordinator = await visitorAs(site, 'coordinator');
}, 120_000);
afterAll(async () => {
  await browser.close();
  await site.stop();
});

const textOf = async (answer: Response) => (await answer.text()).replace(/<!--.*?-->/g, '');
const see = async (path: string) => textOf(await coordinator.get(path));

async function make(name: string, base = 'programme:maasmond'): Promise<Response> {
  const submission = hidden(await see('/rondes/nieuw'), 'submission');
  return coordinator.post('/rondes/nieuw', { name, submission, base });
}

describe('a round that holds something', () => {
  test('cannot be taken away: its settings do not offer it, and the page says what is in it', async () => {
    expect(await see(`${ROUND}/instellingen`)).not.toContain('weghalen');
    const page = await see(`${ROUND}/weghalen`);
    expect(page).toContain('Deze ronde kan niet weg');
    expect(page).toMatch(/<li>\d+ stageplekken<\/li><li>\d+ aanmeldingen<\/li>/);
    expect(page).not.toContain('Ja, haal de ronde weg');
  });

  test.each(['', '1-0-0-0', '1-1-0-0'])('stays, whatever is sent: %j', async (seen) => {
    const answer = await coordinator.post(`${ROUND}/weghalen`, { seen });
    expect(answer.status).toBe(409);
    expect(await textOf(answer)).toContain('Deze ronde kan niet weg');
    expect(await see(ROUND)).toContain('Ronde voorjaar 2027');
  });
});

describe('an empty round', () => {
  test('is nothing to take along, also for who sends its name', async () => {
    await make('Ronde zonder iets');
    const page = await see('/rondes/nieuw');
    expect(page).toContain('value="round:voorjaar-2027"');
    // The switch between rounds knows it; what can be taken along does not.
    expect(page.slice(page.indexOf('<main'), page.indexOf('</main>'))).not.toContain('zonder-iets');
    const refused = await make('Ronde daarna', 'round:zonder-iets');
    expect(refused.status).toBe(422);
    expect(await textOf(refused)).toContain('value="Ronde daarna"');
  });

  test('goes with its pages, and its name is free again', async () => {
    await make('Ronde voor even');
    const page = await see('/rondes/voor-even/weghalen');
    const gone = await coordinator.post('/rondes/voor-even/weghalen', { seen: hidden(page, 'seen') });
    expect([gone.status, gone.headers.get('location')]).toEqual([303, '/mijn?gedaan=ronde-weg']);
    for (const path of ['', '/instellingen', '/weghalen']) {
      expect((await coordinator.get(`/rondes/voor-even${path}`)).status).toBe(404);
    }
    expect((await coordinator.post('/rondes/voor-even/weghalen', {})).status).toBe(404);
    expect((await fetch(`${site.url}/aanmelden/voor-even`)).status).toBe(404);
    expect((await make('Ronde voor even')).headers.get('location')).toMatch('/rondes/voor-even/');
  });

  test('of somebody who coordinates nothing is not there', async () => {
    await make('Ronde van mij');
    const { seen } = { seen: hidden(await see('/rondes/van-mij/weghalen'), 'seen') };
    for (const role of ['contactpersoon', 'deelnemer', 'beheerder']) {
      const other = await visitorAs(site, role);
      expect((await other.post('/rondes/van-mij/weghalen', { seen })).status).toBe(404);
    }
    expect((await coordinator.get('/rondes/van-mij')).status).toBe(200);
  });
});

describe.each([true, false])('in a browser, JavaScript %s', (javaScriptEnabled) => {
  test('a coordinator takes a round away that was made by mistake, and is told what somebody else did in it', async () => {
    const code = `mis-${javaScriptEnabled}`;
    await make(`Ronde mis ${javaScriptEnabled}`);
    const context = await browser.newContext({ javaScriptEnabled });
    await context.request.post(`${site.url}/voorbeeld/als/coordinator`);
    const page = await context.newPage();
    await page.goto(`${site.url}/rondes/${code}/instellingen`);
    await page.getByRole('link', { name: 'Haal deze ronde weg' }).click();
    const yes = page.getByRole('button', { name: 'Ja, haal de ronde weg' });
    await yes.waitFor();

    // In another tab somebody writes the house rules: those would go as well.
    await coordinator.post(`/rondes/${code}/huisregels`, { version: '0', text: 'Wat je ziet, blijft hier.' });
    await yes.click();
    await page.getByText('De ronde is nog niet weg').waitFor();
    await page.getByText('1 versie van de huisregels').waitFor();
    await yes.click();
    await page.getByText('De ronde is weggehaald.').waitFor();
    expect(new URL(page.url()).pathname).toBe('/mijn');
    expect(await page.getByText(`Ronde mis ${javaScriptEnabled}`).count()).toBe(0);

    await make(`Ronde mis ${javaScriptEnabled}`);
    await page.goto(`${site.url}/rondes/${code}/weghalen`);
    // In another tab an organisation is asked.
    await coordinator.post(`/rondes/${code}/organisaties/POL`, { intent: 'invite' });
    await yes.click();
    await page.getByText('1 organisatie die is uitgenodigd of heeft geantwoord').waitFor();
    expect(await yes.count()).toBe(0);
    expect((await coordinator.get(`/rondes/${code}`)).status).toBe(200);
    await context.close();
  });

  test('who still had the round on a page finds that it is not there, with the way to the own start', async () => {
    const code = `samen-${javaScriptEnabled}`;
    await make(`Ronde samen ${javaScriptEnabled}`);
    const context = await browser.newContext({ javaScriptEnabled });
    await context.request.post(`${site.url}/voorbeeld/als/coordinator`);
    const page = await context.newPage();
    await page.goto(`${site.url}/rondes/${code}/instellingen`);
    const seen = hidden(await see(`/rondes/${code}/weghalen`), 'seen');
    expect((await coordinator.post(`/rondes/${code}/weghalen`, { seen })).status).toBe(303);
    await page.getByRole('link', { name: 'Haal deze ronde weg' }).click();
    await page.getByRole('heading', { name: 'Deze pagina is er niet' }).waitFor();
    expect(await page.getByText('Sietske Brouwer').filter({ visible: true }).count()).toBe(1);
    expect(await page.getByRole('link', { name: 'Matching' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Mijn begin' }).click();
    await page.getByRole('heading', { name: 'Dag Sietske Brouwer' }).waitFor();
    await context.close();
  });
});
