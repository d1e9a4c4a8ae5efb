import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { leadsTo, Visitor } from './support/accounts.ts';
import { openBrowser } from './support/browser.ts';
import { CLIENT, type Lie, type Peer, startPeer } from './support/oidc-peer.ts';
import { ownAddress, type Site, startSite } from './support/site.ts';

const HANNA = 'hanna.aksoy@sla.example';
const SIETSKE = 'coordinator@maasmond.example';
const VIA = '/inloggen/via/slachtofferhulp';

let browser: Browser;
let site: Site;
let peer: Peer;
beforeAll(async () => {
  browser = await openBrowser();
  const address = await ownAddress();
  peer = await startPeer(`${address.BASE_URL}${VIA}/terug`);
  // What the organisation says of somebody holds for a while by the clock on the wall.
  site = await startSite({
    clock: 'now',
    env: {
      ...address,
      OIDC_SLACHTOFFERHULP_ISSUER: peer.issuer,
      OIDC_SLACHTOFFERHULP_CLIENT_ID: CLIENT.id,
      OIDC_SLACHTOFFERHULP_CLIENT_SECRET: CLIENT.secret,
      OIDC_SLACHTOFFERHULP_DOMAINS: 'sla.example, maasmond.example',
      OIDC_SLACHTOFFERHULP_LABEL: 'Slachtofferhulp Maasmond',
      OIDC_AFWEZIG_ISSUER: 'http://localhost:9',
      OIDC_AFWEZIG_CLIENT_ID: 'wisselstage',
      OIDC_AFWEZIG_CLIENT_SECRET: 'geheim',
      OIDC_AFWEZIG_DOMAINS: 'afwezig.example',
      OIDC_ANDER_ISSUER: peer.issuer.replace('localhost', '127.0.0.1'),
      OIDC_ANDER_CLIENT_ID: CLIENT.id,
      OIDC_ANDER_CLIENT_SECRET: CLIENT.secret,
      OIDC_ANDER_DOMAINS: 'ander.example',
    },
  });
});
afterAll(async () => {
  await browser.close();
  await site.stop();
  await peer.stop();
});

let page: Page;
beforeEach(async () => {
  peer.lie = 'honest';
  peer.asked.length = 0;
  page = await (await browser.newContext()).newPage();
});
afterEach(() => page.context().close());

/** From our sign-in page to the login of the organisation and back. */
async function signInAs(name: string): Promise<void> {
  await page.goto(`${site.url}/inloggen?verder=/mijn/account`);
  await page.getByRole('link', { name: 'Log in via Slachtofferhulp Maasmond' }).click();
  await page.locator('input[name=login]').fill(name);
  await page.locator('input[name=password]').fill('x');
  await page.locator('button[type=submit]').click();
  await page.waitForURL((url) => url.origin === site.url && !url.pathname.startsWith(VIA));
}

async function expectRefused(): Promise<void> {
  // The way began on this same path, so the path alone does not say that it ended.
  await page.waitForURL(`${site.url}/inloggen?fout=organisatie`);
  expect(await page.locator('main').innerText()).toContain('Inloggen via je organisatie is niet gelukt');
  await page.goto(`${site.url}/mijn/account`);
  expect(new URL(page.url()).pathname).toBe('/inloggen');
}

