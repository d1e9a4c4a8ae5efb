import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { visitorAs } from './support/accounts.ts';
import { openBrowser } from './support/browser.ts';
import { type Site, startSite } from './support/site.ts';

/** Before the hour at which reminders leave by themselves. */
const CLOCK = '2027-01-13T06:30:00Z';
const ROUND = '/rondes/voorjaar-2027';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each([true, false])('a reminder from the home of a round, JavaScript %s', (javaScriptEnabled) => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite({ example: 'alive', clock: CLOCK });
  }, 120_000);
  afterAll(() => site.stop());

  test.each([/^Stuur herinnering/, /^Mail \d+ leidinggevenden$/])(
    '%s leads back to it when it was sent; pressed again, it says that nothing goes',
    async (button) => {
      const context = await browser.newContext({ javaScriptEnabled });
      await context.request.post(`${site.url}/voorbeeld/als/coordinator`);
      const [page, older] = [await context.newPage(), await context.newPage()];
      for (const tab of [page, older]) await tab.goto(site.url + ROUND);
      await page.getByRole('button', { name: button }).click();
      await page.getByRole('button', { name: /^Verstuur / }).click();
      await page.getByRole('status').getByText('Tot dan kun je terugroepen.').waitFor();
      await page.getByRole('link', { name: 'Terug naar de ronde' }).click();
      await page.waitForURL(site.url + ROUND);
      expect(await page.getByRole('button', { name: button }).count()).toBe(0);
      await older.getByRole('button', { name: button }).click();
      await older.getByRole('status').getByText('Er gaat geen mail uit').waitFor();
      expect(new URL(older.url()).pathname).toBe(ROUND);
      await context.close();
    },
  );
});

test('a form that was made by hand leads to no other place than the two there are', async () => {
  const site = await startSite({ example: 'alive', clock: CLOCK });
  try {
    const coordinator = await visitorAs(site, 'coordinator');
    const lists = { organisaties: 'remind', aanmeldingen: 'remind-all' };
    for (const [list, intent] of Object.entries(lists)) {
      const backFrom = async (terug: string) => {
        const answer = await coordinator.post(`${ROUND}/${list}`, { intent, terug });
        const asks = await (await coordinator.get(answer.headers.get('location') ?? '')).text();
        const [, back = ''] = /<a [^>]*href="([^"]*)"[^>]*><span[^>]*>Niet versturen/.exec(asks) ?? [];
        return new URL(back, site.url).href.replace(/\?.*/, '');
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
