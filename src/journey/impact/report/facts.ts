import type { PersonId, RoundId } from '../../../people/ids.ts';
import type { Contact, Noticed, Moment as PulseMoment } from '../../contact/contact-pulse.ts';
import type { State as FollowUpState } from '../../follow-up/follow-up.ts';
import type { Moment } from '../../programme/programme-measures.ts';
import type { Side, State } from '../../visit/visit.ts';

/** What is counted of a round: rows as they are, of which everything else is made without the database. */
export interface RoundFacts extends WayFacts, ChangeFacts, LineFacts {
  round: ReportRound;
}

export interface ReportRound {
  id: RoundId;
  code: string;
  name: string;
  /** The order in which they were made. */
  number: number;
  firstDay: string | null;
  lastDay: string | null;
}

export interface WayFacts {
  organisations: ReadonlyMap<string, Organisation>;
  /** Ids of organisations that are in the round, and of those with a place on some day. */
  members: readonly string[];
  offering: readonly string[];
  signUps: readonly SignUp[];
  /** Each once: one that makes up for another instead of that one. */
  visits: readonly Visit[];
  /** Ids of sign-ups that were offered a visit, also one that another made up for. */
  placed: readonly string[];
  /** Ids of people who got no visit because the lot decided. */
  byLot: ReadonlySet<string>;
}

export interface Organisation {
  id: string;
  kind: string;
  region: string;
  /** What it is now, when it went up in another. */
  now: string;
}

export interface SignUp {
  id: string;
  personId: PersonId;
  organisationId: string;
  newcomer: boolean;
  permission: boolean;
}

export interface Visit {
  id: string;
  /** `null`: who it was has withdrawn. */
  signUpId: string | null;
  homeId: string;
  hostId: string;
  /** Of a secret place what may be told of it by now. */
  state: State;
  secret: boolean;
  bothAgreed: boolean;
  /** Where they went is what they chose first; `null` when nobody knows any more. */
  isFirstChoice: boolean | null;
}

export interface ChangeFacts {
  reflections: readonly Reflection[];
  measured: readonly { id: string; personId: PersonId | null }[];
  asked: readonly { measuredId: string; moment: Moment }[];
  answers: readonly MeasureAnswer[];
  /** Per situation which of its functions are right. */
  right: readonly (readonly number[])[];
  /** What people answered before a later round, the first in which they did. */
  next: readonly { personId: PersonId; about: string; value: number }[];
}

export interface Reflection {
  id: string;
  visitId: string;
  personId: PersonId | null;
  side: Side;
  given: boolean;
  mark: number | null;
}

export interface MeasureAnswer {
  measuredId: string;
  moment: Moment;
  measure: 'knows' | 'as-it-was' | 'quiz';
  about: string;
  item: number;
  value: number;
}

export interface LineFacts {
  pulses: readonly Pulse[];
  /** Pairs of organisations that met in an earlier round, as {@link pairOf} names them. */
  metBefore: ReadonlySet<string>;
  /** Of those, the ones that met elsewhere than at a secret place. */
  metOpenly: ReadonlySet<string>;
  briefs: readonly { sharedWith: number | null }[];
  followUps: readonly { state: FollowUpState; reached: number | null }[];
  dilemmas: readonly { takenUp: boolean }[];
  costs: readonly { cents: number; workingTime: boolean }[];
}

export interface Pulse {
  visitId: string;
  pairId: string;
  moment: PulseMoment;
  contact: Contact | null;
  noticed: readonly Noticed[];
}

/** Two organisations, whichever way. */
export const pairOf = (one: string, other: string): string => [one, other].toSorted().join(' ');
