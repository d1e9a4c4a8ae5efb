import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { match, openMatch, parseInstance, repair } from '@wisselstage/matching';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerTo, type Question } from './match-questions.ts';

const COMMAND = fileURLToPath(new URL('./wisselstage.ts', import.meta.url));
const DAY = '2027-03-09';
const NEXT = '2027-03-10';
const place = (id: string, organisation: string, day = DAY) => ({
  id,
  organisation,
  slots: [{ id: `${id}/${day}`, days: [day], capacity: 1 }],
});
const person = (id: string, organisation: string, choices: string[][], priority = 0) => ({
  ...{ id, organisation, choices, priority },
  days: [DAY, NEXT],
});

/** Ann comes before Cas at the one seat at B-1; B-2 is Ann's second choice. */
const instance = parseInstance({
  organisations: [{ id: 'A' }, { id: 'B' }, { id: 'C' }],
  places: [place('B-1', 'B'), place('B-2', 'B', NEXT)],
  people: [person('ann', 'A', [['B-1'], ['B-2']], 1), person('cas', 'C', [['B-1']])],
  locks: [{ person: 'ann', slot: `B-1/${DAY}` }],
});
const open = () => openMatch(instance, { reasons: false });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wisselstage-questions-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, content: unknown): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

/** The lines with which a question is refused. */
async function refusalOf(question: Question): Promise<string[]> {
  const error: unknown = await answerTo(instance, question).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ name: 'BadInputError' });
  return (error as { lines: string[] }).lines;
}

describe('what if', () => {
  test('every form of a decision is what the engine answers', async () => {
    const slot = `B-1/${DAY}`;
    const more = { place: place('B-3', 'B'), choices: [{ person: 'cas', tier: 2 }] };
    const asked = [
      [['seat', 'cas', `B-2/${NEXT}`], { kind: 'seat', person: 'cas', slot: `B-2/${NEXT}` }],
      [['forbid', 'cas', 'slot', slot], { kind: 'forbid', person: 'cas', slot }],
      [['forbid', 'cas', 'place', 'B-1'], { kind: 'forbid', person: 'cas', place: 'B-1' }],
      [['forbid', 'cas', 'organisation', 'B'], { kind: 'forbid', person: 'cas', organisation: 'B' }],
      [['swap', 'ann', 'cas'], { kind: 'swap', people: ['ann', 'cas'] }],
      [['lock', 'ann', slot], { kind: 'lock', person: 'ann', slot }],
      [['release', 'ann', slot], { kind: 'release', person: 'ann', slot }],
      [['capacity', slot, '+1'], { kind: 'capacity', slot, change: 1 }],
      [['capacity', slot, '-1'], { kind: 'capacity', slot, change: -1 }],
      [['place', await file('place.json', more)], { kind: 'place', ...more }],
    ] as const;
    for (const [whatIf, decision] of asked) {
      const answered = await answerTo(instance, { whatIf: [...whatIf] });
      expect(answered?.json).toEqual(await (await open()).whatIf(decision as never));
    }
  });

  test('in words: the levels that change, and who gains', async () => {
    const answered = await answerTo(instance, { whatIf: ['capacity', `B-1/${DAY}`, '+1'] });
    expect(answered?.text.split('\n')).toEqual([
      '  placed 1 → 2',
      '  visits 1 → 2',
      '  balance 0 → 1',
      '  new-ties 1 → 2',
      'Better off:',
      `  cas: nowhere → B-1/${DAY} (choice 1)`,
      '',
    ]);
  });

  test('what is not possible is an answer, with what stands against it', async () => {
    const answered = await answerTo(instance, { whatIf: ['seat', 'cas', `B-1/${DAY}`] });
    expect(answered?.json).toMatchObject({ possible: false, obstacles: ['locks'] });
    expect(answered?.text).toContain('Not possible.\n  decision: "cas" at ');
    expect(answered?.text).toContain('It could be done without: locks.\n');
  });

  test('what is not there, or not said well, is named', async () => {
    const refused = (...whatIf: string[]) => refusalOf({ whatIf });
    const slot = `B-1/${DAY}`;
    expect(await refused('seat', 'bob', slot)).toEqual(['--what-if: unknown person "bob"']);
    expect(await refused('forbid', 'ann', 'place', 'B-9')).toEqual(['--what-if: unknown place "B-9"']);
    expect(await refused('sit', 'ann', slot)).toEqual([
      '--what-if: "sit" is not one of seat, forbid, swap, lock, release, capacity and place',
    ]);
    expect(await refused('seat', 'ann')).toEqual(['--what-if: expected "seat PERSON SLOT"']);
    expect(await refused('forbid', 'ann', 'room', 'x')).toEqual([
      '--what-if: expected "forbid PERSON slot|place|organisation ID"',
    ]);
    expect(await refused('capacity', slot, 'two')).toEqual([
      '--what-if: "two" is not a number of seats such as +1',
    ]);
    const shape = 'place.json: expected {"place": {…}, "choices": [{"person": …, "tier": …}]}';
    for (const wrong of [null, [], { place: 1 }, { place: {} }, { place: {}, choices: [null] }]) {
      expect(await refused('place', await file('place.json', wrong))).toEqual([shape]);
    }
    const [broken] = await refused('place', await file('broken.json', '{'));
    expect(broken).toMatch(/^broken\.json: not valid JSON: /);
  });
});

