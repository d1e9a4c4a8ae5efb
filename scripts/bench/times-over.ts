import { readFile } from 'node:fs/promises';
import type { Choice } from '../../src/journey/sign-up/schema.ts';
import type { ProgrammeId, RoundId } from '../../src/people/ids.ts';
import type { Db } from '../../src/platform/db/connect.ts';
import { answerLikely } from '../../src/workbook/answer/likely.ts';
import { reader } from '../../src/workbook/in-thread.ts';
import { readWorkbook } from '../../src/workbook/read/read.ts';
import { findBatch, readContext } from '../../src/workbook/reads.ts';
import { interpret, type Rows } from '../../src/workbook/understand/interpret.ts';
import { type RoundRows, writeWorkbook } from '../../src/workbook/write/write.ts';
import { saveAnswers, storeBatch } from '../../src/workbook/writes.ts';

/** A workbook that holds the example round so many times. */
export async function exampleTimesOver(times: number): Promise<Uint8Array> {
  return writeWorkbook(timesOver(await exampleRows(), times));
}

/** A workbook of the example round with so many people: the first of it, or as often as is needed. */
export async function exampleOf(people: number): Promise<Uint8Array> {
  const rows = await exampleRows();
  const all = timesOver(rows, Math.ceil(people / rows.signUps.length));
  const signUps = all.signUps.slice(0, people);
  const emails = new Set(signUps.map(({ email }) => email));
  const hasBoth = ({ email, target }: RoundRows['exclusions'][number]) =>
    emails.has(email) && (target.kind !== 'person' || emails.has(target.code));
  return writeWorkbook({ ...all, signUps, exclusions: all.exclusions.filter(hasBoth) });
}

/**
 * Reads a workbook into a round and gives the likely answer to what it asks.
 * @returns the import, which only has to be finished
 */
export async function answerWorkbook(
  db: Db,
  scope: { programmeId: ProgrammeId; roundId: RoundId },
  bytes: Uint8Array,
) {
  const files = [{ name: 'bench.xlsx', bytes }];
  const id = await storeBatch(db, scope, await reader.run({ kind: 'files', files }));
  const { raw } = (await findBatch(db, scope, id))!;
  const context = await readContext(db, scope);
  await saveAnswers(db, scope, id, (_, before) => ({
    ...before,
    decisions: answerLikely(raw, { ...before, context }, true).decisions,
  }));
  return id;
}

async function exampleRows(): Promise<RoundRows> {
  const bytes = await readFile(new URL('../../example/ronde-2027.xlsx', import.meta.url));
  const { rows } = interpret(await readWorkbook(bytes, 'ronde-2027.xlsx'));
  const plain = <Kind extends keyof Rows>(kind: Kind) =>
    rows[kind].map(({ value }) => value) as Rows[Kind][number]['value'][];
  return {
    organisations: plain('organisations'),
    places: plain('places').map((place) => ({ ...place, secret: false })),
    signUps: plain('signUps'),
    exclusions: plain('exclusions'),
    locks: [],
    wanted: [],
  };
}

/** The organisations stay the same; everything else is there so many times, under other names. */
function timesOver(rows: RoundRows, times: number): RoundRows {
  const copies = Array.from({ length: times }, (_, copy) => copy);
  const placeIn = (code: string, copy: number) => (copy === 0 ? code : `${code}X${copy}`);
  const personIn = (email: string, copy: number) => (copy === 0 ? email : email.replace('@', `.${copy}@`));
  const choiceIn = (choice: Choice, copy: number): Choice =>
    choice.kind === 'place' ? { ...choice, code: placeIn(choice.code, copy) } : choice;
  return {
    organisations: rows.organisations,
    places: copies.flatMap((copy) =>
      rows.places.map((place) => ({ ...place, code: placeIn(place.code, copy) })),
    ),
    signUps: copies.flatMap((copy) =>
      rows.signUps.map((signUp) => ({
        ...signUp,
        email: personIn(signUp.email, copy),
        name: copy === 0 ? signUp.name : `${signUp.name} ${lettersOf(copy)}`,
        choices: signUp.choices.map((choice) => choice && choiceIn(choice, copy)),
        hosts: signUp.hosts && placeIn(signUp.hosts, copy),
      })),
    ),
    exclusions: copies.flatMap((copy) =>
      rows.exclusions.map(({ email, target }) => ({
        email: personIn(email, copy),
        target:
          target.kind === 'person'
            ? { kind: target.kind, code: personIn(target.code, copy) }
            : choiceIn(target, copy),
      })),
    ),
    locks: [],
    wanted: [],
  };
}

/** A digit in a name would be asked about. */
function lettersOf(number: number): string {
  return [...String(number)].map((digit) => 'ABCDEFGHIJ'[Number(digit)]).join('');
}
