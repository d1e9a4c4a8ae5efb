import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Connection, Db } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { readPdf } from '../../../platform/pdf/testing.ts';
import { writePdf } from '../../../platform/pdf/write.ts';
import { anOfferedRound } from '../../visit/testing.ts';
import { Figures } from '../impact.ts';
import { readFigures, shareRound } from '../reads.ts';
import { readPublicFigures } from '../reads-public.ts';
import { readReportSheets } from '../reads-report.ts';
import { addCost, dropCost, readCosts } from './costs.ts';
import { clearLinks, findSharedRound, makeLink, readLinks, withdrawLink } from './links.ts';
import { paperOf } from './paper.ts';
import { REPORT_PAGE } from './paper-page.ts';
import { chooseQuotes, readQuotable, readQuotes } from './quotes.ts';
import { readReport, readSharedReport, shareNow } from './reading.ts';
import { sayFigure } from './saying.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase();
}, 60_000);
afterAll(() => connection.close());

const LAST = '2027-03-26';
const AFTER = '2027-03-27';

/** Anna went from A to B, and Cem from C to A; the place at A is secret when that is asked. */
async function aRound(code: string, { secret = false }: { secret?: boolean } = {}) {
  const { db } = connection;
  const round = await anOfferedRound(db, code);
  const { roundId } = round;
  await db
    .updateTable('round')
    .set({ first_day: '2027-03-08', last_day: LAST })
    .where('id', '=', roundId)
    .execute();
  await db
    .updateTable('place')
    .set({ secret })
    .where('round_id', '=', roundId)
    .where('code', '=', 'A-1')
    .execute();
  await db
    .updateTable('visit')
    .set({ state: 'took-place', days: ['2027-03-09'] })
    .where('round_id', '=', roundId)
    .execute();
  return round;
}

type Round = Awaited<ReturnType<typeof aRound>>;
const figuresOn = async ({ programmeId, roundId }: Round, today: string, db: Db = connection.db) =>
  (await readFigures(db, { programmeId, ids: [roundId], today }))[0]!.figures;

test('what is counted of a round is what stands in it', async () => {
  const round = await aRound('counted');
  const figures = await figuresOn(round, AFTER);
  const told = (id: string) => {
    const { numerator, denominator } = figures.find(id)!;
    return [numerator, denominator];
  };
  expect(told('visits.held')).toEqual([2, 2]);
  expect(told('people.signed-up')).toEqual([3, null]);
  expect(told('people.went')).toEqual([2, 2]);
  expect(told('choice.first')).toEqual([2, 2]);
});

test('a visit at a secret place has a day until the round is over, whatever became of it', async () => {
  const round = await aRound('secret', { secret: true });
  const held = async (today: string) => (await figuresOn(round, today)).find('visits.took-place')!.numerator;
  expect([await held('2027-03-10'), await held(LAST), await held(AFTER)]).toEqual([1, 1, 2]);
  expect((await figuresOn(round, LAST)).find('visits.planned')!.numerator).toBe(2);
});

test('lines of a secret place are for coordinators: the report of others has no more of them than the network by family', async () => {
  const round = await aRound('secret-lines', { secret: true });
  const { db } = connection;
  // Both went between the same two organisations.
  await db.updateTable('place').set({ secret: true }).where('round_id', '=', round.roundId).execute();
  const met = (figures: Figures) => ['ties.met', 'ties.new'].map((id) => figures.find(id)!.numerator);
  const [counted] = await readFigures(db, { ...round, ids: [round.roundId], today: AFTER });
  expect([met(counted!.figures), met(shareRound(counted!))]).toEqual([
    [1, 1],
    [0, 0],
  ]);
  await db.transaction().execute((trx) => shareNow(trx, { ...round, today: AFTER }));
  const report = (await readSharedReport(db, { ...round, today: AFTER }))!;
  expect(met(new Figures(report.figures))).toEqual([0, 0]);
});

