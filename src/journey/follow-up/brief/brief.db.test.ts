import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { daysFrom } from '../../../language/day.ts';
import type { PersonId, ProgrammeId, RoundId } from '../../../people/ids.ts';
import type { Connection, DbOrTrx } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import type { Sending } from '../../../platform/mail/transport.ts';
import { readPdf } from '../../../platform/pdf/testing.ts';
import { writePdf } from '../../../platform/pdf/write.ts';
import { anOfferedRound, TODAY } from '../../visit/testing.ts';
import { askInterest, confirmInterest, dropInterest, tellInterested } from '../interest/interests.ts';
import { findInterest } from '../interest/keys.ts';
import { stage } from '../stage.ts';
import { aFollowUpPost } from '../testing.ts';
import {
  countPress,
  endBrief,
  endLinkOfRound,
  findOrigin,
  findSharedBrief,
  LINK_DAYS,
  noteShared,
  readBrief,
  readOpenLinks,
  readOwnBrief,
  saveBrief,
  shareBrief,
} from './briefs.ts';
import { countBriefs, readInterested } from './counts.ts';
import { briefForm, interestForm } from './form.ts';
import { PAGE, paperOf, SLIDE, slideOf } from './paper.ts';

let connection: Connection;
let roundId: RoundId;
let programmeId: ProgrammeId;
let visitId: string;
let personId: PersonId;
let hostId: PersonId;
let letters: Sending[];
let deliver: () => Promise<void>;

const TEXTS = { struck: 'De rust aan tafel.', image: '', take: 'Eerder bellen.\nElke week.' };
const trx = <Result>(work: Parameters<ReturnType<Connection['db']['transaction']>['execute']>[0]) =>
  connection.db.transaction().execute(work) as Promise<Result>;

/** Anna of A was received at B, and looked back. */
beforeAll(async () => {
  connection = await openTestDatabase();
  const { db } = connection;
  const round = await anOfferedRound(db, 'collegas');
  ({ roundId, programmeId } = round);
  visitId = round.visits.get('Anna')!;
  const people = await db.selectFrom('person_main').select(['id', 'name']).execute();
  personId = people.find(({ name }) => name === 'Anna')!.id;
  hostId = people.find(({ name }) => name === 'Bas Gast')!.id;
  ({ letters, deliver } = aFollowUpPost(db, TODAY));
}, 60_000);
afterAll(() => connection.close());

beforeEach(async () => {
  const { db } = connection;
  letters.length = 0;
  for (const table of ['mail', 'interest', 'brief', 'reflection'] as const)
    await db.deleteFrom(table).execute();
  await db.updateTable('visit').set({ state: 'took-place' }).execute();
  await db.updateTable('place').set({ secret: false }).execute();
  for (const [id, side] of [
    [personId, 'visitor'],
    [hostId, 'host'],
  ] as const) {
    const given = { visit_id: visitId, person_id: id, side, state: 'given' as const };
    const { id: reflection_id } = await db
      .insertInto('reflection')
      .values(given)
      .returning('id')
      .executeTakeFirstOrThrow();
    await db
      .insertInto('reflection_text')
      .values([
        { reflection_id, person_id: id, question: 'struck', text: 'Voor allen', readers: 'everyone' },
        { reflection_id, person_id: id, question: 'take', text: 'Voor mij', readers: 'me' },
      ])
      .execute();
  }
});

async function aBriefIn(one: DbOrTrx): Promise<string> {
  await saveBrief(one, { visitId, personId, texts: TEXTS, today: TODAY, version: 0 });
  return (await readOwnBrief(one, { visitId, personId }))!.id;
}
const aBrief = () => trx<string>(aBriefIn);

test('who went and looked back makes one of their own texts, and nobody else', async () => {
  const { db } = connection;
  const origin = await findOrigin(db, visitId, [personId]);
  expect(origin?.written).toEqual({
    struck: { text: 'Voor allen', toAll: true },
    take: { text: 'Voor mij', toAll: false },
  });
  expect(await findOrigin(db, visitId, [hostId])).toBeNull();
  expect(await findOrigin(db, visitId, [])).toBeNull();
  await db.updateTable('reflection').set({ state: 'refused' }).execute();
  expect(await findOrigin(db, visitId, [personId])).toBeNull();
});

