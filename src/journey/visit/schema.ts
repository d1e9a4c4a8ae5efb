import { z } from 'zod';
import { type RoundId, roundIdSchema } from '../../people/ids.ts';
import type { EventKind } from '../../platform/events/happened.ts';
import type { State, VisitEvent } from './visit.ts';
import { EVENTS, STATES } from './visit.ts';

const aboutVisit = { visitId: z.uuid(), roundId: roundIdSchema };

/** A visit is offered to both sides. */
export const visitOffered: EventKind<{ visitId: string; roundId: RoundId }> = {
  name: 'visit.offered',
  about: z.object(aboutVisit),
};

/** The offer was called back before anybody could have read it: the visit is gone. */
export const offerCalledBack: EventKind<{ visitId: string; roundId: RoundId }> = {
  name: 'visit.called-back',
  about: z.object(aboutVisit),
};

/** A step of the table in `visit.ts`. */
export const visitMoved: EventKind<{
  visitId: string;
  roundId: RoundId;
  event: VisitEvent;
  from: State;
  to: State;
}> = {
  name: 'visit.moved',
  about: z.object({
    ...aboutVisit,
    event: z.enum(EVENTS),
    from: z.enum(STATES),
    to: z.enum(STATES),
  }),
};

/** What is noted of a visit and moves no state: a signature, what the host has seen, what one of the two says of the day. */
const NOTED = [
  'house-rules-signed',
  'condition-seen',
  'clients-told',
  'in-touch',
  'day-asked',
  'day-refused',
  'day-taken-back',
  'place-changed',
  'visitor-vouched',
  'host-vouched',
  'reported',
  'report-taken',
  'report-handled',
  'visitor-says-took-place',
  'visitor-says-missed',
  'host-says-took-place',
  'host-says-missed',
] as const;
export type Noted = (typeof NOTED)[number];

export const visitNoted: EventKind<{ visitId: string; roundId: RoundId; what: Noted }> = {
  name: 'visit.noted',
  about: z.object({ ...aboutVisit, what: z.enum(NOTED) }),
};

/** Somebody wants no seat any more that falls open. */
export const waitingListLeft: EventKind<{ signUpId: string; roundId: RoundId }> = {
  name: 'waiting-list.left',
  about: z.object({ signUpId: z.uuid(), roundId: roundIdSchema }),
};

/** A coordinator lets the waiting list offer by itself, or no longer. */
export const waitingListSet: EventKind<{ roundId: RoundId; byItself: boolean }> = {
  name: 'waiting-list.set',
  about: z.object({ roundId: roundIdSchema, byItself: z.boolean() }),
};
