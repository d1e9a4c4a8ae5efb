import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { VISIT_ROUND } from '../src/example/visit-round.ts';
import { inventories } from '../src/inventory.ts';
import type { ProgrammeId } from '../src/people/ids.ts';
import { connect, type Db } from '../src/platform/db/connect.ts';
import { tablesOf } from '../src/platform/privacy/inventory-ways.ts';
import { type Canary, fillSecret, plant, plantTexts } from './support/canaries.ts';
import { type Row, readExport, wisselstage } from './support/exported.ts';
import { startSite } from './support/site.ts';

/** The example with visits, in which each field of a secret place holds something that stands nowhere else. */
let folder: string;
let out: string;
let canaries: Canary[];
let printed: ReturnType<typeof wisselstage>;
let tables: Map<string, Row[]>;
let secret: { placeId: string; visitId: string; signUpId: string; organisationId: string };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wisselstage-export-'));
  out = join(folder, 'out');
  mkdirSync(join(folder, 'data'));
  await (await startSite({ example: 'visits', keep: join(folder, 'data') })).stop();
  const connection = await connect({ dataFolder: join(folder, 'data') });
  canaries = await plantAll(connection.db).finally(() => connection.close());
  printed = wisselstage(join(folder, 'data'), 'export', VISIT_ROUND, '--out', out, '--json');
  tables = readExport(out);
}, 600_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function plantAll(db: Db): Promise<Canary[]> {
  const visit = await db
    .selectFrom('visit')
    .innerJoin('place', 'place.id', 'visit.place_id')
    .innerJoin('organisation', 'organisation.id', 'place.organisation_id')
    .innerJoin('round', 'round.id', 'visit.round_id')
    .select(['visit.id', 'visit.sign_up_id', 'place.id as placeId'])
    .select(['organisation.id as organisationId', 'organisation.programme_id as programmeId'])
    .where('place.secret', '=', true)
    .where('round.code', '=', VISIT_ROUND)
    .executeTakeFirstOrThrow();
  const { placeId, organisationId, programmeId } = visit;
  secret = { placeId, organisationId, visitId: visit.id, signUpId: visit.sign_up_id! };
  const siteId = await fillSecret(db, { placeId, visitId: visit.id, organisationId });
  const maker = await db
    .selectFrom('host')
    .select('person_id')
    .where('place_id', '=', placeId)
    .executeTakeFirstOrThrow();
  const { id: followUpId } = await db
    .insertInto('follow_up')
    .values({
      ...{
        programme_id: programmeId as ProgrammeId,
        kind: 'lunch',
        direction: 'offer',
        title: 'x',
        text: 'x',
      },
      ...{ maker_id: maker.person_id, maker_organisation_id: organisationId, made_on: '2026-10-10' },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return [
    ...(await plant(db, { programmeId, placeId, siteId, visitId: visit.id, followUpId })),
    ...(await plantTexts(db, { placeId, visitId: visit.id })),
  ];
}

const filesOf = (at: string) => readdirSync(at).map((name) => join(at, name));

test('every table that is declared is a file, or said to be left out and why', () => {
  const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
  const said = [...manifest.tables, ...manifest.leftOut].map(({ name }: { name: string }) => name);
  expect(said.toSorted()).toEqual(
    tablesOf(inventories)
      .map(({ name }) => name)
      .toSorted(),
  );
  expect(manifest.leftOut.filter(({ why }: { why: string }) => !why)).toEqual([]);
  // What the manifest says of columns and rows is so, and each column says what it is.
  for (const { name, file, rows, columns } of manifest.tables) {
    const found = tables.get(file.replace('.jsonl', ''))!;
    expect([name, found.length]).toEqual([name, rows]);
    const names = columns.map((column: { name: string }) => column.name);
    for (const row of found) expect([name, Object.keys(row)]).toEqual([name, names]);
    for (const { meaning } of columns) expect(meaning).not.toBe('');
  }
  expect([manifest.format, manifest.round.code]).toEqual([1, VISIT_ROUND]);
});

test('it prints numbers of rows and nothing else, and nobody else on the machine reads the files', () => {
  expect([printed.status, printed.stderr]).toEqual([0, '']);
  const { round, tables: counts } = JSON.parse(printed.stdout);
  expect(round).toBe(VISIT_ROUND);
  expect(counts.find(({ name }: Row) => name === 'visit').rows).toBe(tables.get('visit')!.length);
  expect(statSync(out).mode & 0o777).toBe(0o700);
  for (const file of filesOf(out)) expect([file, statSync(file).mode & 0o777]).toEqual([file, 0o600]);
});

test('nothing of a secret place is in any file but ids, organisation and how far it may be told', () => {
  const all = filesOf(out)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  expect(canaries.length).toBeGreaterThan(15);
  expect(canaries.filter(({ sign }) => sign.test(all)).map(({ field }) => field)).toEqual([]);
  const place = tables.get('place')!.find(({ id }) => id === secret.placeId)!;
  expect([place.organisation_id, place.secret, place.title, place.code, place.meeting]).toEqual([
    ...[secret.organisationId, true, null, null, null],
  ]);
  const visits = tables.get('visit')!.filter((visit) => visit.place_id === secret.placeId);
  const told = ['offered', 'accepted', 'arranged', 'declined', 'cancelled', 'lapsed'];
  expect(visits.filter(({ state }) => !told.includes(state as string))).toEqual([]);
  expect(visits.find(({ id }) => id === secret.visitId)).toMatchObject({
    ...{ sign_up_id: secret.signUpId, days: null, visitor_says: null, offered_at: null },
  });
  const signUp = tables.get('sign_up')!.find(({ id }) => id === secret.signUpId)!;
  expect([signUp.days, signUp.learning_goal]).toEqual([null, null]);
});

test('while the round runs, no row of another table hangs on a visit at a secret place', () => {
  const ids = tables
    .get('visit')!
    .filter(({ place_id: place }) => tables.get('place')!.some((one) => one.secret && one.id === place))
    .map(({ id }) => id as string);
  expect(ids).not.toEqual([]);
  const hanging = [...tables].flatMap(([name, rows]) =>
    name === 'visit'
      ? []
      : rows.filter((row) => ids.some((id) => JSON.stringify(row).includes(id))).map(() => name),
  );
  expect(hanging).toEqual([]);
});

test('no mail address, key or digest is in any file, and nobody who answered is named', () => {
  const all = filesOf(out).map((file) => [file, readFileSync(file, 'utf8')] as const);
  expect(all.filter(([, text]) => /[\w.]@[\w-]+\.example/.test(text)).map(([file]) => file)).toEqual([]);
  const keys = tablesOf(inventories).flatMap(({ name, table }) =>
    Object.entries(table.columns).flatMap(([column, said]) =>
      (typeof said === 'string' ? said : said.holds) === 'key' ? [[name, column] as const] : [],
    ),
  );
  expect(keys.length).toBeGreaterThan(10);
  for (const [name, column] of keys)
    expect([name, column, tables.get(name)?.some((row) => column in row) ?? false]).toEqual([
      name,
      column,
      false,
    ]);
  // Ids of people and visits are no words of these files.
  const ids = new Set(
    ['person', 'visit', 'sign_up'].flatMap((name) => tables.get(name)!.map(({ id }) => id)),
  );
  for (const name of ['reflection', 'measured', 'measure_moment', 'measure_answer', 'pulse']) {
    const found = tables.get(name)!.flatMap((row) => Object.values(row).filter((value) => ids.has(value)));
    expect([name, found]).toEqual([name, []]);
  }
  expect(tables.get('reflection')!.length).toBeGreaterThan(3);
});

test('the words of one export are not those of another, and the rest is the same', () => {
  const again = join(folder, 'again');
  expect(wisselstage(join(folder, 'data'), 'export', VISIT_ROUND, '--out', again).status).toBe(0);
  const other = readExport(again);
  const both = (name: string) => [tables.get(name)!, other.get(name)!];
  const [first, second] = both('measured').map((rows) => new Set(rows.map(({ id }) => id)));
  expect(first!.intersection(second!).size).toBe(0);
  for (const name of ['sign_up', 'visit', 'choice', 'organisation', 'happened']) {
    const [one, two] = both(name).map((rows) => rows.map((row) => JSON.stringify(row)).toSorted());
    expect([name, one]).toEqual([name, two]);
  }
});

test.each([
  ['a round that is not there', () => ['geen-ronde', 'nieuw'], /geen-ronde: there is no such round/],
  ['a folder with something in it', () => [VISIT_ROUND, 'vol'], /there is something in this folder/],
  ['a file', () => [VISIT_ROUND, 'bestand'], /this is a file; name a folder/],
])('it refuses %s, and leaves everything as it was', (_, given, says) => {
  const at = join(folder, `weigert-${given().join('-')}`);
  mkdirSync(join(at, 'vol'), { recursive: true });
  writeFileSync(join(at, 'vol', 'brief.txt'), 'van mij');
  writeFileSync(join(at, 'bestand'), 'van mij');
  const [round, name] = given() as [string, string];
  const { status, stdout, stderr } = wisselstage(
    join(folder, 'data'),
    'export',
    round,
    '--out',
    join(at, name),
  );
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(says);
  expect(readdirSync(at).toSorted()).toEqual(['bestand', 'vol']);
  expect(readdirSync(join(at, 'vol'))).toEqual(['brief.txt']);
});
