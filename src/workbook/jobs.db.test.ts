import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { ensureProgramme, ensureRound } from '../journey/programme/writes.ts';
import { readSignUps } from '../journey/sign-up/reads.ts';
import type { Connection, Db } from '../platform/db/connect.ts';
import { openTestDatabase } from '../platform/db/testing.ts';
import { type Jobs, type StartedJobs, startJobs } from '../platform/jobs/jobs.ts';
import { awaitImport, beginImport } from './begin.ts';
import { finishImport } from './finish.ts';
import { reopenInterruptedImports, runImport } from './jobs.ts';
import { readFiles } from './read/files.ts';
import { findBatch, findProgress, type ImportScope } from './reads.ts';
import { importJob } from './schema.ts';
import { discardBatch, saveAnswers, storeBatch } from './writes.ts';

let connection: Connection;
let db: Db;
let jobs: StartedJobs;
let scope: ImportScope;
let count = 0;

beforeAll(async () => {
  connection = await openTestDatabase();
  db = connection.db;
  jobs = await startJobs(connection);
});
afterAll(async () => {
  await jobs.stop();
  await connection.close();
});
beforeEach(async () => {
  count += 1;
  const programmeId = await ensureProgramme(db, `programme-${count}`, 'Programma');
  scope = {
    programmeId,
    roundId: await ensureRound(db, { programmeId, code: `round-${count}`, name: 'Ronde' }),
  };
});

const csv = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const PEOPLE = 'Naam;E-mail;Organisatie\nAn Berk;an@bbb.example;Tweede huis\nCo Eik;;Tweede huis';

/** A file of which one row has no address, so that it does not come along. */
async function fileWith(organisations: string): Promise<string> {
  const files = [csv('Organisaties.csv', `Code;Naam\n${organisations}`), csv('Aanmeldingen.csv', PEOPLE)];
  return storeBatch(db, scope, await readFiles(files));
}

const asked: { batchId: string }[] = [];
/** What is asked for is written down, and done when the test wants it. */
const later: Jobs = {
  ...{ handle: async () => {}, isReady: async () => true, stop: async () => {} },
  send: async (_, __, payload) => void asked.push(payload as unknown as { batchId: string }),
};

async function begin(id: string, through: Jobs, agreed: boolean) {
  const saved = (await saveAnswers(db, scope, id, (_, answers) => answers))!;
  return beginImport(db, through, scope, saved, () => agreed);
}

const names = async () => (await readSignUps(db, scope.roundId)).map(({ name }) => name);

test('what was asked for is done by the queue, and what was agreed to goes along', async () => {
  await jobs.handle(importJob, (job) => runImport(db, job));
  const id = await fileWith('BBB;Tweede huis');
  expect(await begin(id, jobs, true)).toBeNull();
  await vi.waitFor(async () => expect((await findBatch(db, scope, id))?.status).toBe('done'), 20_000);
  await awaitImport(db, scope, id);
  expect(await names()).toEqual(['An Berk']);
  expect(await findBatch(db, scope, id)).toMatchObject({ agreed: null, progress: null });
});

test('nothing is asked for while nobody has said yes to what does not come along', async () => {
  const id = await fileWith('BBB;Tweede huis');
  asked.length = 0;
  expect(await begin(id, later, false)).toMatchObject({ kind: 'unconfirmed' });
  expect(asked).toEqual([]);
  expect(await findProgress(db, scope, id)).toMatchObject({ status: 'open', progress: null });
});

test('two clicks ask once, and until it is done nobody changes or throws away what is imported', async () => {
  const id = await fileWith('BBB;Tweede huis');
  asked.length = 0;
  const saved = (await saveAnswers(db, scope, id, (_, answers) => answers))!;
  const click = () => beginImport(db, later, scope, saved, () => true);
  expect(await Promise.all([click(), click()])).toEqual([null, null]);
  expect(asked).toEqual([{ roundId: scope.roundId, batchId: id }]);
  expect(await discardBatch(db, scope, id)).toBe(false);
  const decisions = { 'Aanmeldingen!A2:x': 'y' };
  await saveAnswers(db, scope, id, (_, answers) => ({ ...answers, decisions }));
  expect(await findBatch(db, scope, id)).toMatchObject({ status: 'importing', decisions: {} });
  await runImport(db, { roundId: scope.roundId, batchId: id });
  expect(await names()).toEqual(['An Berk']);
});

test('when something else does not come along by then nothing is stored, and it is asked again', async () => {
  const id = await fileWith('BBB;Tweede huis');
  await begin(id, later, true);
  await db.updateTable('import_batch').set({ agreed: '[]' }).where('id', '=', id).execute();
  await runImport(db, { roundId: scope.roundId, batchId: id });
  expect(await names()).toEqual([]);
  expect(await findProgress(db, scope, id)).toMatchObject({
    ...{ status: 'open', progress: { step: 'stopped', why: 'changed' } },
  });
  // Whoever looks again and saves has read it.
  await saveAnswers(db, scope, id, (_, answers) => answers);
  expect((await findProgress(db, scope, id))?.progress).toBeNull();
});

test('what broke off is open again, and a job that comes late does nothing', async () => {
  const id = await fileWith('BBB;Tweede huis');
  await begin(id, later, true);
  await reopenInterruptedImports(db);
  const why = { status: 'open', progress: { step: 'stopped', why: 'broken' } };
  expect(await findProgress(db, scope, id)).toMatchObject(why);
  await runImport(db, { roundId: scope.roundId, batchId: id });
  expect(await findProgress(db, scope, id)).toMatchObject(why);
  expect(await names()).toEqual([]);
});

test('after a large import the database knows how much there is, without waiting for anybody to look', async () => {
  const people = Array.from(
    { length: 120 },
    (_, index) => `Mens ${index};mens-${index}@bbb.example;Tweede huis`,
  );
  const files = [
    csv('Organisaties.csv', 'Code;Naam\nBBB;Tweede huis'),
    csv('Aanmeldingen.csv', ['Naam;E-mail;Organisatie', ...people].join('\n')),
  ];
  const id = await storeBatch(db, scope, await readFiles(files));
  expect((await finishImport(db, scope, id, () => true))?.kind).toBe('done');
  const { rows } = await sql<{ believed: number; count: number }>`
    select reltuples::int as believed, (select count(*)::int from sign_up) as count
    from pg_class where oid = 'sign_up'::regclass
  `.execute(db);
  expect(rows[0]!.believed).toBe(rows[0]!.count);
});
