import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Visitor } from './support/accounts.ts';
import { openBrowser } from './support/browser.ts';
import { type Site, startSite } from './support/site.ts';

const ROUND = '/rondes/voorjaar-2027';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each([true, false])('a reminder from the home of a round, JavaScript %s', (javaScriptEnabled) => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite({ example: 'alive' });
  }, 120_000);
  afterAll(() => site.stop());

  test.each([
    [/^Stuur herinnering/, /^\d+ organisaties? (is|zijn) herinnerd\.$/],
    [/^Mail \d+ leidinggevenden$/, /^Er gaat een mail naar \d+ leidinggevenden\.$/],
  ])('%s leads back to it, and says that it went; pressed again, that nothing goes', async (button, said) => {
    const context = await browser.newContext({ javaScriptEnabled });
    await context.request.post(`${site.url}/voorbeeld/als/coordinator`);
    const [page, older] = [await context.newPage(), await context.newPage()];
    for (const tab of [page, older]) await tab.goto(site.url + ROUND);
    await page.getByRole('button', { name: button }).click();
    await page.getByRole('status').getByText(said).waitFor();
    expect(new URL(page.url()).pathname).toBe(ROUND);
    expect(await page.getByRole('button', { name: button }).count()).toBe(0);
    await older.getByRole('button', { name: button }).click();
    await older.getByRole('status').getByText('Er gaat geen mail uit').waitFor();
    expect(new URL(older.url()).pathname).toBe(ROUND);
    await context.close();
  });
});

test('a form that was made by hand leads to no other place than the two there are', async () => {
  const site = await startSite({ example: 'alive' });
  try {
    const coordinator = new Visitor(site);
    await coordinator.post('/voorbeeld/als/coordinator', {});
    const lists = { organisaties: 'remind', aanmeldingen: 'remind-all' };
    for (const [list, intent] of Object.entries(lists)) {
      const backFrom = async (terug: string) => {
        const answer = await coordinator.post(`${ROUND}/${list}`, { intent, terug });
        return new URL(answer.headers.get('location') ?? '', site.url).href.replace(/\?.*/, '');
      };
      expect(await backFrom('ronde')).toBe(`${site.url}${ROUND}`);
      for (const elsewhere of [
        ...['https://elders.example', '//elders.example', '/\\elders.example', 'javascript:alert(1)'],
        ...['../../elders-1', '/mijn', 'ronde/../..', 'RONDE', 'constructor', ''],
      ]) {
        expect([elsewhere, await backFrom(elsewhere)]).toEqual([elsewhere, `${site.url}${ROUND}/${list}`]);
      }
    }
  } finally {
    await site.stop();
  }
}, 120_000);
