import type { ReasonView } from './matching-proposal.ts';
import type { MatchingWords } from './words.ts';

/** One reason in sentences. */
export function sayReason(t: MatchingWords, reason: ReasonView): string {
  switch (reason.code) {
    case 'no-permission':
      return t.noPermission;
    case 'set-aside':
      return t.isSetAside;
    case 'no-choices':
      return t.noChoices;
    case 'same-choice':
      return t.sameChoice;
    case 'lottery':
      return t.lottery;
    case 'impossible':
      return t.impossible(reason.obstacles);
    case 'rules':
      return reason.places.map(({ place, rule }) => t.placeRule(place, t.rule(rule))).join('. ');
    case 'costs':
      return [t.costs(reason.level, reason.by), t.loses(reason.loses), t.worse(reason.worse)]
        .filter(Boolean)
        .join(' ');
  }
}
