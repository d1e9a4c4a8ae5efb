import { sql } from 'kysely';
import type { Db, DbOrTrx } from '../../../platform/db/connect.ts';
import { type DirectoryEntry, putEntries } from '../directory/entry.ts';
import { STEMS_VERSION } from '../directory/stems.ts';
import { readSynonymsAgain } from '../directory/synonyms.ts';

/** So many cards in one transaction: nobody who saves a card or searches waits longer than for that. */
const AT_ONCE = 50;

/**
 * What an earlier version of the stems read is read again: otherwise a question comes down to something else than the card that
 * says the same. What is read already is left alone, so that a morning that was broken off goes on where it was.
 * @returns how many cards
 */
export async function readCardsAgain(db: Db): Promise<number> {
  await db.transaction().execute(readSynonymsAgain);
  let count = 0;
  for (let after: string | null = null; ; ) {
    const ids = await db.transaction().execute((trx) => readSomeAgain(trx, after));
    count += ids.length;
    after = ids.at(-1) ?? null;
    if (after === null) return count;
  }
}

/** The next of them, in the order of their ids; who has left is passed over, for that card goes. */
async function readSomeAgain(trx: DbOrTrx, after: string | null): Promise<string[]> {
  // Locked as by who saves a card: of the two the later one reads what the other wrote.
  const { rows } = await sql<DirectoryEntry>`
    select contact_card.id as "cardId", contact_card.programme_id as "programmeId", organisation.kind,
      coalesce(nullif(contact_card.region, ''), organisation.region) as region, contact_card.calling,
      contact_card.ring_me_for as "ringMeFor", contact_card.not_for as "notFor"
    from contact_card join person_home on person_home.person_id = contact_card.person_id
      join organisation on organisation.id = person_home.organisation_id
    where contact_card.id in (select card_id from directory_entry where read_by <> ${STEMS_VERSION}
        and (${after}::uuid is null or card_id > ${after}::uuid) order by card_id limit ${AT_ONCE})
    order by contact_card.id
    for update of contact_card`.execute(trx);
  if (rows.length > 0) await putEntries(trx, rows);
  return rows.map(({ cardId }) => cardId);
}
