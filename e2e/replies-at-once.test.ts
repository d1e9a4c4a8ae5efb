import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findPostgres, startPostgres } from '../scripts/testing/postgres.mjs';
import { uidOf } from '../src/journey/visit/calendar/event.ts';
import { moveVisit } from '../src/journey/visit/moving/move.ts';
import { faultsIn } from '../src/journey/visit/moving/testing-faults.ts';
import { readVisits } from '../src/journey/visit/reads.ts';
import { mailsAboutVisit, TODAY } from '../src/journey/visit/testing.ts';
import type { State } from '../src/journey/visit/visit.ts';
import { readWaitingList } from '../src/journey/visit/waiting/waiting-list.ts';
import { mailWith } from '../src/platform/calendar/testing.ts';
import { type Connection, connect, type Whereabouts } from '../src/platform/db/connect.ts';
import { migrate } from '../src/platform/db/migrate.ts';
import { readHistory } from '../src/platform/events/happened.ts';
import { type AnsweringRound, anAnsweringRound } from './support/answering-round.ts';
import { type Site, startSite } from './support/site.ts';

/** 200 people answer at the same moment: from their mails, from two of them at once, and from their calendars. */
const CLOCK = '2027-02-01T09:00:00Z';
const SECRET_KEY = 'a secret of the test, long enough to be one';
const programs = findPostgres();

interface Place {
  name: string;
  servers: number;
  open(): Promise<{ at: Whereabouts; env: Record<string, string>; close(): Promise<void> }>;
}

const places: Place[] = [
  {
    name: 'PGlite',
    servers: 1,
    async open() {
      const folder = await mkdtemp(join(tmpdir(), 'wisselstage-replies-'));
      const close = () => rm(folder, { recursive: true, force: true });
      return { at: { dataFolder: folder }, env: {}, close };
    },
  },
  // Without PostgreSQL on a laptop this is left out; in CI that would be a hole in what is tested.
  ...(programs || process.env.CI
    ? [
        {
          name: 'PostgreSQL with two servers',
          servers: 2,
          async open() {
            const cluster = await startPostgres(programs!);
            const at = { databaseUrl: cluster.url, dataFolder: '' };
            return { at, env: { DATABASE_URL: cluster.url }, close: cluster.stop };
          },
        },
      ]
    : []),
];

/** One press of a button on a page that was opened before. */
interface Press {
  visitId: string;
  /** Whose: two windows of one person are one. */
  who: string;
  says: 'yes' | 'no';
  link: string;
}

interface Answered extends Press {
  status: number;
  page: string;
}

