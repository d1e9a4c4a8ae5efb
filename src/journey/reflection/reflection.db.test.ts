import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayOf } from '../../language/day.ts';
import type { RoundId } from '../../people/ids.ts';
import type { Connection } from '../../platform/db/connect.ts';
import { openTestDatabase } from '../../platform/db/testing.ts';
import { happened, readHistory } from '../../platform/events/happened.ts';
import { aMailroom } from '../../platform/mail/testing.ts';
import type { Sending } from '../../platform/mail/transport.ts';
import { ensureRound } from '../programme/writes.ts';
import { signUpAdded } from '../sign-up/schema.ts';
import { anOfferedRound, letThemTakePlace, makeSecret } from '../visit/testing.ts';
import { readForLookingBack } from './asking/about.ts';
import { askToLookBack } from './asking/asking.ts';
import { type Found, findLooking } from './looking/finding.ts';
import { forgetInReflections } from './looking/forgetting.ts';
import type { LookAnswer } from './looking/form.ts';
import { makeLookingKey } from './looking/keys.ts';
import { readBefore, readNext, readOfOther, readOwn } from './looking/reading.ts';
import { refuse, saveScreen } from './looking/saving.ts';
import { viewLook } from './looking/viewing.ts';
import { mails } from './mails.ts';
import { readShared } from './reading/for-everyone.ts';
import { readReflections } from './reading/overview.ts';
import type { Readers } from './reflection.ts';
import { readLookBacks } from './status.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase();
}, 60_000);
afterAll(() => connection.close());

const THE_DAY = '2027-03-09';
const DAY_AFTER = '2027-03-10';

/** A round whose visits took place: Anna at B, where Bas receives; Cem at A, where Aaf does. */
async function aRoundThatWas(code: string, over: { secret?: boolean } = {}) {
  const { db } = connection;
  const made = await anOfferedRound(db, code);
  await letThemTakePlace(db, { roundId: made.roundId, day: THE_DAY, lastDay: '2027-03-26' });
  if (over.secret) await makeSecret(db, { roundId: made.roundId, code: 'B-1', title: 'Kanarietitel' });
  const people = await db
    .selectFrom('person')
    .select(['id', 'name'])
    .where('programme_id', '=', made.programmeId)
    .execute();
  const personOf = (name: string) => people.find((one) => one.name === name)!.id;
  const find = async (name: string, visit: string, today = DAY_AFTER) => {
    const key = await makeLookingKey(db, { roundIds: [made.roundId], personId: personOf(name) });
    return findLooking(db, made.visits.get(visit)!, { viewer: null, key, today });
  };
  return { ...made, personOf, find };
}

/** Somebody receives at another place as well. */
const receiveToo = (
  { roundId, personOf }: Pick<Awaited<ReturnType<typeof aRoundThatWas>>, 'roundId' | 'personOf'>,
  name: string,
  code: string,
) =>
  connection.db
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

const EMPTY: LookAnswer = {
  ...{ text: '', readers: 'me' as const, knows: null, mark: null, worthwhile: null, again: null },
};
const write = async (found: Found | null, text: string, readers: Readers) => {
  const answer = { ...EMPTY, text, readers };
  await saveScreen(connection.db, found!, { screen: 'struck', answer, next: 'image', done: false });
};
const finish = (found: Found | null) =>
  saveScreen(connection.db, found!, { screen: 'heavy', answer: null, next: 'heavy', done: true });

const mailsOf = async ({ programmeId }: { programmeId: string }) =>
  (
    await connection.db
      .selectFrom('mail')
      .select(['kind', 'recipient'])
      .where('kind', 'like', 'reflection.%')
      .where('programme_id', '=', programmeId)
      .orderBy('number')
      .execute()
  ).map(({ kind, recipient }) => `${kind.slice('reflection.'.length)} ${recipient.split('@')[0]}`);

