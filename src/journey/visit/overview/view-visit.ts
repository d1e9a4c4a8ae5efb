import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { readSaidInCalendars, type SaidInCalendar } from '../calendar/said.ts';
import { type OtherDay, readDayAsked, readOtherDays } from '../day/asking.ts';
import { readInstead } from '../instead/instead.ts';
import { isUntouched } from '../preparing/first-contact.ts';
import { type Missing, readMissing } from '../preparing/prepared.ts';
import { readHosts, type Visit } from '../reads.ts';
import { standOfVisit } from '../reply/questions.ts';
import { AHEAD, type Need, type Side, type State, secretState } from '../visit.ts';
import { isOver, isTooLate } from '../visit-end.ts';
import { readHistoryOf } from './history.ts';
import { type Phones, readPhonesOf } from './read-overview.ts';
import { silentSides } from './reminding.ts';
import { readVouched } from './vouching.ts';

/** What may be told of a visit only with its day: of a secret place, when that was opened. */
export interface OpenedVisit {
  days: string[];
  from: string;
  until: string;
  meeting: string;
  hosts: string[];
  phones: Phones;
  needs: Need[];
  dayBegun: boolean;
  /** It was as agreed, or was missed: nobody calls it off any more. */
  isPast: boolean;
  says: Record<Side, 'took-place' | 'missed' | null>;
  otherDays: OtherDay[];
  /** Days that one of the two asked for. */
  asked: string[] | null;
  missing: Missing[];
  /** By when the two speak to each other for the first time, as long as nobody said that they did. */
  contactBy: string | null;
  /** What they answered in their own calendars; never of a secret place. */
  inCalendars: SaidInCalendar[];
}

/** A visit as its page for coordinators shows it. */
export async function viewVisit(db: DbOrTrx, visit: Visit, opened: boolean, today: string) {
  const { id, visitorName, jobTitle, home, title, host, secret, learningGoal, replyBy, remindedOn } = visit;
  const state: State = opened ? visit.state : secretState(visit.state);
  return {
    ...{ id, secret, state, isAhead: AHEAD.includes(state), title, host, home, replyBy, remindedOn },
    ...{ place: visit.place, name: visitorName, jobTitle: jobTitle ?? '', goal: learningGoal ?? '' },
    ...{ endedBy: visit.endedBy, reason: visit.reason },
    agreed: { visitor: visit.visitorAgreedAt !== null, host: visit.hostAgreedAt !== null },
    silent: [...silentSides(visit)],
    termPassed: visit.state === 'offered' && replyBy < today,
    remindedToday: remindedOn === today,
    tooLate: visit.state === 'offered' && isTooLate(visit, today),
    stands: { visitor: standOfVisit(visit, 'visitor'), host: standOfVisit(visit, 'host') },
    vouched: visit.secret ? await readVouched(db, visit) : null,
    history: await readHistoryOf(db, visit, opened),
    // Who can go instead depends on the day.
    instead: opened ? await readInstead(db, visit, today) : null,
    opened: opened ? await readOpened(db, visit, today) : null,
  };
}

async function readOpened(db: DbOrTrx, visit: Visit, today: string): Promise<OpenedVisit> {
  const { id, days, startTime, endTime, meeting, state } = visit;
  const needs = await db.selectFrom('visit_need').select('need').where('visit_id', '=', id).execute();
  const asked = await readDayAsked(db, id);
  const isAgreed = AHEAD.includes(state) && state !== 'offered';
  return {
    ...{ days, from: startTime, until: endTime, meeting },
    hosts: (await readHosts(db, visit.placeId)).map(({ name }) => name),
    phones: (await readPhonesOf(db, [id])).get(id)!,
    needs: needs.map(({ need }) => need).sort(),
    dayBegun: days.some((day) => day <= today),
    isPast: (state === 'arranged' || state === 'ready') && isOver(visit, today),
    says: { visitor: visit.visitorSays, host: visit.hostSays },
    // Also of one that did not take place: it can be made up on them.
    otherDays: state !== 'offered' && state !== 'took-place' ? await readOtherDays(db, visit, today) : [],
    asked: asked?.days ?? null,
    missing: isAgreed ? await readMissing(db, id) : [],
    contactBy: isUntouched(visit) ? visit.contactBy : null,
    inCalendars: (await readSaidInCalendars(db, [id])).get(id) ?? [],
  };
}

export type VisitView = Awaited<ReturnType<typeof viewVisit>>;
