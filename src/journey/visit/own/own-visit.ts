import type { DbOrTrx } from '../../../platform/db/connect.ts';
import type { Condition } from '../../place/schema.ts';
import { readCoordinatorAddresses } from '../../programme/reads-programme.ts';
import { type OtherDay, readDayAsked, readOtherDays } from '../day/asking.ts';
import { freeDaysOf } from '../day/choosing.ts';
import { hasCertificate } from '../papers/certificate.ts';
import { isUntouched } from '../preparing/first-contact.ts';
import { type Missing, readMissing } from '../preparing/prepared.ts';
import { type Rules, readNewestRules } from '../preparing/preparing.ts';
import { isTold, type Question, questionOf } from '../reply/questions.ts';
import { isUnderWay } from '../reporting/under-way.ts';
import { AGREED, AHEAD, type Need, otherSide, type Side } from '../visit.ts';
import { isOver } from '../visit-end.ts';
import type { Found } from './finding.ts';
import { type Contact, readContact, readNeeds, readPhones, readSignature, readSite } from './reading.ts';

/** What there is of a visit for the two who meet. Of a secret place that was not opened it holds no day, name or title. */
export interface OwnVisit {
  id: string;
  side: Side;
  state: Question['state'];
  secret: boolean;
  programme: string;
  question: Question;
  /** Who wrote that it is off, when it is; never why. */
  endedBy: Side | 'coordinator' | null;
  detail: Detail | null;
  condition: Condition;
  /** Since when both agree. */
  agreedOn: Date | null;
  conditionSeenOn: string | null;
  clientsTold: boolean;
  signedAt: Date | null;
  /** Signed, but there is a newer text. */
  signedOlder: boolean;
  rules: Rules & { text: string };
  missing: Missing[];
  /**
   * The own number: of a secret place all but its ends is left out. Empty: there may be one, and whether it is still kept
   * would tell whether the day was.
   */
  phone: string | null;
  asked: { mine: boolean; days: string[] | null; id: string } | null;
  coordinators: string[];
  /** By when the reader speaks to the other for the first time; `null` when they did, or when it is for the other to ring. */
  contactBy: string | null;
  /** Their number; empty: there is none. */
  coordinatorPhone: string;
  /** It is going on: the one may be there without the other. */
  underWay: boolean;
  /** Who went can have a certificate. */
  certificate: boolean;
  /** They can look back on it; of a secret place when that tells nothing of its day. */
  looksBack: boolean;
}

/** The day itself, and who is met. */
export interface Detail {
  title: string;
  organisation: string;
  days: string[];
  times: { from: string; until: string };
  site: { name: string; address: string } | null;
  meeting: string;
  askFor: string;
  bring: string;
  dress: string;
  dosDonts: string;
  people: { name: string | null; jobTitle: string; email: string | null }[];
  goal: string;
  phone: string | null;
  needs: Need[];
  otherDays: OtherDay[];
  /** Between which days the host may name any other. */
  anyDay: { first: string; last: string } | null;
  /** Who fills in where and when to be there. */
  contact: Contact | null;
}

interface Reading {
  today: string;
  /** The panel of a secret place is open: somebody gave a second factor and asked for it. */
  opened: boolean;
}

export async function readOwnVisit(db: DbOrTrx, found: Found, { today, opened }: Reading): Promise<OwnVisit> {
  const { visit, side } = found;
  const shown = opened || !visit.secret;
  const signed = await readSignature(db, visit.id);
  const missing = await readMissing(db, visit.id);
  const phones = await readPhones(db, visit.id, today);
  const asked = await readDayAsked(db, visit.id);
  const bothAgreed = AGREED.includes(visit.state);
  const own = phones.get(side) ?? null;
  const question = await questionOf(db, visit, side, today, shown);
  return {
    ...{ id: visit.id, side, state: question.state, secret: visit.secret, programme: visit.programme },
    question,
    endedBy: visit.endedBy,
    detail: shown ? await detailOf(db, found, { today, phones, missing }) : null,
    condition: visit.condition as Condition,
    agreedOn: bothAgreed ? lastOf(visit.visitorAgreedAt, visit.hostAgreedAt) : null,
    conditionSeenOn: visit.conditionSeenOn,
    clientsTold: visit.clientsToldAt !== null,
    signedAt: missing.includes('house-rules') ? null : signed,
    signedOlder: signed !== null && missing.includes('house-rules'),
    rules: await readNewestRules(db, visit.roundId),
    missing: bothAgreed ? missing : [],
    phone: visit.secret ? ownNumber(found, { own, told: isTold(visit, today, opened) }) : own,
    asked: asked && { mine: asked.askedBy === side, days: shown ? asked.days : null, id: asked.id },
    coordinators: await readCoordinatorAddresses(db, visit.programmeId),
    contactBy: isUntouched(visit) && asksContact(found, today, shown) ? visit.contactBy : null,
    coordinatorPhone: visit.coordinatorPhone,
    underWay: shown && isUnderWay(visit, today),
    certificate: hasCertificate(found, today),
    looksBack: visit.state === 'took-place' && isOver(visit, today),
  };
}

