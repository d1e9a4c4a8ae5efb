import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildInstance } from '../journey/matching/matching.ts';
import { readMatchRows, readRoundRows } from '../journey/matching/reads.ts';
import { signUpState } from '../journey/programme/programme.ts';
import { readRound } from '../journey/programme/reads.ts';
import { ensureProgramme, ensureRound } from '../journey/programme/writes.ts';
import type { Connection } from '../platform/db/connect.ts';
import { openTestDatabase } from '../platform/db/testing.ts';
import { fillExampleRound } from './round.ts';

let connection: Connection;
let count = 0;

beforeAll(async () => {
  connection = await openTestDatabase();
}, 60_000);
afterAll(() => connection.close());
beforeEach(() => {
  count += 1;
});

/** How many mails are on their way. */
async function mailsOf(programmeId: string): Promise<number> {
  const rows = await connection.db
    .selectFrom('mail')
    .select('id')
    .where('programme_id', '=', programmeId)
    .execute();
  return rows.length;
}

async function aRound(today: string) {
  const { db } = connection;
  const programmeId = await ensureProgramme(db, `voorbeeld-${count}`, 'Voorbeeld');
  const roundId = await ensureRound(db, { programmeId, code: `voorbeeld-${count}`, name: 'Voorbeeld' });
  return { programmeId, roundId, today };
}

describe('the example round', () => {
  test.each(['2026-11-24', '2027-02-03', '2028-02-29'])(
    'is halfway its sign-up, started on %s',
    async (today) => {
      const { db } = connection;
      const at = await aRound(today);
      await fillExampleRound(db, at);
      const round = await readRound(db, at.roundId);
      const rows = await readRoundRows(db, at);
      expect(signUpState(round, today)).toBe('open');
      expect([rows.organisations.length, rows.places.length, rows.signUps.length]).toEqual([26, 72, 168]);
      // Days that match: every slot in the visit period, on a working day, and somebody free on it.
      const days = rows.places.flatMap(({ slots }) => slots.flatMap((slot) => slot.days));
      expect(days.every((day) => day >= round.firstDay! && day <= round.lastDay!)).toBe(true);
      expect(days.some((day) => [0, 6].includes(new Date(day).getUTCDay()))).toBe(false);
      expect(rows.signUps.every((one) => one.days.every((day) => day >= round.firstDay!))).toBe(true);
      const drafts = await db
        .selectFrom('sign_up_draft')
        .select('answers')
        .where('round_id', '=', at.roundId)
        .execute();
      const wanted = drafts.flatMap(({ answers }) => answers.days ?? []);
      expect(wanted.length).toBe(4);
      expect(wanted.every((day) => day >= round.firstDay! && day <= round.lastDay!)).toBe(true);
      expect(round.firstDay! >= round.replyBy!).toBe(true);
      expect(await mailsOf(at.programmeId)).toBe(3);
    },
  );

  test('its contact persons confirmed everybody but two, who have no permission yet: a match is as without the question', async () => {
    const { db } = connection;
    const at = await aRound('2026-11-24');
    await fillExampleRound(db, at);
    const rows = await readMatchRows(db, at);
    expect(rows.unconfirmed).toHaveLength(2);
    expect(rows.places.some(({ secret }) => secret)).toBe(true);
    const settings = { tolerance: 1, seed: 'a' };
    expect(buildInstance(rows, settings)).toEqual(buildInstance({ ...rows, unconfirmed: [] }, settings));
  });

  test('started again changes nothing, and a year later has days to come again', async () => {
    const { db } = connection;
    const at = await aRound('2026-11-24');
    await fillExampleRound(db, at);
    const first = await readRoundRows(db, at);
    await fillExampleRound(db, { ...at, today: '2026-11-25' });
    expect(await readRoundRows(db, at)).toEqual(first);
    const later = { ...at, today: '2027-11-24' };
    await fillExampleRound(db, later);
    expect(signUpState(await readRound(db, at.roundId), later.today)).toBe('open');
    expect((await readRoundRows(db, at)).places.flatMap(({ slots }) => slots).length).toBe(
      first.places.flatMap(({ slots }) => slots).length,
    );
    expect(await mailsOf(at.programmeId)).toBe(3);
  });
});
