import type { ProgrammeId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { happened } from '../../../platform/events/happened.ts';
import { dilemmaMoved } from '../schema.ts';
import { countAnew } from './recognising.ts';
import type { DilemmaState } from './state.ts';

export interface Managing {
  programmeId: ProgrammeId;
  dilemmaId: string;
  /** The account of the coordinator. */
  userId: string;
}

/** From each state where it can go. */
const WAYS: Record<DilemmaState, readonly DilemmaState[]> = {
  open: ['hidden', 'joined'],
  hidden: ['open'],
  joined: ['open'],
};

/**
 * Joins a dilemma with another, takes it out of sight, or makes it one of its own again. Nothing of it is changed by that, so that
 * all of it can be undone.
 * @param into with which it is joined
 * @returns `false` when it is not there, or does not go that way any more
 */
export async function moveDilemma(
  trx: DbOrTrx,
  { programmeId, dilemmaId, userId }: Managing,
  to: DilemmaState,
  into: string | null = null,
): Promise<boolean> {
  if ((to === 'joined') !== (into !== null) || into === dilemmaId) return false;
  const rows = await trx
    .selectFrom('dilemma')
    .select(['id', 'state', 'joined_into'])
    .where('programme_id', '=', programmeId)
    .where('id', 'in', into === null ? [dilemmaId] : [dilemmaId, into])
    .orderBy('id')
    .forUpdate()
    .execute();
  const moved = rows.find(({ id }) => id === dilemmaId);
  const target = rows.find(({ id }) => id === into);
  if (!moved || !WAYS[moved.state].includes(to) || (into !== null && target?.state !== 'open')) return false;
  await trx
    .updateTable('dilemma')
    .set({ state: to, joined_into: into })
    .where('id', '=', dilemmaId)
    .execute();
  await happened(trx, dilemmaMoved, { dilemmaId, from: moved.state, to }, userId);
  // What is joined is counted with the other, and what is one of its own again is not.
  for (const one of new Set([into, moved.joined_into])) if (one) await countAnew(trx, one);
  return true;
}
