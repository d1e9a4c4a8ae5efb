import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pages } from '../src/pages.ts';
import { connect } from '../src/platform/db/connect.ts';
import { Visitor, visitorAs } from './support/accounts.ts';
import { openBrowser } from './support/browser.ts';
import { type Site, startSite } from './support/site.ts';

const SPRING = '/rondes/voorjaar-2027';
const AUTUMN = '/rondes/najaar-2026';
const CONTACT = 'contactpersoon@maasmond.example';
const program = fileURLToPath(new URL('../bin/wisselstage.mjs', import.meta.url));

let folder: string;
let site: Site;
let browser: Browser;
let coordinator: Visitor;
let contact: Visitor;
let participant: Visitor;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wisselstage-audit-'));
  // From the beginning: with the rounds of before, and what is told of those.
  site = await startSite({ example: 'visits', keep: folder });
  browser = await openBrowser();
  coordinator = await visitorAs(site, 'coordinator');
  contact = await visitorAs(site, 'contactpersoon');
  participant = await visitorAs(site, 'deelnemer');
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await site?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** How many lines the log has of a kind, as a coordinator reads it. */
async function countOf(kind: string, asked = ''): Promise<number> {
  const page = await (await coordinator.get(`/logboek?wat=${kind}${asked}`)).text();
  return Number(
    /tot en met [\d.]+ van ([\d.]+)/.exec(page.replaceAll('<!-- -->', ''))?.[1]?.replace('.', '') ?? 0,
  );
}

const idsIn = async (visitor: Visitor, path: string, prefix = 'naam') => {
  const text = await (await visitor.get(path)).text();
  return [...text.matchAll(new RegExp(` id="${prefix}-([0-9a-f-]{36})"`, 'g'))].map(([, id]) => id!);
};

