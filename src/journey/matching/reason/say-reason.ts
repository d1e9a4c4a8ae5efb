import type { ReasonView } from '../matching-why.ts';
import type { ReasonWords } from './words.ts';

/** One reason in sentences: why somebody has no visit at all (`place`), or not this choice. */
export function sayReason(t: ReasonWords, reason: ReasonView, about: 'place' | 'choice'): string {
  switch (reason.code) {
    case 'no-permission':
      return t.noPermission;
    case 'permission-refused':
    case 'permission-asked':
    case 'permission-not-asked':
      return t.permission[reason.code];
    case 'refuses':
      return t.refuses;
    case 'set-aside':
      return t.isSetAside;
    case 'not-known':
      return t.notKnown;
    case 'not-yet':
      return t.notYet;
    case 'no-choices':
      return t.noChoices;
    case 'same-choice':
      return t.sameChoice;
    case 'lottery':
      return t.lottery;
    case 'unknown':
      return t.unknownReason;
    case 'impossible':
      return t.impossible(reason.obstacles);
    case 'rules':
      return reason.places.map(({ place, rule }) => t.placeRule(place, t.rule(rule))).join('. ');
    case 'traded':
      return reason.places.map(({ place, stop }) => t.traded(place, stop)).join(' ');
    case 'costs':
      return [
        about === 'place' ? t.placePrice : t.choicePrice,
        t.costs(reason.level, reason.by),
        t.loses(reason.loses),
        t.worse(reason.worse),
      ]
        .filter(Boolean)
        .join(' ');
  }
}
