import type { Generated, GeneratedAlways } from 'kysely';
import type { PersonId, ProgrammeId } from '../../people/ids.ts';
import type { GivenBy, NameAs, OfficerKind, PartKind, Side, Source, StoryState } from './story.ts';

/** Somebody may be asked to tell of a visit. */
interface StoryWillingTable {
  id: Generated<string>;
  visit_id: string;
  person_id: PersonId;
  said_on: string;
}

/** What they gave for it: a copy, so that nothing that they write afterwards goes along. */
interface StoryGivenTable {
  willing_id: string;
  question: Source;
  text: string;
}

interface StoryTable {
  id: Generated<string>;
  programme_id: ProgrammeId;
  visit_id: string;
  /** Moved by `moveStory` alone. */
  state: Generated<StoryState>;
  slug: Generated<string | null>;
  slug_digest: Generated<string | null>;
  title: Generated<string>;
  lead: Generated<string>;
  opening: Generated<string>;
  wish: Generated<string>;
  /** Touched a secret place when it was agreed to. */
  secret: Generated<boolean>;
  /** Counts how often its text was kept, so that an older window takes nothing away. */
  version: Generated<number>;
  asked_on: string;
  moved_on: string;
  published_on: Generated<string | null>;
  ended_on: Generated<string | null>;
  number: GeneratedAlways<number>;
}

interface StorySpeakerTable {
  story_id: string;
  side: Side;
  /** `null`: it was withdrawn. */
  person_id: PersonId | null;
  /** By function: "een agent", and where: "werkt in de noodhulp". */
  called: Generated<string>;
  works: Generated<string>;
  name_as: Generated<NameAs>;
  /** As they agreed to be named; `null`: not yet, or by function. */
  named: Generated<string | null>;
  willing_on: Generated<string | null>;
  agreed_on: Generated<string | null>;
  /** May the photo go along; `null`: they did not say. */
  photo: Generated<boolean | null>;
}

interface StoryPartTable {
  id: Generated<string>;
  story_id: string;
  position: number;
  kind: PartKind;
  side: Generated<Side | null>;
  text: Generated<string>;
  more: Generated<string>;
  source: Generated<Source | null>;
  /** Whose quote it is agreed to it. */
  agreed: Generated<boolean>;
  /** Counts how often it was kept: two can write at once, each another part. */
  version: Generated<number>;
}

interface StoryPhotoTable {
  story_id: string;
  bytes: Uint8Array;
  width: number;
  height: number;
  alt: string;
  digest: string;
}

interface StoryOfficerTable {
  organisation_id: string;
  kind: OfficerKind;
  email: string;
  given_by: GivenBy | null;
}

interface StoryApprovalTable {
  story_id: string;
  side: Side;
  kind: OfficerKind;
  /** Who was asked; `null`: nobody yet. */
  email: Generated<string | null>;
  /** Only the digest is stored; `null`: no mail went out. */
  key_hash: Generated<string | null>;
  asked_on: Generated<string | null>;
  expires_on: Generated<string | null>;
  answer: Generated<'yes' | 'change' | null>;
  answered_on: Generated<string | null>;
}

/** Opens a story for one of the two, from a mail. Only the digest is stored. */
interface StoryKeyTable {
  hash: string;
  story_id: string;
  side: Side;
  person_id: PersonId;
  made_at: Generated<Date>;
}

/** A view: stories that touch a secret place. */
interface SecretStoryView {
  story_id: string;
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    story_willing: StoryWillingTable;
    story_given: StoryGivenTable;
    story: StoryTable;
    story_speaker: StorySpeakerTable;
    story_part: StoryPartTable;
    story_photo: StoryPhotoTable;
    story_officer: StoryOfficerTable;
    story_approval: StoryApprovalTable;
    story_key: StoryKeyTable;
    secret_story: SecretStoryView;
  }
}
