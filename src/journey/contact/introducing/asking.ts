import { sql } from 'kysely';
import { daysFrom } from '../../../language/day.ts';
import type { PersonId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { happened } from '../../../platform/events/happened.ts';
import { readTies } from '../finding/known.ts';
import { type Looking, visibleCards } from '../finding/visible.ts';
import { mails } from '../mails.ts';
import { introductionMoved } from '../schema.ts';
import { postToPerson } from '../telling/to-person.ts';
import { AGAIN_DAYS, MOST_A_WEEK } from './introducing.ts';

/** Somebody to whom the asker can be introduced. */
export interface Askable {
  ownerId: PersonId;
  name: string;
  organisation: string;
  /** Who would introduce them; `null`: they ask by themselves. */
  through: { personId: PersonId; name: string } | null;
  /** When they asked before; `null`: not lately. */
  askedOn: string | null;
}

/**
 * To whom a card leads, for somebody who may see it and knows its owner only through another, or not yet.
 * @returns `null` for a card that they may not see, their own, and of whom they know
 */
export async function readAskable(db: DbOrTrx, looking: Looking, cardId: string): Promise<Askable | null> {
  if (!looking.owner) return null;
  const card = await db
    .selectFrom('contact_card')
    .innerJoin('person_main', 'person_main.id', 'contact_card.person_id')
    .innerJoin('person_home', 'person_home.person_id', 'contact_card.person_id')
    .innerJoin('organisation', 'organisation.id', 'person_home.organisation_id')
    .select(['contact_card.person_id as ownerId', 'person_main.name', 'organisation.name as organisation'])
    .where('contact_card.id', '=', cardId)
    .where('contact_card.id', 'in', visibleCards(db, looking))
    .executeTakeFirst();
  if (!card) return null;
  const tie = (await readTies(db, looking)).get(card.ownerId);
  if (tie && tie.known !== 'via') return null;
  const before = await db
    .selectFrom('introduction')
    .select('asked_on')
    .where('asker_id', '=', looking.owner.personId)
    .where('owner_id', '=', card.ownerId)
    .where('asked_on', '>', daysFrom(looking.today, -AGAIN_DAYS))
    .orderBy('asked_on', 'desc')
    .executeTakeFirst();
  return { ...card, through: tie?.through ?? null, askedOn: before?.asked_on ?? null };
}

/**
 * Asks who is between, or the owner of the card where nobody is.
 * @returns `too-many`: they asked enough people this week; `null`: there is nobody to ask, or they were asked before
 */
export async function askIntroduction(
  trx: DbOrTrx,
  looking: Looking,
  { cardId, userId }: { cardId: string; userId: string | null },
): Promise<'asked' | 'too-many' | null> {
  const { owner: asker, programmeId, today } = looking;
  if (!asker) return null;
  // One at a time, so that two presses at once count as two.
  await sql`select from person where id = ${asker.personId} for update`.execute(trx);
  const askable = await readAskable(trx, looking, cardId);
  if (!askable || askable.askedOn !== null) return null;
  const { count } = await trx
    .selectFrom('introduction')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('asker_id', '=', asker.personId)
    .where('asked_on', '>', daysFrom(today, -7))
    .executeTakeFirstOrThrow();
  if (Number(count) >= MOST_A_WEEK) return 'too-many';
  const { through, ownerId } = askable;
  const state = through ? 'asked' : 'passed-on';
  const { id } = await trx
    .insertInto('introduction')
    .values({
      ...{ programme_id: programmeId, asker_id: asker.personId, owner_id: ownerId },
      ...{ through_id: through?.personId ?? null, state, asked_on: today },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await happened(trx, introductionMoved, { introductionId: id, programmeId, to: state }, userId);
  await mailIntroduction(trx, { introductionId: id, personId: through?.personId ?? ownerId });
  return 'asked';
}

/** To who has to say something now: it names nobody. */
export async function mailIntroduction(
  trx: DbOrTrx,
  about: { introductionId: string; personId: PersonId },
  kind: 'introduction' | 'introduced' = 'introduction',
): Promise<void> {
  await postToPerson(trx, mails[kind], about.personId, about);
}
