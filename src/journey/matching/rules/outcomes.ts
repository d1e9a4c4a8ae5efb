import type { Db } from '../../../platform/db/connect.ts';
import type { Board } from '../board/read-board.ts';
import { priceSoon } from '../decision/desk.ts';
import { type Effect, effectsOf, measuresOf } from '../decision/effect.ts';
import { buildInstance } from '../matching.ts';
import { alternatives, type MatchRules, settingsOf } from './match-rules.ts';

/** What other rules would do to this round; `working` while that is not known yet. */
export type Outcome = { state: 'known'; effects: Effect[] } | { state: 'working' | 'impossible' };

/** Exactly, each by a match of its own. What takes longer than a moment goes on by itself. */
export async function outcomesOf(db: Db, board: Board, rules: MatchRules): Promise<Record<string, Outcome>> {
  const { run, instance } = board;
  const now = measuresOf(instance, run.result);
  const all = alternatives(rules).map(async ([name, other]): Promise<[string, Outcome]> => {
    const changed = instanceBy(board, other);
    const price = await priceSoon(db, { runId: run.id, apart: true, instance: changed });
    if (price === null) return [name, { state: 'working' }];
    if (!price.possible) return [name, { state: 'impossible' }];
    return [name, { state: 'known', effects: effectsOf(now, measuresOf(changed, price.result)) }];
  });
  return Object.fromEntries(await Promise.all(all));
}

/** The round as these rules match it: from the plan at hand, so that nothing changes without a reason. */
export function instanceBy({ input, run }: Board, rules: MatchRules) {
  const previous = run.result.visits.map(({ person, slot }) => ({ person, slot }));
  // Rules as usual have no levels of their own, whatever the round has now.
  const { levels: _, ...settings } = input.settings;
  return buildInstance(input.rows, { ...settings, ...settingsOf(rules), previous });
}
