/**
 * Measures the flow solver against others, the engine as a whole, and questions to a plan that is there. Prints tables in Markdown; exits with 1 when
 * objectives differ or our own solver fails.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { enginePart } from './engine-part.ts';
import { flowPart } from './flow-part.ts';
import { questionsPart } from './questions-part.ts';
import { makeFiles, makeRepeated, makeWithSides } from './rounds.ts';

const USAGE = `npm run bench -w @wisselstage/matching -- [FLAGS] [FILE.min | FILE.json …]

--only flow|engine|questions   one of the three parts
--sizes 25x300,…     rounds to make, organisations x people; "none" for the files only
--sides 12x150,…     rounds with side constraints to make, for the engine; "none" for none
--large 12           copies of the example of which the engine is asked the plan and its reasons; 0 for none
--times 7            copies of the example that make the larger round of the questions
--repeat 5           runs of each solver and each task; slow ones are run once
--timeout 600        seconds for one run in a process of its own
--without scipy,…    leave out solvers whose name has one of these words
--own-rounds         make rounds with make-round.ts, also when ../shared/bench/make_national.mjs exists

LEMON_BENCH names a compiled ../shared/bench/lemon.cpp; without it that is compiled when g++ can. Python solvers
take part when python3 has scipy or networkx. What is not there is said and left out.`;

/** Ends with one line about the flags. */
function refuse(why: string): never {
  console.error(`${why}\n\n${USAGE}`);
  process.exit(2);
}

const { values: flags, positionals } = read();

function read() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        only: { type: 'string' },
        sizes: { type: 'string', default: '25x300,60x2000,500x50000' },
        sides: { type: 'string', default: '12x150,25x300' },
        large: { type: 'string', default: '12' },
        times: { type: 'string', default: '7' },
        repeat: { type: 'string', default: '5' },
        timeout: { type: 'string', default: '600' },
        without: { type: 'string', default: '' },
        'own-rounds': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return refuse((error as Error).message.split('. ')[0]!);
  }
}
if (flags.help) {
  console.log(USAGE);
  process.exit(0);
}
// npm runs this in the folder of the package; files are named from where the command was given.
const files = positionals.map((file) => resolve(process.env.INIT_CWD ?? '.', file));
const words = (text: string) => text.split(',').filter((word) => word !== '' && word !== 'none');
const [repeat, timeout] = [Number(flags.repeat), Number(flags.timeout)];
if (!(repeat >= 1 && timeout > 0)) refuse('--repeat and --timeout take a number');
if (flags.only !== undefined && !['flow', 'engine', 'questions'].includes(flags.only)) {
  refuse('--only takes flow, engine or questions');
}
const times = Number(flags.times);
if (!(Number.isInteger(times) && times >= 1)) refuse('--times takes a whole number');
const large = Number(flags.large);
if (!(Number.isInteger(large) && large >= 0)) refuse('--large takes a whole number');
const odd = files.find((file) => !/\.(min|json)$/.test(file));
if (odd !== undefined) refuse(`${odd}: expected a .min (DIMACS) or .json (instance) file`);

const folder = mkdtempSync(join(tmpdir(), 'wisselstage-bench-'));
try {
  const fixture = fileURLToPath(new URL('../fixtures/ronde-2027.json', import.meta.url));
  const made = words(flags.sizes).map((size) => makeFiles(size, folder, flags['own-rounds']));
  const named = (ending: string) => files.filter((file) => file.endsWith(ending));
  const problems = [...made, ...named('.min').map((file) => ({ name: basename(file), problem: file }))];
  const instances = [
    { name: 'ronde-2027', instance: fixture },
    ...made,
    ...words(flags.sides).map((size) => makeWithSides(size, folder)),
    ...named('.json').map((file) => ({ name: basename(file), instance: file })),
  ];
  const repeated = (large > 0 ? [large] : []).map((copies) => ({
    ...makeRepeated(fixture, copies, folder),
    tasks: ['levels' as const, 'reasons' as const],
  }));
  console.log(`Node ${process.versions.node}, ${availableParallelism()} cores`);
  const asked = (part: string) => flags.only === undefined || flags.only === part;
  const well = [
    !asked('flow') || (await flowPart(problems, { folder, repeat, timeout, without: words(flags.without) })),
    !asked('engine') || (await enginePart([...instances, ...repeated], { repeat, timeout })),
    !asked('questions') ||
      (await questionsPart([instances[0]!, makeRepeated(fixture, times, folder)], { repeat, timeout })),
  ];
  process.exitCode = well.every(Boolean) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