describe('every page that shows somebody, or something of a secret place, says that it notes it', () => {
  const noting = pages.filter(({ notes }) => notes && notes !== 'nothing').map(({ path }) => path);

  test('of a page about one person, of a mail, of rows of a workbook and of a file nobody can say that it shows nobody', () => {
    const about = /:(aanmelding|mail|batch)\b|\.xlsx$|rondes\/:ronde\/stages\/:stage|:plek/;
    // A workbook of totals holds nobody.
    const totals = 'opbrengst/:ronde/getallen.xlsx';
    // Says of a place what every list of places says: its title.
    const titles = 'dichtzetten/:plek';
    const shows = pages.filter(
      ({ who, path }) =>
        who !== 'public' && who !== 'example' && about.test(path) && path !== totals && path !== titles,
    );
    expect(shows.length).toBeGreaterThan(12);
    expect(shows.filter(({ path }) => !noting.includes(path)).map(({ path }) => path)).toEqual([]);
  });

  /** Each of them, with whom it is opened as and what is noted then. */
  const opens: Record<string, { path: () => Promise<string>; kind: string; by?: () => Visitor }> = {};
  let people: string[] = [];
  let batch = '';
  const person = (index: number, way: (id: string) => string) => async () => way(people[index]!);

  beforeAll(async () => {
    people = await idsIn(coordinator, `${SPRING}/aanmeldingen`);
    const form = new FormData();
    form.set('example', 'rough');
    const sent = {
      method: 'POST',
      body: form,
      redirect: 'manual',
      headers: { cookie: coordinator.cookie },
    } as const;
    const answer = await fetch(`${site.url}${SPRING}/import`, sent);
    batch = answer.headers.get('location')?.split('/').at(-1) ?? '';
    expect([people.length > 10, batch]).toEqual([true, expect.stringMatching(/^[0-9a-f-]{36}$/)]);
    const secretVisit = (await idsIn(coordinator, `${AUTUMN}/stages?toon=geheim`))[0]!;
    const secretPlace = async () => {
      const list = await (await coordinator.get(`${SPRING}/plekken?toon=geheim`)).text();
      return /\/rondes\/voorjaar-2027\/plekken\/([A-Z0-9-]+)"/.exec(list)![1]!;
    };
    const secretStory = async () => {
      const list = await (await coordinator.get('/rondes/najaar-2025/verhalen')).text();
      const before = list.slice(0, list.indexOf('geheime plek: alleen functies'));
      return before.match(/\/rondes\/najaar-2025\/verhalen\/[0-9a-f-]{36}/g)!.at(-1)!;
    };
    const board = async () => {
      const list = await (await coordinator.get(`${AUTUMN}/matching`)).text();
      return `${AUTUMN}/matching?persoon=${/persoon=([0-9a-f-]{36})/.exec(list)?.[1]}`;
    };
    let closed = '';
    /** Of a place that closes with the first who asks. */
    const leak = async () => {
      if (closed) return closed;
      const list = await (await coordinator.get('/dichtzetten')).text();
      const [, close = ''] = /POL-7<.*?href="(\/dichtzetten\/[^"]+)"/s.exec(list) ?? [];
      const answer = await coordinator.post(close, {});
      closed = new URL(answer.headers.get('location') ?? '', site.url).pathname;
      return closed;
    };
    const opening = (kind: string, path: string | (() => Promise<string>)) => ({
      ...{ kind, path: typeof path === 'string' ? async () => path : path },
    });
    Object.assign(opens, {
      'rondes/:ronde/aanmeldingen': opening(
        'person-opened',
        person(0, (id) => `${SPRING}/aanmeldingen?persoon=${id}`),
      ),
      'rondes/:ronde/aanmeldingen/:aanmelding/wijzig': opening(
        'person-opened',
        person(1, (id) => `${SPRING}/aanmeldingen/${id}/wijzig`),
      ),
      'rondes/:ronde/aanmeldingen/:aanmelding/telefoon': opening(
        'person-opened',
        person(2, (id) => `${SPRING}/aanmeldingen/${id}/telefoon`),
      ),
      'rondes/:ronde/aanmeldingen/:aanmelding/leidinggevende': opening(
        'person-opened',
        person(3, (id) => `${SPRING}/aanmeldingen/${id}/leidinggevende`),
      ),
      'rondes/:ronde/aanmeldingen/:aanmelding/zelfde': opening(
        'person-opened',
        person(4, (id) => `${SPRING}/aanmeldingen/${id}/zelfde`),
      ),
      'rondes/:ronde/matching': opening('person-opened', board),
      'rondes/:ronde/stages': opening('secret-opened', `${AUTUMN}/stages?toon=geheim`),
      'rondes/:ronde/stages/:stage': opening('secret-opened', `${AUTUMN}/stages/${secretVisit}?toon=dag`),
      'rondes/:ronde/meldingen': opening('reports-read', `${AUTUMN}/meldingen`),
      'rondes/:ronde/antwoorden': opening('mail-opened', `${AUTUMN}/antwoorden`),
      'rondes/:ronde/import/:batch': opening('rows-opened', `${SPRING}/import/${batch}`),
      'rondes/:ronde/import/:batch/blad/:blad': opening('rows-opened', `${SPRING}/import/${batch}/blad/1`),
      'rondes/:ronde/import/:batch/weg': opening('rows-opened', `${SPRING}/import/${batch}/weg`),
      'rondes/:ronde/werkblad.xlsx': opening('file-taken', `${SPRING}/werkblad.xlsx`),
      'rondes/:ronde/stages.xlsx': opening('file-taken', `${AUTUMN}/stages.xlsx`),
      'rondes/:ronde/uitdelen.xlsx': opening('file-taken', `${AUTUMN}/uitdelen.xlsx`),
      'rondes/:ronde/plekken/:plek': opening(
        'secret-opened',
        async () => `${SPRING}/plekken/${await secretPlace()}`,
      ),
      'rondes/:ronde/verhalen/:verhaal': opening('secret-opened', secretStory),
      'logboek.xlsx': opening('file-taken', '/logboek.xlsx'),
      'mijn/gegevens': { ...opening('access-given', '/mijn/gegevens'), by: () => contact },
      'mijn/gegevens/bestand': { ...opening('access-given', '/mijn/gegevens/bestand'), by: () => contact },
      verbeterverzoeken: opening('person-opened', async () => {
        const asked = { about: 'other', text: 'Mijn functie klopt niet.' };
        expect((await participant.post('/mijn/gegevens/verbeteren', asked)).status).toBe(303);
        return '/verbeterverzoeken';
      }),
      'lekken/:lek': opening('leak-read', leak),
      'lekken/:lek/gezien.xlsx': opening('file-taken', async () => `${await leak()}/gezien.xlsx`),
    });
  });

  /** With a form of their own: an organisation with a secret place, who goes there, and a mail that was kept. */
  const ELSEWHERE = [
    'rondes/:ronde/antwoorden/:mail',
    'organisatie/:code/locaties',
    'organisatie/:code/plekken',
    'organisatie/:code/plekken/:plek',
    'stage/:stage',
    'stage/:stage/agenda',
    'vervolg/:vervolg',
    'vervolg/:vervolg/agenda',
    'logboek',
    // Only of a story of a secret place, to who tells it and was vouched for.
    'verhaal/:verhaal',
  ];

  test('and each of them is opened here', () => {
    expect([...Object.keys(opens), ...ELSEWHERE].sort()).toEqual([...noting].sort());
  });

  test.each(noting.filter((path) => !ELSEWHERE.includes(path)))('/%s', async (path) => {
    const { kind, path: way, by = () => coordinator } = opens[path]!;
    const before = await countOf(kind);
    const answer = await by().get(await way());
    expect([path, answer.status]).toEqual([path, 200]);
    await answer.arrayBuffer();
    expect([path, await countOf(kind)]).toEqual([path, before + 1]);
  });

  test('the data of a page, as a browser with JavaScript asks for it, are noted as the page is', async () => {
    const before = await countOf('person-opened');
    await coordinator.get(`${SPRING}/aanmeldingen.data?persoon=${people[7]}`);
    expect(await countOf('person-opened')).toBe(before + 1);
    // Read again while it is open.
    await coordinator.get(`${SPRING}/aanmeldingen?persoon=${people[7]}`);
    expect(await countOf('person-opened')).toBe(before + 1);
  });

  test('a list, somebody who is not there and who may not see it note nothing of anybody', async () => {
    const before = await countOf('person-opened');
    await coordinator.get(`${SPRING}/aanmeldingen`);
    await coordinator.get(`${SPRING}/aanmeldingen?persoon=${crypto.randomUUID()}`);
    await contact.get(`${SPRING}/aanmeldingen?persoon=${people[8]}`);
    await new Visitor(site).get(`${SPRING}/aanmeldingen?persoon=${people[8]}`);
    expect(await countOf('person-opened')).toBe(before);
  });
});

