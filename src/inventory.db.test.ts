import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeExample } from './example/example.ts';
import { inventories } from './inventory.ts';
import { runMatch } from './journey/matching/jobs.ts';
import type { MatchJob } from './journey/matching/schema.ts';
import { requestMatch } from './journey/matching/writes.ts';
import { readRound } from './journey/programme/reads.ts';
import { ensureProgramme, ensureRound } from './journey/programme/writes.ts';
import { withdraw } from './journey/sign-up/withdrawal/withdrawal.ts';
import type { RoundId } from './people/ids.ts';
import { ownAt } from './people/person/testing.ts';
import type { Connection, DbOrTrx } from './platform/db/connect.ts';
import { openTestDatabase } from './platform/db/testing.ts';
import { openedJson } from './platform/db/testing-opened.ts';
import { type Jobs, startJobs } from './platform/jobs/jobs.ts';
import type { Holds, Keys } from './platform/privacy/inventory.ts';
import { keyOf, pathsIn } from './platform/privacy/inventory-keys.ts';
import { storedFaults } from './platform/privacy/inventory-stored.ts';
import { columnsOf, type DeclaredColumn, tablesOf } from './platform/privacy/inventory-ways.ts';
import { allStages } from './stages.ts';
import { importWorkbook } from './workbook/import.ts';
import { exampleFile } from './workbook/web/example.ts';

let connection: Connection;
let jobs: Jobs;
beforeAll(async () => {
  connection = await openTestDatabase();
  jobs = await startJobs(connection);
}, 60_000);
afterAll(async () => {
  await jobs.stop();
  await connection.close();
});

const faults = () => storedFaults(connection.db, inventories);

/** What is said of a database in which this was done; afterwards it is as before. */
async function faultsAfter(...statements: string[]): Promise<string[]> {
  const undo = new Error('undo');
  let found: string[] = [];
  await connection.db
    .transaction()
    .execute(async (trx) => {
      for (const statement of statements) await sql.raw(statement).execute(trx);
      found = await storedFaults(trx, inventories);
      throw undo;
    })
    .catch((error: unknown) => {
      if (error !== undo) throw error;
    });
  return found;
}

test('every column that is stored is declared, and nothing else', async () => {
  expect(await faults()).toEqual([]);
});

const SAY =
  'what it holds, and where it differs from its table: what for, on which ground, who sees it, how long it stays and what erasing does (docs/decisions/0028-privacy-as-code.md)';

test('a new column, table, view or schema is named, with what to do', async () => {
  expect(await faultsAfter('alter table sign_up add column phone text')).toEqual([
    `sign_up.phone is stored and not declared: add it to src/journey/sign-up/inventory.ts: ${SAY}.`,
  ]);
  expect(await faultsAfter('create table later (id uuid primary key)')).toEqual([
    `later is stored and not declared: add it to inventory.ts beside the tables.ts that has it, with whom it is about; of each column say ${SAY}. A room that has no inventory.ts yet goes into src/inventory.ts.`,
  ]);
  expect(
    await faultsAfter('create view somebody as select place_id from host union select round_id from sign_up'),
  ).toEqual([
    'the view somebody is not declared: add it to the views of the room whose tables.ts has it, with [host, sign_up].',
  ]);
  expect(await faultsAfter('create schema elsewhere')).toEqual([
    'the schema elsewhere is not declared: say in the room that uses it what of ours is in it.',
  ]);
});

test('what is declared and no longer stored is named', async () => {
  expect(
    await faultsAfter('alter table sign_up drop column learning_goal', 'drop table visit_lock cascade'),
  ).toEqual([
    'sign_up.learning_goal is declared in src/journey/sign-up/inventory.ts and not stored: take it out.',
    'visit_lock is declared in src/journey/matching/inventory.ts and not stored: take it out.',
    'the view place_claim is declared in src/journey/place/inventory.ts and not there: take it out.',
  ]);
});

test('a way must be a foreign key, and nothing that goes leaves behind what stays', async () => {
  expect(await faultsAfter('alter table choice drop constraint choice_sign_up_id_fkey')).toEqual([
    'src/journey/sign-up/inventory.ts, choice: sign_up_id is no foreign key to sign_up',
  ]);
  const refer = 'alter table place add column made_for uuid references exclusion_sealed (id) on delete';
  const left =
    'place.made_for points at exclusion_sealed, which is deleted with somebody, and place stays: let it be deleted too, or the key be emptied (on delete set null).';
  expect((await faultsAfter(`${refer} cascade`)).filter((fault) => !fault.includes('not declared'))).toEqual([
    left,
  ]);
  expect((await faultsAfter(`${refer} set null`)).filter((fault) => !fault.includes('not declared'))).toEqual(
    [],
  );
});

