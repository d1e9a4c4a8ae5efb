import { kept } from './levels.ts';
import { pairLots } from './lots.ts';
import type { Model } from './model.ts';
import { type Goal, perVisit } from './program-levels.ts';
import type { MatchResult } from './result.ts';

/**
 * How near a plan is to the present one: first the present visits kept; then their lots, less those of what is new.
 * Without the lots the solver would choose, by nothing that anybody can check.
 */
export function nearnessTo({ visits }: MatchResult, model: Model): Goal[] {
  const isKept = kept(visits);
  const draw = pairLots(model.cat.instance.settings.seed, 'visit');
  const lots = visits.map(({ person, slot }) => draw(person, slot));
  return [
    {
      name: 'nearest plan',
      sense: 'max',
      terms: perVisit(model, (column) => isKept(model.options[column]!)),
      best: visits.length,
    },
    {
      name: 'nearest plan',
      sense: 'max',
      terms: perVisit(model, (column) => {
        const option = model.options[column]!;
        return (isKept(option) === 1 ? 1 : -1) * draw(option.person, option.slot);
      }),
      best: lots.reduce((sum, one) => sum + one, 0),
    },
  ];
}