test('of a secret place there is none, and one that was shared opens nothing any more', async () => {
  const { db } = connection;
  const id = await aBrief();
  const key = await trx<string>((one) => shareBrief(one, id, TODAY));
  expect((await findSharedBrief(db, key, TODAY))?.host).toBe('Organisatie B');
  await db.updateTable('place').set({ secret: true }).execute();
  expect(await findSharedBrief(db, key, TODAY)).toBeNull();
  expect(await readBrief(db, id)).toBeNull();
  expect(await findOrigin(db, visitId, [personId])).toBeNull();
});

test('a link opens it for ninety days, until it is ended or replaced, and only its digest is kept', async () => {
  const { db } = connection;
  const id = await aBrief();
  const key = await trx<string>((one) => shareBrief(one, id, TODAY));
  const { key_hash } = await db.selectFrom('brief').select('key_hash').executeTakeFirstOrThrow();
  expect(key_hash).not.toContain(key);
  const opens = async (one: string, day: string) => (await findSharedBrief(db, one, day)) !== null;
  expect(await opens(key, daysFrom(TODAY, LINK_DAYS))).toBe(true);
  expect(await opens(key, daysFrom(TODAY, LINK_DAYS + 1))).toBe(false);
  expect(await opens('x', TODAY)).toBe(false);
  const next = await trx<string>((one) => shareBrief(one, id, TODAY));
  expect([await opens(key, TODAY), await opens(next, TODAY)]).toEqual([false, true]);
  await trx((one) => endBrief(one, id));
  expect(await opens(next, TODAY)).toBe(false);
});

test('it names nobody but the first name of who wrote it, and not even that of who works at a secret place', async () => {
  const { db } = connection;
  const id = await aBrief();
  await db.updateTable('person').set({ name: 'Anna de Wit' }).where('id', '=', personId).execute();
  const shown = (await readBrief(db, id))!;
  expect(shown.firstName).toBe('Anna');
  expect(JSON.stringify({ ...shown, personId: '' })).not.toMatch(/de Wit|Bas|anna@|2027/);
  await db.updateTable('place').set({ secret: true }).where('code', '=', 'A-1').execute();
  expect(await keepAgain(1)).toBe(true);
  expect((await readBrief(db, id))!.firstName).toBe('');
  await db.updateTable('person').set({ name: 'Anna' }).where('id', '=', personId).execute();
});

const keepAgain = (version: number) =>
  trx<boolean>((one) => saveBrief(one, { visitId, personId, texts: TEXTS, today: TODAY, version }));

