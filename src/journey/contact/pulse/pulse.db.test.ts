import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { daysFrom } from '../../../language/day.ts';
import type { RoundId } from '../../../people/ids.ts';
import { joinPeople } from '../../../people/person/joining.ts';
import type { Connection } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { readHistory } from '../../../platform/events/happened.ts';
import { aMailroom } from '../../../platform/mail/testing.ts';
import type { Sending } from '../../../platform/mail/transport.ts';
import { anOfferedRound, letThemTakePlace, makeSecret } from '../../visit/testing.ts';
import type { Contact } from '../contact-pulse.ts';
import { mails } from '../mails.ts';
import { readPulseFigures } from '../reads-pulses.ts';
import { readOrganisationTies, readPersonTies } from '../reads-ties.ts';
import { readOpenPulseCount } from '../status.ts';
import { answerPulse, resumePulses, saveMore, stopPulses } from './answering.ts';
import { askForPulses } from './asking.ts';
import { forgetInPulses } from './forgetting.ts';
import { clearPulseKeys, findPulseKey, makePulseKey } from './keys.ts';
import { findMeasures, openMeasuresOf } from './measures.ts';
import { readOpenPulses } from './open.ts';
import { viewPulses } from './viewing.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase();
}, 60_000);
afterAll(() => connection.close());

const THE_DAY = '2027-03-09';
const ROUND_ENDS = '2027-03-26';
const SIX_WEEKS = '2027-04-20';
const THREE_MONTHS = '2027-06-08';
const SIX_MONTHS = '2027-09-07';
const AFTER_ROUND = '2027-05-07';

/** Beside who receives at the place already. */
async function receivesToo({ roundId, personOf }: Made, name: string, code: string): Promise<void> {
  await connection.db
    .insertInto('host')
    .columns(['place_id', 'person_id', 'position'])
    .expression((eb) =>
      eb
        .selectFrom('place')
        .select((at) => ['place.id', at.val(personOf(name)).as('person_id'), at.lit(2).as('position')])
        .where('round_id', '=', roundId)
        .where('code', '=', code),
    )
    .execute();
}
type Made = Awaited<ReturnType<typeof aRoundThatWas>>;

/** A round whose visits took place: Anna at B, where Bas receives; Cem at A, where Aaf does. */
async function aRoundThatWas(code: string, { secret = false }: { secret?: boolean } = {}) {
  const { db } = connection;
  const made = await anOfferedRound(db, code);
  const { roundId, programmeId } = made;
  await letThemTakePlace(db, { roundId, day: THE_DAY, lastDay: ROUND_ENDS });
  if (secret) await makeSecret(db, { roundId, code: 'B-1', title: 'Kanarietitel' });
  const people = await db
    .selectFrom('person')
    .select(['id', 'name'])
    .where('programme_id', '=', programmeId)
    .execute();
  const personOf = (name: string) => people.find((one) => one.name === name)!.id;
  const openOf = (name: string, today: string) =>
    readOpenPulses(db, { people: [personOf(name)], today, roundId });
  return {
    ...{ ...made, personOf, openOf },
    async answer(name: string, contact: Contact, today: string) {
      const [open] = await openOf(name, today);
      await answerPulse(db, open!, { contact, today });
      return open!.id;
    },
    async mails() {
      const rows = await db
        .selectFrom('mail')
        .select(['kind', 'recipient'])
        .where('kind', 'like', 'contact.pulse%')
        .where('programme_id', '=', programmeId)
        .execute();
      return rows
        .map(({ kind, recipient }) => `${kind.slice('contact.'.length)} ${recipient.split('@')[0]}`)
        .sort();
    },
    async asked() {
      const rows = await db
        .selectFrom('pulse')
        .innerJoin('visit', 'visit.id', 'pulse.visit_id')
        .leftJoin('person', 'person.id', 'pulse.person_id')
        .leftJoin('person as other', 'other.id', 'pulse.other_id')
        .select(['person.name', 'other.name as other', 'moment', 'pulse.asked_on'])
        .where('visit.round_id', '=', roundId)
        .execute();
      return rows
        .map(({ name, other, moment, asked_on }) => `${asked_on} ${moment} ${name} – ${other}`)
        .sort();
    },
    async exclude(from: string, to: string) {
      const { id } = await db
        .selectFrom('sign_up')
        .select('id')
        .where('round_id', '=', roundId)
        .where('person_id', '=', personOf(from))
        .executeTakeFirstOrThrow();
      await db
        .insertInto('exclusion')
        .values({ sign_up_id: id, other_person_id: personOf(to), made_in: 'page', made_at: new Date() })
        .execute();
    },
  };
}

