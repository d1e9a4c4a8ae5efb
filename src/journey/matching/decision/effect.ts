import type { InstanceInput, MatchResult } from '@wisselstage/matching';

type Visit = MatchResult['visits'][number];
type Outcome = Pick<MatchResult, 'visits' | 'balance'>;

/** One measure of a plan: `tier/2` counts visits at the second choice. */
export interface Measure {
  key: string;
  value: number;
  /** Whether more of it is better or worse. */
  better: 'more' | 'less';
}

/** A measure now and after a decision. */
export interface Effect extends Pick<Measure, 'key' | 'better'> {
  before: number;
  after: number;
}

/** Somebody who goes elsewhere, by slot and choice. */
export interface PersonChange {
  person: string;
  from: Pick<Visit, 'slot' | 'tier'>[];
  to: Pick<Visit, 'slot' | 'tier'>[];
  /** Whether that is better for them. */
  turns: 'better' | 'worse' | 'elsewhere';
}

/** What a plan is worth, whatever it was made by, in the usual order of the levels. */
export function measuresOf(instance: InstanceInput, { visits, balance }: Outcome): Measure[] {
  const placed = new Set(visits.map(({ person }) => person));
  const people = new Map(instance.people.map((one) => [one.id, one]));
  const tolerance = instance.settings?.tolerance ?? 1;
  const excess = balance.reduce((sum, { net }) => sum + Math.max(0, Math.abs(net) - tolerance), 0);
  const tiers = Math.max(
    0,
    ...visits.map(({ tier }) => tier),
    ...instance.people.map((one) => one.choices?.length ?? 0),
  );
  const count = (key: string, value: number): Measure => ({ key, value, better: 'more' });
  return [
    count('placed', placed.size),
    count('visits', visits.length),
    { key: 'balance', value: excess, better: 'less' },
    count(
      'priority',
      [...placed].reduce((sum, one) => sum + (people.get(one)?.priority ?? 0), 0),
    ),
    ...Array.from({ length: tiers }, (_, index): Measure => {
      const tier = index + 1;
      return {
        key: `tier/${tier}`,
        value: visits.filter((one) => one.tier === tier).length,
        better: tier > 1 ? 'less' : 'more',
      };
    }),
    count('ties', pairsOf(instance, visits).size),
  ];
}

/** Pairs of organisations that meet, whoever of them travels. */
function pairsOf(instance: InstanceInput, visits: readonly Visit[]): Set<string> {
  const homes = new Map(instance.people.map(({ id, organisation }) => [id, organisation]));
  const hosts = new Map(
    instance.places.flatMap(({ organisation, slots }) => slots.map(({ id }) => [id, organisation] as const)),
  );
  return new Set(
    visits.map(({ person, slot }) => JSON.stringify([homes.get(person), hosts.get(slot)].sort())),
  );
}

/** Measure by measure; one that was not there before counts from 0. */
export function effectsOf(before: readonly Measure[], after: readonly Measure[]): Effect[] {
  const values = (list: readonly Measure[]) => new Map(list.map(({ key, value }) => [key, value]));
  const [old, next] = [values(before), values(after)];
  const all = after.length >= before.length ? after : before;
  return all.map(({ key, better }) => ({
    key,
    better,
    before: old.get(key) ?? 0,
    after: next.get(key) ?? 0,
  }));
}

/** Who goes elsewhere, by person. */
export function personChanges(before: readonly Visit[], after: readonly Visit[]): PersonChange[] {
  const [old, next] = [byPerson(before), byPerson(after)];
  return [...new Set([...old.keys(), ...next.keys()])].sort().flatMap((person) => {
    const [from, to] = [old.get(person) ?? [], next.get(person) ?? []];
    if (slotsIn(from) === slotsIn(to)) return [];
    const better = to.length - from.length || total(from) - total(to);
    return [{ person, from, to, turns: better > 0 ? 'better' : better < 0 ? 'worse' : 'elsewhere' } as const];
  });
}

const byPerson = (visits: readonly Visit[]) =>
  new Map(
    [...Map.groupBy(visits, ({ person }) => person)].map(([person, own]) => [
      person,
      own.map(({ slot, tier }) => ({ slot, tier })),
    ]),
  );
const slotsIn = (visits: readonly { slot: string }[]) =>
  JSON.stringify(visits.map(({ slot }) => slot).sort());
const total = (visits: readonly { tier: number }[]) => visits.reduce((sum, { tier }) => sum + tier, 0);
