import { countLyingFollowUps, NO_FOLLOW_UPS } from '../../journey/follow-up/reads-waiting.ts';
import { countReady } from '../../journey/matching/matching-facts.ts';
import { countReadyIn, readLatestRuns } from '../../journey/matching/reads-ready.ts';
import { countOffered } from '../../journey/place/place-facts.ts';
import { readOffered } from '../../journey/place/reads-offered.ts';
import { countProgramme } from '../../journey/programme/programme-facts.ts';
import { namedApart } from '../../journey/programme/programme-names.ts';
import type { Round } from '../../journey/programme/reads.ts';
import { readAsked } from '../../journey/programme/reads-asked.ts';
import { countCorrections, NO_CORRECTIONS } from '../../journey/programme/reads-corrections.ts';
import { readPeopleWaiting } from '../../journey/sign-up/reads-waiting.ts';
import { countPeopleWaiting } from '../../journey/sign-up/sign-up-facts.ts';
import { countStoriesWaiting, NO_STORIES } from '../../journey/story/reads-waiting.ts';
import { countVisitsIn } from '../../journey/visit/reads-waiting.ts';
import { NO_VISITS } from '../../journey/visit/visit-facts.ts';
import type { RoundId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { readMailTrouble } from '../../post/reads.ts';
import type { WaitingFacts } from './facts.ts';

/**
 * What waits in each of these rounds, counted by the database: how many queries that takes does not depend on how many
 * rounds there are, nor how many people are in them. The home of a round says the same, of its rows.
 */
export async function readWaiting(
  db: DbOrTrx,
  rounds: readonly Round[],
  today: string,
): Promise<Map<RoundId, WaitingFacts>> {
  if (rounds.length === 0) return new Map();
  const ids = rounds.map(({ id }) => id);
  const asked = await readAsked(db, ids);
  const offers = await readOffered(db, ids);
  const people = await readPeopleWaiting(db, ids);
  const ready = await countReadyIn(db, ids);
  const runs = await readLatestRuns(db, ids);
  const visits = await countVisitsIn(db, ids, today);
  const programmes = [...new Set(rounds.map(({ programmeId }) => programmeId))];
  const lying = await countLyingFollowUps(db, programmes, today);
  const corrections = await countCorrections(db, programmes);
  const stories = await countStoriesWaiting(db, ids, today);
  const trouble = await readMailTrouble(db, programmes);
  return new Map(
    rounds.map((round) => {
      const members = namedApart(asked.get(round.id)!);
      const offered = offers.get(round.id)!;
      const waiting = people.get(round.id)!;
      const active = new Set([...offered.receiving, ...waiting.sending]);
      const { seats } = offered;
      return [
        round.id,
        {
          ...{ round, today, mailTrouble: trouble.get(round.programmeId) ?? 0 },
          ...countProgramme({ round, members, active }, today),
          ...countOffered({ members, active }, offered),
          ...countPeopleWaiting({ round, people: waiting, members, seats }, today),
          visits: visits.get(round.id) ?? NO_VISITS,
          followUps: lying.get(round.programmeId) ?? NO_FOLLOW_UPS,
          corrections: corrections.get(round.programmeId) ?? NO_CORRECTIONS,
          stories: stories.get(round.id) ?? NO_STORIES,
          ...countReady(ready.get(round.id) ?? 0, runs.get(round.id) ?? null),
        },
      ];
    }),
  );
}
