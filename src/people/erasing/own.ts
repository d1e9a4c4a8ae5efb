import { sql } from 'kysely';
import type { Db } from '../../platform/db/connect.ts';
import { readAbout, type Shown } from '../../platform/privacy/access/read.ts';
import type { Asker } from '../scope.ts';
import { addressesAlone } from './addresses.ts';
import type { Eraser } from './erase.ts';

const MINUTE = 60_000;
/** Who signed in or gave the second step longer ago says once more who they are: a device may have been left open. */
const FRESH_FOR = 15 * MINUTE;

/** Whether this browser proved just now whose it is. */
export async function isFresh(db: Db, asker: Asker): Promise<boolean> {
  const session = await db
    .selectFrom('session')
    .select(['createdAt', 'secondFactorAt'])
    .where('id', '=', asker.sessionId)
    .executeTakeFirst();
  const last = Math.max(session?.createdAt.getTime() ?? 0, session?.secondFactorAt?.getTime() ?? 0);
  return Date.now() - last < FRESH_FOR;
}

/** Who somebody is in each programme, and everything about them there. */
export interface OwnData {
  programmes: { name: string; tables: Shown[] }[];
  /** Whom to ask about what is not shown. */
  coordinators: string[];
}

/** What is of the account stands with the first programme, and once. */
export async function readOwnData(db: Db, { inventories }: Eraser, asker: Asker): Promise<OwnData> {
  const people = asker.selves.map(({ personId }) => personId);
  const named = await db
    .selectFrom('person')
    .innerJoin('programme', 'programme.id', 'person.programme_id')
    .select(['person.id', 'programme.id as programmeId', 'programme.name'])
    .where(sql<boolean>`person.id = any(${people}::uuid[])`)
    .orderBy('person.number')
    .execute();
  const programmes: OwnData['programmes'] = [];
  let userId: string | null = asker.userId;
  for (const { id: personId, name } of named) {
    const at = await db
      .selectFrom('person_address')
      .select('email')
      .where('person_id', '=', personId)
      .execute();
    const emails = [...at.map(({ email }) => email), asker.email.toLowerCase()];
    const addresses = await addressesAlone(db, { personId, emails });
    programmes.push({ name, tables: await readAbout(db, inventories, { personId, addresses, userId }) });
    userId = null;
  }
  if (userId !== null) {
    const nobody = '00000000-0000-0000-0000-000000000000';
    const tables = await readAbout(db, inventories, { personId: nobody, addresses: [], userId });
    programmes.push({ name: '', tables });
  }
  const coordinators = await db
    .selectFrom('role')
    .innerJoin('user', 'user.id', 'role.user_id')
    .select('user.email')
    .distinct()
    .where('role.kind', '=', 'coordinator')
    .where(sql<boolean>`role.programme_id = any(${named.map((one) => one.programmeId)}::uuid[])`)
    .execute();
  return { programmes, coordinators: coordinators.map(({ email }) => email).sort() };
}
