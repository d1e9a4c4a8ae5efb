import { afterAll, beforeAll, expect, test } from 'vitest';
import { leadsTo, Visitor } from './support/accounts.ts';
import {
  enterWithBothSteps,
  hidden,
  startTwoProgrammes,
  type TwoProgrammes,
} from './support/two-programmes.ts';

const ANNA = { name: 'Anna Berg', email: 'anna@noordwaard.example' };
const BO = { name: 'Bo Dam', email: 'bo@noordwaard.example' };
const NEW = '/beheer/programmas/nieuw';
const PAGE = '/beheer/programmas/noordwaard';

let both: TwoProgrammes;
let wendy: Visitor;
beforeAll(async () => {
  both = await startTwoProgrammes();
  wendy = both.who.beheerder!;
}, 180_000);
afterAll(() => both.stop());

/** The id of the person, from the list that the page offers to take over from. */
const idOf = async (name: string) =>
  new RegExp(`value="([0-9a-f-]{36})"[^>]*>${name}<`).exec(await (await wendy.get(PAGE)).text())?.[1] ?? '';

test('an operator makes a programme, and hands it over; who stops is out at the next request', async () => {
  const made = await wendy.post(NEW, { programme: 'Noordwaard', ...ANNA });
  expect(leadsTo(made)).toBe(`${PAGE}?gedaan=gemaakt`);
  expect(await (await wendy.get(`${PAGE}?gedaan=gemaakt`)).text()).toContain(
    'De coördinator krijgt een mail.',
  );
  const anna = await enterWithBothSteps(both.site, ANNA.email);
  expect((await anna.get('/rondes/nieuw')).status).toBe(200);
  const alone = await wendy.post(PAGE, { intent: 'end', person: await idOf(ANNA.name) });
  expect(alone.status).toBe(409);
  expect(await alone.text()).toContain('Anna Berg is de enige coördinator');
  const handed = await wendy.post(PAGE, { intent: 'appoint', ...BO, replaces: await idOf(ANNA.name) });
  expect(leadsTo(handed)).toBe(`${PAGE}?gedaan=overgedragen`);
  expect((await anna.get('/rondes/nieuw')).status).toBe(404);
  const bo = await enterWithBothSteps(both.site, BO.email);
  expect((await bo.get('/rondes/nieuw')).status).toBe(200);
  const page = await wendy.get(PAGE);
  expect(page.headers.get('cache-control')).toContain('no-store');
  expect(await page.text()).toMatch(/Anna Berg gestopt, door Wendy Kok/);
});

test('what is not right is said at its field, and nothing typed is lost', async () => {
  const answer = await wendy.post(NEW, { programme: 'Zuiderdelta', name: '', email: 'geen adres' });
  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(page).toContain('href="#name"');
  expect(page).toContain('href="#email"');
  expect(page).toContain('value="Zuiderdelta"');
  expect(page).toContain('value="geen adres"');
  expect((await wendy.get('/beheer/programmas/zuiderdelta')).status).toBe(404);
  const taken = await wendy.post(NEW, { programme: 'noordwaard', ...BO });
  expect(taken.status).toBe(422);
  expect(await taken.text()).toContain('Er is al een programma dat zo heet.');
});

test('nobody else makes, appoints or ends: to them there is no such page', async () => {
  const before = await (await wendy.get(PAGE)).text();
  const others = { ...both.who, nobody: new Visitor(both.site) };
  for (const [role, visitor] of Object.entries(others).filter(([name]) => name !== 'beheerder')) {
    const refusal = role === 'nobody' ? 302 : 404;
    for (const path of ['/beheer', NEW, PAGE]) {
      expect([role, path, (await visitor.get(path)).status]).toEqual([role, path, refusal]);
    }
    const wishes = { intent: 'appoint', name: 'Mal Lory', email: 'mal@lory.example', replaces: '' };
    expect([role, (await visitor.post(PAGE, wishes)).status]).toEqual([role, refusal]);
    expect([role, (await visitor.post(NEW, { ...wishes, programme: 'Van mij' })).status]).toEqual([
      role,
      refusal,
    ]);
  }
  const forged = await fetch(both.site.url + NEW, {
    method: 'POST',
    body: new URLSearchParams({ programme: 'Van mij', ...ANNA }),
    headers: { cookie: wendy.cookie, origin: 'https://elders.example' },
    redirect: 'manual',
  });
  expect(forged.status).toBe(403);
  expect((await wendy.get('/beheer/programmas/van-mij')).status).toBe(404);
  const said = (page: string) => page.slice(page.indexOf('<main'), page.indexOf('</main>'));
  expect(said(before)).not.toBe('');
  expect(said(await (await wendy.get(PAGE)).text())).toBe(said(before));
});

test('asking whether somebody stops ends nobody', async () => {
  const bo = await idOf(BO.name);
  await wendy.get(`${PAGE}?stopt=${bo}`);
  expect(await idOf(BO.name)).toBe(bo);
  expect(hidden(await (await wendy.get(PAGE)).text(), 'person')).toBe('');
});