describe('the login of an organisation', () => {
  test('opens the account that has its address, with code flow, PKCE, state and nonce', async () => {
    peer.people.set('hanna', { sub: 'hanna', email: HANNA, email_verified: true });
    await signInAs('hanna');
    expect(new URL(page.url()).pathname).toBe('/mijn/account');
    expect(await page.locator('main').innerText()).toContain(HANNA);
    const asked = peer.asked[0]!;
    expect(asked.get('response_type')).toBe('code');
    expect(asked.get('code_challenge_method')).toBe('S256');
    expect(asked.get('scope')).toBe('openid email');
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect(asked.get(name)?.length).toBeGreaterThan(30);
    }
  });

  test('is one factor: a coordinator still gives the second', async () => {
    peer.people.set('sietske', { sub: 'sietske', email: SIETSKE, email_verified: true });
    await signInAs('sietske');
    expect(new URL(page.url()).pathname).toBe('/inloggen/tweede-stap/instellen');
  });

  // So that a refusal below is the work of the lie, and not of signing it again.
  test('opens it as well with a token that was made like the lies below, and is true', async () => {
    peer.people.set('hanna', { sub: 'hanna', email: HANNA, email_verified: true });
    peer.lie = 'signed again';
    await signInAs('hanna');
    expect(new URL(page.url()).pathname).toBe('/mijn/account');
  });

  const lies: Lie[] = [
    'wrong issuer',
    'wrong audience',
    'wrong nonce',
    'no nonce',
    'wrong signature',
    'too old',
    'unsigned',
    'missing',
  ];
  test.each(lies)('is refused with a token that is or has: %s', async (lie) => {
    peer.people.set('hanna', { sub: 'hanna', email: HANNA, email_verified: true });
    peer.lie = lie;
    await signInAs('hanna');
    await expectRefused();
  });

  test.each([
    ['an address that we do not know', { email: 'nieuw.iemand@sla.example', email_verified: true }],
    ['an address of another domain', { email: 'milou.van.wijk@pol.example', email_verified: true }],
    ['a domain that only ends alike', { email: 'hanna.aksoy@bsla.example', email_verified: true }],
    ['an address that it did not verify', { email: 'beheerder@maasmond.example', email_verified: false }],
    ['an address of which it says nothing', { email: 'beheerder@maasmond.example' }],
  ])('opens nothing for %s, and makes no account', async (_, claims) => {
    peer.people.set('iemand', { sub: `iemand-${claims.email}`, ...claims });
    await signInAs('iemand');
    await expectRefused();
  });

  test('does not reach an account through a changed address once it is linked', async () => {
    peer.people.set('hanna', { sub: 'hanna', email: 'iemand@elders.example', email_verified: true });
    await signInAs('hanna');
    await expectRefused();
  });
});

describe('the way back', () => {
  test('opens nothing in a browser that did not begin', async () => {
    const beginner = new Visitor(site);
    const away = new URL(String(leadsTo(await beginner.get(VIA))));
    const state = away.searchParams.get('state') ?? '';
    const other = new Visitor(site);
    const back = await other.get(`${VIA}/terug?code=x&state=${state}&iss=${peer.issuer}`);
    expect(leadsTo(back)).toBe('/inloggen?fout=organisatie');
    expect(back.headers.getSetCookie().filter((cookie) => cookie.includes('session_token'))).toEqual([]);
  });

  test.each(['', '?code=x', '?code=x&state=made-up', '?error=access_denied', '?error=x&state=y'])(
    'with "%s" it leads to the sign-in page',
    async (query) => {
      expect(leadsTo(await new Visitor(site).get(`${VIA}/terug${query}`))).toBe('/inloggen?fout=organisatie');
    },
  );

  test('never leads to another site', async () => {
    const visitor = new Visitor(site);
    await visitor.get(`${VIA}?verder=${encodeURIComponent('https://elders.example/')}`);
    peer.people.set('hanna', { sub: 'hanna', email: HANNA, email_verified: true });
    await page.goto(`${site.url}${VIA}?verder=https://elders.example/`);
    await page.locator('input[name=login]').fill('hanna');
    await page.locator('input[name=password]').fill('x');
    await page.locator('button[type=submit]').click();
    await page.waitForURL((url) => url.origin === site.url && url.pathname.startsWith('/mijn'));
  });
});

test('a login that is down says so, and the others work on', async () => {
  await page.goto(`${site.url}/inloggen`);
  await page.getByRole('link', { name: 'Log in via afwezig' }).click();
  await expectRefused();
  expect(leadsTo(await new Visitor(site).get(VIA))).toContain(peer.issuer);
});

test('a login that names itself otherwise than was configured is not used', async () => {
  expect(leadsTo(await new Visitor(site).get('/inloggen/via/ander'))).toBe('/inloggen?fout=organisatie');
  await site.logged('"why":"other_issuer"');
});

test('an organisation that is not configured has no address', async () => {
  expect((await new Visitor(site).get('/inloggen/via/onbekend')).status).toBe(404);
  expect((await new Visitor(site).get('/inloggen/via/onbekend/terug')).status).toBe(404);
});
