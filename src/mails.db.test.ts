import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { giveCard } from './journey/contact/testing.ts';
import { readOwnBrief, saveBrief, shareBrief } from './journey/follow-up/brief/briefs.ts';
import { placeIds } from './journey/place/reads.ts';
import { aPlace } from './journey/place/testing.ts';
import { savePlaces } from './journey/place/writes.ts';
import { aProgramme } from './journey/programme/testing.ts';
import { noteAnswer } from './journey/programme/writes.ts';
import { aSignUp } from './journey/sign-up/testing.ts';
import { saveSignUps } from './journey/sign-up/writes.ts';
import type { State } from './journey/visit/visit.ts';
import { createAuth } from './people/auth.ts';
import type { PersonId, ProgrammeId, RoundId } from './people/ids.ts';
import { mails as peopleMails } from './people/mails.ts';
import { giveRole } from './people/writes.ts';
import { readConfig } from './platform/config/config.ts';
import type { Connection, Db } from './platform/db/connect.ts';
import { openTestDatabase } from './platform/db/testing.ts';
import type { ListedMail, MailKind } from './platform/mail/kind.ts';
import { post } from './platform/mail/mail.ts';
import { aMailroom } from './platform/mail/testing.ts';
import type { Sending } from './platform/mail/transport.ts';
import { allStages } from './stages.ts';

const kinds: readonly ListedMail<object, unknown, never>[] = [
  ...Object.values(peopleMails),
  ...allStages.mails,
];
const COORDINATOR = 'sietske@regio.example';
const TODAY = '2027-01-11';
/** Of a secret place: its title, who receives there, their address, its code and its days. What is the day before ends on it in a calendar. */
const SECRET =
  /Het stille huis|Vera Verborgen|verborgen@|GEHEIM-1|10 maart|10 March|(?<!DTEND;VALUE=DATE:)2027-?03-?10/i;
/** What somebody typed before the address was confirmed. */
const TYPED = 'Zyxmerk';

let connection: Connection;
let room: ReturnType<typeof aMailroom>;
let programmeId: string;
let due: Record<string, object[]>;
/** As each is handed to the mail server. */
const sent: Sending[] = [];

beforeAll(async () => {
  connection = await openTestDatabase();
  const { db } = connection;
  ({ programmeId, due } = await aRoundWithMails(db));
  const transport = async (sending: Sending) => {
    sent.push(sending);
    return { as: 'sent' as const };
  };
  room = aMailroom(db, { kinds: allStages.mails, today: () => TODAY, transport });
  const links = new Map<string, string>();
  const config = readConfig({ BASE_URL: 'https://wisselstage.example' });
  room.mailroom.takes(Object.values(peopleMails), {
    ...{ db, baseUrl: config.baseUrl, keys: room.keys, today: () => TODAY, links },
    auth: createAuth(db, config, 'a secret of the test that is long enough', links),
  });
}, 60_000);
afterAll(() => connection.close());

