import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { securityText } from '../src/web/security-text.ts';
import { frameFaults, headerFaults, policyFaults, securityTextFaults } from './support/internet-nl.ts';
import { type Site, startSite, USUAL } from './support/site.ts';

const HOST = 'wisselstage.example';
const AT = `https://${HOST}/.well-known/security.txt`;
/** What is opened as a page, or can be; also what fails. */
const OPENED = [
  ...[
    '/',
    '/inloggen',
    '/plekken/voorjaar-2027',
    '/mijn',
    '/rondes/voorjaar-2027',
    '/stage/antwoord?sleutel=x',
  ],
  ...[
    '/bestaat-niet',
    '/assets/niets.js',
    '/favicon.svg',
    '/robots.txt',
    '/healthz',
    '/.well-known/security.txt',
  ],
];

/** Of which the last moment is some months away. */
const SIGNED = [
  ...['-----BEGIN PGP SIGNED MESSAGE-----', 'Hash: SHA512', '', `Contact: mailto:security@${HOST}`],
  `Expires: ${new Date(Date.parse(USUAL) + 90 * 86_400_000).toISOString()}`,
  ...[`Canonical: ${AT}`, '-----BEGIN PGP SIGNATURE-----', '', 'bm90aGluZw=='],
  ...['-----END PGP SIGNATURE-----', ''],
].join('\n');

let folder: string;
let site: Site;
let script: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wisselstage-signed-'));
  await writeFile(join(folder, 'security.txt'), SIGNED);
  const env = { BASE_URL: `https://${HOST}`, SECURITY_TXT: join(folder, 'security.txt') };
  site = await startSite({ env });
  script = /\/assets\/[\w.-]+\.js/.exec(await (await get('/inloggen')).text())![0];
}, 180_000);
afterAll(async () => {
  await site?.stop();
  await rm(folder, { recursive: true, force: true });
});

const get = (path: string, init: RequestInit = {}) => fetch(site.url + path, { redirect: 'manual', ...init });

describe('the rules of internet.nl', () => {
  test.each(OPENED)('the policy of %s lets nothing run that is not ours', async (path) => {
    const { headers } = await get(path);
    expect([...policyFaults(headers.get('content-security-policy'), HOST), ...frameFaults(headers)]).toEqual(
      [],
    );
  });

  test.each([...OPENED, 'a script'])('%s says what internet.nl asks of every answer', async (path) => {
    expect(headerFaults((await get(path === 'a script' ? script : path)).headers)).toEqual([]);
  });

  test('by https every answer says for a year to come by https alone', async () => {
    const answers = await Promise.all([
      get('/mijn'),
      get('/voorbeeld/als/deelnemer', { method: 'POST' }),
      get('/inloggen', { method: 'POST', headers: { Origin: 'https://elders.example' } }),
      get('/', { method: 'PUT' }),
      get('/%00'),
      get(script),
      get('/readyz'),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([302, 302, 403, 405, 404, 200, 200]);
    for (const { headers } of answers)
      expect(headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
  });

  test('by https a cookie is Secure, shown to no script, and not sent along by other sites', async () => {
    const cookies = [
      ...(await get('/voorbeeld/als/deelnemer', { method: 'POST' })).headers.getSetCookie(),
      ...(await get('/?taal=en')).headers.getSetCookie(),
    ];
    expect(cookies.map((cookie) => cookie.split('=')[0])).toEqual(
      expect.arrayContaining(['__Host-wisselstage.session_token', '__Host-taal']),
    );
    for (const cookie of cookies) {
      expect(cookie).toMatch(/^__Host-/);
      expect(cookie).toMatch(/; Secure(;|$)/);
      expect(cookie).toMatch(/; HttpOnly(;|$)/);
      expect(cookie).toMatch(/; SameSite=Lax(;|$)/);
      expect(cookie).toMatch(/; Path=\/(;|$)/);
      expect(cookie).not.toMatch(/; Domain=/i);
    }
  });

  test('by https a cookie that a site beside this one can set signs nobody in, and chooses no language', async () => {
    const given = (await get('/voorbeeld/als/deelnemer', { method: 'POST' })).headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0]!)
      .find((cookie) => cookie.startsWith('__Host-wisselstage.session_token='))!;
    const asks = async (cookie: string) => (await get('/mijn/account', { headers: { cookie } })).status;
    expect(await asks(given)).toBe(200);
    for (const name of ['__Secure-', '', '__host-'])
      expect(await asks(given.replace('__Host-', name))).toBe(302);
    const shown = async (cookie: string) =>
      /<html lang="(\w\w)"/.exec(await (await get('/', { headers: { cookie } })).text())?.[1];
    expect([await shown('__Host-taal=en'), await shown('taal=en')]).toEqual(['en', 'nl']);
  });

  test('who comes and who goes leaves nothing of the pages in the browser for who uses it next', async () => {
    const came = await get('/voorbeeld/als/deelnemer', { method: 'POST' });
    const cookie = came.headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; ');
    const went = await get('/uitloggen', { method: 'POST', headers: { cookie } });
    for (const { status, headers } of [came, went])
      expect([status, headers.get('clear-site-data')]).toEqual([302, '"storage"']);
  });

  test.each([
    ...[
      '/.git/config',
      '/.env',
      '/package.json',
      '/src/server.ts',
      '/build/server/index.js',
      '/data/secret-key',
    ],
    ...['/assets/..%2f..%2fserver/index.js', '/%2e%2e/package.json', '/.well-known/', '/.vite/manifest.json'],
  ])('%s is not there', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  test('nothing but reading and sending a form is a way to ask', async () => {
    for (const method of ['TRACE', 'OPTIONS', 'PUT', 'PATCH', 'DELETE', 'PROPFIND']) {
      const { status, text } = await ask(method);
      expect([method, status, text.includes('kanarie')]).toEqual([method, 405, false]);
    }
  });
});

/** With methods that `fetch` does not send. */
function ask(method: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(`${site.url}/`, { method, headers: { 'X-Sent': 'kanarie' } }, async (answer) => {
      let text = '';
      for await (const part of answer) text += part;
      resolve({ status: answer.statusCode ?? 0, text });
    });
    sent.on('error', reject).end();
  });
}

