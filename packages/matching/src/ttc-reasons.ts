import { choicesOf } from './choices.ts';
import type { Forbidden, TradingStop } from './result.ts';
import type { Instance, Person } from './schema.ts';
import { type HostBar, type Market, market } from './ttc-market.ts';
import { runRounds, type Trade } from './ttc-rounds.ts';

/** What became of one tier. `forbidden`: places ruled out by rules; `stops`: the others. */
type Outcome = { tier: number; forbidden: Forbidden[]; stops: TradingStop[] };

/** Somebody without a visit. Shaped like `Unplaced`; `traded` has only the tiers with an allowed place. */
export type TradingUnplaced = {
  person: string;
  reason:
    | { code: 'no-choices' }
    | { code: 'every-choice-forbidden'; choices: { tier: number; places: Forbidden[] }[] }
    | { code: 'traded'; choices: { tier: number; places: TradingStop[] }[] };
};

/** A better choice that somebody did not get. Shaped like `Why`; `traded` has a row per place not forbidden. */
export type TradingWhy = {
  person: string;
  tier: number;
  forbidden: Forbidden[];
  reason: { code: 'no-choices' } | { code: 'forbidden' } | { code: 'traded'; places: TradingStop[] };
};

/** Both sorted by person, `why` then by tier. */
export type TradingReasons = { unplaced: TradingUnplaced[]; why: TradingWhy[] };

/**
 * Why people are not placed (`unplaced`), and for every tier better than what somebody got, or every tier when it
 * is nothing, why not (`why`). Rule `hosting` here also covers days on which nobody came (see `tradingCycles`), and
 * `locked` covers everything for somebody with a locked visit. Runs the rounds again, from the same lots.
 * @param instance the one given to `tradingCycles`.
 * @param people the ids to tell about; everybody when absent.
 */
export function tradingCycleReasons(instance: Instance, people?: readonly string[]): TradingReasons {
  const found = market(instance);
  const trade = runRounds(found);
  const chosen = people && new Set(people);
  const choices = choicesOf(found.cat);
  const reasons: TradingReasons = { unplaced: [], why: [] };
  instance.people.forEach((person, index) => {
    if (chosen && !chosen.has(person.id)) return;
    const got = tierOf(found, trade, index);
    const outcomes = choices(person)
      .filter(({ tier }) => got === null || tier < got)
      .map(({ tier, places, forbidden }) => outcome(found, trade, index, tier, places, forbidden));
    if (got === null) reasons.unplaced.push({ person: person.id, reason: whyNothing(outcomes) });
    for (const { tier, forbidden, stops } of outcomes) {
      const rest =
        forbidden.length > 0 ? ({ code: 'forbidden' } as const) : ({ code: 'no-choices' } as const);
      const reason = stops.length > 0 ? { code: 'traded' as const, places: stops } : rest;
      reasons.why.push({ person: person.id, tier, forbidden, reason });
    }
  });
  const compare = (a: { person: string }, b: { person: string }) =>
    a.person < b.person ? -1 : a.person > b.person ? 1 : 0;
  reasons.unplaced.sort(compare);
  reasons.why.sort(compare);
  return reasons;
}

/** The best tier somebody got, locked visits included; `null` = nothing. */
function tierOf(found: Market, trade: Trade, index: number): number | null {
  const { id } = found.cat.instance.people[index]!;
  const locks = found.cat.locks.get(id);
  if (!locks) return found.wishes[index]![trade.got[index]!]?.tier ?? null;
  const tiers = found.cat.tiers.get(id)!;
  const at = (slot: string) => tiers.get(found.cat.slots.get(slot)!.place.id) ?? found.cat.worstTier;
  return Math.min(...[...locks].map(at));
}

function whyNothing(outcomes: Outcome[]): TradingUnplaced['reason'] {
  if (outcomes.some(({ stops }) => stops.length > 0)) {
    const open = outcomes.filter(({ stops }) => stops.length > 0);
    return { code: 'traded', choices: open.map(({ tier, stops }) => ({ tier, places: stops })) };
  }
  const named = outcomes.filter(({ forbidden }) => forbidden.length > 0);
  if (named.length === 0) return { code: 'no-choices' };
  return {
    code: 'every-choice-forbidden',
    choices: named.map(({ tier, forbidden }) => ({ tier, places: forbidden })),
  };
}

function outcome(
  found: Market,
  trade: Trade,
  index: number,
  tier: number,
  places: string[],
  ruledOut: Forbidden[],
): Outcome {
  const person = found.cat.instance.people[index]!;
  const forbidden: Forbidden[] = [];
  const stops: TradingStop[] = [];
  for (const place of places) {
    const rule = ruledOut.find((row) => row.place === place);
    const slots = found.wishes[index]!.map(({ slot }) => slot).filter(
      (slot) => found.slots[slot]!.place.id === place,
    );
    if (rule) forbidden.push(rule);
    else if (found.cat.locks.has(person.id)) forbidden.push({ place, rule: 'locked' });
    else if (slots.length > 0) stops.push(longest(place, slots, found, trade, index));
    else if (barAt(found, person, place) === 'hosting') forbidden.push({ place, rule: 'hosting' });
    else stops.push({ place, code: 'host-away', round: 0 });
  }
  return { tier, forbidden, stops };
}

/** What kept this person from a place without seats to wish for, by its last slot on days that are free. */
function barAt(found: Market, person: Person, place: string): HostBar | null {
  const free = found.cat.places
    .get(place)!
    .slots.filter((slot) => slot.days.every((day) => person.days.includes(day)))
    .map((slot) => found.bars(person, found.cat.slots.get(slot.id)!));
  return free.includes('hosting') ? 'hosting' : (free.at(-1) ?? null);
}

function longest(place: string, slots: number[], found: Market, trade: Trade, index: number): TradingStop {
  const left = trade.left[index]!;
  const stops = slots.map((slot): TradingStop => {
    const full = trade.full[slot]!;
    const closed = trade.closed[found.host[slot]!]!;
    if (full > 0 && full < left && full <= closed) return { place, code: 'full', round: full };
    if (closed < left) return { place, code: 'host-balance', round: closed };
    return { place, code: 'home-balance', round: left };
  });
  return stops.reduce((last, stop) => (stop.round > last.round ? stop : last));
}
