import { sql } from 'kysely';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { hasAnswered } from '../programme/programme-answer.ts';
import type { Round } from '../programme/reads.ts';
import { readAsked } from '../programme/reads-asked.ts';
import { readActiveIn } from './reads-waiting.ts';
import type { Permission } from './schema.ts';

/** How a round stands, in numbers. */
export interface Standing {
  organisations: number;
  unanswered: number;
  signUps: number;
  /** The manager said no, has not answered yet, was not asked. */
  refused: number;
  asked: number;
  notAsked: number;
  unfinished: number;
}

export const unfinished = (db: DbOrTrx, round: Pick<Round, 'id'>) =>
  db
    .selectFrom('sign_up_draft')
    .where('round_id', '=', round.id)
    .where('confirmed_at', 'is not', null)
    .where('sent_at', 'is', null)
    .where('expires_at', '>', sql<Date>`now()`);

/** How a round stands, in numbers. */
export async function readStanding(db: DbOrTrx, round: Pick<Round, 'id' | 'programmeId'>): Promise<Standing> {
  const members = (await readAsked(db, [round.id])).get(round.id)!;
  const active = (await readActiveIn(db, [round.id])).get(round.id)!;
  const signUps = await db
    .selectFrom('permission_state')
    .select(['state', ({ fn }) => fn.countAll<string>().as('count')])
    .where('round_id', '=', round.id)
    .groupBy('state')
    .execute();
  const people = (wanted: Permission) => Number(signUps.find(({ state }) => state === wanted)?.count ?? 0);
  const begun = await unfinished(db, round)
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  return {
    organisations: members.length,
    unanswered: members.filter(({ code, invitation }) => !hasAnswered(invitation, active.has(code))).length,
    signUps: signUps.reduce((sum, { count }) => sum + Number(count), 0),
    refused: people('refused'),
    asked: people('asked'),
    notAsked: people('not-asked'),
    unfinished: Number(begun.count),
  };
}
