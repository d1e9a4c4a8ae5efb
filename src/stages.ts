import { tellOfTomorrow } from './homes/digest/digest.ts';
import { mails as digestMails } from './homes/digest/mails.ts';
import { inventory as homesInventory } from './homes/inventory.ts';
import { pages as homesPages } from './homes/routes.ts';
import { gatherTasks, type StageTasks } from './homes/tasks.ts';
import { stage as contact } from './journey/contact/stage.ts';
import { stage as followUp } from './journey/follow-up/stage.ts';
import { stage as impact } from './journey/impact/stage.ts';
import { stage as matching } from './journey/matching/stage.ts';
import { stage as place } from './journey/place/stage.ts';
import { isCurrent } from './journey/programme/programme.ts';
import type { Holdings, StageHoldings } from './journey/programme/programme-holdings.ts';
import { stage as programme } from './journey/programme/stage.ts';
import { stage as reflection } from './journey/reflection/stage.ts';
import { confirmColleagues } from './journey/sign-up/example.ts';
import { stage as signUp } from './journey/sign-up/stage.ts';
import { stage as story } from './journey/story/stage.ts';
import { stage as visit } from './journey/visit/stage.ts';
import type { Ending } from './people/erasing/ending.ts';
import type { Forget } from './people/forgetting.ts';
import type { ProgrammeId, RoundId } from './people/ids.ts';
import type { Leaving } from './people/leaving.ts';
import type { Page } from './people/pages.ts';
import type { OfRounds } from './people/retention/of-rounds.ts';
import type { HasGivenSeats, ReadSeats } from './people/seats.ts';
import type { Config } from './platform/config/config.ts';
import type { Db, DbOrTrx } from './platform/db/connect.ts';
import { type Listener, registerListeners, startEvents } from './platform/events/listen.ts';
import { type AtWork, does, type Work } from './platform/jobs/work.ts';
import type { ListedMail } from './platform/mail/kind.ts';
import type { Inventory } from './platform/privacy/inventory.ts';
import type { Answers } from './post/answers.ts';
import type { Press } from './post/press.ts';
import { mailTasks } from './post/tasks.ts';
import { eraseInImports } from './workbook/erasing.ts';
import { forgetInImports } from './workbook/forget.ts';
import { inventory as workbookInventory } from './workbook/inventory.ts';
import { reopenInterruptedImports, runImport } from './workbook/jobs.ts';
import { pages as workbookPages } from './workbook/routes.ts';
import { importJob } from './workbook/schema.ts';

/** What a stage puts into the open round of the example, after its workbook; and how what it has there moves with the days. */
interface StageExample {
  fill?(trx: DbOrTrx, at: ExampleAt): Promise<void>;
  /** What does not go within one transaction: mail that is really sent. */
  afterwards?(db: Db, at: ExampleAt): Promise<void>;
  /** Moves each of its days: the round of the example is always still to come. */
  shift?(trx: DbOrTrx, roundId: RoundId, days: number): Promise<void>;
  /** What it has of a round of which visits took place. */
  afterVisits?(trx: DbOrTrx, at: ExampleAt): Promise<void>;
  /** What came of all rounds together. */
  afterRounds?(trx: DbOrTrx, at: ExampleAfterRounds): Promise<void>;
  /** Moves the days of what belongs to no round. */
  shiftProgramme?(trx: DbOrTrx, programmeId: ProgrammeId, days: number): Promise<void>;
}

interface ExampleAfterRounds {
  programmeId: ProgrammeId;
  today: string;
  /** Addresses of the participant whom everybody can become, and of who speaks for an organisation. */
  own: string;
  speaker: string;
}

interface ExampleAt {
  roundId: RoundId;
  programmeId: ProgrammeId;
  today: string;
}

/** The face of a stage: all that is known of it where the parts are put together. */
export interface Stage {
  pages: readonly Page[];
  /** Each of its columns: what for, who sees it, how long. */
  inventory: Inventory;
  /** The kinds of mail that it sends. */
  mails?: readonly ListedMail<object>[];
  /** Whom of it hears what happened in earlier stages. */
  on?: readonly Listener[];
  /** What takes too long for a request, or has to be tried again. */
  work?: readonly Work[];
  /** What of it mails many at one press. */
  presses?: readonly Press[];
  /** What it makes of answers that come from calendars; of one stage. */
  answers?: Answers;
  /** What waits because of it, in each home. */
  tasks?: StageTasks;
  /** What it has of an organisation, for its page, and when organisations go together or part. */
  holdings?: StageHoldings;
  /** Its part of the example round. */
  example?: StageExample;
  /** Once a day, in the morning; more often does no harm. */
  daily?(db: Db, today: string): Promise<void>;
  /** What a process left half done, and no job will finish. */
  recover?(db: Db): Promise<void>;
  /** What it has kept of a sign-up, and forgets when that is withdrawn. */
  forget?: Forget;
  /** What it ends, and lets go of, when somebody is erased. */
  erase?: Ending;
  /** What it has of a round in JSON, which after its term names nobody. */
  ofRounds?: readonly OfRounds[];
  /** Where somebody is to go, as it knows. */
  seats?: ReadSeats;
  /** Whether it has given out seats of a round. */
  given?: HasGivenSeats;
  /** What a browser can open without signing in. */
  leaving?(db: Db, config: Pick<Config, 'baseUrl'>): Leaving;
}

