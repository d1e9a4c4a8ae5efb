import { z } from 'zod';
import type { AtDesk } from '../../../platform/mail/kind.ts';
import type { Subject } from '../../../platform/mail/subject.ts';
import { hashOf, makeKey } from '../../../platform/privacy/key.ts';
import { resumePath } from '../paths.ts';

export const aboutDraft = z.object({ draftId: z.uuid() });
type AboutDraft = z.infer<typeof aboutDraft>;

export const subjectsOf = ({ draftId }: AboutDraft): Subject[] => [{ kind: 'sign_up_draft', id: draftId }];

/** The draft that a mail leads to, with its round; `null` once it is too old. */
export async function readDraft({ db }: AtDesk, { draftId }: AboutDraft) {
  const draft = await db
    .selectFrom('sign_up_draft')
    .innerJoin('round', 'round.id', 'sign_up_draft.round_id')
    .innerJoin('programme', 'programme.id', 'round.programme_id')
    .leftJoin('person', 'person.id', 'sign_up_draft.person_id')
    // Only of who is known: what was typed goes into no mail.
    .select('person.name as person')
    .select(['sign_up_draft.id', 'sign_up_draft.expires_at'])
    .select(['sign_up_draft.confirmed_at', 'sign_up_draft.sent_at'])
    .select(['round.code', 'round.name as round', 'round.sign_up_closes', 'round.programme_id'])
    .select('programme.name as programme')
    .where('sign_up_draft.id', '=', draftId)
    .executeTakeFirst();
  return draft && draft.expires_at > new Date() ? draft : null;
}

/** A link that opens the draft; those of earlier mails go on working. Only a digest of its key stays. */
export async function linkTo({ db, baseUrl }: AtDesk, { id, code }: Draft): Promise<string> {
  const key = makeKey();
  await db
    .insertInto('sign_up_key')
    .values({ hash: hashOf(key), draft_id: id, kind: 'mail' })
    .execute();
  const link = new URL(resumePath(code), baseUrl);
  link.searchParams.set('sleutel', key);
  return link.href;
}

type Draft = Pick<NonNullable<Awaited<ReturnType<typeof readDraft>>>, 'id' | 'code'>;
