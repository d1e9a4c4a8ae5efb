import { parseFeed } from 'htmlparser2';
import { sql } from 'kysely';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PersonId } from '../../people/ids.ts';
import { giveRole } from '../../people/writes.ts';
import type { Connection, DbOrTrx } from '../../platform/db/connect.ts';
import { openTestDatabase } from '../../platform/db/testing.ts';
import { readHistory } from '../../platform/events/happened.ts';
import { aMailroom } from '../../platform/mail/testing.ts';
import type { Sending } from '../../platform/mail/transport.ts';
import { makeKey } from '../../platform/privacy/key.ts';
import { TODAY } from '../visit/testing.ts';
import { approve, askForChange } from './approving/approvals.ts';
import { findOwn, giveOfficers } from './approving/giving.ts';
import { findAsked, makeApprovalLink } from './approving/keys.ts';
import { readOfficers } from './approving/officers.ts';
import { readOfficersOf } from './approving/officers-of.ts';
import { readCandidates } from './asking/begin.ts';
import { findTellable, sayWilling, takeBack } from './asking/willing.ts';
import { closeWhatMayNot, forgetInStories } from './leaving/leaving.ts';
import { mails } from './mails.ts';
import { moveStory } from './moving/move.ts';
import { readGiven } from './moving/questions.ts';
import { readPhotoBytes, savePhoto } from './photo/photos.ts';
import { takePhoto } from './photo/take.ts';
import { feedOf } from './public/feed.ts';
import { cardOf, findPublished, readPublished, viewStory } from './public/published.ts';
import { findFaults } from './reading/lacks.ts';
import { readStory } from './reading/read-story.ts';
import { readPublishedStories } from './reads.ts';
import { countStoriesWaiting } from './reads-waiting.ts';
import { readStoryStatuses } from './status.ts';
import type { Side } from './story.ts';
import { findTeller, makeTellerLink } from './telling/keys.ts';
import { agree, choose, narrow, ownQuotes, sayYes, takeOut, withdraw } from './telling/saying.ts';
import { viewTelling } from './telling/viewing.ts';
import { aRoundLookedBack, aStory, bothWilling, GAVE, HEAD, KEPT, type LookedBack } from './testing.ts';
import { saveAnswers, saveStory } from './writing/saving.ts';

const BASE = 'https://wisselstage.example';
let connection: Connection;
let number = 0;
beforeAll(async () => {
  connection = await openTestDatabase();
}, 60_000);
afterAll(() => connection.close());

const trx = <Result>(work: (one: DbOrTrx) => Promise<Result>): Promise<Result> =>
  connection.db.transaction().execute(work);
const aRound = () => aRoundLookedBack(connection.db, `verhaal-${++number}`);
const teller = (storyId: string, side: Side) => ({ storyId, side, userId: null });
const storyOf = async (id: string) => (await readStory(connection.db, id))!;
const keyIn = (link: string) => new URL(link).searchParams.get('sleutel')!;
const makeSecret = ({ roundId }: LookedBack) =>
  connection.db
    .updateTable('place')
    .set({ secret: true })
    .where('round_id', '=', roundId)
    .where('code', '=', 'B-1')
    .execute();

async function keepApart({ anna, bas }: LookedBack): Promise<void> {
  const { db } = connection;
  const { id: sign_up_id } = await db
    .selectFrom('sign_up')
    .select('id')
    .where('person_id', '=', anna)
    .executeTakeFirstOrThrow();
  await db.insertInto('exclusion').values({ sign_up_id, other_person_id: bas }).execute();
}

/** Every text of any kind that is stored of a story, its photo and its keys. */
async function leftOf(id: string): Promise<string> {
  const { db } = connection;
  const rows = [
    await db
      .selectFrom('story')
      .select(['title', 'lead', 'opening', 'wish', 'slug'])
      .where('id', '=', id)
      .execute(),
    await db
      .selectFrom('story_speaker')
      .select(['person_id', 'called', 'works', 'named', 'willing_on', 'agreed_on', 'photo'])
      .where('story_id', '=', id)
      .execute(),
    await db.selectFrom('story_part').selectAll().where('story_id', '=', id).execute(),
    await db.selectFrom('story_photo').select('alt').where('story_id', '=', id).execute(),
    await db.selectFrom('story_key').selectAll().where('story_id', '=', id).execute(),
    await db.selectFrom('story_approval').selectAll().where('story_id', '=', id).execute(),
  ];
  return JSON.stringify(
    rows.flat().flatMap((row) => Object.values(row).filter((one) => one !== null && one !== '')),
  );
}

