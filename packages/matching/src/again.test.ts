import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InstanceError } from './errors.ts';
import { match } from './match.ts';
import { openMatch } from './open-match.ts';
import { parseInstance } from './parse.ts';
import { repair } from './repair.ts';
import type { Instance, Pair } from './schema.ts';
import { allPlans } from './testing-brute-force.ts';
import { instances } from './testing-instances.ts';

const example = () =>
  parseInstance(JSON.parse(readFileSync(new URL('../fixtures/ronde-2027.json', import.meta.url), 'utf8')));

async function orRefused<Result>(work: () => Promise<Result>): Promise<Result | 'refused'> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof InstanceError) return 'refused';
    throw error;
  }
}

/** The instance without a person, as when somebody withdraws. */
function without(instance: Instance, person: string): Instance {
  return {
    ...instance,
    people: instance.people.filter(({ id }) => id !== person),
    locks: instance.locks.filter((row) => row.person !== person),
    previous: instance.previous.filter((row) => row.person !== person),
    known: instance.known.filter((row) => !('person' in row) || row.person !== person),
    together: instance.together
      .map((group) => group.filter((id) => id !== person))
      .filter((group) => group.length > 1),
  };
}

describe('matching again', () => {
  test('after any change gives what matching afresh gives', async () => {
    const changes = fc.tuple(instances(), instances(), fc.nat(), fc.boolean());
    await fc.assert(
      fc.asyncProperty(changes, async ([instance, other, pick, leaves]) => {
        const first = await orRefused(() => openMatch(instance, { reasons: false }));
        if (first === 'refused') return;
        // A small change, or quite another round with the same names and levels.
        const changed = leaves
          ? without(instance, instance.people[pick % instance.people.length]!.id)
          : { ...other, settings: { ...other.settings, levels: instance.settings.levels } };
        const again = await orRefused(async () => (await first.again(changed)).result);
        expect(again).toEqual(await orRefused(() => match(changed)));
      }),
      { numRuns: 300 },
    );
  });

  test('its explanations are those that come with the match, whatever the instance', async () => {
    await fc.assert(
      fc.asyncProperty(instances(), async (instance) => {
        const open = await orRefused(() => openMatch(instance, { why: true }));
        if (open !== 'refused') expect(await open.explain()).toEqual(open.result.why);
      }),
      { numRuns: 150 },
    );
  });

  test('an objective that decides nothing any more leaves no trace', async () => {
    const day = '2027-03-01';
    const round = (minimum: number, people: Partial<Instance['people'][number]>[]) =>
      parseInstance({
        organisations: [
          { id: 'A', standing: minimum === 1 ? -50 : 0 },
          { id: 'B', tolerance: 1 },
        ],
        places: [
          { id: 'B-1', organisation: 'B', minimum, slots: [{ id: 'B-1/1', days: [day], capacity: 2 }] },
        ],
        people: people.map((person, index) => ({
          id: `p${index}`,
          organisation: 'A',
          choices: [['B-1']],
          days: [day],
          ...person,
        })),
        settings: { levels: ['balance', 'priority', 'placed'] },
      });
    const rounds = [
      round(1, [{ priority: 70 }, { priority: 3 }, {}]),
      round(2, [{}]),
      round(1, [{}, {}]),
      round(2, [{ priority: 70 }, {}]),
    ];
    let open = await openMatch(rounds[0]!);
    for (const changed of rounds.slice(1)) {
      open = await open.again(changed, { why: true });
      expect(open.result).toEqual(await match(changed, { why: true }));
    }
  });

  test('a chain of changes does not drift', async () => {
    const rounds = fc.array(instances({ locks: false }), { minLength: 6, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(rounds, async ([first, ...others]) => {
        const { levels } = first!.settings;
        let open = await openMatch(first!, { reasons: false });
        for (const other of others) {
          const changed = { ...other, settings: { ...other.settings, levels } };
          open = await open.again(changed, { reasons: false });
          expect(open.result).toEqual(await match(changed, { reasons: false }));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('explains without solving again, as explain does', async () => {
    const instance = example();
    const open = await openMatch(instance, { why: true });
    const some = [...new Set(open.result.why.map(({ person }) => person))].slice(0, 5);
    const expected = open.result.why.filter(({ person }) => some.includes(person));
    expect(await open.explain({ people: some })).toEqual(expected);
    await expect(open.explain({ people: ['nobody'] })).rejects.toThrow('unknown person "nobody"');
  });

  test('keeps the plan where stability asks for it', async () => {
    const instance = example();
    const first = await openMatch(instance, { reasons: false });
    const gone = first.result.visits[0]!.person;
    const previous = first.result.visits.map(({ person, slot }) => ({ person, slot }));
    const changed = without({ ...instance, previous }, gone);
    const { result } = await first.again(changed, { reasons: false });
    const plain = await match(without(instance, gone), { reasons: false });
    const kept = (visits: readonly Pair[]) =>
      visits.filter((visit) => previous.some((row) => row.person === visit.person && row.slot === visit.slot))
        .length;
    expect(result.objective.at(-1)).toEqual({ level: 'stability', value: kept(result.visits) });
    expect(kept(result.visits)).toBeGreaterThanOrEqual(kept(plain.visits));
    expect(result.objective.slice(0, -1)).toEqual(plain.objective.slice(0, -1));
  });
});

const same = (a: Pair, b: Pair) => a.person === b.person && a.slot === b.slot;
const greatestFirst = (a: number[], b: number[]) => {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : b[at]! - a[at]!;
};

describe('repair', () => {
  test('never touches a visit that was accepted, and moves others only to place more people', async () => {
    await fc.assert(
      fc.asyncProperty(instances({ locks: false }), fc.nat(), fc.nat(), async (instance, pick, mask) => {
        const plan = (await match(instance, { reasons: false })).visits;
        const changed = without(instance, instance.people[pick % instance.people.length]!.id);
        const accepted = plan.filter(
          (visit, index) => (mask >> index) % 2 === 1 && changed.people.some(({ id }) => id === visit.person),
        );
        const mended = await orRefused(() => repair(changed, plan, accepted, { reasons: false }));
        const locks = accepted.map(({ person, slot }) => ({ person, slot }));
        const plans = allPlans({ ...changed, locks });
        expect(mended === 'refused').toBe(plans.length === 0);
        if (mended === 'refused') return;
        for (const visit of accepted) expect(mended.result.visits).toContainEqual(visit);
        const asks = instance.settings.levels.includes('placed');
        const merits = ({ visits }: { visits: readonly Pair[] }) => {
          const placed = asks ? [new Set(visits.map(({ person }) => person)).size, visits.length] : [];
          return [...placed, visits.filter((visit) => plan.some((row) => same(row, visit))).length];
        };
        const best = plans.map(merits).sort(greatestFirst)[0];
        expect(merits(mended.result)).toEqual(best);
      }),
      { numRuns: 200 },
    );
  });

  test('says what changed', async () => {
    const instance = example();
    const plan = (await match(instance, { reasons: false })).visits;
    const gone = plan[0]!;
    const accepted = plan.filter((visit) => visit.person !== gone.person);
    const { result, added, removed } = await repair(without(instance, gone.person), plan, accepted);
    expect(removed.map(({ person }) => person)).toContain(gone.person);
    expect(removed.filter(({ person }) => person !== gone.person)).toEqual([]);
    expect(result.visits.length).toBe(accepted.length + added.length);
  });

  test('names an accepted visit that cannot stay', async () => {
    const instance = example();
    const plan = (await match(instance, { reasons: false })).visits;
    const [first] = plan;
    // The slot of an accepted visit has lost its seats.
    const closed = instance.places.map((place) => ({
      ...place,
      slots: place.slots.map((slot) => (slot.id === first!.slot ? { ...slot, capacity: 0 } : slot)),
    }));
    await expect(repair({ ...instance, places: closed }, plan, [first!])).rejects.toThrow('accepted[0]');
    const refused = repair(without(instance, first!.person), plan, [first!]);
    await expect(refused).rejects.toThrow(
      `accepted[0] "${first!.person}" at "${first!.slot}": unknown person`,
    );
    await expect(repair(instance, [], [first!])).rejects.toThrow('is not a visit of the plan');
  });

  test('names a row that is no visit, or is doubled, as the caller knows it', async () => {
    const instance = example();
    const [first] = (await match(instance, { reasons: false })).visits;
    const faultsOf = async (plan: unknown, accepted: unknown) => {
      const refusal = await repair(instance, plan as Pair[], accepted as Pair[]).catch((error) => error);
      expect(refusal).toBeInstanceOf(InstanceError);
      return (refusal as InstanceError).faults.map(({ row, code }) => [row, code]);
    };
    const name = `"${first!.person}" at "${first!.slot}"`;
    const gone = { person: 'gone', slot: 'gone/1' };
    expect(await faultsOf([gone, first, first], [])).toEqual([[`plan[2] ${name}`, 'duplicate-visit']]);
    expect(await faultsOf([first], [first, first])).toEqual([[`accepted[1] ${name}`, 'duplicate-visit']]);
    expect(await faultsOf([first, { person: 5, slot: 's' }], [null])).toEqual([
      ['plan[1]', 'not-a-visit'],
      ['accepted[0]', 'not-a-visit'],
    ]);
    expect(await faultsOf(null, [])).toEqual([['plan', 'not-a-list']]);
  });
});
