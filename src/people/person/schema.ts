import { z } from 'zod';
import type { EventKind } from '../../platform/events/happened.ts';
import { addressOf, partsOfKey, personKey } from './person.ts';

/** Two people of a programme turned out to be one. What later stages call the one who went, they call this person now. */
export const personJoined: EventKind<{ programmeId: string; personId: string }> = {
  name: 'person.joined',
  about: z.object({ programmeId: z.uuid(), personId: z.uuid() }),
};

const addressSchema = z.email();

export const personKeySchema = z
  .string()
  .refine((key) => addressSchema.safeParse(addressOf(key)).success && personKey(partsOfKey(key)) === key);
