import type { Db, DbOrTrx } from '../../../platform/db/connect.ts';
import type { Measure } from '../programme-measures.ts';
import type { Measured } from './finding.ts';
import type { OwnAnswer } from './own.ts';
import type { Screen } from './screens.ts';

const MEASURES: Readonly<Record<Screen['name'], Measure>> = {
  ...{ works: 'works-with', knows: 'knows', 'as-it-was': 'as-it-was', quiz: 'quiz' },
  ...{ partners: 'partner', coordination: 'coordination' },
};

/** What is answered of a kind of organisation, and goes when somebody does not work with it after all. */
const OF_KINDS: readonly Measure[] = ['knows', 'as-it-was', 'partner', 'coordination'];

const answersOf = (trx: DbOrTrx, { id, moment }: Pick<Measured, 'id' | 'moment'>) =>
  trx.deleteFrom('measure_answer').where('measured_id', '=', id).where('moment', '=', moment);

/** Keeps what a screen says, in the place of what it said before. @param done it was the last one */
export async function saveMeasures(
  db: Db,
  measured: Measured,
  { screen, answers, done }: { screen: Screen; answers: readonly OwnAnswer[] | null; done: boolean },
): Promise<void> {
  const { id, moment } = measured;
  await db.transaction().execute(async (trx) => {
    // One at a time, also of two windows.
    await trx
      .selectFrom('measure_moment')
      .select('moment')
      .where('measured_id', '=', id)
      .where('moment', '=', moment)
      .forUpdate()
      .execute();
    if (answers !== null) {
      await answersOf(trx, measured)
        .where('measure', '=', MEASURES[screen.name])
        .$if(screen.name === 'quiz', (query) =>
          query.where('item', '=', screen.name === 'quiz' ? screen.number : 0),
        )
        .$if(screen.name === 'coordination', (query) =>
          query.where('about', '=', screen.name === 'coordination' ? screen.kind : ''),
        )
        .execute();
      if (answers.length > 0)
        await trx
          .insertInto('measure_answer')
          .values(answers.map((one) => ({ measured_id: id, moment, ...one })))
          .execute();
      if (screen.name === 'works' || screen.name === 'partners')
        await dropOthers(trx, measured, screen.name, answers);
    }
    if (done)
      await trx
        .updateTable('measure_moment')
        .set({ done: true })
        .where('measured_id', '=', id)
        .where('moment', '=', moment)
        .execute();
  });
}

async function dropOthers(
  trx: DbOrTrx,
  measured: Measured,
  screen: 'works' | 'partners',
  answers: readonly OwnAnswer[],
): Promise<void> {
  const kinds = answers.map(({ about }) => about);
  await answersOf(trx, measured)
    .where('measure', 'in', screen === 'works' ? OF_KINDS : ['coordination'])
    .$if(kinds.length > 0, (query) => query.where('about', 'not in', kinds))
    .execute();
}

/** Somebody takes back what they answered at a moment; they can begin anew. */
export async function takeBack(db: Db, measured: Measured): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await answersOf(trx, measured).execute();
    await trx
      .updateTable('measure_moment')
      .set({ done: false })
      .where('measured_id', '=', measured.id)
      .where('moment', '=', measured.moment)
      .execute();
  });
}