test('who is forgotten goes on counting as one person who went', async () => {
  const round = await aRound('forgotten');
  const visitId = round.visits.get('Anna')!;
  await connection.db.updateTable('visit').set({ sign_up_id: null }).where('id', '=', visitId).execute();
  await connection.db
    .deleteFrom('sign_up')
    .where('round_id', '=', round.roundId)
    .where('person_id', 'in', (eb) => eb.selectFrom('person').select('person.id').where('name', '=', 'Anna'))
    .execute();
  const figures = await figuresOn(round, AFTER);
  expect(['people.signed-up', 'people.went'].map((id) => figures.find(id)!.numerator)).toEqual([3, 2]);
});

test('a visit that makes up for another counts as one with it', async () => {
  const round = await aRound('made-up');
  const { db } = connection;
  const missed = round.visits.get('Anna')!;
  const row = await db.selectFrom('visit').selectAll().where('id', '=', missed).executeTakeFirstOrThrow();
  await db.updateTable('visit').set({ state: 'missed' }).where('id', '=', missed).execute();
  const { place_id, sign_up_id, organisation_id, round_id, reply_by } = row;
  await db
    .insertInto('visit')
    .values({
      ...{ place_id, sign_up_id, organisation_id, round_id, reply_by, slot_id: null, seat: null },
      ...{ state: 'took-place' as const, days: ['2027-03-16'], makes_up: missed },
    })
    .execute();
  const { numerator, denominator } = (await figuresOn(round, AFTER)).find('visits.held')!;
  expect([numerator, denominator]).toEqual([2, 2]);
});

test('how many questions that takes does not depend on how many rounds there are', async () => {
  const round = await aRound('queries');
  const { db } = connection;
  const other = await db
    .insertInto('round')
    .values({ programme_id: round.programmeId, code: 'queries-2', name: 'Nog een', seed: 'x' })
    .returning('id')
    .executeTakeFirstOrThrow();
  const asked = async (ids: Round['roundId'][]) => {
    let count = 0;
    const counting = db.withPlugin({
      transformQuery: ({ node }) => {
        count += 1;
        return node;
      },
      transformResult: async ({ result }) => result,
    });
    await readFigures(counting, { programmeId: round.programmeId, ids, today: AFTER });
    return count;
  };
  expect(await asked([round.roundId, other.id])).toBe(await asked([round.roundId]));
});

test('others see nothing until a version is made, and that one stands still', async () => {
  const round = await aRound('edition');
  const { db } = connection;
  const asked = { ...round, today: AFTER };
  expect(await readSharedReport(db, asked)).toBeNull();
  expect(await readReportSheets(db, round, { shared: true, locale: 'nl' })).toBeNull();
  await db.transaction().execute((trx) => shareNow(trx, asked));
  const first = await readSharedReport(db, asked);
  expect(first).toMatchObject({ on: AFTER, shared: true });
  await db
    .updateTable('visit')
    .set({ state: 'missed' })
    .where('id', '=', round.visits.get('Anna')!)
    .execute();
  expect((await readSharedReport(db, { ...asked, today: '2027-04-20' }))!.figures).toEqual(first!.figures);
  expect((await readReport(db, asked)).figures).not.toEqual(first!.figures);
});

test('a version, a link and that it is withdrawn stand in the audit log', async () => {
  const round = await aRound('noted');
  const { db } = connection;
  await db.transaction().execute((trx) => shareNow(trx, { ...round, today: AFTER }));
  await makeLink(db, { roundId: round.roundId, label: 'Gemeente', days: 10, today: AFTER });
  const [link] = await readLinks(db, round.roundId);
  expect(await withdrawLink(db, round.roundId, link!.id)).toBe(true);
  expect(await withdrawLink(db, round.roundId, link!.id)).toBe(false);
  const noted = await db
    .selectFrom('audit')
    .select(['kind', 'about_kind', 'programme_id'])
    .where('about', '=', round.roundId)
    .orderBy('id')
    .execute();
  const shared = { about_kind: 'report', programme_id: round.programmeId };
  expect(noted).toEqual(['published', 'published', 'unpublished'].map((kind) => ({ kind, ...shared })));
});

