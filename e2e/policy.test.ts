import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { pages } from '../src/pages.ts';
import { Visitor } from './support/accounts.ts';
import { MATRIX } from './support/matrix.ts';
import { pressToMany, sendShown } from './support/press.ts';
import { startTwoProgrammes, type TwoProgrammes } from './support/two-programmes.ts';
import { isOfAProgramme, NOTHING_TO_GET } from './support/walking.ts';

/** The only pages that may be opened without an account: to add one here is a decision. */
const PUBLIC = [
  '',
  // What a programme says to everybody.
  'vragen',
  'contact',
  'privacy',
  'toegankelijkheid',
  'plekken',
  'sitemap.xml',
  // With the key of a reminder: it shows the name of the programme, and no address.
  'post/stop',
  // For the mail server, with a key made from the secret: 404 without it.
  'post/terug',
  'beheer/kopie',
  'beheer/dicht',
  'plekken/:ronde',
  'plekken/:ronde/:plek',
  'aanmelden/:ronde/verder',
  'aanmelden/:ronde/:stap?',
  'toestemming',
  'inloggen',
  'inloggen/link',
  'uitnodiging',
  // With the key of a mail: of a secret place it shows nothing but that it is there.
  'stage/antwoord',
  // With the key of a mail, or signed in: of a secret place it shows nothing but that there is one.
  'terugblik/:stage',
  // With a key, or signed in, and only of who was asked: nothing of a visit stands on it.
  'meting/:ronde/:moment',
  // With the key of a mail: whether one's own card still holds.
  'contacten/bevestigen',
  // With the key of a mail, or signed in: of a secret place it shows nothing but that there is one.
  'peiling',
  // With the key of a link that who wrote it shared, and that ends: nothing of a secret place.
  'voor-collegas/:sleutel',
  // With the key of a mail: whether an address is of who asked for something.
  'belangstelling',
  // What two people told of a visit, as both agreed: of a secret place functions alone.
  'verhalen',
  'verhalen/rss.xml',
  'verhalen/atom.xml',
  'verhalen/:verhaal',
  'verhalen/:verhaal/foto.jpg',
  // With the key of a mail: of one story, once.
  'verhaal/akkoord',
  // With the key of a mail, or signed in, of one of the two who tell it.
  'verhaal/:verhaal',
  'verhaal/:verhaal/foto.jpg',
  // With the key of a link that a coordinator made, and that ends: figures, and none of fewer than five people.
  'gedeelde-opbrengst/:sleutel',
  'gedeelde-opbrengst/:sleutel/rapport.pdf',
  'gedeelde-opbrengst/:sleutel/getallen.xlsx',
  // With the key of who made it, for a calendar: of a secret place there is nothing in it.
  'agenda/:sleutel.ics',
  'inloggen/passkey',
  'inloggen/via/:aanbieder',
  'inloggen/via/:aanbieder/terug',
  'uitloggen',
];

/** Everybody who could try. `elders` coordinates another programme; the colleague is a contact there, of SLA. */
const EVERYBODY = [
  'bezoeker',
  'coordinator',
  'contactpersoon',
  'deelnemer',
  'beheerder',
  'elders',
  'collega',
];
/** Who of these may open a page, of the round voorjaar-2027 and the organisation POL, as the matrix has it. */
function mayOpen(path: string): string[] {
  const may = MATRIX[path]?.may ?? [];
  const lets: Record<string, boolean> = {
    coordinator: may.includes('coordinator'),
    contactpersoon: may.includes('contact'),
    deelnemer: may.includes('participant'),
    beheerder: may.includes('operator'),
    // Where the address names nothing of a programme, what is there is of the own.
    elders: may.includes('coordinator') && !isOfAProgramme(path),
    collega: may.includes('neighbour'),
  };
  return EVERYBODY.filter((one) => lets[one]);
}

let both: TwoProgrammes;
let who: Record<string, Visitor>;
let batch = '';
let signUp = '';
let bundle = '';
let visit = '';
let dilemma = '';
let followUp = '';
beforeAll(async () => {
  both = await startTwoProgrammes('alive');
  who = { ...both.who, bezoeker: new Visitor(both.site), collega: await both.colleague('SLA') };
  const form = new FormData();
  form.set('example', 'rough');
  const answer = await fetch(`${both.site.url}/rondes/voorjaar-2027/import`, {
    method: 'POST',
    body: form,
    headers: { cookie: who.coordinator!.cookie },
    redirect: 'manual',
  });
  batch = answer.headers.get('location')?.split('/').at(-1) ?? '';
  expect(batch).toMatch(/^[0-9a-f-]{36}$/);
  const people = await (await who.coordinator!.get('/rondes/voorjaar-2027/aanmeldingen')).text();
  signUp = /id="naam-([0-9a-f-]{36})"/.exec(people)?.[1] ?? '';
  expect(signUp).not.toBe('');
  // Somebody sent something to many.
  const sent = await pressToMany(who.coordinator!, '/rondes/voorjaar-2027/organisaties', {
    intent: 'remind',
  });
  bundle = /[0-9a-f-]{36}/.exec(sent ?? '')?.[0] ?? '';
  expect(bundle).not.toBe('');
  visit = await offerVisit();
  const board = await (await who.coordinator!.get('/dilemmas')).text();
  dilemma = / id="dilemma-([0-9a-f-]{36})"/.exec(board)?.[1] ?? '';
  expect(dilemma).not.toBe('');
  const offered = await who.contactpersoon!.post('/vervolg/nieuw', {
    ...{ kind: 'lunch', direction: 'offer', title: 'Samen lunchen', text: '', voor: '' },
  });
  followUp = /[0-9a-f-]{36}/.exec(offered.headers.get('location') ?? '')?.[0] ?? '';
  expect(followUp).not.toBe('');
}, 180_000);
afterAll(() => both.stop());