/** A round in which every mail there is has a reason to be sent; from what ids each is written, by kind. */
async function aRoundWithMails(db: Db) {
  const { programmeId, roundId, organisations } = await aProgramme(db, 'post');
  const accountId = await giveRole(db, {
    email: COORDINATOR,
    name: 'Sietske',
    kind: 'coordinator',
    programmeId,
  });
  await db
    .updateTable('round')
    .set({ sign_up_closes: '2027-01-31', match_on: '2027-01-12' })
    .where('id', '=', roundId)
    .execute();
  await noteAnswer(db, roundId, organisations.get('A')!, 'no');
  const secret = {
    ...{ secret: true, title: 'Het stille huis', slots: [{ days: ['2027-03-10'], capacity: 1 }] },
    ...{ hostName: 'Vera Verborgen', hostEmail: 'verborgen@a.example' },
  };
  const atOpen = { hostName: 'Aaf Gast', hostEmail: 'aaf@a.example' };
  await savePlaces(db, roundId, [aPlace('A-1', 'A', atOpen), aPlace('GEHEIM-1', 'A', secret)], organisations);
  const places = await placeIds(db, roundId);
  const managed = { permission: false, managerName: 'Kees Baas', managerEmail: 'kees@b.example' };
  const people = ['Nora', 'Kim', 'Aan', 'Bij', 'Dag', 'Uit', 'Nu', 'Blad'].map((name) =>
    aSignUp(name, 'B', ['A-1', 'GEHEIM-1'], managed),
  );
  await saveSignUps(db, roundId, people, { organisations, places });
  const signUpOf = (name: string) =>
    db
      .selectFrom('sign_up')
      .innerJoin('person', 'person.id', 'sign_up.person_id')
      .select(['sign_up.id', 'sign_up.manager_id'])
      .where('person.name', '=', name)
      .executeTakeFirstOrThrow();
  const requestOf = async (name: string, answer: 'no' | null) => {
    const { id: sign_up_id, manager_id } = await signUpOf(name);
    return db
      .insertInto('permission_request')
      .values({
        ...{ sign_up_id, manager_id },
        ...{ mailed_on: TODAY, answer, note: 'Het is te druk.' },
      })
      .returning('id')
      .executeTakeFirstOrThrow();
  };
  const draftOf = (email: string, confirmed: Date | null) =>
    db
      .insertInto('sign_up_draft')
      .values({
        ...{ round_id: roundId, email, locale: 'nl', answers: JSON.stringify({ name: TYPED }) },
        ...{ confirmed_at: confirmed, expires_at: new Date('2099-01-01') },
      })
      .returning('id')
      .executeTakeFirstOrThrow();
  const digest = 'b'.repeat(64);
  await db
    .insertInto('withdrawal')
    .values({ round_id: roundId, digest, name: 'Lot', organisation_id: organisations.get('B')! })
    .execute();
  const contactOf = (code: string) =>
    db
      .selectFrom('contact_person')
      .select('id')
      .where('organisation_id', '=', organisations.get(code)!)
      .executeTakeFirstOrThrow();
  const [answered, waiting] = [(await contactOf('A')).id, (await contactOf('B')).id];
  const [open, refused] = [(await requestOf('Nora', null)).id, (await requestOf('Kim', 'no')).id];
  const { id: signUpId } = await signUpOf('Nora');
  const personOf = async (name: string) =>
    (
      await db
        .selectFrom('sign_up')
        .select('person_id')
        .where('id', '=', (await signUpOf(name)).id)
        .executeTakeFirstOrThrow()
    ).person_id;
  const changed = { version: 2, before: [], after: [['2027-03-11']] };
  const { id: hostId } = await db
    .selectFrom('host')
    .select('id')
    .where('place_id', '=', places.get('GEHEIM-1')!)
    .executeTakeFirstOrThrow();
  const visits = await visitsOf(db, { roundId, places, signUpOf, organisationId: organisations.get('B')! });
  // Of an organisation that has no place: it closes nothing.
  const { id: leakId } = await db
    .insertInto('leak')
    .values({
      ...{ programme_id: programmeId, organisation_id: organisations.get('B')!, site_id: null },
      ...{ secret: false, closed_by: null, closed_as: 'operator' },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const due = {
    'people.sign-in': [{ further: '/mijn' }],
    'programme.invitation': [
      { contactId: waiting, roundId },
      { contactId: answered, roundId },
    ],
    'programme.reminder': [{ contactId: waiting, roundId }],
    'programme.appointed': [{ programmeId, accountId }],
    // Of somebody who coordinates nothing.
    'programme.ended': [{ programmeId, accountId: randomUUID() }],
    'programme.correction-asked': [
      { correctionId: await correctionOf(db, programmeId, await personOf('Nora'), null) },
    ],
    'programme.correction-answered': [
      { correctionId: await correctionOf(db, programmeId, await personOf('Nora'), 'changed') },
    ],
    'programme.declined': [{ roundId, organisationId: organisations.get('A')! }],
    'sign-up.colleagues': [{ contactId: waiting, roundId }],
    'sign-up.confirm': [{ draftId: (await draftOf('bo@b.example', null)).id }],
    'sign-up.unfinished': [{ draftId: (await draftOf('cem@b.example', new Date())).id }],
    'sign-up.permission': [{ requestId: open }],
    'sign-up.permission-reminder': [{ requestId: open }],
    'sign-up.answer': [{ requestId: refused }],
    'sign-up.refusal': [{ requestId: refused }],
    'sign-up.receipt': [{ signUpId }],
    'sign-up.by-hand': [
      { signUpId, added: true },
      { signUpId, added: false },
    ],
    'sign-up.withdrawn': [{ roundId, digest }],
    ...visits,
    'visit.unplaced': [{ signUpId }],
    'contact.does-it-hold': [{ cardId: await cardOf(db, programmeId, hostId) }],
    ...(await introductionsOf(db, { programmeId, ownerId: await personAt(db, hostId) })),
    ...(await forCardsOf(db, { programmeId, hostId })),
    ...(await followUpsOf(db, {
      ...{
        programmeId,
        organisationId: organisations.get('B')!,
        secretOrganisationId: organisations.get('A')!,
      },
      ...{ people: [await personOf('Nora'), await personOf('Kim')], hostId },
    })),
    ...(await interestOf(db, {
      ...{ programmeId, roundId, placeId: places.get('A-1')!, organisationId: organisations.get('B')! },
      ...{ signUpId: (await signUpOf('Blad')).id, personId: await personOf('Blad') },
    })),
    ...(await storiesOf(db, {
      programmeId,
      visitId: visits['visit.day']![0]!.visitId,
      people: [await personOf('Nora'), await personOf('Kim')],
    })),
    'place.closed': [{ leakId }],
    'place.fill-in': [{ leakId, hours: 24 }],
    'place.not-as-planned': [{ leakId, personId: await personOf('Nora') }],
    'homes.digest': [{ roundId, what: 'matchOn', day: '2027-01-12' }],
    'sign-up.days-changed': [
      { placeId: places.get('A-1')!, ...changed, to: { signUpId } },
      { placeId: places.get('GEHEIM-1')!, ...changed, to: { signUpId } },
      { placeId: places.get('GEHEIM-1')!, ...changed, to: { hostId } },
    ],
  };
  return { programmeId, due };
}

async function correctionOf(db: Db, programmeId: string, personId: PersonId, answer: 'changed' | null) {
  const { id } = await db
    .insertInto('correction')
    .values({
      ...{ programme_id: programmeId, person_id: personId, about: 'visit', text: 'Het Stille Huis' },
      ...{ asked_on: '2027-01-05', answer, answered_on: answer && '2027-01-06' },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** A card of who receives at a secret place, which was confirmed long ago. */
async function cardOf(db: Db, programmeId: string, hostId: string): Promise<string> {
  const personId = await personAt(db, hostId);
  return giveCard(db, { ...{ programmeId: programmeId as ProgrammeId, personId, today: '2026-07-20' } });
}

async function personAt(db: Db, hostId: string): Promise<PersonId> {
  const { person_id } = await db
    .selectFrom('host')
    .select('person_id')
    .where('id', '=', hostId)
    .executeTakeFirstOrThrow();
  return person_id!;
}

/** Who receives at the open place would like to get to know who receives at the secret one, who hears of it, and agrees. */
async function introductionsOf(db: Db, { programmeId, ownerId }: { programmeId: string; ownerId: PersonId }) {
  const { id: askerId } = await db
    .selectFrom('person')
    .select('id')
    .where('name', '=', 'Aaf Gast')
    .executeTakeFirstOrThrow();
  const ask = async (asker_id: PersonId, owner_id: PersonId, state: 'passed-on' | 'introduced') => {
    const { id } = await db
      .insertInto('introduction')
      .values({ programme_id: programmeId as ProgrammeId, asker_id, owner_id, state, asked_on: TODAY })
      .returning('id')
      .executeTakeFirstOrThrow();
    return id;
  };
  await giveCard(db, { programmeId: programmeId as ProgrammeId, personId: askerId, today: TODAY });
  return {
    'contact.introduction': [{ introductionId: await ask(askerId, ownerId, 'passed-on'), personId: ownerId }],
    'contact.introduced': [{ introductionId: await ask(ownerId, askerId, 'introduced'), personId: ownerId }],
  };
}

/** Kim writes for the card of whom they met at the open place; and who receives at the secret one asks a colleague to take theirs over. */
async function forCardsOf(db: Db, { programmeId, hostId }: { programmeId: string; hostId: string }) {
  const named = (name: string) =>
    db.selectFrom('person').select('id').where('name', '=', name).executeTakeFirstOrThrow();
  const [{ id: author_id }, { id: personId }] = [await named('Kim'), await named('Aaf Gast')];
  const { id: lineId } = await db
    .insertInto('suggested_line')
    .values({
      ...{ programme_id: programmeId as ProgrammeId, author_id, owner_id: personId },
      ...{ line: `${TYPED} van Het stille huis`, state: 'suggested', suggested_on: TODAY },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { organisationId, from_id } = await db
    .selectFrom('host')
    .innerJoin('place', 'place.id', 'host.place_id')
    .select(['place.organisation_id as organisationId', 'host.person_id as from_id'])
    .where('host.id', '=', hostId)
    .executeTakeFirstOrThrow();
  const { id: handOverId } = await db
    .insertInto('hand_over')
    .values({
      ...{ programme_id: programmeId as ProgrammeId, organisation_id: organisationId },
      ...{ from_id, to_id: personId },
      ...{ lines: [TYPED], state: 'asked', asked_on: TODAY },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { id: forYouId } = await db
    .insertInto('hand_over')
    .values({
      ...{ programme_id: programmeId as ProgrammeId, organisation_id: organisationId },
      ...{ from_id: personId, to_id: from_id! },
      ...{ lines: [TYPED], state: 'asked', asked_on: TODAY, by_contact: true },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return {
    'contact.suggested-line': [{ lineId, personId }],
    'contact.hand-over': [{ handOverId, personId }],
    'contact.hand-over-for-you': [{ handOverId: forYouId, personId }],
  };
}

interface OfBrief {
  programmeId: ProgrammeId;
  roundId: RoundId;
  placeId: string;
  /** Where who wrote it works. */
  organisationId: string;
  signUpId: string;
  personId: PersonId;
}

/** Colleagues who read a page: one whose address is still asked for, and two who said that it is theirs. */
async function interestOf(
  db: Db,
  { programmeId, roundId, placeId, organisationId, signUpId, personId }: OfBrief,
) {
  const { id: visitId } = await db
    .insertInto('visit')
    .values({
      ...{ round_id: roundId, place_id: placeId, slot_id: null, sign_up_id: signUpId },
      ...{ organisation_id: organisationId, state: 'took-place', seat: 1, days: ['2027-03-09'] },
      reply_by: '2027-01-20',
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('reflection')
    .values({ visit_id: visitId, person_id: personId, side: 'visitor', state: 'given' })
    .execute();
  const page = { visitId, personId, texts: { struck: 'De rust', image: '', take: '' }, today: TODAY };
  await saveBrief(db, { ...page, version: 0 });
  const { id: briefId } = (await readOwnBrief(db, page))!;
  await shareBrief(db, briefId, TODAY);
  const ask = async (wants: 'join' | 'introduce', confirmed: string | null) => {
    const asked = wants === 'introduce' && confirmed !== null;
    const { id } = await db
      .insertInto('interest')
      .values({
        ...{
          programme_id: programmeId,
          brief_id: asked ? briefId : null,
          wants,
          name: 'Col Lega',
          email: 'col@x.example',
        },
        ...{ organisation: 'Elders', locale: 'nl', key_hash: null, asked_on: TODAY, confirmed_on: confirmed },
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    return id;
  };
  return {
    'follow-up.is-it-you': [
      { interestId: await ask('join', null) },
      { interestId: await ask('introduce', null) },
    ],
    'follow-up.introduction': [{ interestId: await ask('introduce', TODAY) }],
    'follow-up.sign-up-opens': [{ interestId: await ask('join', TODAY), roundId }],
  };
}

/** Two who tell of a visit, in each state that mails are about. */
async function storiesOf(
  db: Db,
  {
    programmeId,
    visitId,
    people,
  }: { programmeId: ProgrammeId; visitId: string; people: [PersonId, PersonId] },
) {
  const make = async (state: 'asked' | 'review' | 'approval' | 'approved' | 'published' | 'withdrawn') => {
    const { id: storyId } = await db
      .insertInto('story')
      .values({
        ...{ programme_id: programmeId, visit_id: visitId, state, asked_on: TODAY, moved_on: TODAY },
        ...(state === 'published' ? { slug: 'een-verhaal', published_on: TODAY } : {}),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await db
      .insertInto('story_speaker')
      .values([
        { story_id: storyId, side: 'visitor', person_id: people[0] },
        { story_id: storyId, side: 'host', person_id: people[1] },
      ])
      .execute();
    return storyId;
  };
  const asked = await make('approval');
  const approval = { story_id: asked, side: 'host', kind: 'communication' } as const;
  await db
    .insertInto('story_approval')
    .values({ ...approval, asked_on: TODAY, expires_on: '2027-12-31' })
    .execute();
  const both = (storyId: string) => [
    { storyId, side: 'visitor' },
    { storyId, side: 'host' },
  ];
  return {
    'story.asked': both(await make('asked')),
    'story.to-read': both(await make('review')),
    'story.published': both(await make('published')),
    'story.approve': [{ storyId: asked, side: 'host', kind: 'communication' }],
    'story.news': [
      { storyId: asked, what: 'change' },
      { storyId: await make('approved'), what: 'approved' },
      { storyId: await make('withdrawn'), what: 'taken-away' },
      { storyId: await make('withdrawn'), what: 'stopped' },
    ],
  };
}

interface OfFollowUps {
  programmeId: ProgrammeId;
  organisationId: string;
  secretOrganisationId: string;
  people: [PersonId, PersonId];
  hostId: string;
}

/** What comes of a visit, in each state that mails are about: between two of an open organisation, and with the secret place. */
async function followUpsOf(db: Db, about: OfFollowUps) {
  const [makerId, takerId] = about.people;
  const { person_id: secretId } = await db
    .selectFrom('host')
    .select('person_id')
    .where('id', '=', about.hostId)
    .executeTakeFirstOrThrow();
  const make = async (state: 'taken' | 'agreed' | 'off', secret: boolean, day: string) => {
    const { id } = await db
      .insertInto('follow_up')
      .values({
        ...{
          programme_id: about.programmeId,
          kind: 'lunch',
          direction: 'offer',
          state,
          made_on: TODAY,
          taken_on: TODAY,
        },
        ...{ title: secret ? 'Het stille huis' : 'Samen eten', maker_id: secret ? secretId : makerId },
        maker_organisation_id: secret ? about.secretOrganisationId : about.organisationId,
        ...{ taker_id: takerId, taker_organisation_id: about.organisationId },
        ...(state === 'taken' ? {} : { day }),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    return [secret ? secretId! : makerId, takerId].map((personId) => ({ followUpId: id, personId }));
  };
  const both = async (state: 'taken' | 'agreed' | 'off') => [
    ...(await make(state, false, '2027-03-09')),
    ...(await make(state, true, '2027-03-10')),
  ];
  const taken = await both('taken');
  const withWhat = <What extends string>(what: What, rows: { followUpId: string; personId: PersonId }[]) =>
    rows.map((row) => ({ ...row, what }));
  return {
    'follow-up.news': [
      ...withWhat('taken', taken),
      ...withWhat('day', await both('agreed')),
      ...withWhat('off', await both('off')),
    ],
    'follow-up.question': [
      ...withWhat('dateless', taken),
      // Of the secret place it is never asked.
      ...withWhat('silent', await make('agreed', false, '2027-01-04')),
    ],
  };
}

interface Where {
  roundId: RoundId;
  places: ReadonlyMap<string, string>;
  organisationId: string;
  signUpOf(name: string): Promise<{ id: string }>;
}

/** A visit in each state that mails are about, at the open place and at the secret one. */
async function visitsOf(db: Db, { roundId, places, organisationId, signUpOf }: Where) {
  const hostOf = async (placeId: string) =>
    (
      await db
        .selectFrom('host')
        .select('person_id')
        .where('place_id', '=', placeId)
        .executeTakeFirstOrThrow()
    ).person_id;
  const both = async (name: string, state: State) => {
    const { id: sign_up_id } = await signUpOf(name);
    const { person_id } = await db
      .selectFrom('sign_up')
      .select('person_id')
      .where('id', '=', sign_up_id)
      .executeTakeFirstOrThrow();
    const made = [];
    for (const code of ['A-1', 'GEHEIM-1']) {
      const place_id = places.get(code)!;
      const { id: visitId } = await db
        .insertInto('visit')
        .values({
          ...{ round_id: roundId, place_id, slot_id: null, sign_up_id, organisation_id: organisationId },
          ...{ state, seat: 1, days: ['2027-03-10'], reply_by: '2027-01-20' },
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      // The open one is on a day that may be said.
      if (code === 'A-1')
        await db
          .updateTable('visit')
          .set({ days: ['2027-03-09'] })
          .where('id', '=', visitId)
          .execute();
      made.push(
        { visitId, side: 'visitor', personId: person_id },
        { visitId, side: 'host', personId: await hostOf(place_id) },
      );
    }
    return made;
  };
  const offered = await both('Aan', 'offered');
  const toVisitor = offered.filter(({ side }) => side === 'visitor');
  const toHost = offered.filter(({ side }) => side === 'host').map(({ personId }) => ({ roundId, personId }));
  const arranged = await both('Dag', 'arranged');
  const off = await both('Uit', 'declined');
  const toLookBack = await lookBacksOf(db, roundId, await both('Kim', 'took-place'));
  const managerId = await hostOf(places.get('A-1')!);
  await db
    .insertInto('permission_request')
    .values({
      ...{ sign_up_id: (await signUpOf('Dag')).id, manager_id: managerId, mailed_on: '2027-01-11' },
      ...{ locale: 'nl', answer: 'yes' },
    })
    .execute();
  return {
    'visit.offer': toVisitor,
    'visit.offer-reminder': toVisitor,
    'visit.receive': toHost,
    'visit.receive-reminder': toHost,
    'visit.agreed': await both('Bij', 'accepted'),
    'visit.day': arranged,
    'visit.was-it': arranged,
    // Of the secret place these are never written.
    'visit.changed': arranged.filter(({ visitId }) => visitId === arranged[0]!.visitId),
    'visit.manager-day': [{ visitId: arranged[0]!.visitId, managerId, sequence: 0 }],
    'visit.not-receiving': await noLonger(db, arranged),
    'visit.off': off,
    'visit.fell-through': off.map(({ visitId }) => ({ visitId })),
    'visit.reported': await reportedOf(db, arranged),
    // Of both places: the secret one is left out.
    'visit.message': [
      { personId: arranged[0]!.personId, visitIds: [...new Set(arranged.map(({ visitId }) => visitId))] },
    ],
    'visit.waited-for': await waitedForOf(db, await both('Nu', 'ready')),
    'reflection.look-back': toLookBack,
    'reflection.look-back-reminder': toLookBack,
    'contact.pulse': toLookBack,
    'contact.pulse-reminder': toLookBack,
  };
}

/** Somebody who receives nowhere received these. */
async function noLonger(db: Db, visits: readonly { visitId: string }[]) {
  const { id: personId } = await db
    .insertInto('person')
    .columns(['programme_id', 'name'])
    .expression((from) =>
      from
        .selectFrom('visit')
        .innerJoin('round', 'round.id', 'visit.round_id')
        .select(({ val }) => ['round.programme_id', val('Wim Weg').as('name')])
        .where('visit.id', '=', visits[0]!.visitId),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  return [...new Set(visits.map(({ visitId }) => visitId))].map((visitId) => ({ visitId, personId }));
}

/** Today the one waits for the other; of the secret place nobody is told. */
async function waitedForOf(db: Db, [visitor, host]: { visitId: string; side: string; personId: PersonId }[]) {
  await db
    .updateTable('visit')
    .set({ days: [TODAY] })
    .where('id', '=', visitor!.visitId)
    .execute();
  return [visitor!, host!];
}

/** Both sides were asked to look back, and whether they were in touch; who receives at the secret place in one mail of their own. */
async function lookBacksOf(
  db: Db,
  roundId: RoundId,
  visits: readonly { visitId: string; side: string; personId: PersonId }[],
) {
  await db
    .insertInto('reflection')
    .values(
      visits.map(({ visitId, side, personId }) => ({
        ...{ visit_id: visitId, person_id: personId, state: 'asked' as const, asked_on: TODAY },
        side: side === 'host' ? ('host' as const) : ('visitor' as const),
      })),
    )
    .execute();
  for (const { visitId, side, personId } of visits) {
    const other = visits.find((one) => one.visitId === visitId && one.personId !== personId)!;
    await db
      .insertInto('pulse')
      .values({
        ...{ pair_id: visitId, visit_id: visitId, person_id: personId, other_id: other.personId },
        ...{ side: side === 'host' ? 'host' : 'visitor', moment: '6-weeks', asked_on: TODAY },
      })
      .execute();
  }
  return visits.map(({ visitId, personId }) => ({ personId, roundId, visitIds: [visitId] }));
}

/** Something was reported of each of these visits. */
async function reportedOf(db: Db, visits: readonly { visitId: string }[]) {
  return await db
    .insertInto('visit_report')
    .values(
      [...new Set(visits.map(({ visitId }) => visitId))].map((visit_id) => ({
        ...{ visit_id, kind: 'unsafe' as const, side: 'visitor' as const, take_up_by: TODAY },
      })),
    )
    .returning(['visit_id as visitId', 'id as reportId'])
    .execute();
}

test('every mail is in a file of its own, named after its kind, and somebody takes it', async () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)mail\/[a-z-]+\.ts$/.test(file) && !file.startsWith('platform/'))
    .sort();
  const made = await Promise.all(
    files.map(async (file) => {
      const found: object[] = Object.values(await import(join(import.meta.dirname, file)));
      return found
        .filter((one): one is MailKind<object> => 'letter' in one)
        .map(({ name }) => ({ file, name }));
    }),
  );
  expect(made.map(({ length }) => length)).toEqual(files.map(() => 1));
  const all = made.flat();
  expect(all.filter(({ file, name }) => basename(file, '.ts') !== name.split('.')[1])).toEqual([]);
  expect(all.map(({ name }) => name).sort()).toEqual(kinds.map(({ name }) => name).sort());
});

test('every mail has a name of its own in each language', () => {
  for (const locale of ['nl', 'en'] as const) {
    const labels = kinds.map(({ label }) => label[locale]);
    expect(labels.filter((label) => label.trim() === '')).toEqual([]);
    expect(new Set(labels).size).toBe(kinds.length);
  }
  expect(kinds.filter(({ label }) => label.nl === label.en)).toEqual([]);
});

test('every mail is written in both languages, with a subject, and says nothing of a secret place', async () => {
  expect(Object.keys(due).sort()).toEqual(kinds.map(({ name }) => name).sort());
  for (const kind of kinds) {
    for (const about of due[kind.name]!) {
      const [dutch, english] = [await letterOf(kind, about, 'nl'), await letterOf(kind, about, 'en')];
      for (const letter of [dutch, english]) {
        const { subject, text: body } = letter;
        expect(subject).not.toBe('');
        // In its layout, headers and calendar too, where a long line is folded.
        expect(JSON.stringify(letter).replaceAll(/\\r\\n[ \\t]/g, '')).not.toMatch(SECRET);
        expect(`${subject} ${body}`).not.toMatch(SECRET);
        expect(`${subject} ${body}`).not.toContain(TYPED);
        expect(`${subject} ${body}`).not.toMatch(/undefined|null|\[object/);
      }
      expect(english.subject).not.toBe(dutch.subject);
      expect(english.text).toContain('You get this email because');
      expect(dutch.text).toContain('Je krijgt deze mail omdat');
    }
  }
});

async function letterOf(kind: ListedMail<object, unknown, never>, about: object, locale: 'nl' | 'en') {
  const { db } = connection;
  await db.deleteFrom('mail').execute();
  sent.length = 0;
  await post(db, kind, { to: COORDINATOR, locale, about, programmeId });
  await room.work();
  const letter = sent.at(-1);
  expect(letter, `${kind.name} in ${locale}`).toBeDefined();
  return letter!;
}

test('what every mail is about is there, in the table that it names', async () => {
  const { db } = connection;
  for (const kind of kinds) {
    for (const about of due[kind.name]!) {
      for (const { kind: table, id } of kind.subjects(kind.about.parse(about))) {
        const name = table === 'withdrawal' ? 'digest' : 'id';
        const { rows } = await sql`
          select from ${sql.table(table)} where ${sql.ref(name)}::text = ${id}`.execute(db);
        expect(rows, `${kind.name}: ${table}`).toHaveLength(1);
      }
    }
  }
});