describe('who may be asked', () => {
  test('only of whom both said so is there anything to ask, and of no visit twice', async () => {
    const at = await aRound();
    const { db } = connection;
    const candidates = async () => (await readCandidates(db, at.roundId)).map(({ visitId }) => visitId);
    expect(await candidates()).toEqual([]);
    const anna = (await findTellable(db, at.visitId, [at.anna]))!;
    await trx((one) => sayWilling(one, anna, { given: ['struck'], today: TODAY }));
    expect(await candidates()).toEqual([]);
    const bas = (await findTellable(db, at.visitId, [at.bas]))!;
    await trx((one) => sayWilling(one, bas, { given: [], today: TODAY }));
    expect(await candidates()).toEqual([at.visitId]);
    await trx((one) => takeBack(one, anna));
    expect(await candidates()).toEqual([]);
    await aStory(db, at, 'asked');
    expect(await candidates()).toEqual([]);
  });

  test('two who must not meet are asked nothing together', async () => {
    const at = await aRound();
    await bothWilling(connection.db, at);
    const { id } = await connection.db
      .selectFrom('sign_up')
      .select('id')
      .where('person_id', '=', at.anna)
      .executeTakeFirstOrThrow();
    await connection.db.insertInto('exclusion').values({ sign_up_id: id, other_person_id: at.bas }).execute();
    expect(await readCandidates(connection.db, at.roundId)).toEqual([]);
  });

  test('an editor reads what was given, and nothing else that was written, also not what is written afterwards', async () => {
    const at = await aRound();
    const { db } = connection;
    const id = await aStory(db, at, 'writing');
    await db
      .updateTable('reflection_text')
      .set({ text: 'Latere kanarie' })
      .where('question', '=', 'struck')
      .execute();
    expect(await readGiven(db, { storyId: id })).toEqual([
      { side: 'visitor', question: 'struck', text: GAVE.anna },
      { side: 'host', question: 'struck', text: GAVE.bas },
    ]);
    const all = JSON.stringify([await storyOf(id), await db.selectFrom('story_given').selectAll().execute()]);
    for (const kept of [...Object.values(KEPT), 'Latere kanarie']) expect(all).not.toContain(kept);
    // Nor does one of the two read what the other gave.
    const story = await storyOf(id);
    const ofAnna = JSON.stringify(await viewTelling(db, { story, side: 'visitor', opened: true }));
    expect([ofAnna.includes(GAVE.anna), ofAnna.includes(GAVE.bas)]).toEqual([true, false]);
  });

  test('questions are made of what they gave, with room for both', async () => {
    const id = await aStory(connection.db, await aRound(), 'writing');
    const { parts } = await storyOf(id);
    expect(parts.map(({ kind, side, source }) => [kind, side, source])).toEqual([
      ['question', null, null],
      ['answer', 'visitor', null],
      ['answer', 'host', null],
      ['question', null, 'struck'],
      ['answer', 'visitor', 'struck'],
      ['answer', 'host', 'struck'],
      ['question', null, 'take'],
      ['answer', 'visitor', 'take'],
      ['answer', 'host', 'take'],
    ]);
  });
});

describe('writing', () => {
  test('each keeps their own answers; what the other or somebody else wrote stays', async () => {
    const id = await aStory(connection.db, await aRound(), 'writing');
    const [ofAnna, ofBas] = (await storyOf(id)).parts.filter(({ kind }) => kind === 'answer');
    const typed = [ofAnna!, ofBas!].map((part) => ({ id: part.id, text: 'Van Anna', more: '', version: 1 }));
    await trx((one) => saveAnswers(one, { storyId: id, side: 'visitor', parts: typed }));
    const texts = async () =>
      (await storyOf(id)).parts
        .filter(({ kind }) => kind === 'answer')
        .map(({ text }) => text)
        .slice(0, 2);
    expect(await texts()).toEqual(['Van Anna', '']);
    // An older window: what came meanwhile is not overwritten.
    const older = [{ id: ofAnna!.id, text: 'Uit een ouder venster', more: '', version: 1 }];
    const saved = await trx((one) => saveAnswers(one, { storyId: id, side: 'visitor', parts: older }));
    expect(saved?.newer).toEqual([ofAnna!.id]);
    expect(await texts()).toEqual(['Van Anna', '']);
  });

  test('a story without something that it needs, or with a sentence that may not be there, is read by nobody', async () => {
    const at = await aRound();
    const id = await aStory(connection.db, at, 'review', { title: '' });
    expect((await storyOf(id)).state).toBe('writing');
    await makeSecret(at);
    const story = await storyOf(id);
    const parts = story.parts.map((part) => ({ ...part, text: part.text }));
    const typed = {
      ...{ ...HEAD, lead: 'Op een dinsdag in maart aten we met twaalf vrouwen.' },
      called: { visitor: 'een agent', host: 'een begeleider' },
      works: { visitor: '', host: '' },
      parts,
    };
    await trx((one) => saveStory(one, { storyId: id, version: story.version, typed }));
    const handIn = () =>
      trx((one) =>
        moveStory(one, { storyId: id, event: 'hands-in', by: 'coordinator', today: TODAY, userId: null }),
      );
    expect(await handIn()).toBeNull();
    const { version } = await storyOf(id);
    await trx((one) => saveStory(one, { storyId: id, version, typed: { ...typed, lead: HEAD.lead } }));
    expect((await handIn())?.to).toBe('review');
  });
});

