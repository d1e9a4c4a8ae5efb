import { sql } from 'kysely';
import { isUntold } from '../journey/visit/reads-told.ts';
import type { Group } from '../platform/privacy/export/select.ts';

/** What figures need to know of who answered, and no more: no organisation, no function, not who it is. */
export const groupsOf = (today: string): Group[] => [
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
