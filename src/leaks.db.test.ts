import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closePlace, openPlace } from './journey/place/leak/closing.ts';
import { readClosable } from './journey/place/leak/may-close.ts';
import { countHeld, findLeak, readLeak } from './journey/place/leak/read-leak.ts';
import { readSeen } from './journey/place/leak/seen.ts';
import { finishLeak, releaseMails, writeLeak } from './journey/place/leak/writing.ts';
import { readOpenPlaces, readShownPlaces } from './journey/place/reads.ts';
import { aPlace } from './journey/place/testing.ts';
import { findPublished, readPublished } from './journey/story/public/published.ts';
import { readFeed } from './journey/visit/feed/feed.ts';
import { readHosts, readVisit } from './journey/visit/reads.ts';
import { readVisitsOfOrganisation } from './journey/visit/reads-organisation.ts';
import { readQuestions } from './journey/visit/reply/questions.ts';
import { readVisitStatuses } from './journey/visit/status.ts';
import { anOfferedRound, bothAgree, TODAY } from './journey/visit/testing.ts';
import type { Role } from './people/reads.ts';
import { giveRole } from './people/writes.ts';
import { verifyAudit } from './platform/audit/verify.ts';
import type { Connection } from './platform/db/connect.ts';
import { openTestDatabase } from './platform/db/testing.ts';
import { databaseOn } from './platform/db/testing-postgres.ts';
import { claimDue } from './platform/mail/queue.ts';
import { aMailroom } from './platform/mail/testing.ts';
import { Peer } from './platform/mail/testing-peer.ts';
import { createSmtp } from './platform/mail/transport.ts';
import { allStages } from './stages.ts';

const server = process.env.TEST_DATABASE_URL;
let connection: Connection;
const peer = new Peer();
beforeAll(async () => {
  connection = await openTestDatabase();
  await peer.start();
}, 60_000);
afterAll(async () => {
  await peer.stop();
  await connection.close();
});

const baseUrl = 'https://wisselstage.example';

/** A real mail server: what it gets has left. */
function aRoom(today = TODAY) {
  const transport = createSmtp(`smtp://127.0.0.1:${peer.port}`, { host: 'wisselstage.example' });
  return aMailroom(connection.db, { kinds: allStages.mails, today: () => today, transport, baseUrl });
}
/** Who got something since the last look. */
const arrived = () =>
  peer.arrived
    .splice(0)
    .flatMap(({ to }) => to)
    .sort();

/** A round in which Anna goes to B and Cem to A, offered and not mailed yet; with a coordinator. */
async function aRound(code: string) {
  const { db } = connection;
  const round = await anOfferedRound(db, code);
  const coordinator = await giveRole(db, {
    ...{ email: `els@${code}.example`, name: 'Els', kind: 'coordinator', programmeId: round.programmeId },
  });
  const visit = (await readVisit(db, round.visits.get('Anna')!))!;
  const other = (await readVisit(db, round.visits.get('Cem')!))!;
  return { ...round, code, coordinator, visit, other };
}

const close = (placeId: string, by: string | null = null) =>
  connection.db.transaction().execute((trx) => closePlace(trx, { placeId, by, as: 'coordinator' }));
const userOf = async (email: string) =>
  (await connection.db.selectFrom('user').select('id').where('email', '=', email).executeTakeFirstOrThrow())
    .id;

const agree = (visitId: string) => bothAgree(connection.db, visitId);

