import type { Figures, Row } from './exported.ts';
import { shareFigure } from './recount-intervals.ts';
import { recountMeasures } from './recount-measures.ts';

/** Which kinds of organisation belong together, as figures are told by. */
const FAMILIES: Record<string, readonly string[]> = {
  justice: ['politie', 'openbaar ministerie', 'reclassering', 'zorg- en veiligheidshuis'],
  reporting: ['advies- en meldpunt', 'slachtofferhulp'],
  shelter: ['vrouwenopvang', 'opvang', 'hulp aan huis en opvang'],
  youth: ['kinderbescherming', 'gecertificeerde instelling', 'jeugdhulp', 'onderwijs'],
  care: ['daderbehandeling', 'ggz', 'zorg', 'gezondheidsdienst', 'verslavingszorg'],
  local: ['gemeente', 'wijkteam', 'welzijn', 'woningcorporatie'],
};

export const FAMILY_NAMES = [...Object.keys(FAMILIES), 'none'];

export function familyOfKind(kind: unknown): string {
  const typed = String(kind ?? '').toLowerCase();
  return Object.keys(FAMILIES).find((family) => FAMILIES[family]!.includes(typed)) ?? 'none';
}

const HAD_A_DAY = ['arranged', 'ready', 'took-place', 'missed'];
const LASTED = ['6-months', '3-months', '6-weeks'];

/**
 * Counts the figures of a report again from the files of an export, by what docs/figures.md says of them in words. It shares no
 * code with what counts them, and reads nothing but lines of JSON.
 */
export function recount(tables: ReadonlyMap<string, Row[]>): Figures {
  const rows = (name: string) => tables.get(name) ?? [];
  const figures: Figures = new Map();
  const count = (id: string, numerator: number, denominator?: number) =>
    figures.set(id, shareFigure(numerator, denominator ?? null));

  const madeUp = new Set(rows('visit').map((visit) => visit.makes_up));
  const visits = rows('visit').filter(({ id }) => !madeUp.has(id));
  const took = visits.filter(({ state }) => state === 'took-place');
  const placeOf = byId(rows('place'));
  const organisationOf = byId(rows('organisation'));
  const nowOf = (id: unknown) => organisationOf.get(id)?.merged_into ?? id;
  const homeOf = (visit: Row) => nowOf(visit.organisation_id);
  const hostOf = (visit: Row) => nowOf(placeOf.get(visit.place_id)?.organisation_id);

  const withDays = new Set(rows('slot').map(({ place_id: place }) => place));
  const offering = new Set([
    ...rows('place').flatMap((place) => (withDays.has(place.id) ? [nowOf(place.organisation_id)] : [])),
    ...visits.map(hostOf),
  ]);
  const active = new Set([
    ...rows('sign_up').map((one) => nowOf(one.organisation_id)),
    ...offering,
    ...visits.map(homeOf),
  ]);
  const receiving = new Set(took.map(hostOf));
  const sending = new Set(took.map(homeOf));
  count('organisations.in-round', new Set(rows('membership').map((one) => nowOf(one.organisation_id))).size);
  count('organisations.active', active.size, rows('membership').length);
  count('organisations.offering', offering.size, active.size);
  count('organisations.received', receiving.size, active.size);
  count('organisations.both', receiving.intersection(sending).size, active.size);

  const gone = visits.filter((visit) => visit.sign_up_id === null);
  const offered = new Set(visits.map((visit) => visit.sign_up_id));
  const went = new Set(took.map((visit) => visit.sign_up_id).filter((id) => id !== null));
  const signedUp = rows('sign_up').length + gone.length;
  const allowed = rows('sign_up').filter((one) => one.permission === true || offered.has(one.id));
  const placed = rows('sign_up').filter(({ id }) => offered.has(id)).length + gone.length;
  const goneWent = gone.filter(({ state }) => state === 'took-place').length;
  count('people.signed-up', signedUp);
  count('people.permission', allowed.length + gone.length, signedUp);
  count('people.placed', placed, allowed.length + gone.length);
  count('people.went', went.size + goneWent, placed);

  const accepted = visits.filter(
    (visit) => ['accepted', ...HAD_A_DAY].includes(visit.state as string) || visit.both_agreed === true,
  );
  const planned = visits.filter(({ state }) => HAD_A_DAY.includes(state as string));
  count('visits.offered', visits.length);
  count('visits.accepted', accepted.length, visits.length);
  count('visits.planned', planned.length, accepted.length);
  count('visits.took-place', took.length, planned.length);
  count('visits.held', took.length, visits.length);

  const firsts = new Map(
    rows('choice')
      .filter((one) => one.number === 1)
      .map((one) => [one.sign_up_id, one]),
  );
  const first = visits.filter((visit) => {
    const choice = firsts.get(visit.sign_up_id);
    if (!choice) return false;
    return choice.place_id === null
      ? nowOf(choice.organisation_id) === hostOf(visit)
      : choice.place_id === visit.place_id;
  });
  count('choice.first', first.length, visits.length - gone.length);

  const familyOf = (id: unknown) => familyOfKind(organisationOf.get(id)?.kind);
  for (const family of FAMILY_NAMES) {
    const sent = took.filter((visit) => familyOf(visit.organisation_id) === family);
    const elsewhere = sent.filter((visit) => {
      const [home, host] = [homeOf(visit), hostOf(visit)].map((id) => organisationOf.get(id)?.region);
      return home && host && home !== host;
    });
    const received = took.filter(
      (visit) => familyOf(placeOf.get(visit.place_id)?.organisation_id) === family,
    );
    count(`sent ${family}`, sent.length, took.length);
    count(`received ${family}`, received.length, took.length);
    count(`sent-elsewhere ${family}`, elsewhere.length, sent.length);
  }

  const pairs = new Set(took.flatMap((visit) => pairOf(homeOf(visit), hostOf(visit))));
  count('ties.met', pairs.size, (active.size * (active.size - 1)) / 2);
  const known = new Set(
    took.flatMap((visit) => (visit.met_before === true ? pairOf(homeOf(visit), hostOf(visit)) : [])),
  );
  count('ties.new', pairs.difference(known).size, pairs.size);
  recountPulses(
    rows('pulse').filter((one) => one.took_place === true),
    pairs.size,
    count,
  );
  recountFurther(rows, count);
  const told = rows('brief').filter(({ shared_with: shared }) => typeof shared === 'number').length;
  figures.set('colleagues.reached', { ...figures.get('colleagues.reached')!, n: told });
  recountCosts(rows('round_cost'), took.length, figures);
  for (const [id, figure] of recountMeasures(tables, went.size + goneWent)) figures.set(id, figure);
  return figures;
}

