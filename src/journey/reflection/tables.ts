import type { Generated, GeneratedAlways } from 'kysely';
import type { Begun } from './dilemma/beginning.ts';
import type { Outcome } from './dilemma/outcome.ts';
import type { DilemmaState } from './dilemma/state.ts';
import type { Theme } from './dilemma/theme.ts';

interface DilemmaTable {
  id: Generated<string>;
  programme_id: string;
  /** With this the programme began: the text is ours. */
  begun_with: Generated<Begun | null>;
  title: Generated<string>;
  question: Generated<string>;
  theme: Theme;
  raised_by: string | null;
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
  told_by: string | null;
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
  person_id: string;
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

declare module '../../platform/db/tables.ts' {
  interface Tables {
    dilemma: DilemmaTable;
    recognition: RecognitionTable;
    dilemma_attempt: DilemmaAttemptTable;
    dilemma_tried: DilemmaTriedTable;
    dilemma_reaction: DilemmaReactionTable;
    dilemma_meeting: DilemmaMeetingTable;
  }
}
