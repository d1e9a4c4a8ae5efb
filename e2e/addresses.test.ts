import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { pages } from '../src/pages.ts';
import { Visitor, visitorAs } from './support/accounts.ts';
import { pressToMany } from './support/press.ts';
import { type Site, startSite } from './support/site.ts';

/**
 * An address of a page is kept by browsers, proxies and who one shows it to. So none holds the mail address of
 * somebody, and none of a page about people is found by a search engine.
 */
const ROLES = ['coordinator', 'contactpersoon', 'deelnemer', 'beheerder'];
/** Enough to come by every kind of page, whatever the number of people. */
const MOST = 150;

let site: Site;
let who: Record<string, Visitor>;
beforeAll(async () => {
  site = await startSite({
    example: 'alive',
    env: { SECURITY_CONTACT: 'mailto:security@wisselstage.example' },
  });
  who = { bezoeker: new Visitor(site) };
  for (const role of ROLES) {
    who[role] = await visitorAs(site, role);
  }
  // So that there are mails with links to contact persons as well.
  await pressToMany(who.coordinator!, '/rondes/voorjaar-2027/organisaties', { intent: 'remind' });
  await vi.waitFor(
    async () => expect(await (await who.bezoeker!.get('/outbox')).text()).toContain('/uitnodiging?sleutel='),
    { timeout: 60_000, interval: 200 },
  );
}, 120_000);
afterAll(() => site.stop());

/** The address of an organisation in a round has an `@` of its own: `POL@voorjaar-2027`. */
const hasMailAddress = (address: string) => {
  let read = address;
  // An address within an address is written in signs of signs.
  for (let times = 0; times < 3; times++) read = read.replaceAll('%25', '%').replaceAll(/%40/gi, '@');
  return /[^/@]@[\w-]+\.\w/.test(read);
};

/** As many pages as there are kinds: of each kind of address a few. */
const kindOf = (path: string) =>
  new URL(path, site.url).pathname.replaceAll(/\/(?=[^/]*\d)[^/]+/g, '/:').replace(/\/:stap$/, '');

async function crawl(visitor: Visitor): Promise<string[]> {
  const found: string[] = [];
  const seen = new Set<string>();
  const kinds = new Map<string, number>();
  const queue = ['/', '/mijn', '/outbox', '/rondes/voorjaar-2027', '/organisatie/POL'];
  for (let path = queue.shift(); path && seen.size < MOST; path = queue.shift()) {
    const kind = kindOf(path);
    const often = kinds.get(kind) ?? 0;
    if (seen.has(path) || often >= 4 || path.startsWith('/inloggen/via')) continue;
    seen.add(path);
    kinds.set(kind, often + 1);
    const answer = await visitor.get(path);
    const to = answer.headers.get('location');
    const html = answer.headers.get('content-type')?.includes('html') ? await answer.text() : '';
    const named = [...html.matchAll(/(?:href|action|formaction|src)="([^"]*)"/g)].map(([, each]) => each!);
    for (const each of [...named, ...(to ? [to] : [])]) {
      const address = each.replaceAll('&amp;', '&');
      if (/^mailto:/.test(address)) continue;
      found.push(address);
      const url = new URL(address, new URL(path, site.url));
      const isOwn = url.hostname === 'localhost' && !/^\/(?:assets|favicon)/.test(url.pathname);
      if (isOwn && !url.searchParams.has('taal')) queue.push(`${url.pathname}${url.search}`);
    }
  }
  return found;
}

test('no address of a page, and no line of the log, holds a mail address', async () => {
  for (const [role, visitor] of Object.entries(who)) {
    const addresses = await crawl(visitor);
    expect(addresses.length).toBeGreaterThan(role === 'bezoeker' ? 30 : 60);
    expect([role, [...new Set(addresses.filter(hasMailAddress))]]).toEqual([role, []]);
  }
  // Or else nothing was looked at.
  expect((await (await who.bezoeker!.get('/outbox')).text()).includes('/uitnodiging?sleutel=')).toBe(true);
  expect(site.log()).not.toMatch(/[\w.-]+(?:@|%40)[\w-]+\.example/);
}, 180_000);

