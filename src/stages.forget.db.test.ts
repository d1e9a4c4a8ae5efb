import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runMatch } from './journey/matching/jobs.ts';
import { openInstance, openResult } from './journey/matching/matching-sealed.ts';
import { readProposal } from './journey/matching/reads.ts';
import { matchJob } from './journey/matching/schema.ts';
import { noteRun, requestMatch } from './journey/matching/writes.ts';
import { forgetHosts } from './journey/place/jobs.ts';
import { withdrawPlace } from './journey/place/place-offers.ts';
import { placeIds } from './journey/place/reads.ts';
import { daysChanged } from './journey/place/schema.ts';
import { savePlaces } from './journey/place/writes.ts';
import { organisationIds } from './journey/programme/reads.ts';
import { ensureProgramme, ensureRound, saveOrganisations } from './journey/programme/writes.ts';
import { beginDraft, confirmDraft } from './journey/sign-up/draft/begin.ts';
import { findDraft } from './journey/sign-up/draft/drafts.ts';
import { standOfAll } from './journey/sign-up/draft/saving.ts';
import { sendDraft } from './journey/sign-up/draft/send.ts';
import { beginSignUpDay } from './journey/sign-up/jobs.ts';
import { tellDaysChanged } from './journey/sign-up/people/days-changed.ts';
import { answerRequest } from './journey/sign-up/permission/permission.ts';
import { readSignUps } from './journey/sign-up/reads.ts';
import { withdraw } from './journey/sign-up/withdrawal/withdrawal.ts';
import type { ProgrammeId, RoundId } from './people/ids.ts';
import { ownAt } from './people/person/testing.ts';
import { giveRole } from './people/writes.ts';
import type { Connection, Db } from './platform/db/connect.ts';
import { openTestDatabase } from './platform/db/testing.ts';
import { withOpened } from './platform/db/testing-opened.ts';
import { type Jobs, type StartedJobs, startJobs } from './platform/jobs/jobs.ts';
import { aMailroom } from './platform/mail/testing.ts';
import type { Sending } from './platform/mail/transport.ts';
import { allStages } from './stages.ts';
import { finishImport } from './workbook/finish.ts';
import { readPasted } from './workbook/read/read.ts';
import { findBatch, presentIn, readContext, rowsToStore } from './workbook/reads.ts';
import { interpret } from './workbook/understand/interpret.ts';
import { saveAnswers, storeBatch } from './workbook/writes.ts';

/** In every field of somebody who signs up; in capitals and small letters. */
const MARK = /zyxmerk/i;
const NORA = 'zyxmerk@a.example';
const NAME = 'Nora Zyxmerk';
const answers = {
  ...{ name: NAME, jobTitle: 'Zyxmerk-agent', organisation: 'A', proposed: '', newcomer: true },
  ...{ clientContact: false, days: ['2027-03-09'], visits: 1, learningGoal: 'Zyxmerk zien.' },
  ...{ imageBefore: 'Zyxmerk druk', choices: [{ kind: 'place' as const, code: 'B-1' }], hosts: '' },
  ...{ listed: true, avoid: ['C'], managerName: 'Zyxmerk Baas', managerEmail: 'zyxmerk-baas@a.example' },
};
const people = (...rows: string[][]) =>
  ['Naam\tE-mail\tOrganisatie\tFunctie\tLeerdoel\tKeuze 1\tBeschikbare dagen\tLeidinggevende']
    .concat(rows.map((row) => row.join('\t')))
    .join('\n');
const HERS = [
  NAME,
  'ZyxMerk@a.example',
  'A',
  'zyxmerk-agent',
  'zyxmerk zien',
  'B-1',
  '2027-03-09',
  'Zyxmerk B',
];
const OTHERS = ['Kim', 'kim@a.example', 'A', 'arts', 'kijken', 'B-1', '2027-03-09', 'Kees'];

let connection: Connection;
let jobs: StartedJobs;
let scope: { roundId: RoundId; programmeId: ProgrammeId };
const letters: Sending[] = [];
let work: () => Promise<void>;
let app: { db: Connection['db']; jobs: Jobs };

beforeAll(async () => {
  connection = await openTestDatabase();
  const { db } = connection;
  const started = await startJobs(connection);
  jobs = started;
  // The queue is there and keeps what went through it; the work is done by the test, in order.
  await started.handle(matchJob, async () => {});
  await started.handle(daysChanged, async () => {});
  app = { db, jobs: started };
  const programmeId = await ensureProgramme(db, 'hier', 'hier');
  const roundId = await ensureRound(db, { programmeId, code: 'hier-1', name: 'De ronde' });
  scope = { roundId, programmeId };
  const empty = { kind: '', region: '', contactName: '', contactEmail: '', earlierRounds: '', standing: 0 };
  await saveOrganisations(
    db,
    programmeId,
    ['A', 'B', 'C'].map((code) => ({ code, name: `Organisatie ${code}`, ...empty })),
  );
  const place = {
    code: 'B-1',
    organisation: 'B',
    title: 'Meelopen',
    secret: false,
    condition: 'none' as const,
  };
  const slots = [{ days: ['2027-03-09'], capacity: 2 }];
  await savePlaces(
    db,
    roundId,
    [{ ...place, slots, hostName: '', hostEmail: '', minimum: 1 }],
    await organisationIds(db, programmeId),
  );
  await giveRole(db, { email: 'sietske@regio.example', name: 'Sietske', kind: 'coordinator', programmeId });
  const { mailroom } = aMailroom(db, {
    kinds: allStages.mails,
    transport: async (sending) => {
      letters.push(sending);
      return { as: 'sent' };
    },
  });
  work = async () => {
    for (let due = await queued(db); due.length > 0; due = await queued(db))
      for (const mailId of due) await mailroom.deliver(mailId);
  };
}, 60_000);
afterAll(async () => {
  await jobs.stop();
  await connection.close();
});

