import type { InstanceInput, MatchResult } from '@wisselstage/matching';

type Visit = MatchResult['visits'][number];
type Outcome = Pick<MatchResult, 'visits' | 'balance'>;

/** One measure of a plan: `tier/2` counts visits at the second choice. */
export interface Measure {
  key: string;
  value: number;
  /** Whether more of it is better or worse; `null` of what is neither by itself, as a second choice. */
  better: 'more' | 'less' | null;
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

/** Of the first choices, of the second, and then of each lower one. */
const BETTER: Measure['better'][] = ['more', null];

/** What a plan is worth, whatever it was made by, in the usual order of the levels. */
export function measuresOf(instance: InstanceInput, { visits, balance }: Outcome): Measure[] {
  const placed = new Set(visits.map(({ person }) => person));
  const people = new Map(instance.people.map((one) => [one.id, one]));
  const tolerance = instance.settings?.tolerance ?? 1;
  const excess = balance.reduce((sum, { net }) => sum + Math.max(0, Math.abs(net) - tolerance), 0);
  const chosen = visits.filter(choosing(instance));
  const tiers = Math.max(0, ...instance.people.map((one) => one.choices?.length ?? 0));
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
        value: chosen.filter((one) => one.tier === tier).length,
        better: index < BETTER.length ? BETTER[index]! : 'less',
      };
    }),
    { key: 'outside', value: visits.length - chosen.length, better: 'less' },
    count('ties', pairsOf(instance, visits).size),
  ];
}

/** Whether a visit is one that was chosen: what was decided may lie outside the choices. */
export function choosing(instance: InstanceInput): (visit: Visit) => boolean {
  const places = new Map(instance.places.flatMap(({ id, slots }) => slots.map((slot) => [slot.id, id])));
  const choices = new Map(instance.people.map((one) => [one.id, new Set((one.choices ?? []).flat())]));
  return ({ person, slot }) => choices.get(person)?.has(places.get(slot) ?? '') ?? false;
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

/** The same in the order in which the levels of a match count. */
export function inOrderOf(levels: readonly string[] | undefined, effects: readonly Effect[]): Effect[] {
  if (!levels) return [...effects];
  const place = ({ key }: Effect) => {
    const name = key.startsWith('tier/') || key === 'outside' ? 'rank:' : (LEVEL_OF[key] ?? key);
    const at = levels.findIndex((level) => level.startsWith(name));
    return at < 0 ? levels.length : at;
  };
  return effects.toSorted((a, b) => place(a) - place(b));
}
/**
 * What changes first in the order in which a match counts: of choices the lowest that is asked first, or the first.
 * @returns `null` when nothing changes
 */
export function firstChange(
  levels: readonly string[] | undefined,
  effects: readonly Effect[],
): Effect | null {
  const isGreedy = levels?.includes('rank:greedy') ?? false;
  const isOfChoices = ({ key }: Effect) => key.startsWith('tier/') || key === 'outside';
  const choices = effects.filter(isOfChoices);
  const inTurn = isGreedy ? choices : choices.toReversed();
  const all = effects.map((one) => (isOfChoices(one) ? inTurn.shift()! : one));
  return all.find(({ before, after }) => before !== after) ?? null;
}

const LEVEL_OF: Partial<Record<string, string>> = { visits: 'placed', ties: 'new-ties' };

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
