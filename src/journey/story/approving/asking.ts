import { daysFrom } from '../../../language/day.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { post } from '../../../platform/mail/mail.ts';
import { mails } from '../mails.ts';
import { readStory } from '../reading/read-story.ts';
import { APPROVAL_DAYS } from '../story.ts';
import { readOfficers } from './officers.ts';

/** Asks every officer of whom there is an address and who was not asked yet. */
export async function askOfficers(trx: DbOrTrx, storyId: string, today: string): Promise<void> {
  const story = await readStory(trx, storyId);
  if (story?.state !== 'approval') return;
  const officers = await readOfficers(trx, [
    story.speakers.visitor.organisation.id,
    story.speakers.host.organisation.id,
  ]);
  for (const { side, kind, askedOn, answer } of story.approvals) {
    const organisationId = story.speakers[side].organisation.id;
    // Of a secret place the organisation itself says who reads it.
    const officer = officers.find(
      (one) =>
        one.organisationId === organisationId &&
        one.kind === kind &&
        (!story.secret || one.givenBy === 'organisation'),
    );
    if (!officer || answer === 'yes' || askedOn !== null) continue;
    await trx
      .updateTable('story_approval')
      .set({ email: officer.email, asked_on: today, expires_on: daysFrom(today, APPROVAL_DAYS) })
      .where('story_id', '=', story.id)
      .where('side', '=', side)
      .where('kind', '=', kind)
      .execute();
    await post(trx, mails.approve, {
      ...{ to: officer.email, locale: 'nl' as const, programmeId: story.programmeId },
      about: { storyId: story.id, side, kind },
    });
  }
}

/** Sends the mail once more, with a link that begins anew: the older one opens nothing. */
export async function askAgain(trx: DbOrTrx, storyId: string, today: string): Promise<void> {
  const story = await readStory(trx, storyId);
  if (story?.state !== 'approval') return;
  await trx
    .updateTable('story_approval')
    .set({ asked_on: null, key_hash: null, expires_on: null })
    .where('story_id', '=', storyId)
    .where('answer', 'is', null)
    .execute();
  await askOfficers(trx, storyId, today);
}
