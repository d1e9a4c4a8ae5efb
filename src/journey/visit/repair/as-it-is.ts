import type { RoundInstance } from '../../matching/matching-mending.ts';

/** A visit of the round by the names of the engine, whatever became of it. */
export interface Known {
  visitId: string;
  person: string;
  place: string;
  /** Empty: on a day that both agreed on, or the place no longer has this slot. */
  slot: string;
  home: string;
  host: string;
  days: readonly string[];
  /** It has a seat. */
  seated: boolean;
  /** One of the two said yes, or a coordinator fixed it: nobody moves it. */
  stays: boolean;
}

type Planned = Pick<Known, 'visitId' | 'person' | 'slot'>;

export interface ToMend {
  instance: RoundInstance;
  /** Visits that may move, and those that stay. */
  plan: Planned[];
  accepted: Planned[];
}

interface Around {
  visits: readonly Known[];
  /** Who wants no seat any more that becomes free. */
  left: ReadonlySet<string>;
  today: string;
  /** Visits that stay and that the engine cannot have: on a day of their own, or against a rule that came later. */
  aside: ReadonlySet<string>;
}

/**
 * The round as a repair takes it: what was agreed stays, what was said no to is not asked again, whoever left the waiting list is
 * not asked, and a day that has begun takes nobody more. A visit that stays and has no place in the engine counts without being
 * in it: its seat is taken, who goes has it, and the balance of both organisations knows of it.
 */
export function asItIs(instance: RoundInstance, { visits, left, today, aside }: Around): ToMend {
  const seated = visits.filter((visit) => visit.seated);
  const within = seated.filter(({ visitId }) => !aside.has(visitId));
  const without = seated.filter(({ visitId }) => aside.has(visitId));
  const countAt = (list: readonly Known[], slot: string) => list.filter((one) => one.slot === slot).length;
  const net = (code: string) =>
    without.filter(({ host }) => host === code).length - without.filter(({ home }) => home === code).length;
  const hasBegun = ({ days }: { days: readonly string[] }) => days[0]! <= today;
  return {
    plan: within,
    accepted: within.filter(({ stays }) => stays),
    instance: {
      ...instance,
      organisations: instance.organisations.map((one) => ({
        ...one,
        standing: (one.standing ?? 0) + net(one.id),
      })),
      places: instance.places.map((place) => ({
        ...place,
        slots: place.slots.map((slot) => {
          const capacity = hasBegun(slot) ? countAt(seated, slot.id) : slot.capacity;
          const onOwnDay = without.filter((one) => one.slot === '' && one.place === place.id);
          const then = onOwnDay.filter(({ days }) => days.some((day) => slot.days.includes(day)));
          return { ...slot, capacity: Math.max(0, capacity - countAt(without, slot.id) - then.length) };
        }),
      })),
      people: instance.people.map((person) => {
        const has = without.filter((visit) => visit.person === person.id);
        const wants = (person.visits ?? 1) - has.length;
        const taken = new Set(has.flatMap(({ days }) => days));
        const days = (person.days ?? []).filter((day) => !taken.has(day));
        const isLeft = left.has(person.id) && !within.some((visit) => visit.person === person.id);
        return wants <= 0 || isLeft ? { ...person, choices: [] } : { ...person, visits: wants, days };
      }),
      exclusions: [
        ...(instance.exclusions ?? []),
        ...notAgain(instance, visits),
        ...alreadyAt(instance, without),
      ],
      // What coordinators fixed stays where it stands; what of it fell open is not fixed any more.
      locks: [],
      previous: [],
    },
  };
}

/** Nobody is asked again for a place that they gave back, or that did not want them. */
function notAgain(instance: RoundInstance, visits: readonly Known[]): { person: string; place: string }[] {
  const people = new Set(instance.people.map(({ id }) => id));
  const places = new Set(instance.places.map(({ id }) => id));
  const stands = new Set(visits.filter(({ seated }) => seated).map((one) => `${one.person} ${one.place}`));
  return visits
    .filter((one) => !one.seated && !stands.has(`${one.person} ${one.place}`))
    .filter(({ person, place }) => people.has(person) && places.has(place))
    .map(({ person, place }) => ({ person, place }));
}

/** Nobody goes twice to one organisation. */
function alreadyAt(
  instance: RoundInstance,
  visits: readonly Known[],
): { person: string; organisation: string }[] {
  const people = new Set(instance.people.map(({ id }) => id));
  const organisations = new Set(instance.organisations.map(({ id }) => id));
  return visits
    .filter(({ person, host }) => people.has(person) && organisations.has(host))
    .map(({ person, host }) => ({ person, organisation: host }));
}

/** What stays and cannot be in the engine from the start: its slot, its person or its place is not in the round. */
export function outside(instance: RoundInstance, visits: readonly Known[]): Set<string> {
  const people = new Set(instance.people.map(({ id }) => id));
  const slots = new Set(instance.places.flatMap((place) => place.slots.map(({ id }) => id)));
  return new Set(
    visits
      .filter(({ seated, person, slot }) => seated && !(people.has(person) && slots.has(slot)))
      .map(({ visitId }) => visitId),
  );
}
