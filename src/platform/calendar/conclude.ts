import { type Answer, type Attendee, addressOf } from './read-calendar.ts';
import type { CameIn } from './read-mail.ts';

/** What is known of an event that people were invited to. */
export interface KnownEvent {
  /** When each of its days begins, as `beginsOf` says it. Of other days nobody was asked. */
  begins: readonly string[];
  invited: readonly {
    address: string;
    /** That of the invitation that was sent to them last. */
    sequence: number;
    /** When they answered already, on the page too; `instance` as in {@link Answer}. */
    taken: readonly { instance: string; stamp: string | null }[];
  }[];
}

/** Why a person has to look at it. */
export type Asked =
  /** Calendars that do not agree on what they are. */
  | 'methods'
  | 'unknown-event'
  | 'unknown-day'
  | 'no-attendee'
  | 'several-attendees'
  | 'sender'
  | 'not-invited'
  | 'delegated'
  /** Not an answer that we know. */
  | 'status'
  /** Of an invitation that was never sent. */
  | 'newer-than-sent'
  /** Two answers in one mail that say something else. */
  | 'contradiction';

export type Conclusion =
  | (About & { as: 'accepted' | 'declined' | 'tentative' | 'counter' | 'no-change' | 'stale' })
  | (Partial<About> & { as: 'ask'; why: Asked })
  | { as: 'not-a-reply'; why: string }
  | { as: 'bounced'; mailId: string | null; code: string; addresses: readonly string[] }
  | { as: 'broken'; why: string };

/** What a conclusion is about. */
export interface About {
  uid: string;
  instance: string;
  attendee: string;
  /** When it was answered, for {@link KnownEvent}; never later than now, or nothing after it would count. */
  stamp: string | null;
  /** Free text of people; each is there once in a mail. */
  comment: string | null;
}

const TAKEN: Readonly<Record<string, 'accepted' | 'declined' | 'tentative'>> = {
  ACCEPTED: 'accepted',
  DECLINED: 'declined',
  TENTATIVE: 'tentative',
};

/** The events that a mail is about, to be looked up. */
export const uidsOf = (mail: CameIn): string[] =>
  'answers' in mail ? [...new Set(mail.answers.map(({ uid }) => uid))] : [];

/**
 * What follows from a mail that came in, by iTIP (RFC 5546): changes that somebody invited asks for themselves, in
 * answer to what was sent last. Everything else changes nothing.
 */
export function conclude(mail: CameIn, known: ReadonlyMap<string, KnownEvent>, now: Date): Conclusion[] {
  switch (mail.kind) {
    case 'bounce':
      return [{ as: 'bounced', mailId: mail.mailId, code: mail.code, addresses: mail.addresses }];
    case 'not-a-reply':
    case 'broken':
      return [{ as: mail.kind, why: mail.why }];
    case 'unclear':
      return [{ as: 'ask', why: 'methods' }];
    default:
      return eachOnce(mail.answers.map((answer) => concludeOne(mail, answer, known.get(answer.uid), now)));
  }
}

function concludeOne(
  { kind, from }: CameIn,
  answer: Answer,
  event: KnownEvent | undefined,
  now: Date,
): Conclusion {
  const { uid } = answer;
  const instance = instanceOf(answer, event);
  const attendee = attendeeOf(kind, answer, from);
  const stamp = answer.stamp !== null && answer.stamp > now.toISOString() ? now.toISOString() : answer.stamp;
  const said = typeof attendee === 'string' ? null : attendee.comment;
  const about = { uid, instance: instance ?? answer.instance, stamp, comment: answer.comment ?? said };
  const ask = (why: Asked): Conclusion => ({ as: 'ask', why, ...about });
  if (!event) return ask('unknown-event');
  if (instance === null) return ask('unknown-day');
  if (typeof attendee === 'string') return ask(attendee);
  const invited = event.invited.find(({ address }) => addressOf(address) === attendee.address);
  if (!invited) return ask('not-invited');
  const whole = { ...about, attendee: attendee.address };
  if (attendee.address !== from) return { as: 'ask', why: 'sender', ...whole };
  if (attendee.delegated || attendee.status === 'DELEGATED') return { as: 'ask', why: 'delegated', ...whole };
  if (kind === 'counter') return { as: 'counter', ...whole };
  if (attendee.status === null || attendee.status === 'NEEDS-ACTION') return { as: 'no-change', ...whole };
  const as = TAKEN[attendee.status];
  if (!as) return { as: 'ask', why: 'status', ...whole };
  if (answer.sequence > invited.sequence) return { as: 'ask', why: 'newer-than-sent', ...whole };
  const isOlder = answer.sequence < invited.sequence || invited.taken.some((taken) => isBefore(whole, taken));
  return { as: isOlder ? 'stale' : as, ...whole };
}

/** Which day is answered of those that there are; the only day is all of it. `null`: none of them. */
function instanceOf({ instance }: Answer, event: KnownEvent | undefined): string | null {
  if (!event || instance === 'all') return instance;
  if (!event.begins.includes(instance)) return null;
  return event.begins.length === 1 ? 'all' : instance;
}

type Taken = Pick<About, 'instance' | 'stamp'>;

const isBefore = (one: Taken, taken: Taken): boolean =>
  one.instance === taken.instance &&
  one.stamp !== null &&
  taken.stamp !== null &&
  Date.parse(one.stamp) < Date.parse(taken.stamp);

/** Whose answer it is; who proposes another time is who sends it, for the others stand in it as they were invited. */
function attendeeOf(kind: CameIn['kind'], { attendees }: Answer, from: string | null): Attendee | Asked {
  const own = attendees.filter(({ address }) => address === from);
  if (kind === 'counter' && own.length === 0 && attendees.length > 0) return 'sender';
  if (own.length > 1 && new Set(own.map(({ status }) => status)).size > 1) return 'contradiction';
  if (own[0]) return own[0];
  const [only, ...others] = attendees;
  if (!only) return 'no-attendee';
  return others.length > 0 ? 'several-attendees' : only;
}

/** What one mail says twice counts once; what it says in two ways a person has to look at. */
function eachOnce(conclusions: readonly Conclusion[]): Conclusion[] {
  const kept = new Map<string, Conclusion>();
  for (const each of conclusions) {
    const key = JSON.stringify('uid' in each ? [each.uid, each.instance, each.attendee] : [each.as]);
    const earlier = kept.get(key);
    if (!earlier) kept.set(key, each);
    else if (earlier.as !== each.as) kept.set(key, { ...each, as: 'ask', why: 'contradiction' });
  }
  const comments = new Set<string>();
  return [...kept.values()].map((each) => {
    if (!('comment' in each) || !each.comment) return each;
    if (comments.has(each.comment)) return { ...each, comment: null };
    comments.add(each.comment);
    return each;
  });
}
