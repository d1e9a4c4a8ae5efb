import type { Generated, GeneratedAlways } from 'kysely';
import type { PersonId } from '../ids.ts';

/** Somebody in a programme, over all its rounds. */
interface PersonTable {
  id: Generated<PersonId>;
  programme_id: string;
  /** Empty while nobody has said it. */
  name: string;
  locale: Generated<'nl' | 'en' | null>;
  /** From when on this person wants no reminders of the programme. */
  reminders_stopped_at: Generated<Date | null>;
  created_at: Generated<Date>;
  /** The order in which they were made. */
  number: GeneratedAlways<number>;
  /** For somebody who was erased: what counts is of this row, which has no name and no address. */
  stands_in: Generated<boolean>;
}

/** Where somebody is reached, and what they sign in with. Two people may share one, and one may have two. */
interface PersonAddressTable {
  person_id: PersonId;
  programme_id: string;
  /** Lower case. */
  email: string;
  /** Counts the people at this address in the programme from 1, and stays. */
  number: number;
  /** Mail goes to this one. */
  main: boolean;
}

/** A view: somebody with the address that mail goes to; both empty of who has none. */
interface PersonMainView {
  id: PersonId;
  programme_id: string;
  name: string;
  email: string;
  /** See `personKey`. */
  key: string;
}

/** A view: what somebody is in a programme, a row for each thing, also of later stages. */
interface PersonUseView {
  person_id: PersonId;
  kind:
    | 'sign-up'
    | 'manager'
    | 'asked'
    | 'draft'
    | 'host'
    | 'contact'
    | 'first-contact'
    | 'role'
    | 'stands-in';
  /** Where it is of one. */
  round_id: string | null;
}

/** Which of the people of a shared mailbox a session is. */
interface SessionPersonTable {
  session_id: string;
  programme_id: string;
  person_id: PersonId;
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    person: PersonTable;
    person_address: PersonAddressTable;
    session_person: SessionPersonTable;
    person_main: PersonMainView;
    person_use: PersonUseView;
  }
}
