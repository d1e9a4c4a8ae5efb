import type { InstanceInput, Level } from '@wisselstage/matching';
import { type Place, slotId } from '../place/schema.ts';
import type { Organisation } from '../programme/schema.ts';
import type { Exclusion, ExclusionTarget, SignUp } from '../sign-up/schema.ts';
import { meetsCondition, placesOf } from '../sign-up/sign-up.ts';
import { keptApart } from './matching-apart.ts';
import type { Lock, WantedTie } from './schema.ts';

/** All that a match is made of, from the database or from a workbook. */
export interface RoundRows {
  organisations: readonly Organisation[];
  places: readonly Place[];
  signUps: readonly SignUp[];
  exclusions: readonly Exclusion[];
  locks: readonly Lock[];
  wanted: readonly WantedTie[];
  /** Keys of people whose organisation did not say that they work there; of the rows of a file nobody asks it. */
  unconfirmed?: readonly string[];
}

export interface MatchSettings {
  tolerance: number;
  seed: string;
  /** Addresses of people who do not take part in this match. */
  setAside?: readonly string[];
  /** The plan before this one. */
  previous?: readonly { person: string; slot: string }[];
  /** Codes of the organisations where somebody was in earlier rounds, by key. */
  met?: ReadonlyMap<string, readonly string[]>;
  /** Without them those of a new round. */
  priorities?: Priorities | undefined;
  /** Seats that guests from outside the programme have, by slot. */
  taken?: ReadonlyMap<string, number>;
  /** Without it as usual: the best plan. */
  mechanism?: 'optimal' | 'ttc';
  /** Without them the usual ones, in the usual order. */
  levels?: readonly Level[];
}

/** How much it counts to place somebody, as the round sets it. */
export interface Priorities {
  newcomer: number;
  unplaced: number;
}

export const USUAL_PRIORITIES: Priorities = { newcomer: 1, unplaced: 2 };

export function priorityOf(
  signUp: Pick<SignUp, 'newcomer' | 'unplacedBefore'>,
  { newcomer, unplaced }: Priorities,
): number {
  return (signUp.newcomer ? newcomer : 0) + (signUp.unplacedBefore ? unplaced : 0);
}

/** Who takes part: without permission nobody is matched. */
export function takesPart(signUp: SignUp, setAside: readonly string[]): boolean {
  return signUp.permission && !setAside.includes(signUp.email);
}

/**
 * Whether nobody may be sent there of whom the own organisation did not say that they work there: a mail address proves
 * nothing, and who gets a visit at a secret place is told how to find it.
 */
export const asksConfirmation = ({ secret }: Pick<Place, 'secret'>): boolean => secret;

/**
 * The round as the engine takes it. A choice whose condition the person does not meet is no choice, and the
 * others keep their number; neither is a secret place for who is not confirmed, not by a decision of before either.
 * What refers to somebody who does not take part falls away.
 */