test('a column that changes its type must change what is said of it', async () => {
  expect(
    await faultsAfter(
      'alter table sign_up alter column image_before type jsonb using to_jsonb(image_before)',
      'alter table visit_need alter column gone_on type text',
      'alter table match_run alter column progress type text using progress::text',
    ),
  ).toEqual([
    'src/journey/sign-up/inventory.ts, sign_up.image_before is JSON: say in keys what is at which key',
    'src/journey/matching/inventory.ts, match_run.progress has keys and is no JSON',
    'src/journey/visit/inventory.ts, visit_need.gone_on: a term ends by it, and it is no day or moment',
  ]);
});

interface Value {
  /** `sign_up.name`, and in JSON the key of the inventory: `match_run.result people[].id`. */
  at: string;
  holds: Holds;
  text: string;
}

/** Every text that is stored, with what is declared of the column or the key that it is in. */
async function everyValue(db: DbOrTrx): Promise<Value[]> {
  const values: Value[] = [];
  for (const { name, table } of tablesOf(inventories)) {
    const { rows } = await sql<{ row: Record<string, unknown> }>`
      select to_jsonb(t) as row from ${sql.table(name)} as t`.execute(db);
    for (const { row } of rows) {
      for (const column of columnsOf(table)) {
        values.push(...valuesIn(`${name}.${column.name}`, column, row));
      }
    }
  }
  return values;
}

function valuesIn(at: string, column: DeclaredColumn, row: Record<string, unknown>): Value[] {
  const value = column.keys ? openedJson(row[column.name]) : row[column.name];
  const { holds } = column;
  if (!column.keys) return [value].flat().map((text) => ({ at, holds, text: String(text ?? '') }));
  const keys = column.keys === 'by-kind' ? keysOfKind(String(row.kind)) : column.keys;
  if (value === null) return [];
  return pathsIn(value).flatMap((path) => {
    const key = keyOf(keys, path);
    const part = key === null ? null : keys[key]!;
    if (part === null) throw new Error(`${at}: ${path} is stored and not declared in its keys`);
    const text = JSON.stringify(textsAt(value, path.split(/\.|(?=\[\])/)));
    return [{ at: `${at} ${key}`, holds: typeof part === 'string' ? part : part.holds, text }];
  });
}

function keysOfKind(kind: string): Keys {
  const all = Object.values(inventories).flatMap(({ mails = {}, events = {} }) => [
    mails[kind],
    events[kind],
  ]);
  return Object.assign({}, ...all);
}

function textsAt(value: unknown, [step, ...further]: string[]): unknown[] {
  if (step === undefined) return [value];
  if (step === '[]') return Array.isArray(value) ? value.flatMap((item) => textsAt(item, further)) : [];
  return value !== null && typeof value === 'object' && !Array.isArray(value) && step in value
    ? textsAt((value as Record<string, unknown>)[step], further)
    : [];
}

describe('the example, with a rough workbook, a match and somebody who withdrew', () => {
  let values: Value[] = [];

  beforeAll(async () => {
    const { db } = connection;
    const sent: object[] = [];
    const noted = { send: async (_: unknown, __: unknown, payload: object) => void sent.push(payload) };
    const queue = noted as unknown as Jobs;
    await makeExample(db, 'alive');
    const { id } = await db.selectFrom('round').select('id').executeTakeFirstOrThrow();
    await requestMatch(db, queue, id as RoundId);
    await runMatch(db, sent.at(-1) as MatchJob);
    const { programmeId: ownProgramme } = await readRound(db, id as RoundId);
    const hanna = await ownAt(db, ownProgramme, 'hanna.aksoy@sla.example');
    await withdraw({ db, forgets: allStages.forgets }, id as RoundId, hanna);
    const programmeId = await ensureProgramme(db, 'ruw', 'Ruw');
    const roundId = await ensureRound(db, {
      ...{ programmeId, code: 'ruw', name: 'Ruw', firstDay: '2027-03-08', lastDay: '2027-03-26' },
    });
    await importWorkbook(db, { programmeId, roundId }, [(await exampleFile('rough'))!], { likely: true });
    values = await everyValue(db);
  }, 60_000);

  test('has no mail address and no name where none is declared', async () => {
    const names = values.filter(({ holds }) => holds === 'name').map(({ text }) => text);
    const named = new Set(names.filter((name) => /^\p{Lu}\S+ \S/u.test(name)));
    expect(named.size).toBeGreaterThan(150);
    const may: Holds[] = ['name', 'email', 'text'];
    const faults = values
      .filter(({ holds }) => !may.includes(holds))
      .filter(({ text }) => text.includes('@') || [...named].some((name) => text.includes(name)));
    expect(new Set(faults.map(({ at }) => at))).toEqual(new Set());
  });

  test('has no sentence where no typed text is declared', () => {
    const sentence = /\p{L}{2,} \p{L}{2,} \p{L}{2,}/u;
    const may: Holds[] = ['name', 'text'];
    // An id may end in two letters, which are no word.
    const withoutIds = (text: string) => text.replaceAll(/[\da-f]{8}-[\da-f-]{27}/g, '·');
    const faults = values.filter(
      ({ holds, text }) => !may.includes(holds) && sentence.test(withoutIds(text)),
    );
    expect(new Set(faults.map(({ at }) => at))).toEqual(new Set());
  });
});
