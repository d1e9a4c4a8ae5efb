import { type Faults, faultsOf, type Typed } from '../../../../forms/typed.ts';
import type { RoundScope } from '../../../../people/scope.ts';
import type { PriceView } from '../../board/price-view.ts';
import { rulesPrice } from '../../board/price-view.ts';
import type { Board } from '../../board/read-board.ts';
import { AIMS, type Aim, fieldsOf, type MatchRules, sameRules, shifted } from '../match-rules.ts';
import { type Outcome, outcomesOf } from '../outcomes.ts';
import { readRules } from '../read-rules.ts';
import { parseRules } from '../rules-form.ts';

/** What can be wrong with a rule. */
const FAULTS = ['number', 'required', 'too-long'] as const;

export interface RulesLoaded {
  /** As the form shows them. */
  rules: MatchRules;
  typed: Typed;
  faults: Faults<(typeof FAULTS)[number]>;
  /** Not those by which the round is matched. */
  isChanged: boolean;
  /** What goes first of what this round has. */
  shown: Aim[];
  /** Whether somebody took part before. */
  hasMet: boolean;
  outcomes: Record<string, Outcome>;
  price: PriceView | null;
  fields: [name: string, value: string][];
}

/** The rules of a round, and what the address asks of other ones. */
export async function loadRules(
  { db, roundId }: Pick<RoundScope, 'db' | 'roundId'>,
  board: Board,
  search: URLSearchParams,
): Promise<RulesLoaded> {
  const now = await readRules(db, roundId);
  const asked = search.has('volgorde') ? parseRules(search) : null;
  const hasMet = board.instance.people.some(({ met = [] }) => met.length > 0);
  const isShown = (aim: Aim) =>
    (aim !== 'variety' || hasMet) && (aim !== 'wanted' || board.input.rows.wanted.length > 0);
  const shownAims = AIMS.filter(isShown);
  const rules = asked?.success ? moved(asked.data, search, shownAims) : now;
  const typed = asked && !asked.success ? Object.fromEntries(search) : Object.fromEntries(fieldsOf(rules));
  const isChanged = !sameRules(rules, now);
  return {
    ...{ rules, typed, isChanged, hasMet },
    faults: asked && !asked.success ? faultsOf(asked.error, FAULTS) : {},
    shown: rules.order.filter(isShown),
    outcomes: board.stale ? {} : await outcomesOf(db, board, now),
    price: isChanged ? await rulesPrice(db, board, rules) : null,
    fields: fieldsOf(rules),
  };
}

/** `balance:-1`: one step forward. */
function moved(rules: MatchRules, search: URLSearchParams, shown: readonly Aim[]): MatchRules {
  const [name, by] = (search.get('schuif') ?? '').split(':');
  const aim = shown.find((one) => one === name);
  if (!aim || (by !== '1' && by !== '-1')) return rules;
  return { ...rules, order: shifted(rules.order, aim, by === '1' ? 1 : -1, shown) };
}
