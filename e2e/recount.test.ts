import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect } from '../src/platform/db/connect.ts';
import { type Recounted, readExport, wisselstage } from './support/exported.ts';
import { addManyAnswers, readWhose } from './support/many-answers.ts';
import { recount } from './support/recount.ts';
import { recountWhose, type Whose } from './support/recount-whose.ts';
import { beginFolder } from './support/site.ts';

/**
 * What cannot be recounted from an export alone, and why: each of these asks of whom an answer is, which no file says. Nobody’s
 * answer is shown to anybody (docs/measures.md). So that comes from the rows of the database (docs/decisions/0088).
 */
const OF_WHOM = [
  ...['knows.family-before', 'knows.family-as-it-was', 'knows.family-after'],
  ...['compared.visited', 'compared.not-visited', 'compared.by-visit', 'compared.newcomers'],
  ...['compared.earlier', 'compared.next-went', 'compared.next-lot', 'compared.next-other'],
];

/** Two that are over, with a visit at a secret place that may be told, and one that runs, with one that may not yet. */
const ROUNDS = ['najaar-2025', 'voorjaar-2026', 'najaar-2026'];
/** In this one enough people answered that something is told of each sort of them. */
const FULL = 'voorjaar-2026';

const KEYS = ['numerator', 'denominator', 'value', 'n', 'interval', 'effect'] as const;

interface Figure extends Recounted {
  id: string;
  part: string | null;
}

let folder: string;
const whose = new Map<string, Whose>();
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wisselstage-recount-'));
  const data = join(folder, 'data');
  await mkdir(data);
  await beginFolder(data, { embedded: true, example: 'visits' });
  const { db, close } = await connect({ dataFolder: data });
  await addManyAnswers(db, FULL, 'najaar-2026');
  for (const round of ROUNDS) whose.set(round, await readWhose(db, round));
  await close();
}, 600_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What stands in the report of a round, and the same counted again. */
function counted(round: string) {
  const out = join(folder, round);
  const data = join(folder, 'data');
  const { stderr } = wisselstage(data, 'export', round, '--out', out);
  expect(stderr).toBe('');
  const printed = wisselstage(data, 'report', round, '--json');
  expect(printed.stderr).toBe('');
  const { figures } = JSON.parse(printed.stdout) as { figures: Figure[] };
  const tables = readExport(out);
  return { figures, fromFiles: recount(tables), ofWhom: recountWhose(tables, whose.get(round)!) };
}

test.each(ROUNDS)(
  'each figure of %s is the same when it is counted again, with what it lies between and its effect',
  (round) => {
    const { figures, fromFiles, ofWhom } = counted(round);
    const nameOf = ({ id, part }: Figure) => (part === null ? id : `${id} ${part}`);
    const lacking = figures.filter((figure) => !fromFiles.has(nameOf(figure))).map(({ id }) => id);
    expect([...new Set(lacking)].toSorted()).toEqual(OF_WHOM.toSorted());
    const again = new Map([...fromFiles, ...ofWhom]);
    // None is left out, and none is counted that is not told.
    expect([...again.keys()].toSorted()).toEqual(figures.map(nameOf).toSorted());
    const differing = figures.flatMap((figure) => {
      const own = again.get(nameOf(figure))!;
      return KEYS.flatMap((key) =>
        isSame(figure[key], own[key])
          ? []
          : [{ figure: nameOf(figure), key, report: figure[key], again: own[key] }],
      );
    });
    expect(differing).toEqual([]);
    // There is something to count.
    expect(again.get('visits.took-place')!.numerator).toBeGreaterThan(5);
    expect(again.get('knows.answered')!.numerator).toBeGreaterThan(4);
    if (round !== FULL) return;
    const untold = [...ofWhom].filter(([, { value }]) => value === null).map(([name]) => name);
    // Everybody works at an organisation of some family.
    expect(untold.filter((name) => !name.endsWith(' none'))).toEqual([]);
    const changes = [...again].filter(([name]) => /^compared|^knows\.change after/.test(name));
    expect(changes.filter(([, { effect }]) => effect === null).map(([name]) => name)).toEqual([
      'compared.by-visit',
    ]);
  },
  300_000,
);

/** Sums of parts differ in the last digit by the order in which they are added; what an interval is sought with, a little more. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one === 'number' && typeof other === 'number')
    return Math.abs(one - other) < 1e-6 * Math.max(1, Math.abs(one));
  if (one === null || other === null || typeof one !== 'object' || typeof other !== 'object')
    return one === other;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => isSame(one[name as never], other[name as never]));
}
