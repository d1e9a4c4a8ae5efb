import type { Locale } from '../../../language/format.ts';
import { FAMILY_NAMES, type KindLook, lookOf } from '../../programme/programme-kinds.ts';
import { BEGINNING, type Begun } from './beginning.ts';
import { type Outcome, type Verdict, verdictOf } from './outcome.ts';
import { FROM, type HowMany, howMany, mostTold, type Shares, sharesOf } from './shares.ts';
import type { DilemmaState } from './state.ts';
import { THEMES, type Theme } from './theme.ts';

export type Family = KindLook['family'];

/** In the order in which they are named everywhere. */
const FAMILIES = Object.keys(FAMILY_NAMES.nl).filter((one): one is Family => one !== 'none');

/** What is stored of a programme. */
export interface BoardRows {
  organisations: { id: string; name: string; kind: string }[];
  dilemmas: {
    id: string;
    begun: Begun | null;
    title: string;
    question: string;
    theme: Theme;
    state: DilemmaState;
    joinedInto: string | null;
    number: number;
  }[];
  recognitions: { dilemmaId: string; organisationId: string; holds: boolean; shown: boolean }[];
  attempts: { id: string; dilemmaId: string; text: string; hidden: boolean }[];
  tried: { attemptId: string; organisationId: string; outcome: Outcome }[];
  reactions: { id: string; dilemmaId: string; hidden: boolean }[];
  meetings: { id: string; dilemmaId: string; day: string; meeting: string; outcome: string }[];
}

export interface AttemptView {
  id: string;
  text: string;
  verdict: Verdict;
  /** How many organisations tried it; `null` below three. */
  tried: HowMany | null;
  /** What the own organisation said of it. */
  own: Outcome | null;
}

export interface MeetingView {
  id: string;
  day: string;
  meeting: string;
  outcome: string;
}

export interface DilemmaView {
  id: string;
  title: string;
  question: string;
  theme: Theme;
  /** The programme began with it. */
  begun: boolean;
  count: HowMany;
  /** Fewer than three: nothing is told of families. */
  few: boolean;
  shares: Shares<Family> | null;
  /** The organisations of who reads, and whether each recognises it. */
  own: { id: string; name: string; recognises: boolean }[];
  attempts: AttemptView[];
  reactions: number;
  /** Where it is talked about next, or else was last. */
  meeting: MeetingView | null;
}

export interface Board {
  organisations: number;
  /** The most recognised first. */
  dilemmas: DilemmaView[];
  themes: { theme: Theme; count: number }[];
}

interface Reading {
  locale: Locale;
  today: string;
  own: readonly { id: string; name: string }[];
}

/** The dilemma in which each goes on; itself when it is one of its own. */
export function rootsOf(dilemmas: BoardRows['dilemmas']): Map<string, string> {
  const byId = new Map(dilemmas.map((one) => [one.id, one]));
  const rootOf = (id: string): string => {
    const into = byId.get(id)?.joinedInto;
    return into ? rootOf(into) : id;
  };
  return new Map(dilemmas.map(({ id }) => [id, rootOf(id)]));
}

/** In one language: of what we wrote ourselves there is a text in each. */
export function textOf(
  { begun, title, question }: Pick<BoardRows['dilemmas'][number], 'begun' | 'title' | 'question'>,
  locale: Locale,
): { title: string; question: string } {
  return begun ? BEGINNING[locale][begun] : { title, question };
}

