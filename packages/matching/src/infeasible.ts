import { canonical } from './canonical.ts';
import { catalogue } from './catalogue.ts';
import type { Fault } from './errors.ts';
import type { Deadline } from './highs.ts';
import { buildModel } from './model.ts';
import { rowName } from './row-name.ts';
import type { Instance, Pair } from './schema.ts';
import { Solver } from './solver.ts';

/**
 * Names the locks that together leave no possible plan: a smallest set in the sense that without any one of them
 * there is a plan. Without locks the empty plan is possible, so there is one.
 *
 * Drops locks from the first to the last for as long as what is left is impossible (deletion filter, Chinneck 2008).
 * How many can be dropped in a row is found by bisection: a question takes a program, and most locks are harmless.
 */
export async function infeasible(instance: Instance, deadline: Deadline): Promise<Fault[]> {
  // In canonical order, so that the same locks are named whatever the order of rows.
  const { locks } = canonical(instance);
  const kept: Pair[] = [];
  let next = 0;
  while (await possible(instance, kept, deadline)) {
    // Without the locks before `next` it is impossible, without those before `end` it is not.
    let end = locks.length;
    while (end - next > 1) {
      const middle = (next + end) >> 1;
      if (await possible(instance, [...kept, ...locks.slice(middle)], deadline)) end = middle;
      else next = middle;
    }
    kept.push(locks[next]!);
    next = end;
  }
  const rows = kept.map((lock) => rowName(instance, ['locks', instance.locks.indexOf(lock)]));
  return kept.map((lock, index) => ({
    row: rows[index]!,
    path: ['locks', instance.locks.indexOf(lock)],
    code: 'locks-impossible',
    message:
      kept.length === 1
        ? 'no plan can honour this lock'
        : `no plan can honour this lock together with ${rows.filter((_, other) => other !== index).join(', ')}`,
  }));
}

function possible(instance: Instance, locks: Pair[], deadline: Deadline): Promise<boolean> {
  return feasible({ ...instance, locks }, deadline);
}

/** Whether an instance has any plan. */
export async function feasible(instance: Instance, deadline: Deadline): Promise<boolean> {
  const { program } = buildModel(catalogue(canonical(instance)));
  const solver = await Solver.open(program, deadline);
  try {
    return solver.optimise('min', { columns: [], values: [] }, 'locks') !== null;
  } finally {
    solver.close();
  }
}
