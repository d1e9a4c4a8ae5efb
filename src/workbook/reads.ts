import { z } from 'zod';
import { readLocks, readResultSheets, readRoundRows } from '../journey/matching/reads.ts';
import { readPlaces } from '../journey/place/reads.ts';
import { slotId } from '../journey/place/schema.ts';
import { compareRows, type Saved } from '../journey/programme/programme.ts';
import { readOrganisations, readRound } from '../journey/programme/reads.ts';
import { readSignUps } from '../journey/sign-up/reads.ts';
import { exclusionKey, theSameWay } from '../journey/sign-up/sign-up-exclusions.ts';
import { readVisitsSheet } from '../journey/visit/reads-list.ts';
import type { RoundId } from '../people/ids.ts';
import { readPeopleOfProgramme } from '../people/person/reads.ts';
import type { RoundScope } from '../people/scope.ts';
import type { DbOrTrx } from '../platform/db/connect.ts';
import { type Kept, keepAbsent, keepOwnWords } from './answer/keep.ts';
import { type Present, withoutOrphans } from './answer/left-out.ts';
import type { SheetKind } from './columns.ts';
import type { RawWorkbook } from './read/raw.ts';
import { openAgreed, openCorrections, openDecisions, openedDigest, openRaw, openSummary } from './sealed.ts';
import type { ImportStep, ImportSummary } from './tables.ts';
import type { RoundContext } from './understand/context.ts';
import type { Interpretation, Rows } from './understand/interpret.ts';
import { readSaid } from './withdrawn.ts';
import { writeSheets, writeWorkbook } from './write/write.ts';

/** Which round: the edge has checked that the viewer may see it. */
export type ImportScope = Pick<RoundScope, 'roundId' | 'programmeId'>;

export type ImportBatch = {
  id: string;
  fileName: string;
  raw: RawWorkbook;
  decisions: Record<string, string>;
  corrections: Record<string, string>;
  status: 'open' | 'importing' | 'done';
  /** What does not come along and somebody said yes to, while it is carried out. */
  agreed: string[] | null;
  progress: ImportStep | null;
  summary: ImportSummary | null;
  createdAt: Date;
};

/** What the round has already, so that a file with only sign-ups, or one without what is secret, can be understood. */
export async function readContext(db: DbOrTrx, scope: ImportScope): Promise<RoundContext> {
  const round = await readRound(db, scope.roundId);
  const period =
    round.firstDay && round.lastDay ? { period: { first: round.firstDay, last: round.lastDay } } : {};
  return {
    organisations: await readOrganisations(db, scope.programmeId),
    places: await readPlaces(db, scope.roundId),
    people: (await readSignUps(db, scope.roundId)).map(({ email, name, hosts }) => ({ email, name, hosts })),
    programme: (await readPeopleOfProgramme(db, scope.programmeId)).map(({ id: _, ...person }) => person),
    locks: await readLocks(db, scope.roundId),
    ...period,
  };
}

export function presentIn({ people = [], places = [] }: RoundContext): Present {
  return {
    people: new Set(people.map(({ email }) => email)),
    places: new Set(places.map(({ code }) => code)),
  };
}

const batches = (db: DbOrTrx, roundId: RoundId) =>
  db
    .selectFrom('import_batch')
    .select([
      'id',
      'file_name as fileName',
      openRaw,
      openDecisions,
      openCorrections,
      'status',
      openAgreed,
      'progress',
      openSummary,
      'created_at as createdAt',
    ])
    .where('round_id', '=', roundId);

/** `null` when this round has no such import. */
export async function findBatch(
  db: DbOrTrx,
  { roundId }: ImportScope,
  id: string,
): Promise<ImportBatch | null> {
  if (!z.uuid().safeParse(id).success) return null;
  return (await batches(db, roundId).where('id', '=', id).executeTakeFirst()) ?? null;
}

/** As {@link findBatch}, and nobody else can change it until the transaction ends. */
export async function lockBatch(
  trx: DbOrTrx,
  { roundId }: ImportScope,
  id: string,
): Promise<ImportBatch | null> {
  if (!z.uuid().safeParse(id).success) return null;
  return (await batches(trx, roundId).where('id', '=', id).forUpdate().executeTakeFirst()) ?? null;
}

/** Whether it is carried out at this moment, without the file; `null` when this round has no such import. */
export async function findProgress(
  db: DbOrTrx,
  { roundId }: ImportScope,
  id: string,
): Promise<Pick<ImportBatch, 'status' | 'progress' | 'fileName'> | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const found = await db
    .selectFrom('import_batch')
    .select(['status', 'progress', 'file_name as fileName'])
    .where('round_id', '=', roundId)
    .where('id', '=', id)
    .executeTakeFirst();
  return found ?? null;
}

export type ImportLine = Pick<ImportBatch, 'id' | 'fileName' | 'status' | 'summary' | 'createdAt'>;