describe('of a secret place', () => {
  test('one of the two reads nothing of it before it is opened, and what they gave for it never again', async () => {
    const { db } = connection;
    for (const state of ['writing', 'review', 'approval', 'published'] as const) {
      const at = await aRound();
      await makeSecret(at);
      const story = await storyOf(await aStory(db, at, state));
      const seen = async (opened: boolean) =>
        JSON.stringify(
          await viewTelling(db, { story: { ...story, wish: 'Wenskanarie' }, side: 'visitor', opened }),
        );
      const shut = await seen(false);
      for (const hidden of [
        ...story.parts.map(({ text }) => text),
        story.title,
        story.slug,
        GAVE.anna,
        'Wenskanarie',
      ])
        if (hidden) expect([state, shut.includes(hidden)]).toEqual([state, false]);
      const open = await seen(true);
      expect(open.includes(state === 'writing' ? 'Hoe begon die dag?' : 'Ik zat aan tafel.')).toBe(true);
      expect(open).not.toContain(GAVE.anna);
    }
  });

  test('neither its sites, nor where one meets, nor what its place is called can stand in it', async () => {
    const { db } = connection;
    const at = await aRound();
    const { organisation_id } = await db
      .selectFrom('place')
      .select('organisation_id')
      .where('round_id', '=', at.roundId)
      .where('code', '=', 'B-1')
      .executeTakeFirstOrThrow();
    const id = await aStory(db, at, 'writing');
    const faults = async (opening: string) => {
      const story = await storyOf(id);
      return findFaults({ ...story, opening }).map(({ field, rule }) => [field, rule]);
    };
    await db
      .insertInto('site')
      .values({
        organisation_id,
        name: 'De Kanariewilg',
        region: 'Zuid',
        kind: 'secret',
        address: null,
        meeting_point: 'Plein Zuid',
      })
      .execute();
    await makeSecret(at);
    await db
      .updateTable('place')
      .set({ title: 'Meelopen met Kanarie' })
      .where('round_id', '=', at.roundId)
      .execute();
    for (const text of [
      'In de kanariewilg is het stil.',
      'We zien elkaar op Plein Zuid.',
      'Dat heet meelopen met kanarie.',
    ])
      expect([text, await faults(text)]).toEqual([text, [['opening', 'organisation']]]);
    expect(await faults('Het is er stil.')).toEqual([]);
  });
});

describe('consent', () => {
  test('each agrees to every quote of their own, of the text that they read, and nothing is published before', async () => {
    const id = await aStory(connection.db, await aRound(), 'review');
    const story = await storyOf(id);
    const quotes = ownQuotes(story, 'visitor').map((one) => one.id);
    const saying = { name: 'first' as const, version: story.version, today: TODAY };
    const agrees = (over: object) =>
      trx((one) => agree(one, teller(id, 'visitor'), { ...saying, quotes, ...over }));
    expect(await agrees({ quotes: quotes.slice(1) })).toBe('not-all');
    // Those of the other do not count.
    const ofBas = ownQuotes(story, 'host').map((one) => one.id);
    expect(await agrees({ quotes: ofBas })).toBe('not-all');
    expect(await agrees({ version: story.version - 1 })).toBe('older');
    expect(await agrees({})).toBe('agreed');
    expect((await storyOf(id)).state).toBe('review');
    const publish = await trx((one) =>
      moveStory(one, { storyId: id, event: 'publishes', by: 'coordinator', today: TODAY, userId: null }),
    );
    expect(publish).toBeNull();
  });

  test('a quote without a tick goes out, and both read it again', async () => {
    const id = await aStory(connection.db, await aRound(), 'review');
    const story = await storyOf(id);
    const [first, ...others] = ownQuotes(story, 'visitor').map((one) => one.id);
    await trx((one) =>
      takeOut(one, teller(id, 'visitor'), {
        ...{ version: story.version, quotes: others, today: TODAY, wish: 'Eruit' },
      }),
    );
    const now = await storyOf(id);
    expect([now.state, now.wish, now.parts.some((part) => part.id === first)]).toEqual([
      'writing',
      'Eruit',
      false,
    ]);
    expect(now.parts.every(({ agreed }) => !agreed)).toBe(true);
  });

  test('who is named by function is nowhere named, whatever stands in the text', async () => {
    const at = await aRound();
    const id = await aStory(connection.db, at, 'review', { opening: 'Anna zit aan tafel. Het is stil.' });
    const story = await storyOf(id);
    const quotes = ownQuotes(story, 'visitor').map((one) => one.id);
    const saying = { version: story.version, quotes, today: TODAY };
    expect(await trx((one) => agree(one, teller(id, 'visitor'), { ...saying, name: 'function' }))).toBe(
      'named',
    );
    expect(await trx((one) => agree(one, teller(id, 'visitor'), { ...saying, name: 'first' }))).toBe(
      'agreed',
    );
    const view = viewStory(await storyOf(id), { draft: true });
    expect(view.speakers.map(({ name }) => name)).toEqual(['Anna', 'Bas']);
  });

  test('once it is online somebody is named by less, and never by more', async () => {
    const id = await aStory(connection.db, await aRound(), 'published');
    expect(await trx((one) => narrow(one, teller(id, 'visitor'), { name: 'full' }))).toBe('done');
    expect((await storyOf(id)).speakers.visitor.nameAs).toBe('first');
    expect(await trx((one) => narrow(one, teller(id, 'visitor'), { name: 'function' }))).toBe('done');
    expect((await storyOf(id)).speakers.visitor.nameAs).toBe('function');
  });
});

