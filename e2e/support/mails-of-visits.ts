import { mails as contactMails } from '../../src/journey/contact/mails.ts';
import { mails as ofPlaces } from '../../src/journey/place/mails.ts';
import { aPlace } from '../../src/journey/place/testing.ts';
import { mails as reflectionMails } from '../../src/journey/reflection/mails.ts';
import { aSignUp } from '../../src/journey/sign-up/testing.ts';
import { mails as ofStories } from '../../src/journey/story/mails.ts';
import { mails } from '../../src/journey/visit/mails.ts';
import { readHosts, readVisits, type Visit } from '../../src/journey/visit/reads.ts';
import { anOfferedRound } from '../../src/journey/visit/testing.ts';
import type { State } from '../../src/journey/visit/visit.ts';
import type { PersonId, ProgrammeId } from '../../src/people/ids.ts';
import { giveRole } from '../../src/people/writes.ts';
import type { Db } from '../../src/platform/db/connect.ts';
import { post } from '../../src/platform/mail/mail.ts';

const SEATS = { days: ['2027-03-09'], capacity: 4 };
const DAY_BEFORE = '2027-01-29';

/** Where the visits of a place stand; who was there is asked to look back, and whether they were in touch. */
const STANDS: Record<string, readonly State[]> = {
  'A-1': ['offered', 'arranged', 'cancelled', 'took-place'],
  'B-1': ['offered', 'arranged', 'accepted', 'offered'],
};

/**
 * A round of which every mail about visits waits to be sent: offers with their reminders, no visit, agreed, the day, something
 * else, off, nobody to receive, did it take place, somebody waits, a message, looking back, whether they were in touch, and what coordinators hear.
 * @param today a day on which one of the visits is
 */