/** What somebody in the programme reads: of no organisation but their own it says that it recognises something. */
export function viewBoard(rows: BoardRows, { locale, today, own }: Reading): Board {
  const roots = rootsOf(rows.dilemmas);
  const within = <Row extends { dilemmaId: string }>(all: readonly Row[]) =>
    Map.groupBy(all, ({ dilemmaId }) => roots.get(dilemmaId) ?? dilemmaId);
  const [recognitions, attempts, reactions, meetings] = [
    within(rows.recognitions),
    within(rows.attempts.filter(({ hidden }) => !hidden)),
    within(rows.reactions.filter(({ hidden }) => !hidden)),
    within(rows.meetings),
  ];
  const triedOf = Map.groupBy(rows.tried, ({ attemptId }) => attemptId);
  const counted = rows.organisations.map(({ id, kind }) => ({ id, family: lookOf(kind)?.family ?? null }));
  const present = new Set(rows.organisations.map(({ id }) => id));
  const most = mostTold(
    counted.map((one) => ({ ...one, recognises: false })),
    FAMILIES,
  );

  const view = (one: BoardRows['dilemmas'][number]) => {
    const said = (recognitions.get(one.id) ?? []).filter(({ organisationId }) => present.has(organisationId));
    const recognise = new Set(said.filter(({ holds }) => holds).map(({ organisationId }) => organisationId));
    const shown = new Set(said.filter((each) => each.shown).map(({ organisationId }) => organisationId));
    const few = recognise.size < FROM;
    const shares = sharesOf(
      counted.map(({ id, family }) => ({ family, recognises: shown.has(id) })),
      FAMILIES,
    );
    // The families may be of a moment ago; a number that is left out now does not come back by them.
    const isTold = recognise.size <= most;
    const dilemma: DilemmaView = {
      // Where no number is told, that it is below three is not either.
      ...{ id: one.id, theme: one.theme, begun: one.begun !== null, few: few && recognise.size <= most },
      ...textOf(one, locale),
      count: howMany(recognise.size, most),
      shares: few || !shares ? null : { ...shares, others: isTold ? shares.others : null },
      own: own.map(({ id, name }) => ({ id, name, recognises: recognise.has(id) })),
      attempts: (attempts.get(one.id) ?? []).map(({ id, text }) => {
        const outcomes = (triedOf.get(id) ?? []).filter(({ organisationId }) => present.has(organisationId));
        return {
          ...{ id, text, verdict: verdictOf(outcomes.map(({ outcome }) => outcome)) },
          tried: outcomes.length < FROM ? null : howMany(outcomes.length, most),
          own:
            outcomes.find(({ organisationId }) => own.some((each) => each.id === organisationId))?.outcome ??
            null,
        };
      }),
      reactions: reactions.get(one.id)?.length ?? 0,
      meeting: meetingToTell(meetings.get(one.id) ?? [], today),
    };
    // Where no number is told, no order tells it either.
    return { dilemma, weight: Math.min(recognise.size, Math.max(0, most + 1)), number: one.number };
  };

  const open = rows.dilemmas.filter(({ state }) => state === 'open');
  const views = open.map(view).sort((a, b) => b.weight - a.weight || a.number - b.number);
  const dilemmas = views.map(({ dilemma }) => dilemma);
  return {
    organisations: rows.organisations.length,
    dilemmas,
    themes: THEMES.map((theme) => ({
      theme,
      count: dilemmas.filter((one) => one.theme === theme).length,
    })).filter(({ count }) => count > 0),
  };
}

/** The next one, and once all are over the last. */
function meetingToTell(meetings: BoardRows['meetings'], today: string): MeetingView | null {
  const byDay = meetings.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const found = byDay.find(({ day }) => day >= today) ?? byDay.at(-1);
  return found ? { id: found.id, day: found.day, meeting: found.meeting, outcome: found.outcome } : null;
}

/** For coordinators: which organisations recognise each dilemma, by its id. */
export function recognisersOf(rows: BoardRows): Map<string, string[]> {
  const roots = rootsOf(rows.dilemmas);
  const byRoot = Map.groupBy(
    rows.recognitions.filter(({ holds }) => holds),
    ({ dilemmaId }) => roots.get(dilemmaId) ?? dilemmaId,
  );
  return new Map(
    [...byRoot].map(([id, said]) => {
      const ids = new Set(said.map(({ organisationId }) => organisationId));
      return [id, rows.organisations.filter((one) => ids.has(one.id)).map(({ name }) => name)];
    }),
  );
}
