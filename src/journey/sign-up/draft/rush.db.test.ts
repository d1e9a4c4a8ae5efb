import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ProgrammeId, RoundId } from '../../../people/ids.ts';
import type { Connection } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { claimDue } from '../../../platform/mail/queue.ts';
import { aPlace } from '../../place/testing.ts';
import { savePlaces } from '../../place/writes.ts';
import { findRound } from '../../programme/reads.ts';
import { aProgramme } from '../../programme/testing.ts';
import { readOffer, readOrganisationsOffered } from '../gallery/offer.ts';
import { beginDraft } from './begin.ts';

let connection: Connection;
let scope: { roundId: RoundId; programmeId: ProgrammeId; organisations: Map<string, string> };
beforeAll(async () => {
  connection = await openTestDatabase();
  scope = await aProgramme(connection.db, 'hier');
}, 60_000);
afterAll(() => connection.close());

test('everybody of an office that signs up at once waits at the screen, and nobody is behind a crowd', async () => {
  const { db } = connection;
  const people = Array.from({ length: 40 }, (_, number) => `mens${number}@a.example`);
  for (const email of people) {
    await beginDraft({ db }, scope, { email, locale: 'nl', answers: {}, own: null, page: email });
  }
  const first = await claimDue(db, 'first', 100);
  expect(first.map(({ recipient }) => recipient)).toEqual(people);
});

test('the first step is offered the same organisations as the others, and no places', async () => {
  const { db } = connection;
  await savePlaces(db, scope.roundId, [aPlace('A-1', 'A')], scope.organisations);
  const round = (await findRound(db, 'hier-1'))!;
  const all = await readOffer(db, round);
  expect(all.places).toHaveLength(1);
  expect(await readOrganisationsOffered(db, round)).toEqual({ ...all, places: [] });
});
