import { randomUUID } from 'node:crypto';
import { daysFrom } from '../../../language/day.ts';
import { mailWith } from '../../../platform/calendar/testing.ts';
import { takeMail } from '../../../post/mail-in.ts';
import { answers as inCalendars } from '../calendar/answers.ts';
import { uidOf } from '../calendar/event.ts';
import { chooseDay } from '../day/choosing.ts';
import { beginVisitDay } from '../jobs.ts';
import {
  noteClientsTold,
  noteCondition,
  noteInTouch,
  readNewestRules,
  signHouseRules,
} from '../preparing/preparing.ts';
import { recheckPrepared } from '../preparing/recheck.ts';
import { readHosts } from '../reads.ts';
import { AHEAD, OFF } from '../visit.ts';
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

const ON_THE_DAY = ['arranged', 'ready', 'took-place', 'missed'] as const;
const SAID = ['ACCEPTED', 'DECLINED', 'TENTATIVE'];

/** From the day before the first one of a place until some after its last: also on one that is a day of its slots, or next to one. */
const ownDay = ({ round, today, other }: Claiming): string => {
  const first = round.slots.map(({ days }) => days[0]!).sort()[0]!;
  const from = first > today ? daysFrom(first, -1) : daysFrom(today, 1);
  return daysFrom(from, other % 6);
};

/** Days outside the slots of a place, and what is prepared, answered in calendars, and said of the day. */
export const CLAIMS_OF_DAY = {
  async 'own-day'(claiming) {
    const visit = await aVisit(claiming, ['accepted', 'arranged', 'ready']);
    if (!visit) return 'refused';
    return coordinates(claiming, visit, { kind: 'day', slotId: null, days: [ownDay(claiming)] }, true);
  },
  async 'ask-own-day'(claiming) {
    const visit = await aVisit(claiming, AHEAD);
    if (!visit) return 'refused';
    const chosen = { slotId: '', day: ownDay(claiming) };
    const { today } = claiming;
    const about = { visitId: visit.id, by: 'host' as const, chosen, today, userId: randomUUID() };
    return doneWhen((await claiming.db.transaction().execute((trx) => chooseDay(trx, about))) === 'asked');
  },
  async 'make-up-own'(claiming) {
    const visit = await aVisit(claiming, OFF);
    if (!visit) return 'refused';
    return coordinates(claiming, visit, { kind: 'make-up', slotId: null, days: [ownDay(claiming)] }, true);
  },
  async prepare(claiming) {
    const { db, round, today, other } = claiming;
    const visit = await aVisit(claiming, ['accepted', 'arranged', 'ready']);
    if (!visit) return 'refused';
    const about = { visitId: visit.id, today, userId: randomUUID() };
    const read = await readNewestRules(db, round.roundId);
    const noted = await db.transaction().execute(async (trx) => {
      // Mostly by those two without which nothing is ever ready.
      switch (other % 6) {
        case 0:
          return noteCondition(trx, about);
        case 1:
          return noteInTouch(trx, about);
        case 2:
        case 3:
          return noteClientsTold(trx, about);
        default:
          return (await signHouseRules(trx, { ...about, read })) === 'done';
      }
    });
    return doneWhen(noted);
  },
  /** Nobody is ready until they have signed the new text, as the next morning finds out. */
  async 'new-rules'({ db, round, today, pick }) {
    const { number } = await readNewestRules(db, round.roundId);
    const saved = await db
      .insertInto('house_rules')
      .values({ round_id: round.roundId, number: number + 1, text: `Wat je ziet, blijft hier. ${pick}` })
      .onConflict((on) => on.doNothing())
      .returning('number')
      .executeTakeFirst();
    await recheckPrepared(db, today);
    return doneWhen(saved !== undefined);
  },
  async morning({ db, today }) {
    await beginVisitDay(db, today);
    return 'done';
  },
  async calendar(claiming) {
    const { db, today, other } = claiming;
    const visit = await aVisit(claiming, ['arranged', 'ready']);
    if (!visit) return 'refused';
    const [host] = await readHosts(db, visit.placeId);
    const from = sideOf(claiming) === 'visitor' ? visit.visitorEmail : host?.email;
    if (!from) return 'refused';
    const answer = [
      ...['BEGIN:VCALENDAR', 'METHOD:REPLY', 'VERSION:2.0', 'BEGIN:VEVENT'],
      ...[`UID:${uidOf(visit.id, 'localhost')}`, `SEQUENCE:${visit.sequence}`],
      `DTSTAMP:${today.replaceAll('-', '')}T0900${String(other % 60).padStart(2, '0')}Z`,
      `ATTENDEE;PARTSTAT=${pickFrom(SAID, other)}:mailto:${from}`,
      ...['END:VEVENT', 'END:VCALENDAR', ''],
    ];
    const raw = mailWith(answer.join('\r\n'), { from });
    const { concluded } = await takeMail(db, inCalendars, { raw, now: new Date(`${today}T10:00:00Z`) });
    return doneWhen(concluded.some(({ as }) => as === 'declined'));
  },
  'was-it': (claiming) =>
    answers(claiming, ON_THE_DAY, { kind: claiming.pick % 3 === 0 ? 'missed' : 'took-place' }),
  async settle(claiming) {
    const visit = await aVisit(claiming, ON_THE_DAY, { begun: true });
    const says = claiming.other % 2 === 0 ? 'missed' : 'took-place';
    return visit ? coordinates(claiming, visit, { kind: 'settle', says }) : 'refused';
  },
  async lapse(claiming) {
    const visit = await aVisit(claiming, ['offered']);
    return visit ? coordinates(claiming, visit, { kind: 'lapse' }) : 'refused';
  },
} satisfies Record<string, (claiming: Claiming) => Promise<Outcome>>;
