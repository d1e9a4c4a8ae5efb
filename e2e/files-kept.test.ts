import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pages } from '../src/pages.ts';
import { openBrowser, openLive } from './support/browser.ts';
import { type Site, signIn, startSite } from './support/site.ts';
import { Wire } from './support/wire.ts';

/** What a browser may keep, and what it must not: pages show who is where, also on a shared computer. */
const ROLES = ['coordinator', 'contactpersoon', 'deelnemer', 'beheerder'];
const FOR_EVER = 'public, max-age=31536000, immutable';

let site: Site;
let cookies: Record<string, string>;
beforeAll(async () => {
  site = await startSite({ example: 'alive' });
  const entries = await Promise.all(ROLES.map(async (role) => [role, await signIn(site, role)] as const));
  cookies = { bezoeker: '', ...Object.fromEntries(entries) };
});
afterAll(() => site.stop());

const TYPES: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};
const typeOf = (file: string) => TYPES[file.split('.').at(-1)!];

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(site.url + path, { headers, redirect: 'manual' });

const addressOf = (path: string) =>
  `/${path
    .replace(':ronde', 'voorjaar-2027')
    .replace(':plek', 'POL-1')
    .replace(':code', 'POL')
    .replace(/\/:stap\?/, '')}`;

describe('files with a hash in their name', () => {
  test('are kept for ever, each that a page names, and come compressed', async () => {
    const named = new Set<string>();
    for (const path of ['/', '/rondes/voorjaar-2027/matching', '/aanmelden/voorjaar-2027']) {
      const page = await (await get(path, { cookie: cookies.coordinator! })).text();
      for (const [file] of page.matchAll(/\/assets\/[\w.-]+/g)) named.add(file);
    }
    expect(named.size).toBeGreaterThan(10);
    for (const file of named) {
      const answer = await get(file, { cookie: cookies.coordinator!, 'accept-encoding': 'br' });
      const bytes = (await answer.arrayBuffer()).byteLength;
      expect([file, answer.status, answer.headers.get('cache-control')]).toEqual([file, 200, FOR_EVER]);
      expect(answer.headers.getSetCookie()).toEqual([]);
      const packs = /\.(?:js|css|svg)$/.test(file) && bytes > 1_024;
      expect([file, answer.headers.get('content-encoding')]).toEqual([file, packs ? 'br' : null]);
      expect([file, answer.headers.get('content-type')]).toEqual([file, typeOf(file)]);
    }
  });

  test.each(['/assets/form-0ld0ld0l.js', '/assets/', '/assets', '/assets/../assets/x.css', '/assets/x/y.js'])(
    '%s, which is not there, is not kept',
    async (path) => {
      const answer = await get(path);
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([404, 'no-store']);
    },
  );
});

test.each(['/favicon.svg', '/robots.txt'])('%s may be kept for an hour and asked for again', async (path) => {
  const { status, headers } = await get(path);
  expect([status, headers.get('cache-control')]).toEqual([200, 'public, max-age=3600']);
  // Not by fetch, which asks for the whole file of itself.
  const wire = await Wire.open(site.url);
  wire.send(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nIf-None-Match: ${headers.get('etag')}\r\n\r\n`);
  expect((await wire.next())?.status).toBe(304);
  wire.close();
});

/** What each answer of a page says, to keep browsers of others out. */
const SAID: Record<string, RegExp> = {
  'content-security-policy':
    /^default-src 'self'; script-src 'self' 'nonce-[\w+/=]{24}'; style-src 'self' 'sha256-[\w+/=]{44}'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'$/,
  'x-content-type-options': /^nosniff$/,
  'x-frame-options': /^DENY$/,
  'referrer-policy': /^same-origin$/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-origin$/,
  'origin-agent-cluster': /^\?1$/,
  'x-permitted-cross-domain-policies': /^none$/,
  'permissions-policy': /^(?:[a-z-]+=\(\), ){20,}[a-z-]+=\(\)$/,
};

// And each answer says all that keeps others out.
test('no answer of a page is kept, whoever asks for it and however it ends', async () => {
  const kept: unknown[] = [];
  const unsaid: unknown[] = [];
  const nonces = new Set<string>();
  let answers = 0;
  const statuses = new Set<number>();
  for (const [role, cookie] of Object.entries(cookies)) {
    for (const { path } of [...pages, { path: 'bestaat-niet' }]) {
      for (const address of [addressOf(path), `${addressOf(path)}.data`]) {
        const { status, headers } = await get(address, { cookie });
        statuses.add(status);
        if (headers.get('cache-control') !== 'no-store') kept.push([role, address, status]);
        answers += 1;
        nonces.add(/nonce-([^']+)/.exec(headers.get('content-security-policy') ?? '')?.[1] ?? address + role);
        // A letter has a policy of its own, that is stricter.
        for (const [name, wanted] of Object.entries(SAID))
          if (!wanted.test(headers.get(name) ?? '') && !/^\/outbox\/./.test(address))
            unsaid.push([role, address, status, name]);
      }
    }
  }
  expect(kept).toEqual([]);
  expect(unsaid).toEqual([]);
  // Of each answer its own.
  expect(nonces.size).toBe(answers);
  expect([200, 302, 404].every((status) => statuses.has(status))).toBe(true);
});

test('a second page view transfers little more than the page', async () => {
  const browser = await openBrowser();
  try {
    const page = await (await browser.newContext()).newPage();
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Network.enable');
    let bytes = 0;
    cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    const view = async (path: string) => {
      bytes = 0;
      await openLive(page, site.url + path);
      return bytes;
    };
    const form = '/aanmelden/voorjaar-2027/wie';
    const [first, second] = [await view(form), await view(form)];
    // The figure of a page view, for who runs this test.
    process.stdout.write(`a page view: ${first} bytes the first time, ${second} the second\n`);
    expect(first).toBeGreaterThan(100_000);
    expect(second).toBeLessThan(30_000);
  } finally {
    await browser.close();
  }
});