describe('approval', () => {
  test('a key is of one story, one officer and one answer', async () => {
    const { db } = connection;
    const [id, other] = [
      await aStory(db, await aRound(), 'approval'),
      await aStory(db, await aRound(), 'approval'),
    ];
    const asked = { storyId: id, side: 'visitor' as const, kind: 'communication' as const };
    const key = keyIn(await makeApprovalLink(db, asked, BASE));
    expect(await findAsked(db, key, TODAY)).toEqual(asked);
    expect(await findAsked(db, key, '2027-03-04')).toBeNull();
    expect(await findAsked(db, makeKey(), TODAY)).toBeNull();
    // It opens nothing of one of the two.
    expect(await findTeller(db, id, key)).toBeNull();
    await trx((one) => approve(one, asked, TODAY));
    expect(await findAsked(db, key, TODAY)).toBeNull();
    expect(await trx((one) => approve(one, asked, TODAY))).toBe(false);
    expect([(await storyOf(id)).state, (await storyOf(other)).state]).toEqual(['approval', 'approval']);
  });

  test('a key of one of the two opens their story alone, and no approval', async () => {
    const { db } = connection;
    const [id, other] = [
      await aStory(db, await aRound(), 'approval'),
      await aStory(db, await aRound(), 'approval'),
    ];
    const key = keyIn(await makeTellerLink(db, { storyId: id, side: 'host' }, BASE));
    expect(await findTeller(db, id, key)).toBe('host');
    expect(await findTeller(db, other, key)).toBeNull();
    expect(await findTeller(db, 'geen-uuid', key)).toBeNull();
    expect(await findAsked(db, key, TODAY)).toBeNull();
  });

  test('who wants something else brings it back, and every yes is asked anew', async () => {
    const { db } = connection;
    const id = await aStory(db, await aRound(), 'approval');
    const asked = { storyId: id, side: 'host' as const, kind: 'communication' as const };
    const key = keyIn(await makeApprovalLink(db, { ...asked, side: 'visitor' }, BASE));
    await trx((one) => askForChange(one, asked, { wish: 'Noem ons anders.', today: TODAY }));
    const story = await storyOf(id);
    expect([story.state, story.wish, story.approvals]).toEqual(['writing', 'Noem ons anders.', []]);
    expect([story.speakers.visitor.agreedOn, story.speakers.host.agreedOn]).toEqual([null, null]);
    expect(await findAsked(db, key, TODAY)).toBeNull();
  });

  test('what the organisation gave a coordinator leaves alone, and of a secret place nobody else is asked', async () => {
    const { db } = connection;
    const at = await aRound();
    await makeSecret(at);
    const id = await aStory(db, at, 'review');
    const { programmeId, speakers } = await storyOf(id);
    const { id: organisation } = speakers.host.organisation;
    const els = await giveRole(db, {
      ...{ email: 'els@toezicht.example', name: 'Els', kind: 'coordinator' as const, programmeId },
    });
    const give = (by: 'organisation' | 'coordinator', communication: string) =>
      trx((one) =>
        giveOfficers(one, organisation, { given: { communication }, by, userId: els, today: TODAY }),
      );
    const known = async () =>
      (await readOfficers(db, [organisation])).map(({ email, givenBy }) => [email, givenBy]);
    // A coordinator, also with something behind their name, is nobody's officer.
    for (const email of ['els@toezicht.example', 'Els+pers@toezicht.example'])
      expect(await findOwn(db, organisation, { communication: email, security: 'veilig@b.example' })).toEqual(
        ['communication'],
      );
    await give('coordinator', 'een@b.example');
    await give('coordinator', 'twee@b.example');
    expect(await known()).toEqual([['twee@b.example', 'coordinator']]);
    for (const side of ['visitor', 'host'] as const) {
      const story = await storyOf(id);
      const quotes = ownQuotes(story, side).map((one) => one.id);
      const agreeing = { name: 'first' as const, version: story.version, quotes, today: TODAY };
      await trx((one) => agree(one, teller(id, side), agreeing));
    }
    const asked = async () =>
      (await storyOf(id)).approvals.filter(({ askedOn }) => askedOn).map(({ side, kind }) => [side, kind]);
    expect([(await storyOf(id)).state, await asked()]).toEqual(['approval', []]);
    expect((await countStoriesWaiting(db, [at.roundId], TODAY)).get(at.roundId)?.unaddressed).toBe(1);
    await give('organisation', 'woordvoerder@b.example');
    expect(await asked()).toEqual([['host', 'communication']]);
    for (const email of ['vals@elders.example', '']) await give('coordinator', email);
    expect(await known()).toEqual([['woordvoerder@b.example', 'organisation']]);
    // Their address stands on no page of a coordinator.
    expect(await readOfficersOf(db, await storyOf(id))).toEqual([
      { side: 'host', kind: 'communication', email: null, ours: false },
    ]);
    const noted = await db.selectFrom('audit').select('kind').where('about', '=', organisation).execute();
    expect(noted.map(({ kind }) => kind)).toEqual(['officer-named', 'officer-named', 'officer-named']);
  });

  test('where something is secret the security manager says yes as well, and both are functions', async () => {
    const at = await aRound();
    await makeSecret(at);
    const id = await aStory(connection.db, at, 'approval');
    expect((await storyOf(id)).approvals.map(({ side, kind }) => [side, kind])).toEqual([
      ['visitor', 'communication'],
      ['host', 'communication'],
      ['host', 'security'],
    ]);
    for (const side of ['visitor', 'host'] as const)
      await trx((one) => approve(one, { storyId: id, side, kind: 'communication' }, TODAY));
    expect((await storyOf(id)).state).toBe('approval');
    await trx((one) => approve(one, { storyId: id, side: 'host', kind: 'security' }, TODAY));
    const story = await storyOf(id);
    expect(story.state).toBe('approved');
    const shown = JSON.stringify(viewStory(story, { draft: true }));
    for (const hidden of ['Anna', 'Bas', 'Gast', story.speakers.host.organisation.name])
      expect(shown).not.toContain(`"${hidden}`);
    expect(viewStory(story).speakers.map(({ name }) => name)).toEqual(['een agent', 'een begeleider']);
  });
});

