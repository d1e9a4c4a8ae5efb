import type { Decision } from '@wisselstage/matching';
import { ordered } from '../../../language/order.ts';
import { slotId } from '../../place/schema.ts';
import { canonical } from '../../programme/programme.ts';
import type { Exclusion } from '../../sign-up/schema.ts';
import type { MatchSettings, RoundRows } from '../matching.ts';
import type { Lock } from '../schema.ts';

type At = Pick<Lock, 'place' | 'day'>;

/** What a coordinator may decide about a proposal. */
export type Wish =
  | ({ kind: 'lock' | 'release' | 'seat'; person: string } & At)
  | { kind: 'forbid'; person: string; organisation: string }
  | { kind: 'swap'; person: string; other: string }
  | { kind: 'set-aside' | 'take-part'; person: string }
  | ({ kind: 'guest'; name: string; from: string } & At);

/** What a decision changes in what is matched; it can be turned back. */
export interface Turn {
  locks: { lock: Lock; adds: boolean }[];
  exclusion?: { exclusion: Exclusion; adds: boolean };
  aside?: { person: string; aside: boolean };
  /** A seat less, or one more, for somebody from outside. */
  guest?: { slot: string; here: boolean };
}

/** What a match is made of. */
export interface MatchInput {
  rows: RoundRows;
  settings: Omit<MatchSettings, 'previous'>;
}

interface Given {
  rows: Pick<RoundRows, 'locks' | 'signUps' | 'exclusions'>;
  settings: Pick<MatchSettings, 'setAside'>;
  visits: readonly { person: string; slot: string }[];
}

const lockOf = ({ person, slot }: { person: string; slot: string }): Lock => {
  const cut = slot.lastIndexOf('/');
  return { email: person, place: slot.slice(0, cut), day: slot.slice(cut + 1) };
};
const slotOf = ({ place, day }: At) => slotId(place, day);
const adding = (lock: Lock) => ({ lock, adds: true });
const removing = (lock: Lock) => ({ lock, adds: false });

/**
 * @returns what changes; `null` when the wish is of a plan that is not this one, or when it is so already: taking that
 * back would take away what was there before it
 */
export function turnOf(wish: Wish, given: Given): Turn | null {
  switch (wish.kind) {
    case 'lock':
      return isInPlan(wish, given) && !isLocked(wish, given) ? { locks: [adding(asLock(wish))] } : null;
    case 'release':
      return isLocked(wish, given) ? { locks: [removing(asLock(wish))] } : null;
    case 'seat':
      return isLocked(wish, given)
        ? null
        : { locks: [...makingWay(wish, given).map(removing), adding(asLock(wish))] };
    case 'forbid': {
      const exclusion: Exclusion = {
        email: wish.person,
        target: { kind: 'organisation', code: wish.organisation },
      };
      return given.rows.exclusions.some((one) => canonical(one) === canonical(exclusion))
        ? null
        : { locks: [], exclusion: { exclusion, adds: true } };
    }
    case 'swap':
      return swapped(wish, given);
    case 'set-aside':
    case 'take-part': {
      const aside = wish.kind === 'set-aside';
      const isSo = (given.settings.setAside ?? []).includes(wish.person) === aside;
      return isSo ? null : { locks: [], aside: { person: wish.person, aside } };
    }
    case 'guest':
      return { locks: [], guest: { slot: slotOf(wish), here: true } };
  }
}

const asLock = ({ person, place, day }: { person: string } & At): Lock => ({ email: person, place, day });
const isInPlan = (wish: { person: string } & At, { visits }: Given) =>
  visits.some(({ person, slot }) => person === wish.person && slot === slotOf(wish));
const isLocked = (wish: { person: string } & At, given: Given) =>
  locksOf(wish.person, given).some((one) => slotOf(one) === slotOf(wish));
const locksOf = (person: string, { rows }: Given) => rows.locks.filter(({ email }) => email === person);

/** A seat goes before what was decided of the same person, where both together are more than was wanted. */
function makingWay(wish: { person: string } & At, given: Given): Lock[] {
  const own = locksOf(wish.person, given).filter((one) => slotOf(one) !== slotOf(wish));
  const wanted = given.rows.signUps.find(({ email }) => email === wish.person)?.visits ?? 1;
  return own.length < wanted ? [] : own;
}

/** Each goes where the other goes; who goes nowhere takes over, and the other is matched anew. */
function swapped({ person, other }: { person: string; other: string }, given: Given): Turn | null {
  const goes = (who: string) => given.visits.filter((visit) => visit.person === who);
  const moving = [
    ...goes(other).map(({ slot }) => ({ person, slot })),
    ...goes(person).map(({ slot }) => ({ person: other, slot })),
  ];
  if (person === other || moving.length === 0) return null;
  const added = moving.map(lockOf);
  const keys = new Set(added.map((one) => `${one.email} ${slotOf(one)}`));
  const away = [...locksOf(person, given), ...locksOf(other, given)].filter(
    (one) => !keys.has(`${one.email} ${slotOf(one)}`),
  );
  return { locks: [...away.map(removing), ...added.map(adding)] };
}

/** The same the other way round. */
export function reversed({ locks, exclusion, aside, guest }: Turn): Turn {
  return {
    locks: locks.map(({ lock, adds }) => ({ lock, adds: !adds })),
    ...(exclusion && { exclusion: { ...exclusion, adds: !exclusion.adds } }),
    ...(aside && { aside: { ...aside, aside: !aside.aside } }),
    ...(guest && { guest: { ...guest, here: !guest.here } }),
  };
}

/** What would be matched after it: the same as is read once it is written down. */
export function withTurn({ rows, settings }: MatchInput, turn: Turn): MatchInput {
  const added = turn.locks.filter(({ adds }) => adds).map(({ lock }) => lock);
  const touched = new Set(turn.locks.map(({ lock }) => `${lock.email} ${slotOf(lock)}`));
  const left = rows.locks.filter((lock) => !touched.has(`${lock.email} ${slotOf(lock)}`));
  const taken = new Map(settings.taken ?? []);
  if (turn.guest) taken.set(turn.guest.slot, (taken.get(turn.guest.slot) ?? 0) + (turn.guest.here ? 1 : -1));
  return {
    rows: {
      ...rows,
      locks: ordered([...left, ...added], ({ email, day, place }) => [email, day, place]),
      exclusions: turn.exclusion ? changed(rows.exclusions, turn.exclusion) : rows.exclusions,
    },
    settings: {
      ...settings,
      taken,
      setAside: turn.aside
        ? [
            ...(settings.setAside ?? []).filter((one) => one !== turn.aside!.person),
            ...(turn.aside.aside ? [turn.aside.person] : []),
          ]
        : (settings.setAside ?? []),
    },
  };
}

function changed(
  exclusions: readonly Exclusion[],
  { exclusion, adds }: NonNullable<Turn['exclusion']>,
): Exclusion[] {
  const same = canonical(exclusion);
  const others = exclusions.filter((one) => canonical(one) !== same);
  return [...others, ...(adds ? [exclusion] : [])].sort((a, b) => (canonical(a) < canonical(b) ? -1 : 1));
}

/** The question to the engine that stands for a decision, where there is one that says the same. */
export function asDecision(wish: Wish, turn: Turn): Decision | undefined {
  if (turn.locks.some(({ adds }) => !adds)) return undefined;
  switch (wish.kind) {
    case 'seat':
      return { kind: 'seat', person: wish.person, slot: slotOf(wish) };
    case 'swap':
      return { kind: 'swap', people: [wish.person, wish.other] };
    default:
      return undefined;
  }
}
