import type { Highs } from 'highs';
import { afterEach, expect, test } from 'vitest';
import { canonical } from './canonical.ts';
import { catalogue } from './catalogue.ts';
import { SolverError } from './errors.ts';
import { explain } from './explain.ts';
import { deadlineIn, discardHighs, guarded, highsModule } from './highs.ts';
import { stepsOf } from './levels.ts';
import { lotterySteps } from './lots.ts';
import { match } from './match.ts';
import { openMatch } from './open-match.ts';
import { parseInstance } from './parse.ts';
import { Program, sum } from './program.ts';
import { solveProgram } from './program-match.ts';
import { Solver } from './solver.ts';
import { verify } from './verify.ts';

afterEach(discardHighs);

const small = parseInstance({
  organisations: [{ id: 'A' }, { id: 'B' }],
  places: [{ id: 'B-1', organisation: 'B', slots: [{ id: 'B-1/1', days: ['2027-03-08'], capacity: 1 }] }],
  people: [{ id: 'ann', organisation: 'A', choices: [['B-1']], days: ['2027-03-08'] }],
});

test('a fractional relaxation is followed by the integer program', async () => {
  // The independent sets of a triangle: 3/2 in the relaxation, 1 in integers.
  const program = new Program();
  const [a, b, c] = [0, 1, 2].map(() => program.addColumn(0, 1)) as [number, number, number];
  for (const edge of [
    [a, b],
    [b, c],
    [a, c],
  ])
    program.addRow(-Infinity, 1, sum(edge));
  const solver = await Solver.open(program, deadlineIn());
  expect(solver.relax('max', sum([a, b, c]), 'triangle')).toEqual({ bound: 1, optimum: null, tight: false });
  expect(solver.optimise('max', sum([a, b, c]), 'triangle')).toMatchObject({ value: 1, method: 'milp' });
  solver.addRow(2, Infinity, sum([a, b, c]));
  expect(solver.optimise('max', sum([a]), 'impossible')).toBe(null);
  solver.close();
});

test('where HiGHS gives up from a basis at hand, it starts from nothing', async () => {
  const day = '2027-03-01';
  const places = [
    ['s0', 'o0', 1, [1]],
    ['s1', 'o4', 3, []],
    ['s2', 'o2', 2, [2, 2]],
    ['s3', 'o2', 1, [1, 0]],
    ['s4', 'o4', 3, [2]],
  ] as const;
  const instance = parseInstance({
    organisations: [
      { id: 'o0', standing: 0 },
      { id: 'o1', standing: -1 },
      { id: 'o2', standing: 1, tolerance: 0 },
      { id: 'o3', standing: -50 },
      { id: 'o4', standing: 0 },
    ],
    places: places.map(([id, organisation, minimum, capacities]) => ({
      id,
      organisation,
      minimum,
      slots: capacities.map((capacity, k) => ({
        id: `${id}/${k}`,
        days: [k ? '2027-03-03' : day],
        capacity,
      })),
    })),
    people: [
      { id: 'p0', organisation: 'o2', choices: [['s0']], days: [day] },
      { id: 'p1', organisation: 'o0', choices: [], days: [day] },
      { id: 'p2', organisation: 'o1', choices: [['s0']], days: [day, '2027-03-02'], visits: 3, priority: 70 },
      { id: 'p3', organisation: 'o1', choices: [['s0']], days: [day], priority: 70 },
    ],
    together: [['p2', 'p0']],
    settings: {
      levels: [
        'placed',
        'balance',
        'priority',
        'rank:generous',
        'new-ties',
        'wanted',
        'variety',
        'stability',
      ],
      tolerance: 1,
      seed: 'd2Z',
    },
  });
  const cat = catalogue(canonical(instance));
  const visits = await solveProgram(cat, [...stepsOf(cat), ...lotterySteps(cat)], deadlineIn());
  expect(visits?.length).toBe(1);
});

test('a failure inside the solver is a SolverError and the module is loaded afresh', async () => {
  const first = await highsModule();
  expect(await highsModule()).toBe(first);
  const abort = () =>
    guarded(() => {
      throw new WebAssembly.RuntimeError('unreachable');
    });
  expect(abort).toThrow(SolverError);
  expect(await highsModule()).not.toBe(first);
  expect((await match(small)).visits.length).toBe(1);
});

test('a module that cannot be loaded is a SolverError, and loading is tried again', async () => {
  const broken = () => Promise.reject<Highs>(new Error('no memory'));
  discardHighs();
  await expect(highsModule(broken)).rejects.toBeInstanceOf(SolverError);
  expect((await match(small)).visits.length).toBe(1);
});

test('a time limit that passes gives the best plan found with its gap', async () => {
  const result = await match(small, { timeLimitSeconds: 0 });
  expect(result.status).toBe('unproven');
  expect(result.proof.level).toBe('placed');
  expect(result.proof.gap).toBe(1);
  expect(verify(small, result).violations).toEqual([]);
});

test('progress counts to the end, and empty instances match', async () => {
  const seen: string[] = [];
  const onProgress = ({ phase, done, of: total }: { phase: string; done: number; of: number }) => {
    seen.push(`${phase} ${done}/${total}`);
  };
  await match(small, { onProgress });
  expect(seen[0]).toBe('levels 0/9');
  expect(seen.at(-1)).toBe('levels 9/9');
  const empty = parseInstance({ organisations: [], places: [], people: [] });
  expect((await match(empty)).visits).toEqual([]);
  const bare = { ...small, settings: { ...small.settings, levels: [] } };
  expect((await match(bare, { why: true })).objective).toEqual([]);
});

test('an unproven plan has the reasons that need no proof, and explain gives the same', async () => {
  const [ann] = small.people;
  const never = { ...ann!, id: 'never free', days: [] };
  const nowhere = { ...ann!, id: 'nowhere', choices: [] };
  const round = parseInstance({ ...small, people: [ann, { ...ann!, id: 'bob' }, never, nowhere] });
  const open = await openMatch(round, { timeLimitSeconds: 0, why: true });
  const { status, unplaced, why } = open.result;
  const forbidden = [{ place: 'B-1', rule: 'not-free' }];
  expect(status).toBe('unproven');
  expect(new Map(unplaced.map(({ person, reason }) => [person, reason]))).toEqual(
    new Map<string, unknown>([
      ['ann', { code: 'unknown' }],
      ['bob', { code: 'unknown' }],
      ['never free', { code: 'every-choice-forbidden', choices: [{ tier: 1, places: forbidden }] }],
      ['nowhere', { code: 'no-choices' }],
    ]),
  );
  expect(why).toEqual([
    { person: 'ann', tier: 1, forbidden: [], reason: { code: 'unknown' } },
    { person: 'bob', tier: 1, forbidden: [], reason: { code: 'unknown' } },
    { person: 'never free', tier: 1, forbidden, reason: { code: 'forbidden' } },
  ]);
  expect(await open.explain()).toEqual(why);
  expect(await explain(round, open.result)).toEqual(why);
});

test('reasons for which there is no time are unknown, and the plan stands', async () => {
  const result = await match(small, { reasons: false });
  const rivals = { ...small, people: [...small.people, { ...small.people[0]!, id: 'bob' }] };
  const plan = await match(rivals, { reasons: false });
  const why = await explain(rivals, plan, { timeLimitSeconds: 0 });
  expect(result.status).toBe('optimal');
  expect(why.map(({ reason }) => reason)).toEqual([{ code: 'unknown' }]);
});
