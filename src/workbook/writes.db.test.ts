import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readRoundRows } from '../journey/matching/reads.ts';
import { ensureProgramme, ensureRound } from '../journey/programme/writes.ts';
import type { Connection, Db } from '../platform/db/connect.ts';
import { openTestDatabase } from '../platform/db/testing.ts';
import { withOpened } from '../platform/db/testing-opened.ts';
import { leftOutKey, leftOutOf, withoutOrphans } from './answer/left-out.ts';
import { answerLikely } from './answer/likely.ts';
import { finishImport } from './finish.ts';
import { importWorkbook } from './import.ts';
import type { ImportProgress } from './progress.ts';
import { readFiles } from './read/files.ts';
import { readPasted } from './read/read.ts';
import {
  compareWithRound,
  findBatch,
  type ImportScope,
  presentIn,
  readContext,
  readImports,
  rowsToStore,
  workbookOfRound,
} from './reads.ts';
import { interpret } from './understand/interpret.ts';
import { discardBatch, saveAnswers, storeBatch } from './writes.ts';

const example = async (name: string) => ({
  name,
  bytes: new Uint8Array(await readFile(new URL(`../../example/${name}`, import.meta.url))),
});
const tidy = await example('ronde-2027.xlsx');
const rough = await example('ronde-2027-ruw.xlsx');

const all = (field: 'added' | 'same', counts: number[]) => {
  const saved = (count: number) => ({ added: 0, changed: 0, same: 0, [field]: count });
  const [organisations, places, signUps, exclusions, locks, wanted] = [...counts, 0].map(saved);
  return { organisations, places, signUps, exclusions, locks, wanted };
};
const ROUND = [26, 71, 168, 4, 2];

let connection: Connection;
let db: Db;
let scope: ImportScope;
let count = 0;

beforeAll(async () => {
  connection = await openTestDatabase();
  db = connection.db;
});
afterAll(async () => {
  await connection.close();
});
/** A programme of its own for every test. */
beforeEach(async () => {
  count += 1;
  scope = await newRound(`programme-${count}`, `round-${count}`);
});

async function newRound(programme: string, code: string): Promise<ImportScope> {
  const programmeId = await ensureProgramme(db, programme, programme);
  const roundId = await ensureRound(db, {
    programmeId,
    code,
    name: code,
    firstDay: '2027-03-08',
    lastDay: '2027-03-26',
  });
  return { programmeId, roundId };
}

async function everyText(): Promise<string> {
  const { rows } = await sql<{ table: string }>`
    select table_name as table from information_schema.tables where table_schema = 'public'`.execute(db);
  const texts = await Promise.all(
    rows.map(({ table }) =>
      sql<{ text: string }>`select t::text as text from ${sql.table(table)} t`.execute(db),
    ),
  );
  return texts.flatMap(({ rows: found }) => found.map(({ text }) => withOpened(text))).join('\n');
}

describe('the tidy workbook', () => {
  test('comes in whole, and a second time changes nothing', async () => {
    expect(await importWorkbook(db, scope, [tidy])).toEqual({ findings: [], saved: all('added', ROUND) });
    expect(await importWorkbook(db, scope, [tidy])).toEqual({ findings: [], saved: all('same', ROUND) });
  });

  test('written back from the round changes nothing either', async () => {
    await importWorkbook(db, scope, [tidy]);
    const before = await readRoundRows(db, scope);
    const bytes = await workbookOfRound(db, scope, 'nl');
    expect(await importWorkbook(db, scope, [{ name: 'terug.xlsx', bytes }])).toEqual({
      findings: [],
      saved: all('same', ROUND),
    });
    expect(await readRoundRows(db, scope)).toEqual(before);
    expect(before.places.some(({ secret, slots }) => secret && slots.length > 0)).toBe(true);
  });
});

