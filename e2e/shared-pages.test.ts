import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findPostgres, startPostgres } from '../scripts/testing/postgres.mjs';
import { led, Visitor, visitorAs } from './support/accounts.ts';
import { type Site, startSite } from './support/site.ts';
import { hidden } from './support/two-programmes.ts';
import { Wire } from './support/wire.ts';

const PLACES = '/rondes/voorjaar-2027/plekken';
const GALLERY = '/plekken/voorjaar-2027';
const FORM = '/aanmelden/voorjaar-2027';
const ROUND = '/rondes/voorjaar-2027';
const OWN = '/mijn/account';
const TITLE = 'Een dag op de waterzuivering';

async function coordinatorOf(site: Site): Promise<Visitor> {
  const coordinator = await visitorAs(site, 'coordinator');
  return coordinator;
}

/** Offers a place for everybody to see. */
async function offer(coordinator: Visitor, day: string): Promise<void> {
  const place = {
    ...{ title: TITLE, where: 'open', condition: 'none', minimum: '1', 'host-name-0': 'Bo Iep', version: '' },
    ...{ 'day-0-0': day, 'seats-0': '2', submission: crypto.randomUUID() },
  };
  led(await coordinator.post(`${PLACES}/nieuw?bij=POL`, place), 'the place');
}

async function withdraw(coordinator: Visitor, code: string): Promise<void> {
  const version = hidden(await (await coordinator.get(`${PLACES}/${code}?stoppen`)).text(), 'version');
  led(await coordinator.post(`${PLACES}/${code}`, { intent: 'withdraw', version }), 'withdrawing');
}

const codeIn = (gallery: string) =>
  new RegExp(`${GALLERY}/([A-Z]+-\\d+)[?"][^>]*>${TITLE}`).exec(gallery)?.[1] ?? '';

/** A day on which the round goes on. */
async function dayIn(coordinator: Visitor): Promise<string> {
  const settings = await (await coordinator.get('/rondes/voorjaar-2027/instellingen')).text();
  return /name="firstDay"[^>]*value="([^"]+)"/.exec(settings)?.[1] ?? '';
}

