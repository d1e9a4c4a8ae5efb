import type { Model } from './model.ts';
import { type Expression, sum } from './program.ts';
import type { Level } from './schema.ts';

/** One objective to optimise exactly, after those before it. `name` is the `level` of the result's row. */
export type Step = { name: string; sense: 'max' | 'min'; terms: Expression };

/** A step with its optimum in the proven plan. */
export type Goal = Step & { best: number };

/** The levels of the settings as single objectives, in order; `rank:generous` alone gives one per tier. */
export function stepsOf(model: Model): Step[] {
  return model.cat.instance.settings.levels.flatMap((level) => STEPS[level](model));
}

const STEPS: Record<Level, (model: Model) => Step[]> = {
  placed: (model) => [
    { name: 'placed', sense: 'max', terms: perPerson(model, () => 1) },
    { name: 'visits', sense: 'max', terms: perVisit(model, () => 1) },
  ],
  balance: (model) => [{ name: 'balance', sense: 'min', terms: sum([...model.excess.values()]) }],
  priority: (model) => [
    {
      name: 'priority',
      sense: 'max',
      terms: perPerson(model, (person) => model.cat.people.get(person)!.priority),
    },
  ],
  'rank:generous': (model) =>
    // Worst first; the first choices are what remains, so they are no objective of their own.
    tiers(model)
      .slice(1)
      .reverse()
      .map((tier) => ({ name: `rank:generous/${tier}`, sense: 'min', terms: atTier(model, tier) })),
  'rank:greedy': (model) =>
    tiers(model).map((tier) => ({ name: `rank:greedy/${tier}`, sense: 'max', terms: atTier(model, tier) })),
  'rank:sum': (model) => [
    { name: 'rank:sum', sense: 'min', terms: perVisit(model, (column) => model.options[column]!.tier) },
  ],
  'new-ties': (model) => [{ name: 'new-ties', sense: 'max', terms: newTies(model) }],
  stability: (model) => {
    const previous = new Set(model.cat.instance.previous.map(({ person, slot }) => key(person, slot)));
    const kept = perVisit(model, (column) => {
      const { person, slot } = model.options[column]!;
      return previous.has(key(person, slot)) ? 1 : 0;
    });
    return [{ name: 'stability', sense: 'max', terms: kept }];
  },
};

const key = (a: string, b: string) => JSON.stringify([a, b]);

function tiers(model: Model): number[] {
  return Array.from({ length: model.cat.worstTier }, (_, index) => index + 1);
}

function atTier(model: Model, tier: number): Expression {
  return perVisit(model, (column) => (model.options[column]!.tier === tier ? 1 : 0));
}

function newTies(model: Model): Expression {
  const known = new Set(model.cat.instance.known.flatMap(([a, b]) => [key(a, b), key(b, a)]));
  return perVisit(model, (column) => {
    const { person, slot } = model.options[column]!;
    const home = model.cat.people.get(person)!.organisation;
    return known.has(key(home, model.cat.slots.get(slot)!.place.organisation)) ? 0 : 1;
  });
}

/** An expression over all visits; a weight of 0 leaves the visit out. */
export function perVisit(model: Model, weight: (column: number) => number): Expression {
  const terms: Expression = { columns: [], values: [] };
  model.options.forEach((_, column) => {
    const value = weight(column);
    if (value === 0) return;
    terms.columns.push(column);
    terms.values.push(value);
  });
  return terms;
}

/** An expression over placed people; a weight of 0 leaves the person out. */
export function perPerson(model: Model, weight: (person: string) => number): Expression {
  const terms: Expression = { columns: [], values: [] };
  for (const [person, placed] of model.placed) {
    const value = weight(person);
    if (value === 0) continue;
    terms.columns.push(...placed.columns);
    terms.values.push(...placed.values.map((each) => each * value));
  }
  return terms;
}
