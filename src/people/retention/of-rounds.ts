import { sql } from 'kysely';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { settingsWith, type Wish } from '../../platform/privacy/retention/settings.ts';
import type { RoundId } from '../ids.ts';
import { MOST_MONTHS } from './keeping.ts';

/** What stands in JSON of a round, of which no inventory can say how it is emptied: after its term it names nobody. */
export interface OfRounds {
  table: string;
  /** By round, how many rows still name somebody. */
  count(db: DbOrTrx, roundIds: readonly RoundId[]): Promise<ReadonlyMap<string, number>>;
  /** @returns how many rows named somebody */
  letGo(trx: DbOrTrx, roundId: RoundId): Promise<number>;
}

export interface PassedRound {
  id: RoundId;
  programmeId: string;
  day: string;
}

/** Rounds of which the term has passed on that day. */
export async function readPassedRounds(
  db: DbOrTrx,
  { today, until, wish = null }: { today: string; until: string; wish?: Wish | null },
): Promise<PassedRound[]> {
  const { rows } = await sql<PassedRound>`
    select id, "programmeId", to_char(greatest(due, ${today}::date), 'YYYY-MM-DD') as day from (
      select round.id, round.programme_id as "programmeId", round.number, (round.last_day
        + make_interval(months => least(${MOST_MONTHS}::int, programme.keep_months::int)))::date as due
      from round join ${settingsWith(wish)} as programme on programme.id = round.programme_id) as term
    where due <= ${until}::date order by number`.execute(db);
  return rows;
}
