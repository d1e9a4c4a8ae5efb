import { randomUUID } from 'node:crypto';
import { hearHostCame, hearPlaceChanged } from '../changing/place-changed.ts';
import { readDayAsked, readOtherDays } from '../day/asking.ts';
import { answerAsked, chooseDay } from '../day/choosing.ts';
import { endAtPlace, endOfOrganisation, forgetInVisits } from '../ending/when-others-go.ts';
import { readInstead } from '../instead/instead.ts';
import { offering } from '../offer/press.ts';
import { readHosts } from '../reads.ts';
import { carryOut } from '../repair/carry-out.ts';
import { readStand } from '../repair/read-stand.ts';
import { AHEAD, OFF, type Side } from '../visit.ts';
import { fillByItself, offerToLine } from '../waiting/waiting-list.ts';
import {
  answers,
  aVisit,
  type Claiming,
  coordinates,
  doneWhen,
  type Outcome,
  pickFrom,
  sideOf,
} from './testing-claiming.ts';

/** Everything by which a seat of a round is asked for, given, moved or given back. */
export const CLAIMS = {
  async press({ db, round, today }: Pick<Claiming, 'db' | 'round' | 'today'>) {
    const at = { ...round.at, locale: 'nl' as const, today, those: null };
    return (await db.transaction().execute((trx) => offering.send(trx, at))).visitIds.length;
  },
  async line({ db, round, today, pick }) {
    const slotId = pickFrom(round.slots, pick)!.id;
    const given = await db.transaction().execute((trx) => offerToLine(trx, round.at, { slotId, today }));
    return given === null ? 'refused' : 1;
  },
  async 'by-itself'({ db, round, today }) {
    return (await db.transaction().execute((trx) => fillByItself(trx, round.at, today))).length;
  },
  yes: (claiming) => answers(claiming, AHEAD, { kind: 'yes', phone: '', needs: [], otherSlot: null }),
  no: (claiming) => answers(claiming, AHEAD, { kind: 'no', reason: null }),
  async 'ask-day'(claiming) {
    const visit = await aVisit(claiming, AHEAD);
    if (!visit) return 'refused';
    const { today } = claiming;
    const slot = pickFrom(await readOtherDays(claiming.db, visit, today), claiming.other);
    if (!slot) return 'refused';
    const chosen = { slotId: slot.slotId, day: '' };
    const about = { visitId: visit.id, by: sideOf(claiming), chosen, today, userId: randomUUID() };
    return doneWhen((await claiming.db.transaction().execute((trx) => chooseDay(trx, about))) === 'asked');
  },
  async 'answer-day'(claiming) {
    const open = await claiming.db
      .selectFrom('visit_day_asked')
      .innerJoin('visit', 'visit.id', 'visit_day_asked.visit_id')
      .select('visit.id')
      .where('visit.round_id', '=', claiming.round.roundId)
      .where('visit_day_asked.answer', 'is', null)
      .orderBy('visit.id')
      .execute();
    const visit = pickFrom(open, claiming.pick);
    const asked = visit && (await readDayAsked(claiming.db, visit.id));
    if (!asked) return 'refused';
    const by: Side = asked.askedBy === 'host' ? 'visitor' : 'host';
    const answer = claiming.other % 5 === 0 ? 'no' : 'yes';
    const { today } = claiming;
    const about = { visitId: visit.id, by, askedId: asked.id, answer, today, userId: randomUUID() };
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
    return visit ? coordinates(claiming, visit, { kind: 'cancel', reason: null }) : 'refused';
  },
  async 'stand-in'(claiming) {
    const visit = await aVisit(claiming, AHEAD);
    const standIns = visit ? (await readInstead(claiming.db, visit, claiming.today)).standIns : [];
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
  async mend({ db, round, today }) {
    const { stand } = await readStand(db, round.at, today);
    const mended = await carryOut(db, round.at, { stand, today, userId: randomUUID() });
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
