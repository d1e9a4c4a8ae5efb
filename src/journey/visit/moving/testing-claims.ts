import { randomUUID } from 'node:crypto';
import type { Db } from '../../../platform/db/connect.ts';
import { hearHostCame, hearPlaceChanged } from '../changing/place-changed.ts';
import { readDayAsked, readOtherDays } from '../day/asking.ts';
import { answerAsked, chooseDay } from '../day/choosing.ts';
import { endAtPlace, endOfOrganisation, forgetInVisits } from '../ending/when-others-go.ts';
import { readInstead } from '../instead/instead.ts';
import { offering } from '../offer/press.ts';
import { type Deed, doWithVisit } from '../overview/by-coordinator.ts';
import { readHosts, readVisit, type Visit } from '../reads.ts';
import { carryOut } from '../repair/carry-out.ts';
import { readStand } from '../repair/read-stand.ts';
import { standOfVisit } from '../reply/questions.ts';
import { type Answer, reply } from '../reply/replying.ts';
import { type CrowdedRound, TODAY } from '../testing.ts';
import { AHEAD, OFF, SIDES, type Side, type State } from '../visit.ts';
import { fillByItself, offerToLine } from '../waiting/waiting-list.ts';

/** How a claim ended: with so many seats given, with an answer that says no, or with something else done. */
export type Outcome = number | 'refused' | 'done';

/** Somebody wants something at a moment that others do too: `pick` and `other` choose of what there is then. */
export interface Claim {
  pick: number;
  other: number;
}

interface Claiming extends Claim {
  db: Db;
  round: CrowdedRound;
}

const pickFrom = <Thing>(all: readonly Thing[], pick: number): Thing | undefined => all[pick % all.length];
const doneWhen = (isDone: boolean): Outcome => (isDone ? 'done' : 'refused');

/** One of the visits of the round that is in one of these states. */
async function aVisit({ db, round, pick }: Claiming, states: readonly State[]): Promise<Visit | null> {
  const visits = await db
    .selectFrom('visit')
    .select('id')
    .where('round_id', '=', round.roundId)
    .where('state', 'in', [...states])
    .orderBy('id')
    .execute();
  const one = pickFrom(visits, pick);
  return one ? readVisit(db, one.id) : null;
}

async function answers(claiming: Claiming, answer: Answer): Promise<Outcome> {
  const visit = await aVisit(claiming, AHEAD);
  if (!visit) return 'refused';
  const side = pickFrom(SIDES, claiming.other)!;
  const stand = standOfVisit(visit, side);
  const done = await reply(claiming.db, { visitId: visit.id, side, answer, today: TODAY, stand });
  return doneWhen(done === 'done');
}

/** @param gives it is a seat that is asked for */
async function coordinates(claiming: Claiming, visit: Visit, deed: Deed, gives: boolean): Promise<Outcome> {
  const { roundId } = claiming.round;
  const by = { roundId, visitId: visit.id, today: TODAY, userId: randomUUID() };
  const done = await doWithVisit(claiming.db, by, deed);
  return done === 'done' ? (gives ? 1 : 'done') : 'refused';
}