test('what became secret since it was written is read by nobody until who wrote it kept it again', async () => {
  const { db } = connection;
  const key = await trx<string>(async (one) => shareBrief(one, await aBriefIn(one), TODAY));
  const opens = async () => (await findSharedBrief(db, key, TODAY)) !== null;
  const { organisation_id } = await db
    .selectFrom('place')
    .select('organisation_id')
    .where('code', '=', 'B-1')
    .executeTakeFirstOrThrow();
  // Not the place itself: another site of the organisation that received them.
  const { id: site } = await db
    .insertInto('site')
    .values({
      organisation_id,
      kind: 'secret',
      name: 'Elders',
      region: 'De regio',
      host_rings: true,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  expect(await opens()).toBe(false);
  expect(await keepAgain(1)).toBe(true);
  expect(await opens()).toBe(true);
  await db.deleteFrom('site').where('id', '=', site).execute();
});

test('what an older window keeps takes nothing away', async () => {
  await aBrief();
  expect([await keepAgain(0), await keepAgain(1), await keepAgain(1), await keepAgain(2)]).toEqual([
    ...[false, true, false, true],
  ]);
});

test('nothing on a page that anybody can read leads somewhere, also where nothing is secret', () => {
  const typed = { struck: 'We zitten op nummer twaalf.', image: '', take: '' };
  expect(briefForm({ said: {} }).safeParse(typed).error?.issues[0]?.message).toBe('whereabouts');
  expect(briefForm({ said: {} }).safeParse({ ...typed, struck: 'De rust aan tafel.' }).success).toBe(true);
});

test('who withdraws takes the page along with its link, also who is somebody else in the programme as well', async () => {
  const { db } = connection;
  const id = await aBrief();
  const key = await trx<string>((one) => shareBrief(one, id, TODAY));
  const who = await db
    .selectFrom('person_main')
    .select(['email', 'name'])
    .where('id', '=', personId)
    .executeTakeFirstOrThrow();
  // Speaks for their organisation, so that they stay.
  const speaks = await db
    .selectFrom('sign_up')
    .select('organisation_id')
    .where('person_id', '=', personId)
    .executeTakeFirstOrThrow();
  await db
    .insertInto('contact_person')
    .values({ ...speaks, person_id: personId })
    .execute();
  await trx((one) => stage.forget(one, { roundId, ...who }));
  expect(await findSharedBrief(db, key, TODAY)).toBeNull();
  const row = await db.selectFrom('brief').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  expect([row.person_id, row.struck, row.take, row.key_hash]).toEqual([null, '', '', null]);
  await db.deleteFrom('contact_person').where('person_id', '=', personId).execute();
});

test('a link opens nothing once the visit was missed, the look-back is not theirs, or they work nowhere here', async () => {
  const { db } = connection;
  const key = await trx<string>(async (one) => shareBrief(one, await aBriefIn(one), TODAY));
  const opens = async () => (await findSharedBrief(db, key, TODAY)) !== null;
  expect(await opens()).toBe(true);
  await db.updateTable('visit').set({ state: 'missed' }).execute();
  expect([await opens(), await readOpenLinks(db, roundId, TODAY)]).toEqual([false, []]);
  await db.updateTable('visit').set({ state: 'took-place' }).execute();
  await db.updateTable('reflection').set({ state: 'refused' }).where('side', '=', 'visitor').execute();
  expect(await opens()).toBe(false);
  await db.updateTable('reflection').set({ state: 'given' }).execute();
  expect(await opens()).toBe(true);
  const { id: sign_up_id, organisation_id } = await db
    .selectFrom('sign_up')
    .select(['id', 'organisation_id'])
    .where('person_id', '=', personId)
    .executeTakeFirstOrThrow();
  await db
    .insertInto('employment')
    .values({ sign_up_id, organisation_id, answer: 'no', said_in: 'page', user_id: null })
    .execute();
  expect(await opens()).toBe(false);
  await db.deleteFrom('employment').where('sign_up_id', '=', sign_up_id).execute();
});

test('a coordinator sees the links that open something, without who wrote it, and ends one of their own round', async () => {
  const { db } = connection;
  const id = await aBrief();
  expect(await readOpenLinks(db, roundId, TODAY)).toEqual([]);
  const key = await trx<string>((one) => shareBrief(one, id, TODAY));
  const [link] = await readOpenLinks(db, roundId, TODAY);
  expect(link).toEqual({ id, host: 'Organisatie B', texts: TEXTS, until: daysFrom(TODAY, LINK_DAYS) });
  const other = '00000000-0000-4000-8000-000000000000' as RoundId;
  expect(await trx((one) => endLinkOfRound(one, { id, roundId: other }))).toBe(false);
  expect(await findSharedBrief(db, key, TODAY)).not.toBeNull();
  expect(await trx((one) => endLinkOfRound(one, { id, roundId }))).toBe(true);
  expect(await findSharedBrief(db, key, TODAY)).toBeNull();
});

test('on paper it is a page and a slide, each one page, as PDF/UA-1 with headings', async () => {
  const brief = (await readBrief(connection.db, await aBrief()))!;
  const page = await readPdf(await writePdf(PAGE, paperOf(brief, 'nl')));
  expect([page.pages, page.marked, page.metadata['pdfuaid:part']]).toEqual([1, true, '1']);
  expect(page.tree).toEqual([
    'H1 Wat ik meenam van Organisatie B',
    expect.stringMatching(/Anna/),
    expect.stringMatching(/Een wisselstage in/),
    'H2 Wat mij trof',
    'P De rust aan tafel.',
    'H2 Wat ik meeneem in mijn werk',
    'P Eerder bellen.',
    'P Elke week.',
  ]);
  const long = {
    ...brief,
    texts: { struck: 'woord '.repeat(116), image: 'woord '.repeat(116), take: 'woord '.repeat(116) },
  };
  const slide = await readPdf(await writePdf(SLIDE, slideOf(long, 'en')));
  expect([slide.pages, slide.marked, slide.tree[0]]).toEqual([1, true, 'H1 A day at Organisatie B']);
  const full = await readPdf(await writePdf(PAGE, paperOf(long, 'nl')));
  expect(full.pages).toBe(1);
});

const ASKED = {
  name: 'Col Lega',
  email: 'col@elders.example',
  organisation: 'Elders',
  locale: 'nl' as const,
};
const ask = async (briefId: string, wants: 'join' | 'introduce') =>
  trx((one) => askInterest(one, { programmeId, briefId, wants, ...ASKED, today: TODAY }));
const keyIn = (letter: Sending) => /sleutel=([\w-]+)/.exec(letter.text)![1]!;

test('who asks to be introduced confirms by mail first; then the writer hears of them, once', async () => {
  const { db } = connection;
  const id = await aBrief();
  await trx((one) => shareBrief(one, id, TODAY));
  await ask(id, 'introduce');
  await deliver();
  expect(letters.map(({ to, subject }) => [to, subject])).toEqual([[ASKED.email, 'Wil je kennismaken?']]);
  // What anybody can type goes into no mail to an address that nobody confirmed.
  expect(letters[0]!.text).not.toMatch(/Col Lega|Elders/);
  const found = await findInterest(db, keyIn(letters[0]!), TODAY);
  expect(await findInterest(db, keyIn(letters[0]!), daysFrom(TODAY, 8))).toBeNull();
  for (let twice = 0; twice < 2; twice++) await trx((one) => confirmInterest(one, found!.id, TODAY));
  await deliver();
  const told = letters.slice(1).map(({ to, subject }) => `${to.split('@')[0]}: ${subject}`);
  expect(told).toEqual(['anna: Een collega wil kennismaken']);
  expect(letters[1]!.text).toContain('col@elders.example');
  // Asked again, nothing more goes out.
  await ask(id, 'introduce');
  await deliver();
  expect(letters).toHaveLength(2);
});

/** Asked to be introduced, and said that the address is theirs. */
async function introducedBy(briefId: string, email: string): Promise<string> {
  await trx((one) =>
    askInterest(one, { programmeId, briefId, wants: 'introduce', ...ASKED, email, today: TODAY }),
  );
  const { id } = await connection.db
    .selectFrom('interest')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirstOrThrow();
  await trx((one) => confirmInterest(one, id, TODAY));
  return id;
}
const toAnna = async () => {
  await deliver();
  return letters.filter(({ to }) => to.startsWith('anna@')).length;
};

test('nobody is introduced by a link that ended, also when it ended after they said yes', async () => {
  const id = await aBrief();
  await introducedBy(id, 'een@elders.example');
  expect(await toAnna()).toBe(0);
  await trx((one) => shareBrief(one, id, TODAY));
  await introducedBy(id, 'twee@elders.example');
  await trx((one) => endBrief(one, id));
  expect(await toAnna()).toBe(0);
  await trx((one) => shareBrief(one, id, TODAY));
  await introducedBy(id, 'drie@elders.example');
  expect(await toAnna()).toBe(1);
});

test('who must not meet the writer is not introduced, whichever of them it was said of, nor after it was mailed', async () => {
  const { db } = connection;
  const id = await aBrief();
  await trx((one) => shareBrief(one, id, TODAY));
  const { email } = await db
    .selectFrom('person_main')
    .select('email')
    .where('id', '=', hostId)
    .executeTakeFirstOrThrow();
  const anna = await db
    .selectFrom('sign_up')
    .select('id')
    .where('person_id', '=', personId)
    .executeTakeFirstOrThrow();
  const apart = { sign_up_id: anna.id, other_person_id: hostId };
  await introducedBy(id, email);
  await db.insertInto('exclusion').values(apart).execute();
  expect(await toAnna()).toBe(0);
  await db.deleteFrom('interest').execute();
  await introducedBy(id, email);
  expect(await toAnna()).toBe(0);
  await db.deleteFrom('exclusion').execute();
  await db.deleteFrom('interest').execute();
  await introducedBy(id, email);
  expect(await toAnna()).toBe(1);
});

test('until somebody says yes what was typed last holds, one mail a day goes out, and with its key they get off again', async () => {
  const { db } = connection;
  const id = await aBrief();
  await ask(id, 'join');
  await trx((one) =>
    askInterest(one, { programmeId, briefId: id, wants: 'join', ...ASKED, name: 'Col Beter', today: TODAY }),
  );
  await deliver();
  expect(letters).toHaveLength(1);
  const key = keyIn(letters[0]!);
  const found = (await findInterest(db, key, TODAY))!;
  expect([found.name, found.confirmedOn]).toEqual(['Col Beter', null]);
  await trx((one) => confirmInterest(one, found.id, TODAY));
  await ask(id, 'join');
  const listed = (await findInterest(db, key, daysFrom(TODAY, 90)))!;
  expect([listed.name, listed.confirmedOn]).toEqual(['Col Beter', TODAY]);
  await trx((one) => dropInterest(one, listed.id));
  expect([await readInterested(db, programmeId), await findInterest(db, key, TODAY)]).toEqual([[], null]);
});

test('who withdraws is off the list as well', async () => {
  const { db } = connection;
  const id = await aBrief();
  const who = await db
    .selectFrom('person_main')
    .select(['email', 'name'])
    .where('id', '=', hostId)
    .executeTakeFirstOrThrow();
  await introducedBy(id, who.email);
  await introducedBy(id, 'col@elders.example');
  await trx((one) => stage.forget(one, { roundId, ...who }));
  const left = await db.selectFrom('interest').select('email').execute();
  expect(left).toEqual([{ email: 'col@elders.example' }]);
});

test.each(['Kijk op winst.example', 'Bel 06 12 34 5', 'a@b', 'x/y'])(
  'no name of a reader is “%s”',
  (name) => {
    const typed = { wants: 'join', name, organisation: 'Elders', email: 'col@x.example' };
    expect(interestForm.safeParse(typed).error?.issues.map(({ path }) => path)).toEqual([['name']]);
    expect(
      interestForm.safeParse({ ...typed, name: 'J. van der Col', organisation: 'Team 24' }).success,
    ).toBe(true);
  },
);

test('who wants to join is on the list once the address is theirs, and hears once when a round opens', async () => {
  const { db } = connection;
  const id = await aBrief();
  await ask(id, 'join');
  await db
    .updateTable('round')
    .set({ sign_up_opens: '2027-02-10', sign_up_closes: '2027-02-20', match_on: '2027-03-01' })
    .where('id', '=', roundId)
    .execute();
  await trx((one) => tellInterested(one, '2027-02-05'));
  expect(await readInterested(db, programmeId)).toEqual([]);
  await deliver();
  const found = await findInterest(db, keyIn(letters[0]!), TODAY);
  await trx((one) => confirmInterest(one, found!.id, TODAY));
  expect((await readInterested(db, programmeId)).map(({ name }) => name)).toEqual(['Col Lega']);
  for (const day of ['2027-02-09', '2027-02-10', '2027-02-11']) {
    await trx((one) => tellInterested(one, day));
    await deliver();
  }
  expect(letters.slice(1).map(({ subject }) => subject)).toEqual(['Je kunt je nu aanmelden voor een stage']);
  await trx((one) => tellInterested(one, daysFrom(TODAY, 366)));
  expect(await readInterested(db, programmeId)).toEqual([]);
});

test('what was pressed and shared is counted for the round, without who it was', async () => {
  const { db } = connection;
  const id = await aBrief();
  for (const what of ['knew_not', 'knew_not', 'rang'] as const) await trx((one) => countPress(one, id, what));
  await trx((one) => noteShared(one, id, 12));
  const counts = { made: 1, sharedWith: 12, knewNot: 2, rang: 1, joins: 0, introduced: 0 };
  expect(await countBriefs(db, roundId)).toEqual(counts);
  // Who wrote it leaves: the words go, and the numbers stay.
  await db.insertInto('person').values({ programme_id: programmeId, name: 'Weg' }).execute();
  const { id: gone } = await db
    .selectFrom('person')
    .select('id')
    .where('name', '=', 'Weg')
    .executeTakeFirstOrThrow();
  await db.updateTable('brief').set({ person_id: gone }).execute();
  await db.deleteFrom('person').where('id', '=', gone).execute();
  const row = await db.selectFrom('brief').selectAll().executeTakeFirstOrThrow();
  expect([row.person_id, row.struck, row.take, row.key_hash]).toEqual([null, '', '', null]);
  expect(await countBriefs(db, roundId)).toEqual(counts);
});
