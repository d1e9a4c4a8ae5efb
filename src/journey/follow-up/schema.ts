import { z } from 'zod';
import type { EventKind } from '../../platform/events/happened.ts';
import { EVENTS, type FollowUpEvent, STATES, type State } from './follow-up.ts';

/** Somebody offered or asked for something. */
export const followUpMade: EventKind<{ followUpId: string; programmeId: string }> = {
  name: 'follow-up.made',
  about: z.object({ followUpId: z.uuid(), programmeId: z.uuid() }),
  noted: ({ followUpId, programmeId }) => ({
    ...{ kind: 'published', programmeId, about: { kind: 'follow-up', id: followUpId } },
  }),
};

/** It went a step further, or back. */
export const followUpMoved: EventKind<{
  followUpId: string;
  programmeId: string;
  event: FollowUpEvent;
  from: State;
  to: State;
}> = {
  name: 'follow-up.moved',
  about: z.object({
    ...{ followUpId: z.uuid(), programmeId: z.uuid() },
    ...{ event: z.enum(EVENTS), from: z.enum(STATES), to: z.enum(STATES) },
  }),
  noted: ({ followUpId: id, programmeId, event }) =>
    event === 'withdraws' || event === 'removes'
      ? { kind: 'unpublished', programmeId, about: { kind: 'follow-up', id } }
      : null,
};
