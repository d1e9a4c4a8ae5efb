import type { Generated, GeneratedAlways } from 'kysely';
import type { Locale } from '../../language/format.ts';
import type { PersonId, RoundId } from '../../people/ids.ts';
import type { Measure, Moment } from './programme-measures.ts';
import type { Piece } from './programme-public.ts';

interface ProgrammeTable {
  id: Generated<string>;
  code: string;
  name: string;
  /** Of its coordinators, for who is on a visit; empty: there is none. */
  phone: Generated<string>;
  /** Whether who is measured is asked as well how they work together with others. */
  asks_coordination: Generated<boolean>;
  /** How many months after a round what is of it stays; `null`: as is declared. */
  keep_months: Generated<number | null>;
  keep_mail_months: Generated<number | null>;
}

interface RoundTable {
  id: Generated<RoundId>;
  programme_id: string;
  code: string;
  name: string;
  /** The first and last day on which a visit may be. */
  first_day: string | null;
  last_day: string | null;
  sign_up_opens: Generated<string | null>;
  sign_up_closes: Generated<string | null>;
  choosing_closes: Generated<string | null>;
  match_on: Generated<string | null>;
  reply_by: Generated<string | null>;
  look_back_on: Generated<string | null>;
  tolerance: Generated<number>;
  /** The most visits that somebody may ask for. */
  most_visits: Generated<number>;
  newcomer_priority: Generated<number>;
  unplaced_priority: Generated<number>;
  seed: string;
  /** Goes up with every save, so that an older one is noticed. */
  version: Generated<number>;
  /** The form that made it: sent twice, it makes one round. */
  submission: Generated<string | null>;
  created_at: Generated<Date>;
  /** The order in which they were made. */
  number: GeneratedAlways<number>;
}

/** A text is never changed: a new one gets the next number. */
interface HouseRulesTable {
  id: Generated<string>;
  round_id: RoundId;
  number: number;
  text: string;
  created_at: Generated<Date>;
}

interface OrganisationTable {
  id: Generated<string>;
  programme_id: string;
  code: string;
  name: string;
  kind: string;
  region: string;
  /** The first contact person, as a workbook has it, who may have no address yet; see `contact_person` for all of them. */
  contact_id: Generated<PersonId | null>;
  earlier_rounds: string;
  standing: number;
  /** Since when it agrees to be named on public pages; `null`: it does not. */
  named_at: Generated<Date | null>;
  /** The one that it went up in; `null`: it is one of its own. */
  merged_into: Generated<string | null>;
  /** From this day on it is in no new round. */
  left_on: Generated<string | null>;
  version: Generated<number>;
}

/** A code that an organisation had before: it still leads there. */
interface OrganisationCodeTable {
  programme_id: string;
  code: string;
  organisation_id: string;
}

interface ContactPersonTable {
  id: Generated<string>;
  organisation_id: string;
  person_id: PersonId;
  started_on: Generated<string>;
  /** From this day on somebody else speaks for the organisation. */
  ended_on: Generated<string | null>;
}

export type Answer = 'yes' | 'no';

/** Whether an organisation takes part in a round. */
/** Above the invitation of one organisation. */
interface InvitationTextTable {
  round_id: RoundId;
  organisation_id: string;
  nl: string;
  en: string;
  version: Generated<number>;
}

interface InvitationTable {
  round_id: RoundId;
  organisation_id: string;
  /** Absent when the answer came without an invitation. */
  invited_on: string | null;
  reminded_on: Generated<string | null>;
  answer: Generated<Answer | null>;
  answered_at: Generated<Date | null>;
}

/** Opens the question of an invitation, from the mail. Only the digest is stored. */
interface InvitationKeyTable {
  hash: string;
  round_id: RoundId;
  /** Whose mail it was in: when they stop, it opens nothing any more. */
  contact_id: string;
  made_at: Generated<Date>;
}

/** An organisation is in a round. What has something in it is in it: the table sees to that. */
interface MembershipTable {
  round_id: RoundId;
  organisation_id: string;
  /** What a round that was over had as its standing when that changed; `null`: as the organisation has it now. */
  standing: Generated<number | null>;
}

export type MembershipContent = 'place' | 'sign-up' | 'withdrawal' | 'invitation' | 'draft' | 'exclusion';

/** A view: what an organisation has in a round, a row for each thing, also of later stages. */
interface MembershipContentView {
  round_id: RoundId;
  organisation_id: string;
  kind: MembershipContent;
}

