import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { officersOf } from '../reading/needed.ts';
import type { Story } from '../reading/read-story.ts';
import { prepareParts } from './questions.ts';

/** It is written, or written again: nobody agreed to it yet, and no officer's link opens it. */
export async function beginWriting(trx: DbOrTrx, { id, parts, secret }: Story): Promise<void> {
  await trx
    .updateTable('story_speaker')
    .set({ agreed_on: null, named: null })
    .where('story_id', '=', id)
    .execute();
  await trx.updateTable('story_part').set({ agreed: false }).where('story_id', '=', id).execute();
  await trx.deleteFrom('story_approval').where('story_id', '=', id).execute();
  if (secret) await trx.deleteFrom('story_photo').where('story_id', '=', id).execute();
  if (parts.length === 0) await prepareParts(trx, { id });
}

/** What nobody filled in is not read by anybody. */
export async function beginReview(trx: DbOrTrx, id: string): Promise<void> {
  await trx.deleteFrom('story_part').where('story_id', '=', id).where('text', '=', '').execute();
}

/** Whose yes it waits for; the mail to each goes when there is an address. */
export async function needOfficers(trx: DbOrTrx, story: Story): Promise<void> {
  await trx
    .insertInto('story_approval')
    .values(officersOf(story).map((one) => ({ story_id: story.id, ...one })))
    .onConflict((on) => on.doNothing())
    .execute();
}
