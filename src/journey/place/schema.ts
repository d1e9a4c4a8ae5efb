import { z } from 'zod';
import { daySchema } from '../programme/schema.ts';

/** What a visitor must meet: nothing, sign a declaration, have been screened, or work with clients. */
export const conditionSchema = z.enum(['none', 'own-declaration', 'screening', 'client-contact']);
export type Condition = z.infer<typeof conditionSchema>;

export const slotSchema = z.object({
  /** Visited as one, in order. */
  days: z.array(daySchema).min(1).max(10),
  capacity: z.int().min(1).max(999),
});
export type Slot = z.infer<typeof slotSchema>;

export const placeSchema = z.object({
  code: z.string().min(1).max(30),
  /** Code of the host organisation. */
  organisation: z.string(),
  /** What you will see there. */
  title: z.string().min(1).max(300),
  /** A place on a secret site has no address anywhere in the system. */
  secret: z.boolean(),
  hostName: z.string().max(120),
  hostEmail: z.union([z.literal(''), z.email()]),
  slots: z.array(slotSchema),
  condition: conditionSchema,
  /** Least number of visitors on a day that has any. */
  minimum: z.int().min(1).max(999),
});
export type Place = z.infer<typeof placeSchema>;

/** The name of a slot is its place and its first day; a place has one slot per first day. */
export function slotId(placeCode: string, firstDay: string): string {
  return `${placeCode}/${firstDay}`;
}
