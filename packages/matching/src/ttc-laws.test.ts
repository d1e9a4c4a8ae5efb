import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from './canonical.ts';
import { objectiveOf } from './objective.ts';
import type { Visit } from './result.ts';
import { allPlans } from './testing-brute-force.ts';
import { shuffled } from './testing-instances.ts';
import { tradingCycles } from './ttc.ts';
import { market } from './ttc-market.ts';
import { tradingCycleReasons } from './ttc-reasons.ts';
import { any, law, rounds, within } from './ttc-testing.ts';
import { verify } from './verify.ts';

describe('a plan of trading cycles', () => {
  test('breaks no rule', () => {
    law(any, 1000, (instance) => {
      const visits = tradingCycles(instance);
      expect(verify(instance, { visits }).violations).toEqual([]);
      const others = visits.filter(({ person }) => !instance.locks.some((lock) => lock.person === person));
      expect(new Set(others.map(({ person }) => person)).size).toBe(others.length);
    });
  });

  test('gives nobody a seat that is not chosen, not free or excluded', () => {
    law(any, 500, (instance) => {
      const { cat, wishes, slots } = market(instance);
      const wanted = new Set(
        instance.people.flatMap(({ id }, index) =>
          wishes[index]!.map(({ slot }) => `${id} ${slots[slot]!.id}`),
        ),
      );
      const given = tradingCycles(instance).filter(({ person }) => !cat.locks.has(person));
      expect(given.filter(({ person, slot }) => !wanted.has(`${person} ${slot}`))).toEqual([]);
    });
  });

  test('lets every organisation receive as many as it sends, with tolerance 0 and standing 0', () => {
    law(rounds({ plain: true }), 500, (instance) => {
      const { balance } = objectiveOf(instance, tradingCycles(instance));
      expect(balance.filter(({ sent, received }) => sent !== received)).toEqual([]);
    });
  });

  test('takes no organisation further from balance than its tolerance and where it started', () => {
    law(any, 1000, (instance) => {
      expect(within(instance, tradingCycles(instance))).toBe(true);
    });
  });

  test('does not change when rows are permuted', () => {
    const pair = any.chain((instance) => fc.tuple(fc.constant(instance), shuffled(instance)));
    law(pair, 500, ([instance, other]) => {
      expect(tradingCycles(canonical(other))).toEqual(tradingCycles(instance));
      expect(tradingCycleReasons(canonical(other))).toEqual(tradingCycleReasons(instance));
    });
  });

  test('gives nobody a seat that a colleague earlier in the order would rather have had', () => {
    law(any, 500, (instance) => {
      const { staff, wishes, slots } = market(instance);
      const got = new Map(tradingCycles(instance).map(({ person, slot }) => [person, slot]));
      const rank = (person: number, slot: string | undefined) => {
        const at = wishes[person]!.findIndex((wish) => slots[wish.slot]!.id === slot);
        return at < 0 ? Number.POSITIVE_INFINITY : at;
      };
      const seat = (person: number) => got.get(instance.people[person]!.id);
      for (const order of staff) {
        order.forEach((person, at) => {
          for (const later of order.slice(at + 1)) {
            if (seat(later))
              expect(rank(person, seat(later))).toBeGreaterThanOrEqual(rank(person, seat(person)));
          }
        });
      }
    });
  });

  test('is efficient: no plan within the same balance is better for somebody and worse for nobody', () => {
    law(rounds({ most: 5 }), 300, (instance) => {
      const { wishes, slots, cat } = market(instance);
      const ranks = instance.people.map(
        (_, index) => new Map(wishes[index]!.map(({ slot }, at) => [slots[slot]!.id, at])),
      );
      // Hosts stay home by the mechanism's own rule, so a plan is one in which everybody gets a wish or nothing.
      const ranksOf = (visits: readonly Visit[]) =>
        instance.people.map(({ id }, index) => {
          const slot = visits.find((visit) => visit.person === id)?.slot;
          return slot === undefined || cat.locks.has(id) ? 1000 : (ranks[index]!.get(slot) ?? 1001);
        });
      const ours = ranksOf(tradingCycles(instance));
      const better = allPlans(instance).filter((plan) => {
        const theirs = ranksOf(plan.visits);
        const noWorse = theirs.every((rank, index) => rank <= ours[index]!);
        return noWorse && String(theirs) !== String(ours) && within(instance, plan.visits);
      });
      expect(better).toEqual([]);
    });
  });
});

describe('reasons', () => {
  test('everybody without a visit has one, and every better tier not given', () => {
    law(any, 500, (instance) => {
      const visits = tradingCycles(instance);
      const best = new Map<string, number>();
      for (const { person, tier } of visits) best.set(person, Math.min(tier, best.get(person) ?? tier));
      const { unplaced, why } = tradingCycleReasons(instance);
      expect(unplaced.map(({ person }) => person)).toEqual(
        instance.people.filter(({ id }) => !best.has(id)).map(({ id }) => id),
      );
      const expected = instance.people.flatMap(({ id, choices }) =>
        choices.flatMap((_, index) => (index + 1 < (best.get(id) ?? 1000) ? [`${id} ${index + 1}`] : [])),
      );
      expect(why.map(({ person, tier }) => `${person} ${tier}`)).toEqual(expected);
    });
  });

  test('are true: a place said to be full is full on the days of that person, and balance would be broken', () => {
    law(any, 500, (instance) => {
      const { wishes, slots, seats } = market(instance);
      const visits = tradingCycles(instance);
      const locked = new Set(instance.locks.map(({ person }) => person));
      const free = slots.map(
        ({ id }, slot) =>
          seats[slot]! - visits.filter((visit) => visit.slot === id && !locked.has(visit.person)).length,
      );
      for (const { person, reason } of tradingCycleReasons(instance).why) {
        if (reason.code !== 'traded') continue;
        const index = instance.people.findIndex(({ id }) => id === person);
        for (const { place, code } of reason.places) {
          const wished = wishes[index]!.filter(({ slot }) => slots[slot]!.place.id === place);
          const room = wished.filter(({ slot }) => free[slot]! > 0);
          if (code === 'full') expect(free[wished[0]!.slot]).toBe(0);
          const placed = visits.some((visit) => visit.person === person);
          if (placed || room.length === 0) continue;
          // With a seat to spare, going there without return has to be against somebody's balance.
          const tier = room[0]!.tier;
          const more = [...visits, { person, slot: slots[room[0]!.slot]!.id, tier }];
          expect(within(instance, more)).toBe(false);
        }
      }
    });
  });
});
