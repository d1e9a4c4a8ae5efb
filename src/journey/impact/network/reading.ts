import { sql } from 'kysely';
import { ordered } from '../../../language/order.ts';
import type { ProgrammeId, RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { readTieFacts, type TieFact } from '../../contact/reads-ties.ts';
import { namedApart } from '../../programme/programme-names.ts';
import { isUntold } from '../../visit/reads-told.ts';
import type { GivenOut } from './promised.ts';

export interface NetworkRound {
  id: RoundId;
  code: string;
  name: string;
  number: number;
  lastDay: string | null;
  /** A visit of it took place, and that may be told. */
  walked: boolean;
  /** Seats were given out, so that what should meet comes too late for it. */
  given: boolean;
}

export interface NetworkOrganisation {
  id: string;
  code: string;
  name: string;
  kind: string;
  region: string;
  /** The number of the first round that it is in. */
  since: number;
  /** Of every round that it is in. */
  rounds: number[];
  /** Has a secret place or site: then it is in no suggestion. */
  secret: boolean;
  left: boolean;
}

export interface Network {
  /** As they were made. */
  rounds: NetworkRound[];
  organisations: NetworkOrganisation[];
  facts: TieFact[];
  given: GivenOut[];
}

interface Asked {
  programmeId: ProgrammeId;
  withoutSecret: boolean;
  today: string;
}

/** Who is in a programme and who of them met, over all its rounds. So many queries however many there are. */
export async function readNetwork(
  db: DbOrTrx,
  { programmeId, withoutSecret, today }: Asked,
): Promise<Network> {
  const rounds = await readNetworkRounds(db, programmeId, today);
  const upTo = Math.max(0, ...rounds.map(({ number }) => number));
  return {
    rounds,
    organisations: await readNetworkOrganisations(db, programmeId),
    facts: await readTieFacts(db, { programmeId, upTo, withoutSecret, today }),
    given: await readGivenOut(db, programmeId),
  };
}

/** The rounds of a programme, as they were made. */
async function readNetworkRounds(
  db: DbOrTrx,
  programmeId: ProgrammeId,
  today: string,
): Promise<NetworkRound[]> {
  const { rows } = await sql<NetworkRound>`
    select round.id, round.code, round.name, round.number, round.last_day as "lastDay",
        exists (select from visit where visit.round_id = round.id and state = 'took-place'
          and not ${isUntold(today)}) as walked,
        exists (select from visit where visit.round_id = round.id) as given
      from round where round.programme_id = ${programmeId}
      order by round.number`.execute(db);
  return rows;
}

type Row = Omit<NetworkOrganisation, 'rounds' | 'since'> & { round: number };

async function readNetworkOrganisations(
  db: DbOrTrx,
  programmeId: ProgrammeId,
): Promise<NetworkOrganisation[]> {
  // What went up in another is that other by now, in earlier rounds too.
  const { rows } = await sql<Row>`
    select now.id, now.code, now.name, now.kind, now.region, now.left_on is not null as left, round.number as round,
        now.id in (select organisation_id from secret_organisation) as secret
      from membership join round on round.id = membership.round_id
        join organisation on organisation.id = membership.organisation_id
        join organisation as now on now.id = coalesce(organisation.merged_into, organisation.id)
      where round.programme_id = ${programmeId}`.execute(db);
  const all = [...Map.groupBy(rows, ({ id }) => id).values()].map((those): NetworkOrganisation => {
    const { round: _, ...one } = those[0]!;
    const rounds = [...new Set(those.map(({ round }) => round))].sort((a, b) => a - b);
    return { ...one, rounds, since: rounds[0]! };
  });
  return ordered(namedApart(all), ({ name, code }) => [name, code]);
}

/** Between which organisations visits were given out, whatever became of them. */
async function readGivenOut(db: DbOrTrx, programmeId: ProgrammeId): Promise<GivenOut[]> {
  const { rows } = await sql<{ one: string; other: string; round: number }>`
    select distinct least(sends.id, receives.id) as one, greatest(sends.id, receives.id) as other, round.number as round
      from visit join round on round.id = visit.round_id join place on place.id = visit.place_id
        join organisation as sent on sent.id = visit.organisation_id
        join organisation as sends on sends.id = coalesce(sent.merged_into, sent.id)
        join organisation as received on received.id = place.organisation_id
        join organisation as receives on receives.id = coalesce(received.merged_into, received.id)
      where round.programme_id = ${programmeId} and sends.id <> receives.id`.execute(db);
  return rows.map(({ one, other, round }) => ({ ids: [one, other], round }));
}

/**
 * Pairs of organisations of which people are kept apart, in whatever round that was noted or said: those are not brought together by
 * a suggestion, and it does not say why.
 */
export async function readKeptApart(
  db: DbOrTrx,
  programmeId: ProgrammeId,
): Promise<(readonly [string, string])[]> {
  const { rows } = await sql<{ one: string; other: string }>`
    with avoids as (
      select sign_up.organisation_id as home, exclusion.organisation_id, exclusion.place_id,
          exclusion.other_person_id as other_id
        from exclusion join sign_up on sign_up.id = exclusion.sign_up_id
          join round on round.id = sign_up.round_id
        where round.programme_id = ${programmeId}
      union
      select sign_up.organisation_id, safety_said.organisation_id, null, null
        from safety_said join sign_up on sign_up.id = safety_said.sign_up_id
          join round on round.id = sign_up.round_id
        where round.programme_id = ${programmeId}
    ), pair as (
      select home, organisation_id as away from avoids where organisation_id is not null
      union
      select home, place.organisation_id from avoids join place on place.id = avoids.place_id
      union
      select home, person_place.organisation_id from avoids
        join person_place on person_place.person_id = avoids.other_id
      union
      select home, sign_up.organisation_id from avoids join sign_up on sign_up.person_id = avoids.other_id
    )
    select distinct least(here.id, there.id) as one, greatest(here.id, there.id) as other
      from pair join organisation as home on home.id = pair.home
        join organisation as here on here.id = coalesce(home.merged_into, home.id)
        join organisation as away on away.id = pair.away
        join organisation as there on there.id = coalesce(away.merged_into, away.id)
      where here.id <> there.id`.execute(db);
  return rows.map(({ one, other }) => [one, other]);
}
