import type { Place } from '../../journey/place/schema.ts';
import type { Organisation } from '../../journey/programme/schema.ts';
import { sameName } from '../../people/person/person.ts';
import { isWithheld } from '../withheld.ts';
import { cellIn } from './grid.ts';
import type { KnownPerson } from './mailbox-groups.ts';
import { type Somebody, sameAs } from './mailboxes.ts';
import { type Notebook, option } from './notebook.ts';
import { canBeOne } from './person-name.ts';
import type { Read } from './twice.ts';

type Receivers = {
  people: readonly Somebody[];
  known: ReadonlyMap<string, readonly KnownPerson[]>;
  notes: Notebook;
};

/** Names at one address that are not surely of this person; none when one of them is. */
function othersThan(name: string, names: Iterable<string>): string[] {
  const others = [...new Set(names)].filter((one) => one !== '');
  return name === '' || others.some((one) => sameName(one, name)) ? [] : others;
}

const samePeople = (others: readonly string[]) =>
  others.map((name) => option('same-person-as', { name }, sameAs(name)));

/** Who receives visitors under the address of somebody who signed up, and is called otherwise, is another person. */
export function settleHosts(
  places: readonly Read<Place>[],
  { people, known, notes }: Receivers,
): Read<Place>[] {
  const signedUp = Map.groupBy(people, ({ email }) => email);
  return places.map((place) => {
    const { hostName: name, hostEmail: email } = place.value;
    const cell = cellIn(place.from, 'hostEmail');
    if (email === '' || isWithheld(cell)) return place;
    const inRound = (known.get(email) ?? []).filter((one) => one.inRound);
    const others = othersThan(
      name,
      [...(signedUp.get(email) ?? []), ...inRound].map((one) => one.name),
    );
    if (others.length === 0) return place;
    const more = option('more-people', { count: others.length + 1 });
    const alike = others.some((one) => canBeOne(one, name));
    const answer = notes.ask('mailbox-of-host', cell, {
      options: alike ? [...samePeople(others), more] : [more, ...samePeople(others)],
      ...(alike ? {} : { unlessSaid: more.id }),
      effect: 'none',
      params: { name, others },
    });
    const same = others.find((one) => answer === sameAs(one));
    return same === undefined ? place : { ...place, value: { ...place.value, hostName: same } };
  });
}

/** A contact person signs in with a second step, and so needs an address that nobody else reads. */
export function settleContacts(
  organisations: readonly Read<Organisation>[],
  places: readonly Read<Place>[],
  stored: ReadonlyMap<string, string | undefined>,
  { people, known, notes }: Receivers,
): Read<Organisation>[] {
  const hosts = Map.groupBy(places, ({ value }) => value.hostEmail);
  const contacts = Map.groupBy(organisations, ({ value }) => value.contactEmail);
  const signedUp = Map.groupBy(people, ({ email }) => email);
  return organisations.map((organisation) => {
    const { code, contactName: name, contactEmail: email } = organisation.value;
    // What the programme has already was accepted before.
    if (email === '' || stored.get(code) === email) return organisation;
    const others = othersBeside(name, [
      ...[...(signedUp.get(email) ?? []), ...(known.get(email) ?? [])].map((one) => one.name),
      ...(hosts.get(email) ?? []).map(({ value }) => value.hostName),
      ...(contacts.get(email) ?? []).map(({ value }) => value.contactName),
    ]);
    if (others.length === 0) return organisation;
    const without = option('without-address', { name });
    const same = samePeople(others);
    const answer = notes.ask('mailbox-of-contact', cellIn(organisation.from, 'contactEmail'), {
      options: others.some((one) => canBeOne(one, name)) ? [...same, without] : [without, ...same],
      effect: 'cell-left-empty',
      params: { name, others },
    });
    const one = others.find((other) => answer === sameAs(other));
    const now = one === undefined ? { contactEmail: '' } : { contactName: one };
    return { ...organisation, value: { ...organisation.value, ...now } };
  });
}

/** Also when the person is among them: the address is of others as well. */
function othersBeside(name: string, names: Iterable<string>): string[] {
  const others = [...new Set(names)].filter((one) => one !== '' && !(name !== '' && sameName(one, name)));
  return name === '' && others.length === 1 ? [] : others;
}
