import { dayOf } from '../../language/day.ts';
import type { RoundId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { choosingState, signUpState } from '../programme/programme.ts';
import { type Round, readMemberships, readRounds } from '../programme/reads.ts';
import { readOwnInvitation } from '../programme/reads-own.ts';
import type { Offerer } from './policy.ts';
import { type PlaceDetails, readPlaceDetails } from './reads.ts';

/** The round in which an organisation can offer something, and the one before it. */
export async function findOfferRound(
  db: DbOrTrx,
  organisation: Pick<Offerer, 'id' | 'programmeId' | 'roundCode'>,
  now = new Date(),
): Promise<{ round: Round; before: Round | null; refuses: boolean } | null> {
  const today = dayOf(now);
  const invitation = await readOwnInvitation(db, organisation, today);
  const round = invitation?.round;
  if (!round || (round.lastDay !== null && round.lastDay < today)) return null;
  const member = await readMemberships(db, organisation.id);
  const rounds = (await readRounds(db, [organisation.programmeId])).filter(({ id }) => member.has(id));
  const before = rounds[rounds.findIndex(({ id }) => id === round.id) + 1] ?? null;
  return { round, before, refuses: invitation.answer === 'no' };
}

/** Whether people can choose a place of a round now, or from which day on. */
export function choosableFrom(
  round: Pick<Round, 'signUpOpens' | 'signUpCloses' | 'choosingCloses'>,
  now = new Date(),
): { state: 'open' | 'closed' } | { state: 'not-yet'; day: string | null } {
  const today = dayOf(now);
  if (signUpState(round, today) === 'not-yet') return { state: 'not-yet', day: round.signUpOpens };
  // Who signed up may choose for some days after signing up has ended.
  return { state: choosingState(round, today) === 'closed' ? 'closed' : 'open' };
}

/** One place of an organisation in a round; `null` when it is of another. */
export async function findOwnPlace(
  db: DbOrTrx,
  roundId: RoundId,
  { id }: Pick<Offerer, 'id'>,
  code: string | null,
): Promise<PlaceDetails | null> {
  if (code === null) return null;
  return (await readPlaceDetails(db, roundId, { organisationId: id, code }))[0] ?? null;
}

/** What an organisation offers in this round, and what of the round before is not in it yet. */
export async function readOwnPlaces(
  db: DbOrTrx,
  { round, before }: { round: Round; before: Round | null },
  { id }: Pick<Offerer, 'id'>,
): Promise<{ places: PlaceDetails[]; earlier: PlaceDetails[] }> {
  const places = await readPlaceDetails(db, round.id, { organisationId: id });
  const all = before ? await readPlaceDetails(db, before.id, { organisationId: id }) : [];
  const codes = new Set(places.map(({ code }) => code));
  const left = all.filter(({ withdrawn, code }) => !withdrawn && !codes.has(code));
  // A copy has a code of its own: of two earlier ones with one title, one copy takes one away.
  const known = new Set(all.map(({ code }) => code));
  const copies = places.filter(({ code }) => !known.has(code)).map(({ title }) => title);
  return {
    places,
    earlier: left.filter(({ title }) => {
      const at = copies.indexOf(title);
      if (at >= 0) copies.splice(at, 1);
      return at < 0;
    }),
  };
}
