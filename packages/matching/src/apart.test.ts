import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from './canonical.ts';
import { InstanceError } from './errors.ts';
import { match } from './match.ts';
import { openMatch } from './open-match.ts';
import { parseInstance } from './parse.ts';
import { type InstanceInput, LIMITS } from './schema.ts';
import { instances } from './testing-instances.ts';
import { DAY, NEXT, one, rivals } from './testing-rivals.ts';
import { verify } from './verify.ts';

const ann = { id: 'ann', organisation: 'A', choices: [['B-1']], days: [DAY, NEXT] };
const cas = { id: 'cas', organisation: 'C', choices: [['B-1']], days: [DAY, NEXT] };
const bea = { id: 'bea', organisation: 'B', hosts: ['B-1'] };

/** Two seats at one slot, and two people who want them. */
const two = (change: Partial<InstanceInput> = {}) =>
  rivals({ places: [one('B-1', 'B', DAY, 2)], people: [ann, cas], ...change });

const placed = async (change: Partial<InstanceInput>) =>
  (await match(two(change))).visits.map(({ person, slot }) => `${person} ${slot}`);

function faults(change: Partial<InstanceInput>): string[] {
  try {
    two(change);
  } catch (error) {
    if (error instanceof InstanceError)
      return error.faults.map(({ row, code, message }) => `${row}: ${code}: ${message}`);
    throw error;
  }
  return [];
}

const lock = (person: string, slot = `B-1/${DAY}`) => ({ person, slot });

describe('people who must not meet', () => {
  test('share no slot, but may go to the same place at another time', async () => {
    expect(await placed({})).toEqual([`ann B-1/${DAY}`, `cas B-1/${DAY}`]);
    const apart = [['cas', 'somebody else', 'ann']];
    expect((await placed({ apart })).length).toBe(1);
    const later = {
      id: 'B-1',
      organisation: 'B',
      slots: [DAY, NEXT].map((day) => ({ id: `B-1/${day}`, days: [day], capacity: 2 })),
    };
    const visits = await placed({ apart, places: [later] });
    expect(new Set(visits.map((visit) => visit.split(' ')[1]))).toEqual(
      new Set([`B-1/${DAY}`, `B-1/${NEXT}`]),
    );
  });

  test('are not at a place where the other receives, whichever day', async () => {
    const people = [ann, cas, bea];
    const reason = {
      code: 'every-choice-forbidden',
      choices: [{ tier: 1, places: [{ place: 'B-1', rule: 'apart' }] }],
    };
    for (const apart of [[['ann', 'bea']], [['bea', 'ann']]]) {
      const { visits, unplaced } = await match(two({ people, apart }));
      expect(visits.map(({ person }) => person)).toEqual(['cas']);
      expect(unplaced[0]).toEqual({ person: 'ann', reason });
    }
  });

  test('are told so where a lock brings the other', async () => {
    const { unplaced } = await match(two({ apart: [['ann', 'cas']], locks: [lock('cas')] }));
    expect(unplaced.map(({ reason }) => reason)).toEqual([
      { code: 'every-choice-forbidden', choices: [{ tier: 1, places: [{ place: 'B-1', rule: 'apart' }] }] },
    ]);
  });

  test('keep away who has to come along with them', async () => {
    const dan = { ...ann, id: 'dan' };
    const change = { people: [ann, cas, dan], places: [one('B-1', 'B', DAY, 3)], together: [['ann', 'dan']] };
    expect((await placed({ ...change, apart: [['dan', 'cas']] })).length).toBe(2);
    const { unplaced } = await match(two({ ...change, apart: [['dan', 'cas']], locks: [lock('cas')] }));
    expect(unplaced.map(({ person, reason }) => [person, reason])).toEqual(
      [
        ['ann', 'together'],
        ['dan', 'apart'],
      ].map(([person, rule]) => [
        person,
        { code: 'every-choice-forbidden', choices: [{ tier: 1, places: [{ place: 'B-1', rule }] }] },
      ]),
    );
  });

  test('are kept apart when matching again too', async () => {
    const open = await openMatch(two());
    const changed = two({ apart: [['ann', 'cas']] });
    const again = await open.again(changed);
    expect(again.result).toEqual(await match(changed));
    expect(verify(two({ apart: [['ann', 'cas']] }), open.result).violations.map(({ code }) => code)).toEqual([
      'apart',
    ]);
  });

  test('make a difference in many of the random rounds', async () => {
    let differs = 0;
    for (const instance of fc.sample(instances({ locks: false }), { numRuns: 1000, seed: 2027 })) {
      if (instance.apart.length === 0) continue;
      const free = await match({ ...instance, apart: [] }, { reasons: false });
      if (verify(canonical(instance), { visits: free.visits }).violations.length > 0) differs++;
    }
    expect(differs).toBeGreaterThan(20);
  });
});