describe.each(places)('200 replies at the same moment, $name', ({ servers, open }) => {
  let place: Awaited<ReturnType<Place['open']>>;
  let round: AnsweringRound;
  const sites: Site[] = [];
  let folder: string;
  let connection: Connection;
  let isOpen = false;
  let answered: Answered[];

  beforeAll(async () => {
    place = await open();
    connection = await connect({ ...place.at, secretKey: SECRET_KEY });
    await migrate(connection.db);
    round = await anAnsweringRound(connection.db, 'antwoorden');
    // The last of them both said yes already: they are in a calendar.
    for (const { visitId } of inCalendars())
      await connection.db
        .transaction()
        .execute((trx) => moveVisit(trx, { visitId, event: 'visitor-agrees', today: TODAY }));
    await connection.close();
    folder = place.at.dataFolder || (await mkdtemp(join(tmpdir(), 'wisselstage-replies-')));
    for (let started = 0; started < servers; started += 1)
      sites.push(
        await startSite({ keep: folder, example: false, clock: CLOCK, env: { ...place.env, SECRET_KEY } }),
      );
  }, 180_000);
  afterAll(async () => {
    for (const site of sites) await site.stop();
    if (isOpen) await connection.close();
    await place.close();
    await rm(folder, { recursive: true, force: true });
  });

  const inCalendars = () => round.visitors.slice(-4);

  /** 146 who go, 30 of them from two mails, the 20 questions of two who receive, and 4 who say no in a calendar and on a page. */
  function presses(): Press[] {
    const going = round.visitors.slice(0, -4).flatMap(({ visitId, email, links }, index): Press[] => {
      const one: Press = { visitId, who: email, says: index % 5 === 0 ? 'no' : 'yes', link: links[0] };
      if (index % 5 > 1 || index >= 75) return [one];
      // A second window, in which every third says otherwise.
      const otherwise = one.says === 'yes' ? 'no' : 'yes';
      return [one, { ...one, says: index % 3 === 0 ? otherwise : one.says, link: links[1] }];
    });
    const receiving = round.hosts.map(
      ({ visitId, email, links }, index): Press => ({
        ...{ visitId, who: email, says: index % 10 === 3 ? 'no' : 'yes', link: links[index % 2]! },
      }),
    );
    const off = inCalendars().map(
      ({ visitId, email, links }): Press => ({ visitId, who: email, says: 'no', link: links[0] }),
    );
    return [...going, ...receiving, ...off];
  }

  test('each gets an answer, from a page that was opened before', async () => {
    const all = presses();
    expect(all).toHaveLength(200);
    const siteOf = (index: number) => sites[index % sites.length]!;
    const forms: URLSearchParams[] = [];
    for (const [index, press] of all.entries()) forms.push(await openForm(siteOf(index).url, press));
    const calendars = inCalendars().map((one, index) => mailIn(siteOf(index), folder, declined(one)));
    answered = await Promise.all(
      all.map(async (press, index) => {
        // Of two servers the one that did not show the page.
        return { ...press, ...(await post(siteOf(index + 1), press.link, forms[index]!)) };
      }),
    );
    expect(await Promise.all(calendars)).toEqual(inCalendars().map(() => 0));
    expect([...new Set(answered.map(({ status }) => status))].sort()).toEqual([303, 409]);
    for (const { page } of answered.filter(({ status }) => status === 409))
      expect(page).toContain('Er is intussen iets veranderd');
    // What opened is offered to who waits, and the mails go out.
    await untilQuiet(sites);
    await Promise.all(sites.map((site) => site.stop()));
    connection = await connect({ ...place.at, secretKey: SECRET_KEY });
    isOpen = true;
  }, 180_000);

  test('what was taken is so, with its mails once and its history whole', async () => {
    const { db } = connection;
    const states = new Map(
      (await readVisits(db, round.roundId)).map(({ id, state }): [string, State] => [id, state]),
    );
    const inCalendar = new Set(inCalendars().map(({ visitId }) => visitId));
    for (const { visitId, email } of round.visitors) {
      const about = answered.filter((one) => one.visitId === visitId);
      const taken = about.filter(({ status }) => status === 303);
      const no = taken.find(({ says }) => says === 'no');
      // Two windows that say otherwise: one of them was first, and the other was told so.
      for (const who of new Set(about.map((one) => one.who)))
        expect(new Set(taken.filter((one) => one.who === who).map(({ says }) => says)).size).toBeLessThan(2);
      if (!no) expect(about.filter(({ says }) => says === 'yes')).toEqual(taken);
      // Whoever said no in a calendar said so, also when the page came later and heard that it was told.
      const off = inCalendar.has(visitId) ? 'cancelled' : no ? 'declined' : null;
      expect(states.get(visitId)).toBe(off ?? 'arranged');
      const kinds = (await mailsAboutVisit(db, visitId)).map((mail) => mail.split(' ')[0]);
      const day = off === 'declined' ? [] : ['visit.day', 'visit.day'];
      expect([email, kinds]).toEqual([email, [...day, ...(off ? ['visit.off'] : [])]]);
      const moves = (await readHistory(db, { visitId })).filter(({ kind }) => kind === 'visit.moved');
      expect(moves.map(({ about: { from } }) => from)).toEqual([
        'offered',
        ...moves.slice(0, -1).map(({ about: { to } }) => to),
      ]);
      expect(new Set(moves.map(({ about: { event } }) => event)).size).toBe(moves.length);
      expect(moves.at(-1)?.about.to).toBe(states.get(visitId));
    }
  });

  test('no seat is given twice, and each that opened was offered to somebody who can have it', async () => {
    const { db } = connection;
    expect(await faultsIn(db, round.roundId)).toEqual([]);
    const list = await readWaitingList(db, round, TODAY);
    expect(list.seats.filter(({ fellOpen }) => fellOpen)).toEqual([]);
    const known = new Set(round.visitors.map(({ visitId }) => visitId));
    const added = (await readVisits(db, round.roundId)).filter(({ id }) => !known.has(id));
    expect(added.length).toBeGreaterThan(20);
    for (const { id, state } of added) {
      expect(state).toBe('offered');
      const offers = (await mailsAboutVisit(db, id)).map((mail) => mail.split(' ')[0]);
      expect(offers).toEqual(['visit.offer']);
    }
    expect(await db.selectFrom('event_delivery').selectAll().execute()).toEqual([]);
  });
});

