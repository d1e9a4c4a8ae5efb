import type { PersonId } from '../ids.ts';
import { foldName, personKey, sameName, writtenAs } from './person.ts';

/** Somebody as a form, a row or a mailbox names them. */
export interface PersonGiven {
  /** In any case; empty when there is none. */
  email: string;
  /** Empty when it is not known; an address says no name. */
  name: string;
  /** Who it is at this address, when that is known. It holds unless somebody with another name has it. */
  number?: number | undefined;
  /** Who stood here until now. Another name at the same address is a new spelling, unless they are known elsewhere. */
  current?: PersonId | null | undefined;
  locale?: 'nl' | 'en' | undefined;
  /** Somebody said that it is nobody who is known under a name like it. */
  isNew?: boolean | undefined;
}

export interface PersonFound {
  id: PersonId;
  /** See `personKey`; empty without an address. */
  key: string;
  email: string;
  name: string;
}

export interface Known {
  id: PersonId;
  email: string;
  number: number;
  name: string;
  /** Where mail to this person goes, as a key. */
  main: string;
}

export interface NewPerson {
  id: PersonId;
  email: string;
  number: number;
  name: string;
  locale: 'nl' | 'en' | null;
}

/** Of somebody who is made here: nobody else has it. */
const newPersonId = () => crypto.randomUUID() as string as PersonId;

/**
 * Who is meant, of those who are known at each address; who is not known is made. What is decided is kept in mind, so
 * that two rows about one person are one.
 */
export class TellingApart {
  readonly made: NewPerson[] = [];
  /** Person → the name as it is written now. */
  readonly renamed = new Map<PersonId, string>();
  readonly #at: Map<string, Known[]>;
  readonly #nameless: Map<PersonId, string>;
  readonly #free: ReadonlySet<PersonId>;

  /**
   * @param nameless of those who stood somewhere without an address: person → name
   * @param free who stands nowhere else, so that another name is theirs
   */
  constructor(known: readonly Known[], nameless: ReadonlyMap<PersonId, string>, free: ReadonlySet<PersonId>) {
    this.#at = Map.groupBy(known, ({ email }) => email);
    for (const sharers of this.#at.values()) sharers.sort((a, b) => a.number - b.number);
    this.#nameless = new Map(nameless);
    this.#free = free;
  }

  /** `null` when neither an address nor a name is given. */
  find({ email: typed, name: called, number, current, locale, isNew }: PersonGiven): PersonFound | null {
    const email = typed.trim().toLowerCase();
    const name = called.trim().toLowerCase() === email ? '' : called.trim();
    if (email === '') return name === '' ? null : this.#withoutAddress(name, current ?? null);
    const sharers = this.#at.get(email) ?? [];
    const known = isNew
      ? sharers.find((one) => foldName(one.name) === foldName(name))
      : this.#known(sharers, name, { number, current });
    if (known) return this.#asNow(known, name);
    const highest = Math.max(0, ...sharers.map((one) => one.number));
    const made = { id: newPersonId(), email, name, number: highest + 1, locale: locale ?? null };
    this.made.push(made);
    const main = personKey(made);
    this.#at.set(email, [...sharers, { id: made.id, email, number: made.number, name, main }]);
    return { id: made.id, key: main, email, name };
  }

  #known(
    sharers: readonly Known[],
    name: string,
    { number, current }: Pick<PersonGiven, 'number' | 'current'>,
  ): Known | undefined {
    const numbered = sharers.find((one) => one.number === number);
    const before = sharers.find((one) => one.id === current);
    if (name === '') return numbered ?? before ?? sharers[0];
    if (numbered && (numbered.name === '' || sameName(numbered.name, name))) return numbered;
    const folded = foldName(name);
    const alike = sharers.filter((one) => sameName(one.name, name));
    return (
      sharers.find((one) => foldName(one.name) === folded) ??
      (alike.length === 1 ? alike[0] : undefined) ??
      sharers.find((one) => one.name === '') ??
      (before && this.#free.has(before.id) ? before : undefined)
    );
  }

  #asNow(known: Known, name: string): PersonFound {
    const written = writtenAs(known.name, name);
    if (written !== known.name) {
      known.name = written;
      const fresh = this.made.find(({ id }) => id === known.id);
      if (fresh) fresh.name = written;
      else this.renamed.set(known.id, written);
    }
    const { id, main, email } = known;
    return { id, key: main, email, name: known.name };
  }

  #withoutAddress(name: string, current: PersonId | null): PersonFound {
    const before = current === null ? undefined : this.#nameless.get(current);
    if (current !== null && before !== undefined) {
      if (before !== name) this.renamed.set(current, name);
      return { id: current, key: '', email: '', name };
    }
    const id = newPersonId();
    this.made.push({ id, email: '', number: 0, name, locale: null });
    return { id, key: '', email: '', name };
  }
}
