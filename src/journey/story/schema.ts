import { z } from 'zod';
import type { EventKind } from '../../platform/events/happened.ts';
import { EVENTS, STATES, type StoryEvent, type StoryState } from './story.ts';

/** A coordinator asks two people to tell of their visit. */
export const storyBegun: EventKind<{ storyId: string; programmeId: string }> = {
  name: 'story.begun',
  about: z.object({ storyId: z.uuid(), programmeId: z.uuid() }),
};

/** It went a step further, or back; it does not say who pressed. */
export const storyMoved: EventKind<{
  storyId: string;
  programmeId: string;
  event: StoryEvent;
  from: StoryState;
  to: StoryState;
}> = {
  name: 'story.moved',
  about: z.object({
    ...{ storyId: z.uuid(), programmeId: z.uuid() },
    ...{ event: z.enum(EVENTS), from: z.enum(STATES), to: z.enum(STATES) },
  }),
  noted({ storyId: id, programmeId, from, to }) {
    const about = { kind: 'story', id };
    if (to === 'published') return { kind: 'published', programmeId, about };
    return from === 'published' ? { kind: 'unpublished', programmeId, about } : null;
  },
};