describe('a photo', () => {
  const aPhoto = () =>
    sharp({ create: { width: 2400, height: 1600, channels: 3, background: '#446688' } })
      .withExif({ IFD0: { Artist: 'Kanarie' }, IFD3: { GPSLatitude: '51/1 55/1 0/1' } })
      .jpeg()
      .toBuffer();

  test('is made anew: smaller, upright, and without where, when and by whom', async () => {
    const came = await aPhoto();
    expect((await sharp(came).metadata()).exif).toBeDefined();
    const taken = await takePhoto(came);
    if (typeof taken === 'string') throw new Error(taken);
    const { exif, xmp, iptc, icc, format } = await sharp(taken.bytes).metadata();
    expect([exif, xmp, iptc, icc, format]).toEqual([undefined, undefined, undefined, undefined, 'jpeg']);
    expect([taken.width, taken.height]).toEqual([1600, 1067]);
    expect(taken.bytes.includes('Kanarie')).toBe(false);
  });

  test.each([
    ['nothing', Buffer.alloc(0), 'none'],
    ['a drawing that can hold a program', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'kind'],
    ['a document', Buffer.from('%PDF-1.7'), 'kind'],
    [
      'what only begins like one',
      Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(900)]),
      'broken',
    ],
    ['more than is taken', Buffer.alloc(12_000_001, 0xff), 'too-large'],
  ])('%s is refused', async (_, file, fault) => {
    expect(await takePhoto(file)).toBe(fault);
  });

  test('one that is too small, or has more points than fit, is refused', async () => {
    const sized = (width: number, height: number) =>
      sharp({ create: { width, height, channels: 3, background: 'red' } })
        .png()
        .toBuffer();
    expect(await takePhoto(await sized(300, 900))).toBe('small');
    expect(await takePhoto(await sized(9000, 6000))).toBe('broken');
  });

  test('stands there only when both say so, goes when one does not, and is never with a secret place', async () => {
    const { db } = connection;
    const at = await aRound();
    const taken = await takePhoto(await aPhoto());
    if (typeof taken === 'string') throw new Error(taken);
    const id = await aStory(db, at, 'writing');
    const add = () => trx((one) => savePhoto(one, id, { ...taken, alt: 'Twee mensen' }));
    expect(await add()).toBe(true);
    await trx((one) => choose(one, teller(id, 'visitor'), { name: 'first', photo: true }));
    expect(viewStory(await storyOf(id)).photo).toBeNull();
    await trx((one) => choose(one, teller(id, 'host'), { name: 'first', photo: true }));
    expect(viewStory(await storyOf(id)).photo).toMatchObject({ alt: 'Twee mensen' });
    // Another photo is another question.
    expect(await add()).toBe(true);
    expect((await storyOf(id)).speakers.host.photo).toBeNull();
    await makeSecret(at);
    expect(await add()).toBe(false);
    expect(viewStory(await storyOf(id), { draft: true }).photo).toBeNull();
  });
});