describe('what contradicts it is named by row', () => {
  const apart = [
    ['ann', 'gone'],
    ['gone', 'cas', 'ann'],
  ];

  test('two locks into one slot', () => {
    expect(faults({ apart, locks: [lock('cas'), lock('ann')] })).toEqual([
      `locks[1] "ann" at "B-1/${DAY}": locks-apart: "cas" is locked into "B-1/${DAY}" as well, and is kept apart in apart[1] "gone", "cas", "ann"`,
    ]);
  });

  test('a lock that takes along somebody', () => {
    const people = [ann, cas, { ...ann, id: 'dan' }];
    const places = [one('B-1', 'B', DAY, 3)];
    expect(
      faults({
        people,
        places,
        apart: [['dan', 'cas']],
        together: [['ann', 'dan']],
        locks: [lock('cas'), lock('ann')],
      }),
    ).toEqual([
      `locks[1] "ann" at "B-1/${DAY}": locks-apart: "cas" is locked into "B-1/${DAY}" as well, and is kept apart in apart[0] "dan", "cas"`,
    ]);
  });

  test('a lock at a place where the other receives', () => {
    expect(faults({ people: [ann, cas, bea], apart: [['bea', 'cas']], locks: [lock('cas')] })).toEqual([
      `locks[0] "cas" at "B-1/${DAY}": lock-apart: "bea" hosts place "B-1", and is kept apart in apart[0] "bea", "cas"`,
    ]);
  });

  test('a group, also one of several rows', () => {
    expect(faults({ apart, together: [['cas', 'ann']] })).toEqual([
      'together[0] "cas", "ann": together-apart: the members cannot go together and be kept apart in apart[1] "gone", "cas", "ann"',
    ]);
    const people = [ann, cas, { ...ann, id: 'dan' }];
    const together = [
      ['cas', 'dan'],
      ['dan', 'ann'],
    ];
    expect(faults({ people, apart, together })).toEqual([
      'together[1] "dan", "ann": together-apart: the members, one group with those of together[0] "cas", "dan", cannot go together and be kept apart in apart[1] "gone", "cas", "ann"',
    ]);
  });

  test('a person apart from themselves, or from nobody', () => {
    expect(faults({ apart: [['ann', 'cas', 'ann']] })).toEqual([
      'apart[0] "ann", "cas", "ann": duplicate-member: keeps a person apart from themselves',
    ]);
    expect(faults({ apart: [['ann']] })[0]).toMatch(/^apart\[0\] "ann": schema-too-small/);
  });

  test('more pairs than are held', () => {
    const row = (index: number) => Array.from({ length: 100 }, (_, member) => `p${index}-${member}`);
    const rows = Math.floor(LIMITS.apart / 4950);
    const many = Array.from({ length: rows + 1 }, (_, index) => row(index));
    expect(faults({ apart: many.slice(0, rows) })).toEqual([]);
    expect(faults({ apart: many }).map((fault) => fault.split(': ')[1])).toEqual(['apart-too-many']);
  });

  test('trading cycles, unless a lock settles it', () => {
    const settings = { mechanism: 'ttc' as const };
    const refused = (change: Partial<InstanceInput>) =>
      match(two({ apart: [['ann', 'cas']], settings, ...change }), { reasons: false }).then(
        ({ visits }) => visits.map(({ person }) => person),
        (error: InstanceError) => error.faults.map(({ row, code }) => `${row}: ${code}`),
      );
    return Promise.all([
      expect(refused({})).resolves.toEqual(['apart[0] "ann", "cas": ttc-apart']),
      expect(refused({ locks: [lock('cas')] })).resolves.toEqual(['cas']),
      expect(refused({ people: [ann, bea], apart: [['ann', 'cas']] })).resolves.toEqual(['ann']),
    ]);
  });
});

test('ten thousand locks of people who must not meet are refused in linear time', () => {
  const count = 10_000;
  const people = Array.from({ length: count }, (_, index) => ({ id: `p${index}`, organisation: 'A' }));
  const apart = people.slice(1).map(({ id }) => ['p0', id]);
  const found = (() => {
    try {
      parseInstance({
        organisations: [{ id: 'A' }, { id: 'B' }],
        places: [one('B-1', 'B', DAY, count)],
        people,
        apart,
        locks: people.map(({ id }) => lock(id)),
      });
    } catch (error) {
      if (error instanceof InstanceError) return error.faults;
      throw error;
    }
    return [];
  })();
  expect(new Set(found.map(({ code }) => code))).toEqual(new Set(['locks-apart', 'more-faults']));
  expect(found.at(-1)!.message).toBe(`and ${count - 1 - 1_000} more faults`);
});