const BOTH = (moment: string, day: string) =>
  ['Aaf Gast – Cem', 'Anna – Bas Gast', 'Bas Gast – Anna', 'Cem – Aaf Gast'].map(
    (two) => `${day} ${moment} ${two}`,
  );
const ALL = ['aaf', 'anna', 'bas', 'cem'];

/** Every letter of these mails, as it goes out on a day. */
async function lettersOf(programmeId: string, today: string): Promise<Sending[]> {
  const { db } = connection;
  const letters: Sending[] = [];
  const { mailroom } = aMailroom(db, {
    kinds: Object.values(mails),
    today: () => today,
    transport: async (sending) => {
      letters.push(sending);
      return { as: 'sent' };
    },
  });
  const waiting = await db
    .selectFrom('mail')
    .select('id')
    .where('kind', 'like', 'contact.pulse%')
    .where('programme_id', '=', programmeId)
    .execute();
  for (const { id } of waiting) await mailroom.deliver(id);
  return letters;
}

describe('who is asked', () => {
  test('both sides at each of the three moments, once, and reminded once', async () => {
    const { db } = connection;
    const made = await aRoundThatWas('asked');
    for (let day = '2027-03-10'; day <= '2027-10-20'; day = daysFrom(day, 1)) await askForPulses(db, day);
    expect(await made.asked()).toEqual([
      ...BOTH('6-weeks', SIX_WEEKS),
      ...BOTH('3-months', THREE_MONTHS),
      ...BOTH('6-months', SIX_MONTHS),
    ]);
    const thrice = (kind: string) =>
      ALL.flatMap((name) => Array.from({ length: 3 }, () => `${kind} ${name}`));
    expect(await made.mails()).toEqual([...thrice('pulse'), ...thrice('pulse-reminder')].sort());
  });

  test('each mail says of which weeks it asks, and the last that it is the last', async () => {
    const { db } = connection;
    const made = await aRoundThatWas('worded');
    const said: string[] = [];
    for (const day of [SIX_WEEKS, THREE_MONTHS, SIX_MONTHS]) {
      await askForPulses(db, day);
      const letters = await lettersOf(made.programmeId, day);
      const hers = letters.filter(({ to }) => JSON.stringify(to).includes('anna@'));
      said.push(...hers.map(({ text }) => String(text)));
    }
    expect(said).toHaveLength(3);
    expect(said[0]).toContain('Hadden jullie daarna nog contact?');
    expect(said[1]).toContain('de afgelopen zes weken');
    expect(said[2]).toContain('Dit vragen we voor het laatst.');
  });

  test('and a few questions more at the same moment, which open without signing in', async () => {
    const { db } = connection;
    const made = await aRoundThatWas('measured');
    await askForPulses(db, SIX_WEEKS);
    const asked = await findMeasures(db, await made.openOf('Anna', SIX_WEEKS), SIX_WEEKS);
    expect(asked).toMatchObject({
      roundId: made.roundId,
      personId: made.personOf('Anna'),
      moment: '6-weeks',
    });
    expect(await openMeasuresOf(db, asked!, SIX_WEEKS)).toMatch(/^\/meting\/[^/]+\/zes-weken\?sleutel=/);
    await db.updateTable('measure_moment').set({ done: true }).execute();
    expect(await findMeasures(db, await made.openOf('Anna', SIX_WEEKS), SIX_WEEKS)).toBeNull();
  });

  test('a morning that begins twice asks once, also when the second begins before the first is done', async () => {
    const { db } = connection;
    const made = await aRoundThatWas('twice');
    await Promise.all([askForPulses(db, SIX_WEEKS), askForPulses(db, SIX_WEEKS)]);
    await askForPulses(db, SIX_WEEKS);
    expect(await made.asked()).toEqual(BOTH('6-weeks', SIX_WEEKS));
    expect(await made.mails()).toEqual(ALL.map((name) => `pulse ${name}`));
  });

  test('a morning that breaks off asks nothing, and the next one asks all', async () => {
    const { db } = connection;
    const made = await aRoundThatWas('broken');
    const broken = new Error('the power went');
    await db
      .transaction()
      .execute(async (trx) => {
        const held = Object.assign(Object.create(trx), {
          transaction: () => ({ execute: (work: (one: typeof trx) => unknown) => work(trx) }),
        });
        await askForPulses(held, SIX_WEEKS);
        throw broken;
      })
      .catch((error: unknown) => expect(error).toBe(broken));
    expect([await made.asked(), await made.mails()]).toEqual([[], []]);
    await askForPulses(db, daysFrom(SIX_WEEKS, 1));
    expect(await made.asked()).toEqual(BOTH('6-weeks', '2027-04-21'));
    expect(await made.mails()).toHaveLength(4);
  });

  test('what was missed is caught up for some weeks and then left, never two moments at once', async () => {
    const { db } = connection;
    const made = await aRoundThatWas('missed');
    await askForPulses(db, '2027-05-24');
    await askForPulses(db, '2027-06-09');
    await askForPulses(db, '2027-12-01');
    expect(await made.asked()).toEqual([...BOTH('6-weeks', '2027-05-24'), ...BOTH('3-months', '2027-06-09')]);
  });

  test('who has no address, or wants no mails, is asked where they start, and gets none', async () => {
    const { db } = connection;
    const made = await aRoundThatWas('no-mail');
    await db.deleteFrom('person_address').where('person_id', '=', made.personOf('Cem')).execute();
    await db
      .updateTable('person')
      .set({ reminders_stopped_at: new Date() })
      .where('id', '=', made.personOf('Anna'))
      .execute();
    await askForPulses(db, SIX_WEEKS);
    expect(await made.mails()).toEqual(['pulse aaf', 'pulse bas']);
    for (const name of ['Anna', 'Cem'])
      expect(await readOpenPulseCount(db, { people: [made.personOf(name)], today: SIX_WEEKS })).toBe(1);
  });

  test('who receives several gets one mail about all of them', async () => {
    const { db } = connection;
    const made = await aRoundThatWas('several');
    await receivesToo(made, 'Bas Gast', 'A-1');
    await askForPulses(db, SIX_WEEKS);
    expect((await made.mails()).filter((one) => one.endsWith(' bas'))).toEqual(['pulse bas']);
    expect(await made.openOf('Bas Gast', SIX_WEEKS)).toHaveLength(2);
    expect(await made.openOf('Cem', SIX_WEEKS)).toHaveLength(2);
  });

  test('who says so is asked nothing more, until they change their mind', async () => {
    const { db } = connection;
    const made = await aRoundThatWas('stopped');
    const anna = [made.personOf('Anna')];
    await askForPulses(db, SIX_WEEKS);
    await stopPulses(db, anna, SIX_WEEKS);
    await stopPulses(db, anna, SIX_WEEKS);
    expect(await readOpenPulseCount(db, { people: anna, today: SIX_WEEKS })).toBe(0);
    await askForPulses(db, '2027-04-27');
    await askForPulses(db, THREE_MONTHS);
    expect((await made.mails()).filter((one) => one.endsWith(' anna'))).toEqual(['pulse anna']);
    await resumePulses(db, anna);
    await askForPulses(db, SIX_MONTHS);
    expect((await made.mails()).filter((one) => one.endsWith(' anna'))).toEqual(['pulse anna', 'pulse anna']);
  });

  test('who answered is not reminded', async () => {
    const { db } = connection;
    const made = await aRoundThatWas('answered');
    await askForPulses(db, SIX_WEEKS);
    await made.answer('Anna', 'no-need', SIX_WEEKS);
    await askForPulses(db, '2027-04-27');
    expect((await made.mails()).filter((one) => one.includes('reminder'))).toEqual(
      ['aaf', 'bas', 'cem'].map((name) => `pulse-reminder ${name}`),
    );
  });
});

