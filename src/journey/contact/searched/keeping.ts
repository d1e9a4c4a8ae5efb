import { sql } from 'kysely';
import type { ProgrammeId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { firstOfMonth } from '../contact.ts';
import { tokensIn } from '../directory/plain.ts';
import { searchDirectory } from '../directory/search.ts';
import { type Looking, visibleCards } from '../finding/visible.ts';
import { knownWords } from './known-words.ts';
import { onceAMonth } from './once.ts';
import { KEPT_DAYS, keptOf } from './searched.ts';

/** So many different words of a programme in a month; what comes after that is not kept. */
const MOST_OF_MONTH = 1000;
const MOST_TIMES = 10_000;

const once = onceAMonth();

interface Searched {
  looking: Looking;
  q: string;
  /** The account; it is not kept. */
  by: string;
}

/**
 * Counts what was searched, where that says nothing of who did. What found a card is judged by what everybody in the programme
 * may see, and not by what the asker may: otherwise it would tell of a card that is hidden from most. What only some may find
 * is not counted at all.
 */
export async function keepSearched(db: DbOrTrx, { looking, q, by }: Searched): Promise<void> {
  const { programmeId, today } = looking;
  if (keptOf(q, new Set()).apart.length === 0) return;
  const { apart, together } = keptOf(q, await readNameWords(db, programmeId));
  if (apart.length === 0) return;
  const forAll = { ...looking, owner: null, strong: false };
  const found = await finds(db, forAll, q);
  if (!found && (await finds(db, looking, q))) return;
  // Of what found something no word is kept that is not of the field, or on a card that everybody sees.
  if (found && (together === null || (await knownWords(db, forAll, apart)).size < apart.length)) return;
  const month = firstOfMonth(today);
  const words = once({ month, by: `${programmeId} ${by}`, words: found ? [together!] : apart });
  if (words.length > 0) await count(db, { programmeId, month, found, words });
}

async function finds(db: DbOrTrx, looking: Looking, q: string): Promise<boolean> {
  const { programmeId } = looking;
  const visible = visibleCards(db, looking);
  return (await searchDirectory(db, { programmeId, q, visible, limit: 1, offset: 0 })).total > 0;
}

/** All words in the names of people of the programme. */
async function readNameWords(db: DbOrTrx, programmeId: ProgrammeId): Promise<Set<string>> {
  const rows = await db
    .selectFrom('person_main')
    .innerJoin('person', 'person.id', 'person_main.id')
    .select('person_main.name')
    .where('person.programme_id', '=', programmeId)
    .execute();
  return new Set(rows.flatMap(({ name }) => tokensIn(name).map(({ word }) => word)));
}

interface Counted {
  programmeId: ProgrammeId;
  month: string;
  found: boolean;
  words: readonly string[];
}

async function count(db: DbOrTrx, { programmeId, month, found, words }: Counted): Promise<void> {
  await sql`
    insert into searched_words as kept (programme_id, month, found, words, times)
    select ${programmeId}::uuid, ${month}::date, ${found}::boolean, word, 1
    from unnest(${[...words].sort()}::text[]) as word
    where (select count(*) from searched_words
      where programme_id = ${programmeId}::uuid and month = ${month}::date) < ${MOST_OF_MONTH}
    on conflict (programme_id, month, found, words)
      do update set times = least(kept.times + 1, ${MOST_TIMES})`.execute(db);
}

/** Each morning: what is half a year old. */
export async function clearSearched(trx: DbOrTrx, today: string): Promise<void> {
  await trx
    .deleteFrom('searched_words')
    .where('month', '<', sql<string>`${today}::date - ${KEPT_DAYS}::int`)
    .execute();
}

/** A coordinator takes a word out of what was not found. */
export async function dropMissed(
  trx: DbOrTrx,
  programmeId: ProgrammeId,
  words: readonly string[],
): Promise<void> {
  if (words.length === 0) return;
  await trx
    .deleteFrom('searched_words')
    .where('programme_id', '=', programmeId)
    .where('found', '=', false)
    .where('words', 'in', [...words])
    .execute();
}
