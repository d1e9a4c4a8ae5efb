// How long an import takes: the example round several times over, as a workbook, into an embedded database.
import { parseArgs } from 'node:util';
import { ensureProgramme, ensureRound } from '../../src/journey/programme/writes.ts';
import { connect } from '../../src/platform/db/connect.ts';
import { migrate } from '../../src/platform/db/migrate.ts';
import { finishImport } from '../../src/workbook/finish.ts';
import { reader } from '../../src/workbook/in-thread.ts';
import { answerWorkbook, exampleTimesOver } from './times-over.ts';

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
    const bytes = await exampleTimesOver(times);
    const began = performance.now();
    const id = await answerWorkbook(db, scope, bytes);
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
