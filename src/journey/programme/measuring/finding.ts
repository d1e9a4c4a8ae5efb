import type { PersonId, ProgrammeId, RoundId } from '../../../people/ids.ts';
import { ownIn, type Viewer } from '../../../people/scope.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { hashOf } from '../../../platform/privacy/key.ts';
import { isOpen, type Moment, momentAt } from '../programme-measures.ts';

/** Somebody who was asked at a moment, and can answer. */
export interface Measured {
  id: string;
  moment: Moment;
  roundId: RoundId;
  roundCode: string;
  programmeId: ProgrammeId;
  programme: string;
  done: boolean;
}

/** So long a key opens anything. */
const DAYS_VALID = 120;
const since = () => new Date(Date.now() - DAYS_VALID * 86_400_000);

interface Asking {
  round: string;
  /** As an address calls it. */
  moment: string;
  viewer: Pick<Viewer, 'email' | 'selves' | 'undecided'> | null;
  /** Empty without one. */
  key: string;
  today: string;
}

/** @returns `null` for who was not asked, for whom it is over, and for everybody else */
export async function findMeasured(
  db: DbOrTrx,
  { round, moment: address, viewer, key, today }: Asking,
): Promise<Measured | null> {
  const moment = momentAt(address);
  if (!moment) return null;
  const found = await db
    .selectFrom('round')
    .innerJoin('programme', 'programme.id', 'round.programme_id')
    .select(['round.id', 'round.first_day as firstDay', 'programme.id as programmeId', 'programme.name'])
    .where('round.code', '=', round)
    .executeTakeFirst();
  if (!found) return null;
  const programmeId = found.programmeId as ProgrammeId;
  const id =
    key === ''
      ? await measuredBy(db, found.id, viewer && ownIn(viewer, programmeId)?.personId)
      : await measuredWith(db, found.id, key);
  if (id === null) return null;
  const asked = await db
    .selectFrom('measure_moment')
    .select(['asked_on as askedOn', 'done'])
    .where('measured_id', '=', id)
    .where('moment', '=', moment)
    .executeTakeFirst();
  if (!asked || !isOpen({ moment, askedOn: asked.askedOn, firstDay: found.firstDay }, today)) return null;
  return {
    ...{ id, moment, roundId: found.id, roundCode: round, programmeId, programme: found.name },
    done: asked.done,
  };
}

async function measuredBy(db: DbOrTrx, roundId: RoundId, personId: PersonId | null | undefined) {
  if (!personId) return null;
  const row = await db
    .selectFrom('measured')
    .select('id')
    .where('round_id', '=', roundId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return row?.id ?? null;
}

async function measuredWith(db: DbOrTrx, roundId: RoundId, key: string) {
  const row = await db
    .selectFrom('measure_key')
    .innerJoin('measured', 'measured.id', 'measure_key.measured_id')
    .select('measured.id')
    .where('hash', '=', hashOf(key))
    .where('made_at', '>', since())
    .where('measured.round_id', '=', roundId)
    // Of who has left nothing is answered any more.
    .where('measured.person_id', 'is not', null)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Keys that open nothing any more are gone the next morning. */
export async function clearMeasureKeys(db: DbOrTrx): Promise<void> {
  await db.deleteFrom('measure_key').where('made_at', '<=', since()).execute();
}
