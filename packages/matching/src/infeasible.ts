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
 * there is a plan (deletion filter, Chinneck 2008). Without locks the empty plan is possible, so there is one.
 */
export async function infeasible(instance: Instance, deadline: Deadline): Promise<Fault[]> {
  let kept = instance.locks;
  for (const lock of instance.locks) {
    const fewer = kept.filter((each) => each !== lock);
    if (!(await possible(instance, fewer, deadline))) kept = fewer;
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

async function possible(instance: Instance, locks: Pair[], deadline: Deadline): Promise<boolean> {
  const { program } = buildModel(catalogue(canonical({ ...instance, locks })));
  const solver = await Solver.open(program, deadline);
  try {
    return solver.optimise('min', { columns: [], values: [] }, 'locks') !== null;
  } finally {
    solver.close();
  }
}