describe('who is asked', () => {
  test('both sides, the day after, once; and reminded once', async () => {
    const { db } = connection;
    const made = await aRoundThatWas('asked');
    for (const day of [THE_DAY, DAY_AFTER, DAY_AFTER, '2027-03-16', '2027-03-17', '2027-03-18', '2027-04-20'])
      await askToLookBack(db, day);
    const all = ['aaf', 'anna', 'bas', 'cem'];
    expect((await mailsOf(made)).sort()).toEqual([
      ...all.map((name) => `look-back ${name}`),
      ...all.map((name) => `look-back-reminder ${name}`),
    ]);
  });

  test('who receives several people gets one mail about all of them', async () => {
    const { db } = connection;
    const made = await aRoundThatWas('several');
    await receiveToo(made, 'Bas Gast', 'A-1');
    await askToLookBack(db, DAY_AFTER);
    expect((await mailsOf(made)).filter((one) => one.endsWith(' bas'))).toEqual(['look-back bas']);
    const { about } = await db
      .selectFrom('mail')
      .select('about')
      .where('recipient', '=', 'bas@several.example')
      .where('kind', '=', 'reflection.look-back')
      .executeTakeFirstOrThrow();
    expect((about as { visitIds: string[] }).visitIds).toHaveLength(2);
  });

  test('of two rounds on one morning in one mail too, whose link opens both', async () => {
    const { db } = connection;
    const made = await aRoundThatWas('two-rounds');
    await receiveToo(made, 'Bas Gast', 'A-1');
    const { id: second } = await db
      .insertInto('round')
      .values({ programme_id: made.programmeId, code: 'two-b', name: 'Ronde twee', seed: 'x' })
      .returning('id')
      .executeTakeFirstOrThrow();
    const [one, other] = [made.visits.get('Anna')!, made.visits.get('Cem')!];
    await db.updateTable('visit').set({ round_id: second }).where('id', '=', other).execute();
    await askToLookBack(db, DAY_AFTER);
    expect((await mailsOf(made)).filter((mail) => mail.endsWith(' bas'))).toEqual(['look-back bas']);
    const about = { personId: made.personOf('Bas Gast'), visitIds: [one, other] };
    const letter = (await readForLookingBack(db, 'http://localhost', about))!;
    expect(letter).toMatchObject({ count: 2, round: letter.programme });
    const key = new URL(letter.link).searchParams.get('sleutel')!;
    const asking = { viewer: null, key, today: DAY_AFTER };
    for (const [visitId, next] of [
      [one, other],
      [other, one],
    ] as const) {
      const found = (await findLooking(db, visitId, asking))!;
      expect(found).toMatchObject({ side: 'host', personId: made.personOf('Bas Gast') });
      expect(await readNext(db, found)).toBe(next);
    }
    // A key of one of them alone opens that one, and does not lead to the other.
    const only = await made.find('Bas Gast', 'Anna');
    expect(await readNext(db, only!)).toBeNull();
    expect(await made.find('Bas Gast', 'Cem')).toBeNull();
  });

  test('who gave or refused is not reminded', async () => {
    const { db } = connection;
    const made = await aRoundThatWas('answered');
    const { find } = made;
    await askToLookBack(db, DAY_AFTER);
    await finish(await find('Bas Gast', 'Anna'));
    await refuse(db, (await find('Aaf Gast', 'Cem'))!);
    await askToLookBack(db, '2027-03-20');
    expect((await mailsOf(made)).filter((one) => one.includes('reminder')).sort()).toEqual([
      ...['look-back-reminder anna', 'look-back-reminder cem'],
    ]);
  });

  test('of a secret place by the dates of the round, in a mail that names nothing', async () => {
    const { db } = connection;
    const made = await aRoundThatWas('hidden', { secret: true });
    const { visits } = made;
    await askToLookBack(db, DAY_AFTER);
    expect((await mailsOf(made)).sort()).toEqual(['look-back aaf', 'look-back cem']);
    await askToLookBack(db, '2027-03-26');
    expect((await mailsOf(made)).slice(2).sort()).toEqual([
      'look-back-reminder aaf',
      'look-back-reminder cem',
    ]);
    await askToLookBack(db, '2027-03-27');
    expect((await mailsOf(made)).slice(4).sort()).toEqual(['look-back anna', 'look-back bas']);
    const letters: Sending[] = [];
    const { mailroom } = aMailroom(db, {
      kinds: Object.values(mails),
      transport: async (sending) => {
        letters.push(sending);
        return { as: 'sent' };
      },
    });
    const waiting = await db
      .selectFrom('mail')
      .innerJoin('mail_subject', 'mail_subject.mail_id', 'mail.id')
      .select('mail.id')
      .where('mail_subject.id', '=', visits.get('Anna')!)
      .where('mail.kind', 'like', 'reflection.%')
      .execute();
    for (const { id } of waiting) await mailroom.deliver(id);
    expect(letters.length).toBeGreaterThan(1);
    expect(JSON.stringify(letters)).not.toMatch(/Kanarietitel|Organisatie|9 maart|Bas Gast/);
  });
});

