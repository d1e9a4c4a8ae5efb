import { KINDS } from './ledger.ts';
import type { Crashed } from './run.ts';

/** Nothing that somebody was told is gone, nothing came twice, and nothing is said to be sent that was not. */
export const isWhole = ({ kinds, mails, faults }: Crashed) =>
  KINDS.every((kind) => kinds[kind].lost.length === 0) &&
  mails.twice === 0 &&
  mails.lost === 0 &&
  faults.length === 0;

/** The figures, a line each. */
export function report(engine: string, crashed: Crashed): string {
  const { kinds, mails, recovered } = crashed;
  const sorted = recovered.toSorted((one, other) => one - other);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return [
    `${engine}: ${crashed.kills} kills (${crashed.early} while it started), ${crashed.brokenOff} things broken off`,
    ...KINDS.map((kind) => {
      const { told, lost } = kinds[kind];
      return `  ${kind}: ${told} acknowledged, ${lost.length} lost${lost.length > 0 ? `: ${lost.slice(0, 5).join(', ')}` : ''}`;
    }),
    `  mails: ${mails.accepted} accepted, ${mails.twice} twice, ${mails.lost} lost, ${mails.perhaps} said to be perhaps sent (${mails.perhapsAccepted} of them were)`,
    `  matches that gave up, and say so: ${crashed.saidBroken}; starts that said what they took back: ${crashed.said}`,
    `  ready after a kill: ${middle.toFixed(1)} s, at most ${(sorted.at(-1) ?? 0).toFixed(1)} s`,
    ...crashed.faults.slice(0, 10).map((fault) => `  FAULT ${fault}`),
  ].join('\n');
}
