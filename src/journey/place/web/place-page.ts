import { data, redirect } from 'react-router';
import { z } from 'zod';
import { NO_BSN } from '../../../forms/no-bsn.tsx';
import { readVersion } from '../../../forms/typed.ts';
import { tellApart } from '../../../language/apart.ts';
import { daysFrom, daysUntil } from '../../../language/day.ts';
import { inOrder } from '../../../language/order.ts';
import type { App } from '../../../people/scope.ts';
import { type Doubt, doubtIn, readSaid } from '../../../platform/privacy/doubt.ts';
import type { Round } from '../../programme/reads.ts';
import { readSites, type Site } from '../../programme/reads-sites.ts';
import type { PlaceDone } from '../paths.ts';
import { rowsOf, sameForm, TEXT_FIELDS, type Typed, typedIn, typedOf, withRows } from '../place-fields.ts';
import { type Faults, readWish } from '../place-form.ts';
import { addPlace, changePlace, withdrawPlace } from '../place-offers.ts';

import type { Offerer } from '../policy.ts';
import { type PlaceDetails, readClaims } from '../reads.ts';

/** What the page of a place is about; the route has checked that the viewer may change it. */
export interface At {
  app: Pick<App, 'db' | 'jobs'>;
  round: Pick<Round, 'id' | 'name' | 'firstDay' | 'lastDay' | 'matchOn'>;
  organisation: Offerer;
  /** `null` for a new one. */
  place: PlaceDetails | null;
  /** Whose names may be shown: a coordinator knows who chose what. */
  coordinator: boolean;
  /** The list that the page came from, with what it then says. */
  list: (asked?: PlaceDone) => string;
  /** A new place as a copy. */
  copyTo: (asked: { bij: string; kopie: string }) => string;
  today: string;
  /** The account that changes it. */
  by: string;
}

/** A site as an answer to where a place is; its address is not needed here. */
/** Of two sites with one name: where an open one is, and of a secret one no more than its region. */
function toOptions(sites: readonly Site[]) {
  const names = tellApart(
    sites,
    ({ name }) => name,
    ({ address, region }) => [address ?? region ?? ''],
  );
  return sites.map((site) => ({ id: site.id, kind: site.kind, name: names.get(site)! }));
}

const isLate = ({ place, coordinator, round, today }: At) =>
  place === null && !coordinator && round.matchOn !== null && round.matchOn < today;

function emptyForm(sites: readonly { id: string }[], host: { name: string; email: string } | null): Typed {
  return {
    // One site is the usual case; of more, somebody has to say which.
    where: sites.length === 1 ? sites[0]!.id : '',
    condition: 'none',
    minimum: '1',
    languages: 'Nederlands',
    'seats-0': '1',
    'host-name-0': host?.name ?? '',
    'host-email-0': host?.email ?? '',
    submission: crypto.randomUUID(),
  };
}

/** A calendar of more than this is no longer seen at a glance. */
const GRID_DAYS = 20 * 7;

/** The days that can be ticked: of the round, as far as they are to come. */
function gridDays({ firstDay, lastDay }: At['round'], today: string): string[] {
  if (!firstDay || !lastDay) return [];
  const first = firstDay < today ? today : firstDay;
  const count = daysUntil(lastDay, first) + 1;
  return count > GRID_DAYS ? [] : Array.from({ length: Math.max(0, count) }, (_, at) => daysFrom(first, at));
}

/**
 * What the page shows.
 * @param base a place that the new one begins as, without its days
 * @param host who receives at a new one, unless somebody says otherwise
 */
export async function viewPlace(
  at: At,
  search: URLSearchParams,
  { base, host }: { base: PlaceDetails | null; host: { name: string; email: string } | null },
) {
  const sites = toOptions(await readSites(at.app.db, at.organisation.id));
  const copied = base && {
    ...typedOf({ ...base, slots: [] }),
    'seats-0': '1',
    submission: crypto.randomUUID(),
  };
  const claims = at.place && search.has('stoppen') ? await readClaims(at.app.db, at.place.id) : null;
  const firstNames = (names: readonly string[]) => (at.coordinator ? [...new Set(names)] : []);
  return {
    list: at.list(),
    round: {
      ...{ name: at.round.name, firstDay: at.round.firstDay, lastDay: at.round.lastDay },
      days: gridDays(at.round, at.today),
    },
    // Who speaks for one organisation sees places of no other; to a coordinator many have the same title.
    organisation: at.coordinator ? at.organisation.name : null,
    sites,
    code: at.place?.code ?? null,
    title: at.place?.title ?? null,
    withdrawn: at.place?.withdrawn ?? false,
    // Nobody else hears of a place that comes after the match. A coordinator knows how far the round is.
    matchedOn: isLate(at) ? at.round.matchOn : null,
    copied: copied !== null,
    version: at.place?.version ?? 0,
    copyTo: at.copyTo({ bij: at.organisation.code, kopie: at.place?.code ?? '' }),
    typed: at.place ? typedOf(at.place) : (copied ?? emptyForm(sites, host)),
    stopping: claims && {
      any: claims.any,
      choices: claims.choices.length,
      hosts: claims.hosts.length,
      locks: claims.locks.length,
      names: firstNames([...claims.choices, ...claims.hosts, ...claims.locks.map(({ name }) => name)]).sort(
        inOrder,
      ),
    },
  };
}
export type PlaceView = Awaited<ReturnType<typeof viewPlace>>;

