import type { Generated, JSONColumnType } from 'kysely';
import type { PersonId, RoundId } from '../../people/ids.ts';
import type { Answers, Employment, Permission } from './schema.ts';

interface SignUpTable {
  id: Generated<string>;
  round_id: RoundId;
  organisation_id: string;
  person_id: PersonId;
  /** Who is asked for permission. */
  manager_id: PersonId | null;
  job_title: string;
  newcomer: boolean;
  unplaced_before: boolean;
  learning_goal: string;
  image_before: string;
  days: string[];
  visits: number;
  hosts_place_id: string | null;
  permission: boolean;
  screening_seen: boolean;
  client_contact: boolean;
  /** Not in this match, by the coordinator's choice. */
  set_aside: Generated<boolean>;
  /** Offers to receive somebody, at a place that is not in the round yet. */
  wants_to_host: Generated<boolean>;
  /** May be in the directory of people. */
  listed: Generated<boolean>;
}

/** A sign-up on its way, or changes to one that was sent. No sign-up before the address is confirmed. */
interface SignUpDraftTable {
  id: Generated<string>;
  round_id: RoundId;
  email: string;
  /** The language of the mails. */
  locale: 'nl' | 'en';
  answers: JSONColumnType<Partial<Answers>>;
  confirmed_at: Date | null;
  sent_at: Date | null;
  expires_at: Date;
  created_at: Generated<Date>;
  /** The page whose button began it. Only the digest is stored. */
  begun_from: string | null;
  /** Who it turned out to be, once the address was confirmed and they signed up. */
  person_id: Generated<PersonId | null>;
}

/** Opens a draft: one browser at a time, or a mailed link. Only the digest is stored. */
interface SignUpKeyTable {
  hash: string;
  draft_id: string;
  kind: 'browser' | 'mail';
}

/** Where somebody said they must not come. For coordinators only. */
/** Where somebody said they must not come, sealed: read and written through {@link SafetySaidView}. */
interface SafetyAnswerTable {
  id: Generated<string>;
  sign_up_id: string;
  sealed: string;
}

/** The same, opened with the keys of the connection. What is put in, or taken away, is so in the table. */
interface SafetySaidView {
  id: Generated<string>;
  sign_up_id: string;
  organisation_id: string;
}

/** The question to the manager, and the answer. */
interface PermissionRequestTable {
  id: Generated<string>;
  sign_up_id: string;
  manager_id: PersonId | null;
  locale: Generated<'nl' | 'en'>;
  asked_at: Generated<Date>;
  /** The last day on which a mail about it went out. */
  mailed_on: string | null;
  answer: 'yes' | 'no' | null;
  answered_at: Date | null;
  note: Generated<string>;
}

interface PermissionKeyTable {
  hash: string;
  request_id: string;
}

/**
 * What a manager said by telephone, and who noted it; it stands in the question as an answer. What was there before comes
 * back when it is taken back.
 */
interface PermissionByTelephoneTable {
  request_id: string;
  said_by: string;
  said_on: string;
  noted_by: string | null;
  noted_at: Generated<Date>;
  /** Nobody had been asked: the question is there because of this. */
  made_request: boolean;
  earlier_permission: boolean;
  earlier_answer: 'yes' | 'no' | null;
  earlier_note: string;
  earlier_answered_at: Date | null;
}

/** That somebody took the sign-up back: an old workbook does not bring it in again. */
interface WithdrawalTable {
  round_id: RoundId;
  /** See `digestOf`: the address itself is gone. */
  digest: string;
  /** For a day, so that the coordinators hear who it was. */
  name: string | null;
  organisation_id: string;
  withdrawn_at: Generated<Date>;
}

interface ChoiceTable {
  sign_up_id: string;
  number: number;
  place_id: string | null;
  organisation_id: string | null;
}

/** What a coordinator noted, with what it names sealed: see `sign-up-sealed.ts`. */
interface ExclusionSealedTable {
  id: Generated<string>;
  sign_up_id: string;
  sealed: string;
  made_in: 'import' | 'page' | null;
  made_at: Date | null;
  file_name: string | null;
  user_id: string | null;
}

/** The same, opened with the keys of the connection: it is read and written as a table is, but for `on conflict`. */
interface ExclusionView {
  id: Generated<string>;
  sign_up_id: string;
  place_id: string | null;
  organisation_id: string | null;
  /** Somebody who must not be met, in this round or not. */
  other_person_id: Generated<PersonId | null>;
  /** Where and when it was noted; absent of what is older than this. */
  made_in: 'import' | 'page' | null;
  made_at: Date | null;
  /** Of the workbook it came with. */
  file_name: string | null;
  /** The coordinator who noted it. */
  user_id: string | null;
}

/** What was noted of somebody who withdrew, until they sign up again; the database keeps it and gives it back (migration 0091). */
interface ExclusionKeptTable {
  id: Generated<string>;
  programme_id: string;
  /** `null`: they are gone, and known again by an address. */
  person_id: PersonId | null;
  /** Of their addresses, in the programme. */
  digests: string[];
  /** What it names, as in `exclusion_sealed`; `null` when that is gone. */
  sealed: string | null;
  made_in: 'import' | 'page' | null;
  made_at: Date | null;
  file_name: string | null;
  user_id: string | null;
  kept_at: Generated<Date>;
}

/** A view: how far the permission of each sign-up is. */
interface PermissionStateView {
  sign_up_id: string;
  round_id: RoundId;
  state: Permission;
}

/** A view: who had no visit the last time that they took part, and gave none back. */
interface UnplacedLastTimeView {
  sign_up_id: string;
}

/** A view: where somebody must not come because of who receives there. */
interface BarredPlaceView {
  sign_up_id: string;
  place_id: string;
  round_id: RoundId;
}

/** Whether the own organisation says that somebody works there. */
interface EmploymentTable {
  sign_up_id: string;
  /** The organisation that said it; of a sign-up that names another one now it says nothing. */
  organisation_id: string;
  answer: 'yes' | 'no';
  said_in: 'page' | 'telephone';
  /** Who said it by telephone. */
  told_by: Generated<string>;
  /** The account that pressed or noted it. */
  user_id: string | null;
  answered_at: Generated<Date>;
}

/** A view: whether somebody works where they say, of each sign-up. */
interface EmploymentStateView {
  sign_up_id: string;
  round_id: RoundId;
  organisation_id: string;
  state: Employment;
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    sign_up: SignUpTable;
    choice: ChoiceTable;
    exclusion: ExclusionView;
    exclusion_sealed: ExclusionSealedTable;
    exclusion_kept: ExclusionKeptTable;
    permission_state: PermissionStateView;
    unplaced_last_time: UnplacedLastTimeView;
    barred_place: BarredPlaceView;
    employment: EmploymentTable;
    employment_state: EmploymentStateView;
    sign_up_draft: SignUpDraftTable;
    sign_up_key: SignUpKeyTable;
    safety_answer: SafetyAnswerTable;
    safety_said: SafetySaidView;
    permission_request: PermissionRequestTable;
    permission_key: PermissionKeyTable;
    permission_by_telephone: PermissionByTelephoneTable;
    withdrawal: WithdrawalTable;
  }
}