/** The page of a mail is opened, and its form filled in. */
async function openForm(site: string, { link, visitId, says }: Press): Promise<URLSearchParams> {
  const { pathname, search, searchParams } = new URL(link);
  const page = await (await fetch(`${site}${pathname}${search}`)).text();
  const [, stand] = new RegExp(
    `name="stage" value="${visitId}"/?>.{0,200}?name="stand" value="([^"]+)"`,
    's',
  ).exec(page)!;
  const typed = says === 'yes' ? { telefoon: '', dag: '' } : { reden: 'busy' };
  return new URLSearchParams({
    ...{ sleutel: searchParams.get('sleutel')!, stage: visitId, stand: stand!, antwoord: says },
    ...typed,
  });
}

/** By a connection of its own, as each of them has. */
function post(site: Site, link: string, form: URLSearchParams): Promise<{ status: number; page: string }> {
  const { pathname, search } = new URL(link);
  return new Promise((resolve, reject) => {
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const asking = request(`${site.url}${pathname}${search}`, { method: 'POST', headers, agent: false });
    asking.once('error', reject).once('response', (answer) => {
      text(answer).then((page) => resolve({ status: answer.statusCode!, page }), reject);
    });
    asking.end(form.toString());
  });
}

/** What a calendar program sends when somebody declines. */
const declined = ({ visitId, email }: AnsweringRound['visitors'][number]) =>
  mailWith(
    [
      ...['BEGIN:VCALENDAR', 'METHOD:REPLY', 'VERSION:2.0', 'BEGIN:VEVENT'],
      ...[`UID:${uidOf(visitId, 'localhost')}`, 'SEQUENCE:0', 'DTSTAMP:20270201T090500Z'],
      `ATTENDEE;PARTSTAT=DECLINED:mailto:${email}`,
      ...['END:VEVENT', 'END:VCALENDAR', ''],
    ].join('\r\n'),
    { from: email },
  );

/** `wisselstage mail-in`, as the mail server starts it. @returns how it ended */
async function mailIn(site: Site, folder: string, mail: Uint8Array): Promise<number | null> {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'src/cli/wisselstage.ts', 'mail-in'],
    {
      env: {
        ...process.env,
        ...{ BASE_URL: '', PORT: new URL(site.url).port, SECRET_KEY, WISSELSTAGE_DATA: folder },
      },
      stdio: ['pipe', 'ignore', 'inherit'],
    },
  );
  child.stdin.end(mail);
  const [code] = await once(child, 'exit');
  return code;
}

/** Until the servers have had nothing to log for a while. */
async function untilQuiet(sites: readonly Site[]): Promise<void> {
  const length = () => sites.reduce((sum, site) => sum + site.log().length, 0);
  for (let before = -1; before !== length(); ) {
    before = length();
    await sleep(6_000);
  }
}
