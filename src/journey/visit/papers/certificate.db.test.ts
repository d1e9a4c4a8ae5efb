import { afterAll, beforeAll, expect, test } from 'vitest';
import { selvesAt } from '../../../people/person/testing.ts';
import type { Connection } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { readPdf } from '../../../platform/pdf/testing.ts';
import { writePdf } from '../../../platform/pdf/write.ts';
import { aPlace } from '../../place/testing.ts';
import { findOwnVisit } from '../own/finding.ts';
import { readOwnVisit } from '../own/own-visit.ts';
import { readVisit, readVisitsAhead } from '../reads.ts';
import { anOfferedRound } from '../testing.ts';
import type { State } from '../visit.ts';
import { certificateOf, hasCertificate } from './certificate.ts';
import { CERTIFICATE_PAGE } from './certificate-page.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase();
}, 60_000);
afterAll(() => connection.close());

const LAST = '2027-03-26';
const AFTER = '2027-03-27';

interface Over {
  secret?: boolean;
  title?: string;
  days?: string[];
  start?: string;
}

/** Anna went to B, and Cem to A. */
async function aRound(
  code: string,
  { secret = false, title = 'Meelopen met de noodhulp', days, start }: Over = {},
) {
  const { db } = connection;
  const at = days ?? ['2027-03-09'];
  const round = await anOfferedRound(db, code, {
    places: [
      aPlace('A-1', 'A', { hostName: 'Aaf Gast', hostEmail: `aaf@${code}.example` }),
      aPlace('B-1', 'B', {
        ...{ title, hostName: 'Bas Gast', hostEmail: `bas@${code}.example` },
        slots: [{ days: ['2027-03-09'], capacity: 1 }],
      }),
    ],
  });
  const visitId = round.visits.get('Anna')!;
  const { placeId } = (await readVisit(db, visitId))!;
  const kit = { secret, start_time: start ?? '08:45', end_time: '16:30' };
  await db.updateTable('place').set(kit).where('id', '=', placeId).execute();
  const period = { first_day: '2027-03-08', last_day: LAST, name: 'Ronde voorjaar 2027' };
  await db.updateTable('round').set(period).where('id', '=', round.roundId).execute();
  const { programmeId } = round;
  await db.updateTable('programme').set({ name: 'Samen veilig' }).where('id', '=', programmeId).execute();
  await db.updateTable('visit').set({ days: at, state: 'took-place' }).where('id', '=', visitId).execute();
  return { ...round, visitId };
}

const find = async (visitId: string, email: string) =>
  findOwnVisit(connection.db, await selvesAt(connection.db, email), visitId);
const emailOf = async (visitId: string) => (await readVisit(connection.db, visitId))!.visitorEmail!;
const findHers = async (visitId: string) => (await find(visitId, await emailOf(visitId)))!;

async function pdfOf(visitId: string, locale: 'nl' | 'en') {
  const certificate = certificateOf(await findHers(visitId), locale);
  return writePdf(CERTIFICATE_PAGE, certificate);
}

test('it is for who went, and for nobody else', async () => {
  const { visitId, visits } = await aRound('whose');
  const cem = await emailOf(visits.get('Cem')!);
  const can = async (email: string) => {
    const found = await find(visitId, email);
    return found && hasCertificate(found, '2027-03-09');
  };
  const everybody = [await emailOf(visitId), 'bas@whose.example', cem, 'aaf@whose.example'];
  expect(await Promise.all(everybody.map(can))).toEqual([true, false, null, null]);
});

test('it is there when the visit took place, and in no other state', async () => {
  const { visitId } = await aRound('when');
  const found = await findHers(visitId);
  const states: State[] = [
    'offered',
    'accepted',
    'arranged',
    'ready',
    'missed',
    'declined',
    'lapsed',
    'cancelled',
  ];
  const inState = (state: State) => hasCertificate({ ...found, visit: { ...found.visit, state } }, AFTER);
  expect([...states, 'took-place' as const].filter(inState)).toEqual(['took-place']);
});

test('of a secret visit it is there from the day after the round, also when the round has no last day yet', async () => {
  const { visitId } = await aRound('late', { secret: true });
  const found = await findHers(visitId);
  const on = (today: string, roundLast: string | null = LAST) =>
    hasCertificate({ ...found, visit: { ...found.visit, roundLast } }, today);
  expect([on('2027-03-10'), on(LAST), on(AFTER), on(AFTER, null)]).toEqual([false, false, true, false]);
  const shown = async (today: string, opened: boolean) =>
    (await readOwnVisit(connection.db, found, { today, opened })).certificate;
  expect([await shown(LAST, true), await shown(LAST, false), await shown(AFTER, false)]).toEqual([
    ...[false, false, true],
  ]);
});

