import type { Transaction } from 'kysely';
import type { Tables } from '../../../platform/db/tables.ts';
import { slotIds } from '../../place/reads.ts';
import { slotId } from '../../place/schema.ts';
import { organisationIds } from '../../programme/reads.ts';
import { signUpIds } from '../../sign-up/reads.ts';
import { excludeFrom, leaveOut, letIn } from '../writes.ts';
import type { Turn } from './decision.ts';
import type { Deed, Scope } from './deed.ts';

type Trx = Transaction<Tables>;

/** What a deed names, by id; `null` when some of it is not in the round. */
export async function idsIn(trx: Trx, scope: Scope, { turn, about }: Deed) {
  const people = [about.person, about.other, ...turn.locks.map(({ lock }) => lock.email)].filter(
    (one) => one !== undefined,
  );
  const signUps = await signUpIds(trx, scope.roundId, people);
  const slots = await slotIds(trx, scope.roundId);
  const organisations =
    about.organisation === undefined
      ? new Map<string, string>()
      : await organisationIds(trx, scope.programmeId, [about.organisation]);
  let isWhole = true;
  const find = (ids: ReadonlyMap<string, string>, key: string | undefined) => {
    if (key === undefined) return null;
    const id = ids.get(key);
    if (id === undefined) isWhole = false;
    return id ?? null;
  };
  const found = {
    about: {
      sign_up_id: find(signUps, about.person),
      other_id: find(signUps, about.other),
      slot_id: find(slots, about.slot),
    },
    organisation: find(organisations, about.organisation),
    locks: turn.locks.map(({ lock, adds }) => ({
      sign_up_id: find(signUps, lock.email)!,
      slot_id: find(slots, slotId(lock.place, lock.day))!,
      adds,
    })),
  };
  return isWhole ? found : null;
}

interface Applied {
  deed: Deed;
  ids: NonNullable<Awaited<ReturnType<typeof idsIn>>>;
  userId: string;
}

/** Somebody or something that is decided about left the round meanwhile. */
export class LeftRoundError extends Error {}

/** A line of history never tells of what was not done: the whole decision is taken back. */
function stands(done: boolean): void {
  if (!done) throw new LeftRoundError();
}

interface ExclusionChange {
  change: NonNullable<Turn['exclusion']>;
  userId: string;
}

/** @returns whether person and organisation are in the round */
export async function applyExclusion(
  trx: Trx,
  scope: Scope,
  { change: { exclusion, adds }, userId }: ExclusionChange,
): Promise<boolean> {
  const { email, target } = exclusion;
  return adds
    ? excludeFrom(trx, scope, email, target.code, userId)
    : letIn(trx, scope, email, target.code, userId);
}

/** Changes the round as a deed says. @returns the guest, when it is about one */
export async function applyTurn(
  trx: Trx,
  scope: Scope,
  { deed, ids, userId }: Applied,
): Promise<string | null> {
  const { turn, about, turns } = deed;
  for (const { sign_up_id, slot_id, adds } of ids.locks) {
    if (adds) {
      await trx
        .insertInto('visit_lock')
        .values({ sign_up_id, slot_id })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    } else {
      await trx
        .deleteFrom('visit_lock')
        .where('sign_up_id', '=', sign_up_id)
        .where('slot_id', '=', slot_id)
        .execute();
    }
  }
  if (turn.exclusion) stands(await applyExclusion(trx, scope, { change: turn.exclusion, userId }));
  if (turn.aside) stands(await leaveOut(trx, scope.roundId, turn.aside.person, turn.aside.aside));
  if (!turn.guest) return null;
  if (turns?.guestId) {
    await trx
      .updateTable('match_guest')
      .set({ here: turn.guest.here })
      .where('id', '=', turns.guestId)
      .execute();
    return turns.guestId;
  }
  const guest = await trx
    .insertInto('match_guest')
    .values({
      slot_id: ids.about.slot_id!,
      name: about.guest?.name ?? '',
      organisation: about.guest?.from ?? '',
      here: true,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return guest.id;
}