describe('who can look back', () => {
  test('who went and who received, and nobody else', async () => {
    const { find } = await aRoundThatWas('whose');
    expect((await find('Anna', 'Anna'))?.side).toBe('visitor');
    expect((await find('Bas Gast', 'Anna'))?.side).toBe('host');
    expect(await find('Cem', 'Anna')).toBe(null);
    expect(await find('Aaf Gast', 'Anna')).toBe(null);
    expect(await find('Anna', 'Anna', THE_DAY)).toBe(null);
  });

  test('a key of another round, one that is made up and no key open nothing', async () => {
    const { db } = connection;
    const one = await aRoundThatWas('one-key');
    const other = await ensureRound(db, {
      ...{ programmeId: one.programmeId, code: 'other-key', name: 'Ronde na deze' },
    });
    const elsewhere = await aRoundThatWas('elsewhere-key');
    const visit = one.visits.get('Anna')!;
    const keyOf = (roundId: RoundId) =>
      makeLookingKey(db, { roundIds: [roundId], personId: one.personOf('Anna') });
    const key = await keyOf(other);
    await expect(keyOf(elsewhere.roundId)).rejects.toMatchObject({ constraint: 'one_programme' });
    for (const typed of [key, 'made-up', ''])
      expect(await findLooking(db, visit, { viewer: null, key: typed, today: DAY_AFTER })).toBe(null);
    const viewer = { email: 'x@x.example', selves: [], undecided: [] };
    expect(await findLooking(db, visit, { viewer, key: '', today: DAY_AFTER })).toBe(null);
    expect(await findLooking(db, 'x', { viewer, key: '', today: DAY_AFTER })).toBe(null);
  });

  test('whoever comes to receive after it was asked reads nothing', async () => {
    const { db } = connection;
    const { find, roundId, personOf } = await aRoundThatWas('later-host');
    await write(await find('Anna', 'Anna'), 'Voor Bas.', 'other');
    await askToLookBack(db, DAY_AFTER);
    await db
      .updateTable('host')
      .set({ person_id: personOf('Aaf Gast') })
      .where('place_id', 'in', (eb) =>
        eb.selectFrom('place').select('id').where('round_id', '=', roundId).where('code', '=', 'B-1'),
      )
      .execute();
    expect(await find('Aaf Gast', 'Anna')).toBe(null);
  });
});