test('of a secret visit made up for after the round it is there after its window, and so long it stays on the own list', async () => {
  for (const [code, day] of [
    ['first-of-window', '2027-03-29'],
    ['last-of-window', '2027-06-24'],
  ] as const) {
    const { visitId } = await aRound(code, { secret: true, days: [day] });
    const found = await findHers(visitId);
    const listed = async (today: string) =>
      (await readVisitsAhead(connection.db, [found.personId], today)).map(({ id }) => id);
    expect(['2027-06-24', '2027-06-25'].map((today) => hasCertificate(found, today))).toEqual([false, true]);
    expect([await listed('2027-06-24'), await listed('2027-06-25')]).toEqual([[visitId], []]);
  }
});

test.each([
  [
    'nl' as const,
    [
      'H1 Bewijs van deelname',
      'P Anna',
      'P ging op stage bij een andere organisatie.',
      'Werkt bij: ',
      'Was bij: ',
      'Stage: Meelopen met de noodhulp',
      'Dagen: dinsdag 9 maart 2027, woensdag 10 maart 2027',
      'Tijd: 8.45 tot 16.30 uur',
      'Ronde: Ronde voorjaar 2027',
      'Programma: Samen veilig',
    ],
  ],
  [
    'en' as const,
    [
      'H1 Certificate of participation',
      'P Anna',
      'P went on a visit to another organisation.',
      'Works at: ',
      'Visited: ',
      'Visit: Meelopen met de noodhulp',
      'Days: Tuesday 9 March 2027, Wednesday 10 March 2027',
      'Time: 8.45 to 16.30',
      'Round: Ronde voorjaar 2027',
      'Programme: Samen veilig',
    ],
  ],
])(
  'read back by another program it is PDF/UA with headings, paragraphs and a list, in %s',
  async (locale, said) => {
    const { visitId } = await aRound(`read-${locale}`, { days: ['2027-03-09', '2027-03-10'] });
    const { home, host } = (await readVisit(connection.db, visitId))!;
    const pdf = await readPdf(await pdfOf(visitId, locale));
    const lines = said.map((line, index) => (index === 3 ? line + home : index === 4 ? line + host : line));
    const listed = lines.slice(3).flatMap((line) => {
      const [, term = '', text = ''] = /^(.*?): (.*)$/.exec(line) ?? [];
      return [`L/LI/Lbl/Span ${term}`, `L/LI/LBody ${text}`];
    });
    expect(pdf.tree).toEqual([...lines.slice(0, 3), ...listed]);
    expect(pdf.metadata).toMatchObject({
      'pdfuaid:part': '1',
      'dc:title': said[0]!.slice(3),
      'dc:language': locale,
    });
    expect([pdf.pages, pdf.marked, pdf.info.Language, pdf.info.Title]).toEqual([
      1,
      true,
      locale,
      said[0]!.slice(3),
    ]);
  },
);

test('of a secret visit it names the round only, whatever the visit', async () => {
  const one = await aRound('canary-one', {
    ...{ secret: true, title: 'Kanarietitel', days: ['2027-03-09'], start: '06:45' },
  });
  const other = await aRound('canary-two', {
    ...{ secret: true, title: 'Een veel langere titel van een plek', days: ['2027-03-10', '2027-03-11'] },
  });
  const [first, second] = [await pdfOf(one.visitId, 'nl'), await pdfOf(other.visitId, 'nl')];
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  const pdf = await readPdf(first);
  expect(pdf.tree).toEqual([
    ...['H1 Bewijs van deelname', 'P Anna', 'P deed mee aan deze ronde.'],
    ...['L/LI/Lbl/Span Ronde', 'L/LI/LBody Ronde voorjaar 2027'],
    ...['L/LI/Lbl/Span Programma', 'L/LI/LBody Samen veilig'],
  ]);
  expect(Object.keys(pdf.info).filter((name) => /Date|Author|Subject|Keywords/.test(name))).toEqual([]);
  expect(JSON.stringify(pdf)).not.toMatch(/Kanarie|maart|2027-03|6[.:]45|Gast|canary/);
});
