import { Figures } from '../impact.ts';
import { countChange } from './count-change.ts';
import { countCompared } from './count-compared.ts';
import { countLines } from './count-lines.ts';
import { countWay } from './count-way.ts';
import type { RoundFacts } from './facts.ts';

/** Every figure of a round, from its rows and nothing else. */
export function countRound(facts: RoundFacts): Figures {
  const way = new Figures(countWay(facts));
  return new Figures([...way.all, ...countChange(facts), ...countCompared(facts), ...countLines(facts, way)]);
}
