import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { viewRound } from './homes/round/home.ts';
import { readRoundHome } from './homes/round/reads.ts';
import { sayTasks } from './homes/tasks.ts';
import { storeRound } from './journey/matching/testing.ts';
import { organisationIds } from './journey/programme/reads.ts';
import { organisationRefused } from './journey/programme/schema.ts';
import { noteAnswer } from './journey/programme/writes.ts';
import { pages } from './pages.ts';
import type { Connection } from './platform/db/connect.ts';
import { openTestDatabase } from './platform/db/testing.ts';
import { on } from './platform/events/listen.ts';
import { type StartedJobs, startJobs } from './platform/jobs/jobs.ts';
import { does } from './platform/jobs/work.ts';
import { post } from './platform/mail/mail.ts';
import { aMailKind, aMailroom } from './platform/mail/testing.ts';
import type { Sending } from './platform/mail/transport.ts';
import { type Stage, stages, together } from './stages.ts';

let connection: Connection;
let jobs: StartedJobs;
beforeAll(async () => {
  connection = await openTestDatabase();
  jobs = await startJobs(connection);
}, 60_000);
afterAll(async () => {
  await jobs.stop();
  await connection.close();
});

const heard: string[] = [];
const planned = { name: 'later.planned', payload: z.object({ visit: z.string() }) };

const askMail = aMailKind({
  name: 'later.ask',
  about: z.object({ visit: z.string() }),
  read: async (_desk, { visit }) => ({
    subject: `Kom je ook, bij ${visit}?`,

    paragraphs: ['Laat het weten.'],
    action: { text: 'Antwoord', url: 'https://wisselstage.example/later/1' },
    why: 'Je doet mee.',
  }),
});

/** A stage that is not there yet, as somebody who adds one would write it. */
const later: Stage = {
  pages: [{ path: 'later/:later', file: 'journey/later/web/later.tsx', who: 'signed-in', notes: 'nothing' }],
  inventory: { tables: {} },
  mails: [askMail],
  on: [on('later', organisationRefused, async (_trx, { organisationId }) => void heard.push(organisationId))],
  work: [does(planned, async (_at, { visit }) => void heard.push(visit))],
  tasks: {
    round: () => [
      {
        ...{ name: 'undated', count: 3, by: null, weight: 995, to: '/rondes/ronde/stages' },
        says: () => ({ count: 3, title: 'Stages hebben nog geen dag' }),
      },
    ],
  },
  async daily(_db, today) {
    heard.push(today);
  },
};

test('a stage of ten lines hears an earlier one, works, mails, has its mornings and asks something, and no older stage knows of it', async () => {
  const { db } = connection;
  const all = together([...Object.values(stages), later]);
  const { roundId, programmeId } = await storeRound(db, 'ronde');
  await all.noteListeners(db);
  const events = all.startListening(db);
  await all.startWork({ db, jobs });
  const a = (await organisationIds(db, programmeId)).get('A')!;
  await noteAnswer(db, roundId, a, 'no');
  await jobs.send(db, planned, { visit: 'een bezoek' });
  await vi.waitFor(() => expect([...heard].sort()).toEqual([a, 'een bezoek'].sort()), { timeout: 30_000 });
  await all.beginDay(db, '2027-01-23');
  expect(heard).toContain('2027-01-23');
  await events.stop();
  const sent: Sending[] = [];
  const transport = async (sending: Sending) => {
    sent.push(sending);
    return { as: 'sent' as const };
  };
  await post(db, askMail, {
    to: 'nora@a.example',
    locale: 'nl',
    about: { visit: 'een bezoek' },
    programmeId,
  });
  await aMailroom(db, { kinds: all.mails, transport }).work();
  expect(sent.map(({ subject }) => subject)).toContain('Kom je ook, bij een bezoek?');
  const facts = viewRound(await readRoundHome(db, { roundId, programmeId }, '2027-01-23'), '2027-01-23');
  const [first, ...others] = sayTasks(await all.tasks.ofRound(db, facts), 'nl');
  expect(first).toMatchObject({ name: 'undated', title: 'Stages hebben nog geen dag' });
  expect(others.map(({ name }) => name)).toContain('match');
});

test('every page of a stage is in the table of contents', () => {
  const own = Object.values(stages).flatMap(({ pages }) => pages);
  expect(own.filter((page) => !pages.includes(page))).toEqual([]);
  expect(own.length).toBeGreaterThan(20);
});
