import { objectiveOf } from './objective.ts';
import { push } from './push.ts';
import type { MatchResult, ObjectiveRow } from './result.ts';
import { checkPlan } from './result-shape.ts';
import type { Exclusion, Instance, Pair, Person, Place, Slot } from './schema.ts';

/** A hard constraint that a plan breaks, or a number in the result that is not true. */
export type Violation = { code: string; message: string };

/** What `verify` finds: no violations when the result is right; the objective recomputed from the visits. */
export type Verification = { violations: Violation[]; objective: ObjectiveRow[] };

/**
 * Checks a result against the instance without any solver, straight from the definitions. It proves that the plan
 * is allowed and that the stated numbers are true, not that no better plan exists.
 * The instance must come from `parseInstance`.
 * @throws {InstanceError} `result-mismatch`, what has not the shape of a result.
 * O(size of the instance + visits).
 */
export function verify(
  instance: Instance,
  result: Pick<MatchResult, 'visits'> & Partial<MatchResult>,
): Verification {
  checkPlan(result);
  const violations: Violation[] = [];
  const add = (code: string, message: string) => violations.push({ code, message });
  const people = new Map(instance.people.map((person) => [person.id, person]));
  const slots = new Map<string, { slot: Slot; place: Place }>();
  const places = new Map(instance.places.map((place) => [place.id, place]));
  for (const place of instance.places) for (const slot of place.slots) slots.set(slot.id, { slot, place });
  const locked = new Set(instance.locks.map(pair));
  const excluded = new Set(instance.exclusions.map(exclusionKey));
  const worst = instance.people.reduce((most, person) => Math.max(most, person.choices.length), 1);

  const made = new Map<string, { slot: Slot; place: Place }[]>();
  const received = new Map<string, string[]>();
  for (const visit of result.visits) {
    const person = people.get(visit.person);
    const at = slots.get(visit.slot);
    const name = `"${visit.person}" at "${visit.slot}"`;
    if (!person || !at) {
      add('unknown', `${name} is not in the instance`);
      continue;
    }
    push(made, person.id, at);
    push(received, at.slot.id, person.id);
    const index = person.choices.findIndex((places) => places.includes(at.place.id));
    if (visit.tier !== (index < 0 ? worst : index + 1)) add('tier', `${name} has the wrong tier`);
    const isLocked = locked.has(pair(visit));
    if (index < 0 && !isLocked) add('not-chosen', `${name} is not among the choices`);
    for (const [code, bad] of unfit(person, at, isLocked)) if (bad) add(code, `${name}: ${code}`);
  }

  function unfit(person: Person, at: { slot: Slot; place: Place }, isLocked: boolean): [string, boolean][] {
    const { id: place, organisation } = at.place;
    const rows = [
      { person: person.id, place },
      { person: person.id, organisation },
    ];
    return [
      ['own-organisation', person.organisation === at.place.organisation],
      ['excluded', rows.some((row) => excluded.has(exclusionKey(row)))],
      ['not-free', !isLocked && !at.slot.days.every((day) => person.days.includes(day))],
    ];
  }

  for (const [id, visits] of made) {
    const person = people.get(id)!;
    if (visits.length > person.visits) add('visits', `"${id}" makes ${visits.length} visits`);
    const organisations = new Set(visits.map((visit) => visit.place.organisation));
    if (organisations.size < visits.length) add('same-organisation', `"${id}" visits an organisation twice`);
    const days = visits.flatMap((visit) => [...new Set(visit.slot.days)]);
    if (new Set(days).size < days.length) add('same-day', `"${id}" makes two visits on one day`);
    for (const place of new Set(person.hosts)) {
      for (const slot of places.get(place)?.slots ?? []) {
        const day = received.has(slot.id) ? slot.days.find((each) => days.includes(each)) : undefined;
        if (day) add('hosting', `"${id}" is away on ${day}, when "${place}" receives somebody`);
      }
    }
  }
  for (const [id, visitors] of received) {
    const { slot, place } = slots.get(id)!;
    if (visitors.length > slot.capacity) add('capacity', `"${id}" receives ${visitors.length}`);
    if (visitors.length < place.minimum) add('minimum', `"${id}" receives only ${visitors.length}`);
    if (new Set(visitors).size < visitors.length) add('twice', `"${id}" receives somebody twice`);
  }
  const visited = new Set(result.visits.map(pair));
  for (const { person, slot } of instance.locks) {
    if (!visited.has(pair({ person, slot }))) add('lock', `"${person}" is not at "${slot}"`);
  }
  const where = (id: string) => JSON.stringify((made.get(id) ?? []).map((visit) => visit.slot.id).sort());
  for (const group of instance.together) {
    if (new Set(group.map(where)).size > 1) add('together', `${group.join(', ')} do not go together`);
  }

  for (const row of instance.apart) {
    for (const [index, one] of row.entries()) {
      for (const other of row.slice(index + 1)) {
        for (const message of meetings(one, other)) add('apart', message);
      }
    }
  }

  function meetings(one: string, other: string): string[] {
    const slotsOf = (id: string) => (made.get(id) ?? []).map((visit) => visit.slot.id);
    const shared = slotsOf(one).filter((id) => slotsOf(other).includes(id));
    const at = (visitor: string, host: string) =>
      (made.get(visitor) ?? [])
        .filter(({ place }) => people.get(host)?.hosts.includes(place.id))
        .map(({ place }) => `"${visitor}" is at "${place.id}", where "${host}" receives`);
    return [
      ...shared.map((id) => `"${one}" and "${other}" are both at "${id}"`),
      ...at(one, other),
      ...at(other, one),
    ];
  }

  const truth = objectiveOf(instance, result.visits);
  if (result.objective && JSON.stringify(result.objective) !== JSON.stringify(truth.objective)) {
    add('objective', `the objective is ${JSON.stringify(truth.objective)}`);
  }
  const balance = new Map(truth.balance.map((row) => [row.organisation, JSON.stringify(row)]));
  for (const row of result.balance ?? []) {
    if (JSON.stringify(row) !== balance.get(row.organisation))
      add('balance', `balance of "${row.organisation}"`);
  }
  if (result.unplaced) {
    const missing = instance.people.filter((person) => !made.has(person.id)).map((person) => person.id);
    const stated = result.unplaced.map((row) => row.person);
    if (JSON.stringify(stated.sort()) !== JSON.stringify(missing.sort())) {
      add('unplaced', `not placed are ${missing.join(', ')}`);
    }
  }
  return { violations, objective: truth.objective };
}

const pair = ({ person, slot }: Pair) => JSON.stringify([person, slot]);

const exclusionKey = (row: Exclusion) =>
  JSON.stringify(
    'place' in row ? [row.person, 'place', row.place] : [row.person, 'organisation', row.organisation],
  );
