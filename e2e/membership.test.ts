import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { leadsTo, Visitor, visitorAs } from './support/accounts.ts';
import { type Site, startSite } from './support/site.ts';

const RUNNING = '/rondes/voorjaar-2027';
const NAME = 'Huis van de Buurt';

let site: Site;
let coordinator: Visitor;
let next: string;
beforeAll(async () => {
  site = await startSite({ example: 'alive' });
  coordinator = await visitorAs(site, 'coordinator');
  const made = await coordinator.post('/rondes/nieuw', {
    ...{ name: 'Ronde najaar 2027', base: 'round:voorjaar-2027', submission: crypto.randomUUID() },
  });
  next = String(leadsTo(made)).replace('/instellingen?gedaan=nieuw', '');
  await coordinator.post(`${next}/organisaties/nieuw`, {
    ...{ name: NAME, kind: 'welzijn', region: '', standing: '0', code: 'HVB' },
    ...{ contactName: 'Ria', contactEmail: 'ria@hvb.example', intent: 'add' },
  });
});
afterAll(() => site.stop());

const textOf = async (visitor: Visitor, path: string) => {
  const answer = await visitor.get(path);
  const page = await answer.text();
  return page
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
};
/** Every page on which a round names its organisations. */
const pagesOf = (round: string) => [
  `${round}/organisaties`,
  `${round}/plekken/nieuw`,
  `/aanmelden/${round.replace('/rondes/', '')}/wie`,
];
const others = (text: string) => /(\d+) organisaties? van het programma/.exec(text)?.[1] ?? null;
/** What is above the list of organisations that are not in the round. */
const ofRound = (text: string) => text.split(/\d+ organisaties? van het programma/)[0]!;

test('what is added to a new round is in that one, and in no list or task of the one that runs', async () => {
  await coordinator.post(`${next}/instellingen`, {});
  for (const path of pagesOf(next).slice(0, 2)) expect(await textOf(coordinator, path)).toContain(NAME);
  const visitor = new Visitor(site);
  for (const path of pagesOf(RUNNING)) {
    const text = await textOf(path.startsWith('/aanmelden') ? visitor : coordinator, path);
    expect(text).toContain('Politie');
    expect(ofRound(text)).not.toContain(NAME);
  }
  const home = await textOf(coordinator, RUNNING);
  expect(home).not.toContain(NAME);
  expect(home).toMatch(/van 26 organisaties/);
  // What comes along of the round before comes in a moment; until then there is nothing to say how many answered.
  await vi.waitFor(
    async () => expect(await textOf(coordinator, next)).toMatch(/van 27 organisaties/),
    20_000,
  );
  const invited = await coordinator.post(`${RUNNING}/organisaties`, { intent: 'invite' });
  expect(leadsTo(await coordinator.get(String(leadsTo(invited))))).toContain('aantal=0');
});

test('it is put in the running round, stands in all of its lists, and is taken out with a way back', async () => {
  const list = `${RUNNING}/organisaties`;
  expect(others(await textOf(coordinator, list))).toBe('1');
  expect((await coordinator.post(list, { intent: 'join' })).status).toBe(422);
  expect(leadsTo(await coordinator.post(list, { intent: 'join', organisation: 'HVB' }))).toBe(
    `${list}?gedaan=in-ronde&aantal=1`,
  );
  for (const path of pagesOf(RUNNING)) {
    const text = await textOf(coordinator, path);
    expect(text).toContain(NAME);
    expect(others(text)).toBeNull();
  }
  // The question changes nothing.
  expect(await textOf(coordinator, `${list}/HVB?uit=ronde`)).toContain(
    `${NAME} weghalen uit Ronde voorjaar 2027?`,
  );
  const out = String(leadsTo(await coordinator.post(`${list}/HVB`, { intent: 'leave' })));
  expect(await textOf(coordinator, out)).toContain(`${NAME} zit niet meer in deze ronde.`);
  expect((await coordinator.get(`${list}/HVB`)).status).toBe(404);
  expect((await coordinator.get(`${next}/organisaties/HVB`)).status).toBe(200);
  await coordinator.post(list, { intent: 'join', organisation: 'HVB' });
  expect((await coordinator.get(`${list}/HVB`)).status).toBe(200);
  // One of which something is in the round stays.
  const police = await coordinator.post(`${list}/POL`, { intent: 'leave' });
  expect(police.status).toBe(409);
  expect(await police.text()).toContain('blijft in deze ronde');
});
