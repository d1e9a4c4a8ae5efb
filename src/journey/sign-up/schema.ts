import { z } from 'zod';
import { type PersonId, personIdSchema, type RoundId, roundIdSchema } from '../../people/ids.ts';
import { personKeySchema } from '../../people/person/schema.ts';
import type { EventKind } from '../../platform/events/happened.ts';
import { daySchema } from '../programme/schema.ts';
import { AVOIDED, CHOICES } from './sign-up-choices.ts';

/** One place, or any place of an organisation. */
export const choiceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('place'), code: z.string() }),
  z.object({ kind: z.literal('organisation'), code: z.string() }),
]);
export type Choice = z.infer<typeof choiceSchema>;

/** A row points at a place or, without one, at an organisation. */
export function toChoice(row: { place_code: string | null; organisation_code: string | null }): Choice {
  return row.place_code
    ? { kind: 'place', code: row.place_code }
    : { kind: 'organisation', code: row.organisation_code ?? '' };
}

/** Where somebody must not come, or whom they must not meet: then the code is the key of that person. */
export const exclusionTargetSchema = z.discriminatedUnion('kind', [
  ...choiceSchema.options,
  z.object({ kind: z.literal('person'), code: personKeySchema }),
]);
export type ExclusionTarget = z.infer<typeof exclusionTargetSchema>;

export const signUpSchema = z.object({
  name: z.string().min(1).max(120),
  /** Names the person within the programme: an address in lower case, and the number of who shares it. */
  email: personKeySchema,
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

/** Somebody must not come somewhere, or not meet somebody. It carries no reason, and only coordinators see it. */
export const exclusionSchema = z.object({ email: personKeySchema, target: exclusionTargetSchema });
export type Exclusion = z.infer<typeof exclusionSchema>;

/** Who notes an exclusion: a coordinator on a page, or a workbook. */
export type ExclusionMaker = { in: 'page'; userId: string } | { in: 'import'; fileName: string };

/** How far the manager's permission is: no, no answer yet and not asked are three things. */
export type Permission = 'given' | 'refused' | 'asked' | 'not-asked';

/** Whether the own organisation says that somebody works there: `open` until it says so. */
export type Employment = 'confirmed' | 'denied' | 'open';

/** What the form asks; a draft has those that were given so far. */
export const answersSchema = z.object({
  name: signUpSchema.shape.name,
  jobTitle: z.string().min(1).max(120),
  /** Code of the home organisation; empty when it is not in the list. */
  organisation: z.string(),
  /** Name of a home organisation that is not in the list. */
  proposed: z.string().max(120),
  newcomer: z.boolean(),
  clientContact: z.boolean(),
  days: z.array(daySchema).max(400),
  visits: signUpSchema.shape.visits,
  choices: z.array(choiceSchema).max(CHOICES),
  learningGoal: signUpSchema.shape.learningGoal,
  imageBefore: signUpSchema.shape.imageBefore,
  managerName: signUpSchema.shape.managerName,
  managerEmail: z.email(),
  /** Code of a place, `HOSTS_OTHER`, or empty. */
  hosts: z.string(),
  listed: z.boolean(),
  /** Codes of organisations where this person must not come. */
  avoid: z.array(z.string()).max(AVOIDED),
});
export type Answers = z.infer<typeof answersSchema>;

/** Somebody took the sign-up back. The id leads nowhere any more: it only tells two of them apart. */
export const signUpWithdrawn: EventKind<{ signUpId: string; roundId: RoundId }> = {
  name: 'sign-up.withdrawn',
  about: z.object({ signUpId: z.uuid(), roundId: roundIdSchema }),
};

const employmentAbout = z.object({ signUpId: z.uuid(), roundId: roundIdSchema, organisationId: z.uuid() });
type EmploymentAbout = z.infer<typeof employmentAbout>;

/** The own organisation said that somebody works there. */
export const employmentConfirmed: EventKind<EmploymentAbout> = {
  name: 'employment.confirmed',
  about: employmentAbout,
};

/** The own organisation does not know somebody who says to work there. */
export const employmentDenied: EventKind<EmploymentAbout> = {
  name: 'employment.denied',
  about: employmentAbout,
};

const aboutSignUp = z.object({ signUpId: z.uuid(), roundId: roundIdSchema });
type AboutSignUp = z.infer<typeof aboutSignUp>;

/** A coordinator signed somebody up. */
export const signUpAdded: EventKind<AboutSignUp> = { name: 'sign-up.added', about: aboutSignUp };

/** A coordinator changed what somebody sent. */
export const signUpChanged: EventKind<AboutSignUp> = { name: 'sign-up.changed', about: aboutSignUp };

/** A coordinator left somebody out of the match, or let them take part again. */
export const signUpSetAside: EventKind<AboutSignUp & { aside: boolean }> = {
  name: 'sign-up.set-aside',
  about: aboutSignUp.extend({ aside: z.boolean() }),
};

const aboutPermission = z.object({ signUpId: z.uuid(), requestId: z.uuid() });
type AboutPermission = z.infer<typeof aboutPermission>;

/** A manager is asked: the first one, or another. */
export const permissionAsked: EventKind<AboutPermission & { managerId: PersonId }> = {
  name: 'permission.asked',
  about: aboutPermission.extend({ managerId: personIdSchema }),
};

/** The manager said yes or no: with the link of the mail, or by telephone to a coordinator. */
export const permissionAnswered: EventKind<
  AboutPermission & { answer: 'yes' | 'no'; how: 'link' | 'telephone' }
> = {
  name: 'permission.answered',
  about: aboutPermission.extend({ answer: z.enum(['yes', 'no']), how: z.enum(['link', 'telephone']) }),
};

/** What a coordinator noted of a telephone call does not hold any more. */
export const permissionTakenBack: EventKind<AboutPermission> = {
  name: 'permission.taken-back',
  about: aboutPermission,
};
