import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readWorkbook } from '../src/workbook/read/read.ts';
import { Visitor, visitorAs } from './support/accounts.ts';
import { hidden, startTwoProgrammes, type TwoProgrammes } from './support/two-programmes.ts';

/** What a proposal says, to whom, and what it refuses: as a browser without JavaScript asks, or an attacker. */
const BOARD = '/rondes/voorjaar-2027/matching';
const ELSEWHERE = '/rondes/elders-1/matching';
/** A Saturday: nobody else is received on it, and nobody said to be free. */
const DAY = '2027-03-20';
const SAID = /2027-03-20|20 mrt|20 maart|20 Mar|2027,3,20/i;
const SECRET = 'Een dag achter gesloten deuren';

let both: TwoProgrammes;
let coordinator: Visitor;
/** Somebody else, at the same board. */
let colleague: Visitor;
let elders: Visitor;

beforeAll(async () => {
  both = await startTwoProgrammes('alive');
  coordinator = both.who.coordinator!;
  elders = both.who.elders!;
  colleague = await visitorAs(both.site, 'coordinator');
  await addSecretPlace();
  await matched(coordinator, BOARD);
  await matched(elders, ELSEWHERE);
}, 180_000);
afterAll(() => both.stop());

async function addSecretPlace(): Promise<void> {
  const answer = await coordinator.post('/rondes/voorjaar-2027/plekken/nieuw?bij=LUW', {
    ...{ title: SECRET, where: 'secret', condition: 'none', minimum: '1', version: '' },
    ...{ 'day-0-0': DAY, 'seats-0': '1', 'host-name-0': 'Lea Gast', submission: crypto.randomUUID() },
  });
  expect(answer.status).toBe(303);
}

/** Presses, and waits until the plan and its reasons are there. */
async function matched(who: Visitor, board: string): Promise<void> {
  expect((await who.post(board, { intent: 'match' })).status).toBe(303);
  await settled(who, board);
}
const settled = (who: Visitor, board: string) =>
  vi.waitFor(
    async () => expect(await page(who, board)).toMatch(/<h1[^>]*>Voorstel \d+(?!.*wordt nog berekend)/s),
    { timeout: 90_000, interval: 500 },
  );

const page = async (who: Visitor, path: string) =>
  (await (await who.get(path)).text()).replace(/<!--.*?-->/g, '');
const textOf = (html: string) =>
  html
    .replace(/<script.*?<\/script>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

/** People of the list, by the way to open them. */
async function listed(who: Visitor, board: string) {
  const html = await page(who, `${board}?toon=stages`);
  return [...html.matchAll(/<tr id="stage-\d+".*?<\/tr>/gs)].map(([row]) => ({
    id: /persoon=([0-9a-f-]{36})/.exec(row)?.[1] ?? '',
    slot: /name="plek" value="([^"]+)"/.exec(row)?.[1] ?? '',
    name: /ws-dense__name[^>]*>([^<]+)</.exec(row)?.[1] ?? '',
    text: textOf(row),
  }));
}

/** Where a decision is asked about, once it is worked out. */
async function asked(who: Visitor, wish: Record<string, string>): Promise<string> {
  const path = `${BOARD}?${new URLSearchParams(wish)}`;
  const html = await vi.waitFor(
    async () => {
      const shown = await page(who, path);
      expect(shown).not.toContain('Dit wordt uitgerekend');
      return shown;
    },
    { timeout: 60_000, interval: 500 },
  );
  return html.slice(html.indexOf('id="gevolg"'));
}

/** What a press sends where the price of a decision is shown. */
async function priced(who: Visitor, wish: Record<string, string>): Promise<Record<string, string>> {
  const price = await asked(who, wish);
  const [run, seen] = [hidden(price, 'run'), hidden(price, 'seen')];
  expect(seen).not.toBe('');
  return { intent: 'decide', run, seen, ...wish };
}

/** All that a decision could change: the lines of history, and who goes where. */
async function state(): Promise<string> {
  const html = await page(coordinator, `${BOARD}?toon=geschiedenis`);
  const lines = [...html.matchAll(/name="besluit" value="([^"]+)"/g)].map(([, id]) => id);
  const rows = (await listed(coordinator, BOARD)).map(({ text }) => text);
  return JSON.stringify([hidden(html, 'run'), lines, rows]);
}

/** Everybody of the list who is not of a secret place. */
const open = async () => (await listed(coordinator, BOARD)).filter(({ text }) => !text.includes('geheim'));
const post = async (who: Visitor, form: Record<string, string>, board = BOARD) => {
  const answer = await who.post(board, form);
  return {
    status: answer.status,
    text: textOf(await answer.text()),
    to: answer.headers.get('location') ?? '',
  };
};