/** The stages that there are, by the name of their folder, in the order of the way of a round. */
export const stages: Readonly<Record<string, Stage>> = {
  programme,
  place,
  'sign-up': signUp,
  matching,
  visit,
  reflection,
  contact,
  'follow-up': followUp,
  story,
  impact,
};

/**
 * What several stages do, as one: whoever asks need not know how many there are, nor which.
 * @param stages in the order of the way of a round
 */
export function together(stages: readonly Partial<Stage>[]) {
  const listeners = stages.flatMap(({ on = [] }) => on);
  return {
    /** Everything that has kept something of a sign-up. */
    forgets: stages.flatMap(({ forget }) => forget ?? []),
    /** What goes on is ended in the order opposite to the way: nothing of a visit is left when its sign-up goes. */
    endings: stages.flatMap(({ erase }) => erase ?? []).toReversed(),
    ofRounds: stages.flatMap(({ ofRounds = [] }) => ofRounds),
    /** Everything that knows where somebody is to go. */
    seats: stages.flatMap(({ seats }) => seats ?? []),
    given: stages.flatMap(({ given }) => given ?? []),
    mails: stages.flatMap(({ mails = [] }) => mails),
    examples: stages.flatMap(({ example }) => example ?? []),
    presses: new Map(stages.flatMap(({ presses = [] }) => presses.map((one) => [one.name, one]))),
    answers: stages.find(({ answers }) => answers)?.answers ?? null,
    tasks: gatherTasks(stages.flatMap(({ tasks = {} }) => tasks)),
    holdings: stages.flatMap(({ holdings }) => holdings ?? []) satisfies Holdings,
    async recover(db: Db): Promise<void> {
      for (const stage of stages) await stage.recover?.(db);
    },
    /** The jobs that there can be. */
    jobKinds: stages.flatMap(({ work = [] }) => work.map(({ kind }) => kind)),
    async startWork(at: AtWork): Promise<void> {
      for (const work of stages.flatMap(({ work = [] }) => work)) await work.start(at);
    },
    /** Writes down who listens, which has to be there before anything can happen; nobody is told of it yet. */
    noteListeners: (db: Db): Promise<void> => registerListeners(db, listeners),
    /** From here on each hears what happens, and what happened while nobody was there to listen. */
    startListening: (db: Db): { stop(): Promise<void> } => startEvents(db, listeners),
    async beginDay(db: Db, today: string): Promise<void> {
      for (const stage of stages) await stage.daily?.(db, today);
    },
    leaving(db: Db, config: Pick<Config, 'baseUrl'>): Leaving {
      const all = stages.flatMap((stage) => stage.leaving?.(db, config) ?? []);
      return {
        async inBrowser(cookies) {
          const ended: string[] = [];
          for (const each of all) ended.push(...(await each.inBrowser(cookies)));
          return ended;
        },
        async ofAddress(email) {
          for (const each of all) await each.ofAddress(email);
        },
      };
    },
  };
}

/** The workbook is no stage; it keeps files in which people stand, and forgets them like one. */
const workbook: Stage = {
  pages: workbookPages,
  inventory: workbookInventory,
  work: [
    does(importJob, ({ db, example }, job) => runImport(db, job, example ? confirmColleagues : undefined)),
  ],
  recover: reopenInterruptedImports,
  forget: forgetInImports,
  erase: eraseInImports,
};

/** The homes are no stage; what waits in them is told to coordinators by mail as well. */
const homes: Stage = {
  pages: homesPages,
  inventory: homesInventory,
  mails: Object.values(digestMails),
  daily: tellOfTomorrow,
};

/** Of mail that did not arrive something waits as well. */
const post: Pick<Stage, 'tasks'> = {
  tasks: {
    round: (facts, on) => (isCurrent(on.round, on.today) ? mailTasks(facts.mailTrouble, on.round) : []),
  },
};

/** All stages of this house. */
export const allStages = together([...Object.values(stages), workbook, homes, post]);
