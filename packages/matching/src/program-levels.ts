import type { Step } from './levels.ts';
import type { Model } from './model.ts';
import { type Expression, sum, sumOf } from './program.ts';

/** A step as an expression over the columns of a model. */
export type Objective = Step & { terms: Expression };

/** An objective with its optimum in the proven plan. */
export type Goal = Objective & { best: number };

/** Writes steps out for a model. */
export function objectives(model: Model, steps: readonly Step[]): Objective[] {
  return steps.map((step) => {
    const terms: Expression = { columns: [], values: [] };
    const { visit, person } = step;
    if (visit)
      append(
        terms,
        perVisit(model, (column) => visit(model.options[column]!)),
      );
    if (person) {
      for (const [id, placed] of model.placed) {
        const value = person(model.cat.people.get(id)!);
        if (value !== 0) append(terms, { ...placed, values: placed.values.map((each) => each * value) });
      }
    }
    if (step.excess) append(terms, sum([...model.excess.values()]));
    return { ...step, terms };
  });
}

function append(terms: Expression, more: Expression): void {
  for (const column of more.columns) terms.columns.push(column);
  for (const value of more.values) terms.values.push(value);
}

/** An expression over all visits; a weight of 0 leaves the visit out. */
export function perVisit(model: Model, weight: (column: number) => number): Expression {
  return sumOf(model.options.map((_, column) => weight(column)));
}
