import { z } from 'zod';
import { daySchema } from '../programme/schema.ts';

/** Decided already: this person goes to the slot of this place that starts on this day. */
export const lockSchema = z.object({ email: z.email(), place: z.string(), day: daySchema });
export type Lock = z.infer<typeof lockSchema>;
