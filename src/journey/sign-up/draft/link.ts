import { z } from 'zod';
import type { Db } from '../../../platform/db/connect.ts';
import type { Writer } from '../mail.ts';
import { resumePath } from '../paths.ts';
import { hashOf, makeKey } from './keys.ts';

export const aboutDraft = z.object({ draftId: z.uuid() });
export type AboutDraft = z.infer<typeof aboutDraft>;

export async function readDraft(db: Db, draftId: string) {
  const draft = await db
    .selectFrom('sign_up_draft')
    .innerJoin('round', 'round.id', 'sign_up_draft.round_id')
    .innerJoin('programme', 'programme.id', 'round.programme_id')
    .select(['sign_up_draft.expires_at', 'sign_up_draft.confirmed_at', 'sign_up_draft.sent_at'])
    .select(['round.code', 'round.name as round', 'round.sign_up_closes', 'round.programme_id'])
    .select('programme.name as programme')
    .where('sign_up_draft.id', '=', draftId)
    .executeTakeFirst();
  return draft && draft.expires_at > new Date() ? draft : null;
}

/** A link that opens the draft; those of earlier mails go on working. */
export async function linkTo({ db, baseUrl }: Writer, draftId: string, round: string): Promise<string> {
  const key = makeKey();
  await db
    .insertInto('sign_up_key')
    .values({ hash: hashOf(key), draft_id: draftId, kind: 'mail' })
    .execute();
  const link = new URL(resumePath(round), baseUrl);
  link.searchParams.set('sleutel', key);
  return link.href;
}
