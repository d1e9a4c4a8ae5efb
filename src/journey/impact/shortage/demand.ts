import { inOrder } from '../../../language/order.ts';

/** What somebody who was allowed to go chose first. */
export interface Wish {
  signUpId: string;
  /** Where they work. */
  homeId: string;
  kind: string;
  /** `null`: an organisation, whichever of its places. */
  placeId: string | null;
}

/** Where somebody got a visit, whatever came of it. */
export interface Got {
  signUpId: string;
  kind: string;
  placeId: string;
}

/** A place where somebody could come. */
export interface Offered {
  id: string;
  kind: string;
  title: string;
  organisation: string;
  secret: boolean;
  seats: number;
}

interface Demand {
  /** People who chose it first. */
  first: number;
  /** Of those who got no visit there. */
  unmet: number;
  seats: number;
}

/** What was wanted of a kind of organisation. */
export interface KindDemand extends Demand {
  kind: string;
  /** Of who got none, where they work: who speaks for one of those knows its own. */
  unmetFrom: readonly string[];
}

/** What was wanted of a place that is not secret. */
export interface PlaceDemand extends Demand {
  id: string;
  title: string;
  organisation: string;
}

interface Round {
  wishes: readonly Wish[];
  got: readonly Got[];
  offered: readonly Offered[];
}

const bySize = (a: Demand, b: Demand) => b.unmet - a.unmet || b.first - a.first;

/** Kinds of which more was wanted than could be met, those with most first. Somebody counts for what they chose first. */
export function kindsShort({ wishes, got, offered }: Round): KindDemand[] {
  const met = new Set(got.map(({ signUpId, kind }) => `${signUpId} ${kind}`));
  return [...Map.groupBy(wishes, ({ kind }) => kind)]
    .map(([kind, those]): KindDemand => {
      const people = [...new Map(those.map((one) => [one.signUpId, one])).values()];
      const unmet = people.filter(({ signUpId }) => !met.has(`${signUpId} ${kind}`));
      return {
        ...{ kind, first: people.length, unmet: unmet.length, unmetFrom: unmet.map(({ homeId }) => homeId) },
        seats: seatsOf(offered.filter((one) => one.kind === kind)),
      };
    })
    .filter(({ unmet }) => unmet > 0)
    .sort((a, b) => bySize(a, b) || inOrder(a.kind, b.kind));
}

/** The same of places: none that is secret, for what is wanted of one says that it is there. */
export function placesShort({ wishes, got, offered }: Round): PlaceDemand[] {
  const met = new Set(got.map(({ signUpId, placeId }) => `${signUpId} ${placeId}`));
  return offered
    .filter(({ secret }) => !secret)
    .map(({ id, title, organisation, seats }): PlaceDemand => {
      const firsts = wishes.filter(({ placeId }) => placeId === id);
      const unmet = firsts.filter(({ signUpId }) => !met.has(`${signUpId} ${id}`)).length;
      return { id, title, organisation, seats, first: firsts.length, unmet };
    })
    .filter(({ unmet }) => unmet > 0)
    .sort(
      (a, b) =>
        bySize(a, b) ||
        inOrder(a.organisation, b.organisation) ||
        inOrder(a.title, b.title) ||
        inOrder(a.id, b.id),
    );
}

const seatsOf = (offered: readonly Offered[]) => offered.reduce((sum, { seats }) => sum + seats, 0);

/** Numbers that go to organisations are told by fives: two letters laid side by side tell nothing of few. */
const BY = 5;

/** At least so many people of elsewhere chose this kind first and got no visit there; nought: too few to be told. */
export const wantedElsewhere = (demand: KindDemand | undefined, organisationId: string): number =>
  Math.floor((demand?.unmetFrom ?? []).filter((id) => id !== organisationId).length / BY) * BY;
