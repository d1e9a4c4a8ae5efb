import type { Db } from '../../../platform/db/connect.ts';
import { happened } from '../../../platform/events/happened.ts';
import { organisationLeft, organisationReturned } from '../schema.ts';
import { noteAnswer } from '../writes.ts';
import { type ChangeAt, findChanging, lockProgramme, readRoundsOn } from './change.ts';

/**
 * An organisation leaves the programme: it is put in no new round, and does not take part in those that are not over.
 * One in which nothing is of it, it is out of. Rounds that are over stay as they were. Doing it twice changes nothing.
 */
export async function leaveProgramme(db: Db, at: ChangeAt, code: string): Promise<void> {
  await moveDeparture(db, at, code, at.today);
}

/** It can be put in rounds again. What was answered for it stays answered. */
export async function returnToProgramme(db: Db, at: ChangeAt, code: string): Promise<void> {
  await moveDeparture(db, at, code, null);
}

async function moveDeparture(db: Db, at: ChangeAt, code: string, leftOn: string | null): Promise<void> {
  const { programmeId, actor } = at;
  await db.transaction().execute(async (trx) => {
    await lockProgramme(trx, programmeId);
    const organisation = await findChanging(trx, programmeId, code);
    if (!organisation) return;
    const { id: organisationId } = organisation;
    const moved = await trx
      .updateTable('organisation')
      .set({ left_on: leftOn })
      .where('id', '=', organisationId)
      .where('left_on', leftOn === null ? 'is not' : 'is', null)
      .returning('id')
      .executeTakeFirst();
    if (!moved) return;
    await happened(trx, leftOn === null ? organisationReturned : organisationLeft, { organisationId }, actor);
    if (leftOn === null) return;
    const rounds = await readRoundsOn(trx, at);
    if (rounds.length === 0) return;
    const members = await trx
      .selectFrom('membership')
      .select('round_id')
      .where('organisation_id', '=', organisationId)
      .where('round_id', 'in', rounds)
      .execute();
    const filled = await trx
      .selectFrom('membership_content')
      .select('round_id')
      .distinct()
      .where('organisation_id', '=', organisationId)
      .execute();
    const hasSomething = new Set(filled.map(({ round_id }) => round_id));
    for (const { round_id } of members) {
      if (hasSomething.has(round_id)) await noteAnswer(trx, round_id, organisationId, 'no');
      else {
        await trx
          .deleteFrom('membership')
          .where('round_id', '=', round_id)
          .where('organisation_id', '=', organisationId)
          .execute();
      }
    }
  });
}
