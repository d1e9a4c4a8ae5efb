import type { MatchResult as Result } from '@wisselstage/matching';
import type { SignUp } from '../sign-up/schema.ts';
import {
  comparePlans,
  meetsCondition,
  type Priorities,
  placesOf,
  priorityOf,
  type RoundRows,
  USUAL_PRIORITIES,
} from './matching.ts';

type Reason = Result['unplaced'][number]['reason'] | Result['why'][number]['reason'];

/** A reason with the names of people and places, ready to be put into words. */
export type ReasonView =
  | {
      code:
        | 'no-permission'
        | 'refuses'
        | 'set-aside'
        | 'not-yet'
        | 'no-choices'
        | 'same-choice'
        | 'lottery'
        | 'unknown';
    }
  | { code: 'rules'; places: { place: string; rule: string }[] }
  | { code: 'traded'; places: { place: string; stop: string }[] }
  | { code: 'impossible'; obstacles: string[] }
  | { code: 'costs'; level: string; by: number; loses: string[]; worse: string[] };

export interface PersonView {
  email: string;
  name: string;
  jobTitle: string;
  newcomer: boolean;
  unplacedBefore: boolean;
  organisation: string;
}

/** Why somebody did not get a choice; `also` when it would have come on top of a visit at this choice or a better one. */
export interface WhyNotView {
  tier: number;
  also: boolean;
  reason: ReasonView;
}

export interface VisitView {
  key: string;
  person: PersonView;
  place: { code: string; title: string; secret: boolean; organisation: string; organisationCode: string };
  days: string[];
  /** `null` for a lock outside the choices. */
  tier: number | null;
  locked: boolean;
  whyNot: WhyNotView[];
}

export interface OrganisationView {
  code: string;
  name: string;
  sent: number;
  received: number;
  standing: number;
  net: number;
  /** How far the standing is beyond the tolerance. */
  beyond: number;
}

export interface UnplacedView {
  person: PersonView;
  setAside: boolean;
  reason: ReasonView | null;
  whyNot: WhyNotView[];
}

export interface ProposalView {
  /** Whether no plan is better. Otherwise the time was up, and this is the best that was found. */
  proven: boolean;
  visits: VisitView[];
  organisations: OrganisationView[];
  /** Took part, and got no visit. */
  unplaced: UnplacedView[];
  /** Did not take part in this proposal. */
  notTaking: UnplacedView[];
  counts: { people: number; placed: number; visits: number; tiers: { tier: number; visits: number }[] };
  priority: { got: number; of: number };
  difference: { before: number; added: VisitView[]; gone: VisitView[] } | null;
}

interface Given {
  rows: RoundRows;
  result: Result;
  setAside: readonly string[];
  /** Codes of the organisations that said they do not take part. */
  refusing?: ReadonlySet<string>;
  tolerance: number;
  previous: { number: number; result: Result } | null;
  /** Without them those of a new round. */
  priorities?: Priorities;
  /** What somebody is called who took the sign-up back since. */
  gone?: (email: string) => string;
}