test('the link of a mail fills in who it is for, and a link of another site nobody', async () => {
  // Who is asked who works at the organisation has to sign in.
  const path = '/rondes/voorjaar-2027/bevestigen';
  const asked = await (await who.coordinator!.get(path)).text();
  for (const organisatie of new Set(asked.match(/(?<=name="organisatie" value=")[0-9a-f-]{36}/g))) {
    await who.coordinator!.post(path, { intent: 'mail', organisatie });
  }
  const link = await vi.waitFor(
    async () => {
      const outbox = (await (await who.bezoeker!.get('/outbox')).text()).replaceAll('&amp;', '&');
      return /http:\/\/\S+?\/inloggen\?verder=[^"<\s]+&wie=[^"<\s]+/.exec(outbox)![0];
    },
    { timeout: 20_000, interval: 200 },
  );
  const { pathname, search } = new URL(link);
  expect(search).toContain('&wie=');
  const page = async (path: string) =>
    /name="email"[^>]*value="([^"]*)"|value="([^"]*)"[^>]*name="email"/.exec(
      await (await who.bezoeker!.get(path)).text(),
    );
  expect((await page(pathname + search))?.slice(1).join('')).toMatch(/^[\w.-]+@[\w-]+\.example$/);
  expect((await page(`${pathname}${search}x`))?.slice(1).join('') ?? '').toBe('');
});

describe('what a search engine may show', () => {
  const filled = (path: string) =>
    `/${path.replace(':ronde', 'voorjaar-2027').replace(':plek', 'POL-1').replace(':code', 'POL').replace('/:stap?', '')}`;
  const found = [
    ...['/', '/plekken/voorjaar-2027', '/plekken/voorjaar-2027/POL-1'],
    ...['/vragen', '/contact', '/privacy', '/toegankelijkheid'],
  ];

  test('is what a programme says to everybody and the gallery, and no other, for whoever asks', async () => {
    for (const visitor of [who.bezoeker!, who.coordinator!]) {
      for (const path of [...pages.map(({ path }) => filled(path)), '/bestaat-niet', '/mijn.data']) {
        const { headers } = await visitor.get(path);
        const may = found.includes(path);
        expect([path, headers.get('x-robots-tag')]).toEqual([path, may ? null : 'noindex, nofollow']);
      }
    }
    const robots = await (await who.bezoeker!.get('/robots.txt')).text();
    // What may not be read cannot say that it must not be shown.
    expect(robots).toMatch(/^User-agent: \*\nDisallow:\n\nSitemap: http:\/\/localhost:\d+\/sitemap\.xml\n$/);
    // Nor is it listed: only what may be found is.
    const listed = await (await who.bezoeker!.get('/sitemap.xml')).text();
    const paths = [...listed.matchAll(/<loc>([^<]*)<\/loc>/g)].map(
      ([, address]) => new URL(address!).pathname,
    );
    expect(paths).toEqual([
      '/',
      '/vragen',
      '/contact',
      '/privacy',
      '/toegankelijkheid',
      '/plekken/voorjaar-2027',
    ]);
  });
});

test('security.txt is there when it is known where to report, and says so in the standard form', async () => {
  const answer = await who.bezoeker!.get('/.well-known/security.txt');
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
  expect(await answer.text()).toMatch(
    /^Contact: mailto:security@wisselstage\.example\nExpires: \d{4}-\d\d-01T00:00:00Z\n/,
  );
});

test.each([
  '/',
  '/mijn',
  '/assets/niets.js',
  '/favicon.svg',
  '/bestaat-niet',
  '/healthz',
  '//x',
  '/robots.txt',
])('%s carries the headers that keep it to this site', async (path) => {
  const { headers } = await fetch(site.url + path, { redirect: 'manual' });
  const said = (name: string) => headers.get(name);
  expect(said('content-security-policy')).toContain("default-src 'self'");
  expect({
    corp: said('cross-origin-resource-policy'),
    coop: said('cross-origin-opener-policy'),
    sniff: said('x-content-type-options'),
    referrer: said('referrer-policy'),
    cluster: said('origin-agent-cluster'),
    foreign: said('x-permitted-cross-domain-policies'),
    allowed: said('access-control-allow-origin'),
    by: said('x-powered-by'),
  }).toEqual({
    corp: 'same-origin',
    coop: 'same-origin',
    sniff: 'nosniff',
    referrer: 'same-origin',
    cluster: '?1',
    foreign: 'none',
    allowed: null,
    by: null,
  });
});
