import type { ProgrammeId, RoundId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import type { ReasonView } from './matching-why.ts';
import { readProposal } from './reads.ts';
import { sayReason } from './reason/say-reason.ts';
import { veiled } from './reason/veiled.ts';
import { words } from './reason/words.ts';

/**
 * Why the newest proposal has no visit for somebody, as they may read it: it names no person, no exclusion, and of a secret
 * place neither title nor day.
 * @param key of the person
 * @returns `null` when there is no proposal, or no reason was found
 */
export async function readUnplacedReason(
  db: DbOrTrx,
  place: { roundId: RoundId; programmeId: ProgrammeId },
  key: string,
  locale: 'nl' | 'en',
): Promise<string | null> {
  const proposal = await readProposal(db, place, locale);
  const found =
    proposal &&
    [...proposal.view.unplaced, ...proposal.view.notTaking].find(({ person }) => person.email === key);
  if (!found?.reason) return null;
  return sayReason(words[locale], nameless(veiled(found.reason, words[locale])), 'place');
}

/** Who would lose what is for coordinators: that it would cost somebody else is enough. */
const nameless = (reason: ReasonView): ReasonView =>
  reason.code === 'costs' ? { ...reason, loses: [], worse: [] } : reason;
