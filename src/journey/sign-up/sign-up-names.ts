import { tellApart } from '../../language/apart.ts';

interface Named {
  email: string;
  name: string;
  jobTitle: string;
  /** Its name. */
  organisation: string;
}

/** Address → name, for coordinators: of two people with one name what they do and where comes along. */
export function peopleNames(people: readonly Named[]): Map<string, string> {
  const names = tellApart(
    people,
    ({ name }) => name,
    ({ jobTitle, organisation, email }) => [jobTitle, organisation, email],
  );
  return new Map(people.map((person) => [person.email, names.get(person)!]));
}
