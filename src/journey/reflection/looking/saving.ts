import type { PersonId } from '../../../people/ids.ts';
import type { Db, DbOrTrx } from '../../../platform/db/connect.ts';
import { askMeasures } from '../../programme/programme-measuring.ts';
import { isQuestion, type Question, SCREENS, type Screen } from '../reflection.ts';
import type { Found } from './finding.ts';
import type { LookAnswer } from './form.ts';
import { moveReflection } from './moving.ts';

const moving = ({ visit, personId, side }: Found) => ({
  ...{ visitId: visit.id, roundId: visit.roundId, personId, side },
});

interface Saving {
  screen: Screen;
  /** `null`: the question is passed over, and what was answered before stays. */
  answer: LookAnswer | null;
  /** Where they go on, also on another device. */
  next: Screen;
  /** It was the last one: it is given. */
  done: boolean;
}

/** Keeps what a screen says. */
export async function saveScreen(
  db: Db,
  found: Found,
  { screen, answer, next, done }: Saving,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const { id } = await moveReflection(trx, { ...moving(found), to: done ? 'given' : 'begun' });
    if (answer && isQuestion(screen))
      await saveText(trx, { id, personId: found.personId, screen, secret: found.visit.secret }, answer);
    const { knows, mark, worthwhile, again } = answer ?? {};
    await trx
      .updateTable('reflection')
      .set({
        screen: SCREENS.indexOf(next) + 1,
        ...(answer && screen === 'knows' ? { knows: knows! } : {}),
        ...(answer && screen === 'mark' ? { mark: mark!, worthwhile: worthwhile!, again: again! } : {}),
      })
      .where('id', '=', id)
      .execute();
    const { personId, visit, today } = found;
    // After the thanks: what is asked then is no part of looking back.
    if (done) await askMeasures(trx, { roundId: visit.roundId, personId, moment: 'after', today });
  });
}

interface Written {
  id: string;
  personId: PersonId;
  screen: Question;
  /** What was written is not shown again, so that an empty field says nothing of it. */
  secret: boolean;
}

async function saveText(
  trx: DbOrTrx,
  { id, personId, screen, secret }: Written,
  { text, readers }: LookAnswer,
) {
  if (text === '' && secret) {
    await trx
      .updateTable('reflection_text')
      .set({ readers })
      .where('reflection_id', '=', id)
      .where('question', '=', screen)
      .execute();
    return;
  }
  if (text === '') {
    await trx
      .deleteFrom('reflection_text')
      .where('reflection_id', '=', id)
      .where('question', '=', screen)
      .execute();
    return;
  }
  await trx
    .insertInto('reflection_text')
    .values({ reflection_id: id, person_id: personId, question: screen, text, readers })
    .onConflict((twice) => twice.columns(['reflection_id', 'question']).doUpdateSet({ text, readers }))
    .execute();
}

/** Nothing is asked any more, and what was answered is gone. */
export async function refuse(db: Db, found: Found): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const { id } = await moveReflection(trx, { ...moving(found), to: 'refused' });
    await trx.deleteFrom('reflection_text').where('reflection_id', '=', id).execute();
    await trx
      .updateTable('reflection')
      .set({ screen: 1, knows: null, mark: null, worthwhile: null, again: null })
      .where('id', '=', id)
      .execute();
  });
}

/** Who refused looks back after all. */
export const beginAgain = (db: Db, found: Found): Promise<unknown> =>
  db.transaction().execute((trx) => moveReflection(trx, { ...moving(found), to: 'begun' }));
