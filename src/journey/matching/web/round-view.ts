import { hasPossibleChoice, placesOf, type RoundRows, takesPart } from '../matching.ts';
import type { readRoundHome } from '../reads.ts';

export interface DemandRow {
  code: string;
  name: string;
  kind: string;
  /** All its places are on a secret site. */
  secret: boolean;
  sends: number;
  seats: number;
  /** People who have it in one of their choices. */
  asked: number;
  /** People who have it as their first choice. */
  first: number;
  state: 'much' | 'balanced' | 'no-places';
}

type Home = Awaited<ReturnType<typeof readRoundHome>>;

/** How far the matching is, as far as somebody has to do something about it. */
export type MatchState =
  | { state: 'none' | 'busy' | 'failed' }
  | { state: 'proposal' | 'stale'; number: number; placed: number; people: number };

export type RoundView = ReturnType<typeof viewRound>;

/** The round in figures. Pure: what is in the rows, counted. */
export function viewRound({ rows, setAside, ...home }: Home) {
  const demand = demandOf(rows);
  const possible = rows.signUps.filter((signUp) => hasPossibleChoice(signUp, rows.places, rows.exclusions));
  return {
    firstDay: home.firstDay,
    lastDay: home.lastDay,
    match: matchOf(home),
    demand,
    places: rows.places.length,
    seats: demand.reduce((sum, { seats }) => sum + seats, 0),
    organisations: demand.length,
    active: demand.filter(
      ({ code, sends }) => sends > 0 || rows.places.some((one) => one.organisation === code),
    ).length,
    signUps: rows.signUps.length,
    permission: rows.signUps.filter(({ permission }) => permission).length,
    impossible: rows.signUps.length - possible.length,
    wanted: rows.signUps.reduce((sum, { visits }) => sum + visits, 0),
    ready: possible.filter((signUp) => takesPart(signUp, setAside)).length,
    locks: rows.locks.length,
    sendOnly: demand.filter(({ sends, state }) => sends > 0 && state === 'no-places').map(({ name }) => name),
    crowded: demand
      .filter(({ state }) => state === 'much')
      .sort((a, b) => b.first - b.seats - (a.first - a.seats)),
  };
}

function matchOf({ latest, proposal, stale }: Omit<Home, 'rows' | 'setAside'>): MatchState {
  const unfinished = latest && !latest.result;
  if (unfinished && latest.fault) return { state: 'failed' };
  if (unfinished) return { state: 'busy' };
  if (!proposal?.result) return { state: 'none' };
  const placed = new Set(proposal.result.visits.map(({ person }) => person)).size;
  return {
    state: stale ? 'stale' : 'proposal',
    number: proposal.number,
    placed,
    people: placed + proposal.result.unplaced.length,
  };
}

/** Per organisation what it gives and what is asked of it, the most asked first. */
function demandOf(rows: RoundRows): DemandRow[] {
  // A choice stands for one organisation, whether it names that or one of its places.
  const wishes = rows.signUps.map(({ choices }) =>
    choices.map((choice) => {
      if (choice === null) return null;
      return choice.kind === 'organisation'
        ? choice.code
        : (placesOf(choice, rows.places)[0]?.organisation ?? null);
    }),
  );
  return rows.organisations
    .map(({ code, name, kind }): DemandRow => {
      const places = rows.places.filter((place) => place.organisation === code);
      const seats = places.flatMap(({ slots }) => slots).reduce((sum, { capacity }) => sum + capacity, 0);
      const first = wishes.filter((wish) => wish[0] === code).length;
      return {
        code,
        name,
        kind,
        secret: places.length > 0 && places.every(({ secret }) => secret),
        sends: rows.signUps.filter(({ organisation }) => organisation === code).length,
        seats,
        asked: wishes.filter((wish) => wish.includes(code)).length,
        first,
        state: seats === 0 ? 'no-places' : first > seats ? 'much' : 'balanced',
      };
    })
    .sort((a, b) => b.asked - a.asked || a.name.localeCompare(b.name, 'nl'));
}