/** The mails that are not sent yet, also those whose turn comes later. */
async function queued(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('mail').select('id').where('status', '=', 'queued').execute();
  return rows.map(({ id }) => id);
}

/** Per table the rows in which the mark is found, also those of the queue. */
async function found(): Promise<string[]> {
  const { rows: tables } = await sql<{ schema: string; name: string }>`
    select table_schema as schema, table_name as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
    order by 1, 2`.execute(connection.db);
  expect(tables.map(({ schema }) => schema)).toContain('pgboss');
  const marked: string[] = [];
  for (const { schema, name } of tables) {
    const { rows } = await sql<{
      text: string;
    }>`select t::text as text from ${sql.table(`${schema}.${name}`)} as t`.execute(connection.db);
    if (rows.some(({ text }) => MARK.test(withOpened(text)))) marked.push(name);
  }
  return marked;
}

async function importText(text: string, sheet?: string, fileName?: string): Promise<string> {
  const raw = readPasted(text, sheet);
  return storeBatch(connection.db, scope, { ...raw, ...(fileName ? { fileName } : {}) });
}

async function signUpByForm(): Promise<void> {
  const { db } = connection;
  const key = await beginDraft(app, scope, { email: NORA, locale: 'nl', answers, own: null, page: '' });
  await work();
  const mailed = /sleutel=([\w-]+)/.exec(letters.findLast(({ to }) => to === NORA)?.text ?? '')?.[1] ?? '';
  await confirmDraft(db, scope, { mailed, key });
  const { id, answers: shown } = (await findDraft(db, scope, { key, own: null }))!;
  expect(await sendDraft(app, scope, { id, stand: standOfAll(shown), today: '2027-01-11' })).toBe('sent');
  await work();
  const request = await db.selectFrom('permission_request').select('id').executeTakeFirstOrThrow();
  await answerRequest(app, request.id, { answer: 'no', note: 'Zyxmerk heeft het te druk' });
  await answerRequest(app, request.id, { answer: 'yes', note: 'Zyxmerk mag toch' });
  await work();
}

async function match(): Promise<string> {
  await requestMatch(connection.db, app.jobs, scope.roundId);
  const { id } = await connection.db
    .selectFrom('match_run')
    .select('id')
    .orderBy('number', 'desc')
    .executeTakeFirstOrThrow();
  await runMatch(connection.db, { roundId: scope.roundId, runId: id });
  return id;
}

const proposal = async () => {
  const { view } = (await readProposal(connection.db, scope))!;
  return { people: view.visits.map(({ person }) => person.name).sort(), placed: view.counts.placed };
};

