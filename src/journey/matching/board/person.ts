import type { Locale } from '../../../language/format.ts';
import { sayPlaceBriefly } from '../../place/place-names.ts';
import { type Place, slotId } from '../../place/schema.ts';
import { lookOf } from '../../programme/programme-kinds.ts';
import { meetsCondition, placesOf } from '../../sign-up/sign-up.ts';
import { explainerOf, type ReasonView, type WhyNotView } from '../matching-why.ts';
import { type Board, isChosen, partsOf } from './read-board.ts';

/** A rule that a seat by hand passes by. */
export type Passed = 'not-chosen' | 'not-free' | 'screening' | 'client-contact';

/** A slot that somebody may be put in. */
export interface Option {
  id: string;
  title: string;
  organisation: string;
  /** `null` of a secret place: which days it has stands only where somebody goes. */
  days: string[] | null;
  /** Which of the days of its place it is, from 1. */
  nth: number;
  secret: boolean;
  tier: number | null;
  /** Seats that nobody has. */
  free: number;
  passes: Passed[];
  current: boolean;
}

/** Where somebody goes. Its days stand here, also of a secret place: that they are read is noted. */
export interface Got extends Omit<Option, 'days'> {
  days: string[];
  locked: boolean;
  organisationCode: string;
  look: ReturnType<typeof lookOf>;
}

/** Somebody of the proposal, as the panel beside the list shows them. */
export interface PersonOpen {
  id: string;
  email: string;
  name: string;
  jobTitle: string;
  organisation: string;
  look: ReturnType<typeof lookOf>;
  days: string[];
  visits: Got[];
  setAside: boolean;
  takesPart: boolean;
  /** Why no visit at all; `null` for who has one. */
  reason: ReasonView | null;
  whyNot: WhyNotView[];
  choices: Option[];
}

/** @returns `null` for who is not in the round */
export function personOpen(board: Board, id: string, locale: Locale): PersonOpen | null {
  const email = [...board.signUps].find(([, one]) => one === id)?.[0];
  const signUp = email === undefined ? undefined : board.names.signUp(email);
  if (!email || !signUp) return null;
  const { run, input, names } = board;
  const { rows } = input;
  const kinds = new Map(rows.organisations.map((one) => [one.code, lookOf(one.kind)]));
  const locks = new Set(rows.locks.map((one) => `${one.email} ${slotId(one.place, one.day)}`));
  const own = run.result.visits.filter(({ person }) => person === email);
  const explain = explainerOf(rows, run.result, names);
  const worst = own.length === 0 ? Number.POSITIVE_INFINITY : Math.max(...own.map(({ tier }) => tier));
  const unplaced = run.result.unplaced.find(({ person }) => person === email);
  return {
    ...{ id, email },
    name: names.person(email).called,
    jobTitle: signUp.jobTitle,
    organisation: names.organisation(signUp.organisation),
    look: kinds.get(signUp.organisation) ?? null,
    days: signUp.days,
    visits: own.flatMap((visit): Got[] => {
      const found = slotOf(board, email, visit.slot);
      if (!found) return [];
      const code = names.place(partsOf(visit.slot).place)?.organisation ?? '';
      return [
        {
          ...found.option,
          days: found.days,
          tier: isChosen(input, names, visit) ? visit.tier : null,
          locked: locks.has(`${email} ${visit.slot}`),
          organisationCode: code,
          look: kinds.get(code) ?? null,
        },
      ];
    }),
    setAside: (input.settings.setAside ?? []).includes(email),
    takesPart: board.instance.people.some((one) => one.id === email),
    reason: unplaced?.reason ? explain.reasonView(unplaced.reason, email) : null,
    whyNot: explain.whyNot(email, worst),
    choices: optionsOf(board, email, locale).filter(({ tier }) => tier !== null),
  };
}

/** Where somebody may be put, the choices first; never where a rule that is not passed by forbids it. */
export function optionsOf(board: Board, email: string, _locale: Locale): Option[] {
  const signUp = board.names.signUp(email);
  if (!signUp) return [];
  const barred = board.input.rows.exclusions.filter((one) => one.email === email);
  const may = (place: Place) =>
    place.organisation !== signUp.organisation &&
    !barred.some(({ target }) => target.kind !== 'person' && placesOf(target, [place]).length > 0);
  const all = board.input.rows.places
    .filter(may)
    .flatMap((place) => place.slots.map(({ days }) => slotOf(board, email, slotId(place.code, days[0]!))))
    .flatMap((found) => found?.option ?? []);
  return all.toSorted((a, b) => (a.tier ?? 99) - (b.tier ?? 99));
}

/** Which rules are passed by when somebody is put in a slot by hand. */
export function passesOf(board: Board, email: string, slot: string): Passed[] {
  return slotOf(board, email, slot)?.option.passes ?? [];
}

function slotOf({ input, names, run, slots }: Board, email: string, slot: string) {
  const { place: code, day } = partsOf(slot);
  const place = names.place(code);
  const signUp = names.signUp(email);
  const at = place?.slots.findIndex(({ days }) => days[0] === day) ?? -1;
  const found = place?.slots[at];
  if (!place || !signUp || !found) return null;
  const chosen = signUp.choices.findIndex(
    (choice) => choice !== null && placesOf(choice, [place]).length > 0,
  );
  const here = run.result.visits.filter((one) => one.slot === slot);
  const taken = here.length + (input.settings.taken?.get(slot) ?? 0);
  const option: Option = {
    id: slots.get(slot) ?? '',
    title: sayPlaceBriefly(names.placeName(code) ?? { title: code, apart: null }),
    organisation: names.organisation(place.organisation),
    secret: place.secret,
    days: place.secret ? null : found.days,
    nth: at + 1,
    tier: chosen < 0 ? null : chosen + 1,
    free: Math.max(0, found.capacity - taken),
    passes: [
      ...(chosen < 0 ? (['not-chosen'] as const) : []),
      ...(found.days.every((one) => signUp.days.includes(one)) ? [] : (['not-free'] as const)),
      ...(meetsCondition(signUp, place) ? [] : [place.condition as 'screening' | 'client-contact']),
    ],
    current: here.some(({ person }) => person === email),
  };
  return { option, days: found.days };
}
