import type { ReasonView } from '../matching-why.ts';
import type { ReasonWords } from './words.ts';

/** Rules that say nothing of the days on which a place receives. */
const DAYLESS = new Set(['own-organisation', 'screening', 'client-contact']);

/** Rules that come from an exclusion: nobody but a coordinator reads that there is one. */
const SAFETY: ReadonlySet<string> = new Set(['excluded', 'apart']);

/**
 * A reason as somebody else may read it: that a secret place does not fit is said, not that it is its days; and of an
 * exclusion nothing.
 */
export function veiled(reason: ReasonView, t: ReasonWords): ReasonView {
  switch (reason.code) {
    case 'rules':
      return {
        code: 'rules',
        places: reason.places.map((one) =>
          one.secretOf === undefined
            ? { ...one, rule: SAFETY.has(one.rule) ? 'untold' : one.rule }
            : { place: t.secretPlaceOf(one.secretOf), rule: DAYLESS.has(one.rule) ? one.rule : 'untold' },
        ),
      };
    case 'impossible':
      return { code: 'impossible', obstacles: reason.obstacles.filter((one) => !SAFETY.has(one)) };
    case 'traded':
      return {
        code: 'traded',
        places: reason.places.map((one) =>
          one.secretOf === undefined ? one : { place: t.secretPlaceOf(one.secretOf), stop: 'untold' },
        ),
      };
    default:
      return reason;
  }
}
