import { appendFileSync } from 'node:fs';

/** Prints what a test measured; `npm run test:veiligheid` keeps it in a file for its table. */
export function figure(name: string, value: string | number): void {
  process.stdout.write(`${name}: ${value}\n`);
  if (process.env.FIGURES) appendFileSync(process.env.FIGURES, `${JSON.stringify([name, String(value)])}\n`);
}
