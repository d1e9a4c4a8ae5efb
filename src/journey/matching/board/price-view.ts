import type { InstanceInput } from '@wisselstage/matching';
import type { Db } from '../../../platform/db/connect.ts';
import { slotId } from '../../place/schema.ts';
import { asDecision, turnOf, type Wish } from '../decision/decision.ts';
import type { Scope } from '../decision/deed.ts';
import { type Price, priceSoon } from '../decision/desk.ts';
import {
  type Effect,
  effectsOf,
  firstChange,
  inOrderOf,
  measuresOf,
  personChanges,
} from '../decision/effect.ts';
import { foresee } from '../decision/foresee.ts';
import { limitsPassed } from '../decision/limits.ts';
import { buildInstance } from '../matching.ts';
import { planDigest } from '../matching-input.ts';
import type { MatchRules } from '../rules/match-rules.ts';
import { instanceBy } from '../rules/outcomes.ts';
import { type Passed, passesOf } from './person.ts';
import type { Board } from './read-board.ts';

/** What a decision would do, in names, before it is taken. */
export type PriceView =
  | { state: 'stale' | 'working' | 'not-there' }
  | { state: 'impossible'; codes: string[]; obstacles: string[] }
  | {
      state: 'known';
      /** As a form sends it back: what is done is what was seen. */
      seen: string;
      effects: Effect[];
      /** What changes first of what counts. */
      first: Effect | null;
      placed: string[];
      gains: string[];
      loses: string[];
      unplaced: string[];
      moves: string[];
      passes: Passed[];
    };

/** Worked out exactly; what takes longer than a moment goes on by itself, and is there when it is asked again. */
export async function priceView(
  scope: Scope,
  board: Board,
  { wish, userId }: { wish: Wish; userId: string },
): Promise<PriceView> {
  if (board.stale) return { state: 'stale' };
  const { run, input } = board;
  const { visits } = run.result;
  const turn = turnOf(wish, { ...input, visits });
  if (!turn) return { state: 'not-there' };
  const next = await foresee(scope, input, { turn, userId });
  const faults = limitsPassed(next, turn);
  if (faults.length > 0) return viewOf(board, board.instance, { possible: false, faults, obstacles: [] }, []);
  const previous = visits.map(({ person, slot }) => ({ person, slot }));
  const changed = buildInstance(next.rows, { ...next.settings, previous });
  const price = await priceSoon(scope.db, {
    runId: run.id,
    instance: changed,
    decision: asDecision(wish, turn),
  });
  const passes = wish.kind === 'seat' ? passesOf(board, wish.person, slotId(wish.place, wish.day)) : [];
  return viewOf(board, changed, price, passes);
}

/** What other rules would do, before they are taken. */
export async function rulesPrice(db: Db, board: Board, rules: MatchRules): Promise<PriceView> {
  if (board.stale) return { state: 'stale' };
  const changed = instanceBy(board, rules);
  return viewOf(
    board,
    changed,
    await priceSoon(db, { runId: board.run.id, apart: true, instance: changed }),
    [],
  );
}

function viewOf(
  { run, instance, names }: Board,
  changed: InstanceInput,
  price: Price | null,
  passes: Passed[],
): PriceView {
  if (price === null) return { state: 'working' };
  if (!price.possible) {
    return {
      state: 'impossible',
      codes: [...new Set(price.faults.map(({ code }) => code))],
      obstacles: price.obstacles,
    };
  }
  const changes = personChanges(run.result.visits, price.result.visits);
  const called = (list: typeof changes) => list.map(({ person }) => names.called(person));
  const those = (turns: 'better' | 'worse' | 'elsewhere') => changes.filter((one) => one.turns === turns);
  const levels = changed.settings?.levels;
  const effects = inOrderOf(
    levels,
    effectsOf(measuresOf(instance, run.result), measuresOf(changed, price.result)),
  );
  return {
    state: 'known',
    seen: planDigest(price.result),
    ...{ effects, first: firstChange(levels, effects) },
    placed: called(those('better').filter(({ from, to }) => to.length > from.length)),
    gains: called(those('better').filter(({ from, to }) => to.length <= from.length)),
    unplaced: called(those('worse').filter(({ from, to }) => to.length < from.length)),
    loses: called(those('worse').filter(({ from, to }) => to.length >= from.length)),
    moves: called(those('elsewhere')),
    passes,
  };
}
