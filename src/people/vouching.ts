import { sql } from 'kysely';
import type { Db, DbOrTrx } from '../platform/db/connect.ts';
import { happened } from '../platform/events/happened.ts';
import type { PersonId } from './ids.ts';
import { factorVouched } from './person/schema.ts';
import type { App } from './scope.ts';

/**
 * Whoever reads a mailbox can sign in, and then set up an app or a passkey as well. What must not open by a mailbox, opens
 * by a factor that somebody vouched for who is not the mailbox: a coordinator who spoke to this person.
 */
export async function isVouched(
  db: DbOrTrx,
  { personId, factor }: { personId: PersonId; factor: string | null },
): Promise<boolean> {
  if (factor === null) return false;
  const row = await db
    .selectFrom('vouched_factor')
    .select('person_id')
    .where('person_id', '=', personId)
    .where((eb) => eb.or([eb('app_id', '=', factor), eb('passkey_id', '=', factor)]))
    .executeTakeFirst();
  return row !== undefined;
}

/** What the person reads to the coordinator: of the factor they gave in this session, and of no other. */
export async function readSpokenCode(
  app: Pick<App, 'db' | 'auth'>,
  { userId, personId, factor }: { userId: string; personId: PersonId; factor: string },
): Promise<string | null> {
  const given = (await readFactors(app.db, [userId])).find(({ id }) => id === factor);
  return given ? codeOf(app, personId, given) : null;
}

interface Factor {
  id: string;
  kind: 'app' | 'passkey';
  key: string;
}

/** A person, and the factor of theirs that shows a code. */
export interface Spoken {
  personId: PersonId;
  factor: Pick<Factor, 'id' | 'kind'>;
}

/**
 * Of which of these people somebody read the code; `null` when of none. Nobody vouches for themselves.
 */
export async function findSpoken(
  app: Pick<App, 'db' | 'auth'>,
  { people, code, actor }: { people: readonly PersonId[]; code: string; actor: string },
): Promise<Spoken | null> {
  const typed = code.replace(/\D/g, '');
  const found: Spoken[] = [];
  for (const personId of people) {
    const accounts = (await readAccounts(app.db, personId)).filter((id) => id !== actor);
    for (const factor of await readFactors(app.db, accounts)) {
      const spoken = await codeOf(app, personId, factor);
      if (spoken.replace(' ', '') === typed) found.push({ personId, factor });
    }
  }
  return found.length === 1 ? found[0]! : null;
}

/** @returns whether it is new */
export async function vouch(trx: DbOrTrx, { personId, factor }: Spoken, actor: string): Promise<boolean> {
  const made = await trx
    .insertInto('vouched_factor')
    .values({
      ...{ person_id: personId, vouched_by: actor },
      ...(factor.kind === 'app' ? { app_id: factor.id } : { passkey_id: factor.id }),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('person_id')
    .executeTakeFirst();
  if (!made) return false;
  const programmeId = await readProgramme(trx, personId);
  await happened(trx, factorVouched, { programmeId, personId, how: 'spoken' }, actor);
  return true;
}

/** A passkey made by who gave a factor that was vouched for counts as that one does. */
export async function vouchAlong(
  db: Db,
  { userId, factor, passkeyId }: { userId: string; factor: string; passkeyId: string },
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ person_id: PersonId }>`
      insert into vouched_factor (person_id, passkey_id, vouched_by)
      select person_id, ${passkeyId}, vouched_by from vouched_factor
      where app_id = ${factor} or passkey_id = ${factor} returning person_id`.execute(trx);
    for (const { person_id: personId } of rows) {
      const programmeId = await readProgramme(trx, personId);
      await happened(trx, factorVouched, { programmeId, personId, how: 'along' }, userId);
    }
  });
}

/** When a coordinator last vouched for a factor that somebody still has; `null` when for none. */
export async function readVouchedAt(db: DbOrTrx, people: readonly PersonId[]): Promise<Date | null> {
  if (people.length === 0) return null;
  const row = await db
    .selectFrom('vouched_factor')
    .select('vouched_at')
    .where('person_id', 'in', people)
    .orderBy('vouched_at', 'desc')
    .executeTakeFirst();
  return row?.vouched_at ?? null;
}

/** Accounts that sign in as this person. */
async function readAccounts(db: DbOrTrx, personId: PersonId): Promise<string[]> {
  const rows = await db
    .selectFrom('person_address')
    .innerJoin('user', 'user.email', 'person_address.email')
    .select('user.id')
    .where('person_id', '=', personId)
    .execute();
  return rows.map(({ id }) => id);
}

async function readFactors(db: DbOrTrx, accounts: readonly string[]): Promise<Factor[]> {
  if (accounts.length === 0) return [];
  const apps = await db
    .selectFrom('twoFactor')
    .select(['id', 'secret as key'])
    .where('userId', 'in', accounts)
    .where('verified', '=', true)
    .execute();
  const passkeys = await db
    .selectFrom('passkey')
    .select(['id', 'publicKey as key'])
    .where('userId', 'in', accounts)
    .execute();
  return [
    ...apps.map((app) => ({ ...app, kind: 'app' as const })),
    ...passkeys.map((passkey) => ({ ...passkey, kind: 'passkey' as const })),
  ];
}

const codeOf = async (
  { auth }: Pick<App, 'auth'>,
  personId: PersonId,
  { id, key }: Factor,
): Promise<string> => (await auth.api.spokenCode({ body: { personId, factor: id, key } })).code;

async function readProgramme(trx: DbOrTrx, personId: PersonId): Promise<string> {
  const { programme_id } = await trx
    .selectFrom('person')
    .select('programme_id')
    .where('id', '=', personId)
    .executeTakeFirstOrThrow();
  return programme_id;
}
