import { z } from 'zod';
import { daySchema } from '../programme/schema.ts';

/** One place, or any place of an organisation. */
export const choiceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('place'), code: z.string() }),
  z.object({ kind: z.literal('organisation'), code: z.string() }),
]);
export type Choice = z.infer<typeof choiceSchema>;

export const CHOICES = 5;

export const signUpSchema = z.object({
  name: z.string().min(1).max(120),
  /** Lower case; names the person within the round. */
  email: z.email(),
  /** Code of the home organisation. */
  organisation: z.string(),
  jobTitle: z.string().max(120),
  newcomer: z.boolean(),
  unplacedBefore: z.boolean(),
  learningGoal: z.string().max(2000),
  imageBefore: z.string().max(2000),
  /** By number, best first; `null` where a choice fell away, so that the others keep their number. */
  choices: z.array(choiceSchema.nullable()).max(CHOICES),
  days: z.array(daySchema),
  /** The most visits this person wants. */
  visits: z.int().min(1).max(2),
  /** Code of the place this person hosts. */
  hosts: z.string().nullable(),
  managerName: z.string().max(120),
  managerEmail: z.union([z.literal(''), z.email()]),
  permission: z.boolean(),
  screeningSeen: z.boolean(),
  clientContact: z.boolean(),
});
export type SignUp = z.infer<typeof signUpSchema>;

/** Somebody must not come somewhere. It carries no reason, and only coordinators see it. */
export const exclusionSchema = z.object({ email: z.email(), target: choiceSchema });
export type Exclusion = z.infer<typeof exclusionSchema>;
