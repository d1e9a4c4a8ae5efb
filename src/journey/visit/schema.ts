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

/** Something about a visit was noted that moves no state: a signature, a number, what the host has seen. */
export const visitNoted: EventKind<{ visitId: string; roundId: RoundId; what: Noted }> = {
  name: 'visit.noted',
  about: z.object({
    ...aboutVisit,
    what: z.enum([
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
    ]),
  }),
};
export type Noted =
  | 'house-rules-signed'
  | 'condition-seen'
  | 'clients-told'
  | 'in-touch'
  | 'day-asked'
  | 'day-refused'
  | 'day-taken-back'
  | 'place-changed'
  | 'visitor-vouched'
  | 'host-vouched'
  | 'reported'
  | 'report-taken'
  | 'report-handled';
