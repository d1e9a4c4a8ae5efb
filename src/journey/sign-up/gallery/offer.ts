import { dayOf } from '../../../language/day.ts';
import { ordered } from '../../../language/order.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { daysToChoose } from '../../place/place.ts';
import { type PlaceName, placeNames } from '../../place/place-names.ts';
import { readShownPlaces } from '../../place/reads.ts';
import type { Place } from '../../place/schema.ts';
import { choosingState, signUpState } from '../../programme/programme.ts';
import { namedApart } from '../../programme/programme-names.ts';
import { type Round, readRoundOrganisations } from '../../programme/reads.ts';
import { type Obstacle, obstacleOf, obstacleOfChoice } from '../draft/answers.ts';
import type { Answers } from '../schema.ts';
import { choiceValue } from '../sign-up-choices.ts';

/** What the form of a round offers. Names and addresses of hosts are not in it: the form is a public page. */
export interface Offer {
  organisations: { code: string; name: string; kind: string; region: string }[];
  places: Place[];
}

export async function readOffer(db: DbOrTrx, round: Round): Promise<Offer> {
  const { organisations } = await readOrganisationsOffered(db, round);
  const places = await readShownPlaces(db, round.id);
  return { organisations, places: places.map((place) => ({ ...place, hostName: '', hostEmail: '' })) };
}

/** What is offered to who has yet to say who they are: everybody begins there, at one moment, and the places are half the work. */
export async function readOrganisationsOffered(db: DbOrTrx, round: Round): Promise<Offer> {
  const organisations = await readRoundOrganisations(db, round.id);
  return {
    organisations: namedApart(
      organisations.map(({ code, name, kind, region }) => ({ code, name, kind, region })),
    ),
    places: [],
  };
}

/** Signing up ends first; who did can change it until choosing closes. */
export function formState(round: Round, sent: boolean, now = new Date()): 'not-yet' | 'open' | 'closed' {
  return sent ? choosingState(round, dayOf(now)) : signUpState(round, dayOf(now));
}

/** The days to be free on, and those that somebody said already: nothing that was said is lost. */
export function daysOf(round: Round, { places }: Offer, said: readonly string[] = []): string[] {
  return [...new Set([...daysToChoose(round, places), ...said])].sort();
}

export interface PlaceCard {
  code: string;
  title: string;
  /** The title, and what tells it apart where that repeats. */
  name: PlaceName;
  organisation: string;
  organisationCode: string;
  kind: string;
  region: string;
  secret: boolean;
  condition: Place['condition'];
  /** None of a secret place: anybody can open the form. */
  slots: { days: string[]; capacity: number }[];
  seats: number;
  obstacle: Obstacle | null;
}

/** The places as somebody may choose from them, with what stands in the way; the own ones are left out. */
export function cardsOf({ organisations, places }: Offer, answers: Partial<Answers>): PlaceCard[] {
  const byCode = new Map(organisations.map((one) => [one.code, one]));
  const nameOf = placeNames(places);
  const cards = places
    .map((place) => {
      const organisation = byCode.get(place.organisation);
      return {
        code: place.code,
        title: place.title,
        name: nameOf.get(place.code)!,
        organisation: organisation?.name ?? place.organisation,
        organisationCode: place.organisation,
        kind: organisation?.kind ?? '',
        region: organisation?.region ?? '',
        secret: place.secret,
        condition: place.condition,
        slots: place.secret ? [] : place.slots,
        seats: place.slots.reduce((sum, { capacity }) => sum + capacity, 0),
        obstacle: obstacleOf(answers, place),
      };
    })
    .filter(({ obstacle }) => obstacle !== 'own');
  return ordered(cards, ({ organisation, code }) => [organisation, code]);
}

export interface ChosenView {
  value: string;
  /** `null` for any place of an organisation. */
  name: PlaceName | null;
  organisation: string;
  /** Absent when it is not in the round any more. */
  card: PlaceCard | null;
  obstacle: Obstacle | null;
}

/** The choices by name, best first. */
export function viewChosen(offer: Offer, answers: Partial<Answers>): ChosenView[] {
  const cards = cardsOf(offer, answers);
  const names = new Map(offer.organisations.map(({ code, name }) => [code, name]));
  const nameOf = placeNames(offer.places);
  return (answers.choices ?? []).map((choice) => {
    // Also where they cannot go, the choice has a name.
    const place = choice.kind === 'place' ? offer.places.find(({ code }) => code === choice.code) : undefined;
    const organisation = place?.organisation ?? choice.code;
    return {
      value: choiceValue(choice),
      name: place ? nameOf.get(place.code)! : null,
      organisation: names.get(organisation) ?? organisation,
      card: place ? (cards.find(({ code }) => code === place.code) ?? null) : null,
      obstacle: obstacleOfChoice(answers, choice, offer.places),
    };
  });
}
