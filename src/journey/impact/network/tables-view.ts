import { ordered } from '../../../language/order.ts';
import type { FamilyKey } from './by-family.ts';
import { familyOf, type Shown } from './choosing.ts';
import type { LineState } from './lines.ts';
import { liveLines } from './picture-view.ts';
import type { NetworkRound } from './reading.ts';

export interface OrganisationRow {
  code: string;
  name: string;
  family: FamilyKey;
  region: string;
  counts: Record<LineState, number>;
  /** With whom it has a line that is live. */
  live: number;
}

export interface LineRow {
  key: string;
  codes: [string, string];
  names: [string, string];
  families: [FamilyKey, FamilyKey];
  state: LineState;
  /** What the rounds are called in which they first met, and of which the last is known. */
  since: string;
  last: string;
}

/** The same as picture and matrix, in words. */
export interface TablesView {
  organisations: OrganisationRow[];
  lines: LineRow[];
}

export function viewTables({ organisations, lines }: Shown, rounds: readonly NetworkRound[]): TablesView {
  const names = new Map(organisations.map((one) => [one.id, one]));
  const called = new Map(rounds.map(({ number, name }) => [number, name]));
  const live = liveLines(lines);
  const rows = lines.map(({ ids, state, since, when }): LineRow => {
    const pair = ordered(
      ids.map((id) => names.get(id)!),
      ({ name, code }) => [name, code],
    );
    return {
      key: pair.map(({ code }) => code).join('-'),
      codes: [pair[0]!.code, pair[1]!.code],
      names: [pair[0]!.name, pair[1]!.name],
      families: [familyOf(pair[0]!), familyOf(pair[1]!)],
      state,
      since: called.get(since) ?? '',
      last: called.get(when.round) ?? '',
    };
  });
  return {
    organisations: organisations.map((one): OrganisationRow => {
      const own = lines.filter(({ ids }) => ids.includes(one.id));
      const count = (state: LineState) => own.filter((line) => line.state === state).length;
      return {
        ...{
          code: one.code,
          name: one.name,
          family: familyOf(one),
          region: one.region,
          live: live.get(one.id) ?? 0,
        },
        counts: { kept: count('kept'), new: count('new'), faded: count('faded'), unknown: count('unknown') },
      };
    }),
    lines: ordered(rows, (row) => row.names),
  };
}
