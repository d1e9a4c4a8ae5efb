import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from './canonical.ts';
import { capacityOf } from './capacity.ts';
import { capacityByMatching } from './capacity-again.ts';
import { CapacityByParts } from './capacity-parts.ts';
import { CapacityByProgram } from './capacity-program.ts';
import { catalogue } from './catalogue.ts';
import { InstanceError } from './errors.ts';
import { deadlineIn } from './highs.ts';
import { match } from './match.ts';
import { type OpenMatch, openMatch } from './open-match.ts';
import { parseInstance } from './parse.ts';
import { prepare } from './prepare.ts';
import { roomy } from './roomy.ts';
import type { Instance, Place } from './schema.ts';
import { solve } from './solve.ts';
import { allPlans, bestValues } from './testing-brute-force.ts';
import { instances } from './testing-instances.ts';
import { DAY, NEXT, one, rivals } from './testing-rivals.ts';
import { runs } from './testing-runs.ts';
import type { Effect } from './what-if.ts';

const withSeat = (instance: Instance, id: string): Instance => {
  const changed = structuredClone(instance);
  for (const { slots } of changed.places) for (const slot of slots) if (slot.id === id) slot.capacity += 1;
  return changed;
};
const withStanding = (instance: Instance, id: string, change: number): Instance => {
  const changed = structuredClone(instance);
  for (const row of changed.organisations) if (row.id === id) row.standing += change;
  return changed;
};

/** The first value that differs between the best of all plans of two instances. */
function byBruteForce(before: { level: string; value: number }[], changed: Instance) {
  const after = bestValues(changed, allPlans(changed))!;
  const at = before.findIndex(({ value }, index) => value !== after[index]);
  return at < 0 ? null : { level: before[at]!.level, before: before[at]!.value, after: after[at]! };
}

/** Of the slots of a place the one where a seat more brings most, on the first level that it changes. */
function bestSlot(before: { level: string; value: number }[], instance: Instance, place: Place) {
  const at = (effect: Effect) => before.findIndex(({ level }) => level === effect.level);
  const size = (effect: Effect) => Math.abs(effect.after - effect.before);
  const [best] = place.slots
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ id }) => {
      const effect = byBruteForce(before, withSeat(instance, id));
      return effect ? [{ slot: id, effect }] : [];
    })
    .toSorted((a, b) => at(a.effect) - at(b.effect) || size(b.effect) - size(a.effect));
  return { place: place.id, slot: best?.slot ?? null, effect: best?.effect ?? null };
}

/** The answers of parts in which side constraints are costs, whatever way led to the plan. */
async function byParts(instance: Instance, open: OpenMatch, work?: number) {
  const solved = await solve(prepare(catalogue(instance)), deadlineIn());
  const again = {
    result: open.result,
    rematch: async (changed: Instance) => (await open.again(changed, { reasons: false })).result,
  };
  const slow = capacityByMatching(again, instance, deadlineIn());
  const parts = await CapacityByParts.open(solved, instance, open.result, deadlineIn(), slow, work);
  return capacityOf(instance, parts!);
}