test('capacity tells first whom to ring', async () => {
  const answered = await answerTo(instance, { capacity: true });
  expect(answered?.json).toEqual(await (await open()).capacity());
  expect(answered?.text.split('\n').slice(0, 2)).toEqual([
    'One seat more would help at 1 of 2 places:',
    `  B-1/${DAY}: placed 1 → 2`,
  ]);
});

describe('repair', () => {
  test('fills what a refusal leaves open, and keeps who accepted', async () => {
    const visits = (await match(instance)).visits;
    const plan = { visits, accepted: [], refused: [{ person: 'ann', slot: `B-1/${DAY}` }] };
    const answered = await answerTo(instance, { repair: await file('plan.json', plan) });
    const without = { ...instance, locks: [], exclusions: [{ person: 'ann', place: 'B-1' }] };
    expect(answered?.json).toEqual(await repair(without, visits, []));
    expect(answered?.text.split('\n')).toEqual([
      '2 visits in all, 2 new, 0 people moved who had not accepted; no plan that fills as much moves fewer than 0 visits.',
      'New:',
      `  ann: B-2/${NEXT}`,
      `  cas: B-1/${DAY}`,
      'No longer:',
      `  ann: B-1/${DAY}`,
      'Worse off than before:',
      '  ann',
      '',
    ]);
  });

  test('a plan that is not one is named by row, and so is a refusal of what was accepted', async () => {
    const visit = { person: 'ann', slot: `B-1/${DAY}` };
    const refused = async (plan: unknown) => refusalOf({ repair: await file('plan.json', plan) });
    expect(await refused([])).toEqual(['plan.json: expected a list "visits" of {"person": …, "slot": …}']);
    expect(await refused({ visits: [visit, 3], refused: [{}] })).toEqual([
      'plan.json: visits[1]: expected {"person": …, "slot": …}',
      'plan.json: refused[0]: expected {"person": …, "slot": …}',
    ]);
    expect(await refused({ visits: [visit], accepted: [visit], refused: [visit] })).toEqual([
      `plan.json: "ann" at "B-1/${DAY}": refused, but no visit of the plan, or accepted as well`,
    ]);
  });
});

test('questions are asked one at a time, and an answer is no plan to write', async () => {
  expect(await refusalOf({ capacity: true, whatIf: ['lock'] })).toEqual([
    '--what-if, --capacity: one question at a time',
  ]);
  expect(await refusalOf({ reverseLot: true })).toEqual(['--reverse-lot: goes with --repair']);
  const input = await file('instance.json', instance);
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', COMMAND, 'match', input, ...args], {
      encoding: 'utf8',
    });
  const answered = run('--what-if', 'capacity', `B-1/${DAY}`, '-1', '--json');
  expect(answered.status).toBe(0);
  expect(JSON.parse(answered.stdout)).toMatchObject({ possible: false });
  expect(run('--capacity', '--out', join(folder, 'out.xlsx'))).toMatchObject({
    status: 2,
    stderr: '--out: writes the plan of a match, not the answer to a question\n',
  });
});
