import { fileURLToPath } from 'node:url';
import { askNode, type Outcome } from './child.ts';
import type { Measured } from './engine-child.ts';
import { median, seconds, table } from './tables.ts';

const CHILD = fileURLToPath(new URL('engine-child.ts', import.meta.url));

/** The tasks of engine-child.ts, in the order of the table, and what they are called there. */
const TASK_NAMES = {
  parse: 'parse',
  levels: 'levels and lottery',
  reasons: 'reasons of the unplaced',
  explain: '`explain`',
  again: 'again, one person less',
};

/** What the engine is asked about a round; all of it where no tasks are named. */
type Asked = { name: string; instance: string; tasks?: (keyof typeof TASK_NAMES)[] };

/** A task that takes longer than this, in seconds, is measured once. */
const ONCE = 30;

/**
 * Measures the whole engine through its public interface, prints a table, and tells whether every run of an
 * instance came to the same objective.
 */
export async function enginePart(
  rounds: Asked[],
  options: { repeat: number; timeout: number },
): Promise<boolean> {
  const rows: string[][] = [];
  let well = true;
  const all = Object.keys(TASK_NAMES) as (keyof typeof TASK_NAMES)[];
  for (const { name, instance, tasks = all } of rounds) {
    const objectives = new Set<string>();
    for (const task of tasks) {
      const called = TASK_NAMES[task];
      const outcomes = await repeated(instance, task, options);
      const measured = outcomes.flatMap((each) => (each.kind === 'answer' ? [each.answer] : []));
      for (const { objective } of measured) if (objective !== '') objectives.add(objective);
      rows.push([name, called, ...cells(measured, outcomes.at(-1)!)]);
      well = well && outcomes.every((each) => each.kind !== 'failed');
    }
    if (objectives.size > 1) {
      console.error(`${name}: the objectives differ: ${[...objectives].join(' / ')}`);
      well = false;
    }
  }
  console.log(
    `\n### Engine\n\n${table(['instance', 'task', 'median', 'peak memory', 'what came out'], rows)}`,
  );
  return well;
}

/** Does a task as often as asked, each time in a process of its own. */
export async function repeated(
  instance: string,
  task: string,
  { repeat, timeout }: { repeat: number; timeout: number },
): Promise<Outcome<Measured>[]> {
  const outcomes: Outcome<Measured>[] = [];
  for (let run = 0; run < repeat; run++) {
    const outcome = await askNode<Measured>(CHILD, [instance, task], timeout);
    outcomes.push(outcome);
    if (outcome.kind !== 'answer' || outcome.answer.seconds > ONCE) break;
  }
  return outcomes;
}

/** The time, the memory and the outcome of a task, for a table. */
export function cells(measured: Measured[], last: Outcome<Measured>): string[] {
  if (last.kind === 'late') return [`> ${last.seconds} s`, '', ''];
  if (last.kind === 'failed') return ['', '', `failed: ${last.message}`];
  const peak = Math.max(...measured.map((each) => each.peakMegabytes));
  const time = seconds(median(measured.map((each) => each.seconds)));
  return [time, `${peak.toFixed(0)} MB`, last.answer.outcome];
}