describe('who reads it', () => {
  /** Anna wrote for these readers, and gave it. */
  async function annaWrote(code: string, readers: Readers, over: { secret?: boolean; today?: string } = {}) {
    const made = await aRoundThatWas(code, over);
    const anna = await made.find('Anna', 'Anna', over.today);
    await write(anna, 'Het geheim van Anna.', readers);
    return { ...made, anna, finish: () => finish(anna) };
  }

  async function whoReads({
    roundId,
    find,
    personOf,
    today,
  }: Pick<Awaited<ReturnType<typeof annaWrote>>, 'find' | 'personOf'> & {
    roundId: RoundId;
    today?: string;
  }) {
    const { db } = connection;
    const texts = (all: readonly { text: string }[]) => all.map(({ text }) => text);
    const shared = async (name: string) =>
      texts((await readShared(db, [personOf(name)])).flatMap((one) => one.texts));
    return {
      host: texts(await readOfOther(db, (await find('Bas Gast', 'Anna', today))!)),
      coordinators: texts((await readReflections(db, roundId)).texts),
      others: [...(await shared('Cem')), ...(await shared('Bas Gast'))],
    };
  }
  const IT = ['Het geheim van Anna.'];

  test.each<[Readers, object]>([
    ['me', { host: [], coordinators: [], others: [] }],
    ['other', { host: IT, coordinators: [], others: [] }],
    ['coordinators', { host: [], coordinators: IT, others: [] }],
    ['everyone', { host: [], coordinators: IT, others: [...IT, ...IT] }],
  ])('%s: those, and nobody before it was given', async (readers, expected) => {
    const made = await annaWrote(`reads-${readers}`, readers);
    expect(await whoReads(made)).toEqual({ host: [], coordinators: [], others: [] });
    await made.finish();
    expect(await whoReads(made)).toEqual(expected);
    await refuse(connection.db, made.anna!);
    expect(await whoReads(made)).toEqual({ host: [], coordinators: [], others: [] });
  });

  test('another round and another programme read nothing of it', async () => {
    const { db } = connection;
    const made = await annaWrote('here', 'everyone');
    await made.finish();
    const elsewhere = await aRoundThatWas('elsewhere');
    expect((await readReflections(db, elsewhere.roundId)).texts).toEqual([]);
    const shared = await readShared(db, [elsewhere.personOf('Anna')]);
    expect(shared.flatMap(({ texts }) => texts)).toEqual([]);
  });

  test('who speaks for an organisation and takes no part reads nothing', async () => {
    const { db } = connection;
    const made = await annaWrote('contact', 'everyone');
    await made.finish();
    const contact = await db
      .insertInto('person')
      .values({ programme_id: made.programmeId, name: 'Con Tact' })
      .returning('id')
      .executeTakeFirstOrThrow();
    expect(await readShared(db, [contact.id])).toEqual([]);
    expect(await readShared(db, [])).toEqual([]);
  });

  test('who must not meet the writer reads nothing of theirs, both ways', async () => {
    const { db } = connection;
    for (const [code, from, to] of [
      ['apart-1', 'Anna', 'Cem'],
      ['apart-2', 'Cem', 'Anna'],
    ] as const) {
      const made = await annaWrote(code, 'everyone');
      await made.finish();
      const { id } = await db
        .selectFrom('sign_up')
        .select('id')
        .where('round_id', '=', made.roundId)
        .where('person_id', '=', made.personOf(from))
        .executeTakeFirstOrThrow();
      await db
        .insertInto('exclusion')
        .values({ sign_up_id: id, other_person_id: made.personOf(to), made_in: 'page', made_at: new Date() })
        .execute();
      const shared = await readShared(db, [made.personOf('Cem')]);
      expect(shared.flatMap(({ texts }) => texts)).toEqual([]);
      expect((await whoReads(made)).coordinators).toEqual(IT);
    }
  });

  test('of a secret place coordinators read neither whose it is nor where, and the page holds neither', async () => {
    const { db } = connection;
    const today = '2027-03-27';
    const made = await annaWrote('secret-read', 'coordinators', { secret: true, today });
    await made.finish();
    const { texts } = await readReflections(db, made.roundId);
    expect(texts.map(({ text, name, visit }) => ({ text, name, visit }))).toEqual([
      { text: IT[0], name: null, visit: null },
    ]);
    for (const name of ['Anna', 'Bas Gast']) {
      const found = (await made.find(name, 'Anna', today))!;
      const view = await viewLook(db, found, { screen: null, later: false, opened: false });
      expect(JSON.stringify(view)).not.toMatch(/Kanarietitel|Organisatie|2027-03-09|Bas Gast|Anna"/);
    }
    const [status] = await readLookBacks(db, { people: [made.personOf('Bas Gast')], today });
    expect(status?.open ?? null).toBe(null);
  });
});

describe('what is kept', () => {
  test('each screen as it is saved, and it goes on where it was left', async () => {
    const { db } = connection;
    const { find } = await aRoundThatWas('kept');
    const anna = (await find('Anna', 'Anna'))!;
    expect((await readOwn(db, anna)).state).toBe(null);
    await write(anna, 'Rustig.', 'me');
    await saveScreen(db, anna, { screen: 'image', answer: null, next: 'take', done: false });
    const chosen: LookAnswer = { ...EMPTY, mark: 8, worthwhile: 'yes', again: 'maybe' };
    await saveScreen(db, anna, { screen: 'mark', answer: chosen, next: 'heavy', done: false });
    expect(await readOwn(db, (await find('Anna', 'Anna'))!)).toEqual({
      ...{ state: 'begun', screen: 6, texts: { struck: { text: 'Rustig.', readers: 'me' } }, knows: null },
      ...{ mark: 8, worthwhile: 'yes', again: 'maybe' },
    });
    await write(anna, '', 'me');
    expect((await readOwn(db, anna)).texts).toEqual({});
  });

  test('what was given stays given when it is changed, and history says no more than how far it is', async () => {
    const { db } = connection;
    const { find, roundId } = await aRoundThatWas('given');
    const anna = (await find('Anna', 'Anna'))!;
    await write(anna, 'Rustig.', 'me');
    await finish(anna);
    await write(anna, 'Druk.', 'everyone');
    expect((await readOwn(db, anna)).state).toBe('given');
    const told = (await readHistory(db, { roundId })).filter(({ kind }) => kind === 'reflection.moved');
    expect(told.map(({ about, actor }) => [about.to, actor])).toEqual([
      ['begun', null],
      ['given', null],
    ]);
  });

  test('the image before is the quote, with its organisation only when it was about where they went', async () => {
    const { db } = connection;
    const { find, roundId } = await aRoundThatWas('before');
    const anna = (await find('Anna', 'Anna'))!;
    await db
      .updateTable('sign_up')
      .set({ image_before: 'Alleen handhaven.' })
      .where('round_id', '=', roundId)
      .execute();
    const { host, signUpId } = anna.visit;
    const before = { text: 'Alleen handhaven.', about: host };
    expect(await readBefore(db, anna)).toEqual({ ...before, day: null });
    await db.transaction().execute((trx) => happened(trx, signUpAdded, { signUpId: signUpId!, roundId }));
    const [added] = await readHistory(db, { signUpId: signUpId! }, [signUpAdded.name]);
    expect(await readBefore(db, anna)).toEqual({ ...before, day: dayOf(added!.at) });
    expect(await readBefore(db, (await find('Bas Gast', 'Anna'))!)).toBe(null);
    const secret = { ...anna, visit: { ...anna.visit, secret: true } };
    expect((await readBefore(db, secret))?.about).toBe(null);
  });

  test('who withdraws takes the texts along, and what was counted is nobody’s', async () => {
    const { db } = connection;
    const { find, roundId } = await aRoundThatWas('withdrawn');
    const anna = (await find('Anna', 'Anna'))!;
    await write(anna, 'Rustig.', 'everyone');
    await finish(anna);
    const who = { roundId, email: 'anna@a.example', name: 'Anna' };
    await db.transaction().execute((trx) => forgetInReflections(trx, who));
    const left = await db
      .selectFrom('reflection')
      .leftJoin('reflection_text', 'reflection_text.reflection_id', 'reflection.id')
      .select(['reflection.person_id', 'state', 'text'])
      .where('visit_id', '=', anna.visit.id)
      .execute();
    expect(left).toEqual([{ person_id: null, state: 'given', text: null }]);
    expect(await find('Cem', 'Cem')).not.toBe(null);
  });
});
