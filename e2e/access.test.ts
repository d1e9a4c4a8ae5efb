import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Site, signIn, startSite } from './support/site.ts';

const ROLES = ['coordinator', 'contactpersoon', 'deelnemer', 'beheerder'] as const;

let site: Site;
let cookies: Record<string, string>;
beforeAll(async () => {
  site = await startSite();
  cookies = Object.fromEntries(
    await Promise.all(ROLES.map(async (role) => [role, await signIn(site, role)] as const)),
  );
});
afterAll(() => site.stop());

const get = (path: string, cookie = '') =>
  fetch(site.url + path, { redirect: 'manual', headers: cookie ? { cookie } : {} });

describe('what the edge refuses', () => {
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

  test.each(['/inloggen', '/aanmelden/voorjaar-2027/wie', '/aanmelden/voorjaar-2027/import', '/toestemming'])(
    'a form of ten megabytes at %s is refused before it is read, also when it does not say how long it is',
    async (path) => {
      const body = new URLSearchParams({ email: 'a'.repeat(10_000_000) });
      expect((await fetch(site.url + path, { method: 'POST', body })).status).toBe(413);
      const stream = new Blob([String(body)]).stream();
      const endless = { method: 'POST', body: stream, duplex: 'half' } as RequestInit;
      expect((await fetch(site.url + path, endless)).status).toBe(411);
    },
  );

  test('a page that is not there leads on as every page of the example does', async () => {
    const paths = ['/bestaat-niet', '/aanmelden/bestaat-niet', '/rondes/bestaat-niet'];
    for (const path of paths) {
      const answer = await get(path, cookies.coordinator);
      const page = await answer.text();
      const leads = [page.includes('Als iemand anders kijken'), page.includes('href="/outbox"')];
      expect([path, answer.status, ...leads]).toEqual([path, 404, true, true]);
    }
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
      /script-src 'self' 'nonce-[^']+'; style-src 'self' 'sha256-[^']{44}';/,
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
    const answer = await fetch(`${real.url}/outbox`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toContain('Verzonden mail');
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
