import { afterAll, beforeAll, expect, test } from 'vitest';
import { leadsTo, type Visitor, visitorAs } from './support/accounts.ts';
import { type Site, startSite } from './support/site.ts';

const LIST = '/rondes/voorjaar-2027/organisaties';

let site: Site;
let coordinator: Visitor;
beforeAll(async () => {
  site = await startSite({ example: 'alive' });
  coordinator = await visitorAs(site, 'coordinator');
}, 120_000);
afterAll(() => site.stop());

const textOf = async (path: string, visitor = coordinator) =>
  (await (await visitor.get(path)).text())
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<!--.*?-->/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
const hidden = async (path: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(await (await coordinator.get(path)).text())?.[1] ?? '';

test('an organisation stands on one page with what every stage has of it; of a secret place no day', async () => {
  const police = await textOf(`${LIST}/POL`);
  for (const part of ['Mensen', 'Plekken', 'Contactpersonen', 'Locaties', 'Gestuurd en ontvangen', 'Saldo']) {
    expect(police).toContain(part);
  }
  const page = await (await coordinator.get(`${LIST}/LUW`)).text();
  const places = page.slice(page.indexOf('id="plekken"'), page.indexOf('id="mensen"'));
  const rows = [...places.matchAll(/<tr>.*?<\/tr>/gs)]
    .map(([row]) => row)
    .filter((row) => row.includes('geheim'));
  expect(rows.length).toBeGreaterThan(1);
  for (const row of rows) expect(row).not.toMatch(/\d (?:mrt|maart)|\(\d\)/);
  expect(page).toContain('zonder geheime plekken');
});

test('another code: the old address leads to the new one, for a coordinator and for who speaks for it', async () => {
  const contact = await visitorAs(site, 'contactpersoon');
  const change = `${LIST}/POL/veranderen`;
  expect((await coordinator.post(change, { intent: 'recode', code: 'a b' })).status).toBe(422);
  expect((await coordinator.post(change, { intent: 'recode', code: 'GEM' })).status).toBe(422);
  expect(leadsTo(await coordinator.post(change, { intent: 'recode', code: 'pmm' }))).toBe(
    `${LIST}/PMM?gedaan=code`,
  );
  expect(leadsTo(await coordinator.get(`${LIST}/POL`))).toBe(`${LIST}/PMM`);
  expect(await textOf('/organisatie/POL', contact)).toContain('Politie');
  expect(leadsTo(await coordinator.post(`${LIST}/PMM/veranderen`, { intent: 'recode', code: 'POL' }))).toBe(
    `${LIST}/POL?gedaan=code`,
  );
});

test('going up in another is shown before it is done, and not done when that has changed', async () => {
  const ask = `${LIST}/GEM/veranderen?doe=samenvoegen&in=POL`;
  expect(await textOf(ask)).toContain('wordt samen');
  const seen = await hidden(ask, 'seen');
  const merge = (given: string) =>
    coordinator.post(`${LIST}/GEM/veranderen`, { intent: 'merge', in: 'POL', seen: given });
  expect((await merge('1.2.3.4/5.6.7.8')).status).toBe(409);
  expect(
    (await coordinator.post(`${LIST}/GEM/veranderen`, { intent: 'merge', in: 'GEM', seen })).status,
  ).toBe(422);
  expect(leadsTo(await merge(seen))).toBe(`${LIST}/POL?gedaan=samengevoegd`);
  expect(leadsTo(await coordinator.get(`${LIST}/GEM`))).toBe(`${LIST}/POL`);
  expect(await textOf(`${LIST}/POL`)).toMatch(/ging hierin op, met een saldo van .* door/);
});

test('who leaves and comes back; nobody but a coordinator of the programme changes anything', async () => {
  const change = `${LIST}/OMI/veranderen`;
  for (const role of ['contactpersoon', 'deelnemer', 'beheerder']) {
    const other = await visitorAs(site, role);
    expect([role, (await other.get(change)).status]).toEqual([role, 404]);
    expect([role, (await other.post(change, { intent: 'leave' })).status]).toEqual([role, 404]);
  }
  await coordinator.get(`${change}?doe=weg&intent=leave`);
  expect(await textOf(`${change}?doe=weg`)).toContain('Ja, laat weggaan');
  await coordinator.post(change, { intent: 'leave' });
  expect(await textOf(`${change}?doe=weg`)).toContain('Weg sinds');
  expect(await textOf(LIST)).toContain('Weg uit het programma');
  await coordinator.post(change, { intent: 'return' });
  expect(await textOf(`${change}?doe=weg`)).toContain('Ja, laat weggaan');
});
