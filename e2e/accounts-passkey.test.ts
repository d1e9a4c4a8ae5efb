import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { enterByMail, keyOn, recoveryCodesOn, totp, Visitor, visitorAs } from './support/accounts.ts';
import { openBrowser } from './support/browser.ts';
import { ownAddress, type Site, startSite } from './support/site.ts';

const MILOU = 'contactpersoon@maasmond.example';
const ROUND = '/rondes/voorjaar-2027';

let browser: Browser;
let site: Site;
beforeAll(async () => {
  browser = await openBrowser();
  site = await startSite({ env: await ownAddress() });
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

let page: Page;
let cdp: CDPSession;
let key: string;
beforeEach(async () => {
  page = await (await browser.newContext()).newPage();
  cdp = await page.context().newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  const added = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  key = added.authenticatorId;
});
afterEach(() => page.context().close());

async function enterAs(role: string): Promise<void> {
  await page.context().request.post(`${site.url}/voorbeeld/als/${role}`);
}

async function addPasskey(name: string): Promise<void> {
  await page.goto(`${site.url}/mijn/account`);
  await page.getByLabel('Naam', { exact: true }).fill(name);
  await page.getByRole('button', { name: 'Voeg een passkey toe' }).click();
  await page.getByText('Je passkey is toegevoegd').waitFor();
}

async function leaveAndReturn(verder = '/mijn/account'): Promise<void> {
  await page.context().clearCookies();
  await page.goto(`${site.url}/inloggen?verder=${verder}`);
  await page.getByRole('button', { name: 'Log in met een passkey' }).click();
}

describe('a passkey', () => {
  test('counts as both factors: it opens what a coordinator may open', async () => {
    await enterAs('coordinator');
    await addPasskey('telefoon van werk');
    await leaveAndReturn(ROUND);
    await page.waitForURL(`${site.url}${ROUND}`);
  });

  test('that is removed opens nothing any more', async () => {
    await enterAs('deelnemer');
    await addPasskey('oude laptop');
    await page.getByRole('button', { name: 'Verwijder oude laptop' }).click();
    await page.getByText('De passkey werkt niet meer').waitFor();
    await leaveAndReturn();
    await page.getByText('Inloggen met een passkey is niet gelukt').waitFor();
  });

  test('of somebody else cannot be removed', async () => {
    await enterAs('deelnemer');
    await addPasskey('van Hanna');
    const id = await page.locator('form:has-text("Verwijder") input[name=id]').first().inputValue();
    const wendy = await visitorAs(site, 'beheerder');
    await wendy.post('/mijn/account', { intent: 'remove-passkey', id });
    await page.reload();
    await page.getByRole('button', { name: 'Verwijder van Hanna' }).waitFor();
  });

  test('that asked for no finger, face or PIN is refused, also when the browser was told not to ask', async () => {
    await enterAs('coordinator');
    await addPasskey('sleutel');
    await cdp.send('WebAuthn.setUserVerified', { authenticatorId: key, isUserVerified: false });
    await page.route('**/inloggen/passkey', async (route) => {
      const answer = await route.fetch();
      const body = await answer.json();
      if (body.options) body.options.userVerification = 'discouraged';
      await route.fulfill({ response: answer, json: body });
    });
    const sent = page.waitForResponse(
      (response) =>
        response.url().endsWith('/inloggen/passkey') &&
        (response.request().postData() ?? '').includes('authenticatorData'),
    );
    await leaveAndReturn();
    expect((await sent).status()).toBe(422);
    await page.goto(`${site.url}/mijn/account`);
    expect(new URL(page.url()).pathname).toBe('/inloggen');
  });

  test('answers one question: what was sent once is worth nothing later', async () => {
    await enterAs('coordinator');
    await addPasskey('laptop');
    let answer = '';
    page.on('request', (request) => {
      if (request.postData()?.includes('authenticatorData')) answer = request.postData() ?? '';
    });
    await leaveAndReturn();
    await page.waitForURL(`${site.url}/mijn/account`);
    const thief = new Visitor(site);
    await thief.postJson('/inloggen/passkey', { further: '/mijn' });
    const entered = await thief.postJson('/inloggen/passkey', JSON.parse(answer));
    expect(entered.status).toBe(422);
    expect(entered.headers.getSetCookie().filter((cookie) => cookie.includes('session_token'))).toEqual([]);
  });
});

describe('adding one', () => {
  test('asks who has an app for a code, so that an open computer gains no key', async () => {
    const visitor = new Visitor(site);
    await enterByMail(site, visitor, MILOU);
    const secret = keyOn(await (await visitor.get('/inloggen/tweede-stap/instellen')).text());
    const done = await visitor.post('/inloggen/tweede-stap/instellen', { code: await totp(secret, site) });
    const [recovery = ''] = recoveryCodesOn(await done.text());
    const cookies = visitor.cookie.split('; ').map((pair) => pair.split('='));
    await page
      .context()
      .addCookies(cookies.map(([name = '', value = '']) => ({ name, value, url: site.url })));

    await page.goto(`${site.url}/mijn/account`);
    await page.getByLabel('Naam', { exact: true }).fill('telefoon');
    await page.getByRole('button', { name: 'Voeg een passkey toe' }).click();
    await page.getByRole('alert').getByText('Deze code klopt niet').waitFor();
    expect(await page.getByLabel('Naam', { exact: true }).inputValue()).toBe('telefoon');
    await page.getByLabel('Code uit je app, of een herstelcode').fill(recovery);
    await page.getByRole('button', { name: 'Voeg een passkey toe' }).click();
    await page.getByText('Je passkey is toegevoegd').waitFor();
  });

  test('needs an answer of the browser: no script can store one without', async () => {
    const wendy = await visitorAs(site, 'beheerder');
    const made = await wendy.postJson('/mijn/account/passkey', { name: 'nep', response: { id: 'x' } });
    expect(made.status).toBe(422);
    expect(await (await wendy.get('/mijn/account')).text()).toContain('Je hebt nog geen passkey');
  });

  test('without JavaScript the page says that it is needed', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    await context.request.post(`${site.url}/voorbeeld/als/deelnemer`);
    const plain = await context.newPage();
    await plain.goto(`${site.url}/mijn/account`);
    const said = plain.locator('noscript p').filter({ hasText: 'Een passkey' });
    expect(await said.isVisible()).toBe(true);
    expect(await plain.getByRole('button', { name: 'Voeg een passkey toe' }).count()).toBe(0);
    await context.close();
  });
});
