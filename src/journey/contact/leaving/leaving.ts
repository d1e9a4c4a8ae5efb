import { sql } from 'kysely';
import type { Forget } from '../../../people/forgetting.ts';
import type { PersonId } from '../../../people/ids.ts';
import { partsOfKey } from '../../../people/person/person.ts';
import { findPersonId } from '../../../people/person/selves.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { readRound } from '../../programme/reads.ts';
import { dropCard, dropCardById } from '../card/cards.ts';
import { confirmedSince } from '../contact.ts';
import { dropEntry } from '../directory/entry.ts';
import { dropHandOver } from '../handing-over/dropping.ts';
import { dropSuggestedLines } from '../suggesting/writing.ts';

/** Who withdraws and is nothing else in the programme has no card any more; who took part before, or receives, keeps theirs. */
export const forgetInContact: Forget = async (trx, { roundId, email }) => {
  const { programmeId } = await readRound(trx, roundId);
  const personId = await findPersonId(trx, programmeId, partsOfKey(email));
  if (personId === null || (await isElsewhere(trx, personId, roundId))) return;
  await dropCard(trx, personId);
  await dropHandOver(trx, personId);
  await dropSuggestedLines(trx, personId);
};

async function isElsewhere(trx: DbOrTrx, personId: PersonId, roundId: string): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`select
    exists (select from sign_up where person_id = ${personId} and round_id <> ${roundId})
    or exists (select from host where person_id = ${personId})
    or exists (select from contact_person where person_id = ${personId} and ended_on is null) as found`.execute(
    trx,
  );
  return rows[0]?.found ?? false;
}

/** Each morning: cards that nobody confirmed, and of who works at no organisation of the programme any more. */
export async function clearCards(trx: DbOrTrx, today: string): Promise<void> {
  const gone = await trx
    .selectFrom('contact_card')
    .leftJoin('person_home', 'person_home.person_id', 'contact_card.person_id')
    .select(['contact_card.id', 'person_home.person_id as worksSomewhere'])
    .where((eb) =>
      eb.or([
        eb('contact_card.confirmed_on', '<', confirmedSince(today)),
        eb('person_home.person_id', 'is', null),
      ]),
    )
    .orderBy('contact_card.id')
    .execute();
  for (const { id, worksSomewhere } of gone) await dropCardById(trx, id, null, worksSomewhere === null);
  // Whose person went took the card along; what could be found of it goes here.
  const left = await trx
    .selectFrom('directory_entry')
    .leftJoin('contact_card', 'contact_card.id', 'directory_entry.card_id')
    .select('directory_entry.card_id as cardId')
    .where('contact_card.id', 'is', null)
    .execute();
  for (const { cardId } of left) await dropEntry(trx, cardId);
}
