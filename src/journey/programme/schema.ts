import { z } from 'zod';

/** A day on the calendar, as `2027-03-09`. */
export const daySchema = z.iso.date();

export const organisationSchema = z.object({
  code: z.string().min(1).max(20),
  name: z.string().min(1).max(120),
  kind: z.string().max(120),
  region: z.string().max(120),
  contactName: z.string().max(120),
  /** Empty when nobody is known yet. */
  contactEmail: z.union([z.literal(''), z.email()]),
  earlierRounds: z.string().max(200),
  /** Received minus sent over earlier rounds. */
  standing: z.int().min(-1000).max(1000),
});
export type Organisation = z.infer<typeof organisationSchema>;
