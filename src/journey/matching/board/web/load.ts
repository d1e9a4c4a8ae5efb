import type { Locale } from '../../../../language/format.ts';
import { ordered } from '../../../../language/order.ts';
import type { App, RoundScope } from '../../../../people/scope.ts';
import { note } from '../../../../platform/audit/note.ts';
import { log } from '../../../../platform/log/log.ts';
import { pageOf } from '../../../../ui/asked.ts';
import { sayPlaceBriefly } from '../../../place/place-names.ts';
import { readRound } from '../../../programme/reads.ts';
import type { Wish } from '../../decision/decision.ts';
import { choosing } from '../../decision/effect.ts';
import { readLines } from '../../decision/history.ts';
import type { UnplacedView } from '../../matching-proposal.ts';
import { readProposal } from '../../reads.ts';
import { loadRules } from '../../rules/web/load-rules.ts';
import { type Compared, compared } from '../compare.ts';
import { lineView, makerOf } from '../lines.ts';
import { optionsOf, personOpen } from '../person.ts';
import { priceView } from '../price-view.ts';
import { type Board, partsOf, readBoard, type VisitRow, visitRows } from '../read-board.ts';
import { repeated } from '../repeat.ts';
import { wishOf } from '../wish.ts';
import { visitList } from './list.ts';

export const TABS = [
  'stages',
  'niet-geplaatst',
  'organisaties',
  'verschil',
  'geschiedenis',
  'regels',
  'gast',
] as const;
/** In the panel stand the last of what happened. */
const LAST = 5;
const UNPLACED = 24;

interface Asked {
  run: Board['run'];
  search: URLSearchParams;
  locale: Locale;
  userId: string;
  given: App['given'];
}

/** All that does not depend on what the address asks: read once, until something changes. */
function readWhole(scope: RoundScope, reads: App['reads'], { run, locale }: Pick<Asked, 'run' | 'locale'>) {
  return reads.read(`board ${scope.roundId} ${run.id} ${locale}`, async () => {
    const board = await readBoard(scope, run, locale);
    const lines = await readLines(scope.db, scope.roundId);
    return {
      ...{ board, lines, visits: visitRows(board, lines) },
      round: await readRound(scope.db, scope.roundId),
    };
  });
}

/** What the board shows of what the address asks: one page of a list, and who is open beside it. */
export async function loadBoard(
  scope: RoundScope,
  reads: App['reads'],
  { run, search, locale, userId, given }: Asked,
) {
  const { db, roundId } = scope;
  const { board, visits, lines, round } = await readWhole(scope, reads, { run, locale });
  const tab = TABS.find((one) => one === search.get('toon')) ?? 'stages';
  const { ids, ...list } = visitList(search, visits);
  const open = personOpen(board, search.get('persoon') ?? '', locale);
  const wish = wishOf(search, board);
  // Whether somebody is free on the day of a seat is as good as the day.
  const seated = wish?.kind === 'seat' && (board.names.place(wish.place)?.secret ?? false);
  if (open && (seated || open.visits.some(({ secret }) => secret))) {
    // Days of a secret place are read: by whom, and of which sign-up.
    log.info({ reader: userId, signUp: open.id, run: run.id }, 'days of a secret place read');
    const about = { kind: 'match', id: run.id };
    await note(db, {
      kind: 'secret-opened',
      by: userId,
      as: 'coordinator',
      programmeId: scope.programmeId,
      about,
    });
  }
  const price = wish && wish.kind !== 'lock' ? await priceView(scope, board, { wish, userId }) : null;
  const isOf = tab === 'niet-geplaatst' || tab === 'organisaties';
  const proposal = isOf
    ? await reads.read(`reasons ${roundId} ${locale}`, () => readProposal(db, scope, locale))
    : null;
  const rowOf = (one: UnplacedView) => ({ ...one, id: board.signUps.get(one.person.email) ?? '' });
  // One after the other as they stand in the list that is open.
  const inOrder =
    tab === 'niet-geplaatst' ? (proposal?.view.unplaced ?? []).map((one) => rowOf(one).id) : ids;
  const at = open ? inOrder.indexOf(open.id) : -1;
  const view = (all: typeof lines) => all.map((line) => lineView(board, line, userId));
  return {
    tab,
    run: run.id,
    number: run.number,
    note: run.note,
    proven: run.result.status === 'optimal',
    stale: board.stale,
    /** Seats were given out: what goes on is no longer here. */
    given: (await Promise.all(given.map((hasGiven) => hasGiven(db, roundId)))).includes(true),
    counts: countsOf(board),
    levels: board.levels,
    before: board.before?.number ?? null,
    list: tab === 'stages' ? { ...list, page: { ...list.page, items: list.page.items.map(rowView) } } : null,
    visits: list.counts.alle,
    lines: view(tab === 'geschiedenis' ? lines : lines.slice(0, LAST)),
    open,
    others: open && search.has('kies') ? othersOf(board, open.email, locale) : null,
    wish: wish && { kind: wish.kind, fields: fieldsOf(wish, search) },
    price,
    /** Whether there is a form that somebody may be filling in. */
    typing: open !== null || !['stages', 'niet-geplaatst', 'organisaties'].includes(tab),
    beside: {
      position: at + 1,
      of: inOrder.length,
      previous: inOrder[at - 1] ?? null,
      next: at < 0 ? null : (inOrder[at + 1] ?? null),
    },
    days: roundDays(board),
    tolerance: round.tolerance,
    seed: round.seed,
    organisations: tab === 'organisaties' ? (proposal?.view.organisations ?? []) : [],
    unplaced:
      proposal && tab === 'niet-geplaatst'
        ? pageOf(search, proposal.view.unplaced.map(rowOf), UNPLACED)
        : null,
    notTaking: proposal && tab === 'niet-geplaatst' ? proposal.view.notTaking.slice(0, 200).map(rowOf) : [],
    compared: tab === 'verschil' ? withLines(await compared(db, board, { search, lines, roundId })) : null,
    rules: tab === 'regels' ? await loadRules(scope, board, search) : null,
    repeated:
      tab === 'geschiedenis' && search.has('na') ? await repeated(db, roundId, search.get('na')!) : null,
    guests: tab === 'gast' ? freeSeats(board) : null,
  };

  function rowView({ fixedIn, ...row }: VisitRow) {
    return { ...row, fixed: fixedIn && { at: fixedIn.at.toISOString(), by: makerOf(fixedIn, userId) } };
  }

  function withLines(found: Compared | null) {
    return (
      found && {
        ...found,
        rows: found.rows.map((row) => ({ ...row, by: row.by && lineView(board, row.by, userId) })),
      }
    );
  }
}

