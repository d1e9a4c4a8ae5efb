import type { ProgrammeId, RoundId } from '../../people/scope.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import type { Organisation } from './schema.ts';

export interface Round {
  id: RoundId;
  programmeId: ProgrammeId;
  code: string;
  name: string;
  programmeName: string;
  firstDay: string | null;
  lastDay: string | null;
  tolerance: number;
  seed: string;
}

const rounds = (db: DbOrTrx) =>
  db
    .selectFrom('round')
    .innerJoin('programme', 'programme.id', 'round.programme_id')
    .select([
      'round.id',
      'round.programme_id',
      'round.code',
      'round.name',
      'round.first_day',
      'round.last_day',
      'round.tolerance',
      'round.seed',
      'programme.name as programme_name',
    ]);

type Row = Awaited<ReturnType<ReturnType<typeof rounds>['executeTakeFirstOrThrow']>>;

const toRound = (row: Row): Round => ({
  id: row.id as RoundId,
  programmeId: row.programme_id as ProgrammeId,
  code: row.code,
  name: row.name,
  programmeName: row.programme_name,
  firstDay: row.first_day,
  lastDay: row.last_day,
  tolerance: row.tolerance,
  seed: row.seed,
});

/** `null` when no round has this code. Whether somebody may see it is for the caller. */
export async function findRound(db: DbOrTrx, code: string): Promise<Round | null> {
  const row = await rounds(db).where('round.code', '=', code).executeTakeFirst();
  return row ? toRound(row) : null;
}

export async function readRound(db: DbOrTrx, id: RoundId): Promise<Round> {
  return toRound(await rounds(db).where('round.id', '=', id).executeTakeFirstOrThrow());
}

/** The rounds of these programmes, the newest first. */
export async function readRounds(db: DbOrTrx, programmeIds: readonly string[]): Promise<Round[]> {
  if (programmeIds.length === 0) return [];
  const rows = await rounds(db)
    .where('round.programme_id', 'in', [...programmeIds])
    .orderBy('round.created_at', 'desc')
    .execute();
  return rows.map(toRound);
}

export async function readOrganisations(db: DbOrTrx, programmeId: ProgrammeId): Promise<Organisation[]> {
  const rows = await db
    .selectFrom('organisation')
    .selectAll()
    .where('programme_id', '=', programmeId)
    .orderBy('name')
    .execute();
  return rows.map((row) => ({
    code: row.code,
    name: row.name,
    kind: row.kind,
    region: row.region,
    contactName: row.contact_name,
    contactEmail: row.contact_email,
    earlierRounds: row.earlier_rounds,
    standing: row.standing,
  }));
}

/** Code → id, for the writes of this and later stages. */
export async function organisationIds(db: DbOrTrx, programmeId: ProgrammeId): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('organisation')
    .select(['code', 'id'])
    .where('programme_id', '=', programmeId)
    .execute();
  return new Map(rows.map(({ code, id }) => [code, id]));
}

/** Of these organisations the code and the name, by name. */
export async function readOrganisationNames(
  db: DbOrTrx,
  ids: readonly string[],
): Promise<{ id: string; code: string; name: string }[]> {
  if (ids.length === 0) return [];
  return db
    .selectFrom('organisation')
    .select(['id', 'code', 'name'])
    .where('id', 'in', [...ids])
    .orderBy('name')
    .execute();
}

/** For operators: how many rounds and accounts each programme has, and nothing of what is in them. */
export async function countPerProgramme(
  db: DbOrTrx,
): Promise<{ code: string; name: string; rounds: number; accounts: number }[]> {
  const rows = await db
    .selectFrom('programme')
    .select((eb) => [
      'code',
      'name',
      eb
        .selectFrom('round')
        .select(({ fn }) => fn.countAll<string>().as('count'))
        .whereRef('round.programme_id', '=', 'programme.id')
        .as('rounds'),
      eb
        .selectFrom('role')
        .select(({ fn }) => fn.count<string>('user_id').distinct().as('count'))
        .whereRef('role.programme_id', '=', 'programme.id')
        .as('accounts'),
    ])
    .orderBy('name')
    .execute();
  return rows.map((row) => ({ ...row, rounds: Number(row.rounds), accounts: Number(row.accounts) }));
}
