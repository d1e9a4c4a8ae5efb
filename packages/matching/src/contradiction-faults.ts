import { groups } from './groups.ts';
import type { FaultList } from './parse-faults.ts';
import { push } from './push.ts';
import { rowName } from './row-name.ts';
import { type Instance, LIMITS, type Person } from './schema.ts';

/** So many other rows are named in one message. */
const NAMES = 5;

/**
 * Groups (`together`) that are too large, or can never go anywhere. Nobody going is a plan, so the latter are no
 * contradictions of logic; but whoever asked for them meant something else. And more of `apart` than can be held.
 */
export function contradictionFaults(instance: Instance, faults: FaultList): void {
  if (tooManyApart(instance, faults)) return;
  if (instance.together.length === 0) return;
  const people = new Map(instance.people.map((person) => [person.id, person]));
  const locked = new Set(instance.locks.map((lock) => lock.person));
  const rowsOf = rowsByMember(instance.together);

  const all = groups(instance.together);
  const apart = apartWithin(all, instance.apart);

  for (const members of all) {
    const rows = [...new Set(members.flatMap((member) => rowsOf.get(member)!))].sort((a, b) => a - b);
    if (members.length > LIMITS.together) {
      const count = `${members.length} people, at most ${LIMITS.together} are allowed`;
      add(rows, rows.at(-1)!, 'together-too-large', `are ${count}`);
    }
    const kept = apart.get(members[0]!);
    if (kept !== undefined) {
      const message = `cannot go together and be kept apart in ${rowName(instance, ['apart', kept])}`;
      add(rows, rows.at(-1)!, 'together-apart', message);
    }
    // A lock holds whatever the free days say; whether the others can come along is looked at with the locks.
    if (members.some((member) => locked.has(member))) continue;
    const group = members.map((member) => people.get(member)!);
    if (!group.every(takesPart) || haveCommonDay(group)) continue;
    // A row that is impossible by itself, else the one that completed the group. Often there is only one.
    const alone = rows.find((row) => !haveCommonDay(instance.together[row]!.map((id) => people.get(id)!)));
    const message = 'have no free day in common, so that they can never go together';
    add(rows, alone ?? rows.at(-1)!, 'together-no-common-day', message);
  }

  function add(rows: number[], blamed: number, code: string, message: string): void {
    const others = rows.filter((row) => row !== blamed);
    const listed = others.slice(0, NAMES).map((row) => rowName(instance, ['together', row]));
    if (others.length > NAMES) listed.push('…');
    const along = listed.length > 0 ? `, one group with those of ${listed.join(', ')},` : '';
    faults.add(['together', blamed], code, `the members${along} ${message}`);
  }
}

/** Says at which row there are more pairs than are held. */
function tooManyApart({ apart }: Instance, faults: FaultList): boolean {
  let pairs = 0;
  const over = apart.findIndex(({ length }) => {
    pairs += (length * (length - 1)) / 2;
    return pairs > LIMITS.apart;
  });
  if (over < 0) return false;
  const message = `with the rows before it these are more than ${LIMITS.apart} pairs of people`;
  faults.add(['apart', over], 'apart-too-many', message);
  return true;
}

/** Per group with two people who must not meet, by its first member, the first row of `apart` that says so. */
function apartWithin(all: readonly string[][], apart: Instance['apart']): Map<string, number> {
  const groupOf = new Map(all.flatMap((group) => group.map((member) => [member, group[0]!])));
  const found = new Map<string, number>();
  apart.forEach((row, index) => {
    const seen = new Set<string>();
    for (const person of row) {
      const group = groupOf.get(person);
      if (group === undefined) continue;
      if (seen.has(group) && !found.has(group)) found.set(group, index);
      seen.add(group);
    }
  });
  return found;
}

/** Somebody without free days or choices goes nowhere, which is not the group's fault. The reasons will say so. */
function takesPart(person: Person): boolean {
  return person.days.length > 0 && person.choices.some((tier) => tier.length > 0);
}

function haveCommonDay(people: readonly Person[]): boolean {
  const each = people.map((person) => new Set(person.days));
  return each.reduce((common, days) => common.intersection(days)).size > 0;
}

function rowsByMember(together: readonly (readonly string[])[]): Map<string, number[]> {
  const rowsOf = new Map<string, number[]>();
  together.forEach((members, index) => {
    for (const member of members) push(rowsOf, member, index);
  });
  return rowsOf;
}
