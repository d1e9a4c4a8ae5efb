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
      from seated join sign_up on sign_up.id = sign_up_id
      -- One of which it was said afterwards that it took place, when another day was offered already, is one more.
      where not exists (select from seated as other where other.makes_up = seated.id)
      group by sign_up_id, sign_up.visits
      having count(*) > sign_up.visits
    union all
    select 'made up for: ' || count(*) || ' times' from seated where makes_up is not null
      group by makes_up having count(*) > 1
    union all
    select 'over capacity: ' || going || ' people on ' || day || ' where ' || seats || ' can be' from (
      select there.place_id, day, count(*) as going, (select sum(capacity) from slot
          where slot.place_id = there.place_id and day = any(slot.days)) as seats
      from (select seated.days, coalesce(slot.place_id, seated.place_id) as place_id
        from seated left join slot on slot.id = slot_id) as there
      cross join unnest(there.days) as day group by there.place_id, day) as days
      where going > seats
    union all
    select 'in two places on ' || day from seated cross join unnest(seated.days) as day
      where sign_up_id is not null group by sign_up_id, day having count(*) > 1
    union all
    select 'both say ' || visitor_says || ' and it is ' || state from visit
      where round_id = ${roundId} and visitor_says = host_says and state <> visitor_says
    union all
    select 'another day than that of its slot' from seated join slot on slot.id = slot_id
      where seated.days <> slot.days
  `.execute(db);
  return rows.map(({ fault }) => fault);
}