/** What the form says after it was sent and not saved. */
export interface Said {
  typed: Typed;
  faults?: Faults;
  /** Numbers that may be a BSN. */
  doubt?: Doubt | null;
  /** What somebody else saved in between. */
  newer?: Typed;
  /** It was not taken away: what is there is not what the question was about. */
  stays?: true;
  /** Visits that are fixed on days that would change. */
  touches?: { days: string[]; count: number; names: string[] };
  /** The field where to go on. */
  focus?: string;
}

/** Answers the form of a place. */
export async function savePlaceForm(at: At, request: Request) {
  const { app, place, round, organisation } = at;
  const form = await request.formData();
  const intent = String(form.get('intent') ?? 'save');
  if (intent === 'withdraw') {
    if (!place) throw new Response(null, { status: 404 });
    const version = readVersion(form.get('version'));
    const done = await withdrawPlace(app, { roundId: round.id, id: place.id, version, by: at.by });
    if (done === 'stale') return data<Said>({ typed: typedOf(place), stays: true }, { status: 409 });
    return redirect(at.list({ gedaan: done === 'withdrawn' ? 'gestopt' : 'weg' }), 303);
  }
  const typed = typedIn(form);
  const rows = withRows(typed, intent);
  if (rows) return data<Said>({ typed: rows, ...focusAfter(rows, intent) });
  const said = readSaid(form.get(NO_BSN));
  const hostNames = Array.from({ length: rowsOf(typed).hosts }, (_, row) => typed[`host-name-${row}`]);
  const doubt = doubtIn([...TEXT_FIELDS.map((field) => typed[field]), ...hostNames], said);
  const { wish, faults } = readWish(typed, {
    sites: await readSites(app.db, organisation.id),
    period: round,
    today: at.today,
    before: place,
    said,
  });
  if (!wish) return data<Said>({ typed, faults, doubt }, { status: 422 });
  if (!place) {
    const submission = z.uuid().safeParse(typed.submission);
    if (!submission.success) throw new Response(null, { status: 404 });
    await addPlace(app, { roundId: round.id, organisation, by: at.by }, submission.data, wish);
    return redirect(at.list({ gedaan: 'erbij' }), 303);
  }
  const accepted = String(form.get('confirmed') ?? '').split(',');
  const version = readVersion(typed.version);
  const changed = await changePlace(
    app,
    { roundId: round.id, id: place.id, version, by: at.by },
    wish,
    accepted,
  );
  switch (changed.kind) {
    case 'saved':
      return redirect(at.list({ gedaan: 'bewaard' }), 303);
    case 'stale': {
      const newer = typedOf(place);
      // The same form sent twice is no conflict.
      if (sameForm(newer, typedOf({ ...wish, version: place.version }))) {
        return redirect(at.list({ gedaan: 'bewaard' }), 303);
      }
      return data<Said>({ typed: { ...typed, version: newer.version ?? '' }, doubt, newer }, { status: 409 });
    }
    case 'touches': {
      const { days, claims } = changed;
      const locks = claims.locks.filter(({ day }) => days.includes(day));
      // Who comes on which day of a secret place stands on the page that is noted when it is opened.
      const isTold = at.coordinator && !place.secret && !wish.secret;
      const names = isTold ? [...new Set(locks.map(({ name }) => name))] : [];
      return data<Said>({ typed, doubt, touches: { days, count: locks.length, names } }, { status: 422 });
    }
    case 'too-often':
      return data<Said>({ typed, doubt, faults: { 'day-0-0': 'too-often' } }, { status: 429 });
    case 'too-few-seats': {
      const slots = rowsOf(typed).slots;
      const row = Array.from({ length: slots }, (_, index) => index).find((index) =>
        Object.entries(typed).some(([key, day]) => key.startsWith(`day-${index}-`) && day === changed.day),
      );
      return data<Said>({ typed, doubt, faults: { [`seats-${row ?? 0}`]: 'fixed-seats' } }, { status: 422 });
    }
  }
}

function focusAfter(typed: Typed, intent: string): { focus?: string } {
  const { slots, hosts } = rowsOf(typed);
  if (intent === 'more-days') return { focus: `day-${slots - 1}-0` };
  if (intent === 'more-hosts') return { focus: `host-name-${hosts - 1}` };
  return {};
}
