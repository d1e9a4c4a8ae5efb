import { ordered } from '../../../language/order.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { type Measure, MOMENTS } from '../programme-measures.ts';
import { readAsksCoordination, readQuiz } from '../quiz/choosing.ts';
import type { Measured } from './finding.ts';
import { type Screen, screensOf } from './screens.ts';

export interface OwnAnswer {
  measure: Measure;
  about: string;
  item: number;
  value: number;
}

/** What somebody is asked at this moment, and what they answered. */
export interface Own {
  /** With which kinds of organisation they work. */
  kinds: string[];
  partners: string[];
  /** Which they can choose from. */
  choices: string[];
  screens: Screen[];
  answers: OwnAnswer[];
  /** What they answered before the visit. */
  before: OwnAnswer[];
}

export async function readOwn(db: DbOrTrx, measured: Measured): Promise<Own> {
  const rows = await db
    .selectFrom('measure_answer')
    .select(['moment', 'measure', 'about', 'item', 'value'])
    .where('measured_id', '=', measured.id)
    .execute();
  const worksWith = rows.filter(({ measure }) => measure === 'works-with');
  const first = MOMENTS.find((moment) => worksWith.some((one) => one.moment === moment));
  const kinds = named(worksWith.filter(({ moment }) => moment === first));
  const answers = rows.filter(({ moment }) => moment === measured.moment);
  const partners = named(answers.filter(({ measure }) => measure === 'partner'));
  const screens = screensOf({
    ...{ moment: measured.moment, kinds, partners },
    saidBefore: first !== undefined && first !== measured.moment,
    situations: (await readQuiz(db, measured.roundId)).length,
    coordination: await readAsksCoordination(db, measured.programmeId),
  });
  const before = rows.filter(({ moment }) => moment === 'before');
  return {
    kinds,
    partners,
    screens,
    answers,
    before,
    choices: await readKinds(db, measured.programmeId, kinds),
  };
}

/** In an order that says nothing but what they are called. */
const named = (rows: readonly { about: string }[]): string[] =>
  ordered(
    rows.map(({ about }) => about),
    (kind) => kind,
  );

/** The kinds of organisation of a programme, and those that somebody chose before one of them was called otherwise. */
async function readKinds(db: DbOrTrx, programmeId: string, chosen: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('organisation')
    .select('kind')
    .distinct()
    .where('programme_id', '=', programmeId)
    .where('merged_into', 'is', null)
    .where('kind', '<>', '')
    .execute();
  return ordered([...new Set([...rows.map(({ kind }) => kind), ...chosen])], (kind) => kind);
}
