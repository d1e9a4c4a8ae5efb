import { sql } from 'kysely';
import type { ProgrammeId, RoundId } from '../../people/ids.ts';
import { forgetUnused } from '../../people/person/writes.ts';
import type { Db, DbOrTrx } from '../../platform/db/connect.ts';
import { forgetMailAbout } from '../../platform/mail/subject.ts';
import { organisationIds } from '../programme/reads.ts';
import { placeIds, readPlaces, withdrawnPlaces } from './reads.ts';
import { savePlaces } from './writes.ts';

/**
 * Who received at a place that was taken out of its round has heard so after a day; then nothing is left of them there, nor
 * of the mails about it. Who brings the place back says anew who receives.
 */
export async function forgetHosts(db: Db): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const stopped = trx
      .selectFrom('place')
      .select('id')
      .where('withdrawn_at', '<', sql<Date>`now() - interval '1 day'`);
    await forgetMailAbout(trx, 'host', trx.selectFrom('host').select('id').where('place_id', 'in', stopped));
    const gone = await trx
      .deleteFrom('host')
      .where('place_id', 'in', stopped)
      .returning(['place_id', 'person_id'])
      .execute();
    if (gone.length === 0) return;
    await trx
      .updateTable('place')
      .set((eb) => ({ version: eb('version', '+', 1) }))
      .where('id', 'in', [...new Set(gone.map(({ place_id }) => place_id))])
      .execute();
    await forgetUnused(
      trx,
      gone.map(({ person_id }) => person_id),
    );
  });
}

/**
 * Takes the places of a round along to the next: what there is to see, who receives, on what condition, and the
 * day kit. Days do not come along, they are over; nor does a place that stopped. What the new round has already
 * stays as it is.
 */
export async function copyPlaces(
  trx: DbOrTrx,
  { from, roundId: to }: { from: RoundId; roundId: RoundId },
): Promise<void> {
  const programmeId = await programmeOfBoth(trx, from, to);
  if (programmeId === null) return;
  const present = await placeIds(trx, to);
  const stopped = await withdrawnPlaces(trx, from);
  const organisations = await organisationIds(trx, programmeId);
  const departed = await readDeparted(trx, programmeId);
  const places = (await readPlaces(trx, from)).filter(
    ({ code, organisation }) => !present.has(code) && !stopped.has(code) && !departed.has(organisation),
  );
  await savePlaces(
    trx,
    to,
    places.map((place) => ({ ...place, slots: [] })),
    organisations,
  );
  await copyDetails(
    trx,
    { from, to },
    places.map(({ code }) => code),
  );
}

/**
 * Neither goes while the places come along; one that holds nothing may be gone already.
 * @returns `null` unless both rounds are there, in one programme
 */
async function programmeOfBoth(trx: DbOrTrx, from: RoundId, to: RoundId): Promise<ProgrammeId | null> {
  const rounds = await trx
    .selectFrom('round')
    .select('programme_id')
    .where('id', 'in', [from, to])
    .forKeyShare()
    .execute();
  const [one, other] = rounds;
  return one && one.programme_id === other?.programme_id ? (one.programme_id as ProgrammeId) : null;
}

/** What the rows of a list do not know, from a place to the one with the same code in another round. */
async function copyDetails(
  trx: DbOrTrx,
  { from, to }: { from: RoundId; to: RoundId },
  codes: readonly string[],
): Promise<void> {
  if (codes.length === 0) return;
  const rows = await trx
    .selectFrom('place')
    .select(['id', 'code', 'site_id', 'description', 'functions', 'languages', 'accessibility'])
    .select(['start_time', 'end_time', 'meeting', 'bring', 'dress', 'ask_for', 'dos_donts'])
    .where('round_id', '=', from)
    .where('code', 'in', [...codes])
    .execute();
  const targets = await placeIds(trx, to);
  for (const { id, code, site_id, ...details } of rows) {
    const target = targets.get(code)!;
    await trx
      .updateTable('place')
      .set({ ...details, site_id: await ownSite(trx, target, site_id) })
      .where('id', '=', target)
      .execute();
    const hosts = await trx
      .selectFrom('host')
      .select(['position', 'person_id'])
      .where('place_id', '=', id)
      .execute();
    await trx.deleteFrom('host').where('place_id', '=', target).execute();
    if (hosts.length === 0) continue;
    await trx
      .insertInto('host')
      .values(hosts.map((host) => ({ ...host, place_id: target })))
      .execute();
  }
}

/** Codes of those that have left the programme. */
async function readDeparted(trx: DbOrTrx, programmeId: ProgrammeId): Promise<Set<string>> {
  const rows = await trx
    .selectFrom('organisation')
    .select('code')
    .where('programme_id', '=', programmeId)
    .where('left_on', 'is not', null)
    .where('merged_into', 'is', null)
    .execute();
  return new Set(rows.map(({ code }) => code));
}

/** A site stays with the organisation that it was of, also when that has gone up in another. */
async function ownSite(trx: DbOrTrx, placeId: string, siteId: string | null): Promise<string | null> {
  const row = await trx
    .selectFrom('place')
    .innerJoin('site', 'site.organisation_id', 'place.organisation_id')
    .select('site.id')
    .where('place.id', '=', placeId)
    .where('site.id', '=', siteId)
    .executeTakeFirst();
  return row?.id ?? null;
}
