import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { limits } from '../src/people/limits.ts';
import { Visitor } from './support/accounts.ts';
import { type Site, signIn, startSite } from './support/site.ts';
import { type Answer, Wire } from './support/wire.ts';

/**
 * A proxy sends request after request over one connection. Whatever the answer, the next request must not be lost, nor
 * be read from the middle of the one before.
 */
let site: Site;
let cookie: string;
beforeAll(async () => {
  site = await startSite();
  cookie = await signIn(site, 'coordinator');
  for (let times = 0; times <= limits.mailTo.times; times++) {
    await new Visitor(site).post('/inloggen', { email: 'vaak@nergens.example' });
  }
});
afterAll(() => site.stop());

const FORM = 'application/x-www-form-urlencoded';
const SIZE = 300_000;
const filler = (size: number, start = '') => start + 'x'.repeat(size - start.length);

interface Sent {
  method?: string;
  path: string;
  size?: number;
  headers?: Record<string, string>;
  start?: string;
}

const head = ({ method = 'POST', path, size = SIZE, headers = {} }: Sent) =>
  [
    `${method} ${path} HTTP/1.1`,
    ...Object.entries({
      Host: new URL(site.url).host,
      'Content-Type': FORM,
      ...(headers['Transfer-Encoding'] ? {} : { 'Content-Length': String(size) }),
      ...headers,
    }).map(([name, value]) => `${name}: ${value}`),
    '\r\n',
  ].join('\r\n');
const NEXT = () => `GET /healthz HTTP/1.1\r\nHost: ${new URL(site.url).host}\r\n\r\n`;

/** What came back, and whether the connection goes on or ended as it said: never in any other way. */
async function ask(sent: Sent): Promise<[status: number | undefined, then: string]> {
  const wire = await Wire.open(site.url);
  wire.send(head(sent), filler(sent.size ?? SIZE, sent.start));
  const answer = await wire.next();
  const then = await thenOf(wire, answer);
  wire.close();
  return [answer?.status, then];
}

async function thenOf(wire: Wire, answer: Answer | null): Promise<string> {
  if (answer?.headers.get('connection') === 'close') {
    await wire.end();
    return wire.broken ?? 'ends';
  }
  wire.send(NEXT());
  const next = await wire.next();
  return next?.status === 200 && next.body === 'ok' ? 'goes on' : `lost: ${wire.broken ?? next?.status}`;
}

const own = () => ({ cookie });
const FOREIGN = { Origin: 'https://elders.example' };
const BATCH = '/rondes/voorjaar-2027/import/00000000-0000-4000-8000-000000000000';

describe('after a form of 300 kB the next request on the connection is answered', () => {
  const kinds: [what: string, status: number, sent: () => Sent][] = [
    ['a page that is not there', 404, () => ({ path: '/bestaat-niet' })],
    ['the data of such a page', 404, () => ({ path: '/bestaat-niet.data' })],
    ['a file that is not there', 404, () => ({ path: '/assets/x.js' })],
    ['a path that is none', 404, () => ({ path: '/plekken/%00' })],
    ['the name of another site', 404, () => ({ path: '//elders.example/' })],
    ['a page of another', 404, () => ({ path: '/rondes/elders-1/matching', headers: own() })],
    ['a page that asks to sign in', 302, () => ({ path: '/rondes/voorjaar-2027/matching' })],
    ['another way of asking', 405, () => ({ method: 'PUT', path: '/inloggen' })],
    ['another way of asking', 405, () => ({ method: 'DELETE', path: BATCH })],
    ['a page that takes no form', 405, () => ({ path: '/mijn', headers: own() })],
    ['another site', 403, () => ({ path: '/inloggen', headers: FOREIGN })],
    ['a form of another kind', 400, () => ({ path: '/inloggen', headers: { 'Content-Type': 'text/plain' } })],
    ['a host that is none', 400, () => ({ path: '/inloggen', headers: { Host: 'a b' } })],
    ['a host that is not ours', 421, () => ({ path: '/inloggen', headers: { Host: 'elders.example' } })],
    ['a form with faults', 422, () => ({ path: '/inloggen', start: 'email=' })],
    ['who tries too often', 429, () => ({ path: '/inloggen', start: 'email=vaak@nergens.example&x=' })],
    ['what only tells', 200, () => ({ method: 'GET', path: '/inloggen' })],
  ];
  test.each(kinds)('%s (%i)', async (_, status, sent) => {
    expect(await ask(sent())).toEqual([status, 'goes on']);
  });
});

describe('what is too much, or does not say how much it is, ends the connection with its answer', () => {
  const chunked = { 'Transfer-Encoding': 'chunked' };
  const chunk = `${SIZE.toString(16)}\r\n`;
  const kinds: [what: string, status: number, sent: () => Sent][] = [
    ['three megabytes', 413, () => ({ path: '/inloggen', size: 3_000_000 })],
    ['three megabytes for no page', 413, () => ({ path: '/bestaat-niet', size: 3_000_000 })],
    ['three megabytes in another way', 413, () => ({ method: 'PUT', path: '/', size: 3_000_000 })],
    ['pieces', 411, () => ({ path: '/inloggen', headers: chunked, start: chunk })],
    ['pieces for no page', 411, () => ({ path: '/bestaat-niet', headers: chunked, start: chunk })],
  ];
  test.each(kinds)('%s (%i)', async (_, status, sent) => {
    const wire = await Wire.open(site.url);
    const { size = SIZE, start } = sent();
    wire.send(head(sent()));
    // The answer is there before anything was sent, and stays whole when it is sent after all.
    const answer = await wire.next();
    expect([answer?.status, answer?.headers.get('connection')]).toEqual([status, 'close']);
    wire.send(start ?? '', filler(size), start ? '\r\n0\r\n\r\n' : '');
    await wire.end();
    expect(wire.broken).toBe(null);
    wire.close();
  });

  test.each([
    ['who has not signed in', 302, () => ({})],
    ['somebody who sends something else', 413, own],
  ])('a workbook of three megabytes of %s (%i)', async (_, status, headers) => {
    const [got, then] = await ask({ path: BATCH, size: 3_000_000, headers: headers() });
    expect(got).toBe(status);
    expect(['goes on', 'ends']).toContain(then);
  });
});

describe('who asks first whether to send', () => {
  const waits = { Expect: '100-continue' };

  test('is asked for what is taken, and the connection goes on', async () => {
    const wire = await Wire.open(site.url);
    wire.send(head({ path: '/bestaat-niet', headers: waits }));
    expect((await wire.next())?.status).toBe(100);
    wire.send(filler(SIZE));
    const answer = await wire.next();
    expect([answer?.status, await thenOf(wire, answer)]).toEqual([404, 'goes on']);
  });

  test('is not asked for what is too much', async () => {
    const wire = await Wire.open(site.url);
    wire.send(head({ path: '/inloggen', size: 3_000_000, headers: waits }));
    const answer = await wire.next();
    expect([answer?.status, await thenOf(wire, answer)]).toEqual([413, 'ends']);
  });
});

test('who breaks off in the middle costs nobody else anything', async () => {
  for (const path of ['/inloggen', '/bestaat-niet', BATCH]) {
    const wire = await Wire.open(site.url);
    wire.send(head({ path, headers: own() }), 'x');
    wire.close();
  }
  expect(await ask({ path: '/bestaat-niet' })).toEqual([404, 'goes on']);
  expect(site.log()).not.toContain('request failed');
});
