import { Figures, nameOf } from '../impact.ts';
import { countChange } from './count-change.ts';
import { countCompared } from './count-compared.ts';
import { countLines, countOpenTies } from './count-lines.ts';
import { countWay } from './count-way.ts';
import type { RoundFacts } from './facts.ts';

/** Every figure of a round, from its rows and nothing else. */
export function countRound(facts: RoundFacts): Figures {
  const way = new Figures(countWay(facts));
  return new Figures([...way.all, ...countChange(facts), ...countCompared(facts), ...countLines(facts, way)]);
}

/** The same for everybody but coordinators, of which not all is shown either. */
export function countForOthers(facts: RoundFacts, counted: Figures): Figures {
  const open = new Map(countOpenTies(facts, counted).map((one) => [nameOf(one), one]));
  return new Figures(counted.all.map((one) => open.get(nameOf(one)) ?? one));
}
