import { sql } from 'kysely';
import { ordered } from '../../../language/order.ts';
import type { PersonId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { waitingSince } from '../contact-asked.ts';
import { type Looking, visibleCards } from '../finding/visible.ts';
import { type Owner, readOwner } from '../reads-owner.ts';
import { askHandOver } from './asking.ts';
import { type Colleague, readAllColleagues } from './reading.ts';

/** A card of a colleague, as who speaks for the organisation sees it. */
export interface CardOfColleague extends Colleague {
  lines: string[];
  /** Whom they asked to take it over, while that waits. */
  askedOf: string | null;
}

/**
 * The cards of an organisation that who speaks for it can see: no other than the directory shows them. What an owner asked a
 * colleague by themselves is theirs: such a card stands there as if they had not.
 */
export async function readCardsOfColleagues(
  db: DbOrTrx,
  looking: Looking,
  organisationId: string,
): Promise<CardOfColleague[]> {
  const rows = await db
    .selectFrom('contact_card')
    .innerJoin('person_main', 'person_main.id', 'contact_card.person_id')
    .innerJoin('person_home', 'person_home.person_id', 'contact_card.person_id')
    .leftJoin('hand_over', (join) =>
      join
        .onRef('hand_over.from_id', '=', 'contact_card.person_id')
        .on('hand_over.by_contact', '=', true)
        .on('hand_over.state', '=', 'asked')
        .on('hand_over.asked_on', '>', waitingSince(looking.today)),
    )
    .leftJoin('person_main as taker', 'taker.id', 'hand_over.to_id')
    .leftJoin('person_main as unheard', (join) =>
      join
        .on('unheard.id', '=', sql<PersonId>`open_sealed(contact_card.unheard)::uuid`)
        .on('contact_card.unheard_on', '>', waitingSince(looking.today)),
    )
    .select(['contact_card.person_id as personId', 'person_main.name', 'contact_card.ring_me_for as lines'])
    .select((eb) => eb.fn.coalesce('taker.name', 'unheard.name').as('askedOf'))
    .where('person_home.organisation_id', '=', organisationId)
    .where('contact_card.id', 'in', visibleCards(db, looking))
    .execute();
  return ordered(rows, (row) => [row.name, row.personId]);
}

/** Who can be asked to take a card over: colleagues, of whom each may see it as its owner chose. */
export async function readTakers(db: DbOrTrx, owner: Owner): Promise<Colleague[]> {
  const { rows } = await sql<{ personId: PersonId }>`
    select person_home.person_id as "personId" from person_home
    where person_home.organisation_id = ${owner.organisationId}
      and exists (select from contact_card where contact_card.person_id = ${owner.personId}
        and (contact_card.audience <> 'met' or exists (select from person_met
          where person_met.person_id = person_home.person_id and person_met.other_id = ${owner.personId}
            and not person_met.secret)))`.execute(db);
  const see = new Set(rows.map(({ personId }) => personId));
  return (await readAllColleagues(db, owner)).filter(({ personId }) => see.has(personId));
}

interface Asking {
  organisationId: string;
  /** Who leaves, and who is asked. */
  ownerId: PersonId;
  colleagueId: PersonId;
  userId: string;
}

/**
 * Who speaks for an organisation asks for a colleague who leaves; the owner of the card is told, and can take it back. When the
 * two must not meet, or the owner asked somebody already, nobody is told; who asks sees no difference.
 * @returns whether it was asked
 */
export async function askForColleague(
  trx: DbOrTrx,
  looking: Looking,
  { organisationId, ownerId, colleagueId, userId }: Asking,
): Promise<boolean> {
  const { programmeId, today } = looking;
  await sql`select from person where id = ${ownerId} for update`.execute(trx);
  const cards = await readCardsOfColleagues(trx, looking, organisationId);
  const owner = await readOwner(trx, { programmeId, personId: ownerId });
  const card = cards.find(({ personId }) => personId === ownerId);
  if (!owner || !card || card.askedOf !== null) return false;
  const mayTake = (await readTakers(trx, owner)).some(({ personId }) => personId === colleagueId);
  if (!mayTake) return false;
  const isAsked = await askHandOver(trx, owner, { colleagueId, today, userId, byContact: true });
  if (!isAsked) await askNobody(trx, { ownerId, colleagueId, today });
  return true;
}

const askNobody = (
  trx: DbOrTrx,
  { ownerId, colleagueId, today }: Pick<Asking, 'ownerId' | 'colleagueId'> & { today: string },
) =>
  trx
    .updateTable('contact_card')
    // Sealed: these two must not meet.
    .set({ unheard: sql<string>`seal(${colleagueId})`, unheard_on: today })
    .where('person_id', '=', ownerId)
    .execute();