describe('capacity', () => {
  test('a seat more, a sender more or fewer bring what all plans together say', async () => {
    let [slots, senders, settled] = [0, 0, 0];
    await fc.assert(
      fc.asyncProperty(instances(), fc.nat(1000), async (random, pick) => {
        const open = await openMatch(random, { reasons: false }).catch((error) => {
          if (error instanceof InstanceError) return null;
          throw error;
        });
        if (!open) return;
        const instance = parseInstance(random);
        const { objective } = open.result;
        const answers = await open.capacity();
        const every = instance.places.flatMap((place) => place.slots.map(({ id }) => id)).sort();
        expect(answers.seats.map(({ slot }) => slot).sort()).toEqual(every);
        // Each list in turn; to enumerate all plans for every question would take most of the time.
        const seat = answers.seats[pick % answers.seats.length]!;
        expect(seat.effect).toEqual(byBruteForce(objective, withSeat(instance, seat.slot)));
        const sender = answers.senders[pick % answers.senders.length]!;
        expect(sender.more).toEqual(byBruteForce(objective, withStanding(instance, sender.organisation, -1)));
        expect(sender.fewer).toEqual(byBruteForce(objective, withStanding(instance, sender.organisation, 1)));
        const place = instance.places[pick % instance.places.length]!;
        expect(answers.places.find((row) => row.place === place.id)).toEqual(
          bestSlot(objective, instance, place),
        );
        if (seat.effect) slots++;
        if (sender.more || sender.fewer) senders++;
        if (open.result.proof.method === 'branch') settled++;
      }),
      { numRuns: runs(1000), seed: 2027 },
    );
    expect(Math.min(slots, senders, settled)).toBeGreaterThan(20);
  });

  test('integer programs give the answers that shortest paths give', async () => {
    await fc.assert(
      fc.asyncProperty(instances({ locks: false }), async (random) => {
        const instance = canonical(parseInstance(random));
        const open = await openMatch(instance, { reasons: false });
        const program = new CapacityByProgram(roomy(instance, instance), open.result, deadlineIn());
        expect(await capacityOf(instance, program)).toEqual(await open.capacity());
        program.close();
      }),
      { numRuns: 100 },
    );
  });

  test('parts in which side constraints are costs give the answers that shortest paths give', async () => {
    await fc.assert(
      fc.asyncProperty(instances({ locks: false }), async (random) => {
        const instance = canonical(parseInstance(random));
        const open = await openMatch(instance, { reasons: false });
        const answers = await open.capacity();
        expect(await byParts(instance, open)).toEqual(answers);
        // Without any work all is asked of multipliers of the changed round.
        expect(await byParts(instance, open, 0)).toEqual(answers);
      }),
      { numRuns: runs(100) },
    );
  });

  test('a level that constraints outweigh on every visit still comes before later ones', async () => {
    // A seat more at B-1 would bring a visit that is wanted, but to a kind of organisation that she has met.
    const instance = canonical(
      parseInstance({
        organisations: [{ id: 'A', kind: 'care' }, { id: 'B', kind: 'care' }, { id: 'C' }],
        places: [
          one('B-1', 'B'),
          { id: 'C-1', organisation: 'C', slots: [{ id: 'C-1/1', days: [NEXT, DAY], capacity: 1 }] },
          {
            ...{ id: 'C-2', organisation: 'C', minimum: 2 },
            slots: [NEXT, DAY].map((day, index) => ({ id: `C-2/${index}`, days: [day], capacity: 1 })),
          },
        ],
        people: [
          { id: 'ann', organisation: 'A', choices: [['C-1'], ['B-1', 'C-2']], visits: 3, met: ['A'] },
          { id: 'cas', organisation: 'A', choices: [['C-2', 'B-1']], visits: 3 },
        ].map((person) => ({ ...person, days: [DAY, NEXT] })),
        wanted: [['A', 'B']],
        settings: { levels: ['placed', 'variety', 'wanted'] },
      }),
    );
    const open = await openMatch(instance, { reasons: false });
    const seat = (await byParts(instance, open)).seats.find(({ slot }) => slot === `B-1/${DAY}`)!;
    expect(seat.effect).toEqual(byBruteForce(open.result.objective, withSeat(instance, `B-1/${DAY}`)));
    expect(seat.effect).toBeNull();
  });

  test('a place gets the best of its slots', async () => {
    const open = await openMatch(rivals());
    const { seats, places } = await open.capacity();
    const effect = { level: 'placed', before: 1, after: 2 };
    expect(seats).toEqual([{ place: 'B-1', slot: `B-1/${DAY}`, effect }]);
    expect(places).toEqual([{ place: 'B-1', slot: `B-1/${DAY}`, effect }]);
  });

  test('a seat more can bring a slot to its minimum, or be the first one that is not locked', async () => {
    const small = { ...one('B-1', 'B'), minimum: 2 };
    const tooSmall = await (await openMatch(rivals({ places: [small] }))).capacity();
    expect(tooSmall.seats[0]!.effect).toEqual({ level: 'placed', before: 0, after: 2 });
    const locks = [{ person: 'cas', slot: `B-1/${DAY}` }];
    const locked = await (await openMatch(rivals({ locks }))).capacity();
    expect(locked.seats[0]!.effect).toEqual({ level: 'placed', before: 1, after: 2 });
  });

  test('a sender more lets an organisation receive more, and nothing is told where no balance is kept', async () => {
    const round = rivals({
      organisations: [
        { id: 'A', tolerance: 5 },
        { id: 'B', standing: 1 },
        { id: 'C', tolerance: null },
      ],
    });
    const { senders } = await (await openMatch(round)).capacity();
    expect(senders).toEqual([
      { organisation: 'A', more: null, fewer: null },
      {
        organisation: 'B',
        more: { level: 'balance', before: 1, after: 0 },
        fewer: { level: 'balance', before: 1, after: 2 },
      },
      { organisation: 'C', more: null, fewer: null },
    ]);
  });

  test('of the example every answer is what matching afresh gives', async () => {
    const url = new URL('../fixtures/ronde-2027.json', import.meta.url);
    const instance = parseInstance(JSON.parse(readFileSync(url, 'utf8')));
    const open = await openMatch(instance, { reasons: false });
    const { seats, senders } = await open.capacity();
    const first = async (changed: Instance) => {
      const { objective } = await match(changed, { reasons: false });
      const at = objective.findIndex(({ value }, index) => value !== open.result.objective[index]!.value);
      const [before, after] = [open.result.objective[at], objective[at]];
      return before && after ? { level: before.level, before: before.value, after: after.value } : null;
    };
    for (const { slot, effect } of seats.filter((_, index) => index % 12 === 0)) {
      expect(effect).toEqual(await first(withSeat(instance, slot)));
    }
    for (const { organisation, more, fewer } of senders.filter((_, index) => index % 6 === 0)) {
      expect(more).toEqual(await first(withStanding(instance, organisation, -1)));
      expect(fewer).toEqual(await first(withStanding(instance, organisation, 1)));
    }
  });
});
