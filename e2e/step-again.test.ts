import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pages } from '../src/pages.ts';
import { connect } from '../src/platform/db/connect.ts';
import { enterByMail, keyOn, leadsTo, totp, Visitor } from './support/accounts.ts';
import { ownAddress, type Site, startSite, USUAL } from './support/site.ts';

const STEP = '/inloggen/tweede-stap';
const SIETSKE = 'coordinator@maasmond.example';
const WORKBOOK = '/rondes/voorjaar-2027/werkblad.xlsx';
const REMOVAL = '/rondes/voorjaar-2027/weghalen';
const MINUTE = 60_000;

let folder: string;
let env: Record<string, string>;
let site: Site;
let secret: string;
let sietske: Visitor;

/** As if somebody gave the second step so many minutes ago, on a site that was started again since. */
async function letPass(minutes: number): Promise<void> {
  await site.stop();
  const { db, close } = await connect({ dataFolder: folder });
  await db
    .updateTable('session')
    .set({ secondFactorAt: new Date(Date.parse(USUAL) - minutes * MINUTE) })
    .where('secondFactorAt', 'is not', null)
    .execute();
  await db.deleteFrom('rate_limit').execute();
  await close();
  site = await startSite({ keep: folder, env });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wisselstage-again-'));
  env = await ownAddress();
  site = await startSite({ keep: folder, env });
  sietske = new Visitor(site);
  await enterByMail(site, sietske, SIETSKE);
  secret = keyOn(await (await sietske.get(`${STEP}/instellen`)).text());
  const set = await sietske.post(`${STEP}/instellen`, { code: await totp(secret, site) });
  if (set.status !== 200) throw new Error(`the app was not set up: ${set.status}`);
}, 180_000);
afterAll(async () => {
  await site?.stop();
  await rm(folder, { recursive: true, force: true });
});

test('files with people, roles and what goes for good ask for the second step again, and nothing else', () => {
  expect(
    pages
      .filter(({ proven }) => proven)
      .map(({ path }) => path)
      .sort(),
  ).toEqual([
    'beheer/programmas/:code',
    'beheer/programmas/nieuw',
    'logboek.xlsx',
    'rondes/:ronde/organisaties/:code/veranderen',
    'rondes/:ronde/organisaties/nieuw',
    'rondes/:ronde/stages.xlsx',
    'rondes/:ronde/uitdelen.xlsx',
    'rondes/:ronde/weghalen',
    'rondes/:ronde/werkblad.xlsx',
  ]);
  const files = pages.filter(
    ({ notes }) => Array.isArray(notes) && notes.some(({ kind }) => kind === 'file-taken'),
  );
  expect(files.filter(({ proven }) => !proven)).toEqual([]);
});

describe('a second step of some time ago', () => {
  test('is enough within a quarter of an hour', async () => {
    expect((await sietske.get(WORKBOOK)).status).toBe(200);
    await letPass(14);
    expect((await sietske.get(WORKBOOK)).status).toBe(200);
  });

  test('is asked again after that, in every way, while other pages open', async () => {
    await letPass(16);
    expect(leadsTo(await sietske.get(WORKBOOK))).toBe(`${STEP}?verder=${encodeURIComponent(WORKBOOK)}`);
    expect(await (await sietske.get(`${REMOVAL}.data`)).text()).toContain(STEP);
    expect(leadsTo(await sietske.get('/logboek.xlsx'))).toMatch(/^\/inloggen\/tweede-stap/);
    expect((await sietske.get('/rondes/voorjaar-2027')).status).toBe(200);
    expect((await sietske.get('/logboek')).status).toBe(200);
  });

  test('is asked again before somebody is named who can sign in, also for the press alone', async () => {
    const member = '/rondes/voorjaar-2027/organisaties/POL';
    const somebody = { contactName: 'Ingrid Smit', contactEmail: 'ingrid.smit@pol.example', replaces: '' };
    const page = await (await sietske.get(member)).text();
    expect(page).toContain(`${STEP}?verder=${encodeURIComponent(member)}`);
    expect(page).not.toContain('name="contactEmail"');
    expect(leadsTo(await sietske.get(`${member}/veranderen`))).toMatch(/^\/inloggen\/tweede-stap/);
    await letPass(61);
    for (const press of [{ intent: 'add-contact', ...somebody }, { intent: 'invite' }])
      expect(leadsTo(await sietske.post(member, press))).toBe(`${STEP}?verder=${encodeURIComponent(member)}`);
    expect(await (await sietske.get(member)).text()).not.toContain(somebody.contactEmail);
  });

  test('does not take a form away that was being filled in, for an hour', async () => {
    await letPass(50);
    expect(String(leadsTo(await sietske.post(REMOVAL, { name: 'iets anders' })))).not.toMatch(/tweede-stap/);
    await letPass(61);
    expect(leadsTo(await sietske.post(REMOVAL, { name: 'iets anders' }))).toMatch(/^\/inloggen\/tweede-stap/);
  });

  test('opens nothing with a wrong code, and with a right one leads on in a session of its own', async () => {
    const page = await (await sietske.get(`${STEP}?verder=${encodeURIComponent(WORKBOOK)}`)).text();
    expect(page).toContain('nog een keer');
    expect((await sietske.post(STEP, { code: '000000', verder: WORKBOOK })).status).toBe(422);
    expect(leadsTo(await sietske.get(WORKBOOK))).toMatch(/^\/inloggen\/tweede-stap/);
    const before = sietske.cookie;
    const removal = { intent: 'remove-passkey', id: 'iets' };
    expect(leadsTo(await sietske.post('/mijn/account', removal))).toMatch(/^\/inloggen\/tweede-stap/);
    const given = await sietske.post(STEP, { code: await totp(secret, site), verder: WORKBOOK });
    expect(leadsTo(given)).toBe(WORKBOOK);
    expect((await sietske.get(WORKBOOK)).status).toBe(200);
    expect(leadsTo(await sietske.post('/mijn/account', removal))).toMatch(/^\/mijn\/account/);
    const member = await (await sietske.get('/rondes/voorjaar-2027/organisaties/POL')).text();
    expect(member).toContain('name="contactEmail"');
    // What was copied from the browser before is worth nothing.
    const copied = await fetch(site.url + WORKBOOK, { headers: { cookie: before }, redirect: 'manual' });
    expect(copied.headers.get('location')).toMatch(/^\/inloggen\?/);
  });
});
