import { sql } from 'kysely';
import type { PersonId, RoundId } from '../../people/ids.ts';
import { type Limit, takeAttempts } from '../../people/limits.ts';
import { forgetUnused } from '../../people/person/writes.ts';
import { note } from '../../platform/audit/note.ts';
import type { Db, DbOrTrx } from '../../platform/db/connect.ts';
import { happened } from '../../platform/events/happened.ts';
import type { Jobs } from '../../platform/jobs/jobs.ts';

import { changeOfDays, firstDay, nextCode, slotsRetimed, slotsTouched } from './place.ts';
import { readHostsOf, tellHosts } from './place-hosts.ts';
import type { Offerer } from './policy.ts';
import { type Claims, type PlaceDetails, readClaims, readPlaceDetails } from './reads.ts';
import { daysChanged, daysGone, type Host, type PlaceForm, placeWithdrawn, slotRetimed } from './schema.ts';
import { noteOffer, storeSlots, withPeople } from './writes.ts';

interface App {
  db: Db;
  jobs: Jobs;
}

/** The columns of what a form can change. */
function rowOf(form: PlaceForm) {
  return {
    title: form.title,
    description: form.description,
    site_id: form.siteId,
    secret: form.secret,
    condition: form.condition,
    functions: form.functions,
    minimum: form.minimum,
    languages: form.languages,
    accessibility: form.accessibility,
    start_time: form.startTime,
    end_time: form.endTime,
    meeting: form.meeting,
    bring: form.bring,
    dress: form.dress,
    ask_for: form.askFor,
    dos_donts: form.dosDonts,
  };
}

/** @returns who stood there and does no more */
async function storeHosts(
  trx: DbOrTrx,
  { roundId, placeId }: { roundId: RoundId; placeId: string },
  hosts: readonly Host[],
): Promise<PersonId[]> {
  const gone = await trx
    .deleteFrom('host')
    .where('place_id', '=', placeId)
    .where('position', '>=', hosts.length)
    .returning('person_id')
    .execute();
  const rows = hosts.map(({ name, email }, position) => ({
    ...{ place_id: placeId, position },
    ...{ name, email },
  }));
  const { rows: named, replaced } = await withPeople(trx, roundId, rows);
  for (const row of named) {
    await trx
      .insertInto('host')
      .values(row)
      .onConflict((on) => on.columns(['place_id', 'position']).doUpdateSet({ person_id: row.person_id }))
      .execute();
  }
  return [...gone.map(({ person_id }) => person_id), ...replaced];
}

/**
 * Adds a place; the same form sent twice adds one. Who offers a place takes part in the round.
 * @returns its code
 */
