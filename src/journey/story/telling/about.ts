import { z } from 'zod';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import type { Subject } from '../../../platform/mail/subject.ts';
import { readCoordinatorAddresses } from '../../programme/reads-programme.ts';
import { readStory, type Story } from '../reading/read-story.ts';
import { SIDES, type Side, type StoryState } from '../story.ts';
import { makeTellerLink } from './keys.ts';

export const aboutTeller = z.object({ storyId: z.uuid(), side: z.enum(SIDES) });

interface AboutTeller {
  storyId: string;
  side: Side;
}

export const subjectsOf = ({ storyId }: { storyId: string }): Subject[] => [{ kind: 'story', id: storyId }];

/**
 * What a letter to one of the two says, with a link of their own; `null` when the story went on or is gone. Of one that touches a
 * secret place it names nobody, no organisation and no title.
 */
export async function readForTeller(
  db: DbOrTrx,
  baseUrl: string,
  { storyId, side }: AboutTeller,
  states: readonly StoryState[],
) {
  const story = await readStory(db, storyId);
  if (!story || !states.includes(story.state) || story.speakers[side].personId === null) return null;
  return {
    story,
    letter: {
      name: story.secret ? '' : story.speakers[side].name,
      open: openOf(story, side),
      ...(await senderOf(db, story)),
      link: await makeTellerLink(db, { storyId, side }, baseUrl),
    },
  };
}

/** Who tells it with them, and where; `null`: that is not said. */
function openOf({ secret, speakers, title }: Story, side: Side) {
  if (secret) return null;
  const other = speakers[side === 'visitor' ? 'host' : 'visitor'];
  return { other: other.name, organisation: other.organisation.name, title };
}

export const senderOf = async (db: DbOrTrx, { programme, programmeId }: Story) => ({
  programme,
  coordinators: await readCoordinatorAddresses(db, programmeId),
});
