import { lookOf } from '../../programme/programme-kinds.ts';
import { FAMILY_ORDER, type FamilyKey } from './by-family.ts';
import { type Line, linesOfRound, linesUpTo } from './lines.ts';
import type { Network, NetworkOrganisation, NetworkRound } from './reading.ts';

export const familyOf = ({ kind }: Pick<NetworkOrganisation, 'kind'>): FamilyKey =>
  lookOf(kind)?.family ?? 'none';

/** As pictures and matrices have it: -1 is of none. */
export const kinOf = (organisation: Pick<NetworkOrganisation, 'kind'>): number => {
  const family = familyOf(organisation);
  return family === 'none' ? -1 : FAMILY_ORDER.indexOf(family);
};

/** What is asked of the network. */
export interface NetworkAsked {
  /** `null`: over all rounds. */
  round: NetworkRound | null;
  families: readonly FamilyKey[];
  regions: readonly string[];
}

export interface Shown {
  organisations: NetworkOrganisation[];
  lines: Line[];
}

/** The rounds in which somebody went somewhere: of the others there is nothing to show. */
export const walkedRounds = ({ rounds }: Pick<Network, 'rounds'>): NetworkRound[] =>
  rounds.filter(({ walked }) => walked);

/** The number of the last round that is known. */
export const lastOf = ({ rounds }: Pick<Network, 'rounds'>): number =>
  Math.max(0, ...rounds.map(({ number }) => number));

/** All lines over the rounds, or those of one. */
export function linesAsked(network: Network, round: NetworkRound | null): Line[] {
  return round ? linesOfRound(network.facts, round.number) : linesUpTo(network.facts, lastOf(network));
}

/** Who is in a round, or was in one in which somebody went somewhere; with who has a line, also when they left. */
export function organisationsAsked(network: Network, round: NetworkRound | null): NetworkOrganisation[] {
  const asked = round ? [round] : walkedRounds(network);
  const numbers = new Set(asked.map(({ number }) => number));
  return network.organisations.filter(({ rounds }) => rounds.some((number) => numbers.has(number)));
}

/** What is shown: of chosen families and regions, and the lines between those. */
export function chosen(network: Network, { round, families, regions }: NetworkAsked): Shown {
  const isOf = <T>(values: readonly T[], value: T) => values.length === 0 || values.includes(value);
  const organisations = organisationsAsked(network, round).filter(
    (one) => isOf(families, familyOf(one)) && isOf(regions, one.region),
  );
  const ids = new Set(organisations.map(({ id }) => id));
  const lines = linesAsked(network, round).filter((line) => line.ids.every((id) => ids.has(id)));
  return { organisations, lines };
}

/** By family and then by name: so they stand in a matrix. */
export function byFamily(organisations: readonly NetworkOrganisation[]): NetworkOrganisation[] {
  return organisations.toSorted(
    (a, b) => FAMILY_ORDER.indexOf(familyOf(a)) - FAMILY_ORDER.indexOf(familyOf(b)),
  );
}
