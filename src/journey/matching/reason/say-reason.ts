import { ordered } from '../../language/order.ts';
import { addressOf } from '../../people/person/person.ts';
import { placeNames, sayPlaceBriefly } from '../place/place-names.ts';
import type { ProposalView } from './matching-proposal.ts';
import type { ReasonView } from './matching-why.ts';
import type { MatchingWords } from './words-nl.ts';

/** One reason in sentences: why somebody has no visit at all (`place`), or not this choice. */
export function sayReason(t: MatchingWords, reason: ReasonView, about: 'place' | 'choice'): string {
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

export interface ResultSheet {
  name: string;
  columns: readonly string[];
  rows: readonly (readonly (string | number | null)[])[];
}

/**
 * A proposal as sheets to hand out. Of a secret place they hold no host, day or place, also not by the order of the rows
 * or by a reason: the visitor hears those from the host.
 */
export function resultSheets(view: ProposalView, t: MatchingWords): ResultSheet[] {
  // Among what the sheet names: that a secret place has the same title is not in it.
  const open = new Map(
    view.visits.flatMap(({ place, days }) =>
      place.secret ? [] : [[place.code, { ...place, slots: [{ days }] }] as const],
    ),
  );
  const nameOf = placeNames([...open.values()]);
  return [
    {
      name: t.sheets.visits,
      columns: t.sheets.visitsColumns,
      // Of somebody with two visits the first would be the earlier one.
      rows: ordered(view.visits, ({ person, place }) => [
        person.name,
        person.email,
        place.organisation,
        place.code,
      ]).map(({ person, place, days, tier }) => [
        person.name,
        addressOf(person.email),
        person.organisation,
        place.organisation,
        place.secret ? t.sheets.viaHost : sayPlaceBriefly(nameOf.get(place.code)!),
        place.secret ? t.sheets.viaHost : days.join(' + '),
        tier,
      ]),
    },
    {
      name: t.sheets.balance,
      columns: t.sheets.balanceColumns,
      rows: view.organisations.map((row) => [row.name, row.standing, row.sent, row.received, row.net]),
    },
    {
      name: t.sheets.unplaced,
      columns: t.sheets.unplacedColumns,
      rows: [...view.unplaced, ...view.notTaking].map(({ person, reason }) => [
        person.name,
        addressOf(person.email),
        person.organisation,
        reason && sayReason(t, veiled(reason, t), 'place'),
      ]),
    },
  ];
}

/** Rules that say nothing of the days on which a place receives. */
const DAYLESS = new Set(['own-organisation', 'screening', 'client-contact']);

/** Rules that come from an exclusion: nobody but a coordinator reads that there is one. */
const SAFETY: ReadonlySet<string> = new Set(['excluded', 'apart']);

/**
 * A reason as somebody else may read it: that a secret place does not fit is said, not that it is its days; and of an
 * exclusion nothing.
 */
function veiled(reason: ReasonView, t: MatchingWords): ReasonView {
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
