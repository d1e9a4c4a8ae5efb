import { ordered } from '../../language/order.ts';
import type { ProgrammeId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';

/** Code and name of these programmes, by name. */
export async function readProgrammes(
  db: DbOrTrx,
  ids: readonly string[],
): Promise<{ id: ProgrammeId; code: string; name: string }[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('programme')
    .select(['id', 'code', 'name'])
    .where('id', 'in', [...ids])
    .execute();
  return ordered(rows, ({ name, code }) => [name, code]).map((row) => ({
    ...row,
    id: row.id as ProgrammeId,
  }));
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
    .execute();
  const programmes = ordered(rows, ({ name, code }) => [name, code]);
  return programmes.map((row) => ({ ...row, rounds: Number(row.rounds), accounts: Number(row.accounts) }));
}

export interface Coordinator {
  name: string;
  email: string;
  /** In which they last saw a page. */
  locale: 'nl' | 'en';
}

/** Who runs the programme: whom people ask, and who hears what goes wrong. */
export async function readCoordinators(db: DbOrTrx, programmeId: string): Promise<Coordinator[]> {
  const rows = await db
    .selectFrom('role')
    .innerJoin('user', 'user.id', 'role.user_id')
    .select(['user.name', 'user.email', 'user.locale'])
    .where('role.kind', '=', 'coordinator')
    .where('role.programme_id', '=', programmeId)
    .execute();
  return ordered(rows, ({ email }) => email).map(({ name, email, locale }) => ({
    name,
    email,
    locale: locale ?? 'nl',
  }));
}

/** Who gets an answer to a mail of the programme. */
export async function readCoordinatorAddresses(db: DbOrTrx, programmeId: string): Promise<string[]> {
  return (await readCoordinators(db, programmeId)).map(({ email }) => email);
}