export async function everyMailOfVisits(db: Db, code: string, today: string): Promise<void> {
  const at = (name: string) => `${name}@${code}.example`;
  const { roundId, programmeId } = await anOfferedRound(db, code, {
    places: [
      aPlace('A-1', 'A', { hostName: 'Aaf Gast', hostEmail: at('aaf'), slots: [SEATS] }),
      aPlace('B-1', 'B', { hostName: 'Bas Gast', hostEmail: at('bas'), slots: [SEATS] }),
    ],
    signUps: [
      ...['Anna', 'Dik', 'Eva', 'Hal'].map((name) => aSignUp(name, 'A', ['B-1'])),
      ...['Cem', 'Fem', 'Gus', 'Ina', 'Jip'].map((name) => aSignUp(name, 'B', ['A-1'])),
    ],
  });
  await giveRole(db, { email: at('els'), name: 'Els', kind: 'coordinator', programmeId });
  const visits = await readVisits(db, roundId);
  for (const [place, those] of Map.groupBy(visits, (visit) => visit.place)) {
    for (const [index, { id }] of those.entries()) {
      const state = STANDS[place]![index]!;
      // One looks back only on a day that is over.
      const isOver = place !== 'A-1' || state === 'took-place';
      const days = [isOver ? DAY_BEFORE : today];
      await db
        .updateTable('visit')
        .set({ state, ...(state === 'arranged' || state === 'took-place' ? { days } : {}) })
        .where('id', '=', id)
        .execute();
    }
  }
  const placed = new Set(visits.map(({ signUpId }) => signUpId));
  const signUps = await db.selectFrom('sign_up').select('id').where('round_id', '=', roundId).execute();
  const to = (email: string) => ({ to: email, locale: 'nl' as const, programmeId });
  for (const { id: signUpId } of signUps.filter(({ id }) => !placed.has(id)))
    await post(db, mails.unplaced, { ...to(at('geen')), about: { signUpId } });
  for (const visit of await readVisits(db, roundId)) {
    await mailsOf(db, visit, to);
    if (visit.state === 'cancelled')
      await post(db, mails.fellThrough, { ...to(at('els')), about: { visitId: visit.id } });
  }
  await storyMails(db, visits.find(({ state }) => state === 'took-place') ?? visits[0]!, to);
  // Of secret places of an organisation that has none: it closes nothing.
  const { id: leakId } = await db
    .insertInto('leak')
    .values({
      ...{ programme_id: programmeId, organisation_id: visits[0]!.hostId, site_id: null, secret: true },
      ...{ closed_by: null, closed_as: 'operator' },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await post(db, ofPlaces.closed, { ...to(at('els')), about: { leakId } });
  await post(db, ofPlaces.fillIn, { ...to(at('els')), about: { leakId, hours: 24 } });
  const { visitorId: personId, visitorEmail } = visits.find(({ visitorEmail: to }) => to)!;
  await post(db, ofPlaces.notAsPlanned, { ...to(visitorEmail!), about: { leakId, personId: personId! } });
  const [reported] = visits;
  const { id: reportId } = await db
    .insertInto('visit_report')
    .values({ visit_id: reported!.id, kind: 'unsafe', side: 'visitor', take_up_by: today })
    .returning('id')
    .executeTakeFirstOrThrow();
  await post(db, mails.reported, { ...to(at('els')), about: { visitId: reported!.id, reportId } });
}

type To = (email: string) => { to: string; locale: 'nl'; programmeId: string };

/** Each that there is a reason for, to both; of the others nothing is written. */
async function mailsOf(db: Db, visit: Visit, to: To): Promise<void> {
  const visitId = visit.id;
  const [host] = await readHosts(db, visit.placeId);
  const sides = [
    { side: 'visitor' as const, personId: visit.visitorId!, email: visit.visitorEmail! },
    { side: 'host' as const, personId: host!.personId, email: host!.email },
  ];
  for (const { side, personId, email } of sides) {
    const about = { visitId, side, personId };
    if (visit.state === 'took-place') {
      await lookBackMails(db, about, to(email));
      const other = sides.find((one) => one.side !== side)!;
      await cardMails(db, { personId, otherId: other.personId, visit }, to(email));
      await pulseMails(db, { ...about, roundId: visit.roundId, otherId: other.personId }, to(email));
    }
    const ofState = {
      offered: [mails.offerReminder],
      accepted: [mails.agreed],
      arranged: [mails.day, mails.changed, mails.wasIt, mails.waitedFor],
      cancelled: [mails.off],
      'took-place': [],
    } as const;
    for (const kind of ofState[visit.state as keyof typeof ofState])
      await post(db, kind, { ...to(email), about });
    await post(db, mails.message, { ...to(email), about: { personId, visitIds: [visitId] } });
  }
  const { roundId } = visit;
  if (visit.state === 'offered')
    await post(db, mails.receiveReminder, {
      ...to(host!.email),
      about: { roundId, personId: host!.personId },
    });
  // Somebody else received before.
  const other = sides[0]!;
  await post(db, mails.notReceiving, { ...to(other.email), about: { visitId, personId: other.personId } });
}

interface Looking {
  visitId: string;
  side: 'visitor' | 'host';
  personId: PersonId;
}

async function lookBackMails(
  db: Db,
  { visitId, side, personId }: Looking,
  to: ReturnType<To>,
): Promise<void> {
  await db
    .insertInto('reflection')
    .values({ visit_id: visitId, person_id: personId, side, state: 'asked', asked_on: DAY_BEFORE })
    .execute();
  for (const kind of [reflectionMails.lookBack, reflectionMails.lookBackReminder])
    await post(db, kind, { ...to, about: { personId, visitIds: [visitId] } });
}

/** The other wrote a line for the card, and a colleague asks to take theirs over. */
async function cardMails(
  db: Db,
  { personId, otherId, visit }: { personId: PersonId; otherId: PersonId; visit: Visit },
  to: ReturnType<To>,
): Promise<void> {
  const { id: lineId } = await db
    .insertInto('suggested_line')
    .values({
      ...{ programme_id: visit.programmeId as ProgrammeId, author_id: otherId, owner_id: personId },
      ...{ line: 'Meekijken bij een huisverbod', state: 'suggested', suggested_on: DAY_BEFORE },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await post(db, contactMails.suggestedLine, { ...to, about: { lineId, personId } });
  const { organisation_id } = await db
    .selectFrom('person_home')
    .select('organisation_id')
    .where('person_id', '=', personId)
    .executeTakeFirstOrThrow();
  const { id: handOverId } = await db
    .insertInto('hand_over')
    .values({
      ...{ programme_id: visit.programmeId as ProgrammeId, organisation_id, from_id: otherId },
      ...{ to_id: personId, lines: ['Aangifte'], state: 'asked', asked_on: DAY_BEFORE },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await post(db, contactMails.handOver, { ...to, about: { handOverId, personId } });
}

/** Two tell of a visit: asked, to be read, approved, online, and what coordinators hear of it. */
async function storyMails(db: Db, visit: Visit, to: To): Promise<void> {
  const [host] = await readHosts(db, visit.placeId);
  for (const state of ['asked', 'review', 'approval', 'published', 'withdrawn'] as const) {
    const { id: storyId } = await db
      .insertInto('story')
      .values({
        ...{ programme_id: visit.programmeId as ProgrammeId, visit_id: visit.id, state },
        ...{ asked_on: DAY_BEFORE, moved_on: DAY_BEFORE },
        ...(state === 'published' ? { slug: `verhaal-${visit.id}`, published_on: DAY_BEFORE } : {}),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const people = [
      ['visitor', visit.visitorId],
      ['host', host!.personId],
    ] as const;
    await db
      .insertInto('story_speaker')
      .values(people.map(([side, person_id]) => ({ story_id: storyId, side, person_id })))
      .execute();
    const about = { storyId, side: 'host' as const };
    const letter = {
      asked: () => post(db, ofStories.asked, { ...to(host!.email), about }),
      review: () => post(db, ofStories.toRead, { ...to(host!.email), about }),
      published: () => post(db, ofStories.published, { ...to(host!.email), about }),
      withdrawn: () =>
        post(db, ofStories.news, { ...to(host!.email), about: { storyId, what: 'taken-away' } }),
      approval: async () => {
        const asked = { side: 'host' as const, kind: 'communication' as const };
        await db
          .insertInto('story_approval')
          .values({ story_id: storyId, ...asked, asked_on: DAY_BEFORE, expires_on: '2027-12-31' })
          .execute();
        return post(db, ofStories.approve, { ...to(host!.email), about: { storyId, ...asked } });
      },
    }[state];
    await letter();
  }
}

async function pulseMails(
  db: Db,
  { roundId, visitId, side, personId, otherId }: Looking & { roundId: Visit['roundId']; otherId: PersonId },
  to: ReturnType<To>,
): Promise<void> {
  await db
    .insertInto('pulse')
    .values({
      ...{ pair_id: visitId, visit_id: visitId, person_id: personId, other_id: otherId, side },
      ...{ moment: '6-weeks', asked_on: DAY_BEFORE },
    })
    .execute();
  for (const kind of [contactMails.pulse, contactMails.pulseReminder])
    await post(db, kind, { ...to, about: { personId, roundId, visitIds: [visitId] } });
}
