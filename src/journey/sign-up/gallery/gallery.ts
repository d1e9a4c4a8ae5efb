import { dayOf } from '../../../language/day.ts';
import { ordered } from '../../../language/order.ts';
import { ownIn, type Viewer } from '../../../people/scope.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { type PlaceName, placeNames } from '../../place/place-names.ts';
import { type PlaceDetails, readPlaceDetails } from '../../place/reads.ts';
import type { Place } from '../../place/schema.ts';
import { choosingState, signUpState } from '../../programme/programme.ts';
import { namedApart } from '../../programme/programme-names.ts';
import { type Round, readRoundOrganisations } from '../../programme/reads.ts';
import { findSignUpId } from '../reads.ts';
import { type PlaceWithDemand, readPlacesWithDemand } from '../reads-demand.ts';

/** A place as everybody may see it: no host, no day kit, and of a secret place no days. */
export interface GalleryPlace {
  code: string;
  title: string;
  description: string;
  /** The title, and what tells it apart where that repeats. */
  name: PlaceName;
  organisation: string;
  organisationCode: string;
  kind: string;
  region: string;
  secret: boolean;
  condition: Place['condition'];
  slots: Place['slots'];
  seats: number;
  /** More people have it as their first choice than there are seats. */
  busy: boolean;
  /** Fewer people have it as their first choice than there are seats: nothing is given away before the match. */
  room: boolean;
}

/**
 * Who may see the gallery sees what the form offers: from when sign-up is announced until choosing closes. `choosing`:
 * only who signed up can still choose.
 */
export type GalleryState = 'unannounced' | 'announced' | 'open' | 'choosing' | 'closed';

export function galleryState(round: Round, now = new Date()): GalleryState {
  const today = dayOf(now);
  const signingUp = signUpState(round, today);
  if (signingUp === 'not-yet') return round.signUpOpens === null ? 'unannounced' : 'announced';
  if (choosingState(round, today) === 'closed') return 'closed';
  return signingUp === 'open' ? 'open' : 'choosing';
}

/** Whether there is a gallery to look at. */
export const isShown = (state: GalleryState): boolean => state !== 'unannounced' && state !== 'closed';

type Organisation = Awaited<ReturnType<typeof readRoundOrganisations>>[number];

export function toGallery(
  places: readonly PlaceWithDemand[],
  organisations: readonly Organisation[],
  descriptions: ReadonlyMap<string, string> = new Map(),
): GalleryPlace[] {
  const byCode = new Map(namedApart(organisations).map((one) => [one.code, one]));
  const offered = places.filter(({ slots }) => slots.length > 0);
  const nameOf = placeNames(offered);
  const shown = offered.map((place) => {
    const seats = place.slots.reduce((sum, { capacity }) => sum + capacity, 0);
    return {
      code: place.code,
      title: place.title,
      description: descriptions.get(place.code) ?? '',
      name: nameOf.get(place.code)!,
      organisation: byCode.get(place.organisation)?.name ?? place.organisationName,
      organisationCode: place.organisation,
      kind: byCode.get(place.organisation)?.kind ?? '',
      region: byCode.get(place.organisation)?.region ?? '',
      secret: place.secret,
      condition: place.condition,
      slots: place.secret ? [] : place.slots,
      seats,
      busy: place.first > seats,
      room: place.first < seats,
    };
  });
  return ordered(shown, ({ organisation, code }) => [organisation, code]);
}

/** Whether who looks around signed up for the round; nobody who is not signed in did. */
export async function hasSignedUp(db: DbOrTrx, round: Round, viewer: Viewer | null): Promise<boolean> {
  if (!viewer) return false;
  const own = ownIn(viewer, round.programmeId);
  return own !== null && (await findSignUpId(db, round.id, own.personId)) !== null;
}

/** The places that can be chosen, of which somebody who looks around may know. */
export async function readGallery(db: DbOrTrx, round: Round): Promise<GalleryPlace[]> {
  const details = await readPlaceDetails(db, round.id);
  return toGallery(
    await readPlacesWithDemand(db, { roundId: round.id }),
    await readRoundOrganisations(db, round.id),
    new Map(details.map(({ code, description }) => [code, description])),
  );
}

export type GalleryDetails = Pick<PlaceDetails, 'description' | 'functions' | 'languages' | 'accessibility'>;

/** One place of the gallery with what everybody may read of it; `null` when it cannot be chosen. */
export async function findInGallery(
  db: DbOrTrx,
  round: Round,
  code: string,
): Promise<(GalleryPlace & GalleryDetails) | null> {
  const place = (await readGallery(db, round)).find((one) => one.code === code);
  const [details] = place ? await readPlaceDetails(db, round.id, { code }) : [];
  if (!place || !details) return null;
  const { description, functions, languages, accessibility } = details;
  return { ...place, description, functions, languages, accessibility };
}
