import { cells, repeated } from './engine-part.ts';
import { table } from './tables.ts';

/** The tasks of engine-child.ts that ask something of a match at hand, and what they are called in the table. */
const TASK_NAMES = {
  whatIf: 'one what-if',
  capacity: 'all capacity answers',
  repair: 'repair after one refusal',
};

/** Measures what is asked of a plan that is there, prints a table, and tells whether everything was answered. */
export async function questionsPart(
  rounds: { name: string; instance: string }[],
  options: { repeat: number; timeout: number },
): Promise<boolean> {
  const rows: string[][] = [];
  let well = true;
  for (const { name, instance } of rounds) {
    for (const [task, called] of Object.entries(TASK_NAMES)) {
      const outcomes = await repeated(instance, task, options);
      const measured = outcomes.flatMap((each) => (each.kind === 'answer' ? [each.answer] : []));
      rows.push([name, called, ...cells(measured, outcomes.at(-1)!)]);
      well = well && outcomes.every((each) => each.kind !== 'failed');
    }
  }
  console.log(
    `\n### Questions\n\n${table(['instance', 'task', 'median', 'peak memory', 'what came out'], rows)}`,
  );
  return well;
}