/** The newest first. */
export async function readImports(db: DbOrTrx, { roundId }: ImportScope): Promise<ImportLine[]> {
  return db
    .selectFrom('import_batch')
    .select(['id', 'file_name as fileName', 'status', openSummary, 'created_at as createdAt'])
    .where('round_id', '=', roundId)
    .orderBy('created_at', 'desc')
    .orderBy('number', 'desc')
    .limit(20)
    .execute();
}

/** What was answered the last time that this same content came in. */
export async function findAnswers(db: DbOrTrx, { roundId }: ImportScope, digest: string) {
  const row = await db
    .selectFrom('import_batch')
    .select([openDecisions, openCorrections])
    .where('round_id', '=', roundId)
    .where(openedDigest, '=', digest)
    .orderBy('created_at', 'desc')
    .orderBy('number', 'desc')
    .executeTakeFirst();
  return row ?? { decisions: {}, corrections: {} };
}

/**
 * The rows that an import would store: what is about nobody or nothing falls away, and what the file is silent on
 * stays, as does what people said themselves.
 */
export async function rowsToStore(
  db: DbOrTrx,
  scope: ImportScope,
  result: Interpretation,
  present: Present,
): Promise<{ rows: Rows; kept: Kept }> {
  const { rows } = withoutOrphans(result.rows, present);
  const stored = await readRoundRows(db, scope);
  // What the programme knows of an organisation stays as well when it is new in this round.
  const known = await readOrganisations(db, scope.programmeId);
  const complete = keepAbsent(rows, result.headers, { ...stored, organisations: known });
  const own = keepOwnWords(complete, stored.signUps, await readSaid(db, scope));
  const withdrawn = own.kept.withdrawn + (result.clean.forgotten ?? 0);
  return { ...own, kept: { ...own.kept, withdrawn } };
}

export type Difference = Saved & {
  /** In the round and not in the file: they stay. */
  onlyInRound: number;
};

export type Comparison = {
  kinds: Record<SheetKind, Difference>;
  /** Promises on a day on which the file no longer has the place: they end with it. */
  locksLost: { email: string; place: string; day: string }[];
};

/** What storing these rows would change; nothing is stored. */
export async function compareWithRound(db: DbOrTrx, scope: ImportScope, rows: Rows): Promise<Comparison> {
  const stored = await readRoundRows(db, scope);
  const values = <T>(located: readonly { value: T }[]) => located.map(({ value }) => value);
  const places = values(rows.places);
  const offered = new Map(
    places.map(({ code, slots }) => [code, new Set(slots.map(({ days }) => slotId(code, days[0] ?? '')))]),
  );
  const locks = await readLocks(db, scope.roundId);
  return {
    kinds: {
      organisations: differ(stored.organisations, values(rows.organisations), ({ code }) => code),
      places: differ(stored.places, places.map(slotsInOrder), ({ code }) => code),
      signUps: differ(stored.signUps, values(rows.signUps), ({ email }) => email),
      exclusions: differ(
        stored.exclusions,
        theSameWay(stored.exclusions, values(rows.exclusions)),
        exclusionKey,
      ),
      locks: differ(stored.locks, values(rows.locks), (one) => JSON.stringify(sorted(one))),
      wanted: differ(stored.wanted, values(rows.wanted), (pair) => JSON.stringify(pair)),
    },
    locksLost: locks.filter(
      ({ place, day }) => offered.has(place) && !offered.get(place)!.has(slotId(place, day)),
    ),
  };
}

function differ<T>(stored: readonly T[], incoming: readonly T[], key: (row: T) => string): Difference {
  const coming = new Set(incoming.map(key));
  const onlyInRound = stored.filter((row) => !coming.has(key(row))).length;
  return { ...compareRows(stored, incoming, key).saved, onlyInRound };
}

/** As places are stored: the order of slots in a cell means nothing. */
function slotsInOrder<Place extends { slots: { days: string[] }[] }>(place: Place): Place {
  const first = (slot: { days: string[] }) => slot.days[0] ?? '';
  return { ...place, slots: [...place.slots].sort((a, b) => (first(a) < first(b) ? -1 : 1)) };
}

function sorted(row: object): [string, unknown][] {
  return Object.entries(row)
    .map(([key, value]): [string, unknown] => [
      key,
      value !== null && typeof value === 'object' ? sorted(value) : value,
    ])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Who goes where and nothing else; `null` before the first proposal. */
export async function handOutOfRound(
  db: DbOrTrx,
  scope: ImportScope,
  locale: 'nl' | 'en',
): Promise<Uint8Array | null> {
  const [visits] = await readResultSheets(db, scope, locale);
  return visits ? writeSheets([visits]) : null;
}

/** The visits at open places, by day. */
export const visitsListOfRound = async (
  db: DbOrTrx,
  { roundId }: ImportScope,
  locale: 'nl' | 'en',
): Promise<Uint8Array> => writeSheets([await readVisitsSheet(db, roundId, locale)]);

/** The round as it is now, with the newest proposal in sheets behind it. */
export async function workbookOfRound(
  db: DbOrTrx,
  scope: ImportScope,
  locale: 'nl' | 'en',
): Promise<Uint8Array> {
  return writeWorkbook(await readRoundRows(db, scope), await readResultSheets(db, scope, locale));
}
