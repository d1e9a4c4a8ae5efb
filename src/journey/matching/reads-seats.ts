import { sql } from 'kysely';
import type { ReadSeats } from '../../people/seats.ts';

/** What is locked for somebody, and what the newest proposal gives them besides. Of the whole proposal only their lines are read. */
export const readSeats: ReadSeats = async (db, { roundId, key }) => {
  const locks = await db
    .selectFrom('visit_lock')
    .innerJoin('sign_up', 'sign_up.id', 'visit_lock.sign_up_id')
    .innerJoin('person_main', 'person_main.id', 'sign_up.person_id')
    .innerJoin('slot', 'slot.id', 'visit_lock.slot_id')
    .innerJoin('place', 'place.id', 'slot.place_id')
    .select(['place.code as place', 'slot.first_day as day'])
    .where('sign_up.round_id', '=', roundId)
    .where('person_main.key', '=', key)
    .orderBy('slot.first_day')
    .execute();
  const { rows } = await sql<{ slot: string }>`
    select visit ->> 'slot' as slot
    from (select result from match_run where round_id = ${roundId} and result is not null
      order by number desc limit 1) as newest,
      jsonb_array_elements(newest.result -> 'visits') as visit
    where visit ->> 'person' = ${key}`.execute(db);
  const proposed = rows.map(({ slot }) => {
    const at = slot.lastIndexOf('/');
    return { place: slot.slice(0, at), day: slot.slice(at + 1) };
  });
  const isLocked = ({ place, day }: { place: string; day: string }) =>
    locks.some((lock) => lock.place === place && lock.day === day);
  return [
    ...locks.map((lock) => ({ ...lock, locked: true })),
    ...proposed.filter((seat) => !isLocked(seat)).map((seat) => ({ ...seat, locked: false })),
  ];
};
