import type { ProgrammeId, RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { isCurrent } from '../programme.ts';
import type { Handover, Holdings } from '../programme-holdings.ts';
import { readRounds } from '../reads.ts';
import { readSuccessors } from '../reads-codes.ts';

/** Where, by whom and on which day organisations change, and which stages have something of them. */
export interface ChangeAt {
  programmeId: ProgrammeId;
  holdings: Holdings;
  /** The account. */
  actor: string;
  today: string;
}

export interface Changing {
  id: string;
  code: string;
  name: string;
  kind: string;
  region: string;
  standing: number;
}

/** One change of organisations at a time in a programme, and none while a round is being matched or filled. */
export async function lockProgramme(trx: DbOrTrx, programmeId: ProgrammeId): Promise<void> {
  await trx.selectFrom('programme').select('id').where('id', '=', programmeId).forUpdate().execute();
  await trx
    .selectFrom('round')
    .select('id')
    .where('programme_id', '=', programmeId)
    .orderBy('number')
    .forUpdate()
    .execute();
}

/** One that is still on its own, whether or not it has left. */
export async function findChanging(
  db: DbOrTrx,
  programmeId: ProgrammeId,
  code: string,
): Promise<Changing | null> {
  const row = await db
    .selectFrom('organisation')
    .select(['id', 'code', 'name', 'kind', 'region', 'standing'])
    .where('programme_id', '=', programmeId)
    .where('code', '=', code)
    .where('merged_into', 'is', null)
    .executeTakeFirst();
  return row ?? null;
}

/** The rounds that are not over: in those things change hands. */
export async function readRoundsOn(
  db: DbOrTrx,
  { programmeId, today }: Pick<ChangeAt, 'programmeId' | 'today'>,
): Promise<RoundId[]> {
  const rounds = await readRounds(db, [programmeId]);
  return rounds.filter((round) => isCurrent(round, today)).map(({ id }) => id);
}

/** Every code of the programme that leads somewhere, in capitals. */
export async function readCodesInUse(db: DbOrTrx, programmeId: ProgrammeId): Promise<Set<string>> {
  const rows = await db
    .selectFrom('organisation')
    .select('code')
    .where('programme_id', '=', programmeId)
    .execute();
  const former = (await readSuccessors(db, programmeId)).keys();
  return new Set([...rows.map(({ code }) => code), ...former].map((code) => code.toUpperCase()));
}

/**
 * What the rounds that are over had as the standing of an organisation stays that, whatever becomes of it now.
 * @param on the rounds that are not over
 */
export async function keepStandings(
  trx: DbOrTrx,
  organisationId: string,
  on: readonly RoundId[],
): Promise<void> {
  await trx
    .updateTable('membership')
    .set((eb) => ({
      standing: eb
        .selectFrom('organisation')
        .select('standing')
        .whereRef('organisation.id', '=', 'membership.organisation_id'),
    }))
    .where('organisation_id', '=', organisationId)
    .where('standing', 'is', null)
    .$if(on.length > 0, (query) => query.where('round_id', 'not in', [...on]))
    .execute();
}

export async function addStanding(trx: DbOrTrx, organisationId: string, standing: number): Promise<void> {
  await trx
    .updateTable('organisation')
    .set((eb) => ({ standing: eb('standing', '+', standing), version: eb('version', '+', 1) }))
    .where('id', '=', organisationId)
    .execute();
}

/** A site goes along, unless a place that stays is there as well: then the other gets one that is the same. */
export const siteTaker =
  (trx: DbOrTrx, to: string): Handover['takeSite'] =>
  async (siteId, staysInUse) => {
    if (!staysInUse) {
      await trx.updateTable('site').set({ organisation_id: to }).where('id', '=', siteId).execute();
      return siteId;
    }
    const { kind, name, address, region, meeting_point, host_rings } = await trx
      .selectFrom('site')
      .selectAll()
      .where('id', '=', siteId)
      .executeTakeFirstOrThrow();
    const copy = { kind, name, address, region, meeting_point, host_rings, submission: null };
    const { id } = await trx
      .insertInto('site')
      .values({ organisation_id: to, ...copy })
      .returning('id')
      .executeTakeFirstOrThrow();
    return id;
  };

export async function handOverAll(trx: DbOrTrx, holdings: Holdings, handover: Handover): Promise<void> {
  for (const stage of holdings) await stage.handOver?.(trx, handover);
}
