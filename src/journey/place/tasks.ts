import { demandPath } from '../../homes/paths.ts';
import { grammar } from '../../language/grammar.ts';
import { settingsPath } from '../programme/paths.ts';
import { isCurrent } from '../programme/programme.ts';
import { joins } from '../programme/programme-answer.ts';
import {
  dueDays,
  hasToDo,
  isWaiting,
  type OrganisationOn,
  type RoundOn,
  type Task,
} from '../programme/programme-task.ts';
import { placesPath } from '../sign-up/paths.ts';
import { ownPlacesPath } from './paths.ts';
import type { PlaceFacts } from './place-facts.ts';
import { words } from './tasks-words.ts';

type Facts = Omit<PlaceFacts, 'offering'> & {
  /** From the first offer on nobody is asked for a place any more. */
  visits: { offered: number };
};

/** What waits for the coordinator: who offers nothing, and places without a day or with one that cannot be. */
export function roundTasks(
  { places, offerless, dayless, outside, visits }: Facts,
  { round, today, phase }: RoundOn,
): Task<'offerless' | 'dayless' | 'outside'>[] {
  if (!isCurrent(round, today)) return [];
  const by = dueDays(round, today).signUp;
  const isAsked = visits.offered === 0;
  const tasks: ReturnType<typeof roundTasks> = [
    {
      // Without any place at all that is said once, of the whole round.
      ...{ name: 'offerless', count: isAsked && places > 0 ? offerless.length : 0, by, weight: 660 },
      says: (locale) => ({
        count: offerless.length,
        title: words[locale].offerlessTitle(offerless.length),
        note: grammar[locale].listBriefly(offerless),
      }),
      to: demandPath(round.code, { toon: 'geen-plekken' }),
    },
    {
      ...{ name: 'dayless', count: isAsked ? dayless.length : 0, by, weight: 650 },
      says: (locale) => ({
        count: dayless.length,
        title: words[locale].daylessTitle(dayless.length),
        note: words[locale].daylessNote(grammar[locale].listBriefly(dayless)),
      }),
      to: placesPath(round.code, { toon: 'zonder-dag' }),
    },
    {
      // Which of the two has to change is a matter of the dates: it comes with those.
      ...{ name: 'outside', count: outside, by: null, weight: phase === 'preparing' ? 870 : 470 },
      says: (locale) => ({
        count: outside,
        title: words[locale].outsideTitle(outside),
        note: words[locale].outsideNote,
        action: words[locale].outsideAction,
      }),
      to: settingsPath(round.code),
    },
  ];
  return tasks.filter(isWaiting);
}

interface Own extends OrganisationOn {
  places: readonly { slots: readonly unknown[] }[];
}

/** What waits for who speaks for an organisation: a place to offer, and days for those that have none. */
export function organisationTasks(own: Own, today: string): Task<'places' | 'days'>[] {
  if (!hasToDo(own, today)) return [];
  const by = dueDays(own.round, today).signUp;
  const offerless = joins(own, own.active) && own.places.length === 0;
  const dayless = own.places.filter(({ slots }) => slots.length === 0).length;
  const tasks: ReturnType<typeof organisationTasks> = [
    {
      ...{ name: 'places', count: Number(offerless), by, weight: 800 },
      says: (locale) => words[locale].own.places,
      to: ownPlacesPath(own.address),
    },
    {
      ...{ name: 'days', count: dayless, by, weight: 700 },
      says: (locale) => {
        const { title, ...rest } = words[locale].own.days;
        return { count: dayless, title: title(dayless), ...rest };
      },
      to: ownPlacesPath(own.address),
    },
  ];
  return tasks.filter(isWaiting);
}
