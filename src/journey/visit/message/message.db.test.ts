import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Connection } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import type { PressAt } from '../../../post/press.ts';
import { anOfferedRound, TODAY } from '../testing.ts';
import { message } from './message.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase();
}, 60_000);
afterAll(() => connection.close());

async function aRound(code: string) {
  const { db } = connection;
  const round = await anOfferedRound(db, code);
  const { programmeId, roundId, visits } = round;
  const at = (names: readonly string[] | null): PressAt => ({
    ...{ programmeId, roundId, locale: 'nl', today: TODAY },
    those: names?.map((name) => visits.get(name)!) ?? null,
  });
  /** To whom it would go, with how many visits in each mail. */
  const whom = async (names: readonly string[] | null) => {
    await message.send(db, at(names));
    const sent = await db
      .deleteFrom('mail')
      .where('kind', '=', 'visit.message')
      .where('programme_id', '=', programmeId)
      .returning(['recipient', 'about'])
      .execute();
    const count = (about: unknown) => (about as { visitIds: string[] }).visitIds.length;
    return sent.map(({ recipient, about }) => `${recipient.split('@')[0]} ${count(about)}`).sort();
  };
  return { ...round, db, at, whom };
}

test('both sides of the visits that were chosen get one mail; without a choice all of the round', async () => {
  const { whom } = await aRound('bericht');
  expect(await whom(['Anna'])).toEqual(['anna 1', 'bas 1']);
  expect(await whom(null)).toEqual(['aaf 1', 'anna 1', 'bas 1', 'cem 1']);
});

test('who receives several gets one mail about all of them', async () => {
  const { db, visits, whom } = await aRound('een-mail');
  const { place_id, slot_id } = await db
    .selectFrom('visit')
    .select(['place_id', 'slot_id'])
    .where('id', '=', visits.get('Cem')!)
    .executeTakeFirstOrThrow();
  await db
    .updateTable('visit')
    .set({ place_id, slot_id, seat: 2 })
    .where('id', '=', visits.get('Anna')!)
    .execute();
  expect(await whom(['Anna', 'Cem'])).toEqual(['aaf 2', 'anna 1', 'cem 1']);
});

test('of a secret place, of what is off and of another round nobody is mailed, also when their ids are sent', async () => {
  const { db, visits, at, whom } = await aRound('niet');
  const elsewhere = await aRound('elders');
  await db
    .updateTable('place')
    .set({ secret: true })
    .where('id', '=', (from) =>
      from.selectFrom('visit').select('place_id').where('id', '=', visits.get('Cem')!),
    )
    .execute();
  await db.updateTable('visit').set({ state: 'cancelled' }).where('id', '=', visits.get('Anna')!).execute();
  expect(await whom(['Anna', 'Cem'])).toEqual([]);
  await message.send(db, { ...at(null), those: [...elsewhere.visits.values()] });
  expect(await elsewhere.whom(null)).toHaveLength(4);
});

test('who has no address is named, to be rung', async () => {
  const { db, visits, at } = await aRound('bellen');
  await db
    .deleteFrom('person_address')
    .where('person_id', 'in', (from) =>
      from
        .selectFrom('sign_up')
        .innerJoin('visit', 'visit.sign_up_id', 'sign_up.id')
        .select('sign_up.person_id')
        .where('visit.id', '=', visits.get('Anna')!),
    )
    .execute();
  expect((await message.leftOut(db, at(['Anna']))).map(({ names }) => names)).toEqual([['Anna']]);
});