/** An open site has an address. A secret one has a region, and a public meeting point or a host who rings. */
interface SiteTable {
  id: Generated<string>;
  organisation_id: string;
  kind: 'open' | 'secret';
  name: string;
  address: string | null;
  region: string | null;
  meeting_point: string | null;
  host_rings: Generated<boolean>;
  version: Generated<number>;
  submission: string | null;
}

export type SiteTextField =
  | 'title'
  | 'description'
  | 'functions'
  | 'languages'
  | 'accessibility'
  | 'meeting'
  | 'bring'
  | 'dress'
  | 'askFor'
  | 'dosDonts';

/** A view: what is told of the places at a site, which are of a later stage. */
interface SiteTextView {
  site_id: string;
  round: string;
  last_day: string | null;
  code: string;
  title: string;
  field: SiteTextField;
  text: string;
}

/** A view: what is in a round, a row for each thing, also of later stages. */
interface RoundContentView {
  round_id: RoundId;
  kind: 'place' | 'brought' | 'sign-up' | 'draft' | 'withdrawal' | 'match' | 'invitation' | 'import';
}

/** A situation of the programme itself, with functions to choose from; it is never changed. */
interface QuizSituationTable {
  id: Generated<string>;
  programme_id: string;
  text: string;
  functions: string[];
  /** Which of them are right, from 0. */
  answers: number[];
  number: GeneratedAlways<number>;
}

/** What a round asks: one of ours by its name, or one of the programme. */
interface RoundQuizTable {
  round_id: RoundId;
  number: number;
  ours: string | null;
  situation_id: string | null;
}

/** Somebody in a round, by a number that means nothing. */
interface MeasuredTable {
  id: Generated<string>;
  round_id: RoundId;
  /** `null`: who it was has left. */
  person_id: PersonId | null;
}

interface MeasureMomentTable {
  measured_id: string;
  moment: Moment;
  asked_on: string;
  /** They went to the end of it. */
  done: Generated<boolean>;
}

interface MeasureAnswerTable {
  measured_id: string;
  moment: Moment;
  measure: Measure;
  about: Generated<string>;
  item: Generated<number>;
  value: number;
}

/** Opens the questions for who has no account. Only the digest is stored. */
interface MeasureKeyTable {
  hash: string;
  measured_id: string;
  made_at: Generated<Date>;
}

/** A version of what a programme says on public pages; it is never changed, only followed by the next. */
interface PublicTextTable {
  programme_id: string;
  piece: Piece;
  locale: Locale;
  number: number;
  /** `null`: our text again. */
  texts: string[] | null;
  /** The version that it says again. */
  restored: number | null;
  published_at: Generated<Date>;
  published_by: string | null;
}

/** What somebody works on and nobody else reads yet; the row stays without it, for its version. */
interface PublicDraftTable {
  programme_id: string;
  piece: Piece;
  locale: Locale;
  texts: string[] | null;
  version: Generated<number>;
  changed_at: Generated<Date>;
  changed_by: string | null;
}

/** What somebody asked to have corrected of what is kept about them. */
interface CorrectionTable {
  id: Generated<string>;
  programme_id: string;
  person_id: PersonId;
  /** A part of what they read of themselves, by its table, or `other`. */
  about: string;
  text: string;
  asked_on: string;
  /** Moved by `answerCorrection` alone; `null`: it waits. */
  answer: Generated<'changed' | 'stays' | null>;
  reply: Generated<string>;
  answered_on: Generated<string | null>;
  number: GeneratedAlways<number>;
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    programme: ProgrammeTable;
    round: RoundTable;
    house_rules: HouseRulesTable;
    organisation: OrganisationTable;
    organisation_code: OrganisationCodeTable;
    contact_person: ContactPersonTable;
    invitation: InvitationTable;
    invitation_text: InvitationTextTable;
    invitation_key: InvitationKeyTable;
    membership: MembershipTable;
    membership_content: MembershipContentView;
    site: SiteTable;
    site_text: SiteTextView;
    round_content: RoundContentView;
    quiz_situation: QuizSituationTable;
    round_quiz: RoundQuizTable;
    measured: MeasuredTable;
    measure_moment: MeasureMomentTable;
    measure_answer: MeasureAnswerTable;
    measure_key: MeasureKeyTable;
    correction: CorrectionTable;
    public_text: PublicTextTable;
    public_draft: PublicDraftTable;
  }
}