describe('mail', () => {
  test('what was queued before the press does not leave; what is still true leaves when it is opened', async () => {
    const { db } = connection;
    const { visit, other, programmeId, code } = await aRound('held');
    const leakId = (await close(visit.placeId))!;
    const room = aRoom();
    await room.work();
    const got = arrived();
    expect(got).not.toContain(visit.visitorEmail);
    expect(got).not.toContain(`bas@${code}.example`);
    // Of another place it goes as ever.
    expect(got).toContain(other.visitorEmail);
    expect(await countHeld(db, programmeId)).toBe(2);
    const by = await userOf(`els@${code}.example`);
    await db
      .transaction()
      .execute((trx) => openPlace(trx, { leakId, programmeId, by, addressChanged: false }));
    expect(await countHeld(db, programmeId)).toBe(0);
    await room.work();
    expect(arrived()).toEqual([`bas@${code}.example`, visit.visitorEmail].sort());
    await room.work();
    expect(arrived()).toEqual([]);
  });

  test('what is not true any more when it is opened is dropped', async () => {
    const { db } = connection;
    const { visit, programmeId, code } = await aRound('dropped');
    const leakId = (await close(visit.placeId))!;
    await db.updateTable('visit').set({ state: 'cancelled' }).where('id', '=', visit.id).execute();
    const by = await userOf(`els@${code}.example`);
    await aRoom().work();
    arrived();
    await db
      .transaction()
      .execute((trx) => openPlace(trx, { leakId, programmeId, by, addressChanged: true }));
    await aRoom().work();
    expect(arrived()).toEqual([]);
    expect(await countHeld(db, programmeId)).toBe(0);
  });

  test('one that a courier had in hand when somebody pressed goes back, and is not counted as a try', async () => {
    const { db } = connection;
    const { visit } = await aRound('inhand');
    await db.updateTable('mail').set({ urgency: 2 }).where('status', '=', 'queued').execute();
    const taken = await claimDue(db, 'ordinary', 1000);
    const mine = taken.filter((mail) => JSON.stringify(mail.about).includes(visit.id));
    expect(mine.length).toBeGreaterThan(0);
    await close(visit.placeId);
    const { mailroom } = aRoom();
    for (const mail of mine) expect(await mailroom.send(mail)).toBeNull();
    expect(arrived()).toEqual([]);
    const rows = await db
      .selectFrom('mail')
      .select(['status', 'attempts', 'last_error'])
      .where(
        'id',
        'in',
        mine.map(({ id }) => id),
      )
      .execute();
    expect(rows).toEqual(mine.map(() => ({ status: 'queued', attempts: 0, last_error: 'HELD' })));
    await db.updateTable('mail').set({ status: 'skipped' }).where('status', '=', 'sending').execute();
  });

  test('who have a visit there hear of it only by a press, once, and nothing of the place', async () => {
    const { db } = connection;
    const { visit, programmeId, code } = await aRound('release');
    await aRoom().work();
    arrived();
    const leakId = (await close(visit.placeId))!;
    const by = await userOf(`els@${code}.example`);
    await aRoom().work();
    expect(arrived()).toEqual([`els@${code}.example`]);
    const release = () => db.transaction().execute((trx) => releaseMails(trx, { leakId, programmeId, by }));
    expect([await release(), await release()]).toEqual([2, 0]);
    const before = peer.arrived.length;
    await aRoom().work();
    const letters = peer.arrived.slice(before).map(({ raw }) => raw);
    expect(arrived()).toEqual([`bas@${code}.example`, visit.visitorEmail].sort());
    for (const letter of letters)
      for (const word of [visit.title, visit.host, '2027-03-09', '9 maart'])
        expect(letter).not.toContain(word);
  });

  test('after 24 and 60 hours coordinators are reminded, and no more once the register says whether it is told', async () => {
    const { db } = connection;
    const { visit, programmeId, code } = await aRound('remind');
    const leakId = (await close(visit.placeId))!;
    const leak = (await readLeak(db, leakId))!;
    const due = async () =>
      (
        await db
          .selectFrom('mail')
          .select('due_at')
          .where('kind', '=', 'place.fill-in')
          .where(sql<boolean>`about ->> 'leakId' = ${leakId}`)
          .orderBy('due_at')
          .execute()
      ).map(({ due_at }) => Math.round((due_at.getTime() - leak.knownAt.getTime()) / 3_600_000));
    expect(await due()).toEqual([24, 60]);
    const by = await userOf(`els@${code}.example`);
    const empty = {
      ...{ happened: '', affected: '', consequences: '', measures: '', authorityAt: null, peopleAt: null },
      ...{ authority: null, authorityWhy: '', people: null, peopleWhy: '' },
    };
    const write = (form: object, version: number) =>
      db.transaction().execute((trx) =>
        writeLeak(trx, {
          ...{ leakId, programmeId, by, version },
          form: { ...empty, knownAt: leak.knownAt, ...form },
        }),
      );
    // It was known two hours earlier: the reminders come earlier too.
    const earlier = new Date(leak.knownAt.getTime() - 2 * 3_600_000);
    expect(await write({ knownAt: earlier }, 1)).toBe(true);
    expect(await due()).toEqual([22, 58]);
    // An older form changes nothing.
    expect(await write({ happened: 'x' }, 1)).toBe(false);
    expect(await write({ knownAt: earlier, authority: 'not', authorityWhy: 'Geen risico' }, 2)).toBe(true);
    await db
      .updateTable('mail')
      .set({ due_at: new Date(0) })
      .where('kind', '=', 'place.fill-in')
      .where(sql<boolean>`about ->> 'leakId' = ${leakId}`)
      .execute();
    arrived();
    await aRoom().work();
    const kinds = await db
      .selectFrom('mail')
      .select('status')
      .where('kind', '=', 'place.fill-in')
      .where(sql<boolean>`about ->> 'leakId' = ${leakId}`)
      .execute();
    expect(kinds.map(({ status }) => status)).toEqual(['skipped', 'skipped']);
    // Done with a reason, once; and the entry stays.
    const finish = () =>
      db.transaction().execute((trx) => finishLeak(trx, { leakId, programmeId, by, why: 'Klaar' }));
    expect([await finish(), await finish()]).toEqual([true, false]);
    expect(await readLeak(db, leakId)).toMatchObject({ finishedWhy: 'Klaar', authorityWhy: 'Geen risico' });
    arrived();
  });
});