describe('security.txt', () => {
  test('made from the settings it passes every rule', () => {
    const now = new Date('2027-01-31T00:00:00Z');
    const text = securityText(
      {
        baseUrl: `https://${HOST}`,
        securityContact: `mailto:security@${HOST}`,
        securityPolicy: `https://${HOST}/melden`,
        securityEncryption: `https://${HOST}/key.asc`,
      },
      now,
    );
    expect(securityTextFaults(text ?? '', { at: AT, contentType: 'text/plain; charset=utf-8', now })).toEqual(
      [],
    );
    for (const field of ['Encryption', 'Policy', 'Preferred-Languages'])
      expect(text).toContain(`\n${field}: `);
  });

  test('that somebody signed is served as it is, and passes every rule', async () => {
    const answer = await get('/.well-known/security.txt');
    const text = await answer.text();
    expect(text).toBe(SIGNED);
    const contentType = answer.headers.get('content-type');
    expect(securityTextFaults(text, { at: AT, contentType, now: new Date(USUAL) })).toEqual([]);
  });
});

describe('the rules themselves', () => {
  const right = "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  test.each([
    [right, []],
    [right.replace("base-uri 'none'; ", ''), ['no base-uri']],
    [
      right.replace("default-src 'self'", "default-src 'self' https://elders.test"),
      ['default-src is of others'],
    ],
    [`${right}; style-src 'self' 'unsafe-inline'`, ["style-src has 'unsafe-inline'"]],
    [`${right}; img-src *`, ['img-src takes *']],
    [`${right}; img-src https:`, ['img-src takes https:']],
    [`${right}; script-src 'self' data:`, ['script-src takes data:']],
    [`${right}; script-src 'self' cdn.example`, ['script-src says no protocol for cdn.example']],
  ])('%s', (policy, faults) => {
    expect(policyFaults(policy, HOST)).toEqual(faults);
  });

  const now = new Date('2027-01-01T00:00:00Z');
  const whole = `Contact: mailto:a@${HOST}\nExpires: 2027-06-01T00:00:00Z\nCanonical: ${AT}\n`;
  test.each([
    ['', []],
    ['Contact: a@b\n', ['contact is no address']],
    ['Policy: http://a.example\n', ['policy is not https']],
    ['Expires: 2027-07-01T00:00:00Z\n', ['no moment on which it expires']],
    ['hello\n', ['not a field: hello']],
    ['Policy:https://a.example\n', ['not a field: Policy:https://a.example']],
  ])('with %j', (more, faults) => {
    const contentType = 'text/plain; charset=utf-8';
    expect(securityTextFaults(whole + more, { at: AT, contentType, now })).toEqual(faults);
  });

  test('of what is old, far away, of another kind or of another site', () => {
    const faults = securityTextFaults('Contact: mailto:a@b.example\nExpires: 2026-01-01T00:00:00Z\n', {
      ...{ at: AT, contentType: 'text/html', now },
    });
    expect(faults).toEqual(['of kind text/html', 'expired', 'canonical is another address']);
    expect(
      securityTextFaults(whole.replace('2027-06', '2028-06'), {
        ...{ at: AT, contentType: 'text/plain; charset=utf-8', now },
      }),
    ).toEqual(['expires in more than a year']);
    expect(headerFaults(new Headers({ 'content-type': 'text/html', 'referrer-policy': 'origin' }))).toEqual([
      ...['no HSTS of a year', 'no nosniff', 'referrer: origin', 'no charset: text/html'],
    ]);
    expect(frameFaults(new Headers())).toEqual(['may stand in a frame']);
  });
});
