import type { Locale } from '../../../language/format.ts';
import { ordered } from '../../../language/order.ts';
import { addressOf } from '../../../people/person/person.ts';
import { placeNames, sayPlaceBriefly } from '../../place/place-names.ts';
import type { ProposalView } from '../matching-proposal.ts';
import { sayReason } from '../reason/say-reason.ts';
import { veiled } from '../reason/veiled.ts';
import { words as reasonWords } from '../reason/words.ts';
import { words } from './words.ts';

export interface ResultSheet {
  name: string;
  columns: readonly string[];
  rows: readonly (readonly (string | number | null)[])[];
}

/**
 * A proposal as sheets to hand out. Of a secret place they hold no host, day or place, also not by the order of the rows
 * or by a reason: the visitor hears those from the host.
 */
export function resultSheets(view: ProposalView, locale: Locale): ResultSheet[] {
  const t = words[locale];
  const reasons = reasonWords[locale];
  // Among what the sheet names: that a secret place has the same title is not in it.
  const open = new Map(
    view.visits.flatMap(({ place, days }) =>
      place.secret ? [] : [[place.code, { ...place, slots: [{ days }] }] as const],
    ),
  );
  const nameOf = placeNames([...open.values()]);
  return [
    {
      name: t.visits,
      columns: t.visitsColumns,
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
        place.secret ? t.viaHost : sayPlaceBriefly(nameOf.get(place.code)!),
        place.secret ? t.viaHost : days.join(' + '),
        tier,
      ]),
    },
    {
      name: t.balance,
      columns: t.balanceColumns,
      rows: view.organisations.map((row) => [row.name, row.standing, row.sent, row.received, row.net]),
    },
    {
      name: t.unplaced,
      columns: t.unplacedColumns,
      rows: [...view.unplaced, ...view.notTaking].map(({ person, reason }) => [
        person.name,
        addressOf(person.email),
        person.organisation,
        reason && sayReason(reasons, veiled(reason, reasons), 'place'),
      ]),
    },
  ];
}
