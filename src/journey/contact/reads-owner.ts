import { sql } from 'kysely';
import type { PersonId, ProgrammeId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';

/** Somebody who may have a card: they work at an organisation of the programme. */
export interface Owner {
  personId: PersonId;
  programmeId: ProgrammeId;
  name: string;
  email: string;
  locale: 'nl' | 'en' | null;
  organisationId: string;
  organisation: string;
  kind: string;
  region: string;
  /** Something is secret where they work or receive: no hours, and nothing that leads to it. */
  secret: boolean;
  /** As they signed up with it last; empty: they never did. */
  jobTitle: string;
}

/** Who this is in the programme; `null` for who works at no organisation of it. */
export async function readOwner(
  db: DbOrTrx,
  { programmeId, personId }: { programmeId: ProgrammeId; personId: PersonId },
): Promise<Owner | null> {
  const row = await db
    .selectFrom('person_main')
    .innerJoin('person', 'person.id', 'person_main.id')
    .innerJoin('person_home', 'person_home.person_id', 'person_main.id')
    .innerJoin('organisation', 'organisation.id', 'person_home.organisation_id')
    .select(['person_main.id as personId', 'person_main.name', 'person_main.email', 'person.locale'])
    .select(['organisation.id as organisationId', 'organisation.name as organisation'])
    .select(['organisation.kind', 'organisation.region'])
    .select(sql<boolean>`person_main.id in (select person_id from secret_person)`.as('secret'))
    .select((eb) =>
      eb
        .selectFrom('sign_up')
        .innerJoin('round', 'round.id', 'sign_up.round_id')
        .select('sign_up.job_title')
        .whereRef('sign_up.person_id', '=', 'person_main.id')
        .orderBy('round.number', 'desc')
        .limit(1)
        .as('jobTitle'),
    )
    .where('person_main.programme_id', '=', programmeId)
    .where('person_main.id', '=', personId)
    .executeTakeFirst();
  return row ? { ...row, programmeId, jobTitle: row.jobTitle ?? '' } : null;
}
