import type { RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { isSecretNow } from '../reading/read-story.ts';
import type { StoryState } from '../story.ts';

/** A story in the list of its round: of one that touches a secret place by function alone, as everywhere. */
export interface RoundStory {
  id: string;
  state: StoryState;
  title: string;
  secret: boolean;
  visitor: string;
  host: string;
  movedOn: string;
}

/** The newest first; what is gone comes last. */
export async function readRoundStories(db: DbOrTrx, roundId: RoundId): Promise<RoundStory[]> {
  const rows = await db
    .selectFrom('story')
    .innerJoin('visit', 'visit.id', 'story.visit_id')
    .innerJoin('story_speaker as goes', (on) =>
      on.onRef('goes.story_id', '=', 'story.id').on('goes.side', '=', 'visitor'),
    )
    .innerJoin('story_speaker as receives', (on) =>
      on.onRef('receives.story_id', '=', 'story.id').on('receives.side', '=', 'host'),
    )
    .leftJoin('person as visitor', 'visitor.id', 'goes.person_id')
    .leftJoin('person as host', 'host.id', 'receives.person_id')
    .select(['story.id', 'story.state', 'story.title', 'moved_on as movedOn', 'story.secret as was'])
    .select(['visitor.name as visitorName', 'host.name as hostName'])
    .select(['goes.called as visitorCalled', 'receives.called as hostCalled'])
    .select(isSecretNow.as('now'))
    .where('visit.round_id', '=', roundId)
    .orderBy('story.number', 'desc')
    .execute();
  const stories = rows.map(({ was, now, visitorName, hostName, visitorCalled, hostCalled, ...row }) => {
    const secret = was || now;
    return {
      ...{ ...row, secret },
      visitor: secret ? visitorCalled : (visitorName ?? ''),
      host: secret ? hostCalled : (hostName ?? ''),
    };
  });
  return stories.toSorted((a, b) => Number(a.state === 'withdrawn') - Number(b.state === 'withdrawn'));
}
