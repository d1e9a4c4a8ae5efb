import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Visitor, visitorAs } from './support/accounts.ts';
import { violations } from './support/axe.ts';
import { openBrowser } from './support/browser.ts';
import { type Site, startSite } from './support/site.ts';
import { MOUSE, PLAIN, type Way } from './support/ways.ts';

/** The board of dilemmas, as who takes part, who speaks for an organisation, and a coordinator; on one server for both ways. */
const FIRST = 'Ik weet iets dat zij moeten weten. Mag ik het zeggen?';

let site: Site;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([startSite({ example: 'alive' }), openBrowser()]);
}, 180_000);
afterAll(async () => {
  await browser.close();
  await site.stop();
});

async function pageAs(role: string, way: Way): Promise<Page> {
  const context = await browser.newContext({ bypassCSP: true, ...way.context });
  await context.request.post(`${site.url}/voorbeeld/als/${role}`);
  return context.newPage();
}

describe.each([MOUSE, PLAIN])('$name', (way: Way) => {
  const title = `Wat doe je als het botst, ${way === MOUSE ? 'vandaag' : 'morgen'}?`;

  test('who takes part says "bij ons ook", takes it back, and narrows the board to a theme', async () => {
    const page = await pageAs('deelnemer', way);
    await page.goto(`${site.url}/dilemmas`);
    expect(await page.getByRole('navigation', { name: 'Onderwerpen' }).innerText()).toMatch(/Alle\s+\d+/);
    await page.getByText('11 van de 26 organisaties herkennen dit').waitFor();
    await way.press(page.getByRole('button', { name: /^Bij ons ook.*Ik weet iets dat/ }));
    await page.getByText('Jouw organisatie telt mee.').waitFor();
    // One press is not seen among the families, and the number that would begin to tell is not told.
    await page.getByText('Meer dan 11 van de 26 organisaties herkennen dit').waitFor();
    await way.press(page.getByRole('button', { name: /^Toch niet bij ons.*Ik weet iets dat/ }));
    await page.getByText('11 van de 26 organisaties herkennen dit', { exact: true }).waitFor();
    await way.press(page.getByRole('link', { name: /^Wachten/ }));
    await page
      .getByRole('heading', { name: 'Na de melding is het drie weken stil. Wie houdt contact?' })
      .waitFor();
    await page.getByRole('heading', { name: FIRST }).waitFor({ state: 'detached' });
    await page.context().close();
  });

  test('who speaks for an organisation raises one, is told what may not stand in it, and tells what was tried', async () => {
    const page = await pageAs('contactpersoon', way);
    await page.goto(`${site.url}/dilemmas`);
    await way.press(page.getByRole('link', { name: 'Leg een dilemma voor' }));
    await page.getByLabel('Het dilemma in één zin').fill(title);
    await page.getByLabel('Wat maakt het moeilijk?').fill('Mevrouw Jansen wil niet dat ik bel.');
    await page.getByLabel('Wachten').check();
    await way.press(page.getByRole('button', { name: 'Leg het voor' }));
    await page.getByRole('link', { name: /waaraan iemand te herkennen is/ }).waitFor();
    expect(await page.getByLabel('Het dilemma in één zin').inputValue()).toBe(title);
    expect(await page.getByLabel('Wachten').isChecked()).toBe(true);
    await page.getByLabel('Wat maakt het moeilijk?').fill('Twee dingen zijn waar, en ze gaan niet samen.');
    await way.press(page.getByRole('button', { name: 'Leg het voor' }));
    await page.getByText('Je dilemma staat erbij.').waitFor();
    await page.getByText('1 van de 26 organisaties herkent dit').waitFor();
    await way.press(page.getByRole('link', { name: 'Wij probeerden iets' }));
    await page.getByLabel('Wat deden jullie?').fill('Het eerst samen uitspreken.');
    await page.getByLabel('Ja, het hielp').check();
    await way.press(page.getByRole('button', { name: 'Zet het erbij' }));
    await page.getByText('Het eerst samen uitspreken.').waitFor();
    await page.getByLabel('Jouw reactie').fill('Herkenbaar voor iedereen die dit werk doet.');
    await way.press(page.getByRole('button', { name: 'Plaats je reactie' }));
    await page.getByText('Dit schreef jij.').waitFor();
    // What axe does takes a script.
    if (way === MOUSE) expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test('a coordinator sees who recognises it, puts it on an agenda, says what came of it, joins and hides it', async () => {
    const page = await pageAs('coordinator', way);
    await page.goto(`${site.url}/dilemmas?toon=alle`);
    await way.press(page.getByRole('link', { name: title, exact: true }));
    await way.press(page.getByRole('link', { name: 'Beheer dit dilemma' }));
    await page.getByRole('listitem').filter({ hasText: 'Politie Eenheid Maasmond' }).waitFor();
    await page.getByLabel('Dag', { exact: true }).fill('2027-06-09');
    await page.getByLabel('Welk overleg?').fill(`Overleg over ${title}`);
    await way.press(page.getByRole('button', { name: 'Zet op de agenda' }));
    await page.getByText('Het staat op de agenda.').waitFor();
    await page.getByLabel('Wat werd het?').fill('Eén vast nummer.');
    await way.press(page.getByRole('button', { name: 'Bewaar wat het werd' }));
    await page.getByText('Iedereen in het programma leest wat het werd.').waitFor();
    await way.press(page.getByRole('link', { name: 'Bekijk en print de agenda' }));
    const agenda = page.locator('article', { hasText: title });
    expect(await agenda.innerText()).not.toContain('Politie Eenheid Maasmond');
    await way.press(page.getByRole('link', { name: 'Toon welke organisaties' }));
    await agenda.getByText('Politie Eenheid Maasmond').waitFor();
    await page.goto(`${site.url}/dilemmas?toon=alle`);
    await way.press(page.getByRole('link', { name: title, exact: true }));
    await way.press(page.getByRole('link', { name: 'Beheer dit dilemma' }));
    await page.getByLabel('Voeg samen met').waitFor();
    const here = page.url();
    await page.getByLabel('Voeg samen met').selectOption({ label: FIRST });
    await way.press(page.getByRole('button', { name: 'Voeg samen', exact: true }));
    await page.getByText('De twee zijn samengevoegd.').waitFor();
    await page.goto(here.replace(/\/beheer.*/, ''));
    await page.getByRole('heading', { name: FIRST, level: 1 }).waitFor();
    await page.goto(here);
    await way.press(page.getByRole('button', { name: 'Maak los' }));
    await page.getByText('Het is weer een dilemma op zichzelf.').waitFor();
    await way.press(page.getByRole('button', { name: 'Verberg dit dilemma' }));
    await page.getByText('Niemand ziet het meer.').waitFor();
    // Nobody has to know its address to show it again.
    await page.goto(`${site.url}/dilemmas`);
    await page.getByRole('heading', { name: 'Uit het zicht' }).waitFor();
    await way.press(page.getByRole('link', { name: title, exact: true }));
    await page.waitForURL(here.replace(/\?.*/, ''));
    // What axe does takes a script.
    if (way === MOUSE) expect(await violations(page)).toEqual([]);
    expect((await (await visitorAs(site, 'contactpersoon')).get(here.replace(/\/beheer.*/, ''))).status).toBe(
      404,
    );
    await page.context().close();
  });
});

describe('who tries', () => {
  const idOn = async (visitor: Visitor) =>
    / id="dilemma-([0-9a-f-]{36})"/.exec(await (await visitor.get('/dilemmas')).text())?.[1] ?? '';

  test('nobody without a session, nor who runs the site, reads or says anything', async () => {
    const id = await idOn(await visitorAs(site, 'deelnemer'));
    for (const visitor of [new Visitor(site), await visitorAs(site, 'beheerder')]) {
      for (const path of ['', '/nieuw', '/agenda', `/${id}`, `/${id}/beheer`]) {
        const answers = [
          await visitor.get(`/dilemmas${path}`),
          await visitor.post(`/dilemmas${path}`, { doe: 'herken' }),
        ];
        expect(answers.map(({ status }) => [302, 404, 405].includes(status))).toEqual([true, true]);
      }
    }
  });

  test('for an organisation that is not theirs, and as a coordinator, nobody says anything', async () => {
    const visitor = await visitorAs(site, 'deelnemer');
    const milou = await visitorAs(site, 'contactpersoon');
    const id = await idOn(visitor);
    const page = await (await milou.get(`/dilemmas/${id}`)).text();
    const police = /name="organisatie" value="([0-9a-f-]{36})"/.exec(page)?.[1] ?? '';
    expect(police).not.toBe('');
    const said = async () =>
      /(?:Meer dan )?\d+ van de 26 organisaties/.exec(
        await (await visitor.get(`/dilemmas/${id}`)).text(),
      )?.[0];
    const before = await said();
    expect(before).toBeDefined();
    for (const form of [
      { doe: 'herken', organisatie: police },
      { doe: 'probeerden', organisatie: police, attempt: 'Iets', outcome: 'helped' },
      { doe: 'reactie-weg', reactie: crypto.randomUUID() },
      { doe: 'verberg' },
    ])
      expect((await visitor.post(`/dilemmas/${id}`, form)).status).toBe(404);
    expect((await visitor.post(`/dilemmas/${id}/beheer`, { doe: 'verberg' })).status).toBe(404);
    expect((await visitor.get(`/dilemmas/${id}?doe=herken&organisatie=${police}`)).status).toBe(200);
    expect(await said()).toBe(before);
  });

  test('what is read holds no name of an organisation but the own', async () => {
    const visitor = await visitorAs(site, 'deelnemer');
    const id = await idOn(visitor);
    for (const path of ['/dilemmas?toon=alle', `/dilemmas/${id}`, '/dilemmas/agenda?toon=organisaties']) {
      for (const address of [path, path.replace(/(\?|$)/, '.data$1')]) {
        const text = await (await visitor.get(address)).text();
        expect([
          address,
          /Politie Eenheid|Gemeente Maashaven|Veilig Thuis Maasmond|De Luwte/.test(text),
        ]).toEqual([address, false]);
      }
    }
  });
});
