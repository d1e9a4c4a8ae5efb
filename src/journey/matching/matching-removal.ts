import { sql } from 'kysely';
import type { ProgrammeId, RoundId } from '../../people/scope.ts';
import type { Db, DbOrTrx } from '../../platform/db/connect.ts';
import { readPlaces } from '../place/reads.ts';
import { readMembers } from '../programme/reads-members.ts';
import { countDrafts, signUpIds } from '../sign-up/reads.ts';
import { readLatestRun } from './reads.ts';

interface At {
  roundId: RoundId;
  programmeId: ProgrammeId;
}

/**
 * What people did in a round, by number: with any of it the round stays. Places without a day came along from another
 * round, and nobody did anything for them.
 */
export async function readHoldings(db: DbOrTrx, at: At) {
  const members = await readMembers(db, at);
  const places = await readPlaces(db, at.roundId);
  return {
    asked: members.filter(({ invitation }) => invitation.invitedOn !== null || invitation.answer !== null)
      .length,
    places: places.filter(({ slots }) => slots.length > 0).length,
    signUps: (await signUpIds(db, at.roundId)).size,
    drafts: await countDrafts(db, at.roundId),
    matches: (await readLatestRun(db, at.roundId))?.number ?? 0,
  };
}

export type Holdings = Awaited<ReturnType<typeof readHoldings>>;

export const isEmpty = (holdings: Holdings) => Object.values(holdings).every((count) => count === 0);

/**
 * Takes a round away in which nobody did anything yet, with its dates, rules and the mails about it. Held against what
 * comes in meanwhile: whoever signs up waits for this, and then finds no round.
 * @returns whether it was empty; otherwise it is left as it is
 */
export async function removeEmptyRound(db: Db, at: At): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const round = await trx
      .selectFrom('round')
      .select('id')
      .where('id', '=', at.roundId)
      .where('programme_id', '=', at.programmeId)
      .forUpdate()
      .executeTakeFirst();
    if (!round || !isEmpty(await readHoldings(trx, at))) return false;
    await trx.deleteFrom('mail').where(sql<string>`about ->> 'roundId'`, '=', at.roundId).execute();
    await trx.deleteFrom('round').where('id', '=', round.id).execute();
    return true;
  });
}