describe('two coordinators at one board', () => {
  test('the second is told what happened meanwhile, and nothing is lost or done twice', async () => {
    const [one, other] = await open();
    const mine = await priced(coordinator, { persoon: one!.id, doe: 'set-aside' });
    const theirs = await priced(colleague, { persoon: other!.id, doe: 'set-aside' });
    expect((await post(coordinator, mine)).status).toBe(303);
    const before = await state();
    // What both wanted, and what only the second wanted.
    for (const late of [theirs, mine]) {
      const refused = await post(colleague, late, `${BOARD}?persoon=${other!.id}`);
      expect(refused.status).toBe(409);
      expect(refused.text).toContain('Ondertussen is het voorstel veranderd');
      expect(refused.text).toContain(`Jij liet ${one!.name} even weg`);
    }
    expect(await state()).toBe(before);
    // Looked at again, it is done.
    expect(
      (await post(colleague, await priced(colleague, { persoon: other!.id, doe: 'set-aside' }))).status,
    ).toBe(303);
    const history = textOf(await page(coordinator, `${BOARD}?toon=geschiedenis`));
    for (const { name } of [one!, other!]) {
      expect(history.match(new RegExp(`Jij liet ${name} even weg Maak ongedaan`, 'g'))).toHaveLength(1);
    }
  });

  test('what is taken back is done again and taken back again, to exactly the same plans', async () => {
    const plan = async () => JSON.stringify((await listed(coordinator, BOARD)).map(({ text }) => text));
    const [one] = await open();
    const before = await plan();
    const taken = await post(coordinator, await priced(coordinator, { persoon: one!.id, doe: 'set-aside' }));
    const besluit = new URL(taken.to, both.site.url).searchParams.get('besluit')!;
    const after = await plan();
    expect(after).not.toBe(before);
    for (const [intent, then] of [
      ['undo', before],
      ['redo', after],
      ['undo', before],
    ] as const) {
      const run = hidden(await page(coordinator, BOARD), 'run');
      expect((await post(coordinator, { intent, run, besluit })).status).toBe(303);
      expect(await plan()).toBe(then);
      // A second press of the same button is told, and does nothing.
      const again = hidden(await page(coordinator, BOARD), 'run');
      expect((await post(coordinator, { intent, run: again, besluit })).status).toBe(409);
    }
  });

  test('any two runs are compared: who goes elsewhere, and by which decision', async () => {
    const html = await page(coordinator, `${BOARD}?toon=verschil`);
    const runs = [
      .../<select[^>]*name="was".*?<\/select>/s.exec(html)![0].matchAll(/<option[^>]*value="([^"]+)"/g),
    ].map(([, id]) => id!);
    expect(runs.length).toBeGreaterThan(4);
    const compare = async (was: string, wordt: string) =>
      textOf(await page(coordinator, `${BOARD}?toon=verschil&was=${was}&wordt=${wordt}`));
    const [first, second] = runs;
    const changed = await compare(first!, second!);
    expect(changed).toMatch(/gaat ergens anders heen|gaan ergens anders heen/);
    expect(changed).toMatch(/geen stage Jij liet .* even weg/);
    // The other way round it is the same, and with itself there is nothing.
    expect(await compare(second!, first!)).toBe(changed);
    expect(await compare(first!, first!)).toContain('Er is niets veranderd');
    // Of a run of another round it says nothing.
    const foreign = hidden(await page(elders, ELSEWHERE), 'run');
    expect(await compare(foreign, second!)).toBe(await compare('', second!));
  });
});

