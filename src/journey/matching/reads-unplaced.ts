import type { ProgrammeId, RoundId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import type { ReasonView } from './matching-why.ts';
import { readProposal } from './reads.ts';
import { ownWords } from './reason/own-words.ts';
import { sayReason } from './reason/say-reason.ts';
import { veiled } from './reason/veiled.ts';

/**
 * Why the newest proposal has no visit for somebody, as they read it themselves: it names no person, no exclusion, and of a
 * secret place neither title nor day. Where something has to be left out, all of it is said in one sentence, for what is
 * missing from a list says what it was.
 * @param key of the person
 * @returns `wasPlaced`: it has a visit for them; `takesPart`: it had them, or would have them when it was made now; no reason when
 * there is no proposal, or none was found
 */
export async function readUnplacedReason(
  db: DbOrTrx,
  place: { roundId: RoundId; programmeId: ProgrammeId },
  key: string,
  locale: 'nl' | 'en',
): Promise<{ wasPlaced: boolean; takesPart: boolean; reason: string | null }> {
  const proposal = await readProposal(db, place, locale);
  const view = proposal?.view;
  const isThem = ({ person }: { person: { email: string } }) => person.email === key;
  const wasPlaced = view?.visits.some(isThem) ?? false;
  const unplaced = view?.unplaced.find(isThem);
  const notTaking = view?.notTaking.find(isThem);
  const reason = (unplaced ?? notTaking)?.reason;
  return {
    wasPlaced,
    takesPart: wasPlaced || unplaced !== undefined || notTaking?.reason?.code === 'not-yet',
    reason: reason ? sayToThemselves(reason, locale) : null,
  };
}

/** One reason, to whom it is about. */
export function sayToThemselves(reason: ReasonView, locale: 'nl' | 'en'): string {
  const t = ownWords[locale];
  const told = veiled(reason, t);
  switch (told.code) {
    case 'rules':
      return told.places.some(({ rule }) => rule === 'untold') ? t.noneFits : sayReason(t, told, 'place');
    case 'traded':
      return told.places.some(({ stop }) => stop === 'untold') ? t.noneFits : sayReason(t, told, 'place');
    case 'costs':
      // Who would lose what is for coordinators: that it would cost somebody else is enough.
      return sayReason(t, { ...told, loses: [], worse: [] }, 'place');
    default:
      return sayReason(t, told, 'place');
  }
}
