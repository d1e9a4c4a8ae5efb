import { z } from 'zod';
import type { EventKind } from '../../platform/events/happened.ts';
import { type PersonId, personIdSchema } from '../ids.ts';
import { addressOf, partsOfKey, personKey } from './person.ts';

/** Two people of a programme turned out to be one. What later stages call the one who went, they call this person now. */
export const personJoined: EventKind<{ programmeId: string; personId: PersonId }> = {
  name: 'person.joined',
  about: z.object({ programmeId: z.uuid(), personId: personIdSchema }),
  noted: (about) => ({ kind: 'joined', ...about }),
};

/** A second factor of somebody was vouched for: a coordinator spoke to them, or they added one while signed in with such a one. */
export const factorVouched: EventKind<{ programmeId: string; personId: PersonId; how: 'spoken' | 'along' }> =
  {
    name: 'person.factor-vouched',
    about: z.object({ programmeId: z.uuid(), personId: personIdSchema, how: z.enum(['spoken', 'along']) }),
    noted: ({ programmeId, personId }) => ({ kind: 'vouched', programmeId, personId }),
  };

const addressSchema = z.email();

export const personKeySchema = z
  .string()
  .refine((key) => addressSchema.safeParse(addressOf(key)).success && personKey(partsOfKey(key)) === key);
