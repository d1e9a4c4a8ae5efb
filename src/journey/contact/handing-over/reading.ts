import { sql } from 'kysely';
import { ordered } from '../../../language/order.ts';
import type { PersonId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { waitingSince } from '../contact-asked.ts';
import { mayFindEachOther } from '../finding/visible.ts';
import type { Owner } from '../reads-owner.ts';
import type { HandOverState } from './handing-over.ts';

export interface Colleague {
  personId: PersonId;
  name: string;
}

/**
 * Colleagues of the same organisation, as others said, who can be asked. Who receives at a secret place is only listed when they
 * show themselves on a card: also within an organisation not everybody knows who does.
 */
export async function readColleagues(db: DbOrTrx, owner: Owner): Promise<Colleague[]> {
  const rows = await colleaguesOf(db, owner)
    .where((eb) => mayFindEachOther(eb.ref('person_main.id'), eb.val(owner.personId)))
    .execute();
  return ordered(rows, (row) => [row.name, row.personId]);
}

/**
 * The same for who speaks for the organisation, who can lay the lists of two owners side by side: also who must keep away from
 * the owner is in it, so that nobody reads from it that they must.
 */
export async function readAllColleagues(db: DbOrTrx, owner: Owner): Promise<Colleague[]> {
  return ordered(await colleaguesOf(db, owner).execute(), (row) => [row.name, row.personId]);
}

function colleaguesOf(db: DbOrTrx, { personId, programmeId, organisationId }: Owner) {
  return db
    .selectFrom('person_main')
    .innerJoin('person_home', 'person_home.person_id', 'person_main.id')
    .select(['person_main.id as personId', 'person_main.name'])
    .where('person_main.programme_id', '=', programmeId)
    .where('person_home.organisation_id', '=', organisationId)
    .where('person_main.id', '<>', personId)
    .where(
      sql<boolean>`(not exists (select from host join place on place.id = host.place_id
          where host.person_id = person_main.id and place.secret)
        or exists (select from contact_card where contact_card.person_id = person_main.id
          and contact_card.audience <> 'met'))`,
    );
}

/** What somebody asked of a colleague; `null`: nothing that still waits or was answered lately. */
export async function readAskedHandOver(
  db: DbOrTrx,
  { personId, today }: { personId: PersonId; today: string },
): Promise<{ id: string; state: HandOverState; name: string; byContact: boolean } | null> {
  const row = await db
    .selectFrom('hand_over')
    .innerJoin('person_main', 'person_main.id', 'hand_over.to_id')
    .select(['hand_over.id', 'hand_over.state', 'person_main.name', 'hand_over.by_contact as byContact'])
    .where('hand_over.from_id', '=', personId)
    .where('hand_over.asked_on', '>', waitingSince(today))
    .where((eb) => mayFindEachOther(eb.ref('hand_over.from_id'), eb.ref('hand_over.to_id')))
    .executeTakeFirst();
  return row ?? null;
}

/** A card as the colleague reads it who is asked to take it over: its lines, and nothing of how who leaves is reached. */
export interface HandOver {
  id: string;
  from: string;
  fromId: PersonId;
  lines: string[];
  /** Who speaks for the organisation asks it for who leaves. */
  byContact: boolean;
}

/** Those that wait for somebody, as long as they work at the organisation of which the card was. */
export async function readHandOversWaiting(
  db: DbOrTrx,
  { personId, today }: { personId: PersonId; today: string },
): Promise<HandOver[]> {
  return db
    .selectFrom('hand_over')
    .innerJoin('person', 'person.id', 'hand_over.from_id')
    .innerJoin('person_home', (join) =>
      join
        .onRef('person_home.person_id', '=', 'hand_over.to_id')
        .onRef('person_home.organisation_id', '=', 'hand_over.organisation_id'),
    )
    .select(['hand_over.id', 'person.name as from', 'person.id as fromId', 'hand_over.lines'])
    .select('hand_over.by_contact as byContact')
    .where('hand_over.to_id', '=', personId)
    .where('hand_over.state', '=', 'asked')
    .where('hand_over.asked_on', '>', waitingSince(today))
    .where((eb) => mayFindEachOther(eb.ref('hand_over.from_id'), eb.ref('hand_over.to_id')))
    .orderBy('hand_over.asked_on')
    .orderBy('hand_over.id')
    .execute();
}

/** One of them; `null` for anybody else, and when it was answered. */
export async function readHandOver(
  db: DbOrTrx,
  { id, ...reader }: { id: string; personId: PersonId; today: string },
): Promise<HandOver | null> {
  return (await readHandOversWaiting(db, reader)).find((one) => one.id === id) ?? null;
}