/** A visit of the round: matched, and offered. */
async function offerVisit(): Promise<string> {
  const coordinator = who.coordinator!;
  await coordinator.post('/rondes/voorjaar-2027/matching', { intent: 'match' });
  await vi.waitFor(
    async () => {
      const board = await (await coordinator.get('/rondes/voorjaar-2027/matching')).text();
      expect(board).toContain('versturen/stages');
    },
    { timeout: 90_000, interval: 500 },
  );
  await sendShown(coordinator, '/rondes/voorjaar-2027/versturen/stages');
  const list = await (await coordinator.get('/rondes/voorjaar-2027/stages')).text();
  return / id="stage-([0-9a-f-]{36})"/.exec(list)?.[1] ?? '';
}

const addressOf = (path: string) =>
  `/${path
    .replace(':ronde', 'voorjaar-2027')
    .replace(':batch', batch)
    .replace(':aanmelding', signUp)
    .replace(':blad', '1')
    .replace(':wat', 'herinnering')
    .replace(':bundel', bundle)
    .replace(':stage', visit)
    .replace(':dilemma', dilemma)
    .replace(/:kaart|:verzoek/, visit)
    .replace(':vervolg', followUp)
    .replace(':bestand', 'netwerk.csv')
    .replace(':plek', 'POL-1')
    .replace(':stuk', 'privacy')
    .replace(':organisatie', 'POL')
    .replace('programmas/:code', 'programmas/elders')
    .replace(':code', 'POL')}`;

/** How the edge and the pages say no: to who is not signed in by the way in, to others by nothing at all. */
async function isRefused(answer: Response): Promise<boolean> {
  // Nothing can be sent to a page that only shows something.
  if (answer.status === 404 || answer.status === 405) return true;
  const to = answer.headers.get('location') ?? '';
  if (answer.status === 302) return to.startsWith('/inloggen?');
  // The data of a page, for a browser with JavaScript, carries the way to the sign-in page in its text.
  return answer.status === 202 && (await answer.text()).includes('/inloggen?');
}

const guarded = pages.filter(({ who }) => who !== 'public' && who !== 'example').map(({ path }) => path);

describe('who may open what', () => {
  test('the public pages are exactly the allow-list', () => {
    const open = pages.filter(({ who }) => who === 'public').map(({ path }) => path);
    expect(open.sort()).toEqual([...PUBLIC].sort());
  });

  test('of every other page it is said who may open it', () => {
    expect(guarded.filter((path) => !MATRIX[path])).toEqual([]);
  });

  test.each(guarded)('/%s', async (path) => {
    const address = addressOf(path);
    for (const role of EVERYBODY) {
      const visitor = who[role]!;
      const refused = !mayOpen(path).includes(role);
      const ways: Record<string, Response> = {};
      if (refused || !NOTHING_TO_GET.includes(path)) {
        ways.page = await visitor.get(address);
        ways.data = await visitor.get(`${address}.data`);
      }
      if (refused) {
        ways.post = await visitor.post(address, {});
        ways['post of data'] = await visitor.post(`${address}.data`, {});
      }
      for (const [way, answer] of Object.entries(ways)) {
        expect([role, way, await isRefused(answer)]).toEqual([role, way, refused]);
      }
    }
  });

  test('a round of another programme answers as one that is not there, the other way round too', async () => {
    const nowhere = await (await who.coordinator!.get('/rondes/bestaat-niet')).text();
    const elsewhere = await (await who.coordinator!.get('/rondes/elders-1')).text();
    const without = (page: string) => page.replaceAll(/elders-1|bestaat-niet|nonce="[^"]*"/g, '');
    expect(without(elsewhere)).toBe(without(nowhere));
    expect((await who.coordinator!.get('/rondes/elders-1')).status).toBe(404);
  });

  test('who asks for what is somebody else’s is in the log, by account and path', async () => {
    await who.elders!.get('/rondes/voorjaar-2027/aanmeldingen?van=policy');
    await both.site.logged('"refused":"/rondes/voorjaar-2027/aanmeldingen"');
    expect(both.site.log()).not.toContain('van=policy');
  });

  test('a page that is not in the list does not exist', async () => {
    expect((await who.coordinator!.get('/beheer/geheim')).status).toBe(404);
  });
});
