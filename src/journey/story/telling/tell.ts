import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { post } from '../../../platform/mail/mail.ts';
import { readCoordinators } from '../../programme/reads-programme.ts';
import { askOfficers } from '../approving/asking.ts';
import { mails } from '../mails.ts';
import type { Speaker, Story } from '../reading/read-story.ts';
import { SIDES, type StoryState, type Tells } from '../story.ts';

interface Telling {
  /** As it was before the step. */
  story: Story;
  tells: Tells;
  to: StoryState;
  today: string;
}

/** Mails whom a step concerns. */
export async function tellStep(trx: DbOrTrx, { story, tells, to, today }: Telling): Promise<void> {
  switch (tells) {
    case 'tellers-read':
      return tellBoth(trx, story, 'toRead');
    case 'tellers-published':
      return tellBoth(trx, story, 'published');
    case 'officers':
      return askOfficers(trx, story.id, today);
    case 'coordinators':
      return tellCoordinators(
        trx,
        story,
        to === 'approved' ? 'approved' : story.state === 'asked' ? 'begun' : 'change',
      );
    case 'gone':
      return tellCoordinators(trx, story, story.state === 'published' ? 'taken-away' : 'stopped');
  }
}

/** @param kind of the mails to the two who tell it */
export async function tellBoth(
  trx: DbOrTrx,
  story: Pick<Story, 'id' | 'programmeId' | 'speakers'>,
  kind: 'asked' | 'toRead' | 'published',
): Promise<void> {
  for (const side of SIDES) await tellTeller(trx, story, story.speakers[side], kind);
}

async function tellTeller(
  trx: DbOrTrx,
  { id, programmeId }: Pick<Story, 'id' | 'programmeId'>,
  { email, locale, side }: Speaker,
  kind: 'asked' | 'toRead' | 'published',
): Promise<void> {
  if (email === '') return;
  await post(trx, mails[kind], { ...{ to: email, locale, programmeId }, about: { storyId: id, side } });
}

async function tellCoordinators(
  trx: DbOrTrx,
  { id, programmeId }: Pick<Story, 'id' | 'programmeId'>,
  what: 'begun' | 'change' | 'approved' | 'taken-away' | 'stopped',
): Promise<void> {
  for (const { email, locale } of await readCoordinators(trx, programmeId))
    await post(trx, mails.news, { ...{ to: email, locale, programmeId }, about: { storyId: id, what } });
}