test('what a file has no column for stays as it is in the round', async () => {
  await importWorkbook(db, scope, [tidy]);
  const before = await readRoundRows(db, scope);
  const person = before.signUps[0]!;
  const home = before.organisations.find(({ code }) => code === person.organisation)!.name;
  const csv = `Naam;E-mail;Organisatie;Functie\n${person.name};${person.email};${home};Nieuwe functie`;
  const bytes = new TextEncoder().encode(csv);
  const { saved } = await importWorkbook(db, scope, [{ name: 'Aanmeldingen.csv', bytes }]);
  expect(saved?.signUps).toEqual({ added: 0, changed: 1, same: 0 });
  const [after] = (await readRoundRows(db, scope)).signUps;
  expect(after).toEqual({ ...person, jobTitle: 'Nieuwe functie' });
});

describe('the rough workbook', () => {
  test('imports nothing while a question is open', async () => {
    const { findings, saved } = await importWorkbook(db, scope, [rough]);
    expect(saved).toBeNull();
    expect(findings).toHaveLength(10);
    expect(findings).toContain('Aanmeldingen row 26 (Ümit de Vries), Keuze 1: unknown place "XYZ-9"');
    expect((await readRoundRows(db, scope)).signUps).toEqual([]);
  });

  test('comes in with its likely answers, once', async () => {
    const first = await importWorkbook(db, scope, [rough], { likely: true });
    expect(first.saved).toEqual(all('added', [26, 71, 167, 4, 2]));
    const again = await importWorkbook(db, scope, [rough], { likely: true });
    expect(again.saved).toEqual(all('same', [26, 71, 167, 4, 2]));
  });

  test('leaves nothing in the database of what was refused, typed or in a cell', async () => {
    const raw = await readFiles([rough]);
    const cell = (sheet: string, row: number, column: number) =>
      raw.sheets
        .find(({ name }) => name === sheet)!
        .rows.find(({ number }) => number === row)!
        .cells.find((one) => one.column === column)!.text;
    const bsn = /\d{9}/.exec(cell('Aanmeldingen', 19, 7))![0];
    const street = /[A-Z][a-z]+(?:straat|weg|laan|plein|kade|singel|gracht|dijk)\b/.exec(
      cell('Stageplekken', 8, 3),
    )![0];
    const id = await storeBatch(db, scope, raw);
    await saveAnswers(db, scope, id, (_, before) => ({
      ...before,
      corrections: { 'Aanmeldingen!B11:wrong': `burger ${bsn}` },
    }));
    await importWorkbook(db, scope, [rough], { likely: true });
    const stored = await everyText();
    expect(stored).toContain('umit.van.wijk@rec.example');
    expect(stored.includes(bsn)).toBe(false);
    expect(stored.includes(street)).toBe(false);
  });

  test('keeps a number that somebody says is no BSN, once it is typed again', async () => {
    const raw = await readFiles([rough]);
    const id = await storeBatch(db, scope, raw);
    const asked = 'Aanmeldingen!G19:bsn';
    const corrections = { [asked]: 'Dossier 123456782 van onszelf' };
    const refused = await saveAnswers(db, scope, id, (_, before) => ({ ...before, corrections }));
    expect(refused?.batch.corrections).toEqual({});
    await saveAnswers(db, scope, id, () => ({ decisions: { [asked]: 'not-a-bsn' }, corrections }));
    expect((await findBatch(db, scope, id))?.corrections).toEqual(corrections);
  });

  test('says beforehand what the import will do', async () => {
    await importWorkbook(db, scope, [rough], { likely: true });
    const context = await readContext(db, scope);
    const { result } = answerLikely(await readFiles([tidy]), { context });
    const { kinds, locksLost } = await compareWithRound(db, scope, result.rows);
    const { saved } = await importWorkbook(db, scope, [tidy]);
    const told = Object.fromEntries(
      Object.entries(kinds).map(([kind, { onlyInRound: _, ...difference }]) => [kind, difference]),
    );
    expect(told).toEqual(saved);
    expect(kinds.signUps.added).toBe(1);
    expect(kinds.signUps.onlyInRound).toBe(0);
    expect(locksLost).toEqual([]);
  });
});