describe('a decision that is not to be taken', () => {
  let wish: Record<string, string>;
  beforeAll(async () => {
    const [one] = await open();
    wish = await priced(coordinator, { persoon: one!.id, doe: 'set-aside' });
  });

  test.each<[why: string, status: number, form: () => Promise<Record<string, string>>]>([
    ['without its price', 422, async () => ({ ...wish, seen: undefined as unknown as string })],
    ['with a price that nobody saw', 409, async () => ({ ...wish, seen: 'x' })],
    ['with the price of another decision', 409, async () => ({ ...wish, persoon: (await open())[1]!.id })],
    [
      'on a run of another round',
      409,
      async () => ({ ...wish, run: hidden(await page(elders, ELSEWHERE), 'run') }),
    ],
    [
      'about somebody of another round',
      422,
      async () => ({ ...wish, persoon: (await listed(elders, ELSEWHERE))[0]!.id }),
    ],
    [
      'with a place of another round',
      422,
      async () => {
        const { doe: _, ...seat } = wish;
        return { ...seat, plek: (await listed(elders, ELSEWHERE))[0]!.slot };
      },
    ],
    [
      'that takes back what is no decision',
      422,
      async () => ({ intent: 'undo', run: wish.run!, besluit: crypto.randomUUID() }),
    ],
    [
      'for a guest at a secret place',
      422,
      async () => ({
        ...wish,
        persoon: '',
        doe: 'guest',
        plek: await secretSlot(),
        naam: 'Gijs',
        van: 'Bibliotheek',
      }),
    ],
  ])('%s: refused, and nothing changed', async (_, status, form) => {
    const before = await state();
    const given = Object.entries(await form()).filter(([, value]) => value !== undefined);
    expect((await post(coordinator, Object.fromEntries(given))).status).toBe(status);
    expect(await state()).toBe(before);
  });

  test('by whom it is not: as if it were not there, and nothing changed', async () => {
    const before = await state();
    for (const who of ['contactpersoon', 'deelnemer', 'beheerder', 'elders']) {
      expect([who, (await post(both.who[who]!, wish)).status]).toEqual([who, 404]);
    }
    expect((await post(new Visitor(both.site), wish)).to).toMatch(/\/inloggen/);
    expect(await state()).toBe(before);
  });

  test('over an exclusion, whatever was seen', async () => {
    const [one] = await open();
    const panel = await page(coordinator, `${BOARD}?persoon=${one!.id}`);
    const weer = /weer=([A-Z]+)/.exec(panel)?.[1] ?? '';
    expect((await post(coordinator, await priced(coordinator, { persoon: one!.id, weer }))).status).toBe(303);
    const back = { persoon: one!.id, plek: one!.slot };
    expect(textOf(await asked(coordinator, back))).toContain('Dit kan niet');
    const run = hidden(await page(coordinator, BOARD), 'run');
    const before = await state();
    const refused = await post(coordinator, { intent: 'decide', run, seen: wish.seen!, ...back });
    expect(refused.status).toBe(422);
    expect(await state()).toBe(before);
  });
});

/** Of the secret place of this test, as a coordinator finds it who looks for a place for somebody. */
async function secretSlot(): Promise<string> {
  for (const { id } of await open()) {
    const html = await page(coordinator, `${BOARD}?persoon=${id}&kies=plek`);
    const options = [...html.matchAll(/<option value="([^"]+)"[^>]*>([^<]+)</g)];
    const found = options.find(([, , text]) => text!.includes(SECRET));
    // Nobody goes to their own organisation.
    if (found) return found[1]!;
  }
  throw new Error('the secret place is offered to nobody');
}

test('the days of a secret place stand where somebody opened it, and nowhere else', async () => {
  const plek = await secretSlot();
  // Somebody whose organisation confirmed them: they go to a secret place already.
  const people = (await listed(coordinator, `${BOARD}`)).filter(({ text }) => text.includes('geheim'));
  let who: (typeof people)[number] | undefined;
  for (const one of people) {
    const price = await asked(coordinator, { persoon: one.id, plek });
    if (price.includes('Nog niets is veranderd')) who = one;
    if (who) break;
  }
  const { id: persoon, name } = who!;
  expect((await post(coordinator, await priced(coordinator, { persoon, plek }))).status).toBe(303);
  await settled(coordinator, BOARD);
  const tabs = ['niet-geplaatst', 'organisaties', 'verschil', 'geschiedenis', 'gast', 'regels'];
  const somebody = (await open())[0]!.id;
  const queries = ['', ...tabs.map((tab) => `?toon=${tab}`), '?lijst=geheim', '?op=dag', '?op=-dag'];
  for (const query of [...queries, `?persoon=${somebody}&kies=plek`]) {
    for (const path of [`${BOARD}${query}`, `${BOARD}.data${query}`]) {
      // All that is sent, also what a script reads.
      expect([path, SAID.exec(await page(coordinator, path))?.[0]]).toEqual([path, undefined]);
    }
  }
  expect(textOf(await page(coordinator, `${BOARD}?lijst=geheim`))).toContain(SECRET);
  expect(textOf(await page(coordinator, `${BOARD}?zoek=20+mrt`))).toContain('Niemand gevonden');
  for (const file of ['werkblad.xlsx', 'uitdelen.xlsx']) {
    const answer = await coordinator.get(`/rondes/voorjaar-2027/${file}`);
    const book = await readWorkbook(new Uint8Array(await answer.arrayBuffer()), file);
    const visits = JSON.stringify(book.sheets.filter((sheet) => sheet.name === 'Stages'));
    expect(visits).toContain(name);
    expect(SAID.exec(visits)?.[0]).toBeUndefined();
  }
  const before = both.site.log().length;
  expect(await page(coordinator, `${BOARD}?persoon=${persoon}`)).toMatch(SAID);
  await expect.poll(() => both.site.log().slice(before)).toContain('days of a secret place read');
});