test('of somebody who withdraws nothing is left in any table, and the rest of the round goes on', async () => {
  const { db } = connection;
  const done = await importText(people(HERS, OTHERS), 'Aanmeldingen', `Lijst van ${NAME}.xlsx`);
  expect(await finishImport(db, scope, done, () => true)).toMatchObject({ kind: 'done' });
  await signUpByForm();
  await db.updateTable('sign_up').set({ permission: true, screening_seen: true }).execute();
  // Imports that are not finished: by address, by name, mentioned in a sheet that is not read, and typed.
  const open = [
    await importText(`E-mail\tNiet bij\n${NORA}\tC\n${NAME}\tC\nkim@a.example\tC`, 'Uitsluitingen'),
    await importText(
      `E-mail\tStageplek\tDag\n${NAME}\tB-1\t2027-03-09\nkim@a.example\tB-1\t2027-03-09`,
      'Vastgelegd',
    ),
    await importText(`Notities\n${NORA} belde\nsamen met ${NAME} komen\nbloemen`, 'Kladblok'),
    await importText(people([...HERS.toSpliced(1, 1, 'zyxmerk@@a'), 'x'], OTHERS), 'Aanmeldingen'),
  ];
  const byName = (await findBatch(db, scope, open[0]!))!;
  const context = await readContext(db, scope);
  const [asked] = interpret(byName.raw, { context }).findings.filter(({ code }) => code === 'person-by-name');
  await saveAnswers(db, scope, open[0]!, (_, before) => ({
    ...before,
    decisions: { [asked!.id]: asked!.options[0]!.id },
  }));
  await saveAnswers(db, scope, open[3]!, (_, before) => ({
    ...before,
    corrections: { 'Aanmeldingen!B2:wrong': NORA },
  }));
  await match();
  const last = await match();
  const placeId = (await placeIds(db, scope.roundId)).get('B-1')!;
  await tellDaysChanged(app, { placeId, version: 2, before: [], after: [] });
  await work();
  const before = await proposal();
  const kept = await found();
  for (const table of ['import_batch', 'mail', 'match_run', 'permission_request', 'sign_up', 'user']) {
    expect(kept).toContain(table);
  }
  expect(before.people).toEqual(['Kim', NAME]);
  const unfinished = await db
    .selectFrom('match_run')
    .select([openResult, openInstance])
    .where('id', '=', last)
    .executeTakeFirstOrThrow();

  await withdraw({ db, forgets: allStages.forgets }, scope.roundId, await ownAt(db, scope.programmeId, NORA));
  await work();
  // Coordinators hear who it was, and for a day it stands there for them.
  expect(letters.at(-1)).toMatchObject({
    to: 'sietske@regio.example',
    subject: `${NAME} heeft zich teruggetrokken: De ronde`,
  });
  expect(await found()).toEqual(['withdrawal']);
  await db.updateTable('withdrawal').set({ withdrawn_at: sql<Date>`now() - interval '25 hours'` }).execute();
  await beginSignUpDay(db, '2027-01-12');
  expect(await found()).toEqual([]);

  // What counts goes on counting.
  expect(await proposal()).toEqual({ people: ['Kim', 'iemand die zich terugtrok'], placed: before.placed });
  const { summary } = (await findBatch(db, scope, done))!;
  expect([summary?.inFile.signUps, summary?.saved.signUps.added]).toEqual([2, 2]);
  // A computation that was under way knows her still.
  await noteRun(db, last, { status: 'running', instance: unfinished.instance!, result: unfinished.result! });
  await noteRun(db, last, { status: 'done', result: unfinished.result! });
  expect(await found()).toEqual([]);

  // What is about others is as it was.
  const left = await findBatch(db, scope, open[0]!);
  expect(left!.raw.sheets[0]!.rows.map(({ number }) => number)).toEqual([1, 4]);
  expect(JSON.stringify((await findBatch(db, scope, open[2]!))!.raw)).toContain('bloemen');
  expect(JSON.stringify((await findBatch(db, scope, open[3]!))!.raw)).toContain('kim@a.example');
  expect(await match()).toBeTypeOf('string');
  expect((await proposal()).people).toEqual(['Kim']);

  // The same workbook again says that somebody does not come back, and keeps nothing of her.
  const again = await importText(people(HERS, OTHERS), 'Aanmeldingen', `Lijst van ${NAME}.xlsx`);
  expect(await found()).toEqual([]);
  const result = interpret((await findBatch(db, scope, again))!.raw, {
    context: await readContext(db, scope),
  });
  const { kept: said } = await rowsToStore(db, scope, result, presentIn(await readContext(db, scope)));
  expect(said).toEqual({ answers: 0, withdrawn: 1 });
  expect(await finishImport(db, scope, again, () => true)).toMatchObject({ kind: 'done' });
  expect((await readSignUps(db, scope.roundId)).map(({ name }) => name)).toEqual(['Kim']);
});

test('of who receives at a place that was taken out nothing is left there after a day', async () => {
  const { db } = connection;
  const host = { name: 'Lea Zyxmerk', email: 'lea.zyxmerk@b.example' };
  const place = {
    code: 'B-9',
    organisation: 'B',
    title: 'Meelopen',
    secret: false,
    condition: 'none' as const,
  };
  const row = { ...place, slots: [{ days: ['2027-03-09'], capacity: 2 }], minimum: 1 };
  const hosted = { ...row, hostName: host.name, hostEmail: host.email };
  const organisations = await organisationIds(db, scope.programmeId);
  await savePlaces(db, scope.roundId, [hosted], organisations);
  const id = (await placeIds(db, scope.roundId)).get('B-9')!;
  await sql`insert into choice (sign_up_id, number, place_id) select id, 5, ${id} from sign_up limit 1`.execute(
    db,
  );
  const { version } = await db
    .selectFrom('place')
    .select('version')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  expect(await withdrawPlace(app, { roundId: scope.roundId, id, version })).toBe('withdrawn');
  await tellDaysChanged(app, { placeId: id, version: 2, before: [['2027-03-09']], after: [] });
  await work();
  expect(letters.at(-1)?.to === host.email || letters.at(-2)?.to === host.email).toBe(true);
  await forgetHosts(db);
  expect(await found()).toEqual(['mail', 'person', 'person_address']);
  await db
    .updateTable('place')
    .set({ withdrawn_at: sql<Date>`now() - interval '25 hours'` })
    .where('id', '=', id)
    .execute();
  await forgetHosts(db);
  await forgetHosts(db);
  expect(await found()).toEqual([]);
  expect((await db.selectFrom('host').select('id').execute()).length).toBe(0);
});
