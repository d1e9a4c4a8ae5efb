import { MOMENTS as PULSES } from '../../contact/contact-pulse.ts';
import { MOMENTS } from '../../programme/programme-measures.ts';
import { type Figures, nameOf } from '../impact.ts';
import type { Chain } from './nesting.ts';

/** What a figure is out of, as a number of its own: `answered.visitors of`. */
export const OF = ' of';

const WAY = ['people.signed-up', 'people.permission', 'people.placed', 'people.went'];
const STANDINGS = ['before', 'as-it-was', 'after'];
const NOTICED = ['sooner', 'once', 'safer'];

const lookedBack = (side: 'visitors' | 'hosts') => [
  `answered.${side}${OF}`,
  `answered.${side}`,
  `mark.${side}`,
];
const measured = (moment: string) => [`answered.measures.${moment}${OF}`, `answered.measures.${moment}`];

/** Which numbers of people lie within which: who sees two of them can take the one off the other. */
export const CHAINS: readonly Chain[] = [
  WAY,
  ...STANDINGS.map((part) => [...WAY, 'knows.answered', `knows.share.${part}`]),
  [...WAY, ...lookedBack('visitors')],
  [...WAY, `colleagues.reached${OF}`],
  lookedBack('hosts'),
  ...MOMENTS.map(measured),
  ...['before', 'after'].map((moment) => [...measured(moment), 'knows.answered']),
  [WAY[0]!, ...measured('before')],
  [`choice.first${OF}`, 'choice.first'],
  ...PULSES.map((part) => [`contact.yes.${part}${OF}`, `contact.answered.${part}`, `contact.yes.${part}`]),
  ...PULSES.map((part) => [`clients.noticed.sooner${OF}`, `contact.yes.${part}`]),
  ...NOTICED.map((part) => [`clients.noticed.sooner${OF}`, `clients.noticed.${part}`]),
];

/** Several figures are out of the same number: it is one. */
const WHOLES: Readonly<Record<string, string>> = {
  'people.permission': 'people.signed-up',
  'people.placed': 'people.permission',
  'people.went': 'people.placed',
  'knows.answered': 'people.went',
  'mark.visitors': `answered.visitors${OF}`,
  'mark.hosts': `answered.hosts${OF}`,
  ...Object.fromEntries(STANDINGS.map((part) => [`knows.share.${part}`, 'knows.answered'])),
  ...Object.fromEntries(PULSES.map((part) => [`contact.answered.${part}`, `contact.yes.${part}${OF}`])),
  ...Object.fromEntries(NOTICED.map((part) => [`clients.noticed.${part}`, `clients.noticed.sooner${OF}`])),
};

/** The number that a figure is out of. */
export const wholeOf = (name: string): string => WHOLES[name] ?? `${name}${OF}`;

/** Every number of people that a report tells, by name: what is counted, and what it is out of. */
export function countsIn(figures: Figures): Map<string, number> {
  const counts = new Map<string, number>();
  const told = new Set(CHAINS.flat());
  const put = (name: string, count: number | null) => {
    if (count !== null && told.has(name)) counts.set(name, count);
  };
  for (const one of figures.all) {
    put(nameOf(one), one.numerator);
    put(wholeOf(nameOf(one)), one.denominator);
  }
  put(`colleagues.reached${OF}`, figures.find('colleagues.reached')?.n ?? null);
  for (const name of ['colleagues.reached', 'follow-ups.reached'])
    counts.set(name, figures.find(name)?.numerator ?? 0);
  return counts;
}