test('what is written of a photo for who does not see it is held to the same rules', async () => {
  const { db } = connection;
  const id = await aStory(db, await aRound(), 'writing');
  const bytes = new Uint8Array([1]);
  await db
    .insertInto('story_photo')
    .values({ story_id: id, bytes, width: 1, height: 1, alt: 'Bel 06 12345678', digest: 'a' })
    .execute();
  expect(findFaults(await storyOf(id)).map(({ field, rule }) => [field, rule])).toEqual([
    ['alt', 'client-data'],
  ]);
});

describe('published', () => {
  test('it is found at its address, on the list and in both feeds, which a reader that did not write them reads', async () => {
    const { db } = connection;
    const id = await aStory(db, await aRound(), 'published');
    const { slug } = await storyOf(id);
    expect(slug).toMatch(/^ik-dacht-dat-dan-klaar-was(-\d+)?$/);
    expect(await findPublished(db, slug!)).toMatchObject({ id });
    const [listed] = await readPublished(db);
    expect(listed).toMatchObject({ id, title: HEAD.title, tellers: ['een agent', 'een begeleider'] });
    const [onHome] = await readPublishedStories(db);
    expect(onHome).toMatchObject({ title: HEAD.title, line: HEAD.lead });
    for (const kind of ['rss', 'atom'] as const) {
      const feed = feedOf(await readPublished(db), kind, BASE);
      const read = parseFeed(feed, { xmlMode: true })!;
      expect([read.type, read.title]).toEqual([kind, 'Verhalen · Wisselstage']);
      expect(read.items[0]).toMatchObject({
        ...{ id: `urn:uuid:${id}`, title: HEAD.title, description: HEAD.lead },
        ...{ link: `${BASE}/verhalen/${slug}`, pubDate: new Date(`${TODAY}T12:00:00Z`) },
      });
      for (const name of ['Anna', 'Bas', HEAD.opening]) expect(feed).not.toContain(name);
    }
    await trx((one) => withdraw(one, teller(id, 'host'), TODAY));
  });

  test('of nothing a feed is a feed as well, and what stands in a text stays a text', async () => {
    for (const kind of ['rss', 'atom'] as const) {
      expect(parseFeed(feedOf([], kind, BASE), { xmlMode: true })).toMatchObject({ type: kind, items: [] });
      const title = 'Wij & <b>zij</b> ]]>';
      const one = {
        id: 'a',
        slug: 'a',
        title,
        lead: title,
        publishedOn: TODAY,
        secret: false,
        tellers: [],
        kinds: [],
      };
      expect(parseFeed(feedOf([one], kind, BASE), { xmlMode: true })?.items[0]?.title).toBe(title);
    }
  });

  test.each(['visitor', 'host'] as const)(
    'one press of the %s and it is gone: page, list, feeds, home and photo, and not a word of it is kept',
    async (side) => {
      const { db } = connection;
      const at = await aRound();
      const id = await aStory(db, at, 'published');
      const { slug } = await storyOf(id);
      expect(await leftOf(id)).toContain('Ik zat aan tafel.');
      expect(await trx((one) => withdraw(one, teller(id, side), TODAY))).toBe(true);
      expect(await findPublished(db, slug!)).toBe('gone');
      expect((await readPublished(db)).some((one) => one.id === id)).toBe(false);
      expect(feedOf(await readPublished(db), 'rss', BASE)).not.toContain(id);
      expect(await readPhotoBytes(db, id)).toBeNull();
      expect(await leftOf(id)).toBe('[]');
      expect(
        await db.selectFrom('story_willing').select('id').where('visit_id', '=', at.visitId).execute(),
      ).toEqual([]);
      // That there was one stays; and nothing brings it back.
      const { state, publishedOn, endedOn } = await storyOf(id);
      expect([state, publishedOn, endedOn]).toEqual(['withdrawn', TODAY, TODAY]);
      expect(await trx((one) => withdraw(one, teller(id, side), TODAY))).toBe(false);
      const told = (await readHistory(db, { storyId: id })).map(({ about }) => about.event ?? 'begun');
      expect(told).toEqual([
        ...['begun', 'says-yes', 'says-yes', 'hands-in', 'agrees', 'agrees'],
        ...['approves', 'approves', 'publishes', 'withdraws'],
      ]);
      // At that address nothing else ever appears.
      const next = await aStory(db, await aRound(), 'published');
      expect((await storyOf(next)).slug).not.toBe(slug);
      await trx((one) => withdraw(one, teller(next, side), TODAY));
    },
  );

  test('what becomes secret is gone at the next look, and for good the next morning', async () => {
    const { db } = connection;
    const at = await aRound();
    const id = await aStory(db, at, 'published');
    const { slug } = await storyOf(id);
    await makeSecret(at);
    expect(await findPublished(db, slug!)).toBe('gone');
    expect((await readPublished(db)).some((one) => one.id === id)).toBe(false);
    await closeWhatMayNot(connection.db, TODAY);
    expect([(await storyOf(id)).state, await leftOf(id)]).toEqual(['withdrawn', '[]']);
  });

  test('what the rules find later goes the next morning; what they find nothing in stays', async () => {
    const { db } = connection;
    const [id, stays] = [
      await aStory(db, await aRound(), 'published'),
      await aStory(db, await aRound(), 'published'),
    ];
    await db.updateTable('story_part').set({ text: 'Bel 06 12345678.' }).where('story_id', '=', id).execute();
    await closeWhatMayNot(connection.db, TODAY);
    expect([(await storyOf(id)).state, (await storyOf(stays)).state]).toEqual(['withdrawn', 'published']);
    await trx((one) => withdraw(one, teller(stays, 'host'), TODAY));
  });

  test('two who must not meet by now are gone from every page at the next look', async () => {
    const { db } = connection;
    const at = await aRound();
    const { slug } = await storyOf(await aStory(db, at, 'published'));
    expect(await findPublished(db, slug!)).toMatchObject({ slug });
    await keepApart(at);
    expect(await findPublished(db, slug!)).toBe('gone');
    expect((await readPublished(db)).map((one) => one.slug)).not.toContain(slug);
    await closeWhatMayNot(db, TODAY);
  });

  test('of somebody who changes their name later it says what they agreed to', async () => {
    const { db } = connection;
    const at = await aRound();
    const id = await aStory(db, at, 'published');
    const shown = async () => viewStory(await storyOf(id)).speakers.map(({ name }) => name);
    expect(await shown()).toEqual(['Anna', 'Bas']);
    await db.updateTable('person').set({ name: 'Roos Kanarie' }).where('id', '=', at.bas).execute();
    expect(await shown()).toEqual(['Anna', 'Bas']);
    expect(await trx((one) => narrow(one, teller(id, 'host'), { name: 'function' }))).toBe('done');
    expect(await shown()).toEqual(['Anna', 'een begeleider']);
    expect(await leftOf(id)).not.toContain('Bas');
    await trx((one) => withdraw(one, teller(id, 'host'), TODAY));
    expect(await leftOf(id)).toBe('[]');
  });

  test('everybody gets what is read, and not whose it is: no side that looks after safety, no kind of organisation', async () => {
    const { db } = connection;
    const at = await aRound();
    await makeSecret(at);
    const id = await aStory(db, at, 'published');
    expect(viewStory(await storyOf(id)).approvedBy).toEqual(['communication', 'security']);
    const listed = (await readPublished(db)).find((one) => one.id === id)!;
    expect(Object.keys(cardOf(listed)).toSorted()).toEqual(['lead', 'slug', 'tellers', 'title']);
    await trx((one) => withdraw(one, teller(id, 'host'), TODAY));
  });

  test('that it is published, and that it is not any more, stands in the log with who did it', async () => {
    const { db } = connection;
    const id = await aStory(db, await aRound(), 'published');
    await trx((one) => withdraw(one, teller(id, 'host'), TODAY));
    const rows = await db
      .selectFrom('audit')
      .select(['kind', 'about_kind'])
      .where('about', '=', id)
      .orderBy('id')
      .execute();
    expect(rows).toEqual([
      { kind: 'published', about_kind: 'story' },
      { kind: 'unpublished', about_kind: 'story' },
    ]);
  });

  test('one that cannot be closed keeps no other there', async () => {
    const { db } = connection;
    const [broken, secret] = [await aRound(), await aRound()];
    const [first, second] = [await aStory(db, broken, 'published'), await aStory(db, secret, 'published')];
    await makeSecret(broken);
    await makeSecret(secret);
    await sql`create function break_one() returns trigger language plpgsql as $$
      begin raise exception 'broken'; end $$`.execute(db);
    await sql`create trigger break_one before update on story for each row
      when (old.id = ${sql.lit(first)}) execute function break_one()`.execute(db);
    await expect(closeWhatMayNot(db, TODAY)).rejects.toThrow(AggregateError);
    expect([(await storyOf(first)).state, (await storyOf(second)).state]).toEqual(['published', 'withdrawn']);
    await sql`drop trigger break_one on story`.execute(db);
    await closeWhatMayNot(db, TODAY);
  });

  test('a visit that was none after all has no story', async () => {
    const { db } = connection;
    const at = await aRound();
    const id = await aStory(db, at, 'published');
    const { slug } = await storyOf(id);
    await db.updateTable('visit').set({ state: 'missed' }).where('id', '=', at.visitId).execute();
    expect(await findPublished(db, slug!)).toBe('gone');
  });
});

