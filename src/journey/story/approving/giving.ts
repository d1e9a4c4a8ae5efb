import { sql } from 'kysely';
import { note } from '../../../platform/audit/note.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { readCoordinatorAddresses } from '../../programme/reads-programme.ts';
import type { GivenBy, OfficerKind } from '../story.ts';
import { askOfficers } from './asking.ts';
import { type Given, saveOfficers } from './officers.ts';

interface Giving {
  given: Given;
  by: GivenBy;
  userId: string | null;
  today: string;
}

/** Keeps who says yes for an organisation, and asks them about each story of it that waited for an address. */
export async function giveOfficers(
  trx: DbOrTrx,
  organisationId: string,
  { given, by, userId, today }: Giving,
): Promise<void> {
  const changed = await saveOfficers(trx, organisationId, { given, by });
  if (changed === 0) return;
  await note(trx, {
    ...{ kind: 'officer-named', by: userId, as: by === 'organisation' ? 'contact' : by },
    ...{ programmeId: await readProgrammeId(trx, organisationId) },
    about: { kind: 'organisation', id: organisationId },
  });
  const waiting = await trx
    .selectFrom('story')
    .innerJoin('visit', 'visit.id', 'story.visit_id')
    .innerJoin('place', 'place.id', 'visit.place_id')
    .select('story.id')
    .where('story.state', '=', 'approval')
    .where(
      sql<boolean>`exists (select from organisation
        where organisation.id in (visit.organisation_id, place.organisation_id)
          and coalesce(organisation.merged_into, organisation.id) = ${organisationId})`,
    )
    .orderBy('story.number')
    .execute();
  for (const { id } of waiting) await askOfficers(trx, id, today);
}

/** Of which of these the address is that of a coordinator: who makes a story says yes to it for nobody. */
export async function findOwn(db: DbOrTrx, organisationId: string, given: Given): Promise<OfficerKind[]> {
  const programmeId = await readProgrammeId(db, organisationId);
  const coordinators = new Set((await readCoordinatorAddresses(db, programmeId)).map(mailboxOf));
  return (Object.entries(given) as [OfficerKind, string | undefined][]).flatMap(([kind, email]) =>
    email && coordinators.has(mailboxOf(email)) ? [kind] : [],
  );
}

/** `els+pers@a.example` comes to Els. */
const mailboxOf = (email: string) => email.toLowerCase().replace(/\+[^@]{0,200}@/, '@');

const readProgrammeId = async (db: DbOrTrx, organisationId: string): Promise<string> =>
  (
    await db
      .selectFrom('organisation')
      .select('programme_id')
      .where('id', '=', organisationId)
      .executeTakeFirstOrThrow()
  ).programme_id;
