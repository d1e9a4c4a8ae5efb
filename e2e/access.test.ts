import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pages } from '../src/pages.ts';
import { type Site, signIn, startSite } from './site.ts';

const ROLES = ['coordinator', 'contactpersoon', 'deelnemer', 'beheerder'] as const;
const NOWHERE = '00000000-0000-4000-8000-000000000000';

/** The only pages that may be opened without an account: to add one here is a decision. */
const PUBLIC = [
  '',
  'aanmelden/:ronde/verder',
  'aanmelden/:ronde/:stap?',
  'toestemming',
  'inloggen',
  'inloggen/link',
  'inloggen/passkey',
  'inloggen/via/:aanbieder',
  'inloggen/via/:aanbieder/terug',
  'uitloggen',
];

let site: Site;
let cookies: Record<string, string>;
beforeAll(async () => {
  site = await startSite();
  cookies = Object.fromEntries(
    await Promise.all(ROLES.map(async (role) => [role, await signIn(site, role)] as const)),
  );
});
afterAll(() => site.stop());

const addressOf = (path: string) =>
  `/${path
    .replace(':ronde', 'voorjaar-2027')
    .replace(/:batch/, NOWHERE)
    .replace(/:\w+/, 'POL')}`;
const get = (path: string, cookie = '') =>
  fetch(site.url + path, { redirect: 'manual', headers: cookie ? { cookie } : {} });

describe('who may open what', () => {
  test('the public pages are exactly the allow-list', () => {
    expect(pages.filter(({ who }) => who === 'public').map(({ path }) => path)).toEqual(PUBLIC);
  });

  test.each(pages.filter(({ who }) => who !== 'public' && who !== 'example').map(({ path }) => path))(
    '/%s sends a visitor without an account to the sign-in page',
    async (path) => {
      const answer = await get(addressOf(path));
      expect(answer.status).toBe(302);
      expect(answer.headers.get('location')).toMatch(/^\/inloggen\?verder=/);
    },
  );

  test.each(pages.filter(({ who }) => who === 'coordinator').map(({ path }) => path))(
    '/%s does not exist for who is not a coordinator of the programme',
    async (path) => {
      for (const role of ['contactpersoon', 'deelnemer', 'beheerder']) {
        expect((await get(addressOf(path), cookies[role])).status).toBe(404);
        expect((await get(`${addressOf(path)}.data`, cookies[role])).status).toBe(404);
      }
    },
  );

  test('a coordinator gets the same answer for a round that is not hers as for one that is not there', async () => {
    expect((await get('/rondes/bestaat-niet', cookies.coordinator)).status).toBe(404);
  });

  test('a page that is not in the list does not exist', async () => {
    expect((await get('/beheer/geheim')).status).toBe(404);
  });

  test('a post from another site is refused, and nothing is done', async () => {
    const answer = await fetch(`${site.url}/rondes/voorjaar-2027/matching`, {
      method: 'POST',
      body: new URLSearchParams({ intent: 'match' }),
      headers: { cookie: cookies.coordinator ?? '', origin: 'https://elders.example' },
      redirect: 'manual',
    });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    const page = await (await get('/rondes/voorjaar-2027/matching', cookies.coordinator)).text();
    expect(page).not.toContain('Voorstel 1');
  });

  test('a form of ten megabytes is refused before it is read', async () => {
    const answer = await fetch(`${site.url}/inloggen`, {
      method: 'POST',
      body: new URLSearchParams({ email: 'a'.repeat(10_000_000) }),
    });
    expect(answer.status).toBe(413);
  });

  test('after signing out the session is worth nothing', async () => {
    const cookie = await signIn(site, 'coordinator');
    expect((await get('/rondes/voorjaar-2027', cookie)).status).toBe(200);
    await fetch(`${site.url}/uitloggen`, { method: 'POST', headers: { cookie }, redirect: 'manual' });
    expect((await get('/rondes/voorjaar-2027', cookie)).status).toBe(302);
  });

  test('every page carries the headers that keep foreign scripts and frames out', async () => {
    const { headers } = await get('/');
    expect(headers.get('content-security-policy')).toMatch(
      /script-src 'self' 'nonce-[^']+'; style-src 'self';/,
    );
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test('the log holds paths and counts, no names and no addresses', async () => {
    await get('/mijn', cookies.deelnemer);
    await site.logged('"path":"/mijn"');
    expect(site.log()).not.toMatch(/@|Brouwer/);
  });
});

describe('wisselstage serve, not the example', () => {
  let real: Site;
  beforeAll(async () => {
    real = await startSite({ example: false });
  });
  afterAll(() => real.stop());

  test.each(['coordinator', 'contactpersoon', 'deelnemer', 'beheerder'])(
    'signing in as %s with one click does not exist',
    async (role) => {
      const answer = await fetch(`${real.url}/voorbeeld/als/${role}`, { method: 'POST', redirect: 'manual' });
      expect(answer.status).toBe(404);
      expect(answer.headers.getSetCookie()).toEqual([]);
    },
  );

  test('the outbox does not exist', async () => {
    expect((await fetch(`${real.url}/outbox`)).status).toBe(404);
  });

  test('the sign-in page answers the same for an address that is known and one that is not', async () => {
    const ask = (email: string) =>
      fetch(`${real.url}/inloggen`, { method: 'POST', body: new URLSearchParams({ email }) });
    const answer = await ask('niemand@nergens.example');
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('Als niemand@nergens.example bij ons bekend is');
    const wrong = await ask('geen-adres');
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('value="geen-adres"');
  });

  test('it is alive and ready', async () => {
    expect((await fetch(`${real.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${real.url}/readyz`)).status).toBe(200);
  });
});