describe('who goes', () => {
  test('withdraws from the round: the story goes along', async () => {
    const { db } = connection;
    const at = await aRound();
    const id = await aStory(db, at, 'published');
    const { email } = await db
      .selectFrom('person_address')
      .select('email')
      .where('person_id', '=', at.anna)
      .executeTakeFirstOrThrow();
    await trx((one) => forgetInStories(one as never, { roundId: at.roundId, email, name: 'Anna' }));
    expect([(await storyOf(id)).state, await leftOf(id)]).toEqual(['withdrawn', '[]']);
  });

  test.each(['asked', 'writing', 'review', 'approval', 'published'] as const)(
    'is erased while it is %s: nothing of it is left',
    async (state) => {
      const { db } = connection;
      const at = await aRound();
      const id = await aStory(db, at, state);
      await db.deleteFrom('host').where('person_id', '=', at.bas).execute();
      await db.deleteFrom('person').where('id', '=', at.bas).execute();
      expect([(await storyOf(id)).state, await leftOf(id)]).toEqual(['withdrawn', '[]']);
    },
  );

  test('two who must not meet by now have no story together', async () => {
    const { db } = connection;
    const at = await aRound();
    const id = await aStory(db, at, 'review');
    await keepApart(at);
    await closeWhatMayNot(connection.db, TODAY);
    expect((await storyOf(id)).state).toBe('withdrawn');
  });
});

