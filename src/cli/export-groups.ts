import { sql } from 'kysely';
import { isUntold } from '../journey/visit/reads-told.ts';
import type { Group } from '../platform/privacy/export/select.ts';

/** What figures need to know beside what stands in a row, and no more: of who answered no organisation, no function, not who it is. */
export const groupsOf = (today: string): Group[] => [
  {
    ...{ table: 'visit', column: 'both_agreed' },
    // When they did is empty where the place is secret.
    value: sql`visit.visitor_agreed_at is not null and visit.host_agreed_at is not null`,
    meaning: 'who goes and who receives both said yes',
  },
  {
    ...{ table: 'visit', column: 'met_before' },
    value: sql`exists (select from place
      join organisation as receiver on receiver.id = place.organisation_id
      join organisation as sender on sender.id = visit.organisation_id
      join visit as earlier on earlier.state = 'took-place'
      join place as visited on visited.id = earlier.place_id
      join round as past on past.id = earlier.round_id
      join round as present on present.id = visit.round_id
        and present.programme_id = past.programme_id and present.number > past.number
      join organisation as received on received.id = visited.organisation_id
      join organisation as sent on sent.id = earlier.organisation_id
      where place.id = visit.place_id
        and least(coalesce(sender.merged_into, sender.id), coalesce(receiver.merged_into, receiver.id))
          = least(coalesce(sent.merged_into, sent.id), coalesce(received.merged_into, received.id))
        and greatest(coalesce(sender.merged_into, sender.id), coalesce(receiver.merged_into, receiver.id))
          = greatest(coalesce(sent.merged_into, sent.id), coalesce(received.merged_into, received.id)))`,
    meaning: 'people of the same two organisations met in an earlier round of the programme',
  },
  {
    ...{ table: 'round', column: 'next_first_day', type: 'date' },
    value: sql`(select later.first_day from round as later
      where later.programme_id = round.programme_id and later.number > round.number
        and later.first_day is not null order by later.number limit 1)`,
    meaning: 'the first day of the next round of the programme',
  },
  {
    ...{ table: 'measured', column: 'went' },
    value: sql`exists (select from visit join sign_up on sign_up.id = visit.sign_up_id
      where sign_up.person_id = measured.person_id and visit.round_id = measured.round_id
        and visit.state = 'took-place' and not ${isUntold(today)})`,
    meaning: 'a visit of this person in this round took place',
  },
  {
    ...{ table: 'measured', column: 'left' },
    value: sql`measured.person_id is null`,
    meaning: 'who it was has left the programme',
  },
  {
    ...{ table: 'reflection', column: 'was_asked' },
    value: sql`reflection.asked_on is not null`,
    meaning: 'somebody was asked to look back',
  },
  {
    ...{ table: 'pulse', column: 'took_place' },
    value: sql`(select visit.state = 'took-place' from visit where visit.id = pulse.visit_id)`,
    meaning: 'the visit took place',
  },
  {
    ...{ table: 'pulse', column: 'organisations', word: true },
    value: sql`(select least(sends.now, receives.now)::text || greatest(sends.now, receives.now)::text
      from visit join place on place.id = visit.place_id
      cross join lateral (select coalesce(merged_into, id) as now from organisation
        where organisation.id = visit.organisation_id) as sends
      cross join lateral (select coalesce(merged_into, id) as now from organisation
        where organisation.id = place.organisation_id) as receives
      where visit.id = pulse.visit_id)`,
    meaning: 'a word that is the same for the same two organisations, other in each export',
  },
];
