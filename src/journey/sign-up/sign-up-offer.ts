import { ordered } from '../../language/order.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { readOpenPlaces } from '../place/reads.ts';
import type { Place } from '../place/schema.ts';
import { choosingState, dayOf, signUpState } from '../programme/programme.ts';
import { findRound, type Round, readOrganisations } from '../programme/reads.ts';
import type { Answers, Choice } from './schema.ts';
import { type Obstacle, obstacleOf, obstacleOfChoice } from './sign-up-answers.ts';

export type { Round };
export { dayOf, findRound };

/** What the form of a round offers. Names and addresses of hosts are not in it: the form is a public page. */
export interface Offer {
  organisations: { code: string; name: string; kind: string; region: string }[];
  places: Place[];
}

export async function readOffer(db: DbOrTrx, round: Round): Promise<Offer> {
  const organisations = await readOrganisations(db, round.programmeId);
  const places = await readOpenPlaces(db, round.id);
  return {
    organisations: organisations.map(({ code, name, kind, region }) => ({ code, name, kind, region })),
    places: places.map((place) => ({ ...place, hostName: '', hostEmail: '' })),
  };
}

/** Signing up ends first; who did can change it until choosing closes. */
export function formState(round: Round, sent: boolean, now = new Date()): 'not-yet' | 'open' | 'closed' {
  return sent ? choosingState(round, dayOf(now)) : signUpState(round, dayOf(now));
}

/** The days to be free on: those on which somewhere somebody is received, or else all workdays of the round. */
export function daysOf(round: Round, { places }: Offer, organisation: string | undefined): string[] {
  const secret = places.filter((place) => place.secret && place.slots.length > 0);
  // What differs between two organisations would tell a day of a secret place, so then nothing does.
  const open = places.filter(
    (place) => !place.secret && (secret.length > 0 || place.organisation !== organisation),
  );
  const days = new Set(daysOn(open));
  for (const day of daysOn(secret).filter((one) => !days.has(one))) {
    for (const one of weekOf(day)) days.add(one);
  }
  if (days.size > 0) return [...days].sort();
  return round.firstDay && round.lastDay ? workdays(round.firstDay, round.lastDay) : [];
}

const daysOn = (places: readonly Place[]) => places.flatMap(({ slots }) => slots.flatMap(({ days }) => days));

const DAY_MS = 24 * 3600 * 1000;

/** The week of a day, so that the day itself does not stand out: Monday to Friday, or to Sunday in a weekend. */
function weekOf(day: string): string[] {
  const at = new Date(`${day}T00:00:00Z`);
  const afterMonday = (at.getUTCDay() + 6) % 7;
  return Array.from({ length: afterMonday < 5 ? 5 : 7 }, (_, index) =>
    new Date(at.getTime() + (index - afterMonday) * DAY_MS).toISOString().slice(0, 10),
  );
}

const LONGEST = 100;

function workdays(first: string, last: string): string[] {
  const days: string[] = [];
  const day = new Date(`${first}T00:00:00Z`);
  while (day.toISOString().slice(0, 10) <= last && days.length < LONGEST) {
    if (day.getUTCDay() % 6 !== 0) days.push(day.toISOString().slice(0, 10));
    day.setUTCDate(day.getUTCDate() + 1);
  }
  return days;
}

export interface PlaceCard {
  code: string;
  title: string;
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
  const of = new Map(organisations.map((one) => [one.code, one]));
  const cards = places
    .map((place) => {
      const organisation = of.get(place.organisation);
      return {
        code: place.code,
        title: place.title,
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
    .filter(({ obstacle }) => obstacle !== 'own' && obstacle !== 'avoid');
  return ordered(cards, ({ organisation, code }) => [organisation, code]);
}

export interface ChosenView {
  value: string;
  title: string | null;
  organisation: string;
  /** Absent when it is not in the round any more. */
  card: PlaceCard | null;
  obstacle: Obstacle | null;
}

export const choiceValue = ({ kind, code }: Choice): string => `${kind}:${code}`;

/** The choices by name, best first. */
export function viewChosen(offer: Offer, answers: Partial<Answers>): ChosenView[] {
  const cards = cardsOf(offer, answers);
  const names = new Map(offer.organisations.map(({ code, name }) => [code, name]));
  return (answers.choices ?? []).map((choice) => {
    // Also where they cannot go, the choice has a name.
    const place = choice.kind === 'place' ? offer.places.find(({ code }) => code === choice.code) : undefined;
    const organisation = place?.organisation ?? choice.code;
    return {
      value: choiceValue(choice),
      title: place?.title ?? null,
      organisation: names.get(organisation) ?? organisation,
      card: place ? (cards.find(({ code }) => code === place.code) ?? null) : null,
      obstacle: obstacleOfChoice(answers, choice, offer.places),
    };
  });
}
