import { afterAll, beforeAll, expect, test } from 'vitest';
import { leadsTo, type Visitor, visitorAs } from './support/accounts.ts';
import { linksTo } from './support/sign-up.ts';
import { type Site, startSite, USUAL } from './support/site.ts';

const LIST = '/rondes/voorjaar-2027/aanmeldingen';

let site: Site;
let coordinator: Visitor;
beforeAll(async () => {
  site = await startSite({ example: 'alive' });
  coordinator = await visitorAs(site, 'coordinator');
});
afterAll(() => site.stop());

const textOf = (html: string) =>
  html
    .replace(/<!--.*?-->/g, '')
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
const see = async (path: string) => textOf(await (await coordinator.get(path)).text());
const field = (page: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';

const noa = { name: 'Noa Vermeer', email: 'noa.vermeer@pol.example', organisation: 'POL' };

/** Adds somebody, and says where their sign-up is. */
async function add(form: Record<string, string> | [string, string][]): Promise<string> {
  const answer = await coordinator.post(`${LIST}/nieuw`, new URLSearchParams(form));
  const to = String(leadsTo(answer));
  expect(to).toMatch(/gedaan=toegevoegd/);
  return new URL(to, site.url).searchParams.get('persoon')!;
}

test('somebody is added with a name, an address and an organisation; the panel says what is missing', async () => {
  const empty = await coordinator.post(`${LIST}/nieuw`, { name: 'Noa Vermeer', permission: 'ask' });
  expect(empty.status).toBe(422);
  const page = await empty.text();
  expect(page).toContain('href="#email"');
  expect(page).toContain('href="#organisation"');
  expect(page).toContain('value="Noa Vermeer"');
  const id = await add({ ...noa, permission: 'later' });
  const panel = await see(`${LIST}?persoon=${id}&gedaan=toegevoegd`);
  expect(panel).toContain('Nog niet ingevuld: functie, vrije dagen, keuzes, leerdoel en leidinggevende');
  expect(panel).toContain('Aangemeld door Sietske Brouwer');
  expect(await linksTo(site, noa.email)).toHaveLength(1);
  const again = await coordinator.post(`${LIST}/nieuw`, { ...noa, permission: 'later' });
  expect([again.status, textOf(await again.text())]).toEqual([
    422,
    expect.stringContaining('Deze persoon staat al bij de mensen van deze ronde.'),
  ]);
});

test('a choice at the own organisation, a BSN and a day that is not of the round are refused at their field', async () => {
  const wrong = new URLSearchParams({
    ...noa,
    email: 'bo@pol.example',
    permission: 'later',
    days: '2031-01-01',
  });
  wrong.append('choices', 'place:POL-1');
  wrong.append('learningGoal', 'Over 111222333 praten');
  const answer = await coordinator.post(`${LIST}/nieuw`, wrong);
  const page = await answer.text();
  expect(answer.status).toBe(422);
  for (const id of ['choices', 'learningGoal', 'days']) expect(page).toContain(`href="#${id}"`);
});

test('what was saved in between is shown beside what was typed, and can be written over', async () => {
  const id = await add({ ...noa, email: 'cas@pol.example', name: 'Cas Berg', permission: 'later' });
  const stand = field(await (await coordinator.get(`${LIST}/${id}/wijzig`)).text(), 'stand');
  const values = { name: 'Cas Berg', organisation: 'POL', visits: '1' };
  await coordinator.post(`${LIST}/${id}/wijzig`, { ...values, stand, jobTitle: 'rechercheur' });
  const late = await coordinator.post(`${LIST}/${id}/wijzig`, { ...values, stand, jobTitle: 'wijkagent' });
  expect(late.status).toBe(409);
  const page = await late.text();
  expect(textOf(page)).toMatch(/Functie rechercheur wijkagent/);
  const saved = { ...values, stand: field(page, 'stand'), jobTitle: 'wijkagent' };
  expect(leadsTo(await coordinator.post(`${LIST}/${id}/wijzig`, saved))).toContain('gedaan=gewijzigd');
  expect(await see(`${LIST}?persoon=${id}`)).toContain('wijkagent bij Politie');
});

test('a yes by telephone counts, stands on the page of the mailed link, and is taken back', async () => {
  const manager = { managerName: 'Iris Baas', managerEmail: 'iris.baas@pol.example' };
  const about = { ...noa, ...manager, email: 'dia@pol.example', name: 'Dia Post', permission: 'ask' };
  const id = await add(about);
  const mailed = new URL((await linksTo(site, manager.managerEmail))[0]!);
  const link = site.url + mailed.pathname + mailed.search;
  const today = USUAL.slice(0, 10);
  const told = { answer: 'yes', saidBy: 'Iris Baas', saidOn: today, note: '' };
  const unclear = await coordinator.post(`${LIST}/${id}/telefoon`, {
    ...told,
    answer: '',
    saidOn: '2099-01-01',
  });
  expect([unclear.status, (await unclear.text()).match(/href="#(answer|saidOn)"/g)?.length]).toEqual([
    422, 2,
  ]);
  expect(leadsTo(await coordinator.post(`${LIST}/${id}/telefoon`, told))).toContain('gedaan=genoteerd');
  expect(await see(`${LIST}?persoon=${id}`)).toMatch(
    /Toestemming gegeven Iris Baas zei dit op .* aan de telefoon/,
  );
  const open = async () => textOf(await (await fetch(link)).text());
  expect(await open()).toContain('Er is al een antwoord: ja');
  await coordinator.post(`${LIST}?persoon=${id}`, { intent: 'take-call-back', person: about.email });
  expect(await open()).toContain('Zonder jouw ja gaat het niet door');
  const other = { managerName: 'Bas Ander', managerEmail: 'bas.ander@pol.example' };
  expect(leadsTo(await coordinator.post(`${LIST}/${id}/leidinggevende`, other))).toContain('ander-gevraagd');
  expect(await open()).toContain('Deze link werkt niet');
  expect(await see(`${LIST}?persoon=${id}`)).toContain(
    'Toestemming gevraagd aan Bas Ander, door Sietske Brouwer',
  );
});

test('a pair of organisations that should meet is added, taken away and put back', async () => {
  const path = '/rondes/voorjaar-2027/matching/gewenst';
  const pair = { een: 'POL', ander: 'GGD' };
  const same = await coordinator.post(path, { intent: 'add', een: 'POL', ander: 'POL' });
  expect(same.status).toBe(422);
  await coordinator.post(path, { intent: 'add', ...pair });
  const listed = async () =>
    /name="een" value="GGD"[^>]*><input[^>]*name="ander" value="POL"/.test(
      await (await coordinator.get(path)).text(),
    );
  expect(await listed()).toBe(true);
  await coordinator.post(path, { intent: 'remove', ...pair });
  expect(await listed()).toBe(false);
});
