import type { RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { slotId } from '../../place/schema.ts';
import { openedOrganisation } from '../matching-sealed.ts';
import type { Lock } from '../schema.ts';
import { carryOut } from './carry-out.ts';
import { asDecision, reversed, type Turn, turnOf, type Wish } from './decision.ts';
import type { Deed, Outcome, Scope } from './deed.ts';

/** Takes a decision. @param seen the price that was looked at; absent for what has none */
export async function decide(
  scope: Scope,
  { runId, wish, seen }: { runId: string; wish: Wish; seen?: string | undefined },
  userId: string,
): Promise<Outcome> {
  return carryOut(scope, { runId, seen, userId }, ({ input, visits }) => {
    const turn = turnOf(wish, { ...input, visits });
    return turn && { kind: wish.kind, turn, decision: asDecision(wish, turn), about: aboutOf(wish) };
  });
}

function aboutOf(wish: Wish): Deed['about'] {
  switch (wish.kind) {
    case 'forbid':
      return { person: wish.person, organisation: wish.organisation };
    case 'swap':
      return { person: wish.person, other: wish.other };
    case 'set-aside':
    case 'take-part':
      return { person: wish.person };
    case 'guest':
      return { slot: slotId(wish.place, wish.day), guest: { name: wish.name, from: wish.from } };
    default:
      return { person: wish.person, slot: slotId(wish.place, wish.day) };
  }
}

/** Takes back what holds, or does again what was taken back. That is a line of history itself. */
export async function turnBack(
  scope: Scope,
  { runId, decisionId, holds }: { runId: string; decisionId: string; holds: boolean },
  userId: string,
): Promise<Outcome> {
  const decision = await readDecision(scope.db, scope.roundId, decisionId);
  // Pressed twice, or by two at one time, it is done once.
  if (!decision || decision.holds === holds) return { refused: decision ? 'changed' : 'not-there' };
  const { turn, kind, about, guestId } = decision;
  return carryOut(scope, { runId, userId }, () => ({
    ...{ kind, about },
    turn: holds ? turn : reversed(turn),
    turns: { decisionId, holds, guestId },
  }));
}

/** A decision as it was taken, and whether it holds. */
async function readDecision(db: DbOrTrx, roundId: RoundId, decisionId: string) {
  const row = await db
    .selectFrom('match_decision')
    .leftJoin('sign_up', 'sign_up.id', 'match_decision.sign_up_id')
    .leftJoin('person_main as person', 'person.id', 'sign_up.person_id')
    .leftJoin('sign_up as other_sign_up', 'other_sign_up.id', 'match_decision.other_id')
    .leftJoin('person_main as other', 'other.id', 'other_sign_up.person_id')
    .leftJoin('slot', 'slot.id', 'match_decision.slot_id')
    .leftJoin('place', 'place.id', 'slot.place_id')
    .leftJoin('organisation', (join) => join.on('organisation.id', '=', openedOrganisation))
    .select(['match_decision.kind', 'match_decision.guest_id', 'person.key as person', 'other.key as other'])
    .select(['place.code as place', 'slot.first_day as day', 'organisation.code as organisation'])
    .where('match_decision.round_id', '=', roundId)
    .where('match_decision.id', '=', decisionId)
    .where('match_decision.turns', 'is', null)
    .executeTakeFirst();
  if (!row) return null;
  const last = await db
    .selectFrom('match_decision')
    .select('holds')
    .where('turns', '=', decisionId)
    .orderBy('line', 'desc')
    .limit(1)
    .executeTakeFirst();
  const locks = await db
    .selectFrom('match_decision_lock')
    .innerJoin('sign_up', 'sign_up.id', 'match_decision_lock.sign_up_id')
    .innerJoin('person_main', 'person_main.id', 'sign_up.person_id')
    .innerJoin('slot', 'slot.id', 'match_decision_lock.slot_id')
    .innerJoin('place', 'place.id', 'slot.place_id')
    .select(['person_main.key as email', 'place.code as place', 'slot.first_day as day', 'adds'])
    .where('decision_id', '=', decisionId)
    .execute();
  const slot = row.place && row.day ? slotId(row.place, row.day) : undefined;
  // What it is about left the round: there is nothing to take back or do again.
  if (row.kind === 'guest' && (slot === undefined || row.guest_id === null)) return null;
  const turn: Turn = {
    locks: locks.map(({ adds, ...lock }) => ({ lock: lock satisfies Lock, adds })),
    ...(row.kind === 'forbid' && {
      exclusion: {
        exclusion: { email: row.person!, target: { kind: 'organisation', code: row.organisation! } },
        adds: true,
      },
    }),
    ...((row.kind === 'set-aside' || row.kind === 'take-part') && {
      aside: { person: row.person!, aside: row.kind === 'set-aside' },
    }),
    ...(row.kind === 'guest' && { guest: { slot: slot!, here: true } }),
  };
  const about: Deed['about'] = {
    ...(row.person !== null && { person: row.person }),
    ...(row.other !== null && { other: row.other }),
    ...(slot !== undefined && { slot }),
    ...(row.organisation !== null && { organisation: row.organisation }),
  };
  return { kind: row.kind, guestId: row.guest_id, holds: last?.holds ?? true, turn, about };
}