test('who goes to a secret place, reads its day and takes it along: each time it is noted', async () => {
  const visitor = await visitorAs(site, 'bevestigd');
  const own = /\/stage\/[0-9a-f-]{36}/.exec(await (await visitor.get('/mijn')).text())?.[0];
  const count = () => countOf('secret-opened', '&als=participant');
  const before = await count();
  await visitor.get(`${own}`);
  expect(await count()).toBe(before);
  for (const asked of ['?toon=dag', '?toon=dag']) await visitor.get(`${own}${asked}`);
  expect(await count()).toBe(before + 2);
  // Who still has to ring reads nothing of it.
  const other = await visitorAs(site, 'onbevestigd');
  const theirs = /\/stage\/[0-9a-f-]{36}/.exec(await (await other.get('/mijn')).text())?.[0];
  await other.get(`${theirs}?toon=dag`);
  expect(await count()).toBe(before + 2);
});

test('signing in is noted, and that it did not go, without the address that was typed', async () => {
  const [done, all] = [await countOf('signed-in', '&als=contact'), await countOf('signed-in')];
  await visitorAs(site, 'contactpersoon');
  expect(await countOf('signed-in', '&als=contact')).toBe(done + 1);
  // When somebody who takes part comes and goes is for no coordinator to read.
  await visitorAs(site, 'deelnemer');
  expect([await countOf('signed-in', '&als=participant'), await countOf('signed-in')]).toEqual([0, all + 1]);
  const stranger = new Visitor(site);
  await stranger.post('/inloggen', { email: CONTACT, code: '000000', verder: '' });
  await stranger.post('/inloggen', { email: 'niemand@nergens.example', code: '000000', verder: '' });
  // Of the second nobody in the programme is known, so it is not in its log.
  expect(await countOf('signed-in')).toBe(all + 2);
  const log = await (await coordinator.get('/logboek?wat=signed-in')).text();
  expect(log).toContain('Klopte niet');
  expect(log).not.toMatch(/niemand@|hanna\.aksoy@/);
});

test('only coordinators read the log', async () => {
  for (const path of ['/logboek', '/logboek.data', '/logboek.xlsx', '/logboek?programma=elders'])
    for (const visitor of [contact, participant, await visitorAs(site, 'beheerder')])
      expect([path, (await visitor.get(path)).status]).toEqual([path, 404]);
  expect((await coordinator.get('/logboek?programma=elders')).status).toBe(404);
});

