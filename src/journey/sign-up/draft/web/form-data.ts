import { redirect } from 'react-router';
import { isWeekend } from '../../../../language/day.ts';
import { inOrder } from '../../../../language/order.ts';
import { cookiesIn } from '../../../../people/cookies.ts';
import type { RoundId } from '../../../../people/ids.ts';
import type { Limit } from '../../../../people/limits.ts';
import { choosePersonPath } from '../../../../people/paths.ts';
import { type App, ownIn, type Viewer } from '../../../../people/scope.ts';
import { findRound, type Round } from '../../../programme/reads.ts';
import {
  cardsOf,
  daysOf,
  formState,
  type Offer,
  readOffer,
  readOrganisationsOffered,
  viewChosen,
} from '../../gallery/offer.ts';
import { answersOf, looksLikeClientData, nextStep, type Step, steps } from '../answers.ts';
import { openOwnDraft } from '../begin.ts';
import { type Draft, findDraft } from '../drafts.ts';
import { cookieName, cookieOf } from '../leaving.ts';
import { standOfAll, standOfStep } from '../saving.ts';

const DAY = 24 * 60;

/** Wide enough for an organisation that signs up together from one network, and no wider. */
export const limits = {
  beginFrom: { what: 'sign-up-begin-from', times: 600, minutes: 60 },
  mailTo: { what: 'sign-up-mail-to', times: 5, minutes: DAY },
  saveOf: { what: 'sign-up-save-of', times: 300, minutes: 60 },
  resumeFrom: { what: 'sign-up-resume-from', times: 600, minutes: 15 },
  sendOf: { what: 'sign-up-send-of', times: 10, minutes: DAY },
  managerMail: { what: 'sign-up-manager-mail', times: 40, minutes: DAY },
  /** Each answer is mailed to who signed up, and a refusal to the coordinators. */
  answerOf: { what: 'permission-answer-of', times: 10, minutes: DAY },
  answerFrom: { what: 'permission-answer-from', times: 600, minutes: 15 },
} satisfies Record<string, Limit>;

export function keyOf(request: Request, roundId: RoundId): string | null {
  return cookiesIn(request.headers.get('cookie'))[cookieName(roundId)] ?? null;
}

export function keyCookie(app: App, roundId: RoundId, key: string): string {
  return cookieOf(app.config, cookieName(roundId), key);
}

interface Asked {
  app: App;
  viewer: Viewer | null;
  request: Request;
  locale: 'nl' | 'en';
  code: string | undefined;
  step: string | undefined;
}

export interface Entry {
  round: Round;
  draft: Draft | null;
  /** The browser has a key of this round that opens nothing any more. */
  lost: boolean;
  state: 'not-yet' | 'open' | 'closed';
  /** Without the places in the first step. */
  offer: Offer;
}

/** The round of the address and what this browser may continue in it. @throws 404 for a round that is not there */
export async function enter({ app, viewer, request, locale, code, step }: Asked): Promise<Entry> {
  const round = code ? await findRound(app.db, code) : null;
  if (!round) throw new Response(null, { status: 404 });
  const scope = { roundId: round.id, programmeId: round.programmeId };
  const key = keyOf(request, round.id);
  const asksWho = step === undefined || step === steps[0];
  const own = viewer && ownIn(viewer, round.programmeId);
  if (viewer && !own) {
    const { pathname, search } = new URL(request.url);
    throw redirect(choosePersonPath({ verder: `${pathname.replace(/\.data$/, '')}${search}` }));
  }
  const draft =
    (await findDraft(app.db, scope, { key: viewer ? null : key, own })) ??
    (own ? await openOwnDraft(app, scope, { own, locale }) : null);
  return {
    round,
    draft,
    // Who is signed in is known by the account, whatever key the browser has.
    lost: draft === null && viewer === null && Boolean(key),
    state: formState(round, draft?.sent ?? false),
    offer: asksWho
      ? await app.reads.read(`offer ${round.id}`, () => readOrganisationsOffered(app.db, round))
      : await readOffer(app.db, round),
  };
}

/** The page that says that the form is closed. It is public: it names the programme, and nobody in it. */
export function viewClosed({ round, state, draft }: Entry) {
  return {
    view: 'closed' as const,
    state,
    opens: round.signUpOpens,
    closes: round.signUpCloses,
    programme: round.programmeName,
    withdrawable: draft?.confirmed ?? false,
  };
}

/** What somebody came with from the gallery: a place that was looked at, or places that were chosen. */
export interface Brought {
  plek?: string | undefined;
  gekozen?: string | undefined;
}

export const broughtIn = (search: URLSearchParams): Brought => ({
  plek: search.get('plek') || undefined,
  gekozen: search.get('gekozen') || undefined,
});

