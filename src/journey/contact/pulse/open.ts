import { sql } from 'kysely';
import type { PersonId, RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { isClosedPlace } from '../../place/reads-closed.ts';
import type { Side } from '../../visit/visit.ts';
import {
  type About,
  type Contact,
  closedSince,
  MOMENTS,
  type Moment,
  type Noticed,
} from '../contact-pulse.ts';

/** What somebody is asked and can answer, of one whom they met. */
export interface OpenPulse {
  id: string;
  visitId: string;
  roundId: RoundId;
  programmeId: string;
  personId: PersonId;
  side: Side;
  moment: Moment;
  askedOn: string;
  contact: Contact | null;
  about: About[];
  noticed: Noticed[];
  secret: boolean;
  /** Whom they met, as is said to who may read it. */
  name: string;
  jobTitle: string;
  organisation: string;
  title: string;
}

interface Whose {
  people: readonly PersonId[];
  today: string;
  /** Of one round alone: that of the key. */
  roundId?: RoundId | undefined;
}

/**
 * What can be answered: as long as it is open, both are there, and nothing was said since that keeps them apart. Of whom somebody
 * met, what was asked last. That a visit turned out not to have been takes away what was asked of it.
 */
export async function readOpenPulses(db: DbOrTrx, { people, today, roundId }: Whose): Promise<OpenPulse[]> {
  if (people.length === 0) return [];
  const rows = await db
    .selectFrom('pulse')
    .innerJoin('visit', 'visit.id', 'pulse.visit_id')
    .innerJoin('round', 'round.id', 'visit.round_id')
    .innerJoin('place', 'place.id', 'visit.place_id')
    .innerJoin('organisation as receiving', 'receiving.id', 'place.organisation_id')
    .innerJoin('organisation as sending', 'sending.id', 'visit.organisation_id')
    .innerJoin('person as other', 'other.id', 'pulse.other_id')
    .leftJoin('sign_up', 'sign_up.id', 'visit.sign_up_id')
    .select(['pulse.id', 'pulse.visit_id as visitId', 'visit.round_id as roundId', 'pulse.side'])
    .select(['round.programme_id as programmeId', 'pulse.person_id as personId', 'pulse.moment'])
    .select(['pulse.asked_on as askedOn', 'pulse.contact', 'pulse.about', 'pulse.noticed', 'place.secret'])
    .select(['pulse.other_id as otherId', 'other.name', 'sign_up.job_title as jobTitle', 'place.title'])
    .select(['receiving.name as host', 'sending.name as home'])
    .where('pulse.person_id', 'in', [...people])
    .where('pulse.asked_on', '>', closedSince(today))
    .where('pulse.asked_on', '<=', today)
    .where(areTogether)
    .where(({ not }) => not(isClosedPlace('place.id')))
    .$if(roundId !== undefined, (query) => query.where('visit.round_id', '=', roundId!))
    .orderBy('pulse.asked_on')
    .orderBy('pulse.id')
    .execute();
  const newest = new Map<string, (typeof rows)[number]>();
  for (const row of rows) {
    const key = `${row.personId} ${row.otherId}`;
    const before = newest.get(key);
    if (!before || isLater(row, before)) newest.set(key, row);
  }
  return [...newest.values()].map(({ otherId: _otherId, host, home, personId, jobTitle, ...row }) => ({
    ...row,
    personId: personId!,
    jobTitle: row.side === 'host' ? (jobTitle ?? '') : '',
    organisation: row.side === 'visitor' ? host : home,
  }));
}

const isLater = (one: { askedOn: string; moment: Moment }, before: typeof one): boolean =>
  one.askedOn > before.askedOn ||
  (one.askedOn === before.askedOn && MOMENTS.indexOf(one.moment) > MOMENTS.indexOf(before.moment));

/** They met, and may find each other; for a query that has `pulse` in it. */
export const areTogether = sql<boolean>`exists (
    select from person_met where person_met.visit_id = pulse.visit_id
      and person_met.person_id = pulse.person_id and person_met.other_id = pulse.other_id)
  and not exists (select from person_hidden
    where person_hidden.person_id = pulse.person_id and person_hidden.other_id = pulse.other_id)
  and not exists (select from person_hidden
    where person_hidden.person_id = pulse.other_id and person_hidden.other_id = pulse.person_id)`;

/** Who does not want to be asked any more, of these people. */
export async function readStopped(db: DbOrTrx, people: readonly PersonId[]): Promise<Set<PersonId>> {
  if (people.length === 0) return new Set();
  const rows = await db
    .selectFrom('pulse_stop')
    .select('person_id')
    .where('person_id', 'in', [...people])
    .execute();
  return new Set(rows.map(({ person_id }) => person_id));
}
