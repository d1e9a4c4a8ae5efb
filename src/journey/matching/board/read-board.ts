import type { InstanceInput, MatchResult } from '@wisselstage/matching';
import type { Locale } from '../../../language/format.ts';
import { ordered } from '../../../language/order.ts';
import type { ProgrammeId, RoundId } from '../../../people/ids.ts';
import type { Db } from '../../../platform/db/connect.ts';
import type { PlaceName } from '../../place/place-names.ts';
import { slotIds } from '../../place/reads.ts';
import { slotId } from '../../place/schema.ts';
import { type KindLook, lookOf } from '../../programme/programme-kinds.ts';
import { signUpIds } from '../../sign-up/reads.ts';
import { placesOf } from '../../sign-up/sign-up.ts';
import type { MatchInput } from '../decision/decision.ts';
import { type Effect, effectsOf, measuresOf } from '../decision/effect.ts';
import { type Line, lineThatFixed } from '../decision/history.ts';
import { buildInstance } from '../matching.ts';
import { inputOf } from '../matching-input.ts';
import { type Names, namesOf } from '../matching-names.ts';
import { openInstance, openResult } from '../matching-sealed.ts';
import { type MatchRun, readInput, readMatchInput } from '../reads.ts';
import { words } from '../words.ts';

/** A visit of the proposal, as the list has it: nothing in it tells on which day a secret place receives. */
export interface VisitRow {
  /** Which it is of all, by name: the same on every page and in every order. */
  number: number;
  /** Of the sign-up; empty of who took it back since. */
  id: string;
  name: string;
  jobTitle: string;
  from: { name: string; code: string; look: KindLook | null };
  to: { name: string; look: KindLook | null; place: PlaceName; secret: boolean };
  slotId: string;
  /** `null` of a secret place: in a list its days do not stand. */
  days: string[] | null;
  /** `null` when it was not chosen. */
  tier: number | null;
  locked: boolean;
  /** The decision that fixed it; `null` when it is not fixed, or came so with a workbook. */
  fixedIn: Line | null;
  /** Not so in the proposal before. */
  changed: boolean;
}

/** All that the board is made of. */
export interface Board {
  run: MatchRun & { result: MatchResult };
  input: MatchInput;
  names: Names;
  stale: boolean;
  /** The proposal before, when there is one. */
  before: { number: number; visits: MatchResult['visits'] } | null;
  /** Each measure now, and in the proposal before. */
  levels: Effect[];
  /** By key and by slot. */
  signUps: ReadonlyMap<string, string>;
  slots: ReadonlyMap<string, string>;
  instance: InstanceInput;
}

interface Scope {
  db: Db;
  roundId: RoundId;
  programmeId: ProgrammeId;
}

/** @param run the newest one with a result */
export async function readBoard(scope: Scope, run: Board['run'], locale: Locale): Promise<Board> {
  const { db, roundId } = scope;
  const input = await readMatchInput(db, scope);
  const instance = await readMade(db, run.id);
  const earlier = await db
    .selectFrom('match_run')
    .select(['number', openInstance, openResult])
    .where('round_id', '=', roundId)
    .where('number', '<', run.number)
    .where('result', 'is not', null)
    .orderBy('number', 'desc')
    .orderBy('step', 'desc')
    .limit(1)
    .executeTakeFirst();
  const before = earlier?.result && earlier.instance ? earlier : null;
  const now = measuresOf(instance, run.result);
  return {
    ...{ run, input, instance },
    names: namesOf(input.rows, () => words[locale].somebodyWithdrew, locale),
    stale: (await readInput(db, run.id)) !== inputOf(buildInstance(input.rows, input.settings)),
    before: before && { number: before.number, visits: before.result!.visits },
    levels: effectsOf(before ? measuresOf(before.instance!, before.result!) : now, now),
    signUps: await signUpIds(db, roundId),
    slots: await slotIds(db, roundId),
  };
}

async function readMade(db: Db, runId: string): Promise<InstanceInput> {
  const row = await db
    .selectFrom('match_run')
    .select(openInstance)
    .where('id', '=', runId)
    .executeTakeFirstOrThrow();
  return row.instance ?? { organisations: [], places: [], people: [] };
}

/** The visits of a proposal, by name. */
export function visitRows(
  { run, input, names, before, signUps, slots }: Board,
  lines: readonly Line[],
): VisitRow[] {
  const kinds = new Map(input.rows.organisations.map(({ code, kind }) => [code, lookOf(kind)]));
  const locks = new Set(input.rows.locks.map(({ email, place, day }) => `${email} ${slotId(place, day)}`));
  const had = before && new Set(before.visits.map(({ person, slot }) => `${person} ${slot}`));
  const rows = run.result.visits.map((visit): Omit<VisitRow, 'number'> & { email: string } => {
    const { place: code, day } = partsOf(visit.slot);
    const person = names.person(visit.person);
    const signUp = names.signUp(visit.person);
    const place = names.place(code);
    const key = `${visit.person} ${visit.slot}`;
    const locked = locks.has(key);
    return {
      ...{ locked, email: visit.person, id: signUps.get(visit.person) ?? '' },
      fixedIn: locked ? lineThatFixed(lines, { person: visit.person, place: code }) : null,
      ...{ name: person.name, jobTitle: person.jobTitle },
      from: {
        name: person.organisation,
        code: signUp?.organisation ?? '',
        look: kinds.get(signUp?.organisation ?? '') ?? null,
      },
      to: {
        name: names.organisation(place?.organisation ?? ''),
        look: kinds.get(place?.organisation ?? '') ?? null,
        place: names.placeName(code) ?? { title: code, apart: null },
        secret: place?.secret ?? true,
      },
      slotId: slots.get(visit.slot) ?? '',
      days:
        (place?.secret ?? true) ? null : (place?.slots.find(({ days }) => days[0] === day)?.days ?? [day]),
      // Only what was decided can be outside the choices.
      tier: locked && !isChosen(input, names, visit) ? null : visit.tier,
      changed: had !== null && !had.has(key),
    };
  });
  return ordered(rows, ({ name, email, slotId: slot, days }) => [name, email, days?.[0] ?? '', slot]).map(
    ({ email: _, ...row }, index) => ({ ...row, number: index + 1 }),
  );
}

export function partsOf(slot: string): { place: string; day: string } {
  const cut = slot.lastIndexOf('/');
  return { place: slot.slice(0, cut), day: slot.slice(cut + 1) };
}

export function isChosen(
  { rows }: MatchInput,
  names: Names,
  { person, slot }: { person: string; slot: string },
): boolean {
  const { place } = partsOf(slot);
  return (names.signUp(person)?.choices ?? []).some(
    (choice) => choice !== null && placesOf(choice, rows.places).some(({ code }) => code === place),
  );
}
