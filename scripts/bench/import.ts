// How long an import takes: the example round several times over, as a workbook, into an embedded database.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { ensureProgramme, ensureRound } from '../../src/journey/programme/writes.ts';
import type { Choice } from '../../src/journey/sign-up/schema.ts';
import { connect } from '../../src/platform/db/connect.ts';
import { migrate } from '../../src/platform/db/migrate.ts';
import { answerLikely } from '../../src/workbook/answer/likely.ts';
import { finishImport } from '../../src/workbook/finish.ts';
import { reader } from '../../src/workbook/in-thread.ts';
import { readWorkbook } from '../../src/workbook/read/read.ts';
import { findBatch, readContext } from '../../src/workbook/reads.ts';
import { interpret, type Rows } from '../../src/workbook/understand/interpret.ts';
import { type RoundRows, writeWorkbook } from '../../src/workbook/write/write.ts';
import { saveAnswers, storeBatch } from '../../src/workbook/writes.ts';

const { values } = parseArgs({
  options: { help: { type: 'boolean', short: 'h' }, times: { type: 'string', multiple: true } },
});
const HELP = `npm run bench:import -- [--times N]…

Seconds that an import takes: the example round N times over (people, places and their choices under other names,
organisations the same; 12 and 119 times, which is 2,016 and 19,992 people), from a workbook into an embedded database
in memory. "before" is reading, understanding and storing the answers, which happens while pages are answered;
"finish" is what somebody waits for after the last press.`;

if (values.help) console.log(HELP);
else for (const times of (values.times ?? ['12', '119']).map(Number)) await measure(times);

async function measure(times: number): Promise<void> {
  const { db, close } = await connect({ dataFolder: 'memory' });
  try {
    await migrate(db);
    const programmeId = await ensureProgramme(db, 'bench', 'Bench');
    const roundId = await ensureRound(db, { programmeId, code: 'bench', name: 'Bench' });
    const scope = { programmeId, roundId };
    const rows = timesOver(await exampleRows(), times);
    const bytes = await writeWorkbook(rows);
    const began = performance.now();
    const id = await storeBatch(
      db,
      scope,
      await reader.run({ kind: 'files', files: [{ name: 'bench.xlsx', bytes }] }),
    );
    const { raw } = (await findBatch(db, scope, id))!;
    const context = await readContext(db, scope);
    await saveAnswers(db, scope, id, (_, before) => ({
      ...before,
      decisions: answerLikely(raw, { ...before, context }, true).decisions,
    }));
    const answered = performance.now();
    const finished = await finishImport(db, scope, id, () => true);
    if (finished?.kind !== 'done') throw new Error(`not imported: ${finished?.kind}`);
    const done = performance.now();
    const seconds = (from: number, to: number) => ((to - from) / 1000).toFixed(1);
    console.log(
      `${finished.summary.saved.signUps.added} people, ${finished.summary.saved.places.added} places: before ${seconds(began, answered)} s, finish ${seconds(answered, done)} s`,
    );
  } finally {
    await reader.close();
    await close();
  }
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
