import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Connection, connect, type Db } from '../../../platform/db/connect.ts';
import { openTestDatabase, TEST_SECRET } from '../../../platform/db/testing.ts';
import { databaseOn } from '../../../platform/db/testing-postgres.ts';
import { readHistory } from '../../../platform/events/happened.ts';
import { noteClientsTold, readNewestRules, signHouseRules } from '../preparing/preparing.ts';
import { visitMoved } from '../schema.ts';
import { aCrowdedRound, bothAgree, type CrowdedRound, TODAY } from '../testing.ts';
import type { Claim, Outcome } from './testing-claiming.ts';
import { CLAIMS } from './testing-claims.ts';
import { CLAIMS_OF_DAY } from './testing-claims-of-day.ts';
import { faultsIn } from './testing-faults.ts';
import { seatClaims } from './testing-seats.ts';
import { faultsOfTelling } from './testing-telling.ts';

/** So many claims in all; `npm run claims` makes 100,000, and prints how it goes. */
const COUNT = Number(process.env.CLAIMS ?? 5000);
const IS_PRINTED = process.env.CLAIMS !== undefined;
/** One in so many goes the whole way of the page that it comes from, which takes far longer. */
const WHOLE = IS_PRINTED ? 40 : 20;
/** Then the visits of a round begin anew: nobody is asked twice for what they gave back, so claims would run dry. */
const PER_TURN = 250;
/** At the same time, over all connections. */
const AT_ONCE = 16;
/** After so many it is looked whether all is as it must be, while the others go on. */
const LOOK_EVERY = 100;
const SEED = 2027;
/** On which day each tenth of a turn is: half of it before the days of the round, then on them, and after. */
const ON_DAYS = [
  ...Array.from({ length: 5 }, () => TODAY),
  ...['2027-03-09', '2027-03-10', '2027-03-11', '2027-03-12', '2027-03-20'],
];

let connection: Connection;
/** On PostgreSQL the connections of two servers: what one has not committed, nobody else sees. */
let servers: Connection[];
beforeAll(async () => {
  connection = await openTestDatabase();
  servers = [connection];
  const server = process.env.TEST_DATABASE_URL;
  if (!server) return;
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(connection.db);
  servers.push(
    await connect({ databaseUrl: databaseOn(server, rows[0]!.name), dataFolder: '', secretKey: TEST_SECRET }),
  );
}, 60_000);
afterAll(async () => {
  vi.useRealTimers();
  for (const server of servers.toReversed()) await server.close();
});

type Ways<Kind extends string> = Record<Kind, (db: Db, claim: Claim, today: string) => Promise<Outcome>>;

const EVERY_WAY = { ...CLAIMS, ...CLAIMS_OF_DAY };

const waysOf = (round: CrowdedRound) =>
  Object.fromEntries(
    Object.entries(EVERY_WAY).map(([kind, make]) => [
      kind,
      (db: Db, claim: Claim, today: string) => make({ db, round, today, ...claim }),
    ]),
  ) as Ways<keyof typeof EVERY_WAY>;

/** Makes claims by these ways at the same time, and counts what became of them. */
async function claimAll<Kind extends string>(
  round: CrowdedRound,
  {
    count,
    often,
    begin,
    afterwards = async () => [],
  }: {
    count: number;
    often: Record<Kind, number>;
    begin: () => Promise<Ways<Kind>>;
    /** What is wrong when all have been answered. */
    afterwards?: () => Promise<string[]>;
  },
) {
  const kinds = Object.entries<number>(often).map(([kind, weight]) => ({
    ...{ arbitrary: fc.constant(kind as Kind), weight },
  }));
  const claim = fc.record({ kind: fc.oneof(...kinds), pick: fc.nat(), other: fc.nat() });
  const became = { claims: count, given: 0, refused: 0, done: 0 };
  const faults: string[] = [];
  const began = performance.now();
  for (let made = 0; made < count; ) {
    const claims = fc.sample(claim, { numRuns: Math.min(PER_TURN, count - made), seed: SEED + made });
    made += claims.length;
    const all = claims.length;
    const ways = await begin();
    const claimant = async (db: Db) => {
      for (let one = claims.shift(); one; one = claims.shift()) {
        const today = ON_DAYS[Math.floor(((all - claims.length - 1) / all) * ON_DAYS.length)]!;
        // What is told by events looks at the clock.
        vi.setSystemTime(`${today}T09:00:00Z`);
        try {
          const outcome = await ways[one.kind](db, one, today);
          if (outcome === 0) became.refused += 1;
          else if (typeof outcome === 'number') became.given += outcome;
          else became[outcome] += 1;
        } catch (error) {
          faults.push(`no answer to ${one.kind}: ${error}`);
        }
        if (claims.length % LOOK_EVERY === 0) faults.push(...(await faultsIn(db, round.roundId)));
      }
    };
    await Promise.all(
      Array.from({ length: AT_ONCE }, (_, index) => claimant(servers[index % servers.length]!.db)),
    );
    faults.push(...(await faultsIn(connection.db, round.roundId)), ...(await afterwards()));
    await connection.db.deleteFrom('visit').where('round_id', '=', round.roundId).execute();
    if (IS_PRINTED && (made % 10_000 === 0 || made === count)) print(made, became, faults, began);
  }
  return { ...became, faults };
}

