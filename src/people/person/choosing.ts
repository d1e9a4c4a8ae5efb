import { ordered } from '../../language/order.ts';
import type { Db, DbOrTrx } from '../../platform/db/connect.ts';
import type { PersonId, ProgrammeId } from '../ids.ts';
import { type Role, readRoles } from '../reads.ts';
import type { Viewer } from '../scope.ts';
import { readSelves, type Self } from './selves.ts';

interface Account {
  userId: string;
  email: string;
  /** `null` outside a session: then nothing was chosen. */
  sessionId: string | null;
}

/** In a programme several people sign in with this address: who they are, and who this is. */
export interface Choice {
  programmeId: ProgrammeId;
  programme: string;
  people: Self[];
  chosen: PersonId | null;
}

/**
 * Who an account is in each programme, and what that person may do. As long as nobody has said which of several people
 * it is, it is nobody in that programme. `calledAs` is what the pages call them when the name of the account may be that
 * of somebody else.
 */
export async function readWho(
  db: DbOrTrx,
  { userId, email, sessionId }: Account,
): Promise<Pick<Viewer, 'roles' | 'selves' | 'undecided'> & { calledAs: string | null }> {
  const all = await readSelves(db, email);
  const shared = [...all.values()].some(({ length }) => length > 1);
  const chosen = shared && sessionId !== null ? await readChosen(db, sessionId) : new Map<string, PersonId>();
  const selves: (Self & { programmeId: ProgrammeId })[] = [];
  const undecided: ProgrammeId[] = [];
  for (const [id, people] of all) {
    const programmeId = id as ProgrammeId;
    const self = people.length === 1 ? people[0] : people.find(({ personId }) => personId === chosen.get(id));
    if (self) selves.push({ ...self, programmeId });
    else undecided.push(programmeId);
  }
  const who = new Set(selves.map(({ personId }) => personId));
  const own = ({ personId }: Role) => personId === null || who.has(personId);
  // An account has one name, which at a shared mailbox is that of who came first.
  const shares = ({ programmeId }: { programmeId: string }) => (all.get(programmeId) ?? []).length > 1;
  const calledAs = undecided.length > 0 ? email : (selves.find(shares)?.name ?? null);
  return { roles: (await readRoles(db, userId)).filter(own), selves, undecided, calledAs };
}

async function readChosen(db: DbOrTrx, sessionId: string): Promise<Map<string, PersonId>> {
  const rows = await db
    .selectFrom('session_person')
    .select(['programme_id', 'person_id'])
    .where('session_id', '=', sessionId)
    .execute();
  return new Map(rows.map(({ programme_id, person_id }) => [programme_id, person_id]));
}

/** Where this account has to say who it is, by the name of the programme. */
export async function readChoices(
  db: DbOrTrx,
  { email, sessionId }: Pick<Account, 'email'> & { sessionId: string },
): Promise<Choice[]> {
  const shared = [...(await readSelves(db, email))].filter(([, people]) => people.length > 1);
  if (shared.length === 0) return [];
  const chosen = await readChosen(db, sessionId);
  const programmes = await db
    .selectFrom('programme')
    .select(['id', 'name'])
    .where(
      'id',
      'in',
      shared.map(([id]) => id),
    )
    .execute();
  const names = new Map(programmes.map(({ id, name }) => [id, name]));
  const choices = shared.map(([id, people]) => ({
    programmeId: id as ProgrammeId,
    programme: names.get(id) ?? '',
    people,
    chosen: chosen.get(id) ?? null,
  }));
  return ordered(choices, ({ programme }) => [programme]);
}

/** Says who this is, for as long as the session lasts. @returns whether this address is theirs, in that programme */
export async function choosePerson(
  db: Db,
  { email, sessionId }: Pick<Account, 'email'> & { sessionId: string },
  { programmeId, personId }: { programmeId: string; personId: string },
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const people = (await readSelves(trx, email)).get(programmeId) ?? [];
    const self = people.find((one) => one.personId === personId);
    if (people.length < 2 || !self) return false;
    await trx
      .insertInto('session_person')
      .values({ session_id: sessionId, programme_id: programmeId, person_id: self.personId })
      .onConflict((on) =>
        on.columns(['session_id', 'programme_id']).doUpdateSet({ person_id: self.personId }),
      )
      .execute();
    return true;
  });
}
