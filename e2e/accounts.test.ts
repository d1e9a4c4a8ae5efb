import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askMail, leadsTo, mailTo, Visitor } from './support/accounts.ts';
import { openBrowser } from './support/browser.ts';
import { ownAddress, type Site, startSite } from './support/site.ts';

const HANNA = 'hanna.aksoy@sla.example';
const SIETSKE = 'coordinator@maasmond.example';
const NOBODY = 'niemand@nergens.example';

let site: Site;
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
  site = await startSite({ env: await ownAddress() });
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

/** Each from a network of its own, so that the limits of one test are not those of the next. */
let network = 0;
const somebody = () => new Visitor(site, { 'x-forwarded-for': `198.51.100.${++network}` });

describe('the mail to sign in with', () => {
  test('opening the link signs nobody in, however often; the button does, once', async () => {
    const asker = somebody();
    const { link, code } = await askMail(site, asker, HANNA);
    const scanner = somebody();
    for (let times = 0; times < 5; times++) {
      const page = await scanner.get(link);
      expect(page.status).toBe(200);
      expect(page.headers.getSetCookie()).toEqual([]);
    }
    expect(leadsTo(await scanner.get('/mijn/account'))).toMatch(/^\/inloggen/);

    const hanna = somebody();
    const token = new URL(link).searchParams.get('token') ?? '';
    expect(leadsTo(await hanna.post('/inloggen/link', { token }))).toBe('/mijn');
    expect((await hanna.get('/mijn/account')).status).toBe(200);
    // Once, for the link and the code together.
    expect((await somebody().post('/inloggen/link', { token })).status).toBe(422);
    expect((await somebody().post('/inloggen', { email: HANNA, code })).status).toBe(422);
  });

  test('the code signs in, with a space in it as well, and only once', async () => {
    const hanna = somebody();
    const { code, link } = await askMail(site, hanna, HANNA);
    const typed = `${code.slice(0, 3)} ${code.slice(3)}`;
    const answer = await hanna.post('/inloggen', { email: HANNA, code: typed });
    expect(leadsTo(answer)).toBe('/mijn');
    const cookie = answer.headers.getSetCookie().find((each) => each.includes('session_token')) ?? '';
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
    expect((await somebody().post('/inloggen', { email: HANNA, code })).status).toBe(422);
    const token = new URL(link).searchParams.get('token') ?? '';
    expect((await somebody().post('/inloggen/link', { token })).status).toBe(422);
  });

  test('the code of one address opens nothing for another', async () => {
    const { code } = await askMail(site, somebody(), SIETSKE);
    expect((await somebody().post('/inloggen', { email: 'beheerder@maasmond.example', code })).status).toBe(
      422,
    );
  });

  test('who wanted to see a page gets there, and never to another site', async () => {
    const hanna = somebody();
    const { link } = await askMail(site, hanna, HANNA, '/mijn/account');
    expect(new URL(link).searchParams.get('verder')).toBe('/mijn/account');
    const token = new URL(link).searchParams.get('token') ?? '';
    const answer = await hanna.post('/inloggen/link', { token, verder: '//elders.example' });
    expect(leadsTo(answer)).toBe('/mijn');
  });

  test('a stranger gets the same answer as somebody who is known, and no mail', async () => {
    const known = await somebody().post('/inloggen', { email: SIETSKE });
    const unknown = await somebody().post('/inloggen', { email: NOBODY });
    const text = async (answer: Response, address: string) =>
      (await answer.text())
        .replaceAll(address, 'x')
        .replaceAll(/nonce="[^"]+"|"nonce",|\\"[A-Za-z0-9+/]{22}==\\"/g, '');
    expect(unknown.status).toBe(known.status);
    expect(await text(unknown, NOBODY)).toBe(await text(known, SIETSKE));
    const wrong = [
      await somebody().post('/inloggen', { email: SIETSKE, code: '000000' }),
      await somebody().post('/inloggen', { email: NOBODY, code: '000000' }),
    ];
    expect(wrong.map(({ status }) => status)).toEqual([422, 422]);
    await expect.poll(async () => (await mailTo(site, SIETSKE)).length, { timeout: 15_000 }).toBe(2);
    expect(await mailTo(site, NOBODY)).toEqual([]);
  });

  test('the log holds no token, no code and no address', async () => {
    const { link, code } = await askMail(site, somebody(), HANNA);
    await somebody().get(link);
    await site.logged('"path":"/inloggen/link"');
    expect(site.log()).not.toContain(new URL(link).searchParams.get('token'));
    expect(site.log()).not.toContain(code);
    expect(site.log()).not.toContain('@');
  });
});

