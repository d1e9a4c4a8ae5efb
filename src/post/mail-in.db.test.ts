import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { KnownEvent } from '../platform/calendar/conclude.ts';
import type { Connection, DbOrTrx } from '../platform/db/connect.ts';
import { openTestDatabase } from '../platform/db/testing.ts';
import type { Answers, Concluded } from './answers.ts';
import { takeMail } from './mail-in.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase();
});
afterAll(() => connection.close());

const sample = (file: string) =>
  new Uint8Array(readFileSync(new URL(`../platform/calendar/samples/${file}`, import.meta.url)));
const now = new Date('2027-02-01T12:00:00Z');
const UID = 'bezoek-0042@wisselstage.example';
const known: KnownEvent = {
  begins: ['2027-03-11T07:00:00.000Z'],
  invited: [{ address: 'Petra.Mulder@rec.example', sequence: 0, taken: [] }],
};

let asked: (readonly string[])[] = [];
let taken: Concluded[] = [];
let transactions = new Set<DbOrTrx>();
/** A stage that invited one person, at the edge: what a stage does in its tables is its own business. */
const answers: Answers = {
  async known(trx, uids) {
    transactions.add(trx);
    asked.push(uids);
    return new Map([[UID, known]]);
  },
  async take(trx, concluded) {
    transactions.add(trx);
    taken.push(concluded);
  },
};
beforeEach(() => {
  asked = [];
  taken = [];
  transactions = new Set();
});

const take = (raw: Uint8Array, to: Answers | null = answers) => takeMail(connection.db, to, { raw, now });

test('an answer reaches the stage in one transaction, whole, and the mail server reads no name and no text', async () => {
  const raw = sample('made-outlook-decline-nl.eml');
  expect(await take(raw)).toEqual({
    kind: 'answer',
    noted: true,
    concluded: [{ as: 'declined', uid: UID, instance: 'all' }],
  });
  expect(asked).toEqual([[UID]]);
  expect(transactions.size).toBe(1);
  expect(transactions.has(connection.db)).toBe(false);
  const [only] = taken;
  expect(only).toMatchObject({ raw, mail: { kind: 'answer', from: 'petra.mulder@rec.example' } });
  expect(only?.conclusions).toEqual([
    {
      as: 'declined',
      uid: UID,
      instance: 'all',
      attendee: 'petra.mulder@rec.example',
      stamp: '2027-01-19T10:15:45.000Z',
      comment: 'Helaas, ik heb die dag piketdienst. Kan het ook op 18 of 25 maart?\n\nGroet,\nPetra',
    },
  ]);
});

test('the same mail has the same key, another has another', async () => {
  for (const file of [
    'made-outlook-decline-nl.eml',
    'made-outlook-decline-nl.eml',
    'made-apple-ios-accept.eml',
  ]) {
    await take(sample(file));
  }
  const [first, again, other] = taken.map(({ key }) => key);
  expect(again).toBe(first);
  expect(other).not.toBe(first);
});

test('what nobody can place and what cannot be read reaches the stage with the mail', async () => {
  const unknown = sample('made-apple-ios-accept.eml');
  const cut = sample('james-counter-outlook-cut-off.eml');
  expect((await take(unknown)).concluded).toEqual([
    { as: 'ask', why: 'unknown-event', uid: 'bezoek-0045@wisselstage.example', instance: 'all' },
  ]);
  expect(await take(cut)).toEqual({
    kind: 'broken',
    noted: true,
    concluded: [{ as: 'broken', why: 'calendar' }],
  });
  expect(taken.map(({ raw }) => raw)).toEqual([unknown, cut]);
});

test('an automatic answer, and a mail that came back and is not ours, change nothing', async () => {
  expect(await take(sample('made-out-of-office-nl.eml'))).toEqual({
    kind: 'not-a-reply',
    noted: false,
    concluded: [{ as: 'not-a-reply', why: 'automatic' }],
  });
  expect(await take(sample('ccs-bounce-with-invitation.eml'))).toEqual({
    kind: 'bounce',
    noted: false,
    concluded: [{ as: 'bounced' }],
  });
  expect([asked, taken]).toEqual([[], []]);
});

test('where nobody was ever invited an answer is not noted', async () => {
  expect(await take(sample('made-apple-ios-accept.eml'), null)).toEqual({
    kind: 'answer',
    noted: false,
    concluded: [{ as: 'ask', why: 'unknown-event', uid: 'bezoek-0045@wisselstage.example', instance: 'all' }],
  });
});

test('when the stage cannot note it, the mail server hears of it and tries again', async () => {
  const fails: Answers = { ...answers, take: () => Promise.reject(new Error('full')) };
  await expect(take(sample('made-outlook-decline-nl.eml'), fails)).rejects.toThrow('full');
});
