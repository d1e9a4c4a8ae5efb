import { sql } from 'kysely';
import { ordered } from '../../../language/order.ts';
import type { PersonId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { type Looking, visibleCards } from './visible.ts';

/** How the asker and the owner of a card know each other. */
export type Tie =
  /** `round`: the last open round in which they met; `null`: it was at a secret place, of which nothing is said. */
  | { known: 'met'; round: string | null }
  /** One asked, and the other agreed. */
  | { known: 'introduced' }
  /** Somebody whom the asker met, who met the owner: both agreed that others see it. */
  | { known: 'via'; through: { personId: PersonId; name: string } }
  | { known: 'not-yet' };

/** Whom the asker met, by the id of the person. */
async function readMet(db: DbOrTrx, { owner, strong }: Looking): Promise<Map<PersonId, Tie>> {
  const met = new Map<PersonId, Tie>();
  if (!owner) return met;
  const rows = await db
    .selectFrom('person_met')
    .innerJoin('round', 'round.id', 'person_met.round_id')
    .select(['person_met.other_id as personId', 'person_met.secret', 'round.name'])
    .where('person_met.person_id', '=', owner.personId)
    .orderBy('round.number')
    .execute();
  for (const { personId, secret, name } of rows) {
    if (!secret) met.set(personId, { known: 'met', round: name });
    else if (strong && !met.has(personId)) met.set(personId, { known: 'met', round: null });
  }
  return met;
}

/** Who agreed to get to know each other, whoever asked. */
async function readIntroduced(db: DbOrTrx, { owner }: Looking): Promise<Map<PersonId, Tie>> {
  if (!owner) return new Map();
  const rows = await db
    .selectFrom('introduction')
    .select(['asker_id', 'owner_id'])
    .where('state', '=', 'introduced')
    .where((eb) => eb.or([eb('asker_id', '=', owner.personId), eb('owner_id', '=', owner.personId)]))
    .execute();
  return new Map(
    rows.map(({ asker_id, owner_id }) => [
      asker_id === owner.personId ? owner_id : asker_id,
      { known: 'introduced' },
    ]),
  );
}

/**
 * Who could introduce the asker to whom: at visits at open places alone, when the one between and the owner both let others see
 * whom they met, and the asker may see the card of the one between. Of several the first by name.
 */
async function readBetween(db: DbOrTrx, looking: Looking): Promise<Map<PersonId, Tie>> {
  const { owner } = looking;
  if (!owner) return new Map();
  const rows = await db
    .selectFrom('person_met as near')
    .innerJoin('person_met as far', 'far.person_id', 'near.other_id')
    .innerJoin('contact_card as between', 'between.person_id', 'near.other_id')
    .innerJoin('contact_card as card', 'card.person_id', 'far.other_id')
    .innerJoin('person', 'person.id', 'near.other_id')
    .select(['card.person_id as personId', 'person.id as throughId', 'person.name'])
    .distinct()
    .where('near.person_id', '=', owner.personId)
    .where('near.secret', '=', false)
    .where('far.secret', '=', false)
    .where('between.introduces', '=', true)
    .where('card.introduces', '=', true)
    .where('between.id', 'in', visibleCards(db, looking))
    // Neither is brought near to whom they must not meet.
    .where(
      sql<boolean>`not exists (select from person_hidden where person_hidden.person_id = near.other_id
        and person_hidden.other_id = far.other_id)`,
    )
    .execute();
  const found = new Map<PersonId, Tie>();
  for (const { personId, throughId, name } of ordered(rows, (row) => [row.name, row.throughId]))
    if (!found.has(personId)) found.set(personId, { known: 'via', through: { personId: throughId, name } });
  return found;
}

/** How the asker stands to everybody whom they know or could be introduced to; who is not in it they do not know yet. */
export async function readTies(db: DbOrTrx, looking: Looking): Promise<Map<PersonId, Tie>> {
  return new Map([
    ...(await readBetween(db, looking)),
    ...(await readIntroduced(db, looking)),
    ...(await readMet(db, looking)),
  ]);
}