type Count = (id: string, numerator: number, denominator?: number) => void;

function recountPulses(pulses: readonly Row[], met: number, count: Count): void {
  const told = new Map<string, number>([...LASTED, 'none', 'unknown', 'not-asked'].map((how) => [how, 0]));
  const byOrganisations = Map.groupBy(pulses, ({ organisations }) => organisations);
  for (const those of byOrganisations.values()) {
    const last = LASTED.find((moment) => those.some((one) => one.moment === moment && one.contact === 'yes'));
    const how = last ?? (those.some(({ contact }) => contact !== null) ? 'none' : 'unknown');
    told.set(how, told.get(how)! + 1);
  }
  told.set('not-asked', met - byOrganisations.size);
  for (const [how, number] of told) count(`ties.lasted ${how}`, number, met);
  const pairs = (those: readonly Row[]) => new Set(those.map((one) => one.pair_id));
  for (const moment of ['6-weeks', '3-months', '6-months']) {
    const asked = pulses.filter((one) => one.moment === moment);
    const all = pairs(asked).size;
    count(`contact.yes ${moment}`, pairs(asked.filter(({ contact }) => contact === 'yes')).size, all);
    count(`contact.answered ${moment}`, pairs(asked.filter(({ contact }) => contact !== null)).size, all);
  }
  const inTouch = pairs(pulses.filter(({ contact }) => contact === 'yes'));
  for (const what of ['sooner', 'once', 'safer']) {
    const noticed = pairs(pulses.filter((one) => (one.noticed as string[]).includes(what)));
    count(`clients.noticed ${what}`, noticed.intersection(inTouch).size, inTouch.size);
  }
}

function recountCosts(costs: readonly Row[], took: number, figures: Figures): void {
  const without = costs.filter((one) => one.working_time === false);
  for (const [id, those] of [
    ['cost.visit', without],
    ['cost.visit-with-time', costs],
  ] as const) {
    const cents = sum(those.map((one) => Number(one.cents)));
    const known = those.length > 0;
    figures.set(id, {
      ...{ numerator: known ? cents : null, denominator: took, n: null, interval: null, effect: null },
      value: known && took > 0 ? cents / took : null,
    });
  }
}

function recountFurther(rows: (name: string) => Row[], count: Count): void {
  const shared = rows('brief').flatMap((one) =>
    typeof one.shared_with === 'number' ? [one.shared_with] : [],
  );
  count('colleagues.reached', sum(shared));
  const { first_day: from, next_first_day: until } = rows('round')[0]!;
  const isOfRound = (day: unknown) =>
    typeof day === 'string' && day >= String(from) && (until === null || day < String(until));
  // Where a secret place is touched the day is empty, and it is not counted.
  const made = rows('follow_up').filter(
    ({ made_on: day, state }) => isOfRound(day) && state !== 'withdrawn' && state !== 'removed',
  );
  const agreed = made.filter(({ state }) => ['agreed', 'took-place', 'off'].includes(state as string));
  const held = made.filter(({ state }) => state === 'took-place');
  count('follow-ups.made', made.length);
  count('follow-ups.agreed', agreed.length, made.length);
  count('follow-ups.held', held.length, agreed.length);
  count('follow-ups.reached', sum(held.map(({ reached }) => Number(reached ?? 0))));
  const amsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });
  const raised = rows('dilemma').filter(
    (one) =>
      one.state === 'open' &&
      one.begun_with === null &&
      isOfRound(amsterdam.format(new Date(String(one.raised_at)))),
  );
  const onAgenda = new Set(rows('dilemma_meeting').map((one) => one.dilemma_id));
  count('dilemmas.raised', raised.length);
  count('dilemmas.taken-up', raised.filter(({ id }) => onAgenda.has(id)).length, raised.length);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const byId = (rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]));
const pairOf = (one: unknown, other: unknown) =>
  one === other ? [] : [[one, other].map(String).sort().join()];