/** What a step shows. Only that: the page is public, and the rest of the round is not for it. */
export function viewStep(
  step: Step,
  entry: Entry,
  { viewer, search, pageKey }: { viewer: Viewer | null; search: URLSearchParams; pageKey: string },
) {
  const { round, draft, offer } = entry;
  const answers = draft?.answers ?? {};
  const done = draft !== null && nextStep(answers) === 'overzicht';
  const common = {
    view: 'step' as const,
    number: steps.indexOf(step) + 1,
    email: draft?.email ?? viewer?.email.toLowerCase() ?? null,
    kept: draft !== null,
    done,
    answers: answersOf(step, answers),
    stand: standOfStep(step, answers),
    unconfirmed: draft !== null && !draft.confirmed,
    comingFor: broughtIn(search),
  };
  const names = offer.organisations.map(({ code, name }) => ({ code, name }));
  switch (step) {
    case 'wie':
      return { ...common, step, organisations: names, page: draft ? '' : pageKey };
    case 'dagen':
      return { ...common, step, ...daysAsked(round, offer, answers.days), most: round.mostVisits };
    case 'keuzes':
      return { ...common, step, ...viewChoices(offer, answers, search) };
    case 'leren':
      return { ...common, step, first: viewChosen(offer, answers)[0]?.organisation ?? null };
    case 'afspraken':
      return {
        ...common,
        step,
        organisations: names.filter(({ code }) => code !== answers.organisation),
        places: draft?.confirmed ? ownPlaces(offer, answers) : [],
        avoids: draft?.avoids ?? 0,
      };
  }
}

/** The weekends apart: few want them, and they would be in the way of the rest. */
function daysAsked(round: Entry['round'], offer: Offer, said: readonly string[] = []) {
  const days = daysOf(round, offer, said);
  return { days: days.filter((day) => !isWeekend(day)), weekends: days.filter(isWeekend) };
}

/**
 * Where somebody may say that they receive. Anybody can fill in the form: of a place that is not in the gallery, for it
 * has no days, it does not tell the title.
 */
function ownPlaces({ places }: Offer, { organisation, hosts }: Draft['answers']) {
  return places
    .filter((place) => place.organisation !== '' && place.organisation === organisation)
    .filter(({ slots, code }) => slots.length > 0 || code === hosts)
    .map(({ code, title, slots }) => ({ code, title: slots.length > 0 ? title : code }));
}

export type StepView = ReturnType<typeof viewStep>;
export type ViewOf<S extends Step> = Extract<StepView, { step: S }>;

const MOST_CHOICES = 5;

function viewChoices(offer: Offer, answers: Draft['answers'], search: URLSearchParams) {
  const cards = cardsOf(offer, answers);
  const filter = {
    kind: search.get('soort') ?? '',
    region: search.get('regio') ?? '',
    day: search.get('dag') ?? '',
  };
  const shown = cards.filter(
    (card) =>
      (filter.kind === '' || card.kind === filter.kind) &&
      (filter.region === '' || card.region === filter.region) &&
      (filter.day === '' || card.slots.some(({ days }) => days.includes(filter.day))),
  );
  const chosen = viewChosen(offer, answers);
  /** Which choice somebody made of it; `null` when it is none. */
  const placeOf = (value: string) => chosen.findIndex((one) => one.value === value) + 1 || null;
  const possible = shown.filter(({ obstacle }) => obstacle === null);
  const unique = (values: string[]) => [...new Set(values.filter(Boolean))].sort(inOrder);
  const { plek, gekozen = '' } = broughtIn(search);
  // In the order in which they were chosen.
  const wanted = [...new Set([plek, ...gekozen.split(',')])].flatMap(
    (wish) => cards.find(({ code }) => code === wish) ?? [],
  );
  return {
    chosen,
    /** What somebody came for from the gallery. */
    wanted: wanted.map((card) => ({ ...card, chosen: placeOf(`place:${card.code}`) })),
    comingFor: broughtIn(search),
    next: chosen.length < MOST_CHOICES ? chosen.length + 1 : null,
    possible: [...Map.groupBy(possible, ({ organisationCode }) => organisationCode)].map(([code, own]) => ({
      code,
      name: own[0]!.organisation,
      kind: own[0]!.kind,
      region: own[0]!.region,
      // Of one place, any place says nothing more.
      any: own.length > 1 ? { chosen: placeOf(`organisation:${code}`) } : null,
      cards: own.map((card) => ({ ...card, chosen: placeOf(`place:${card.code}`) })),
    })),
    count: possible.filter(({ code }) => placeOf(`place:${code}`) === null).length,
    none: possible.length === 0,
    impossible: shown.filter(({ obstacle }) => obstacle !== null),
    filter,
    filters: {
      kinds: unique(cards.map(({ kind }) => kind)),
      regions: unique(cards.map(({ region }) => region)),
      days: [...(answers.days ?? [])],
    },
  };
}

export function viewOverview({ round, draft, offer }: Entry & { draft: Draft }) {
  const { answers } = draft;
  const place = draft.confirmed && ownPlaces(offer, answers).find(({ code }) => code === answers.hosts);
  return {
    view: 'overview' as const,
    email: draft.email,
    confirmed: draft.confirmed,
    sent: draft.sent,
    changed: draft.changed,
    waits: draft.sent && !answers.organisation,
    complete: nextStep(answers) === 'overzicht',
    stand: standOfAll(answers),
    answers,
    avoids: draft.avoids,
    organisation: offer.organisations.find(({ code }) => code === answers.organisation)?.name ?? '',
    hosts: place ? place.title : (answers.hosts ?? ''),
    chosen: viewChosen(offer, answers).map(({ value, name, organisation, obstacle }) => ({
      value,
      name,
      organisation,
      obstacle,
    })),
    warnings: [answers.learningGoal, answers.imageBefore, answers.jobTitle]
      .flatMap((text) => looksLikeClientData(text ?? ''))
      .slice(0, 5),
    mostVisits: round.mostVisits,
    until: round.choosingCloses ?? round.signUpCloses,
  };
}
export type OverviewView = ReturnType<typeof viewOverview>;