/** Everything by which a seat of a round is asked for, given, moved or given back. */
export const CLAIMS = {
  async press({ db, round }: Pick<Claiming, 'db' | 'round'>) {
    const at = { ...round.at, locale: 'nl' as const, today: TODAY, those: null };
    return (await db.transaction().execute((trx) => offering.send(trx, at))).visitIds.length;
  },
  async line({ db, round, pick }) {
    const slotId = pickFrom(round.slots, pick)!.id;
    const given = await db
      .transaction()
      .execute((trx) => offerToLine(trx, round.at, { slotId, today: TODAY }));
    return given === null ? 'refused' : 1;
  },
  async 'by-itself'({ db, round }) {
    return (await db.transaction().execute((trx) => fillByItself(trx, round.at, TODAY))).length;
  },
  yes: (claiming) => answers(claiming, { kind: 'yes', phone: '', needs: [], otherSlot: null }),
  no: (claiming) => answers(claiming, { kind: 'no', reason: null }),
  async 'ask-day'(claiming) {
    const visit = await aVisit(claiming, AHEAD);
    if (!visit) return 'refused';
    const slot = pickFrom(await readOtherDays(claiming.db, visit, TODAY), claiming.other);
    if (!slot) return 'refused';
    const chosen = { slotId: slot.slotId, day: '' };
    const about = { visitId: visit.id, by: sideOf(claiming), chosen, today: TODAY, userId: randomUUID() };
    return doneWhen((await claiming.db.transaction().execute((trx) => chooseDay(trx, about))) === 'asked');
  },
  async 'answer-day'(claiming) {
    const visit = await aVisit(claiming, AHEAD);
    const asked = visit && (await readDayAsked(claiming.db, visit.id));
    if (!asked) return 'refused';
    const by: Side = asked.askedBy === 'host' ? 'visitor' : 'host';
    const answer = claiming.other % 5 === 0 ? 'no' : 'yes';
    const about = { visitId: visit.id, by, askedId: asked.id, answer, today: TODAY, userId: randomUUID() };
    const answered = await claiming.db.transaction().execute((trx) => answerAsked(trx, { ...about, answer }));
    return answered === 'agreed' ? 1 : doneWhen(answered === 'stays');
  },
  async day(claiming) {
    const visit = await aVisit(claiming, ['accepted', 'arranged', 'ready']);
    const slot = visit && pickFrom(claiming.round.slots, claiming.other)!;
    if (!slot) return 'refused';
    return coordinates(claiming, visit, { kind: 'day', slotId: null, days: slot.days }, true);
  },
  async cancel(claiming) {
    const visit = await aVisit(claiming, AHEAD);
    return visit ? coordinates(claiming, visit, { kind: 'cancel', reason: null }, false) : 'refused';
  },
  async 'stand-in'(claiming) {
    const visit = await aVisit(claiming, AHEAD);
    const standIns = visit ? (await readInstead(claiming.db, visit, TODAY)).standIns : [];
    const who = pickFrom(standIns, claiming.other);
    if (!visit || !who) return 'refused';
    return coordinates(claiming, visit, { kind: 'stand-in', signUpId: who.signUpId }, true);
  },
  async 'make-up'(claiming) {
    const visit = await aVisit(claiming, OFF);
    const slot = visit && pickFrom(claiming.round.slots, claiming.other)!;
    if (!slot) return 'refused';
    return coordinates(claiming, visit, { kind: 'make-up', slotId: null, days: slot.days }, true);
  },
  async mend({ db, round }) {
    const { stand } = await readStand(db, round.at, TODAY);
    const mended = await carryOut(db, round.at, { stand, today: TODAY, userId: randomUUID() });
    return mended === 'older' ? 'refused' : mended.offered;
  },
  async 'host-changes'({ db, round, pick }) {
    const { placeId } = pickFrom(round.slots, pick)!;
    const [host] = await readHosts(db, placeId);
    const about = { placeId, roundId: round.roundId };
    await db
      .transaction()
      .execute((trx) => hearPlaceChanged(trx, { ...about, hosts: true, whereabouts: false }));
    if (host)
      await db.transaction().execute((trx) => hearHostCame(trx, { ...about, personId: host.personId }));
    return 'done';
  },
  async 'place-goes'({ db, round, pick }) {
    await db
      .transaction()
      .execute((trx) => endAtPlace(trx, { placeId: pickFrom(round.slots, pick)!.placeId }));
    return 'done';
  },
  async 'organisation-goes'({ db, round, pick }) {
    const organisationId = pickFrom(round.organisations, pick)!;
    await db
      .transaction()
      .execute((trx) => endOfOrganisation(trx, { roundId: round.roundId, organisationId }));
    return 'done';
  },
  async withdraw({ db, round, pick }) {
    const email = pickFrom(round.people, pick)!.key;
    await db.transaction().execute((trx) => forgetInVisits(trx, { roundId: round.roundId, email, name: '' }));
    return 'done';
  },
  async 'call-back'(claiming) {
    const visit = await aVisit(claiming, ['offered']);
    if (!visit) return 'refused';
    await claiming.db
      .transaction()
      .execute((trx) => offering.putBack(trx, claiming.round.roundId, { visitIds: [visit.id] }, []));
    return 'done';
  },
} satisfies Record<string, (claiming: Claiming) => Promise<Outcome>>;

const sideOf = ({ pick }: Claiming): Side => pickFrom(SIDES, pick)!;