function print(made: number, became: object, faults: readonly string[], began: number): void {
  const countOf = (kind: string) => faults.filter((fault) => fault.startsWith(kind)).length;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const { given, refused } = became as { given: number; refused: number };
  process.stdout.write(
    `${connection.engine}: ${made} claims, ${given} seats given, ${refused} refused with an answer, ` +
      `${countOf('double')} double seats, ${countOf('over capacity')} visits over capacity, ` +
      `${countOf('no answer')} without an answer, ${faults.length} faults in all, ${seconds} s\n`,
  );
}

/** A proposal is offered, and every second visit is ready for its day: what comes after that is claimed from the start. */
async function begun(round: CrowdedRound) {
  const { db } = connection;
  vi.setSystemTime(`${TODAY}T09:00:00Z`);
  await CLAIMS.press({ db, round, today: TODAY });
  const visits = await db
    .selectFrom('visit')
    .select('id')
    .where('round_id', '=', round.roundId)
    .orderBy('id')
    .execute();
  for (const { id } of visits.filter((_, index) => index % 2 === 0)) {
    await bothAgree(db, id);
    const about = { visitId: id, today: TODAY, userId: crypto.randomUUID() };
    const read = await readNewestRules(db, round.roundId);
    await db.transaction().execute((trx) => signHouseRules(trx, { ...about, read }));
    await db.transaction().execute((trx) => noteClientsTold(trx, about));
  }
  return waysOf(round);
}

/** By what the visits of a round moved. */
async function eventsOf({ roundId }: CrowdedRound): Promise<string[]> {
  const history = await readHistory(connection.db, { roundId }, [visitMoved.name]);
  return history.map(({ about }) => String(about.event));
}

const whole = Math.ceil(COUNT / WHOLE);

test(`${COUNT - whole} claims of a seat at the same time: none is given twice`, async () => {
  const round = await aCrowdedRound(connection.db, 'seats', { people: 60, mailed: false });
  const { faults, ...became } = await claimAll(round, {
    count: COUNT - whole,
    often: { take: 89, giveBack: 8, otherDay: 3 },
    begin: async () => seatClaims(round),
  });
  expect(faults).toEqual([]);
  expect(became.given + became.refused + became.done).toBe(became.claims);
  expect(became.given).toBeGreaterThan(became.claims / 30);
}, 3_600_000);

test(`${whole} claims by every way at the same time: each gets an answer, nobody more than they want, and all of it is told once`, async () => {
  const round = await aCrowdedRound(connection.db, 'ways', { people: 24, mailed: true });
  const happened = new Set<string>();
  const { faults, given } = await claimAll(round, {
    count: whole,
    // As in a round, but for what takes everything away.
    often: {
      ...{ press: 3, line: 12, 'by-itself': 4, yes: 40, no: 8, 'ask-day': 20, 'answer-day': 40 },
      ...{ day: 16, cancel: 6, 'stand-in': 6, 'make-up': 8, mend: 2, 'host-changes': 2 },
      ...{ 'place-goes': 1, 'organisation-goes': 1, withdraw: 2, 'call-back': 2 },
      ...{ 'own-day': 24, 'ask-own-day': 12, 'make-up-own': 8, prepare: 40, 'new-rules': 4, morning: 2 },
      ...{ calendar: 12, 'was-it': 40, settle: 12, lapse: 2 },
    },
    begin: () => begun(round),
    afterwards: async () => {
      for (const event of await eventsOf(round)) happened.add(event);
      return faultsOfTelling(connection.db, round.roundId);
    },
  });
  expect(faults).toEqual([]);
  expect(given).toBeGreaterThan(0);
  for (const events of [['day-agreed'], ['prepared'], ['unprepared'], ['took-place', 'missed']])
    expect([events, events.some((event) => happened.has(event))]).toEqual([events, true]);
}, 3_600_000);
