import { sql } from 'kysely';
import type { RoundId } from '../../../people/ids.ts';
import type { Db } from '../../../platform/db/connect.ts';
import { SEATED } from '../visit.ts';

/** What must be so at every moment; a sentence for each thing that is not. */
export async function faultsIn(db: Db, roundId: RoundId): Promise<string[]> {
  const { rows } = await sql<{ fault: string }>`
    with seated as (select * from visit where round_id = ${roundId} and state in (${sql.join([...SEATED])}))
    select 'double: a seat is given ' || count(*) || ' times' as fault
      from seated where slot_id is not null group by slot_id, seat having count(*) > 1
    union all
    select 'over capacity: ' || count(*) || ' visits on ' || capacity || ' seats'
      from seated join slot on slot.id = slot_id group by slot_id, capacity having count(*) > capacity
    union all
    select 'over capacity: seat ' || coalesce(seat, 0) || ' of ' || capacity
      from seated join slot on slot.id = slot_id where seat is null or seat not between 1 and capacity
    union all
    select 'more than they want: ' || count(*) || ' visits instead of ' || sign_up.visits
      from seated join sign_up on sign_up.id = sign_up_id group by sign_up_id, sign_up.visits
      having count(*) > sign_up.visits
    union all
    select 'made up for: ' || count(*) || ' times' from seated where makes_up is not null
      group by makes_up having count(*) > 1
    union all
    select 'another day than that of its slot' from seated join slot on slot.id = slot_id
      where seated.days <> slot.days
  `.execute(db);
  return rows.map(({ fault }) => fault);
}