/** Before the day; of a secret place it is for the host to ring, who sees so where the rest of the day is seen. */
const asksContact = ({ visit, side }: Found, today: string, shown: boolean): boolean =>
  visit.secret ? side === 'host' && shown : today < visit.days[0]!;

interface Known extends Pick<Reading, 'today'> {
  phones: Map<Side, string>;
  missing: readonly Missing[];
}

async function detailOf(
  db: DbOrTrx,
  { visit, side, hosts }: Found,
  { today, phones, missing }: Known,
): Promise<Detail> {
  const ahead = AHEAD.includes(visit.state);
  const meets = ahead && AGREED.includes(visit.state);
  return {
    ...{ title: visit.title, organisation: side === 'visitor' ? visit.host : visit.home, days: visit.days },
    times: { from: visit.startTime, until: visit.endTime },
    site: ahead && !visit.secret && visit.siteId ? await readSite(db, visit.siteId) : null,
    // Who receives at a secret place rings, and says where and for whom to ask.
    meeting: visit.secret ? '' : visit.meeting,
    askFor: visit.secret ? '' : visit.askFor,
    ...{ bring: visit.bring, dress: visit.dress, dosDonts: visit.dosDonts },
    people: peopleOf({ visit, side, hosts }),
    goal: side === 'host' && ahead ? (visit.learningGoal ?? '') : '',
    phone: meets && !(visit.secret && side === 'visitor') ? (phones.get(otherSide(side)) ?? null) : null,
    needs: meets && side === 'host' ? await readNeeds(db, visit.id, today) : [],
    otherDays: ahead ? await readOtherDays(db, visit, today) : [],
    anyDay: side === 'host' && ahead ? freeDaysOf(visit, today) : null,
    contact: side === 'host' && missing.includes('day-kit') ? await readContact(db, visit.hostId) : null,
  };
}

/**
 * Who is met. Names when both said yes; the host of a secret place reads the name before, to be able to say no, and who
 * comes there reads none at all.
 */
function peopleOf({ visit, side, hosts }: Omit<Found, 'personId'>): Detail['people'] {
  const ahead = AHEAD.includes(visit.state);
  const named = AGREED.includes(visit.state);
  if (side === 'host') {
    const knows = named || (visit.secret && ahead);
    const name = knows ? visit.visitorName : null;
    const email = named && ahead && !visit.secret ? visit.visitorEmail : null;
    return visit.signUpId === null ? [] : [{ name, jobTitle: visit.jobTitle ?? '', email }];
  }
  if (!named || visit.secret) return [];
  return hosts.map(({ name, email }) => ({ name, jobTitle: '', email: ahead && email ? email : null }));
}

/** Who said yes to a secret place gave a number with it; a day after the day it is gone. */
function ownNumber(
  { visit, side }: Found,
  { own, told }: { own: string | null; told: boolean },
): string | null {
  if (told) return own === null ? null : masked(own);
  return side === 'visitor' && visit.visitorAgreedAt !== null ? '' : null;
}

const lastOf = (one: Date | null, two: Date | null): Date | null =>
  one && two ? (one > two ? one : two) : null;

/** `06 •• •• •• 42`: enough to know one's own by. */
function masked(number: string): string {
  const digits = number.replace(/\D/g, '');
  return `${digits.slice(0, 2)} •• •• •• ${digits.slice(-2)}`;
}
