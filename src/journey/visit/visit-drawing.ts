import { TABLE } from './visit.ts';

/** In a diagram a name is one word. */
const nameOf = (state: string) => state.replace('-', '_');

/** The table of a visit as a state diagram (Mermaid), and as a table with the same rows. */
export function drawLife(): string {
  const arrows = TABLE.filter(({ from, to }) => from !== to).map(
    ({ from, on, when, to }) => `  ${nameOf(from)} --> ${nameOf(to)}: ${on}${when ? ` [${when}]` : ''}`,
  );
  const rows = TABLE.map(
    ({ from, on, when, to, effects }) =>
      `| ${from} | ${on} | ${when ?? ''} | ${to} | ${effects.join(', ')} |`,
  );
  return [
    '```mermaid',
    'stateDiagram-v2',
    '  [*] --> offered: offered to both',
    ...arrows,
    '```',
    '',
    '| from | event | when | to | what follows |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}
