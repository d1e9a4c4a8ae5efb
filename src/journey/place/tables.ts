import type { Generated } from 'kysely';
import type { PersonId, RoundId } from '../../people/ids.ts';
import type { Condition } from './schema.ts';

interface PlaceTable {
  id: Generated<string>;
  round_id: RoundId;
  organisation_id: string;
  code: string;
  title: string;
  secret: boolean;
  condition: Condition;
  minimum: number;
  /** Of a secret place only a secret site, of an open one only an open site. */
  site_id: Generated<string | null>;
  description: Generated<string>;
  /** Which functions, when the condition is that somebody works with clients. */
  functions: Generated<string>;
  languages: Generated<string>;
  accessibility: Generated<string>;
  /** `09:00`, or empty. */
  start_time: Generated<string>;
  end_time: Generated<string>;
  meeting: Generated<string>;
  bring: Generated<string>;
  dress: Generated<string>;
  ask_for: Generated<string>;
  dos_donts: Generated<string>;
  /** From when people could choose it: it had days. */
  published_at: Generated<Date | null>;
  /** It does not take part any more, and has no days. */
  withdrawn_at: Generated<Date | null>;
  version: Generated<number>;
  submission: Generated<string | null>;
}

/** Who receives, in order. Names and addresses are never on a public page. */
interface HostTable {
  id: Generated<string>;
  place_id: string;
  /** The first is the one that a workbook knows. */
  position: number;
  person_id: PersonId;
}

interface SlotTable {
  id: Generated<string>;
  place_id: string;
  first_day: string;
  days: string[];
  capacity: number;
  /** `09:00`; empty, as is the other: the times of the place. */
  start_time: Generated<string>;
  end_time: Generated<string>;
}

/** A view: what later stages have hung on a place or on one of its slots. `name` is for coordinators only. */
interface PlaceClaimView {
  place_id: string;
  slot_id: string | null;
  kind: 'choice' | 'host' | 'lock' | 'visit' | 'other';
  name: string;
}

/** Something leaked of a place; it is also the entry in the register of breaches. */
interface LeakTable {
  id: Generated<string>;
  programme_id: string;
  organisation_id: string;
  /** All that is at this site is closed; `null`: nobody knows where it is, so all of the organisation is. */
  site_id: string | null;
  secret: boolean;
  closed_at: Generated<Date>;
  closed_by: string | null;
  closed_as: 'contact' | 'security' | 'coordinator' | 'operator';
  /** Moved by one function: until then it is closed. */
  opened_at: Generated<Date | null>;
  opened_by: Generated<string | null>;
  address_changed: Generated<boolean | null>;
  known_at: Generated<Date>;
  happened: Generated<string>;
  affected: Generated<string>;
  consequences: Generated<string>;
  measures: Generated<string>;
  authority: Generated<'told' | 'not' | null>;
  authority_at: Generated<Date | null>;
  authority_why: Generated<string>;
  people: Generated<'told' | 'not' | null>;
  people_at: Generated<Date | null>;
  people_why: Generated<string>;
  released_at: Generated<Date | null>;
  released_by: Generated<string | null>;
  finished_at: Generated<Date | null>;
  finished_by: Generated<string | null>;
  finished_why: Generated<string>;
  version: Generated<number>;
}

/** The places that were there at the press. */
interface LeakPlaceTable {
  leak_id: string;
  place_id: string;
}

/** A view: every place that is closed now, and because of which leak. */
interface ClosedPlaceView {
  place_id: string;
  leak_id: string;
}

/** A view: the mails that wait because a place is closed. */
interface HeldMailView {
  mail_id: string;
}

/** A view: who looks after safety at an organisation, by the address that it named itself. */
interface PlaceGuardView {
  organisation_id: string;
  email: string;
}

/** A view: what shows who could know what of a place. */
interface PlaceSeenView {
  place_id: string;
  how: 'visit' | 'host' | 'mail' | 'calendar' | 'certificate' | 'page';
  detail: string | null;
  user_id: string | null;
  person_id: PersonId | null;
  email: string | null;
  at: Date | null;
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    place: PlaceTable;
    host: HostTable;
    slot: SlotTable;
    place_claim: PlaceClaimView;
    leak: LeakTable;
    leak_place: LeakPlaceTable;
    closed_place: ClosedPlaceView;
    held_mail: HeldMailView;
    place_guard: PlaceGuardView;
    place_seen: PlaceSeenView;
  }
}