test('nobody but coordinators sees a number of people below five, in whatever form they open it', async () => {
  const round = await aRound('few');
  const { db } = connection;
  await db.transaction().execute((trx) => shareNow(trx, { ...round, today: AFTER }));
  const report = (await readSharedReport(db, { ...round, today: AFTER }))!;
  const figures = new Figures(report.figures);
  for (const id of ['people.signed-up', 'people.went', 'choice.first', 'mark.visitors'])
    expect(sayFigure(figures.find(id)!, 'nl')).toMatch(/niet getoond|te weinig/);
  const [sheet] = (await readReportSheets(db, round, { shared: true, locale: 'nl' }))!;
  const went = sheet!.rows.find(([name]) => name === 'people.went')!;
  expect(went.slice(2, 7)).toEqual(['niet getoond', null, null, null, null]);
});

test('an edition keeps what each organisation had in it, and shows that to nobody', async () => {
  const round = await aRound('known');
  const { db } = connection;
  await db.transaction().execute((trx) => shareNow(trx, { ...round, today: AFTER }));
  const row = await db
    .selectFrom('report_edition')
    .select('known')
    .where('round_id', '=', round.roundId)
    .executeTakeFirstOrThrow();
  const went = Object.values(row.known['people.went']!);
  expect(went.reduce((sum, one) => sum + one, 0)).toBe(2);
  const report = JSON.stringify(await readSharedReport(db, { ...round, today: AFTER }));
  for (const id of Object.keys(row.known['people.went']!)) expect(report).not.toContain(id);
});

test('a link opens its round until it ends or is withdrawn, and no other', async () => {
  const [round, other] = [await aRound('links'), await aRound('links-2')];
  const { db } = connection;
  for (const one of [round, other])
    await db.transaction().execute((trx) => shareNow(trx, { ...one, today: AFTER }));
  const make = () => makeLink(db, { roundId: round.roundId, label: 'Gemeente', days: 10, today: AFTER });
  const [key, second] = [await make(), await make()];
  const opens = async (one: string, today: string) =>
    (await findSharedRound(db, one, today))?.roundId ?? null;
  expect([await opens(key, AFTER), await opens(key, '2027-04-06'), await opens(key, '2027-04-07')]).toEqual([
    ...[round.roundId, round.roundId, null],
  ]);
  expect(await opens(`${key}x`, AFTER)).toBeNull();
  const links = await readLinks(db, round.roundId);
  expect(JSON.stringify(links)).not.toContain(key);
  expect(await withdrawLink(db, other.roundId, links[0]!.id)).toBe(false);
  expect(await withdrawLink(db, round.roundId, links[0]!.id)).toBe(true);
  expect([await opens(key, AFTER), await opens(second, AFTER)].filter(Boolean)).toHaveLength(1);
  await clearLinks(db, '2027-04-07');
  expect(await readLinks(db, round.roundId)).toEqual([]);
});

test('costs are of their own round', async () => {
  const [round, other] = [await aRound('costs'), await aRound('costs-2')];
  const { db } = connection;
  await addCost(db, round.roundId, { label: 'Zaal', cents: 12_050, workingTime: false });
  const [cost] = await readCosts(db, round.roundId);
  expect(await dropCost(db, other.roundId, cost!.id)).toBe(false);
  expect((await figuresOn(round, AFTER)).find('cost.visit')!.value).toBe(6025);
  expect(await dropCost(db, round.roundId, cost!.id)).toBe(true);
  expect((await figuresOn(round, AFTER)).find('cost.visit')!.value).toBeNull();
});

