import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillExampleRound } from '../example/round.ts';
import { eraser } from '../inventory.ts';
import { ensureProgramme, ensureRound } from '../journey/programme/writes.ts';
import { eraseAgain, eraseAll, readOnlyCoordinates } from '../people/erasing/erase-all.ts';
import { giveRole } from '../people/writes.ts';
import { verifyAudit } from '../platform/audit/verify.ts';
import { makeBackup } from '../platform/backup/make.ts';
import { restore } from '../platform/backup/restore.ts';
import type { Connection } from '../platform/db/connect.ts';
import { openBareTestDatabase, openTestDatabase } from '../platform/db/testing.ts';
import { addToList, ERASED_FILE, isListed, putBeside, readList } from '../platform/privacy/erasing/list.ts';

const TODAY = '2027-01-15';
let connection: Connection;
let folder: string;
let programmeId: string;

beforeAll(async () => {
  connection = await openTestDatabase();
  const { db } = connection;
  folder = mkdtempSync(join(tmpdir(), 'wisselstage-erased-'));
  const id = await ensureProgramme(db, 'voorbeeld', 'Voorbeeld');
  programmeId = id;
  const roundId = await ensureRound(db, { programmeId: id, code: 'voorbeeld', name: 'Voorbeeld' });
  await fillExampleRound(db, { programmeId: id, roundId, today: TODAY });
  await giveRole(db, {
    email: 'sietske@regio.example',
    name: 'Sietske',
    kind: 'coordinator',
    programmeId: id,
  });
}, 120_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await connection.close();
});

const peopleAt = (at: Connection, name: string) =>
  at.db.selectFrom('person').select('id').where('name', '=', name).execute();

test('who was erased after a backup was made does not come back with it, and others do', async () => {
  const { db } = connection;
  const identity = await generateX25519Identity();
  const signedUp = await db
    .selectFrom('sign_up')
    .innerJoin('person_main as person', 'person.id', 'sign_up.person_id')
    .select(['person.id', 'person.name', 'person.email'])
    .orderBy('person.name')
    .limit(2)
    .execute();
  const [one, other] = [signedUp[0]!, signedUp[1]!];
  const about = { db, version: '1.2.3', secretKey: null };
  const made = await makeBackup(
    about,
    [await identityToRecipient(identity)],
    new Date('2026-11-30T01:30:00Z'),
  );
  const bytes = new Uint8Array(
    await new Response(made.file as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer(),
  );
  expect(await eraseAll(db, eraser, { people: [one.id], by: null, today: TODAY, dataFolder: folder })).toBe(
    1,
  );
  const written = readFileSync(join(folder, ERASED_FILE), 'utf8');
  for (const said of [one.id, one.name, one.email]) expect(written).not.toContain(said);
  const lists = [readList(join(folder, ERASED_FILE))!];
  // Another machine: it has the backup, and the list of the first.
  const elsewhere = join(folder, 'another machine');
  const target = await openBareTestDatabase();
  const file = () => new Blob([bytes]).stream() as ReadableStream<Uint8Array>;
  const restored = await restore(target, file, [identity], {
    eraseAgain: (into) => eraseAgain(into, eraser, { lists, today: TODAY, dataFolder: elsewhere }),
  });
  expect([restored.erasedAgain, restored.audit.fault]).toEqual([1, null]);
  expect(await peopleAt(target, one.name)).toEqual([]);
  expect(await peopleAt(target, other.name)).toEqual([{ id: other.id }]);
  expect((await verifyAudit(target.db)).fault).toBe(null);
  await target.close();
  // From now on that machine knows it by itself.
  const own = [readList(join(elsewhere, ERASED_FILE))!];
  const again = await openBareTestDatabase();
  const second = await restore(again, file, [identity], {
    eraseAgain: (into) => eraseAgain(into, eraser, { lists: own, today: TODAY, dataFolder: elsewhere }),
  });
  expect(second.erasedAgain).toBe(1);
  expect(await peopleAt(again, one.name)).toEqual([]);
  await again.close();
}, 120_000);

test('a programme is not left without a coordinator', async () => {
  const { db } = connection;
  const people = (await peopleAt(connection, 'Sietske')).map(({ id }) => id);
  expect(await readOnlyCoordinates(db, people)).toEqual(['Voorbeeld']);
  await giveRole(db, { email: 'ilse@regio.example', name: 'Ilse', kind: 'coordinator', programmeId });
  expect(await readOnlyCoordinates(db, people)).toEqual([]);
});

test('a list goes on after a line that was cut off, and that of another site stays beside a backup', () => {
  const [data, beside, elsewhere] = ['data', 'beside', 'elsewhere'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  addToList(data, ['person a'], TODAY);
  appendFileSync(join(data, ERASED_FILE), '{"on":"2027-01');
  addToList(data, ['person b'], TODAY);
  addToList(elsewhere, ['person c'], TODAY);
  addToList(beside, ['person d'], TODAY);
  putBeside(data, beside);
  const own = readList(join(data, ERASED_FILE))!;
  expect(['person a', 'person b', 'person c'].map((mark) => isListed([own], mark))).toEqual([
    true,
    true,
    false,
  ]);
  expect(isListed([readList(join(beside, ERASED_FILE))!], 'person d')).toBe(true);
  expect(readList(join(beside, `erased-${own.key.slice(0, 8)}.jsonl`))).toEqual(own);
});