describe('what is shown', () => {
  test('a feed fetched right after shows nothing, nor do links, lists, gallery and who speaks for another', async () => {
    const { db } = connection;
    const { visit, roundId, programmeId, code } = await aRound('shown');
    await agree(visit.id);
    const anna = visit.visitorId!;
    const [bas] = await readHosts(db, visit.placeId);
    const looks = async () => ({
      feeds: [
        (await readFeed(db, { personId: anna, baseUrl })).length,
        (await readFeed(db, { personId: bas!.personId, baseUrl })).length,
      ],
      statuses: (await readVisitStatuses(db, { people: [anna], today: TODAY })).length,
      questions: (await readQuestions(db, { roundId, personId: anna }, TODAY)).length,
      shown: (await readShownPlaces(db, roundId)).map((place) => place.code),
      days: (await readOpenPlaces(db, roundId)).map(({ slots }) => slots.length),
      home: (await readVisitsOfOrganisation(db, { id: visit.homeId as never })).filter(
        ({ way }) => way === 'goes',
      ).length,
      host: (await readVisitsOfOrganisation(db, { id: visit.hostId as never })).filter(
        ({ way }) => way === 'comes',
      ).length,
    });
    const before = await looks();
    expect(before).toMatchObject({
      feeds: [1, 1],
      statuses: 1,
      questions: 1,
      shown: ['A-1', 'B-1'],
      host: 1,
    });
    const leakId = (await close(visit.placeId))!;
    expect(await looks()).toEqual({
      ...{ feeds: [0, 0], statuses: 0, questions: 0, shown: ['A-1'], days: [1, 0] },
      home: before.home - 1,
      // Who speaks for the place itself goes on seeing who comes.
      host: 1,
    });
    expect((await readVisit(db, visit.id))?.leaked).toBe(true);
    const by = await userOf(`els@${code}.example`);
    await db
      .transaction()
      .execute((trx) => openPlace(trx, { leakId, programmeId, by, addressChanged: true }));
    expect(await looks()).toEqual(before);
  });

  test('all at the same site is closed in every round, also what moves away from it; other sites are not', async () => {
    const { db } = connection;
    const { visit } = await aRound('site');
    const [site, elsewhere] = await Promise.all(
      ['Kade 1', 'Plein 2'].map((address) =>
        db
          .insertInto('site')
          .values({ organisation_id: visit.hostId, kind: 'open', name: address, address, submission: null })
          .returning('id')
          .executeTakeFirstOrThrow(),
      ),
    );
    const at = (siteId: string) =>
      db.updateTable('place').set({ site_id: siteId }).where('id', '=', visit.placeId).execute();
    const add = async (placeCode: string, siteId: string | null) => {
      const { title, condition, minimum, secret } = aPlace(placeCode, 'B');
      const { id } = await db
        .insertInto('place')
        .values({
          ...{ round_id: visit.roundId, organisation_id: visit.hostId, code: placeCode, site_id: siteId },
          ...{ title, condition, minimum, secret },
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      return id;
    };
    await at(site!.id);
    const same = await add('B-2', site!.id);
    const apart = await add('B-3', elsewhere!.id);
    const nowhere = await add('B-4', null);
    await close(visit.placeId);
    const later = await add('B-5', site!.id);
    await at(elsewhere!.id);
    const rows = await db.selectFrom('closed_place').select('place_id').execute();
    const closed = new Set(rows.map(({ place_id }) => place_id));
    expect([visit.placeId, same, apart, nowhere, later].map((id) => closed.has(id))).toEqual([
      true,
      true,
      false,
      true,
      true,
    ]);
  });

  test('a story of a visit there is not shown until it is opened', async () => {
    const { db } = connection;
    const { visit, programmeId } = await aRound('story');
    await db.updateTable('visit').set({ state: 'took-place' }).where('id', '=', visit.id).execute();
    const { id } = await db
      .insertInto('story')
      .values({
        ...{ programme_id: programmeId, visit_id: visit.id, state: 'published', title: 'Een dag' },
        ...{ slug: 'een-dag', published_on: TODAY, asked_on: TODAY, moved_on: TODAY, secret: false },
      } as never)
      .returning('id')
      .executeTakeFirstOrThrow();
    for (const side of ['visitor', 'host'] as const)
      await db
        .insertInto('story_speaker')
        .values({ story_id: id, side, person_id: null } as never)
        .onConflict((on) => on.columns(['story_id', 'side']).doNothing())
        .execute();
    const shown = async () => (await readPublished(db)).some((one) => one.id === id);
    const was = await shown();
    await close(visit.placeId);
    expect([was, await shown()]).toEqual([true, false]);
    expect(await findPublished(db, 'een-dag')).not.toMatchObject({ id });
  });
});

describe('who presses, and who reads what', () => {
  const viewer = (roles: Partial<Role>[], email = 'x@x.example') => ({ roles: roles as Role[], email });

  test('a coordinator of the programme, who speaks for the organisation, and who looks after safety; nobody else', async () => {
    const { db } = connection;
    const { visit, programmeId } = await aRound('who');
    const elsewhere = await aRound('who2');
    const may = async (asks: ReturnType<typeof viewer>) =>
      (await readClosable(db, asks, visit.placeId)).map(({ as }) => as);
    const contactOf = (organisationId: string) => viewer([{ kind: 'contact', programmeId, organisationId }]);
    expect(await may(viewer([{ kind: 'coordinator', programmeId }]))).toEqual(['coordinator']);
    expect(await may(contactOf(visit.hostId))).toEqual(['contact']);
    expect(await may(contactOf(visit.homeId))).toEqual([]);
    expect(await may(viewer([{ kind: 'coordinator', programmeId: elsewhere.programmeId }]))).toEqual([]);
    expect(await may(viewer([{ kind: 'participant', programmeId }], visit.visitorEmail!))).toEqual([]);
    expect(await may(viewer([{ kind: 'operator', programmeId: null }]))).toEqual([]);
    expect(await readClosable(db, viewer([{ kind: 'coordinator', programmeId }]), 'no id')).toEqual([]);
    const safety = viewer([], 'veilig@b.example');
    await db
      .insertInto('story_officer')
      .values({
        ...{ organisation_id: visit.hostId, kind: 'security', email: 'veilig@b.example' },
        given_by: 'organisation',
      })
      .execute();
    // Of an open place there is nobody for it.
    expect(await may(safety)).toEqual([]);
    await db.updateTable('place').set({ secret: true }).where('id', '=', visit.placeId).execute();
    expect(await may(safety)).toEqual(['security']);
    // One whom a coordinator named counts for nothing here.
    await db.updateTable('story_officer').set({ given_by: 'coordinator' }).execute();
    expect(await may(safety)).toEqual([]);
    await db.deleteFrom('story_officer').execute();
  });

  test('the list names everybody to a coordinator, own people alone to the contact, and to others is not there', async () => {
    const { db } = connection;
    const { visit, programmeId, code } = await aRound('seen');
    await db.updateTable('place').set({ secret: true }).where('id', '=', visit.placeId).execute();
    await aRoom().work();
    arrived();
    const leakId = (await close(visit.placeId))!;
    const leak = (await readLeak(db, leakId))!;
    const names = async (all: boolean) => [
      ...new Set((await readSeen(db, leak, { all })).map(({ name }) => name)),
    ];
    expect(await names(true)).toEqual(['Anna', 'Bas Gast', 'Bo'].filter((name) => name !== 'Bo'));
    expect(await names(false)).toEqual(['Bas Gast']);
    const as = async (asks: ReturnType<typeof viewer>) => (await findLeak(db, asks, leakId))?.as ?? null;
    const contactOf = (organisationId: string) => viewer([{ kind: 'contact', programmeId, organisationId }]);
    const elsewhere = await aRound('seen2');
    expect([
      await as(viewer([{ kind: 'coordinator', programmeId }])),
      await as(contactOf(visit.hostId)),
      await as(contactOf(visit.homeId)),
      await as(viewer([{ kind: 'coordinator', programmeId: elsewhere.programmeId }])),
      await as(viewer([{ kind: 'participant', programmeId }], `bas@${code}.example`)),
    ]).toEqual(['coordinator', 'contact', null, null, null]);
  });

  test('pressed by two at once it is closed once, told once and noted once, and the log is a chain', async () => {
    const { db } = connection;
    const { visit, code } = await aRound('twice');
    const ids = await Promise.all([close(visit.placeId), close(visit.placeId)]);
    expect(ids[0]).toBe(ids[1]);
    const told = await db
      .selectFrom('mail')
      .select('recipient')
      .where('kind', '=', 'place.closed')
      .where(sql<boolean>`about ->> 'leakId' = ${ids[0]}`)
      .execute();
    expect(told.filter(({ recipient }) => recipient === `els@${code}.example`)).toHaveLength(1);
    const noted = await db
      .selectFrom('audit')
      .select('kind')
      .where('about', '=', ids[0]!)
      .where('kind', '=', 'place-closed')
      .execute();
    expect(noted).toHaveLength(1);
    expect((await verifyAudit(db)).fault).toBeNull();
  });
});

// The embedded database has one process.
test.skipIf(!server)('closed by another process, it is closed here', async () => {
  const { db } = connection;
  const { visit } = await aRound('process');
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(db);
  const command = fileURLToPath(new URL('../bin/wisselstage.mjs', import.meta.url));
  const env = {
    ...process.env,
    ...{ DATABASE_URL: databaseOn(server!, rows[0]!.name), BASE_URL: baseUrl },
  };
  await promisify(execFile)(process.execPath, [command, 'leak', visit.place, '--round', visit.roundCode], {
    env,
  });
  expect(await readFeed(db, { personId: visit.visitorId!, baseUrl })).toEqual([]);
  await aRoom().work();
  // Who receives there hears nothing; who receives elsewhere does.
  expect(arrived().filter((to) => /^(?:aaf|bas)@process/.test(to))).toEqual(['aaf@process.example']);
});
