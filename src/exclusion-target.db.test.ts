import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { storeRound } from './journey/matching/testing.ts';
import { aPerson } from './people/person/testing.ts';
import type { Connection } from './platform/db/connect.ts';
import { openTestDatabase } from './platform/db/testing.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase();
}, 60_000);
afterAll(() => connection.close());

/** The embedded database has one connection: there nobody takes away what somebody else is naming. */
test.skipIf(!process.env.TEST_DATABASE_URL).each(['place', 'person'] as const)(
  'who takes a %s away while somebody notes that it must be kept apart, waits, and what was noted goes along',
  async (what) => {
    const { db } = connection;
    const { programmeId, roundId } = await storeRound(db, `ronde-${what}`);
    const { id: signUpId } = await db
      .selectFrom('sign_up')
      .select('id')
      .where('round_id', '=', roundId)
      .orderBy('id')
      .executeTakeFirstOrThrow();
    const place = await db
      .selectFrom('place')
      .select('id')
      .where('round_id', '=', roundId)
      .orderBy('id')
      .executeTakeFirstOrThrow();
    await db.deleteFrom('choice').where('place_id', '=', place.id).execute();
    const person = what === 'place' ? null : await aPerson(db, programmeId, 'Noor', `noor-${what}@a.example`);
    const id = person ?? place.id;
    const names = { place_id: what === 'place' ? id : null, other_person_id: person };
    let gone = false;
    let taking: Promise<unknown> | undefined;
    await db.transaction().execute(async (trx) => {
      await trx
        .insertInto('exclusion')
        .values({ sign_up_id: signUpId, organisation_id: null, ...names, made_in: null })
        .execute();
      taking = db
        .deleteFrom(what)
        .where('id', '=', id)
        .execute()
        .then(() => (gone = true));
      await wait(300);
      expect(gone).toBe(false);
    });
    await taking;
    const left = await db
      .selectFrom('exclusion_sealed')
      .select('id')
      .where('sign_up_id', '=', signUpId)
      .execute();
    expect(left).toEqual([]);
  },
);

test('naming what is not there is refused', async () => {
  const { db } = connection;
  const { roundId } = await storeRound(db, 'ronde-niets');
  const { id } = await db
    .selectFrom('sign_up')
    .select('id')
    .where('round_id', '=', roundId)
    .orderBy('id')
    .executeTakeFirstOrThrow();
  const note = db
    .insertInto('exclusion')
    .values({
      ...{ sign_up_id: id, organisation_id: null, place_id: crypto.randomUUID(), other_person_id: null },
      made_in: null,
    })
    .execute();
  await expect(note).rejects.toThrow('what an exclusion names is not there');
});
