import type { Level } from '@wisselstage/matching';
import type { MatchSettings } from '../matching.ts';

/** What a match looks at, as coordinators may put it in order; that little changes always comes last. */
export const AIMS = ['placed', 'balance', 'priority', 'choices', 'wanted', 'variety', 'new-ties'] as const;
export type Aim = (typeof AIMS)[number];

/** What counts of choices: few low ones, many first ones, or the lowest sum. */
export const STYLES = ['generous', 'greedy', 'sum'] as const;
export type Style = (typeof STYLES)[number];

/** By which rules a round is matched. */
export interface MatchRules {
  mechanism: 'optimal' | 'ttc';
  /** What goes first; without `variety` it is switched off. */
  order: Aim[];
  style: Style;
  tolerance: number;
  newcomer: number;
  unplaced: number;
  /** The word of the lottery: the same word gives the same draw. */
  seed: string;
}

interface RoundRules {
  tolerance: number;
  seed: string;
  newcomerPriority: number;
  unplacedPriority: number;
}

/** @param stored what is kept where a round is not matched as usual */
export function rulesOf(
  { tolerance, seed, newcomerPriority, unplacedPriority }: RoundRules,
  stored: Pick<MatchSettings, 'mechanism' | 'levels'>,
): MatchRules {
  const levels = stored.levels ?? [];
  const rank = levels.find((level) => level.startsWith('rank:'))?.slice('rank:'.length);
  return {
    ...{ tolerance, seed, newcomer: newcomerPriority, unplaced: unplacedPriority },
    mechanism: stored.mechanism ?? 'optimal',
    order: levels.length > 0 ? levels.flatMap(aimOf) : [...AIMS],
    style: STYLES.find((one) => one === rank) ?? 'generous',
  };
}

const aimOf = (level: Level): Aim[] =>
  level.startsWith('rank:') ? ['choices'] : AIMS.filter((aim) => aim === level);

/** The levels of the engine that say the same; `undefined` for those of every round. */
export function levelsOf({ order, style }: Pick<MatchRules, 'order' | 'style'>): Level[] | undefined {
  if (style === 'generous' && order.join() === AIMS.join()) return undefined;
  return [...order.map((aim): Level => (aim === 'choices' ? `rank:${style}` : aim)), 'stability'];
}

/** The same as a match takes it. */
export function settingsOf(
  rules: MatchRules,
): Pick<MatchSettings, 'mechanism' | 'levels' | 'tolerance' | 'seed' | 'priorities'> {
  const levels = levelsOf(rules);
  return {
    ...{ tolerance: rules.tolerance, seed: rules.seed, mechanism: rules.mechanism },
    priorities: { newcomer: rules.newcomer, unplaced: rules.unplaced },
    ...(levels && { levels }),
  };
}

export const sameRules = (one: MatchRules, other: MatchRules): boolean =>
  JSON.stringify(inOneForm(one)) === JSON.stringify(inOneForm(other));
const inOneForm = ({ mechanism, order, style, tolerance, newcomer, unplaced, seed }: MatchRules) => [
  ...[mechanism, order, style, tolerance, newcomer, unplaced, seed],
];

/** Switched on it comes where it is usual: after what was wanted. */
export function withVariety(order: readonly Aim[]): Aim[] {
  if (order.includes('variety')) return [...order];
  const at = order.indexOf('wanted') + 1;
  return [...order.slice(0, at), 'variety', ...order.slice(at)];
}

/** As a form sends them. */
export function fieldsOf(rules: MatchRules): [name: string, value: string][] {
  return [
    ['manier', rules.mechanism],
    ['volgorde', rules.order.join()],
    ['keuzes', rules.style],
    ...(rules.order.includes('variety') ? [['afwisseling', 'on'] as [string, string]] : []),
    ['tolerantie', String(rules.tolerance)],
    ['nieuw', String(rules.newcomer)],
    ['pech', String(rules.unplaced)],
    ['loting', rules.seed],
  ];
}

/** One step forward or back of what is shown; at an end it stays. */
export function shifted(order: readonly Aim[], aim: Aim, by: -1 | 1, shown: readonly Aim[]): Aim[] {
  const visible = order.filter((one) => shown.includes(one));
  const other = visible[visible.indexOf(aim) + by];
  if (!visible.includes(aim) || other === undefined) return [...order];
  return order.map((one) => (one === aim ? other : one === other ? aim : one));
}

/** Other rules beside these, one thing changed in each: what a coordinator would ask about. */
export function alternatives(rules: MatchRules): [name: string, rules: MatchRules][] {
  const first = rules.order.filter((aim) => aim !== 'choices');
  const ahead: Aim[] = [];
  for (const aim of first) ahead.push(...(aim === 'balance' ? (['choices', 'balance'] as const) : [aim]));
  const all: [string, MatchRules][] = [
    ['optimal', { ...rules, mechanism: 'optimal' }],
    ['ttc', { ...rules, mechanism: 'ttc' }],
    ['choices-first', { ...rules, order: ahead }],
    ...STYLES.map((style): [string, MatchRules] => [style, { ...rules, style }]),
    ['tolerance-more', { ...rules, tolerance: rules.tolerance + 1 }],
    ['tolerance-less', { ...rules, tolerance: Math.max(0, rules.tolerance - 1) }],
    ['no-priority', { ...rules, newcomer: 0, unplaced: 0 }],
    ['variety', { ...rules, order: withVariety(rules.order) }],
    ['no-variety', { ...rules, order: rules.order.filter((aim) => aim !== 'variety') }],
    ['lot', { ...rules, seed: `${rules.seed.slice(0, 78)} 2` }],
  ];
  return all.filter(([, other]) => !sameRules(rules, other));
}
