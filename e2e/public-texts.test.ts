import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Visitor, visitorAs } from './support/accounts.ts';
import { openBrowser, openLive } from './support/browser.ts';
import { type Site, startSite } from './support/site.ts';
import { hidden } from './support/two-programmes.ts';

const TEXTS = '/rondes/voorjaar-2027/teksten';

let site: Site;
let browser: Browser;
beforeAll(async () => {
  site = await startSite({ example: 'alive' });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

const onSite = async (path: string, cookie = '') =>
  (await fetch(site.url + path, { headers: { cookie } })).text();

async function coordinatorAt(path: string, javaScriptEnabled: boolean): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled });
  await context.request.post(`${site.url}/voorbeeld/als/coordinator`);
  const page = await context.newPage();
  await (javaScriptEnabled ? openLive(page, site.url + path) : page.goto(site.url + path));
  return page;
}

describe.each([
  ['with', true],
  ['without', false],
] as const)('%s JavaScript', (_, javaScript) => {
  test('a coordinator writes, looks, publishes and takes it back; the site shows each at the next request', async () => {
    const word = javaScript ? 'Zwaluw' : 'Merel';
    const before = await onSite('/privacy');
    const page = await coordinatorAt(`${TEXTS}/privacy`, javaScript);
    await page.locator('#text').fill(`## ${word}\n\nWij bewaren **weinig**. Zie [contact](/contact).`);
    await page.getByRole('button', { name: 'Bewaar als concept en bekijk' }).click();
    await page.getByText('Op de site is niets veranderd').waitFor();
    const preview = page.locator('.ws-preview');
    expect(await preview.getByRole('heading', { name: word }).count()).toBe(1);
    expect(await preview.locator('strong').innerText()).toBe('weinig');
    expect(await onSite('/privacy')).toBe(before);
    await page.getByRole('button', { name: 'Zet op de site' }).click();
    await page.getByText('De tekst staat op de site.').waitFor();
    expect(await onSite('/privacy')).toContain(`>${word}</h2>`);
    // The English page is another text.
    expect(await onSite('/privacy', 'taal=en')).not.toContain(word);
    await page.getByRole('button', { name: 'Zet de vorige terug' }).click();
    await page.getByText('De tekst is teruggezet').waitFor();
    expect(await onSite('/privacy')).toBe(before);
    // What was published is still there, to be looked at and to be put back.
    await page
      .getByRole('link', { name: /^Bekijk \(Versie/ })
      .nth(1)
      .click();
    await page.getByRole('heading', { name: word }).waitFor();
    await page.context().close();
  });

  test('questions are added, moved and taken away, with what was typed', async () => {
    const page = await coordinatorAt(`${TEXTS}/vragen?in=en`, javaScript);
    await page.getByRole('button', { name: 'Nog een vraag' }).click();
    await page.locator('#question-5').fill('Is there lunch?');
    await page.locator('#answer-5').fill('Bring your own.');
    await page.getByRole('button', { name: 'Naar boven (vraag 6)' }).click();
    await expect.poll(() => page.locator('#question-4').inputValue()).toBe('Is there lunch?');
    await page.getByRole('button', { name: 'Haal weg (vraag 1)' }).click();
    await expect.poll(() => page.locator('#question-3').inputValue()).toBe('Is there lunch?');
    await page.getByRole('button', { name: 'Zet op de site' }).click();
    await page.getByText('De tekst staat op de site.').waitFor();
    const questions = [...(await onSite('/vragen', 'taal=en')).matchAll(/<summary>(.*?)<\/summary>/g)].map(
      ([, question]) => question,
    );
    expect([questions.length, questions[3], questions.includes('How much time does it take?')]).toEqual([
      6 - 1 + 1,
      'Is there lunch?',
      false,
    ]);
    await page.getByRole('button', { name: 'Zet terug (Onze tekst)' }).click();
    await page.getByText('De tekst is teruggezet').waitFor();
    await page.context().close();
  });

  test('what may not stand there is said at its field, nothing typed is lost, and a street is asked about first', async () => {
    const page = await coordinatorAt(`${TEXTS}/contact?in=en`, javaScript);
    const text = 'See [this](javascript:alert).';
    await page.locator('#text').fill(text);
    await page.getByRole('button', { name: 'Zet op de site' }).click();
    await page.getByRole('alert').getByText('een link die niet kan').waitFor();
    expect(await page.locator('#text').inputValue()).toBe(text);
    const street = javaScript ? 'Voorbeeldlaan 20' : 'Proefstraat 3';
    await page.locator('#text').fill(`Our office: ${street}.`);
    await page.getByRole('button', { name: 'Zet op de site' }).click();
    await page.getByText(`Het gaat om: “${street}”.`).waitFor();
    expect(await onSite('/contact', 'taal=en')).not.toContain(street);
    await page.getByLabel('Dit is geen geheime plek').check();
    await page.getByRole('button', { name: 'Zet op de site' }).click();
    await page.getByText('De tekst staat op de site.').waitFor();
    expect(await onSite('/contact', 'taal=en')).toContain(street);
    await page.context().close();
  });
});

test('of two coordinators who write at once the second sees both, and loses nothing', async () => {
  const [first, second] = [
    await coordinatorAt(`${TEXTS}/toegankelijkheid`, false),
    await coordinatorAt(`${TEXTS}/toegankelijkheid`, true),
  ];
  await first.locator('#text').fill('Van de eerste.');
  await first.getByRole('button', { name: 'Zet op de site' }).click();
  await second.locator('#text').fill('Van de tweede.');
  await second.getByRole('button', { name: 'Zet op de site' }).click();
  await second.getByRole('alert').waitFor();
  const both = await second.locator('main table').first().innerText();
  expect([both.includes('Van de eerste.'), both.includes('Van de tweede.')]).toEqual([true, true]);
  expect(await second.locator('#text').inputValue()).toBe('Van de tweede.');
  expect(await onSite('/toegankelijkheid')).toContain('Van de eerste.');
  await second.getByRole('button', { name: 'Zet op de site' }).click();
  await second.getByText('De tekst staat op de site.').waitFor();
  expect(await onSite('/toegankelijkheid')).toContain('Van de tweede.');
  for (const page of [first, second]) await page.context().close();
});

test('what somebody types is never more than text on the site', async () => {
  const coordinator = await visitorAs(site, 'coordinator');
  const path = `${TEXTS}/privacy?in=en`;
  const version = hidden(await (await coordinator.get(path)).text(), 'version');
  const text = '<img src=x onerror=alert(1)>\n\n<script>alert(2)</script>';
  const nergens = text.replaceAll('\n\n', '\t');
  const answer = await coordinator.post(path, { intent: 'publish', text, version, nergens });
  expect(answer.status).toBe(303);
  const page = await onSite('/privacy', 'taal=en');
  expect([page.includes('&lt;img'), page.includes('<img'), page.includes('<script>alert')]).toEqual([
    true,
    false,
    false,
  ]);
});

test('a piece that is none is not there, and who coordinates no round of the programme finds no page', async () => {
  const coordinator = await visitorAs(site, 'coordinator');
  expect((await coordinator.get(`${TEXTS}/constructor`)).status).toBe(404);
  const participant = await visitorAs(site, 'deelnemer');
  const body = { intent: 'publish', text: 'Van mij', version: '0' };
  for (const visitor of [participant, new Visitor(site)]) {
    const answer = await visitor.post(`${TEXTS}/contact`, body);
    expect([404, 302]).toContain(answer.status);
  }
  expect(await onSite('/contact')).not.toContain('Van mij');
});
