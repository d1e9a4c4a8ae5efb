import type { Generated, GeneratedAlways } from 'kysely';
import type { PersonId, RoundId } from '../../people/ids.ts';
import type { Side } from '../visit/visit.ts';
import type { Begun } from './dilemma/beginning.ts';
import type { Outcome } from './dilemma/outcome.ts';
import type { DilemmaState } from './dilemma/state.ts';
import type { Theme } from './dilemma/theme.ts';
import type { Again, Knows, Question, Readers, ReflectionState, Worthwhile } from './reflection.ts';

interface ReflectionTable {
  id: Generated<string>;
  visit_id: string;
  /** `null`: who it was has left. */
  person_id: PersonId | null;
  side: Side;
  /** Moved by `moveReflection` alone. */
  state: ReflectionState;
  asked_on: Generated<string | null>;
  reminded_on: Generated<string | null>;
  /** On which screen they go on, from 1. */
  screen: Generated<number>;
  knows: Generated<Knows | null>;
  mark: Generated<number | null>;
  worthwhile: Generated<Worthwhile | null>;
  again: Generated<Again | null>;
}

/** An answer in own words, and who may read it. */
interface ReflectionTextTable {
  reflection_id: string;
  /** Whose it is: it goes when they do. */
  person_id: PersonId;
  question: Question;
  text: string;
  readers: Readers;
}

/** Opens somebody's reflections on a round, from a mail. Only the digest is stored. */
interface ReflectionKeyTable {
  hash: string;
  round_id: RoundId;
  person_id: PersonId;
  made_at: Generated<Date>;
}

interface DilemmaTable {
  id: Generated<string>;
  programme_id: string;
  /** With this the programme began: the text is ours. */
  begun_with: Generated<Begun | null>;
  title: Generated<string>;
  question: Generated<string>;
  theme: Theme;
  raised_by: PersonId | null;
  /** Of who raised it. */
  organisation_id: string | null;
  /** Moved by `moveDilemma` alone. */
  state: Generated<DilemmaState>;
  joined_into: Generated<string | null>;
  raised_at: Generated<Date>;
  number: GeneratedAlways<number>;
}

/** An organisation has this dilemma too. */
interface RecognitionTable {
  dilemma_id: string;
  organisation_id: string;
  /** `false`: taken back, and still counted among the families. */
  holds: Generated<boolean>;
  /** Counted among the families. */
  shown: Generated<boolean>;
}

interface DilemmaAttemptTable {
  id: Generated<string>;
  dilemma_id: string;
  told_by: PersonId | null;
  text: string;
  hidden: Generated<boolean>;
  number: GeneratedAlways<number>;
}

/** An organisation tried it, and what came of it there. */
interface DilemmaTriedTable {
  attempt_id: string;
  organisation_id: string;
  outcome: Outcome;
}

interface DilemmaReactionTable {
  id: Generated<string>;
  dilemma_id: string;
  person_id: PersonId;
  text: string;
  hidden: Generated<boolean>;
  number: GeneratedAlways<number>;
}

/** It is on the agenda of a meeting. */
interface DilemmaMeetingTable {
  id: Generated<string>;
  dilemma_id: string;
  day: string;
  meeting: string;
  /** What came of it; empty until somebody says. */
  outcome: Generated<string>;
}

/** A view: where somebody is, as anybody said, themselves too. */
interface PersonPlaceView {
  person_id: PersonId;
  organisation_id: string;
}

/** A view: where somebody works, as others said. */
interface PersonHomeView {
  person_id: PersonId;
  organisation_id: string;
}

/** A view: who works where something is secret, or receives at a secret place. */
interface SecretPersonView {
  person_id: PersonId;
}

/** A view: has a secret place or site. */
interface SecretOrganisationView {
  organisation_id: string;
}

/** A view: whom somebody must not find. */
interface PersonHiddenView {
  person_id: PersonId;
  other_id: PersonId;
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    reflection: ReflectionTable;
    reflection_text: ReflectionTextTable;
    reflection_key: ReflectionKeyTable;
    dilemma: DilemmaTable;
    recognition: RecognitionTable;
    dilemma_attempt: DilemmaAttemptTable;
    dilemma_tried: DilemmaTriedTable;
    dilemma_reaction: DilemmaReactionTable;
    dilemma_meeting: DilemmaMeetingTable;
    person_place: PersonPlaceView;
    person_home: PersonHomeView;
    secret_person: SecretPersonView;
    secret_organisation: SecretOrganisationView;
    person_hidden: PersonHiddenView;
  }
}