describe('nobody is asked about', () => {
  test('a visit that did not take place, or turned out not to have', async () => {
    const { db } = connection;
    const made = await aRoundThatWas('missed-visit');
    await askForPulses(db, SIX_WEEKS);
    await db.updateTable('visit').set({ state: 'missed' }).where('round_id', '=', made.roundId).execute();
    expect(await made.openOf('Anna', SIX_WEEKS)).toEqual([]);
    await askForPulses(db, '2027-04-27');
    expect(await made.mails()).toEqual(ALL.map((name) => `pulse ${name}`));
    expect(await lettersOf(made.programmeId, '2027-04-27')).toEqual([]);
  });

  test.each([
    ['Anna', 'Bas Gast'],
    ['Cem', 'Aaf Gast'],
  ])('whom somebody must not meet since (%s), both ways', async (from, to) => {
    const { db } = connection;
    const made = await aRoundThatWas(`apart-${from.toLowerCase()}`);
    await askForPulses(db, SIX_WEEKS);
    await made.exclude(from, to);
    for (const name of [from, to]) expect(await made.openOf(name, SIX_WEEKS)).toEqual([]);
    await askForPulses(db, '2027-04-27');
    expect((await made.mails()).filter((one) => one.includes('reminder'))).toHaveLength(2);
    await askForPulses(db, THREE_MONTHS);
    expect((await made.asked()).filter((one) => one.includes('3-months'))).toHaveLength(2);
    // Nor does a letter go out that was written before.
    const reached = (await lettersOf(made.programmeId, THREE_MONTHS)).map(({ to }) => JSON.stringify(to));
    expect(reached.length).toBeGreaterThan(0);
    const theirs = [from, to].map((name) => name.split(' ')[0]!.toLowerCase());
    expect(reached.filter((address) => theirs.some((name) => address.startsWith(`"${name}@`)))).toEqual([]);
  });

  test('who withdrew: what they answered counts on, and is nobody’s', async () => {
    const { db } = connection;
    const made = await aRoundThatWas('withdrawn');
    await askForPulses(db, SIX_WEEKS);
    await made.answer('Anna', 'yes', SIX_WEEKS);
    const before = await readPulseFigures(db, made.roundId);
    const who = { roundId: made.roundId, email: 'anna@a.example', name: 'Anna' };
    await db.transaction().execute((trx) => forgetInPulses(trx, who));
    expect(await readPulseFigures(db, made.roundId)).toEqual(before);
    expect((await made.asked()).slice(0, 4)).toEqual([
      ...[
        '2027-04-20 6-weeks Aaf Gast – Cem',
        '2027-04-20 6-weeks Bas Gast – null',
        '2027-04-20 6-weeks Cem – Aaf Gast',
      ],
      '2027-04-20 6-weeks null – Bas Gast',
    ]);
    expect(await made.openOf('Bas Gast', SIX_WEEKS)).toEqual([]);
  });

  test('who was erased: figures and ties stay as they were', async () => {
    const { db } = connection;
    const made = await aRoundThatWas('erased');
    const at = { programmeId: made.programmeId, upTo: 999, withoutSecret: false, today: AFTER_ROUND };
    await askForPulses(db, SIX_WEEKS);
    await made.answer('Anna', 'yes', SIX_WEEKS);
    await made.answer('Bas Gast', 'yes', SIX_WEEKS);
    const figures = await readPulseFigures(db, made.roundId);
    const ties = (await readPersonTies(db, at)).map(({ state }) => state).sort();
    expect(ties).toEqual(['kept', 'unknown']);
    await db
      .updateTable('visit')
      .set({ sign_up_id: null })
      .where('id', '=', made.visits.get('Anna')!)
      .execute();
    await db.deleteFrom('sign_up').where('person_id', '=', made.personOf('Anna')).execute();
    await db.deleteFrom('person').where('id', '=', made.personOf('Anna')).execute();
    expect(await readPulseFigures(db, made.roundId)).toEqual(figures);
    expect((await readPersonTies(db, at)).map(({ state }) => state).sort()).toEqual(ties);
    expect(await made.openOf('Bas Gast', SIX_WEEKS)).toEqual([]);
    await askForPulses(db, THREE_MONTHS);
    expect((await made.asked()).filter((one) => one.includes('3-months'))).toHaveLength(2);
  });
});