describe.each([true, false])('in a browser, JavaScript %s', (javaScriptEnabled) => {
  let own: Site;
  beforeAll(async () => {
    own = await startSite({ env: await ownAddress() });
  });
  afterAll(() => own.stop());

  test('address, mail, button; nothing typed is lost, and no page complains', async () => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(`${own.url}/inloggen`);
    await page.locator('form').evaluate((form: HTMLFormElement) => {
      form.noValidate = true;
    });
    await page.getByLabel('E-mailadres').fill('geen adres');
    await page.getByRole('button', { name: 'Stuur mij een mail' }).click();
    await page.getByRole('alert').getByRole('link').click();
    expect(await page.getByLabel('E-mailadres').inputValue()).toBe('geen adres');
    await page.getByLabel('E-mailadres').fill(HANNA);
    await page.getByRole('button', { name: 'Stuur mij een mail' }).click();
    await page.getByRole('heading', { name: 'Kijk in je mail' }).waitFor();
    await expect.poll(() => mailTo(own, HANNA), { timeout: 15_000 }).toHaveLength(1);
    await page.goto((await mailTo(own, HANNA))[0]!.link);
    await page.getByRole('button', { name: 'Log in' }).click();
    await page.waitForURL(/\/mijn/);
    expect(errors.filter((text) => !text.includes('422'))).toEqual([]);
    await context.close();
  });
});

describe('sessions', () => {
  const idsOn = (page: string) => [...page.matchAll(/name="id" value="([^"]+)"/g)].map(([, id]) => id ?? '');
  const opens = async (visitor: Visitor) => (await visitor.get('/mijn/account')).status === 200;

  test('are in a list, where one can be ended, or all of them', async () => {
    const [here, second, third] = [somebody(), somebody(), somebody()];
    for (const each of [here, second, third]) await each.post('/voorbeeld/als/beheerder', {});
    const ids = idsOn(await (await here.get('/mijn/account')).text());
    expect(ids).toHaveLength(3);
    // The one in use is the first; the newest of the others follows.
    await here.post('/mijn/account', { intent: 'end', id: ids[1]! });
    expect([await opens(here), await opens(second), await opens(third)]).toEqual([true, true, false]);

    const other = somebody();
    await other.post('/voorbeeld/als/deelnemer', {});
    await other.post('/mijn/account', { intent: 'end', id: ids[2]! });
    expect(await opens(second)).toBe(true);

    expect(leadsTo(await here.post('/mijn/account', { intent: 'end-all' }))).toBe('/inloggen');
    expect([await opens(here), await opens(second), await opens(other)]).toEqual([false, false, true]);
  });
});

describe('limits', () => {
  let folder: string;
  let limited: Site;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wisselstage-limits-'));
    limited = await startSite({ keep: folder });
  });
  afterAll(async () => {
    await limited.stop();
    await rm(folder, { recursive: true, force: true });
  });
  const ask = (form: Record<string, string>) => {
    const elsewhere = { 'x-forwarded-for': `192.0.2.${++network % 250}` };
    return new Visitor(limited, elsewhere).post('/inloggen', form);
  };

  test.each([HANNA, NOBODY])(
    'after five mails to %s no more for now, also after a restart',
    async (email) => {
      for (let times = 0; times < 5; times++) expect((await ask({ email })).status).toBe(200);
      const refused = await ask({ email });
      expect(refused.status).toBe(429);
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(60);
      expect(await refused.text()).toContain(`value="${email}"`);
      await limited.stop();
      limited = await startSite({ keep: folder });
      expect((await ask({ email })).status).toBe(429);
      expect((await ask({ email: 'iemand.anders@sla.example' })).status).toBe(200);
    },
  );

  test.each([HANNA, NOBODY])('after ten wrong codes for %s the right one waits too', async (email) => {
    for (let times = 0; times < 10; times++) {
      expect((await ask({ email, code: '000000' })).status).toBe(422);
    }
    expect((await ask({ email, code: '000000' })).status).toBe(429);
    await limited.stop();
    limited = await startSite({ keep: folder });
    expect((await ask({ email, code: '000000' })).status).toBe(429);
  });
});
