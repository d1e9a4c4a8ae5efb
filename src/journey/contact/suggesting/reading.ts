import { sql } from 'kysely';
import { ordered } from '../../../language/order.ts';
import type { PersonId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { waitingSince } from '../contact-asked.ts';
import { type Looking, mayFindEachOther } from '../finding/visible.ts';

/** Somebody whom the reader met, for whose card they may write a line. */
export interface MetPerson {
  personId: PersonId;
  name: string;
  organisation: string;
  /** They wrote one lately; what became of it is not told. */
  written: boolean;
  /** They met at a visit at an open place too: only then a mail says anything. */
  open: boolean;
}

/** Whom somebody met, and need not keep away from; at secret places alone with a second factor that was vouched for. */
export async function readMetPeople(db: DbOrTrx, { owner, strong, today }: Looking): Promise<MetPerson[]> {
  if (!owner) return [];
  const rows = await db
    .selectFrom('person_met')
    .innerJoin('person_main', 'person_main.id', 'person_met.other_id')
    .innerJoin('person_home', 'person_home.person_id', 'person_met.other_id')
    .innerJoin('organisation', 'organisation.id', 'person_home.organisation_id')
    .select(['person_main.id as personId', 'person_main.name', 'organisation.name as organisation'])
    .select(sql<boolean>`bool_or(not person_met.secret)`.as('open'))
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom('suggested_line')
            .select('suggested_line.id')
            .where('suggested_line.author_id', '=', owner.personId)
            .whereRef('suggested_line.owner_id', '=', 'person_main.id')
            .where('suggested_line.suggested_on', '>', waitingSince(today)),
        )
        .as('written'),
    )
    .where('person_met.person_id', '=', owner.personId)
    .where((eb) => eb.or([eb('person_met.secret', '=', false), eb.val(strong)]))
    .where((eb) => mayFindEachOther(eb.ref('person_met.person_id'), eb.ref('person_met.other_id')))
    .groupBy(['person_main.id', 'person_main.name', 'organisation.name'])
    .execute();
  return ordered(
    rows.map((row) => ({ ...row, written: Boolean(row.written) })),
    ({ name, personId }) => [name, personId],
  );
}

/** A line as the owner of the card reads it. */
export interface SuggestedLine {
  id: string;
  line: string;
  author: { name: string; organisation: string };
  /** Of a visit at an open place. */
  open: boolean;
}

/** Those that wait for somebody; of who left, and of whom they must keep away from, there is none. */
export async function readLinesWaiting(
  db: DbOrTrx,
  { personId, strong, today }: { personId: PersonId; strong: boolean; today: string },
): Promise<SuggestedLine[]> {
  const rows = await db
    .selectFrom('suggested_line')
    .innerJoin('person_main', 'person_main.id', 'suggested_line.author_id')
    .innerJoin('person_home', 'person_home.person_id', 'suggested_line.author_id')
    .innerJoin('organisation', 'organisation.id', 'person_home.organisation_id')
    .innerJoin('person_met', (join) =>
      join
        .onRef('person_met.person_id', '=', 'suggested_line.owner_id')
        .onRef('person_met.other_id', '=', 'suggested_line.author_id'),
    )
    .select(['suggested_line.id', 'suggested_line.line', 'suggested_line.suggested_on'])
    .select(['person_main.name', 'organisation.name as organisation'])
    .select(sql<boolean>`bool_or(not person_met.secret)`.as('open'))
    .where('suggested_line.owner_id', '=', personId)
    .where('suggested_line.state', '=', 'suggested')
    .where('suggested_line.suggested_on', '>', waitingSince(today))
    .where((eb) => eb.or([eb('person_met.secret', '=', false), eb.val(strong)]))
    .where((eb) => mayFindEachOther(eb.ref('suggested_line.author_id'), eb.ref('suggested_line.owner_id')))
    .groupBy(['suggested_line.id', 'person_main.name', 'organisation.name'])
    .orderBy('suggested_line.suggested_on')
    .orderBy('suggested_line.id')
    .execute();
  return rows.map(({ id, line, open, name, organisation }) => ({
    ...{ id, line, open },
    author: { name, organisation },
  }));
}

/** One of them; `null` for anybody else, and when it was answered. */
export async function readSuggestedLine(
  db: DbOrTrx,
  { id, ...reader }: { id: string; personId: PersonId; strong: boolean; today: string },
): Promise<SuggestedLine | null> {
  return (await readLinesWaiting(db, reader)).find((one) => one.id === id) ?? null;
}
