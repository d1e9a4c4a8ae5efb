import type { MatchResult as Result } from '@wisselstage/matching';
import type { Locale } from '../../language/format.ts';
import { inOrder } from '../../language/order.ts';
import type { PlaceName } from '../place/place-names.ts';
import type { Permission, SignUp } from '../sign-up/schema.ts';
import { placesOf } from '../sign-up/sign-up.ts';
import { comparePlans, type Priorities, priorityOf, type RoundRows, USUAL_PRIORITIES } from './matching.ts';
import { type Names, namesOf, type PersonView } from './matching-names.ts';
import { type Explainer, explainerOf, type ReasonView, tiersGot, type WhyNotView } from './matching-why.ts';

export interface VisitView {
  key: string;
  person: PersonView;
  place: {
    code: string;
    title: string;
    /** The title, and what tells it apart where that repeats. */
    name: PlaceName;
    secret: boolean;
    organisation: string;
    organisationCode: string;
  };
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
  /** How far the permission of each person is; of the rows of a file nobody knows. */
  permissions?: ReadonlyMap<string, Permission>;
  /** Codes of the organisations that said they do not take part. */
  refusing?: ReadonlySet<string>;
  /** Keys of people whom their organisation does not know. */
  denied?: ReadonlySet<string>;
  tolerance: number;
  previous: { number: number; result: Result } | null;
  /** Without them those of a new round. */
  priorities?: Priorities;
  /** What somebody is called who took the sign-up back since. */
  gone?: (email: string) => string;
  /** Of the days in names that would be the same without; Dutch without it. */
  locale?: Locale;
}

/** The proposal as people read it. Pure: what is in the round and in the result, joined by name. */
export function viewProposal(given: Given): ProposalView {
  const { rows, result, setAside, previous } = given;
  const { priorities = USUAL_PRIORITIES, gone = (email) => email, locale = 'nl' } = given;
  const names = namesOf(rows, gone, locale);
  const { person } = names;
  const explain = explainerOf(rows, result, names);
  const visit = visitViewer(rows, result, names, explain);
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
      reason: reason && explain.reasonView(reason, email),
      whyNot: explain.whyNot(email, Number.POSITIVE_INFINITY),
    })),
  ];
  const notTaking: UnplacedView[] = others.map((signUp) => ({
    person: person(signUp.email),
    setAside: setAside.includes(signUp.email),
    reason: { code: whyNotTaking(signUp, given) },
    whyNot: [],
  }));
  const points = (list: readonly { email: string }[]) =>
    list.reduce((sum, { email }) => {
      const signUp = names.signUp(email);
      return sum + (signUp ? priorityOf(signUp, priorities) : 0);
    }, 0);
  const tiers = [...new Set(visits.map(({ tier }) => tier ?? 0))].sort((a, b) => (a || 99) - (b || 99));
  const changed = previous && comparePlans(previous.result.visits, result.visits);
  const previousTier = new Map(previous?.result.visits.map((one) => [`${one.person} ${one.slot}`, one.tier]));
  return {
    proven: result.status === 'optimal',
    visits,
    organisations: viewOrganisations(given, names),
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

/** How a visit is shown: of this plan, or of the one before it. */
function visitViewer(
  rows: RoundRows,
  result: Result,
  names: Names,
  explain: Explainer,
): (made: { person: string; slot: string; tier: number }) => VisitView {
  const locks = new Set(rows.locks.map(({ email, place, day }) => `${email} ${place}/${day}`));
  /** What belongs to a visit: the better choices, and to the last one of a person also what could have come with it. */
  const belowOf = (email: string, tier: number) =>
    tier >= Math.max(...tiersGot(result, email)) ? Number.POSITIVE_INFINITY : tier;

  return (made) => {
    const cut = made.slot.lastIndexOf('/');
    const code = made.slot.slice(0, cut);
    const first = made.slot.slice(cut + 1);
    const place = names.place(code);
    const chosen = names
      .signUp(made.person)
      ?.choices.some((choice) => choice && placesOf(choice, rows.places).some((one) => one.code === code));
    return {
      key: `${made.person} ${made.slot}`,
      person: names.person(made.person),
      place: {
        code,
        title: place?.title ?? code,
        name: names.placeName(code) ?? { title: code, apart: null },
        secret: place?.secret ?? true,
        organisation: names.organisation(place?.organisation ?? ''),
        organisationCode: place?.organisation ?? '',
      },
      days: place?.slots.find(({ days }) => days[0] === first)?.days ?? [first],
      tier: chosen ? made.tier : null,
      locked: locks.has(`${made.person} ${made.slot}`),
      whyNot: explain.whyNot(made.person, chosen ? belowOf(made.person, made.tier) : 1),
    };
  };
}

/** How much each sends and receives, by name. */
function viewOrganisations({ rows, result, tolerance }: Given, names: Names): OrganisationView[] {
  return result.balance
    .map((row) => {
      const standing = rows.organisations.find(({ code }) => code === row.organisation)?.standing ?? 0;
      return {
        code: row.organisation,
        name: names.organisation(row.organisation),
        sent: row.sent,
        received: row.received,
        standing,
        net: row.net,
        beyond: Math.max(0, Math.abs(row.net) - tolerance),
      };
    })
    .sort((a, b) => inOrder(a.name, b.name) || inOrder(a.code, b.code));
}

function whyNotTaking(
  signUp: SignUp,
  {
    setAside,
    refusing,
    denied,
    permissions,
  }: Pick<Given, 'setAside' | 'refusing' | 'denied' | 'permissions'>,
) {
  const permission = permissions?.get(signUp.email);
  if (permission && permission !== 'given') return `permission-${permission}` as const;
  if (!signUp.permission) return 'no-permission';
  if (refusing?.has(signUp.organisation)) return 'refuses';
  if (denied?.has(signUp.email)) return 'not-known';
  return setAside.includes(signUp.email) ? 'set-aside' : 'not-yet';
}

function byName(a: VisitView, b: VisitView): number {
  const texts = ({ person, days, place }: VisitView) => [
    person.name,
    days[0] ?? '',
    place.code,
    person.email,
  ];
  const other = texts(b);
  return texts(a).reduce((found, text, index) => found || inOrder(text, other[index]!), 0);
}
