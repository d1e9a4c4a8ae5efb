import type { InstanceInput } from '@wisselstage/matching';
import { sql } from 'kysely';
import type { RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { openedOrganisation } from '../matching-sealed.ts';
import type { DecisionKind } from '../schema.ts';

/** A line of what happened to the proposals of a round. */
export interface Line {
  id: string;
  at: Date;
  /** `null` when the account is not there any more. */
  by: { id: string; name: string } | null;
  runId: string;
  number: number;
  step: number;
  what: LineMade | LineDecided;
}

/** A proposal was made. */
export interface LineMade {
  kind: 'made';
  /** Which of its rules are not those of the proposal before. */
  rules: ('mechanism' | 'levels' | 'tolerance' | 'seed')[];
  /** The word of its lottery. */
  seed: string;
}

export interface LineDecided {
  kind: DecisionKind;
  /** The key of the person, and of who changed places with them. */
  person: string | null;
  other: string | null;
  place: string | null;
  organisation: string | null;
  guest: { name: string; from: string } | null;
  /** The decision that is taken back or done again here. */
  turns: string | null;
  holds: boolean;
  /** Of a decision itself: whether it holds now. */
  holdsNow: boolean;
}

/**
 * By which decision somebody is fixed at a place; `null` when it was none that holds: a workbook fixes as well.
 * @param lines the last first
 */
export function lineThatFixed(
  lines: readonly Line[],
  { person, place }: { person: string; place: string },
): Line | null {
  const last = lines.find(({ what }) => {
    if (what.kind === 'made' || !what.holdsNow || what.turns !== null) return false;
    if (what.kind === 'swap') return what.person === person || what.other === person;
    return FIXING.has(what.kind) && what.person === person && what.place === place;
  });
  return last && last.what.kind !== 'release' ? last : null;
}

const FIXING: ReadonlySet<string> = new Set(['lock', 'seat', 'release']);

/** All that happened, the last first. */
export async function readLines(db: DbOrTrx, roundId: RoundId): Promise<Line[]> {
  const rows = await db
    .selectFrom('match_decision')
    .innerJoin('match_run', 'match_run.id', 'match_decision.run_id')
    .leftJoin('user', 'user.id', 'match_decision.user_id')
    .leftJoin('sign_up', 'sign_up.id', 'match_decision.sign_up_id')
    .leftJoin('person_main as person', 'person.id', 'sign_up.person_id')
    .leftJoin('sign_up as other_sign_up', 'other_sign_up.id', 'match_decision.other_id')
    .leftJoin('person_main as other', 'other.id', 'other_sign_up.person_id')
    .leftJoin('slot', 'slot.id', 'match_decision.slot_id')
    .leftJoin('place', 'place.id', 'slot.place_id')
    .leftJoin('organisation', (join) => join.on('organisation.id', '=', openedOrganisation))
    .leftJoin('match_guest as guest', 'guest.id', 'match_decision.guest_id')
    .select(['match_decision.id', 'match_decision.made_at as at', 'match_decision.run_id as runId'])
    .select(['match_decision.kind'])
    .select([
      'turns',
      'holds',
      'match_run.number',
      'match_run.step',
      'user.id as userId',
      'user.name as userName',
    ])
    .select(['person.key as person', 'other.key as other', 'place.code as place'])
    .select([
      'organisation.code as organisation',
      'guest.name as guestName',
      'guest.organisation as guestFrom',
    ])
    .where('match_decision.round_id', '=', roundId)
    .orderBy('match_decision.line')
    .execute();
  const holdsNow = new Map(rows.map(({ id, turns, holds }) => [turns ?? id, holds]));
  const decided = rows.map(({ userId, userName, guestName, guestFrom, ...row }): Line => {
    const { id, at, runId, number, step, ...what } = row;
    return {
      ...{ id, at, runId, number, step },
      by: userId ? { id: userId, name: userName ?? '' } : null,
      what: {
        ...what,
        guest: guestName === null ? null : { name: guestName, from: guestFrom ?? '' },
        holdsNow: holdsNow.get(id) ?? false,
      },
    };
  });
  const made = await db
    .selectFrom('match_run')
    .leftJoin('user', 'user.id', 'match_run.asked_by')
    .select(['match_run.id', 'started_at', 'number', 'user.id as userId', 'user.name as userName'])
    .select(sql<InstanceInput['settings']>`instance -> 'settings'`.as('settings'))
    .where('round_id', '=', roundId)
    .where('step', '=', 0)
    .where('result', 'is not', null)
    .orderBy('number')
    .execute();
  const lines = made.map(
    ({ id, started_at: at, number, userId, userName, settings }, index): Line => ({
      ...{ id, at, number, step: 0, runId: id },
      by: userId ? { id: userId, name: userName ?? '' } : null,
      what: {
        kind: 'made',
        rules: otherRules(made[index - 1]?.settings, settings),
        seed: settings?.seed ?? '',
      },
    }),
  );
  return [...decided, ...lines].sort((a, b) => b.number - a.number || b.step - a.step);
}

function otherRules(before: InstanceInput['settings'], now: InstanceInput['settings']): LineMade['rules'] {
  if (!before || !now) return [];
  return (['mechanism', 'levels', 'tolerance', 'seed'] as const).filter(
    (rule) => JSON.stringify(before[rule]) !== JSON.stringify(now[rule]),
  );
}