export function buildInstance(rows: RoundRows, settings: MatchSettings): InstanceInput {
  const people = rows.signUps.filter((signUp) => takesPart(signUp, settings.setAside ?? []));
  const present = new Set(people.map(({ email }) => email));
  const slots = new Set(
    rows.places.flatMap((place) => place.slots.map((slot) => slotId(place.code, slot.days[0]!))),
  );
  const organisations = new Set(rows.organisations.map(({ code }) => code));
  const unconfirmed = new Set(rows.unconfirmed);
  const confirming = new Set(rows.places.filter(asksConfirmation).map(({ code }) => code));
  const isOpenTo = (email: string, code: string) => !(unconfirmed.has(email) && confirming.has(code));
  const stillThere = ({ person, slot }: { person: string; slot: string }) =>
    present.has(person) && slots.has(slot);
  const metBy = ({ email }: SignUp) =>
    (settings.met?.get(email) ?? []).filter((code) => organisations.has(code));
  const wanted = rows.wanted.filter((pair) => pair.every((code) => organisations.has(code)));
  const isVaried = people.some((signUp) => metBy(signUp).length > 0);
  const kindOf = (kind: string) => (isVaried && kind !== '' ? { kind } : {});
  const asked = { wanted: wanted.length > 0, variety: isVaried };
  // What nobody asks of this round is no level of it.
  const isAsked = (level: Level) => (level !== 'wanted' || asked.wanted) && (level !== 'variety' || isVaried);
  const levels = settings.levels ? settings.levels.filter(isAsked) : levelsFor(asked);
  const taken = (slot: string) => settings.taken?.get(slot) ?? 0;
  const apart = keptApart(rows, present);
  return {
    organisations: rows.organisations.map(({ code, standing, kind }) => ({
      ...{ id: code, standing },
      ...kindOf(kind),
    })),
    places: rows.places.map((place) => ({
      id: place.code,
      organisation: place.organisation,
      minimum: place.minimum,
      slots: place.slots.map(({ days, capacity }) => {
        const id = slotId(place.code, days[0]!);
        return { id, days, capacity: Math.max(0, capacity - taken(id)) };
      }),
    })),
    people: people.map((signUp) => ({
      id: signUp.email,
      organisation: signUp.organisation,
      choices: signUp.choices.map((choice) =>
        choice === null
          ? []
          : placesOf(choice, rows.places)
              .filter((place) => meetsCondition(signUp, place) && isOpenTo(signUp.email, place.code))
              .map(({ code }) => code),
      ),
      days: signUp.days,
      visits: signUp.visits,
      priority: priorityOf(signUp, settings.priorities ?? USUAL_PRIORITIES),
      hosts: signUp.hosts === null ? [] : [signUp.hosts],
      ...(metBy(signUp).length > 0 ? { met: metBy(signUp) } : {}),
    })),
    exclusions: [
      ...rows.exclusions.flatMap(({ email, target }) =>
        present.has(email) ? whereNot(email, target, organisations) : [],
      ),
      ...apart.exclusions,
    ],
    ...(apart.pairs.length > 0 ? { apart: apart.pairs } : {}),
    ...(wanted.length > 0 ? { wanted: wanted.map(([one, other]): WantedTie => [one, other]) } : {}),
    locks: rows.locks
      .filter(({ email, place }) => isOpenTo(email, place))
      .map(({ email, place, day }) => ({ person: email, slot: slotId(place, day) }))
      .filter(stillThere),
    previous: (settings.previous ?? []).filter(stillThere),
    settings: {
      tolerance: settings.tolerance,
      seed: settings.seed,
      ...(levels && { levels }),
      ...(settings.mechanism === 'ttc' ? { mechanism: 'ttc' as const } : {}),
    },
  };
}

/** Nobody goes to an organisation that has left the round; the exclusion waits for its return. */
function whereNot(
  person: string,
  { kind, code }: ExclusionTarget,
  organisations: ReadonlySet<string>,
): NonNullable<InstanceInput['exclusions']> {
  if (kind === 'place') return [{ person, place: code }];
  return kind === 'organisation' && organisations.has(code) ? [{ person, organisation: code }] : [];
}

/**
 * What a match is to reach, in this order; `undefined` for what the engine does by itself. What coordinators want comes
 * after people's choices: nobody gets a lower one for it.
 */
function levelsFor(asked: { wanted: boolean; variety: boolean }): Level[] | undefined {
  if (!asked.wanted && !asked.variety) return undefined;
  return [
    ...(['placed', 'balance', 'priority', 'rank:generous'] as const),
    ...(asked.wanted ? (['wanted'] as const) : []),
    ...(asked.variety ? (['variety'] as const) : []),
    ...(['new-ties', 'stability'] as const),
  ];
}

/** What changed from one plan to the next. */
export interface PlanDifference {
  added: { person: string; slot: string }[];
  gone: { person: string; slot: string }[];
}

export function comparePlans(
  before: readonly { person: string; slot: string }[],
  after: readonly { person: string; slot: string }[],
): PlanDifference {
  const key = ({ person, slot }: { person: string; slot: string }) => JSON.stringify([person, slot]);
  const had = new Set(before.map(key));
  const has = new Set(after.map(key));
  return {
    added: after.filter((visit) => !had.has(key(visit))),
    gone: before.filter((visit) => !has.has(key(visit))),
  };
}