/** The proposal as people read it. Pure: what is in the round and in the result, joined by name. */
export function viewProposal(given: Given): ProposalView {
  const { rows, result, setAside, tolerance, previous } = given;
  const { priorities = USUAL_PRIORITIES, gone = (email) => email } = given;
  const names = new Map(rows.organisations.map(({ code, name }) => [code, name]));
  const organisation = (code: string) => names.get(code) ?? code;
  const signUps = new Map(rows.signUps.map((signUp) => [signUp.email, signUp]));
  const places = new Map(rows.places.map((place) => [place.code, place]));
  const name = (email: string) => signUps.get(email)?.name ?? gone(email);
  const locks = new Set(rows.locks.map(({ email, place, day }) => `${email} ${place}/${day}`));
  const placeName = (code: string) => {
    const place = places.get(code);
    return place ? `${organisation(place.organisation)}, ${place.title}` : code;
  };

  const person = (email: string): PersonView => {
    const signUp = signUps.get(email);
    return {
      email,
      name: name(email),
      jobTitle: signUp?.jobTitle ?? '',
      newcomer: signUp?.newcomer ?? false,
      unplacedBefore: signUp?.unplacedBefore ?? false,
      organisation: organisation(signUp?.organisation ?? ''),
    };
  };

  /** Conditions are not in the instance: a choice whose condition is not met never reached the engine. */
  const conditionRules = (email: string, tier?: number) => {
    const signUp = signUps.get(email);
    if (!signUp) return [];
    return signUp.choices
      .filter((choice, index) => choice !== null && (tier === undefined || index + 1 === tier))
      .flatMap((choice) => placesOf(choice!, rows.places))
      .filter((place) => !meetsCondition(signUp, place))
      .map((place) => ({ place: placeName(place.code), rule: place.condition as string }));
  };
  const forbidden = (list: readonly { place: string; rule: string }[]) =>
    list.map(({ place, rule }) => ({ place: placeName(place), rule }));

  const reasonView = (reason: NonNullable<Reason>, email: string, tier?: number): ReasonView => {
    switch (reason.code) {
      case 'costs':
        return {
          code: 'costs',
          level: reason.level,
          by: Math.abs(reason.to - reason.from),
          loses: reason.loses.filter((one) => one !== email).map(name),
          worse: reason.worse.filter((one) => one !== email).map(name),
        };
      case 'every-choice-forbidden':
        return {
          code: 'rules',
          places: [...reason.choices.flatMap((choice) => forbidden(choice.places)), ...conditionRules(email)],
        };
      case 'no-choices': {
        const rules = conditionRules(email, tier);
        if (rules.length > 0) return { code: 'rules', places: rules };
        return { code: tier === undefined ? 'no-choices' : 'same-choice' };
      }
      case 'forbidden':
        return { code: 'rules', places: conditionRules(email, tier) };
      case 'impossible':
        return { code: 'impossible', obstacles: reason.obstacles };
      case 'traded': {
        const stops = 'choices' in reason ? reason.choices.flatMap((choice) => choice.places) : reason.places;
        return {
          code: 'traded',
          places: stops.map((one) => ({ place: placeName(one.place), stop: one.code })),
        };
      }
      case 'lottery':
      case 'unknown':
        return { code: reason.code };
    }
  };
  const tiersOf = (email: string) =>
    result.visits.filter(({ person }) => person === email).map(({ tier }) => tier);
  const whyNot = (email: string, below: number): WhyNotView[] =>
    result.why
      .filter((why) => why.person === email && why.tier < below)
      .map((why) => {
        const reason = reasonView(why.reason, email, why.tier);
        if (reason.code === 'rules') reason.places = [...forbidden(why.forbidden), ...reason.places];
        return { tier: why.tier, also: tiersOf(email).some((tier) => tier <= why.tier), reason };
      });
  /** What belongs to a visit: the better choices, and to the last one of a person also what could have come with it. */
  const belowOf = (email: string, tier: number) =>
    tier >= Math.max(...tiersOf(email)) ? Number.POSITIVE_INFINITY : tier;

  const visit = (made: { person: string; slot: string; tier: number }): VisitView => {
    const cut = made.slot.lastIndexOf('/');
    const code = made.slot.slice(0, cut);
    const first = made.slot.slice(cut + 1);
    const place = places.get(code);
    const chosen = signUps
      .get(made.person)
      ?.choices.some((choice) => choice && placesOf(choice, rows.places).some((one) => one.code === code));
    return {
      key: `${made.person} ${made.slot}`,
      person: person(made.person),
      place: {
        code,
        title: place?.title ?? code,
        secret: place?.secret ?? true,
        organisation: organisation(place?.organisation ?? ''),
        organisationCode: place?.organisation ?? '',
      },
      days: place?.slots.find(({ days }) => days[0] === first)?.days ?? [first],
      tier: chosen ? made.tier : null,
      locked: locks.has(`${made.person} ${made.slot}`),
      whyNot: whyNot(made.person, chosen ? belowOf(made.person, made.tier) : 1),
    };
  };

  const visits = result.visits.map(visit).sort(byName);
  // Who took part is what the result says: the round may have changed since.
  const placed = new Set(result.visits.map((one) => one.person));
  const inRun = new Set([...placed, ...result.unplaced.map((one) => one.person)]);
  const takingPart = rows.signUps.filter(({ email }) => inRun.has(email));
  const others = rows.signUps.filter(({ email }) => !inRun.has(email));
  const unplaced: UnplacedView[] = [
    ...result.unplaced.map(({ person: email, reason }) => ({
      person: person(email),
      setAside: false,
      reason: reason && reasonView(reason, email),
      whyNot: whyNot(email, Number.POSITIVE_INFINITY),
    })),
  ];
  const notTaking: UnplacedView[] = others.map((signUp) => ({
    person: person(signUp.email),
    setAside: setAside.includes(signUp.email),
    reason: { code: whyNotTaking(signUp, given) },
    whyNot: [],
  }));
  const points = (list: readonly { email: string }[]) =>
    list.reduce(
      (sum, { email }) => sum + (signUps.has(email) ? priorityOf(signUps.get(email)!, priorities) : 0),
      0,
    );
  const tiers = [...new Set(visits.map(({ tier }) => tier ?? 0))].sort((a, b) => (a || 99) - (b || 99));
  const changed = previous && comparePlans(previous.result.visits, result.visits);
  const previousTier = new Map(previous?.result.visits.map((one) => [`${one.person} ${one.slot}`, one.tier]));
  return {
    proven: result.status === 'optimal',
    visits,
    organisations: result.balance
      .map((row) => {
        const standing = rows.organisations.find(({ code }) => code === row.organisation)?.standing ?? 0;
        return {
          code: row.organisation,
          name: organisation(row.organisation),
          sent: row.sent,
          received: row.received,
          standing,
          net: row.net,
          beyond: Math.max(0, Math.abs(row.net) - tolerance),
        };
      })
      .sort((a, b) => a.name.localeCompare(b.name, 'nl')),
    unplaced,
    notTaking,
    counts: {
      people: takingPart.length,
      placed: placed.size,
      visits: visits.length,
      tiers: tiers.map((tier) => ({ tier, visits: visits.filter((one) => (one.tier ?? 0) === tier).length })),
    },
    priority: { got: points([...placed].map((email) => ({ email }))), of: points(takingPart) },
    difference: changed && {
      before: previous.number,
      added: changed.added.map((one) => visits.find(({ key }) => key === `${one.person} ${one.slot}`)!),
      gone: changed.gone
        .map((one) => visit({ ...one, tier: previousTier.get(`${one.person} ${one.slot}`) ?? 1 }))
        .sort(byName),
    },
  };
}

function whyNotTaking(signUp: SignUp, { setAside, refusing }: Pick<Given, 'setAside' | 'refusing'>) {
  if (!signUp.permission) return 'no-permission';
  if (refusing?.has(signUp.organisation)) return 'refuses';
  return setAside.includes(signUp.email) ? 'set-aside' : 'not-yet';
}

function byName(a: VisitView, b: VisitView): number {
  return a.person.name.localeCompare(b.person.name, 'nl') || (a.days[0]! < b.days[0]! ? -1 : 1);
}