describe.each([true, false])('with JavaScript: %s', (javaScriptEnabled) => {
  test('who was looked at sees a function and a day, and no name', async () => {
    const [hanna] = await idsIn(coordinator, `${SPRING}/aanmeldingen?zoek=Hanna Aksoy`);
    await coordinator.get(`${SPRING}/aanmeldingen?persoon=${hanna}`);
    const context = await browser.newContext({ javaScriptEnabled });
    const [name = '', value = ''] = participant.cookie.split('; ')[0]!.split(/=(.*)/);
    await context.addCookies([{ name, value, url: site.url }]);
    const page = await context.newPage();
    await page.goto(`${site.url}/mijn/account`);
    await page.getByRole('link', { name: 'Wie keek naar jou' }).click();
    await page.getByRole('heading', { name: 'Wie keek naar jou', level: 1 }).waitFor();
    const table = await page.locator('main table').innerText();
    expect(table).toContain('Een coördinator van het programma');
    expect(table).not.toContain('Sietske');
    await context.close();
  });

  test('the log narrows to one kind, and to a name', async () => {
    const context = await browser.newContext({ javaScriptEnabled });
    const [name = '', value = ''] = coordinator.cookie.split('; ')[0]!.split(/=(.*)/);
    await context.addCookies([{ name, value, url: site.url }]);
    const page = await context.newPage();
    await page.goto(`${site.url}/logboek`);
    await page.locator('select[name=wat]').selectOption('person-opened');
    await page.getByLabel('Zoek op naam').fill('Hanna Aksoy');
    await page.getByRole('button', { name: 'Toon' }).click();
    await page.getByText(/“Hanna Aksoy”/).waitFor();
    const rows = await page.locator('.ws-dense tbody tr').allInnerTexts();
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toMatch(/Gegevens van iemand geopend[\s\S]*Hanna Aksoy/);
    await context.close();
  });
});

test('afterwards the log is a chain in which no name and no address stands, and the command says so', async () => {
  await site.stop();
  const env = { ...process.env, WISSELSTAGE_DATA: folder, DATABASE_URL: '', BASE_URL: '' };
  const run = (...words: string[]) => promisify(execFile)(process.execPath, [program, ...words], { env });
  const key = join(folder, 'key');
  const checkpoint = join(folder, 'checkpoint.json');
  await run('audit', 'key', '--out', key);
  await run('audit', 'checkpoint', '--out', checkpoint, '--key', key);
  const held = await run('audit', 'verify', '--checkpoint', checkpoint, '--public-key', `${key}.pub`);
  expect(held.stdout).toMatch(/in order: \d+ rows.*holds what the checkpoint/);
  expect((await run('doctor')).stdout).toMatch(/ok {5}audit log/);
  const { stdout: recipient } = await run('backup-key', join(folder, 'backup-key'));
  await run('backup', '--for', recipient.trim(), '--out', join(folder, 'all.age'));
  await run('export', 'voorjaar-2027', '--out', join(folder, 'round'));

  const { db, close } = await connect({ dataFolder: folder });
  // What the commands took along nobody did with an account.
  const taken = await db
    .selectFrom('audit')
    .select(['kind', 'who', 'about_kind'])
    .orderBy('id', 'desc')
    .limit(2)
    .execute();
  expect(taken).toEqual([
    { kind: 'file-taken', who: null, about_kind: 'round' },
    { kind: 'backup-made', who: null, about_kind: null },
  ]);
  const rows = JSON.stringify(await db.selectFrom('audit').selectAll().execute());
  const named = await db.selectFrom('person_main').select(['id', 'name', 'email']).execute();
  const accounts = await db.selectFrom('user').select(['id', 'name', 'email']).execute();
  const known = [...named, ...accounts].flatMap(({ id, name, email }) => [id, name, email]).filter(Boolean);
  expect(known.length).toBeGreaterThan(100);
  expect(known.filter((one) => rows.includes(one!))).toEqual([]);
  await close();
  const other = join(folder, 'other');
  await run('audit', 'key', '--out', other);
  const refused = await run(
    'audit',
    'verify',
    '--checkpoint',
    checkpoint,
    '--public-key',
    `${other}.pub`,
  ).catch((error: { code: number; stderr: string }) => error);
  expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('was not signed with the key') });
});
