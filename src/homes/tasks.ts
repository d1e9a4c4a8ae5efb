import { createContext } from 'react-router';
import {
  type OrganisationOn,
  phaseOf,
  type RoundOn,
  type Task,
  type TaskWords,
} from '../journey/programme/programme-task.ts';
import type { Locale } from '../language/format.ts';
import type { DbOrTrx } from '../platform/db/connect.ts';
import type { OrganisationFacts } from './organisation/facts.ts';
import type { WaitingFacts } from './round/facts.ts';

type Tasks = readonly Task[] | Promise<readonly Task[]>;

/** What a stage, or another part, says that waits in each home: from what is counted already, or from reads of its own. */
export interface StageTasks {
  round?(facts: WaitingFacts, on: RoundOn, db: DbOrTrx): Tasks;
  organisation?(own: OrganisationOn & OrganisationFacts, today: string, db: DbOrTrx): Tasks;
}

/** What waits, of all stages, the most urgent first. */
export interface HomeTasks {
  ofRound(db: DbOrTrx, facts: WaitingFacts): Promise<Task[]>;
  ofOrganisation(db: DbOrTrx, own: OrganisationOn & OrganisationFacts, today: string): Promise<Task[]>;
}

/** Set for every request: no home knows which stages there are. */
export const tasksContext = createContext<HomeTasks>();

export const gatherTasks = (stages: readonly StageTasks[]): HomeTasks => ({
  async ofRound(db, facts) {
    const { round, today, signUps } = facts;
    const on = { round, today, phase: phaseOf(round, signUps > 0, today) };
    return byWeight(await Promise.all(stages.map((stage) => stage.round?.(facts, on, db) ?? [])));
  },
  async ofOrganisation(db, own, today) {
    return byWeight(await Promise.all(stages.map((stage) => stage.organisation?.(own, today, db) ?? [])));
  },
});

const byWeight = (lists: readonly (readonly Task[])[]): Task[] =>
  lists.flat().toSorted((a, b) => b.weight - a.weight);

/** A task in one language, as a page shows it. */
export interface SaidTask extends TaskWords, Pick<Task, 'name' | 'by' | 'to' | 'press'> {}

export const sayTasks = (tasks: readonly Task[], locale: Locale): SaidTask[] =>
  tasks.map(({ name, by, to, press, says }) => ({ name, by, to, press, ...says(locale) }));
