import { randomUUID } from 'node:crypto';
import type { Db } from '../../../platform/db/connect.ts';
import { type Deed, doWithVisit } from '../overview/by-coordinator.ts';
import { readVisit, type Visit } from '../reads.ts';
import { standOfVisit } from '../reply/questions.ts';
import { type Answer, reply } from '../reply/replying.ts';
import type { CrowdedRound } from '../testing.ts';
import { SIDES, type Side, type State } from '../visit.ts';

/** How a claim ended: with so many seats given, with an answer that says no, or with something else done. */
export type Outcome = number | 'refused' | 'done';

/** Somebody wants something at a moment that others do too: `pick` and `other` choose of what there is then. */
export interface Claim {
  pick: number;
  other: number;
}

export interface Claiming extends Claim {
  db: Db;
  round: CrowdedRound;
  today: string;
}

export const pickFrom = <Thing>(all: readonly Thing[], pick: number): Thing | undefined =>
  all[pick % all.length];
export const doneWhen = (isDone: boolean): Outcome => (isDone ? 'done' : 'refused');
export const sideOf = ({ pick }: Claim): Side => pickFrom(SIDES, pick)!;

/** One of the visits of the round that is in one of these states; when it is said how it was, one of which the day has begun. */
export async function aVisit(
  { db, round, today, pick }: Claiming,
  states: readonly State[],
  { begun = false } = {},
): Promise<Visit | null> {
  const visits = await db
    .selectFrom('visit')
    .select(['id', 'days'])
    .where('round_id', '=', round.roundId)
    .where('state', 'in', [...states])
    .orderBy('id')
    .execute();
  const one = pickFrom(
    visits.filter(({ days }) => !begun || days[0]! <= today),
    pick,
  );
  return one ? readVisit(db, one.id) : null;
}

/** Answers one of the visits in these states, for one of its sides. */
export async function answers(
  claiming: Claiming,
  states: readonly State[],
  answer: Answer,
): Promise<Outcome> {
  const begun = answer.kind === 'took-place' || answer.kind === 'missed';
  const visit = await aVisit(claiming, states, { begun });
  if (!visit) return 'refused';
  const side = pickFrom(SIDES, claiming.other)!;
  const stand = standOfVisit(visit, side);
  const { db, today } = claiming;
  return doneWhen((await reply(db, { visitId: visit.id, side, answer, today, stand })) === 'done');
}

/** @param gives it is a seat that is asked for */
export async function coordinates(
  { db, round, today }: Claiming,
  visit: Visit,
  deed: Deed,
  gives = false,
): Promise<Outcome> {
  const by = { roundId: round.roundId, visitId: visit.id, today, userId: randomUUID() };
  const done = await doWithVisit(db, by, deed);
  return done === 'done' ? (gives ? 1 : 'done') : 'refused';
}
