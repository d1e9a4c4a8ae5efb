import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { figure } from './support/figures.ts';
import { changesBetween, type Rows, readRows, rowsOfProgramme } from './support/rows.ts';
import { SITE_KEY } from './support/site.ts';
import { othersOf, Swapping } from './support/swapping.ts';
import { type Somebody, startTwoWorlds, type TwoWorlds, walks } from './support/two-worlds.ts';

/** What goes on by itself: mail that is on its way, who read what, and what is counted anew. */
const BY_ITSELF = [
  'mail',
  'mail_subject',
  'mail_bundle',
  'audit',
  'audit_entry',
  'directory_count',
  'directory_entry',
];

let worlds: TwoWorlds;
let swapping: Swapping;
beforeAll(async () => {
  worlds = await startTwoWorlds();
  swapping = new Swapping(worlds);
  // A letter that is written has keys of its own: no change by who walks.
  await vi.waitFor(
    async () => expect((await rowsNow()).mail!.filter(({ status }) => status !== 'sent')).toHaveLength(0),
    { timeout: 240_000, interval: 1_000 },
  );
}, 480_000);
afterAll(() => worlds?.stop());

const rowsNow = () => readRows(worlds.site.url, SITE_KEY);
const toOther = { here: 'there', there: 'here' } as const;

/** What is of an organisation and changes by who speaks for it alone. */
const OF_AN_ORGANISATION = [
  'organisation',
  'site',
  'contact_person',
  'place',
  'invitation',
  'membership',
  'story_officer',
];
function rowsOfOthers(rows: Rows, programme: Rows, code: string): Rows {
  const own = programme.organisation!.find((one) => one.code === code)!.id!;
  return Object.fromEntries(
    OF_AN_ORGANISATION.map((table) => [
      table,
      (rows[table] ?? []).filter((row) => (table === 'organisation' ? row.id : row.organisation_id) !== own),
    ]),
  );
}

async function swapAll(who: Somebody & { world: 'here' | 'there' }): Promise<unknown> {
  const [own, other] = [worlds[who.world], worlds[toOther[who.world]]];
  const opened = await swapping.open(who, own);
  const before = await rowsNow();
  const [ours, theirs] = [rowsOfProgramme(before, own.programme), rowsOfProgramme(before, other.programme)];
  const codes = new Map([
    [own.round, other.round],
    [own.programme, other.programme],
  ]);
  const elsewhere = othersOf(ours, theirs, codes);
  await swapping.swapAddresses(who, opened, elsewhere, other.names);
  await swapping.swapFields(who, opened, elsewhere, other.names);
  const speaks = who.role === 'contact';
  if (speaks) {
    const neighbours = rowsOfOthers(before, ours, own.organisation);
    const beside = othersOf(ours, neighbours, new Map([[own.organisation, 'SLA']]));
    await swapping.swapAddresses(who, opened, beside, null);
    await swapping.swapFields(who, opened, beside, null);
  }
  const after = await rowsNow();
  return {
    ofTheOther: changesBetween(theirs, rowsOfProgramme(after, other.programme), BY_ITSELF),
    ofNeighbours: speaks
      ? changesBetween(
          rowsOfOthers(before, ours, own.organisation),
          rowsOfOthers(after, ours, own.organisation),
          BY_ITSELF,
        )
      : {},
  };
}

const TRY = [
  'coordinator',
  'contact',
  'neighbour',
  'participant',
  'coordinator there',
  'contact there',
  'participant there',
].map((called) => ({ called }));
test.each(TRY.filter(walks))(
  'the ids of another, in the place of the own, show and change nothing: $called',
  async ({ called }) => {
    const who = worlds.everybody.find((one) => one.called === called)!;
    const changes = await swapAll({ ...who, world: who.world! });
    expect(swapping.wrong.splice(0)).toEqual([]);
    expect(changes).toEqual({ ofTheOther: {}, ofNeighbours: {} });
  },
  240_000,
);

test('every press that a page showed stands in the matrix', () => {
  const { addresses, fields, pages } = swapping.swaps;
  figure(
    'ids swapped',
    `${addresses + fields}: ${addresses} in addresses and ${fields} in fields, of ${pages} pages that were opened`,
  );
  expect([...swapping.unknown]).toEqual([]);
  expect(Math.min(addresses, fields)).toBeGreaterThan(100);
});
