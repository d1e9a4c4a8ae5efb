import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RoundId } from '../../../people/ids.ts';
import { aPerson } from '../../../people/person/testing.ts';
import type { Connection } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { inviteOrganisations } from '../invitation/invitations.ts';
import { findRoundById, readOrganisations } from '../reads.ts';
import { aProgramme } from '../testing.ts';
import { ensureRound, noteAnswer, saveHouseRules } from '../writes.ts';
import { KEEPS, readKept, readRoundContent, removeRound } from './removal.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase();
}, 60_000);
afterAll(() => connection.close());

let counter = 0;
async function fresh() {
  const { db } = connection;
  const made = await aProgramme(db, `weg${++counter}`);
  const [organisation] = [...made.organisations.values()];
  return { db, organisation: organisation!, ...made };
}
type Fresh = Awaited<ReturnType<typeof fresh>>;

const seen = async (roundId: RoundId) => (await readRoundContent(connection.db, roundId))!.seen;
const isThere = async (roundId: RoundId) => (await findRoundById(connection.db, roundId)) !== null;

const addPlace = ({ db, roundId, organisation }: Fresh) =>
  db
    .insertInto('place')
    .values({
      ...{ round_id: roundId, organisation_id: organisation, code: 'A-1', title: 'Een dag mee' },
      ...{ secret: false, condition: 'none', minimum: 1 },
    })
    .execute();

/** Everything that keeps a round, each put in as the one thing that is there. */
const put: Record<(typeof KEEPS)[number], (at: Fresh) => Promise<unknown>> = {
  place: addPlace,
  invitation: ({ db, roundId, programmeId }) =>
    inviteOrganisations(db, { roundId, programmeId, locale: 'nl', today: '2027-01-10' }, 'A'),
  'sign-up': async ({ db, roundId, programmeId, organisation }) =>
    db
      .insertInto('sign_up')
      .values({
        ...{ round_id: roundId, organisation_id: organisation },
        ...{ person_id: await aPerson(db, programmeId, 'Noa', 'noa@a.example'), manager_id: null },
        ...{ job_title: '', newcomer: false, unplaced_before: false, learning_goal: '', image_before: '' },
        ...{ days: [], visits: 1, hosts_place_id: null },
        ...{ permission: false, screening_seen: false, client_contact: false },
      })
      .execute(),
  draft: ({ db, roundId }) =>
    db
      .insertInto('sign_up_draft')
      .values({
        ...{ round_id: roundId, email: 'noa@a.example', locale: 'nl', answers: '{}' },
        expires_at: new Date('2099-01-01'),
      })
      .execute(),
  withdrawal: ({ db, roundId, organisation }) =>
    db
      .insertInto('withdrawal')
      .values({ round_id: roundId, digest: 'noa', name: 'Noa', organisation_id: organisation })
      .execute(),
  match: ({ db, roundId }) =>
    db.insertInto('match_run').values({ round_id: roundId, number: 1, status: 'failed' }).execute(),
};

describe('taking a round away', () => {
  test('takes an empty one with its house rules; the organisations and other rounds stay', async () => {
    const { db, roundId, programmeId } = await fresh();
    const other = await ensureRound(db, { programmeId, code: `weg${counter}-2`, name: 'Een andere' });
    await saveHouseRules(db, roundId, 0, 'Wat je ziet, blijft hier.');
    expect(await readRoundContent(db, roundId)).toEqual({
      keeps: [],
      rules: 1,
      places: 0,
      imports: 0,
      seen: '1-1-0-0',
    });
    expect(await removeRound(db, roundId, await seen(roundId))).toBeNull();
    expect(await isThere(roundId)).toBe(false);
    expect(await isThere(other)).toBe(true);
    expect(await readOrganisations(db, programmeId)).toHaveLength(2);
    const rules = await db.selectFrom('house_rules').select('id').where('round_id', '=', roundId).execute();
    expect(rules).toEqual([]);
  });

  test('twice is once, also pressed at the same moment', async () => {
    const { db, roundId } = await fresh();
    const shown = await seen(roundId);
    const both = await Promise.all([removeRound(db, roundId, shown), removeRound(db, roundId, shown)]);
    expect([...both, await removeRound(db, roundId, shown)]).toEqual([null, null, null]);
  });

  test.each(KEEPS)('one that holds a thing of this kind stays: %s', async (kind) => {
    const at = await fresh();
    const { db, roundId } = at;
    expect(await readKept(db, [roundId])).toEqual(new Set());
    const shown = await seen(roundId);
    await put[kind](at);
    expect((await removeRound(db, roundId, shown))?.keeps).toEqual([{ kind, count: 1 }]);
    expect(await isThere(roundId)).toBe(true);
    expect(await readKept(db, [roundId])).toEqual(new Set([roundId]));
  });

  test('one with only places that came along goes with them, until one gets a day or another title', async () => {
    const at = await fresh();
    const { db, programmeId } = at;
    await addPlace(at);
    const next = await ensureRound(db, { programmeId, code: `weg${counter}-na`, name: 'Erna' });
    await addPlace({ ...at, roundId: next });
    expect(await readRoundContent(db, next)).toMatchObject({ keeps: [], places: 1 });
    const own = () => db.updateTable('place').where('round_id', '=', next);
    await own().set({ title: 'Een avond mee' }).execute();
    expect((await readRoundContent(db, next))?.keeps).toEqual([{ kind: 'place', count: 1 }]);
    await own().set({ title: 'Een dag mee' }).execute();
    const { id } = await db
      .selectFrom('place')
      .select('id')
      .where('round_id', '=', next)
      .executeTakeFirstOrThrow();
    await db
      .insertInto('slot')
      .values({ place_id: id, first_day: '2027-03-08', days: ['2027-03-08'], capacity: 1 })
      .execute();
    expect((await readRoundContent(db, next))?.keeps).toEqual([{ kind: 'place', count: 1 }]);
    await db.deleteFrom('slot').where('place_id', '=', id).execute();
    expect(await removeRound(db, next, await seen(next))).toBeNull();
    expect(await readKept(db, [at.roundId])).toEqual(new Set([at.roundId]));
  });

  test('an answer without an invitation keeps it too', async () => {
    const { db, roundId, organisation } = await fresh();
    await noteAnswer(db, roundId, organisation, 'no');
    expect((await removeRound(db, roundId, await seen(roundId)))?.keeps).toEqual([
      { kind: 'invitation', count: 1 },
    ]);
  });

  test('nothing goes that the question did not show', async () => {
    const { db, roundId } = await fresh();
    const shown = await seen(roundId);
    await saveHouseRules(db, roundId, 0, 'Wat je ziet, blijft hier.');
    const stays = await removeRound(db, roundId, shown);
    expect(stays).toMatchObject({ keeps: [], rules: 1 });
    expect(await removeRound(db, roundId, stays!.seen)).toBeNull();
  });

  test('what is added while it goes is never lost: one of the two is refused', async () => {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const at = await fresh();
      const shown = await seen(at.roundId);
      const [removed, added] = await Promise.allSettled([
        removeRound(at.db, at.roundId, shown),
        addPlace(at),
      ]);
      expect(removed.status).toBe('fulfilled');
      const wentAway = removed.status === 'fulfilled' && removed.value === null;
      expect([added.status, await isThere(at.roundId)]).toEqual(
        wentAway ? ['rejected', false] : ['fulfilled', true],
      );
    }
  });
});
