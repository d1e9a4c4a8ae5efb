import { countLyingFollowUps, NO_FOLLOW_UPS } from '../../journey/follow-up/reads-waiting.ts';
import {
  hasChangedSince,
  readLatestRun,
  readMatchRows,
  readProposalBefore,
} from '../../journey/matching/reads.ts';
import { readStopped } from '../../journey/place/reads.ts';
import { readRound, readRounds } from '../../journey/programme/reads.ts';
import { countCorrections, NO_CORRECTIONS } from '../../journey/programme/reads-corrections.ts';
import { readMembers } from '../../journey/programme/reads-members.ts';
import { readLeftOut, readProposedOrganisations, readWillingHosts } from '../../journey/sign-up/reads.ts';
import { countEmploymentIn } from '../../journey/sign-up/reads-employment.ts';
import { readKnownExclusions, waitsForNote } from '../../journey/sign-up/reads-exclusions.ts';
import { readPermissionWaits } from '../../journey/sign-up/reads-permissions.ts';
import { countStoriesWaiting, NO_STORIES } from '../../journey/story/reads-waiting.ts';
import { countVisitsIn } from '../../journey/visit/reads-waiting.ts';
import { NO_VISITS } from '../../journey/visit/visit-facts.ts';
import type { ProgrammeId, RoundId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { countMailTrouble } from '../../post/reads.ts';

type Place = { roundId: RoundId; programmeId: ProgrammeId };

/** What the home of a round is made of: its rows, who was asked what, how far the matching is, and its mail. */
export const readRoundHome = async (db: DbOrTrx, place: Place, today: string) => ({
  ...(await readRoundItself(db, place, today)),
  mailTrouble: await countMailTrouble(db, place.programmeId),
});

/** The same without its mail, of which each that goes out is a change. */
export async function readRoundItself(db: DbOrTrx, place: Place, today: string) {
  const round = await readRound(db, place.roundId);
  const proposal = await readProposalBefore(db, place.roundId, Number.MAX_SAFE_INTEGER);
  const waiting = (await readKnownExclusions(db, place.roundId)).filter(waitsForNote);
  return {
    round,
    isFirst: (await readRounds(db, [place.programmeId])).length === 1,
    rows: await readMatchRows(db, place),
    setAside: await readLeftOut(db, place.roundId),
    /** Codes of the places that take no part any more. */
    stopped: await readStopped(db, place.roundId),
    members: await readMembers(db, place),
    waits: await readPermissionWaits(db, place.roundId),
    willing: await readWillingHosts(db, place.roundId),
    proposed: (await readProposedOrganisations(db, place)).map(({ proposed }) => proposed),
    ...(await countEmploymentIn(db, [place.roundId])).get(place.roundId)!,
    unsafe: new Set(waiting.map(({ email }) => email)).size,
    visits: (await countVisitsIn(db, [place.roundId], today)).get(place.roundId) ?? NO_VISITS,
    followUps:
      (await countLyingFollowUps(db, [place.programmeId], today)).get(place.programmeId) ?? NO_FOLLOW_UPS,
    corrections: (await countCorrections(db, [place.programmeId])).get(place.programmeId) ?? NO_CORRECTIONS,
    stories: (await countStoriesWaiting(db, [place.roundId], today)).get(place.roundId) ?? NO_STORIES,
    latest: await readLatestRun(db, place.roundId),
    proposal,
    stale: proposal !== null && (await hasChangedSince(db, place, proposal)),
  };
}