async function write(round: Round, who: string, text: string, readers: 'everyone' | 'coordinators') {
  const { db } = connection;
  const visit_id = round.visits.get(who)!;
  const { person_id } = await db
    .selectFrom('visit')
    .innerJoin('sign_up', 'sign_up.id', 'visit.sign_up_id')
    .select('person_id')
    .where('visit.id', '=', visit_id)
    .executeTakeFirstOrThrow();
  const { id: reflection_id } = await db
    .insertInto('reflection')
    .values({ visit_id, person_id, side: 'visitor', state: 'given', asked_on: AFTER })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('reflection_text')
    .values({ reflection_id, person_id, question: 'take', text, readers })
    .execute();
  return reflection_id;
}

test('a quote is of who wrote it for everybody, never of a secret place, and goes when its writer takes it away', async () => {
  const [round, hidden] = [await aRound('quotes'), await aRound('quotes-secret', { secret: true })];
  const { db } = connection;
  const mine = await write(round, 'Anna', 'Eerder bellen', 'everyone');
  await write(round, 'Cem', 'Alleen voor de coördinator', 'coordinators');
  await write(hidden, 'Cem', 'Kanarie', 'everyone');
  expect((await readQuotable(db, round.roundId)).map(({ text }) => text)).toEqual(['Eerder bellen']);
  expect(await readQuotable(db, hidden.roundId)).toEqual([]);
  const [quotable] = await readQuotable(db, round.roundId);
  expect(await chooseQuotes(db, round.roundId, new Set([quotable!.key, 'take.x']))).toBe(false);
  expect(await chooseQuotes(db, round.roundId, new Set([quotable!.key]))).toBe(true);
  expect(await readQuotes(db, round.roundId)).toEqual([{ text: 'Eerder bellen', side: 'visitor' }]);
  await db.updateTable('reflection_text').set({ readers: 'me' }).where('reflection_id', '=', mine).execute();
  expect(await readQuotes(db, round.roundId)).toEqual([]);
  await db.deleteFrom('reflection_text').where('reflection_id', '=', mine).execute();
  const left = await db
    .selectFrom('report_quote')
    .select('question')
    .where('round_id', '=', round.roundId)
    .execute();
  expect(left).toEqual([]);
});

test('on paper it is PDF/UA, with the headline as its title, headings, and tables with heads', async () => {
  const round = await aRound('paper');
  const report = await readReport(connection.db, { ...round, today: AFTER });
  const paper = paperOf(report, 'nl');
  const pdf = await readPdf(await writePdf(REPORT_PAGE, paper));
  expect(pdf.metadata).toMatchObject({ 'pdfuaid:part': '1', 'dc:language': 'nl', 'dc:title': paper.title });
  expect(pdf.marked).toBe(true);
  const lines = pdf.tree.filter((line) => /^H[12] /.test(line));
  // Where a line of the heading ends, a reader of PDF has no space.
  const close = (text: string) => text.replaceAll(' ', '');
  expect(close(lines[0]!)).toBe(close(`H1 ${paper.title}`));
  expect(lines[1]).toBe('H2 Van uitnodiging tot stage: organisaties');
  const cells = pdf.tree
    .filter((line) => /\/T[HD]/.test(line))
    .map((line) => line.replace(/^.*\/T[HD]\S*\s?/, ''));
  expect(cells.slice(0, 2)).toEqual(['Wat', 'Waarde']);
  for (const [label, value] of paper.tables[0]!.rows)
    expect(cells).toEqual(expect.arrayContaining([label, value]));
});

test('everybody sees figures of the last round that is over, and only those of which a version was made', async () => {
  const { db } = connection;
  await db.deleteFrom('report_edition').execute();
  const round = await aRound('public');
  expect(await readPublicFigures(db, AFTER)).toBeNull();
  await db.transaction().execute((trx) => shareNow(trx, { ...round, today: AFTER }));
  expect(await readPublicFigures(db, AFTER)).toMatchObject({
    held: { count: 2, offered: 2 },
    knows: null,
    mark: null,
  });
  expect(await readPublicFigures(db, LAST)).toBeNull();
});