describe('a page that is the same for everybody', () => {
  let site: Site;
  let coordinator: Visitor;
  beforeAll(async () => {
    site = await startSite({ example: 'alive' });
    coordinator = await coordinatorOf(site);
  });
  afterAll(() => site.stop());

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(site.url + path, { headers, redirect: 'manual' });
  const textOf = async (path: string, headers?: Record<string, string>) => (await get(path, headers)).text();
  const markOf = async (path: string, headers?: Record<string, string>) =>
    (await get(path, headers)).headers.get('etag');

  test('names itself anew for each reader where a button must count once, and is else the same', async () => {
    const forms = [await textOf(FORM), await textOf(FORM), await textOf(FORM)];
    const names = forms.map((form) => hidden(form, 'page'));
    expect([new Set(names).size, names.includes('')]).toEqual([3, false]);
    const same = forms.map((form, index) => form.replaceAll(names[index]!, ''));
    expect(new Set(same).size).toBe(1);
    // Who goes on from one step to the next is somebody, and is asked of the database.
    const own = (await get(`${FORM}/dagen`)).status;
    expect([own, hidden(await textOf(FORM, { cookie: 'ws-something=1' }), 'page') === '']).toEqual([
      302,
      false,
    ]);
  });

  test('asks for its style sheet before it is read, and nothing else', async () => {
    const page = await get(GALLERY);
    const [, sheet] = /<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/.exec(await page.text()) ?? [];
    expect(page.headers.get('link')).toBe(`<${sheet}>; rel=preload; as=style`);
    // The first page has its style in it.
    expect((await get('/')).headers.get('link')).toBeNull();
    expect((await coordinator.get(OWN)).headers.get('link')).toBeNull();
  });

  test('drawn before for who has signed in, it is the same but for what lets its scripts run', async () => {
    const drawn = async (visitor: Visitor, path: string) => {
      const answer = await visitor.get(path);
      const nonce = /'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy') ?? '')![1]!;
      const text = await answer.text();
      return { nonce, text, plain: text.replaceAll(nonce, '') };
    };
    const [first, again] = [await drawn(coordinator, ROUND), await drawn(coordinator, ROUND)];
    expect(again.plain).toBe(first.plain);
    expect([first.nonce === again.nonce, again.text.includes(first.nonce)]).toEqual([false, false]);
    expect(again.text.split(again.nonce).length).toBe(first.text.split(first.nonce).length);
    const other = await drawn(coordinator, `${ROUND}/aanmeldingen`);
    expect(other.plain).not.toBe(first.plain);
    const operator = new Visitor(site);
    await operator.post('/voorbeeld/als/beheerder', {});
    const [mine, yours] = [await drawn(operator, OWN), await drawn(coordinator, OWN)];
    expect([mine.text.includes('Wendy Kok'), yours.text.includes('Wendy Kok')]).toEqual([true, false]);
  });

  test('is what it was a moment ago, and shows each change at the next request', async () => {
    const marks = [await markOf('/'), await markOf('/'), await markOf(GALLERY)];
    expect([marks[0] === marks[1], marks.includes(null)]).toEqual([true, false]);
    expect(await textOf(GALLERY)).not.toContain(TITLE);
    await offer(coordinator, await dayIn(coordinator));
    const code = codeIn(await textOf(`${GALLERY}?soort=politie`));
    expect(await textOf(`${GALLERY}/${code}`)).toContain(TITLE);
    await withdraw(coordinator, code);
    expect((await get(`${GALLERY}/${code}`)).status).toBe(404);
    expect(await textOf(`${GALLERY}?soort=politie`)).not.toContain(TITLE);
  });

  test('says of itself what is shown where its address is shared, with a picture that is there', async () => {
    const content = (page: string, name: string) =>
      new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(page)?.[1];
    for (const path of [
      '/',
      '/vragen',
      '/contact',
      '/privacy',
      '/toegankelijkheid',
      GALLERY,
      `${GALLERY}/POL-1`,
    ]) {
      const page = await textOf(path);
      const said = content(page, 'description') ?? '';
      expect([path, said.length > 40, content(page, 'og:description')]).toEqual([path, true, said]);
      expect(/<title>(.*?) · /.exec(page)?.[1]).toBe(content(page, 'og:title'));
      expect(content(page, 'og:image')).toBe(`${site.url}/wisselstage.png`);
    }
    const picture = await get('/wisselstage.png');
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png']);
    // Width and height stand first in a PNG.
    const bytes = Buffer.from(await picture.arrayBuffer());
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(content(await textOf('/inloggen'), 'og:image')).toBeUndefined();
  });

  test('is in the language that is asked for', async () => {
    for (const taal of ['nl', 'en', 'nl', 'en'])
      expect(await textOf('/', { cookie: `taal=${taal}` })).toContain(`<html lang="${taal}"`);
  });

  test('knows who has signed in, and shows nobody else what it says to them', async () => {
    const own = await coordinator.get('/');
    expect(await own.text()).toContain('Uitloggen');
    expect(own.headers.get('etag')).toBeNull();
    expect(await textOf('/')).not.toContain('Uitloggen');
    // Somebody whose cookie we do not know, and who sends what is no cookie of a page.
    for (const headers of [{ cookie: 'taal=nl; other=1' }, { authorization: 'Bearer x' }] as Record<
      string,
      string
    >[])
      expect(await markOf('/', headers)).toBeNull();
  });

  test('has nothing of who signed up, who alone sees that they did, whoever of them asks first', async () => {
    const hanna = await visitorAs(site, 'deelnemer');
    const own = 'Naar mijn aanmelding';
    for (const [path, first] of [
      [`${GALLERY}?tot=21`, hanna],
      [`${GALLERY}?gekozen=POL-1`, hanna],
      [`${GALLERY}?tot=22`, null],
    ] as const) {
      const before = await (first ? first.get(path) : get(path)).then((answer) => answer.text());
      const [nobody, somebody] = [await get(path), await hanna.get(path)];
      expect([path, before.includes(own)]).toEqual([path, first !== null]);
      expect([path, (await nobody.text()).includes(own), nobody.headers.has('etag')]).toEqual([
        path,
        false,
        true,
      ]);
      expect([path, (await somebody.text()).includes(own), somebody.headers.has('etag')]).toEqual([
        path,
        true,
        false,
      ]);
    }
    // Nor is she told that it is as she has it, by the mark of what anybody sees.
    const mark = await markOf(GALLERY);
    const asked = { cookie: hanna.cookie, 'if-none-match': mark! };
    expect([(await get(GALLERY, asked)).status, await textOf(GALLERY, asked)]).toEqual([
      200,
      expect.stringContaining(own),
    ]);
  });

  test('holds nothing of what its first reader sent along', async () => {
    const odd = {
      'x-forwarded-host': 'kwaad.example',
      'accept-language': 'en',
      referer: 'https://kwaad.example/',
    };
    const first = await textOf('/?van=kwaad', odd);
    expect([first.includes('kwaad.example'), first === (await textOf('/?van=kwaad'))]).toEqual([false, true]);
  });

  test('goes out as the reader takes it, without a body to who asks for none, and not again to who has it', async () => {
    const path = `${GALLERY}?regio=nergens`;
    // The first that asks for it wants no body.
    const head = await fetch(site.url + path, { method: 'HEAD' });
    const whole = await get(path, { 'accept-encoding': 'identity' });
    const length = (await whole.arrayBuffer()).byteLength;
    expect([head.status, await head.text(), length > 1_000]).toEqual([200, '', true]);
    expect(whole.headers.get('content-length')).toBe(String(length));
    for (const coding of ['br', 'gzip']) {
      const packed = await get(path, { 'accept-encoding': coding });
      expect([packed.headers.get('content-encoding'), (await packed.text()).length > 1_000]).toEqual([
        coding,
        true,
      ]);
      expect(packed.headers.get('vary')).toBe('Cookie, Accept-Encoding');
    }
    // Not by fetch, which asks for the whole page of itself.
    const wire = await Wire.open(site.url);
    const mark = whole.headers.get('etag');
    wire.send(`GET ${path} HTTP/1.1\r\nHost: ${new URL(site.url).host}\r\nIf-None-Match: ${mark}\r\n\r\n`);
    const again = await wire.next();
    expect([again?.status, again?.body, again?.headers.get('cache-control')]).toEqual([304, '', 'no-store']);
    wire.close();
  });
});

const programs = findPostgres();

describe.skipIf(!programs && !process.env.CI)('two servers on one database', () => {
  test('show what the other changed', async () => {
    const cluster = await startPostgres(programs!);
    const env = { DATABASE_URL: cluster.url, SECRET_KEY: 'x'.repeat(40) };
    const one = await startSite({ example: 'alive', env });
    const other = await startSite({ example: 'alive', env });
    // Of one kind all stand on the page; of all kinds the lot of the day says which do.
    const gallery = async () => (await fetch(`${other.url}${GALLERY}?soort=politie`)).text();
    try {
      const coordinator = await coordinatorOf(one);
      await expect.poll(async () => (await fetch(other.url + GALLERY)).headers.get('etag')).not.toBeNull();
      expect(await gallery()).not.toContain(TITLE);
      await offer(coordinator, await dayIn(coordinator));
      await expect.poll(gallery).toContain(TITLE);
      await withdraw(coordinator, codeIn(await gallery()));
      await expect.poll(gallery).not.toContain(TITLE);
    } finally {
      await one.stop();
      await other.stop();
      await cluster.stop();
    }
  });
});