test('what waits is told to whom it waits for, and of a secret place without a title', async () => {
  const { db } = connection;
  const at = await aRound();
  const id = await aStory(db, at, 'review');
  const waiting = async (person: PersonId) => readStoryStatuses(db, { people: [person] });
  expect(await waiting(at.anna)).toEqual([{ id, ask: 'read', title: HEAD.title }]);
  expect(await readStoryStatuses(db, { people: [] })).toEqual([]);
  await makeSecret(at);
  expect(await waiting(at.bas)).toEqual([{ id, ask: 'read', title: null }]);
  const facts = async (today: string) => (await countStoriesWaiting(db, [at.roundId], today)).get(at.roundId);
  expect(await facts(TODAY)).toEqual({ ready: 0, unaddressed: 0, still: 0 });
  expect(await facts('2027-02-11')).toEqual({ ready: 0, unaddressed: 0, still: 1 });
});

test('whoever is concerned hears it, coordinators of a withdrawal without who or why, and of a secret place no name', async () => {
  const { db } = connection;
  const at = await aRound();
  const letters: Sending[] = [];
  const { mailroom } = aMailroom(db, {
    kinds: Object.values(mails),
    today: () => TODAY,
    transport: async (sending) => {
      letters.push(sending);
      return { as: 'sent' };
    },
  });
  await db.deleteFrom('mail').execute();
  await giveRole(db, {
    email: 'els@verhaal.example',
    name: 'Els',
    kind: 'coordinator',
    programmeId: at.programmeId,
  });
  const deliver = async () => {
    letters.length = 0;
    const due = await db
      .selectFrom('mail')
      .select('id')
      .where('status', '=', 'queued')
      .orderBy('number')
      .execute();
    for (const { id } of due) await mailroom.deliver(id);
    return letters.map(({ to }) => to).toSorted();
  };
  await makeSecret(at);
  const id = await aStory(db, at, 'asked');
  expect(await deliver()).toHaveLength(2);
  for (const letter of letters) expect(JSON.stringify(letter)).not.toMatch(/Anna |Bas|Organisatie/);
  await trx((one) => sayYes(one, teller(id, 'visitor'), { name: 'full' }, TODAY));
  expect(await deliver()).toEqual([]);
  await trx((one) => sayYes(one, teller(id, 'host'), { name: 'full' }, TODAY));
  expect(await deliver()).toEqual(['els@verhaal.example']);
  await trx((one) => withdraw(one, teller(id, 'host'), TODAY));
  expect(await deliver()).toEqual(['els@verhaal.example']);
  expect(JSON.stringify(letters)).not.toMatch(/Anna|Bas/);
});
