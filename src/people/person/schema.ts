import { z } from 'zod';
import type { EventKind } from '../../platform/events/happened.ts';

/** Two people of a programme turned out to be one. What later stages call the one who went, they call this person now. */
export const personJoined: EventKind<{ programmeId: string; personId: string }> = {
  name: 'person.joined',
  about: z.object({ programmeId: z.uuid(), personId: z.uuid() }),
};
