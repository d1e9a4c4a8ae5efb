import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Visitor, visitorAs } from './support/accounts.ts';
import { FORM, fill, fillAll, keyIn, linksTo, WHO } from './support/sign-up.ts';
import { type Site, startSite } from './support/site.ts';
import { hidden } from './support/two-programmes.ts';

const ROUND = '/rondes/voorjaar-2027';
const LONG = 'Wolvin '.repeat(800);

let site: Site;
const who: Record<string, Visitor> = {};
beforeAll(async () => {
  site = await startSite({ example: 'alive' });
  for (const role of ['coordinator', 'contactpersoon', 'deelnemer']) {
    who[role] = await visitorAs(site, role);
  }
  who.aanmelder = new Visitor(site);
  await fillAll(who.aanmelder, 'nora@pol.example', 'kees@pol.example');
  who.bezoeker = new Visitor(site);
  permission = `/toestemming?sleutel=${keyIn((await linksTo(site, 'chloe.meijer@sla.example'))[0] ?? '')}`;
});
afterAll(() => site.stop());
let permission = '';

/** What a browser shows of a text. */
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A form that was refused: says what is wrong with a link to each field, and has kept what was typed. */
async function expectRefused(answer: Response, kept: string[]): Promise<void> {
  expect(answer.status).toBe(422);
  const page = await answer.text();
  const [summary = ''] = /<div [^>]*role="alert".*?<\/ul>/s.exec(page) ?? [];
  const links = [...summary.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(links.length).toBeGreaterThan(0);
  for (const id of links) expect(page).toContain(` id="${id}"`);
  for (const text of kept) expect(page).toContain(escaped(text));
}

type Fields = Record<string, string>;
/** Each form that somebody types in: who, where, what else it needs, and what is refused. */
const FORMS: [role: string, path: () => string, form: Fields][] = [
  ['bezoeker', () => '/inloggen', { email: 'geen adres' }],
  ['bezoeker', () => permission, { answer: 'no', note: '' }],
  ['coordinator', () => '/rondes/nieuw', { name: LONG, base: 'round:voorjaar-2027' }],
  [
    'coordinator',
    () => `${ROUND}/instellingen`,
    { name: 'Ronde Kastanje', tolerance: 'veel', mostVisits: '7', signUpOpens: 'morgen' },
  ],
  ['coordinator', () => `${ROUND}/huisregels`, { text: ' ' }],
  [
    'coordinator',
    () => `${ROUND}/organisaties/nieuw`,
    {
      name: '',
      kind: 'wijkteam <Kastanje>',
      region: 'Maasmond',
      standing: 'x',
      contactName: 'Ö',
      contactEmail: 'ö',
    },
  ],
  [
    'coordinator',
    () => `${ROUND}/organisaties/POL`,
    { intent: 'save', name: LONG, kind: 'wijkteam <Kastanje>', region: '', standing: '0' },
  ],
  [
    'coordinator',
    () => `${ROUND}/organisaties/POL`,
    { intent: 'add-contact', contactName: 'Kastanje', contactEmail: 'Kastanje', replaces: '' },
  ],
  [
    'contactpersoon',
    () => '/organisatie/POL/locaties?nieuw=open',
    { intent: 'add', kind: 'open', name: 'Bureau "Kastanje"', address: '' },
  ],
  [
    'contactpersoon',
    () => '/organisatie/POL/locaties?nieuw=geheim',
    {
      intent: 'add',
      kind: 'secret',
      name: 'Huis',
      region: 'Maasmond',
      meeting: 'point',
      meetingPoint: 'Dorpsstraat 12',
    },
  ],
];

describe('a form with mistakes', () => {
  test.each(FORMS.map(([role, path, form], index) => [role, index, path, form] as const))(
    'as %s (%i) says what is wrong with each field, and keeps what was typed',
    async (role, _, path, form) => {
      const visitor = who[role]!;
      const page = await (await visitor.get(path())).text();
      const marks = Object.fromEntries(
        ['version', 'submission', 'stand', 'seen', 'sleutel']
          .map((name) => [name, hidden(page, name)])
          .filter(([, v]) => v),
      );
      const kept = Object.entries(form)
        .filter(
          ([name]) =>
            !['intent', 'base', 'kind', 'answer', 'mostVisits', 'replaces', 'meeting'].includes(name),
        )
        // What no date or number is, a browser does not show in a field for one; it is empty there.
        .filter(
          ([, value]) => value.trim() !== '' && value !== LONG && !['morgen', 'x', 'veel'].includes(value),
        );
      await expectRefused(
        await visitor.post(path(), { ...marks, ...form }),
        kept.map(([, value]) => value),
      );
    },
  );

  test('of the sign-up says so at each step', async () => {
    const nora = who.aanmelder!;
    await expectRefused(await fill(nora, 'wie', { ...WHO, name: LONG, jobTitle: 'wijkagent "Kastanje"' }), [
      'Kastanje',
    ]);
    await expectRefused(await fill(nora, 'dagen', { visits: '1' }), []);
    await expectRefused(await fill(nora, 'leren', { learningGoal: LONG, imageBefore: 'Kastanje <b>' }), [
      'Kastanje <b>',
    ]);
    await expectRefused(
      await fill(nora, 'afspraken', { managerName: 'Kastanje', managerEmail: 'Kastanje', hosts: '' }),
      ['Kastanje'],
    );
  });
});

describe('names', () => {
  test.each(['Ö', `${'Ümit van der '.repeat(9)}Wal`, 'No\u202era \u200bHaddad\u0000'])(
    '%j are taken, without what cannot be seen',
    async (name) => {
      const visitor = new Visitor(site);
      const email = `${Math.random().toString(36).slice(2)}@pol.example`;
      expect((await visitor.post(`${FORM}/wie`, { ...WHO, name, email })).status).toBe(302);
      const page = await (await visitor.get(`${FORM}/wie`)).text();
      // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what it is about
      expect(page).toContain(`value="${name.replace(/[\u0000\u200b\u202e]/g, '')}"`);
    },
  );
});
