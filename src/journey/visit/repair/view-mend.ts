import { ordered } from '../../../language/order.ts';
import type { RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import type { Mending } from '../../matching/matching-mending.ts';
import { slotId } from '../../place/schema.ts';
import type { Stand } from './mend.ts';

/** A place and a day as a coordinator reads it; of a secret place no list says when. */
export interface Seat {
  title: string;
  organisation: string;
  days: string[] | null;
  /** The number of the choice; `null`: it was not one of theirs. */
  choice: number | null;
}

interface Who {
  name: string;
  organisation: string;
}

/** What a repair would do, by name. */
export interface MendView {
  /** Had no visit that stands. */
  gets: (Who & { to: Seat })[];
  moves: (Who & { from: Seat; to: Seat })[];
  /** Was offered a visit that cannot be any more, and gets none instead. */
  loses: (Who & { from: Seat })[];
  /** No plan that fills as much moves fewer; `false`: there was no time to be sure. */
  fewest: boolean;
  /** Gets fewer visits than before, or lower choices. */
  harmed: string[];
  /** Would rather have had the seat, and the lot was theirs when the round was matched. */
  passed: { name: string; instead: string; at: Seat }[];
}

export async function viewMend(
  db: DbOrTrx,
  roundId: RoundId,
  { stand: { instance }, mending }: { stand: Stand; mending: Mending },
): Promise<MendView> {
  const slots = await readSlots(db, roundId);
  const people = await readPeople(db, roundId);
  const whoIs = (person: string): Who => people.get(person) ?? { name: person, organisation: '' };
  const choices = new Map(instance.people.map((one) => [one.id, one.choices ?? []]));
  const seatOf = (person: string, slot: string): Seat => {
    const where = slots.get(slot);
    const tier = (choices.get(person) ?? []).findIndex((places) => where && places.includes(where.place));
    const { title = '', organisation = '', secret = true, days = [] } = where ?? {};
    return { title, organisation, days: secret ? null : days, choice: tier < 0 ? null : tier + 1 };
  };
  // Whoever gives up one visit and gets another moves: the first of the one for the first of the other.
  const given = new Map<string, string[]>();
  for (const { person, slot } of mending.removed) given.set(person, [...(given.get(person) ?? []), slot]);
  const gets: MendView['gets'] = [];
  const moves: MendView['moves'] = [];
  for (const { person, slot } of ordered(mending.added, (one) => [whoIs(one.person).name, one.slot])) {
    const from = given.get(person)?.shift();
    const to = seatOf(person, slot);
    if (from === undefined) gets.push({ ...whoIs(person), to });
    else moves.push({ ...whoIs(person), from: seatOf(person, from), to });
  }
  const loses = [...given].flatMap(([person, rest]) =>
    rest.map((slot) => ({ ...whoIs(person), from: seatOf(person, slot) })),
  );
  return {
    ...{ gets, moves, loses },
    fewest: mending.moved.fewest === mending.moved.visits.length,
    harmed: mending.harmed.directly.map((person) => whoIs(person).name),
    passed: mending.harmed.indirectly.map(({ person, slot, instead }) => ({
      ...{ name: whoIs(person).name, instead: whoIs(instead).name, at: seatOf(person, slot) },
    })),
  };
}

async function readSlots(db: DbOrTrx, roundId: RoundId) {
  const rows = await db
    .selectFrom('slot')
    .innerJoin('place', 'place.id', 'slot.place_id')
    .innerJoin('organisation', 'organisation.id', 'place.organisation_id')
    .select(['place.code as place', 'slot.first_day as day', 'slot.days', 'place.title', 'place.secret'])
    .select('organisation.name as organisation')
    .where('place.round_id', '=', roundId)
    .execute();
  return new Map(rows.map(({ day, ...slot }) => [slotId(slot.place, day), slot]));
}

async function readPeople(db: DbOrTrx, roundId: RoundId) {
  const rows = await db
    .selectFrom('sign_up')
    .innerJoin('person_main', 'person_main.id', 'sign_up.person_id')
    .innerJoin('organisation', 'organisation.id', 'sign_up.organisation_id')
    .select(['person_main.key', 'person_main.name', 'organisation.name as organisation'])
    .where('sign_up.round_id', '=', roundId)
    .execute();
  return new Map(rows.map(({ key, ...one }) => [key, one]));
}
