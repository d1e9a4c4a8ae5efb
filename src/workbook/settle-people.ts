import type { Exclusion } from '../journey/sign-up/schema.ts';
import type { PersonId, ProgrammeId } from '../people/ids.ts';
import { partsOfKey, sameName } from '../people/person/person.ts';
import { readPeopleOfProgramme } from '../people/person/reads.ts';
import { peopleFor, renamePeople } from '../people/person/writes.ts';
import type { DbOrTrx } from '../platform/db/connect.ts';
import type { Located } from './understand/finding.ts';
import type { Rows } from './understand/interpret.ts';

/**
 * Makes people of those who are new, in the order of the keys that they have in the file, and gives who is called
 * otherwise by now that name.
 * @returns the rows with the keys that everybody has in the programme
 */
export async function settlePeople(trx: DbOrTrx, programmeId: ProgrammeId, rows: Rows): Promise<Rows> {
  const programme = await readPeopleOfProgramme(trx, programmeId);
  const known = new Map(programme.map((person) => [person.main, person]));
  const renamed = new Map<PersonId, string>();
  for (const { value } of rows.signUps) {
    const person = known.get(value.email);
    if (person && person.name !== '' && !sameName(person.name, value.name))
      renamed.set(person.id, value.name);
  }
  await renamePeople(trx, renamed);
  const fresh = rows.signUps.filter(({ value }) => !known.has(value.email));
  const people = fresh
    .map(({ value: { email, name } }) => ({ key: email, ...partsOfKey(email), name }))
    .sort((a, b) => a.number - b.number);
  const made = await peopleFor(
    trx,
    programmeId,
    people.map(({ email, name }) => ({ email, name, isNew: true })),
  );
  const keys = new Map(people.map(({ key }, index) => [key, made[index]!.key]));
  const keyOf = (key: string) => keys.get(key) ?? key;
  const named = <T extends { email: string }>(list: readonly Located<T>[]) =>
    list.map((one) => ({
      ...one,
      value: { ...one.value, email: keyOf(one.value.email) },
    }));
  return {
    ...rows,
    signUps: named(rows.signUps),
    exclusions: named(rows.exclusions).map((one) => ({ ...one, value: withOther(one.value, keyOf) })),
    locks: named(rows.locks),
  };
}

function withOther(exclusion: Exclusion, keyOf: (key: string) => string): Exclusion {
  const { target } = exclusion;
  return target.kind === 'person'
    ? { ...exclusion, target: { kind: target.kind, code: keyOf(target.code) } }
    : exclusion;
}