export async function addPlace(
  { db }: Pick<App, 'db'>,
  { roundId, organisation, by }: { roundId: RoundId; organisation: Offerer; by?: string | null | undefined },
  submission: string,
  form: PlaceForm,
): Promise<string> {
  return db.transaction().execute(async (trx) => {
    // One after the other, so that no two places take the same code.
    await trx.selectFrom('round').select('id').where('id', '=', roundId).forUpdate().execute();
    const sent = await trx
      .selectFrom('place')
      .select(['code', 'round_id', 'organisation_id'])
      .where('submission', '=', submission)
      .executeTakeFirst();
    const here = sent?.round_id === roundId && sent.organisation_id === organisation.id;
    if (sent && here) return sent.code;
    const taken = await trx.selectFrom('place').select('code').where('round_id', '=', roundId).execute();
    const code = nextCode(
      organisation.code,
      taken.map((row) => row.code),
    );
    const { id } = await trx
      .insertInto('place')
      .values({
        round_id: roundId,
        organisation_id: organisation.id,
        code,
        // The form of another organisation, changed by hand: it makes a place, which then has no number to know it by.
        submission: sent ? null : submission,
        ...rowOf(form),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await storeHosts(trx, { roundId, placeId: id }, form.hosts);
    await storeSlots(trx, id, form.slots);
    if (form.slots.length > 0) await noteShown(trx, 'published', { roundId, id, by });
    await noteOffer(trx, roundId, organisation.id);
    return code;
  });
}

export type Changed =
  | { kind: 'saved' }
  /** Somebody saved in between. */
  | { kind: 'stale' }
  /** Nothing was saved: these are fixed on days that would go, and nobody has said yes to that. */
  | { kind: 'touches'; days: string[]; claims: Claims }
  /** Nothing was saved: on this day more people are fixed than there would be seats. */
  | { kind: 'too-few-seats'; day: string }
  /** Nothing was saved: days have changed so often that who is mailed each time would be flooded. */
  | { kind: 'too-often' };

const DAY = 24 * 60;
const limits = {
  daysOf: { what: 'days-changed-of', times: 10, minutes: DAY },
  daysBy: { what: 'days-changed-by', times: 60, minutes: DAY },
} satisfies Record<string, Limit>;

/**
 * Changes a place. Who chose it hears of other days by way of a job in the same transaction.
 * @param accepted first days of slots that may go with all that hangs on them
 */
export async function changePlace(
  { db, jobs }: App,
  { roundId, id, version, by }: OfPlace & { version: number },
  form: PlaceForm,
  accepted: readonly string[] = [],
): Promise<Changed> {
  return db.transaction().execute(async (trx) => {
    const before = await lockPlace(trx, roundId, id);
    if (!before || before.version !== version) return { kind: 'stale' };
    const claims = await readClaims(trx, id);
    const touched = slotsTouched(before.slots, form.slots);
    const days = touched.filter((day) => claims.locks.some((lock) => lock.day === day));
    if (days.some((day) => !accepted.includes(day))) return { kind: 'touches', days, claims };
    const staying = claims.locks.filter(({ day }) => !days.includes(day));
    const tight = form.slots.find(
      (slot) => staying.filter(({ day }) => day === firstDay(slot)).length > slot.capacity,
    );
    if (tight) return { kind: 'too-few-seats', day: firstDay(tight) };
    if (before.published && changeOfDays(before.slots, form.slots)) {
      const by = `${roundId} ${before.organisation}`;
      const wait = await takeAttempts(trx, [limits.daysOf, id], [limits.daysBy, by]);
      if (wait !== null) return { kind: 'too-often' };
    }
    // What stood fixed on other days is free again, also when the first day stays.
    await trx
      .deleteFrom('slot')
      .where('place_id', '=', id)
      .$if(days.length > 0, (query) => query.where('first_day', 'in', days))
      .$if(days.length === 0, (query) => query.where(sql<boolean>`false`))
      .execute();
    await trx
      .updateTable('place')
      .set((eb) => ({
        ...rowOf(form),
        version: eb('version', '+', 1),
      }))
      .where('id', '=', id)
      .execute();
    if (before.withdrawn && form.slots.length > 0) await moveInRound(trx, { roundId, id }, true);
    const hosts = (await readHostsOf(trx, [id])).get(id);
    const gone = await storeHosts(trx, { roundId, placeId: id }, form.hosts);
    await storeSlots(trx, id, form.slots);
    const isShown = form.slots.length > 0;
    if (isShown !== before.slots.length > 0)
      await noteShown(trx, isShown ? 'published' : 'unpublished', { roundId, id, by });
    await tellDays(trx, jobs, before, form);
    if (touched.length > 0) await happened(trx, daysGone, { placeId: id, roundId });
    await tellChange(trx, { roundId, before, hosts, gone }, form);
    return { kind: 'saved' };
  });
}

interface OfPlace {
  roundId: RoundId;
  id: string;
  /** The account that does it. */
  by?: string | null | undefined;
}

/** A place is shown to everybody from when it has days. Which days, and what is seen there, the audit log does not say. */
const noteShown = (
  trx: DbOrTrx,
  kind: 'published' | 'unpublished',
  { roundId, id, by }: OfPlace,
): Promise<void> => note(trx, { kind, by, roundId, about: { kind: 'place', id } });

/** Takes a place out of its round, or lets it take part again: the one function that does. */
async function moveInRound(
  trx: DbOrTrx,
  { roundId, id }: { roundId: RoundId; id: string },
  takesPart: boolean,
): Promise<void> {
  await trx
    .updateTable('place')
    .set({ withdrawn_at: takesPart ? null : sql<Date>`now()` })
    .where('id', '=', id)
    .execute();
  if (!takesPart) await happened(trx, placeWithdrawn, { placeId: id, roundId });
}

async function lockPlace(trx: DbOrTrx, roundId: RoundId, id: string): Promise<PlaceDetails | null> {
  await trx
    .selectFrom('place')
    .select('id')
    .where('id', '=', id)
    .where('round_id', '=', roundId)
    .forUpdate()
    .execute();
  return (await readPlaceDetails(trx, roundId, { id }))[0] ?? null;
}

/** A place that people could choose: who did must know. Of a secret place no day leaves its table. */
async function tellDays(
  trx: DbOrTrx,
  jobs: Jobs,
  before: PlaceDetails,
  after: Pick<PlaceForm, 'secret' | 'slots'>,
): Promise<void> {
  const change = changeOfDays(before.slots, after.slots);
  if (!change || !before.published) return;
  const days = before.secret || after.secret ? { before: [], after: [] } : change;
  await jobs.send(trx, daysChanged, { placeId: before.id, version: before.version + 1, ...days });
}

const WHEREABOUTS = ['siteId', 'startTime', 'endTime', 'meeting', 'askFor'] as const;

/** Who receives there, or where and when: whoever it concerns must know. Of who could not be told before, nothing is kept. */
async function tellChange(
  trx: DbOrTrx,
  { roundId, before, hosts, gone }: { roundId: RoundId; before: PlaceDetails } & HostsBefore,
  form: PlaceForm,
): Promise<void> {
  if (!hosts) return await forgetUnused(trx, gone);
  const now = (await readHostsOf(trx, [before.id])).get(before.id) ?? [];
  const whereabouts = WHEREABOUTS.some((what) => before[what] !== form[what]);
  const about = { placeId: before.id, roundId };
  if (await tellHosts(trx, { ...about, before: hosts, now, whereabouts })) return;
  for (const slotId of await readSlotIds(trx, before.id, slotsRetimed(before.slots, form.slots)))
    await happened(trx, slotRetimed, { ...about, slotId });
}

async function readSlotIds(trx: DbOrTrx, placeId: string, firstDays: readonly string[]): Promise<string[]> {
  if (firstDays.length === 0) return [];
  const rows = await trx
    .selectFrom('slot')
    .select('id')
    .where('place_id', '=', placeId)
    .where('first_day', 'in', [...firstDays])
    .orderBy('first_day')
    .execute();
  return rows.map(({ id }) => id);
}

interface HostsBefore {
  /** Who received until now; not there when nobody could choose the place. */
  hosts: readonly PersonId[] | undefined;
  /** Who stands there no more. */
  gone: readonly PersonId[];
}

/**
 * Takes a place out of the round. What nobody refers to is deleted; what people chose stays, without days, so
 * that they see what happened to their choice and the match gives nobody a visit there.
 * @returns `null` when it is not there any more, `stale` when somebody changed it since it was shown
 */
export async function withdrawPlace(
  { db, jobs }: App,
  { roundId, id, version, by }: OfPlace & { version: number },
): Promise<'deleted' | 'withdrawn' | 'stale' | null> {
  return db.transaction().execute(async (trx) => {
    const before = await lockPlace(trx, roundId, id);
    if (!before) return null;
    const { any } = await readClaims(trx, id);
    // The same button twice is no conflict.
    if (any && before.withdrawn) return 'withdrawn';
    if (before.version !== version) return 'stale';
    if (before.slots.length > 0) await noteShown(trx, 'unpublished', { roundId, id, by });
    if (!any) {
      await trx.deleteFrom('place').where('id', '=', id).execute();
      return 'deleted';
    }
    await storeSlots(trx, id, []);
    await trx
      .updateTable('place')
      .set((eb) => ({ version: eb('version', '+', 1) }))
      .where('id', '=', id)
      .execute();
    await moveInRound(trx, { roundId, id }, false);
    await tellDays(trx, jobs, before, { secret: before.secret, slots: [] });
    return 'withdrawn';
  });
}
