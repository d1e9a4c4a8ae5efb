import { sql } from 'kysely';
import { daysFrom } from '../../language/day.ts';
import type { PersonId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { isAsked, NOT_NOW_DAYS } from './contact.ts';
import { readHandOversWaiting } from './handing-over/reading.ts';
import { readWaiting } from './introducing/reading.ts';
import { readOpenPulses, readStopped } from './pulse/open.ts';
import { readLinesWaiting } from './suggesting/reading.ts';

/** Something that somebody else asks, which a page of its own says. */
export interface AskedByOther {
  kind: 'introduction' | 'line' | 'hand-over';
  id: string;
}

/**
 * What others ask of these people about contacts. Of a visit at a secret place nothing is said here: that stands on the page of
 * the own card, for who gave a second factor.
 */
export async function readAskedByOthers(
  db: DbOrTrx,
  { people, today }: { people: readonly PersonId[]; today: string },
): Promise<AskedByOther[]> {
  const asked: AskedByOther[] = [];
  const all = (kind: AskedByOther['kind'], ids: readonly string[]) =>
    asked.push(...ids.map((id) => ({ kind, id })));
  all('introduction', await readIntroductionsWaiting(db, { people, today }));
  for (const personId of people) {
    const lines = await readLinesWaiting(db, { personId, strong: false, today });
    all(
      'line',
      lines.map(({ id }) => id),
    );
    const cards = await readHandOversWaiting(db, { personId, today });
    all(
      'hand-over',
      cards.map(({ id }) => id),
    );
  }
  return asked;
}

/** Ids of what waits for these people to say: others who would like to get to know them, or somebody through them. */
export async function readIntroductionsWaiting(
  db: DbOrTrx,
  { people, today }: { people: readonly PersonId[]; today: string },
): Promise<string[]> {
  const waiting = await Promise.all(people.map((personId) => readWaiting(db, personId, today)));
  return waiting.flat();
}

/** What somebody is asked about their card where they start. */
export interface CardStatus {
  /** The code of the programme. */
  programme: string;
  /** `make`: they met somebody and have none. `confirm`: does it still hold? */
  ask: 'make' | 'confirm';
}

/**
 * What these people, each in another programme, are asked about a card; who waved it away is not asked to make one for a while. A visit at a secret place asks for none: that it is
 * asked the day after would say when it was.
 */
export async function readCardStatuses(
  db: DbOrTrx,
  { people, today }: { people: readonly PersonId[]; today: string },
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
        where person_met.person_id = person.id and not person_met.secret)
      and not exists (select from card_not_now where card_not_now.person_id = person.id
        and card_not_now.said_on > ${daysFrom(today, -NOT_NOW_DAYS)}::date)`.as('asksToMake'),
    )
    .where('person.id', 'in', [...people])
    .orderBy('programme.id')
    .execute();
  return rows.flatMap(({ programme, confirmedOn, asksToMake }): CardStatus[] => {
    if (confirmedOn === null) return asksToMake ? [{ programme, ask: 'make' }] : [];
    return isAsked(confirmedOn, today) ? [{ programme, ask: 'confirm' }] : [];
  });
}

/** Of how many whom somebody met they can say whether they were in touch, and did not yet. */
export async function readOpenPulseCount(
  db: DbOrTrx,
  { people, today }: { people: readonly PersonId[]; today: string },
): Promise<number> {
  const stopped = await readStopped(db, people);
  const asked = people.filter((one) => !stopped.has(one));
  const open = await readOpenPulses(db, { people: asked, today });
  return open.filter(({ contact }) => contact === null).length;
}
