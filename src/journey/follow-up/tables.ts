import type { Generated, GeneratedAlways } from 'kysely';
import type { PersonId, ProgrammeId } from '../../people/ids.ts';
import type { Direction, Kind, State } from './follow-up.ts';

interface FollowUpTable {
  id: Generated<string>;
  programme_id: ProgrammeId;
  kind: Kind;
  direction: Direction;
  title: string;
  text: Generated<string>;
  /** For one organisation; `null`: for everybody in the programme. */
  for_organisation_id: Generated<string | null>;
  /** `null`: who made it has left. */
  maker_id: PersonId | null;
  maker_organisation_id: string;
  taker_id: Generated<PersonId | null>;
  taker_organisation_id: Generated<string | null>;
  /** Moved by `moveFollowUp` alone. */
  state: Generated<State>;
  made_on: string;
  taken_on: Generated<string | null>;
  day: Generated<string | null>;
  start_time: Generated<string>;
  end_time: Generated<string>;
  /** Where; always empty when something is secret where one of the two works. */
  meeting: Generated<string>;
  /** How many people it reached, as one of the two said. */
  reached: Generated<number | null>;
  /** Counts the days that were agreed, for calendars. */
  sequence: Generated<number>;
  dateless_reminded_on: Generated<string | null>;
  silent_reminded_on: Generated<string | null>;
  number: GeneratedAlways<number>;
}

/** A page for the colleagues of who went, made of what they looked back on. */
interface BriefTable {
  id: Generated<string>;
  visit_id: string;
  /** `null`: who wrote it has left. */
  person_id: PersonId | null;
  struck: Generated<string>;
  image: Generated<string>;
  take: Generated<string>;
  made_on: string;
  /** Only the digest is stored; `null`: there is no link. */
  key_hash: Generated<string | null>;
  expires_on: Generated<string | null>;
  /** With how many colleagues, as who wrote it said. */
  shared_with: Generated<number | null>;
  /** How often was pressed; nobody is kept with it. */
  knew_not: Generated<number>;
  rang: Generated<number>;
  /** Counts how often it was kept, so that an older window takes nothing away. */
  version: Generated<number>;
  /** Written while something was secret where they work, or where they were received. */
  secret: Generated<boolean>;
}

/** A colleague who read such a page and wants something of it. */
interface InterestTable {
  id: Generated<string>;
  programme_id: ProgrammeId;
  brief_id: string | null;
  wants: 'join' | 'introduce';
  name: string;
  email: string;
  organisation: string;
  locale: 'nl' | 'en';
  /** Opens the question whether the address is theirs, and the way off the list after that. */
  key_hash: string | null;
  asked_on: string;
  confirmed_on: Generated<string | null>;
  /** When they heard that somebody can sign up, or the writer heard of them. */
  told_on: Generated<string | null>;
}

/** A view: follow-ups of which one side works where something is secret. */
interface SecretFollowUpView {
  follow_up_id: string;
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    follow_up: FollowUpTable;
    secret_follow_up: SecretFollowUpView;
    brief: BriefTable;
    interest: InterestTable;
  }
}
