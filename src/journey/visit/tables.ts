import type { Generated } from 'kysely';
import type { PersonId, RoundId } from '../../people/ids.ts';
import type { ReportKind } from './reporting/report.ts';
import type { Need, Reason, Side, State } from './visit.ts';

interface VisitTable {
  id: Generated<string>;
  round_id: RoundId;
  place_id: string;
  /** `null`: on a day that both agreed on, or the place no longer has this slot. */
  slot_id: string | null;
  /** `null`: who it was has withdrawn. */
  sign_up_id: string | null;
  /** The home organisation: where a sign-up is gone, the figures are not. */
  organisation_id: string;
  /** Moved by `moveVisit` alone. */
  state: State;
  /** Which of the seats of the slot, from 1. */
  seat: number | null;
  days: string[];
  reply_by: string;
  /** The last day on which a reminder went out. */
  reminded_on: Generated<string | null>;
  visitor_agreed_at: Generated<Date | null>;
  host_agreed_at: Generated<Date | null>;
  ended_by: Generated<Side | 'coordinator' | null>;
  reason: Generated<Reason | null>;
  /** The host has seen what the place asks for. */
  condition_seen_on: Generated<string | null>;
  /** Clients know that somebody comes, and may say no. */
  clients_told_at: Generated<Date | null>;
  /** Before which day the two speak to each other for the first time, and since when they did. */
  contact_by: Generated<string | null>;
  in_touch_on: Generated<string | null>;
  visitor_says: Generated<'took-place' | 'missed' | null>;
  host_says: Generated<'took-place' | 'missed' | null>;
  /** When both were asked whether it took place. */
  asked_on: Generated<string | null>;
  /** Of the calendar: goes up when the day changes. */
  sequence: Generated<number>;
  /** The visit that did not take place, for which this one comes. */
  makes_up: Generated<string | null>;
  /** The waiting list offered it without a coordinator pressing. */
  by_itself: Generated<boolean>;
  offered_at: Generated<Date>;
}

/** Opens what somebody is asked about visits of a round, from a mail. Only the digest is stored. */
interface VisitKeyTable {
  hash: string;
  round_id: RoundId;
  person_id: PersonId;
  made_at: Generated<Date>;
}

/** Opens somebody's visits for a calendar that asks for them by itself. Only the digest is stored. */
interface CalendarKeyTable {
  hash: string;
  person_id: PersonId;
  made_at: Generated<Date>;
}

/** For the day itself; gone a day after it. */
interface VisitPhoneTable {
  visit_id: string;
  side: Side;
  number: string;
  /** The day after the one on which the visit ends. */
  gone_on: string;
}

/** What the visitor needs there; gone a day after the visit. */
interface VisitNeedTable {
  visit_id: string;
  need: Need;
  gone_on: string;
}

/** The visitor signed the house rules, in this version of the text of the round and of what every round has. */
interface HouseRulesSignatureTable {
  visit_id: string;
  /** 0: the round has no text of its own. */
  rules_number: number;
  own_version: number;
  signed_at: Generated<Date>;
}

/** Another day that somebody asks for; one at a time. */
interface VisitDayAskedTable {
  id: Generated<string>;
  visit_id: string;
  asked_by: Side | 'coordinator';
  /** Another slot of the place; `null`: a day that the place does not offer. */
  slot_id: string | null;
  /** With yes: the slot in which the visit had a seat until then. */
  left_slot_id: Generated<string | null>;
  days: string[];
  answer: Generated<'yes' | 'no' | 'taken-back' | null>;
  asked_at: Generated<Date>;
  answered_at: Generated<Date | null>;
}

/** What somebody answered in their own calendar, to a day or to all of them. */
interface VisitCalendarAnswerTable {
  visit_id: string;
  person_id: PersonId;
  /** `all`, or when that day begins. */
  instance: string;
  said: 'accepted' | 'declined' | 'tentative';
  /** As their calendar says; a later answer counts. */
  stamp: Date | null;
  came_at: Generated<Date>;
}

/** A mail that came in about a visit, as it came, for a coordinator to look at. */
interface VisitMailInTable {
  id: Generated<string>;
  key: string;
  /** `null`: nobody knows of which programme it is. */
  programme_id: string | null;
  visit_id: string | null;
  why: string;
  raw: Uint8Array;
  came_at: Generated<Date>;
  handled_at: Generated<Date | null>;
}

/** Whether free seats are offered to the waiting list of a round without a coordinator pressing. */
interface WaitingListTable {
  round_id: RoundId;
  by_itself: boolean;
}

/** Somebody wants no seat any more that becomes free. */
interface WaitingListLeftTable {
  sign_up_id: string;
  left_at: Generated<Date>;
}

/** Something happened: which kind it is and who takes it up. There is no text to it. */
interface VisitReportTable {
  id: Generated<string>;
  visit_id: string;
  kind: ReportKind;
  side: Side;
  reported_at: Generated<Date>;
  /** The last day on which a coordinator takes it up. */
  take_up_by: string;
  taken_by: Generated<string | null>;
  taken_at: Generated<Date | null>;
  handled_at: Generated<Date | null>;
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    visit: VisitTable;
    visit_key: VisitKeyTable;
    calendar_key: CalendarKeyTable;
    visit_phone: VisitPhoneTable;
    visit_need: VisitNeedTable;
    house_rules_signature: HouseRulesSignatureTable;
    visit_day_asked: VisitDayAskedTable;
    visit_calendar_answer: VisitCalendarAnswerTable;
    visit_mail_in: VisitMailInTable;
    visit_report: VisitReportTable;
    waiting_list: WaitingListTable;
    waiting_list_left: WaitingListLeftTable;
  }
}
