import { sql } from 'kysely';
import type { PersonId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { happened } from '../../../platform/events/happened.ts';
import { readOwnCard } from '../card/cards.ts';
import { waitingSince } from '../contact-asked.ts';
import { mails } from '../mails.ts';
import type { Owner } from '../reads-owner.ts';
import { handOverMoved } from '../schema.ts';
import { postToPerson } from '../telling/to-person.ts';
import { readAskedHandOver, readColleagues } from './reading.ts';

interface Asking {
  colleagueId: PersonId;
  today: string;
  userId: string;
  /** Who speaks for the organisation asks it for them: then they are told. */
  byContact?: boolean;
}

/**
 * Asks one colleague to take a card over; somebody else can be asked when they said no.
 * @returns whether it was asked: there is a card, nobody has it already, and they are a colleague who can be asked
 */
export async function askHandOver(
  trx: DbOrTrx,
  owner: Owner,
  { colleagueId, today, userId, byContact = false }: Asking,
): Promise<boolean> {
  const { personId, programmeId, organisationId } = owner;
  await sql`select from person where id = ${personId} for update`.execute(trx);
  const card = await readOwnCard(trx, personId);
  const before = await readAskedHandOver(trx, { personId, today });
  if (!card || before?.state === 'asked') return false;
  const colleague = (await readColleagues(trx, owner)).find((one) => one.personId === colleagueId);
  if (!colleague) return false;
  // An earlier one that was answered, or that no morning cleared yet.
  await trx.deleteFrom('hand_over').where('from_id', '=', personId).execute();
  const { id } = await trx
    .insertInto('hand_over')
    .values({
      ...{ programme_id: programmeId, organisation_id: organisationId },
      ...{ from_id: personId, to_id: colleagueId, lines: card.ringMeFor, state: 'asked', asked_on: today },
      by_contact: byContact,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await happened(trx, handOverMoved, { handOverId: id, programmeId, to: 'asked' }, userId);
  await postToPerson(trx, mails.handOver, colleagueId, { handOverId: id, personId: colleagueId });
  if (byContact) await postToPerson(trx, mails.handOverForYou, personId, { handOverId: id, personId });
  return true;
}

/** Each morning: what nobody answered is over, and what was answered needs not be known any longer. */
export async function clearHandOvers(trx: DbOrTrx, today: string): Promise<void> {
  await trx.deleteFrom('hand_over').where('asked_on', '<=', waitingSince(today)).execute();
  await trx
    .updateTable('contact_card')
    .set({ unheard: null, unheard_on: null })
    .where('unheard_on', '<=', waitingSince(today))
    .execute();
}
