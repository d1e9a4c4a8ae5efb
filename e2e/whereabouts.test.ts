import { afterAll, beforeAll, expect, test } from 'vitest';
import { Visitor, visitorAs } from './support/accounts.ts';
import { type Site, startSite } from './support/site.ts';
import { hidden } from './support/two-programmes.ts';

/** Where a shelter is must not come on a public page, by whatever field it is told. */
const OWN = '/organisatie/POL/plekken';
const SITES = '/organisatie/POL/locaties';

let site: Site;
let contact: Visitor;
beforeAll(async () => {
  // The days of the example workbook are to come.
  site = await startSite({ example: 'alive', clock: '2027-01-11T09:00:00Z' });
  contact = await visitorAs(site, 'contactpersoon');
}, 180_000);
afterAll(() => site.stop());

const textOf = async (visitor: Visitor, path: string) => (await visitor.get(path)).text();

const sites = async () =>
  [...(await textOf(contact, SITES)).matchAll(/wijzig=([0-9a-f-]{36})"/g)].map(([, id]) => id!);

async function send(over: Record<string, string>): Promise<Response> {
  const page = await textOf(contact, `${OWN}/nieuw`);
  return contact.post(`${OWN}/nieuw`, {
    ...{ title: 'Opvang', where: 'secret', condition: 'client-contact', minimum: '1', 'host-name-0': 'Lea' },
    ...{
      languages: 'Nederlands (B1)',
      'day-0-0': '2027-03-09',
      'seats-0': '1',
    },
    ...{ submission: hidden(page, 'submission'), ...over },
  });
}

test.each([
  ['title', 'Opvanghuis 3311ab dordrecht nr 12'],
  ['title', 'Opvang Kerkstr 12, Dordrecht'],
  ['title', 'Opvang Het Wantij 12 Dordrecht'],
  ['languages', 'Wijnstr 12, 3311ab'],
  ['accessibility', 'Ingang Noordendijk dertig te Dordrecht'],
  ['description', 'De opvang is aan de noordendijk'],
  ['functions', 'Wie de Krispijnseweg kent'],
  ['title', 'Opvang, zie maps.app.goo.gl/x'],
  ['description', 'Kijk op opvang punt nl'],
  ['languages', 'lea@opvang.example'],
  ['meeting', '///tafel.stoel.lamp'],
  ['dosDonts', '[kaart](opvang)'],
  ['host-name-0', 'Lea, zie goo.gl'],
])('a secret place does not take its address as %s: %s', async (field, text) => {
  const answer = await send({ [field]: text });
  const page = await answer.text();
  expect([answer.status, page.includes(`href="#${field}"`), page.includes('geheime plek')]).toEqual([
    422,
    true,
    true,
  ]);
  expect(await textOf(new Visitor(site), '/plekken/voorjaar-2027?tot=100')).not.toContain(text);
});

test('a secret place may be open for 24 hours', async () => {
  expect((await send({ title: 'De 24-uurs opvang zonder adres' })).status).toBe(303);
  expect(await textOf(contact, OWN)).toContain('De 24-uurs opvang zonder adres');
});

test('a secret site takes no address in small letters or in words', async () => {
  const form = await textOf(contact, `${SITES}?nieuw=geheim`);
  const answer = await contact.post(SITES, {
    ...{ kind: 'secret', submission: hidden(form, 'submission'), meeting: 'point' },
    ...{
      name: 'Huis kerkstraat twaalf',
      region: 'Aan de dorpsdijk',
      meetingPoint: 'hoek kerkstraat en Noordendijk',
    },
  });
  expect(answer.status).toBe(422);
  const page = await answer.text();
  for (const field of ['name', 'region', 'meetingPoint']) expect(page).toContain(`href="#${field}"`);
});

test('a site does not become secret while a place there says where it is', async () => {
  const before = await sites();
  const form = await textOf(contact, `${SITES}?nieuw=open`);
  const open = {
    kind: 'open',
    name: 'Het pand',
    address: 'Kerkstraat 12',
    submission: hidden(form, 'submission'),
  };
  expect((await contact.post(SITES, open)).status).toBe(303);
  const [id = ''] = (await sites()).filter((one) => !before.includes(one));
  expect((await send({ where: id, title: 'Opvang Het Wantij 12' })).status).toBe(303);
  const page = await textOf(contact, `${SITES}?wijzig=${id}&soort=geheim`);
  const wish = {
    ...{ kind: 'secret', id, version: hidden(page, 'version'), name: 'Opvang A', region: 'Maasmond' },
    ...{ meeting: 'host-rings', meetingPoint: '' },
  };
  const refused = await contact.post(SITES, wish);
  expect(refused.status).toBe(422);
  const said = await refused.text();
  expect(said).toContain('kan nog niet geheim worden');
  expect(said).toContain('“Opvang Het Wantij 12”');
  expect(said).toContain('de titel');
});
