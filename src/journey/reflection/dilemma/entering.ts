import type { PersonId, ProgrammeId } from '../../../people/ids.ts';
import { ownIn, type Viewer } from '../../../people/scope.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { readProgrammes } from '../../programme/reads-programme.ts';

/** Who reads the board by their role; others by where they work. Who runs the site is not among them. */
const READERS = ['contact', 'coordinator'] as const;

/** Somebody on the board of a programme that is theirs to read. */
export interface Reader {
  programmeId: ProgrammeId;
  programme: { code: string; name: string };
  /** Other programmes of theirs; empty for most. */
  others: { code: string; name: string }[];
  userId: string;
  /** `null`: several people share the address, and nobody said who this is. */
  personId: PersonId | null;
  coordinates: boolean;
  /** For which organisations they can say something; of a coordinator alone none. */
  organisations: { id: string; name: string }[];
}

/**
 * Lets somebody onto the board of the programme that is asked for, or else of their first.
 * @returns `null` for who has none, or not that one
 */
export async function enterBoard(
  db: DbOrTrx,
  viewer: Viewer,
  asked: { code: string | null } | { programmeId: string },
): Promise<Reader | null> {
  const ids = viewer.roles.flatMap(({ kind, programmeId }) =>
    programmeId && READERS.some((one) => one === kind) ? [programmeId] : [],
  );
  const confirmed = await readConfirmed(db, viewer);
  const programmes = await readProgrammes(db, [...new Set([...ids, ...confirmed])]);
  const found = programmes.find((one) =>
    'code' in asked ? asked.code === null || one.code === asked.code : one.id === asked.programmeId,
  );
  if (!found) return null;
  const personId = ownIn(viewer, found.id)?.personId ?? null;
  return {
    programmeId: found.id,
    programme: { code: found.code, name: found.name },
    others: programmes.filter((one) => one !== found).map(({ code, name }) => ({ code, name })),
    userId: viewer.userId,
    personId,
    coordinates: viewer.roles.some(
      ({ kind, programmeId }) => kind === 'coordinator' && programmeId === found.id,
    ),
    organisations: await readOwnOrganisations(db, viewer, { programmeId: found.id, personId }),
  };
}

/**
 * Programmes in which others said where they work, because they take part or receive: to sign up is not enough to read what is
 * said among colleagues.
 */
async function readConfirmed(db: DbOrTrx, { selves }: Pick<Viewer, 'selves'>): Promise<Set<string>> {
  const people = selves.map(({ personId }) => personId);
  if (people.length === 0) return new Set();
  const rows = await db
    .selectFrom('person_home')
    .select('person_id')
    .where('person_id', 'in', people)
    .execute();
  const homes = new Set(rows.map(({ person_id }) => person_id));
  return new Set(selves.flatMap(({ personId, programmeId }) => (homes.has(personId) ? [programmeId] : [])));
}

/** For whom they speak, or else where they work, as others said: what an organisation recognises is told to its own people. */
async function readOwnOrganisations(
  db: DbOrTrx,
  { roles }: Pick<Viewer, 'roles'>,
  { programmeId, personId }: { programmeId: ProgrammeId; personId: PersonId | null },
): Promise<{ id: string; name: string }[]> {
  const spokenFor = roles.flatMap((role) =>
    role.kind === 'contact' && role.programmeId === programmeId && role.organisationId
      ? [role.organisationId]
      : [],
  );
  const all = db
    .selectFrom('organisation')
    .select(['organisation.id', 'organisation.name'])
    .where('organisation.programme_id', '=', programmeId)
    .where('organisation.merged_into', 'is', null)
    .where('organisation.left_on', 'is', null);
  if (spokenFor.length > 0) {
    return all.where('organisation.id', 'in', spokenFor).orderBy('organisation.id').execute();
  }
  if (personId === null) return [];
  return all
    .innerJoin('person_home', 'person_home.organisation_id', 'organisation.id')
    .where('person_home.person_id', '=', personId)
    .execute();
}

/** The programme of a dilemma; `null` when nobody has it. */
export async function findProgramme(db: DbOrTrx, dilemmaId: string): Promise<string | null> {
  const row = await db
    .selectFrom('dilemma')
    .select('programme_id')
    .where('id', '=', dilemmaId)
    .executeTakeFirst();
  return row?.programme_id ?? null;
}