describe('an older workbook', () => {
  test('does not write over what people said themselves, and says so beforehand', async () => {
    await importWorkbook(db, scope, [tidy]);
    const { roundId } = scope;
    const people = await db
      .selectFrom('sign_up')
      .innerJoin('person_main as person', 'person.id', 'sign_up.person_id')
      .selectAll('sign_up')
      .select('person.email')
      .where('round_id', '=', roundId)
      .where('permission', '=', true)
      .orderBy('email')
      .limit(3)
      .execute();
    const [own, refused, gone] = people as [(typeof people)[0], (typeof people)[0], (typeof people)[0]];
    // One sent the form, the manager of another refused, the third withdrew.
    await db
      .insertInto('sign_up_draft')
      .values({
        ...{ round_id: roundId, email: own.email, person_id: own.person_id, locale: 'nl', answers: '{}' },
        ...{ confirmed_at: new Date(), sent_at: new Date(), expires_at: new Date() },
      })
      .execute();
    await db
      .updateTable('sign_up')
      .set({ learning_goal: 'In mijn eigen woorden.', permission: false })
      .where('id', '=', own.id)
      .execute();
    await db
      .insertInto('permission_request')
      .values({ sign_up_id: refused.id, manager_id: refused.manager_id!, answer: 'no' })
      .execute();
    await db.updateTable('sign_up').set({ permission: false }).where('id', '=', refused.id).execute();
    const digest = createHash('sha256').update(`${roundId} ${gone.email}`).digest('hex');
    const { organisation_id } = gone;
    await db.insertInto('withdrawal').values({ round_id: roundId, digest, organisation_id }).execute();
    await db.deleteFrom('sign_up').where('id', '=', gone.id).execute();

    const context = await readContext(db, scope);
    const { result } = answerLikely(await readFiles([tidy]), { context });
    const { kept } = await rowsToStore(db, scope, result, presentIn(context));
    expect(kept).toEqual({ answers: 2, withdrawn: 1 });
    await importWorkbook(db, scope, [tidy], { likely: true });
    const after = new Map((await readRoundRows(db, scope)).signUps.map((one) => [one.email, one]));
    expect(after.get(own.email)).toMatchObject({
      learningGoal: 'In mijn eigen woorden.',
      permission: false,
    });
    expect(after.get(refused.email)?.permission).toBe(false);
    expect(after.has(gone.email)).toBe(false);
  });
});

