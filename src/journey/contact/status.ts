import { sql } from 'kysely';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { isAsked } from './contact.ts';
import { readWaiting } from './introducing/reading.ts';

/** Ids of what waits for these people to say: others who would like to get to know them, or somebody through them. */
export async function readIntroductionsWaiting(
  db: DbOrTrx,
  { people, today }: { people: readonly string[]; today: string },
): Promise<string[]> {
  const waiting = await Promise.all(people.map((personId) => readWaiting(db, personId, today)));
  return waiting.flat();
}

import { readOpenPulses, readStopped } from './pulse/open.ts';

/** What somebody is asked about their card where they start. */
export interface CardStatus {
  /** The code of the programme. */
  programme: string;
  /** `make`: they met somebody and have none. `confirm`: does it still hold? */
  ask: 'make' | 'confirm';
}

/**
 * What these people, each in another programme, are asked about a card. A visit at a secret place asks for none: that it is
 * asked the day after would say when it was.
 */
export async function readCardStatuses(
  db: DbOrTrx,
  { people, today }: { people: readonly string[]; today: string },
): Promise<CardStatus[]> {
  if (people.length === 0) return [];
  const rows = await db
    .selectFrom('person')
    .innerJoin('programme', 'programme.id', 'person.programme_id')
    .innerJoin('person_home', 'person_home.person_id', 'person.id')
    .leftJoin('contact_card', 'contact_card.person_id', 'person.id')
    .select(['programme.code as programme', 'contact_card.confirmed_on as confirmedOn'])
    .select(
      sql<boolean>`exists (select from person_met
        where person_met.person_id = person.id and not person_met.secret)`.as('met'),
    )
    .where('person.id', 'in', [...people])
    .orderBy('programme.id')
    .execute();
  return rows.flatMap(({ programme, confirmedOn, met }): CardStatus[] => {
    if (confirmedOn === null) return met ? [{ programme, ask: 'make' }] : [];
    return isAsked(confirmedOn, today) ? [{ programme, ask: 'confirm' }] : [];
  });
}

/** Of how many whom somebody met they can say whether they were in touch, and did not yet. */
export async function readOpenPulseCount(
  db: DbOrTrx,
  { people, today }: { people: readonly string[]; today: string },
): Promise<number> {
  const stopped = await readStopped(db, people);
  const asked = people.filter((one) => !stopped.has(one));
  const open = await readOpenPulses(db, { people: asked, today });
  return open.filter(({ contact }) => contact === null).length;
}
