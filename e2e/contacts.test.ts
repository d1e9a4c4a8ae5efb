import { afterAll, beforeAll, expect, test } from 'vitest';
import { leadsTo, Visitor, visitorAs } from './support/accounts.ts';
import { linksTo } from './support/sign-up.ts';
import { type Site, startSite } from './support/site.ts';

const ROUND = '/rondes/voorjaar-2027';
const OWN = '/organisatie/POL/bevestigen';

let site: Site;
let coordinator: Visitor;
let contact: Visitor;
beforeAll(async () => {
  site = await startSite({ example: 'alive' });
  coordinator = await visitorAs(site, 'coordinator');
  contact = await visitorAs(site, 'contactpersoon');
});
afterAll(() => site.stop());

const htmlOf = async (visitor: Visitor, path: string) => (await visitor.get(path)).text();
const textOf = async (visitor: Visitor, path: string) =>
  (await htmlOf(visitor, path))
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
const shownOn = (html: string) =>
  [...html.matchAll(/name="getoond" value="([^"]+)"/g)].map(([, one]) => one!);

test('an invitation is answered from the mail: looking changes nothing, pressing twice neither', async () => {
  const added = {
    intent: 'add-contact',
    contactName: 'Wies',
    contactEmail: 'wies@won.example',
    replaces: '',
  };
  await coordinator.post(`${ROUND}/organisaties/WON`, added);
  const link = new URL((await linksTo(site, 'wies@won.example'))[0]!);
  const path = link.pathname + link.search;
  const key = link.searchParams.get('sleutel')!;
  const phone = new Visitor(site);
  const before = await textOf(coordinator, `${ROUND}/organisaties/WON`);
  await fetch(new URL(path, site.url), { method: 'HEAD' });
  expect(await textOf(phone, path)).toContain('Ja, wij doen mee');
  expect(await textOf(coordinator, `${ROUND}/organisaties/WON`)).toBe(before);
  const form = { sleutel: key, round: 'voorjaar-2027', shown: '', answer: 'yes' };
  for (const _ of [1, 2]) expect(leadsTo(await phone.post('/uitnodiging', form))).toBe(path);
  expect(await textOf(phone, path)).toContain('Jullie doen mee');
  // Somebody else had an older page open, and says no.
  expect((await new Visitor(site).post('/uitnodiging', { ...form, answer: 'no' })).status).toBe(409);
  const wrong = await phone.post('/uitnodiging', { ...form, sleutel: `${key.slice(1)}A` });
  expect([wrong.status, (await wrong.text()).includes('wijkteam')]).toEqual([404, false]);
  // It opens no page of the organisation.
  expect(leadsTo(await phone.get('/organisatie/WON'))).toContain('/inloggen');
});

test('a contact person says who works there; whom they do not know goes to the coordinator', async () => {
  const html = await htmlOf(contact, OWN);
  const [first, second, ...more] = shownOn(html);
  expect(more).toEqual([]);
  expect(leadsTo(await contact.post(OWN, { nee: first! }))).toBe(`${OWN}?gedaan=onbekend&aantal=1`);
  // The page of before says what is no longer so of one of the two.
  const all = new URLSearchParams([['allen', 'ja'], ...[first!, second!].map((one) => ['getoond', one])]);
  expect((await contact.post(OWN, all)).status).toBe(409);
  expect(await textOf(contact, OWN)).toContain('Je hebt van iedereen geantwoord');
  expect((await contact.post(OWN, { allen: 'ja' })).status).toBe(422);

  const asked = await htmlOf(coordinator, `${ROUND}/bevestigen`);
  expect(asked).toContain('Niet bekend bij de organisatie (1)');
  const [unknown] = shownOn(asked);
  const telephone = { organisatie: 'x', getoond: unknown!, toldBy: '' };
  expect((await coordinator.post(`${ROUND}/bevestigen`, telephone)).status).toBe(422);
  const told = await coordinator.post(`${ROUND}/bevestigen`, { ...telephone, toldBy: 'Milou' });
  expect(leadsTo(told)).toBe(`${ROUND}/bevestigen?gedaan=werkt-hier&aantal=1`);
  expect(await textOf(coordinator, `${ROUND}/bevestigen`)).toContain(
    'Van iedereen is bevestigd waar ze werken',
  );
});

test('what a contact person hangs on the wall names the round and the form, and no place', async () => {
  const text = await textOf(contact, '/organisatie/POL/collega-s');
  expect(text).toContain('/aanmelden/voorjaar-2027');
  for (const one of [/POL-\d/, /LUW/, /geheim[^e]/]) expect(text.split('<footer')[0]).not.toMatch(one);
});
