import type { PersonId, ProgrammeId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { happened } from '../../../platform/events/happened.ts';
import { dropEntry, putEntry } from '../directory/entry.ts';
import { dropHandOver } from '../handing-over/dropping.ts';
import { readOwner } from '../reads-owner.ts';
import { type CardChange, cardChanged } from '../schema.ts';
import type { Card } from './card-form.ts';

/** A card as its owner sees it. */
export interface OwnCard extends Card {
  id: string;
  confirmedOn: string;
  version: number;
}

/** Somebody's own card; `null`: they have none. */
export async function readOwnCard(db: DbOrTrx, personId: PersonId): Promise<OwnCard | null> {
  const row = await db
    .selectFrom('contact_card')
    .select(['id', 'calling', 'region', 'ring_me_for as ringMeFor', 'not_for as notFor', 'how', 'hours'])
    .select(['phone', 'shows_mail as showsMail', 'at_once as atOnce', 'audience', 'introduces'])
    .select(['confirmed_on as confirmedOn', 'version'])
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return row ?? null;
}

interface Saving {
  programmeId: ProgrammeId;
  personId: PersonId;
  card: Card;
  /** What the form was made from; 0: there was none. */
  version: number;
  today: string;
  userId: string | null;
}

/**
 * Keeps a card as its owner filled it in, which confirms it as well.
 * @returns its id; `null` when it was saved in between, or went
 */
export async function saveCard(trx: DbOrTrx, { programmeId, personId, card, version, ...by }: Saving) {
  const values = {
    ...{ calling: card.calling, region: card.region, ring_me_for: card.ringMeFor, not_for: card.notFor },
    ...{ how: card.how, hours: card.hours, phone: card.phone, shows_mail: card.showsMail },
    ...{ at_once: card.atOnce, audience: card.audience, introduces: card.introduces },
    ...{ confirmed_on: by.today, asked_on: null },
  };
  const saved =
    version === 0
      ? await trx
          .insertInto('contact_card')
          .values({ ...values, programme_id: programmeId, person_id: personId })
          .onConflict((on) => on.column('person_id').doNothing())
          .returning('id')
          .executeTakeFirst()
      : await trx
          .updateTable('contact_card')
          .set((eb) => ({ ...values, version: eb('version', '+', 1) }))
          .where('person_id', '=', personId)
          .where('version', '=', version)
          .returning('id')
          .executeTakeFirst();
  if (!saved) return null;
  // Who has the mail about it has nothing to say of it any more.
  await trx.deleteFrom('contact_key').where('card_id', '=', saved.id).execute();
  await enterCard(trx, programmeId, personId);
  await tell(trx, { cardId: saved.id, programmeId, what: version === 0 ? 'made' : 'changed' }, by.userId);
  return saved.id;
}

/** What can be found of it, as it is now. */
async function enterCard(trx: DbOrTrx, programmeId: ProgrammeId, personId: PersonId): Promise<void> {
  const owner = await readOwner(trx, { programmeId, personId });
  const card = await readOwnCard(trx, personId);
  if (!owner || !card) return;
  const { calling, ringMeFor, notFor } = card;
  await putEntry(trx, {
    ...{ cardId: card.id, programmeId, kind: owner.kind, region: card.region || owner.region },
    ...{ calling, ringMeFor, notFor },
  });
}

/** It still holds. @returns whether there is such a card */
export async function confirmCard(
  trx: DbOrTrx,
  { cardId, today, userId }: { cardId: string; today: string; userId: string | null },
): Promise<boolean> {
  const confirmed = await trx
    .updateTable('contact_card')
    .set({ confirmed_on: today, asked_on: null })
    .where('id', '=', cardId)
    .returning('programme_id')
    .executeTakeFirst();
  if (!confirmed) return false;
  await trx.deleteFrom('contact_key').where('card_id', '=', cardId).execute();
  await tell(trx, { cardId, programmeId: confirmed.programme_id, what: 'confirmed' }, userId);
  return true;
}

/** What the page of the mail shows of it; `null`: it is gone. */
export async function readCardToConfirm(db: DbOrTrx, cardId: string) {
  const row = await db
    .selectFrom('contact_card')
    .select(['ring_me_for as ringMeFor', 'confirmed_on as confirmedOn'])
    .where('id', '=', cardId)
    .executeTakeFirst();
  return row ?? null;
}

/** Takes a card away, with all that can be found of it. @returns whether there was one */
export async function dropCard(
  trx: DbOrTrx,
  personId: PersonId,
  userId: string | null = null,
): Promise<boolean> {
  const card = await trx
    .selectFrom('contact_card')
    .select('id')
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return card ? dropCardById(trx, card.id, userId) : false;
}

/** The same, of who has the key of its mail, or is no longer there to ask. */
export async function dropCardById(
  trx: DbOrTrx,
  cardId: string,
  userId: string | null = null,
  left = false,
): Promise<boolean> {
  await dropEntry(trx, cardId);
  await trx
    .deleteFrom('mail')
    .where('id', 'in', (from) =>
      from
        .selectFrom('mail_subject')
        .select('mail_id')
        .where('kind', '=', 'contact_card')
        .where('mail_subject.id', '=', cardId),
    )
    .execute();
  const gone = await trx
    .deleteFrom('contact_card')
    .where('id', '=', cardId)
    .returning(['programme_id', 'person_id'])
    .executeTakeFirst();
  if (!gone) return false;
  // Of what they took away a colleague reads nothing either; of who left, a colleague may still take it over.
  if (!left) await dropHandOver(trx, gone.person_id);
  await tell(trx, { cardId, programmeId: gone.programme_id, what: 'gone' }, userId);
  return true;
}

const tell = (
  trx: DbOrTrx,
  about: { cardId: string; programmeId: string; what: CardChange },
  userId: string | null,
) => happened(trx, cardChanged, about, userId);