describe('of a secret place', () => {
  test('the dates of the round count, and a mail names nothing of it', async () => {
    const { db } = connection;
    const made = await aRoundThatWas('hidden', { secret: true });
    for (let day = '2027-03-10'; day < AFTER_ROUND; day = daysFrom(day, 1)) await askForPulses(db, day);
    expect((await made.mails()).filter((one) => /anna|bas/.test(one))).toEqual([]);
    await askForPulses(db, AFTER_ROUND);
    expect((await made.mails()).filter((one) => /anna|bas/.test(one))).toEqual(['pulse anna', 'pulse bas']);
    await askForPulses(db, '2027-05-14');
    const letters = await lettersOf(made.programmeId, '2027-05-14');
    const theirs = letters.filter(({ to }) => /anna|bas/.test(JSON.stringify(to)));
    expect(theirs).toHaveLength(4);
    expect(JSON.stringify(theirs)).not.toMatch(/Kanarietitel|Organisatie|9 maart|2027-03-09|Bas Gast/);
  });

  test('another day within the round changes no day on which anything is asked', async () => {
    const { db } = connection;
    const made = await aRoundThatWas('other-day', { secret: true });
    await db
      .updateTable('visit')
      .set({ days: [ROUND_ENDS] })
      .where('id', '=', made.visits.get('Anna')!)
      .execute();
    for (let day = '2027-03-10'; day <= '2027-05-20'; day = daysFrom(day, 1)) await askForPulses(db, day);
    const theirs = (await made.asked()).filter((one) => one.includes('Bas'));
    expect(theirs).toEqual([
      `${AFTER_ROUND} 6-weeks Anna – Bas Gast`,
      `${AFTER_ROUND} 6-weeks Bas Gast – Anna`,
    ]);
  });

  test('by the mail alone the page holds no name; opened, who was there reads whom they received, and the visitor no name', async () => {
    const { db } = connection;
    const made = await aRoundThatWas('page', { secret: true });
    await askForPulses(db, AFTER_ROUND);
    for (const name of ['Anna', 'Bas Gast']) {
      const view = viewPulses(await made.openOf(name, AFTER_ROUND), false);
      expect(view.asked.map(({ who }) => who)).toEqual([null]);
      expect(JSON.stringify(view)).not.toMatch(/Kanarietitel|Organisatie|2027-03-09|Bas Gast|Anna"/);
    }
    const opened = async (name: string) =>
      viewPulses(await made.openOf(name, AFTER_ROUND), true).asked.map(({ who }) => who?.name);
    expect([await opened('Bas Gast'), await opened('Anna')]).toEqual([['Anna'], ['']]);
  });

  test('of several none is asked by the mail alone, and nothing says how many there are', async () => {
    const made = await aRoundThatWas('some-secret', { secret: true });
    await askForPulses(connection.db, AFTER_ROUND);
    const [one] = await made.openOf('Bas Gast', AFTER_ROUND);
    const two = viewPulses([one!, { ...one!, id: 'x' }], false);
    expect(two).toEqual(viewPulses([one!, { ...one!, id: 'x' }, { ...one!, id: 'y' }], false));
    expect([two.asked, two.hidden]).toEqual([[], true]);
  });

  test('who went is asked once, however many received there', async () => {
    const { db } = connection;
    const made = await aRoundThatWas('two-hosts', { secret: true });
    await receivesToo(made, 'Aaf Gast', 'B-1');
    await askForPulses(db, AFTER_ROUND);
    expect(await made.openOf('Anna', AFTER_ROUND)).toHaveLength(1);
  });
});

describe('what is answered', () => {
  test('is kept, can be changed while it is open, and not after it', async () => {
    const { db } = connection;
    const made = await aRoundThatWas('kept');
    await askForPulses(db, SIX_WEEKS);
    const id = await made.answer('Anna', 'yes', SIX_WEEKS);
    await saveMore(db, id, { about: ['situation', 'advice'], noticed: ['sooner'] });
    const [kept] = await made.openOf('Anna', '2027-05-31');
    expect(kept).toMatchObject({ contact: 'yes', about: ['situation', 'advice'], noticed: ['sooner'] });
    await made.answer('Anna', 'not-yet', '2027-05-31');
    expect((await made.openOf('Anna', '2027-05-31'))[0]).toMatchObject({
      ...{ contact: 'not-yet', about: [], noticed: [] },
    });
    await saveMore(db, id, { about: ['else'], noticed: [] });
    expect((await made.openOf('Anna', '2027-05-31'))[0]?.about).toEqual([]);
    expect(await made.openOf('Anna', '2027-06-01')).toEqual([]);
  });

  test('is told in history by id alone, and once for each change', async () => {
    const { db } = connection;
    const made = await aRoundThatWas('history');
    await askForPulses(db, SIX_WEEKS);
    const id = await made.answer('Anna', 'yes', SIX_WEEKS);
    await made.answer('Anna', 'yes', SIX_WEEKS);
    const told = (await readHistory(db, { roundId: made.roundId })).filter(
      ({ kind }) => kind === 'pulse.answered',
    );
    expect(told.map(({ about }) => about)).toEqual([{ pulseId: id, roundId: made.roundId }]);
  });

  test('counts a pair once, and says who was silent apart', async () => {
    const { db } = connection;
    const made = await aRoundThatWas('counted');
    await askForPulses(db, SIX_WEEKS);
    const id = await made.answer('Anna', 'yes', SIX_WEEKS);
    await saveMore(db, id, { about: ['referral'], noticed: ['once'] });
    await made.answer('Bas Gast', 'not-yet', SIX_WEEKS);
    const [figures, ...more] = await readPulseFigures(db, made.roundId);
    expect(more).toEqual([]);
    expect(figures).toMatchObject({ moment: '6-weeks', asked: 2, answered: 1 });
    expect(figures!.contacts).toEqual({ yes: 1, 'not-yet': 0, 'no-need': 0 });
    expect([figures!.about.referral, figures!.noticed.once, figures!.about.advice]).toEqual([1, 1, 0]);
    const elsewhere = await aRoundThatWas('elsewhere');
    expect(await readPulseFigures(db, elsewhere.roundId)).toEqual([]);
  });

  test('makes ties between organisations and between people, without who they are', async () => {
    const { db } = connection;
    const made = await aRoundThatWas('ties', { secret: true });
    const at = { programmeId: made.programmeId, upTo: 999, withoutSecret: false, today: AFTER_ROUND };
    const states = async (over: object = {}) => ({
      people: (await readPersonTies(db, { ...at, ...over })).map(({ state }) => state).sort(),
      organisations: (await readOrganisationTies(db, { ...at, ...over })).map(({ state }) => state),
    });
    expect(await states()).toEqual({ people: ['new', 'new'], organisations: ['new'] });
    // While the round runs a line that appears would say on which day somebody was at the secret place.
    expect((await states({ today: ROUND_ENDS })).people).toEqual(['new']);
    await askForPulses(db, AFTER_ROUND);
    expect(await states()).toEqual({ people: ['unknown', 'unknown'], organisations: ['unknown'] });
    await made.answer('Cem', 'not-yet', AFTER_ROUND);
    expect(await states()).toEqual({ people: ['faded', 'unknown'], organisations: ['faded'] });
    await made.answer('Bas Gast', 'yes', AFTER_ROUND);
    expect(await states()).toEqual({ people: ['faded', 'kept'], organisations: ['kept'] });
    expect(await states({ withoutSecret: true })).toEqual({ people: ['faded'], organisations: ['faded'] });
    expect(JSON.stringify(await readPersonTies(db, at))).not.toContain(made.personOf('Cem'));
    const elsewhere = await aRoundThatWas('no-ties');
    expect(await readPersonTies(db, { ...at, programmeId: elsewhere.programmeId })).toHaveLength(2);
  });

  test('two people who turn out to be one are counted as one', async () => {
    const { db } = connection;
    const made = await aRoundThatWas('joined');
    await askForPulses(db, SIX_WEEKS);
    await made.answer('Cem', 'yes', SIX_WEEKS);
    const refused = await joinPeople(db, {
      ...{ programmeId: made.programmeId, stays: made.personOf('Bas Gast'), goes: made.personOf('Aaf Gast') },
    });
    expect(refused).toBe(null);
    expect(await made.asked()).toEqual(
      [...['Anna – Bas Gast', 'Bas Gast – Anna', 'Bas Gast – Cem', 'Cem – Bas Gast']].map(
        (two) => `${SIX_WEEKS} 6-weeks ${two}`,
      ),
    );
    expect(await readPulseFigures(db, made.roundId)).toMatchObject([{ asked: 2, answered: 1 }]);
  });
});

test('a key opens what its mail asks for some weeks, and is then gone', async () => {
  const { db } = connection;
  const { roundId, personOf } = await aRoundThatWas('keys');
  const holder = { roundId: roundId as RoundId, personId: personOf('Anna') };
  const key = await makePulseKey(db, { ...holder, today: SIX_WEEKS });
  expect(await findPulseKey(db, key, '2027-06-07')).toEqual(holder);
  for (const typed of [key, 'made-up', '']) expect(await findPulseKey(db, typed, '2027-06-08')).toBe(null);
  await clearPulseKeys(db, '2027-06-07');
  expect(await findPulseKey(db, key, '2027-06-07')).toEqual(holder);
  await clearPulseKeys(db, '2027-06-08');
  expect(await findPulseKey(db, key, '2027-06-07')).toBe(null);
});
