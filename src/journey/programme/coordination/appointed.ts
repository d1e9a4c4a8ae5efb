import { ordered } from '../../../language/order.ts';
import type { PersonId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';

/** Somebody who coordinates a programme. */
export interface Appointed {
  personId: PersonId;
  accountId: string;
  name: string;
  email: string;
  /** All addresses with which they are let in. */
  emails: string[];
}

/** Who coordinates a programme, each once, by name. */
export async function readAppointed(db: DbOrTrx, programmeId: string): Promise<Appointed[]> {
  return (await readAllAppointed(db, [programmeId])).get(programmeId) ?? [];
}

/** The same of several, by the id of the programme. */
export async function readAllAppointed(
  db: DbOrTrx,
  programmeIds: readonly string[],
): Promise<Map<string, Appointed[]>> {
  if (programmeIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('role')
    .innerJoin('user', 'user.id', 'role.user_id')
    // What somebody is called in the programme, not what the account was called elsewhere.
    .innerJoin('person', 'person.id', 'role.person_id')
    .select(['role.programme_id', 'person.id as personId', 'user.id', 'person.name', 'user.email'])
    .where('role.kind', '=', 'coordinator')
    .where('role.programme_id', 'in', [...programmeIds])
    .execute();
  const found = new Map<string, Appointed[]>();
  for (const row of ordered(rows, ({ name, email }) => [name, email])) {
    const { id: accountId, name, email } = row;
    const list = found.get(row.programme_id ?? '') ?? [];
    const known = list.find(({ personId }) => personId === row.personId);
    if (known) known.emails.push(email);
    else list.push({ personId: row.personId, accountId, name, email, emails: [email] });
    found.set(row.programme_id ?? '', list);
  }
  return found;
}