describe('an import', () => {
  const everything = () => true;

  test('waits until somebody has said yes to what does not come along', async () => {
    const id = await storeBatch(db, scope, await readFiles([rough]));
    expect(await finishImport(db, scope, id, everything)).toMatchObject({ kind: 'incomplete' });
    const { raw } = (await findBatch(db, scope, id))!;
    const context = await readContext(db, scope);
    await saveAnswers(db, scope, id, (_, before) => ({
      ...before,
      decisions: answerLikely(raw, { ...before, context }).decisions,
    }));
    const asked = await finishImport(db, scope, id, () => false);
    const keys = asked?.kind === 'unconfirmed' ? asked.leftOut.map(leftOutKey) : [];
    expect(keys).toEqual([
      'Aanmeldingen!B11:wrong|missing|',
      'Aanmeldingen!I26:wrong|unknown-place|XYZ-9',
      'Aanmeldingen!I29:wrong|own-organisation|Politie Eenheid Maasmond',
      'Aanmeldingen!N89:wrong|day-impossible|31 februari, 9-3-2027',
    ]);
    expect(await finishImport(db, scope, id, (key) => key !== keys[0])).toMatchObject({
      kind: 'unconfirmed',
    });
    expect((await readRoundRows(db, scope)).organisations).toEqual([]);
    expect(await finishImport(db, scope, id, (key) => keys.includes(key))).toMatchObject({
      kind: 'done',
      summary: { inFile: { signUps: 168 }, saved: all('added', [26, 71, 167, 4, 2]) },
    });
  });

  test('says how far it is, row by row of all kinds, also when every row is there already', async () => {
    for (const isAgain of [false, true]) {
      const told: ImportProgress[] = [];
      await importWorkbook(db, scope, [tidy], { onProgress: (progress) => told.push(progress) });
      const [reading, understanding, ...stored] = told;
      expect([reading, understanding]).toEqual([{ step: 'reading' }, { step: 'understanding' }]);
      const done = stored.map((one) => (one.step === 'storing' ? one.done : Number.NaN));
      const total = ROUND.reduce((sum, count) => sum + count, 0);
      expect(stored.at(-1)).toEqual({ step: 'storing', done: total, of: total });
      // What is written is told by the set, the rest at the end of its kind.
      const [organisations, places, signUps, exclusions] = [26, 97, 265, 269];
      // After the locks come wanted contacts, of which this round has none.
      expect(done).toEqual(
        isAgain
          ? [0, organisations, places, signUps, exclusions, total, total]
          : [0, organisations, places, places, signUps, signUps, exclusions, total, total],
      );
    }
  });

  test('that is done cannot be done again', async () => {
    const id = await storeBatch(db, scope, await readFiles([tidy]));
    const [first, second] = await Promise.all([
      finishImport(db, scope, id, everything),
      finishImport(db, scope, id, everything),
    ]);
    expect(first).toEqual(second);
    expect(first).toMatchObject({ kind: 'done', summary: { saved: all('added', ROUND) } });
  });

  test('of another round does not exist', async () => {
    const id = await storeBatch(db, scope, await readFiles([tidy]));
    const other = await newRound(`programme-${count}`, `other-${count}`);
    expect(await findBatch(db, other, id)).toBeNull();
    expect(await finishImport(db, other, id, everything)).toBeNull();
    expect(await saveAnswers(db, other, id, (_, before) => before)).toBeNull();
    expect(await findBatch(db, scope, 'no-uuid')).toBeNull();
    await discardBatch(db, other, id);
    expect(await findBatch(db, scope, id)).not.toBeNull();
  });

  test('of the same content that is not done yet is the same import, with its answers', async () => {
    const id = await storeBatch(db, scope, await readFiles([rough]));
    const decisions = { 'Aanmeldingen!B95:person-differs': 'row-54' };
    await saveAnswers(db, scope, id, () => ({ decisions, corrections: {} }));
    expect(await storeBatch(db, scope, await readFiles([{ ...rough, name: 'anders.xlsx' }]))).toBe(id);
    expect(await findBatch(db, scope, id)).toMatchObject({ fileName: 'anders.xlsx', decisions });
    await discardBatch(db, scope, id);
    expect(await readImports(db, scope)).toEqual([]);
  });

  test('keeps an exclusion out of the round when its person does not come along, and says so', async () => {
    await importWorkbook(db, scope, [tidy]);
    const text = 'E-mail\tNiet bij\nniemand@pol.example\tPolitie Eenheid Maasmond';
    const context = await readContext(db, scope);
    const result = interpret(readPasted(text, 'Uitsluitingen'), { context });
    expect(result.complete).toBe(false);
    const rows = {
      ...result.rows,
      exclusions: [
        {
          sheet: 'Uitsluitingen',
          row: 2,
          value: { email: 'weg@pol.example', target: { kind: 'organisation' as const, code: 'POL' } },
        },
      ],
    };
    const present = presentIn(context);
    expect(withoutOrphans(rows, present).rows.exclusions).toEqual([]);
    const [one] = leftOutOf({ ...result, findings: [], rows }, present);
    expect(leftOutKey(one!)).toBe('Uitsluitingen|2|person-not-there');
  });
});