function countsOf({ run, instance, input }: Board) {
  const { visits, balance, unplaced } = run.result;
  const placed = new Set(visits.map(({ person }) => person)).size;
  const tolerance = instance.settings?.tolerance ?? 1;
  // What lies outside the choices comes last, without a number.
  const isChosenVisit = choosing(instance);
  const tierOf = (visit: (typeof visits)[number]) => (isChosenVisit(visit) ? visit.tier : 0);
  const tiers = [...new Set(visits.map(tierOf))].sort((a, b) => (a || 99) - (b || 99));
  return {
    placed,
    people: placed + unplaced.length,
    unplaced: unplaced.length,
    visits: visits.length,
    organisations: input.rows.organisations.length,
    beyond: balance.filter(({ net }) => Math.abs(net) > (tolerance ?? Number.POSITIVE_INFINITY)).length,
    points: instance.people.reduce((sum, { priority = 0 }) => sum + priority, 0),
    tiers: tiers.map((tier) => ({ tier, visits: visits.filter((one) => tierOf(one) === tier).length })),
  };
}

/** Places outside the choices, and with whom somebody could change. */
function othersOf(board: Board, email: string, locale: Locale) {
  const goes = Map.groupBy(board.run.result.visits, ({ person }) => person);
  const placeOf = ({ slot }: { slot: string }) => {
    const { place } = partsOf(slot);
    return sayPlaceBriefly(board.names.placeName(place) ?? { title: place, apart: null });
  };
  const people = [...goes]
    .filter(([one]) => one !== email && board.signUps.has(one))
    .map(([one, visits]) => ({
      id: board.signUps.get(one)!,
      name: board.names.called(one),
      goes: visits.map(placeOf).join(', '),
    }));
  return {
    options: optionsOf(board, email, locale).filter(({ tier }) => tier === null),
    people: ordered(people, ({ name, id }) => [name, id]),
  };
}

/** What a form sends of a wish: what the address says of it, and no more. */
function fieldsOf(_: Wish, search: URLSearchParams): [string, string][] {
  return ['persoon', 'plek', 'ruil', 'weer', 'doe', 'naam', 'van'].flatMap((name): [string, string][] => {
    const value = search.get(name);
    return value ? [[name, value]] : [];
  });
}

function roundDays({ input }: Board): string[] {
  const open = input.rows.places.filter(({ secret }) => !secret);
  return [...new Set(open.flatMap(({ slots }) => slots.flatMap(({ days }) => days)))].sort();
}

/** Slots of open places with a seat that nobody has. */
function freeSeats({ run, input, names, slots }: Board) {
  return input.rows.places
    .filter(({ secret }) => !secret)
    .flatMap((place) =>
      place.slots.flatMap(({ days, capacity }) => {
        const slot = `${place.code}/${days[0]}`;
        const taken = run.result.visits.filter((one) => one.slot === slot).length;
        const free = capacity - taken - (input.settings.taken?.get(slot) ?? 0);
        return free > 0 ? [{ id: slots.get(slot)!, place: names.wholeName(place.code), days, free }] : [];
      }),
    );
}

/** A row of the list, and who fixed it when. */
export type VisitView = NonNullable<Loaded['list']>['page']['items'][number];

/** What the board shows. */
export type Loaded = Awaited<ReturnType<typeof loadBoard>>;
