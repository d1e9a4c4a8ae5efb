import { z } from 'zod';
import { type RoundId, roundIdSchema } from '../../people/ids.ts';
import type { EventKind } from '../../platform/events/happened.ts';
import type { JobKind } from '../../platform/jobs/jobs.ts';
import { holdsBsn } from '../../platform/privacy/guard.ts';
import { cleanLine, cleanText, saysSomething } from '../../platform/privacy/typed.ts';
import { leadsSomewhere } from '../../platform/privacy/whereabouts.ts';

/** The database has no year 0, and no round is in the years after it. */
const isInCalendar = (day: string) => day >= '1900';

/** A day on the calendar, as `2027-03-09`. */
export const daySchema = z.iso.date().refine(isInCalendar);

/** A telephone number as people write it: longer than any with its country, dots and blanks. */
export const PHONE = /^\+?[0-9][0-9 ().-]{5,23}$/;

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

/** What somebody asked to have corrected was answered. */
export const correctionAnswered: EventKind<{
  correctionId: string;
  programmeId: string;
  answer: 'changed' | 'stays';
}> = {
  name: 'correction.answered',
  about: z.object({ correctionId: z.uuid(), programmeId: z.uuid(), answer: z.enum(['changed', 'stays']) }),
};

/** A round was made after another: later stages take along what is theirs. */
export const roundCloned: EventKind<{ roundId: RoundId; from: RoundId }> = {
  name: 'round.cloned',
  about: z.object({ roundId: roundIdSchema, from: roundIdSchema }),
};

/** An organisation said that it does not take part, or no longer. */
export const organisationRefused: EventKind<{ roundId: RoundId; organisationId: string }> = {
  name: 'organisation.refused',
  about: z.object({ roundId: roundIdSchema, organisationId: z.uuid() }),
};

/** An organisation agreed to be named on public pages, or no longer. */
export const namingChanged: EventKind<{ organisationId: string; named: boolean }> = {
  name: 'organisation.naming-changed',
  about: z.object({ organisationId: z.uuid(), named: z.boolean() }),
};

const ofOrganisation = z.object({ organisationId: z.uuid() });
/** `standing`: what of it went along. */
const toAnother = ofOrganisation.extend({ into: z.uuid(), standing: z.int() });
type ToAnother = { organisationId: string; into: string; standing: number };

/** An organisation got another code. */
export const organisationRecoded: EventKind<{ organisationId: string }> = {
  name: 'organisation.recoded',
  about: ofOrganisation,
};

/** An organisation went up in another. */
export const organisationMerged: EventKind<ToAnother> = { name: 'organisation.merged', about: toAnother };

/** Part of an organisation went on as one of its own. */
export const organisationSplit: EventKind<ToAnother> = { name: 'organisation.split', about: toAnother };

/** An organisation left the programme. */
export const organisationLeft: EventKind<{ organisationId: string }> = {
  name: 'organisation.left',
  about: ofOrganisation,
};

/** An organisation that had left is back. */
export const organisationReturned: EventKind<{ organisationId: string }> = {
  name: 'organisation.returned',
  about: ofOrganisation,
};

/** A programme was made. */
export const programmeMade: EventKind<{ programmeId: string }> = {
  name: 'programme.made',
  about: z.object({ programmeId: z.uuid() }),
};

const ofCoordinator = z.object({ programmeId: z.uuid(), accountId: z.uuid() });
type OfCoordinator = z.infer<typeof ofCoordinator>;

/** Somebody coordinates a programme from now on. */
export const coordinatorAppointed: EventKind<OfCoordinator> = {
  name: 'coordinator.appointed',
  about: ofCoordinator,
};

/** Somebody coordinates it no longer. */
export const coordinatorEnded: EventKind<OfCoordinator> = { name: 'coordinator.ended', about: ofCoordinator };

/** A new day: each stage reminds whom it has to. */
export const dayBegun: JobKind<object> = { name: 'day.begun', payload: z.object({}) };

/** What can be wrong with a field of a form here; the pages have a sentence for each. */
export const FAULTS = [
  'required',
  'too-long',
  'code',
  'email',
  'day',
  'number',
  'choice',
  'whereabouts',
  'taken',
  'elsewhere',
  'same-person',
  'shared-address',
  'order',
  'phone',
  'bsn',
] as const;
export type Fault = (typeof FAULTS)[number];

const fault = (which: Fault) => which;
const line = (max: number) =>
  z
    .string(fault('required'))
    .overwrite(cleanLine)
    .max(max, { error: fault('too-long'), abort: true })
    .refine((text) => !holdsBsn(text), { error: fault('bsn'), abort: true });
const filled = (max: number) => line(max).refine(saysSomething, { error: fault('required'), abort: true });
const number = (min: number, max: number) =>
  z
    .string(fault('number'))
    .trim()
    .regex(/^-?\d{1,4}$/, { error: fault('number'), abort: true })
    .transform((text) => Number(text))
    .pipe(z.int().min(min, fault('number')).max(max, fault('number')));
const dayOrNone = z
  .string()
  .trim()
  .transform((text) => (text === '' ? null : text))
  .pipe(z.iso.date(fault('day')).refine(isInCalendar, fault('day')).nullable());

/** Sent by a form, so that sending it twice does it once. */
const submission = z.uuid();
/** What the form was made from, so that a save on something older is noticed. */
const version = z.coerce.number().pipe(z.int32());

export const newRoundSchema = z.object({
  name: filled(80),
  /** A round to take along, or a programme to begin anew in. */
  base: z
    .string(fault('choice'))
    .regex(/^(?:round|programme):/, fault('choice'))
    .transform((text) => ({
      kind: text.startsWith('round:') ? ('round' as const) : ('programme' as const),
      code: text.slice(text.indexOf(':') + 1),
    })),
  submission,
});

export const settingsSchema = z.object({
  name: filled(80),
  signUpOpens: dayOrNone,
  signUpCloses: dayOrNone,
  choosingCloses: dayOrNone,
  matchOn: dayOrNone,
  replyBy: dayOrNone,
  firstDay: dayOrNone,
  lastDay: dayOrNone,
  lookBackOn: dayOrNone,
  tolerance: number(0, 99),
  mostVisits: z.enum(['1', '2'], fault('choice')).transform(Number),
  newcomerPriority: number(0, 9),
  unplacedPriority: number(0, 9),
});
export type Settings = z.infer<typeof settingsSchema>;

/** The number of the coordinators, or none. */
export const phoneForm = z.object({
  phone: line(25).refine((text) => text === '' || PHONE.test(text), fault('phone')),
  /** What it was when the form was made, so that a save on something older is noticed. */
  was: z.string(),
});

export const houseRulesSchema = z.object({
  text: z
    .string(fault('required'))
    .overwrite(cleanText)
    .max(20_000, fault('too-long'))
    .min(1, { error: fault('required'), abort: true })
    .refine((text) => !holdsBsn(text), fault('bsn')),
});

const invitationText = z
  .string(fault('required'))
  .overwrite(cleanText)
  .max(2000, fault('too-long'))
  .refine((text) => !holdsBsn(text), fault('bsn'));

/** What stands above the invitation of one organisation; empty in a language: nothing does. */
export const invitationTextForm = z.object({ nl: invitationText, en: invitationText });

/** An organisation as a coordinator types it. */
export const organisationForm = z.object({
  name: filled(120),
  kind: line(120),
  region: line(120),
  standing: number(-1000, 1000),
});
export type OrganisationForm = z.infer<typeof organisationForm>;

const code = line(20)
  .toUpperCase()
  .regex(/^(?:[A-Z0-9][A-Z0-9-]*)?$/, fault('code'));

/** What it is called in lists and addresses. */
export const codeForm = z.object({ code: code.min(1, { error: fault('required') }) });

/** What a new organisation that parts from another is called, and what of the standing it takes along. */
export const splitForm = z.object({
  name: filled(120),
  code,
  kind: line(120),
  region: line(120),
  standing: number(-1000, 1000),
});
export type SplitForm = z.infer<typeof splitForm>;

const email = (max: number) =>
  filled(max)
    .toLowerCase()
    .pipe(z.email(fault('email')));

/** A new organisation, with a contact person when one is known. */
export const newOrganisationForm = z
  .object({
    code,
    ...organisationForm.shape,
    contactName: line(120),
    contactEmail: z.union([line(0), email(200)], fault('email')),
  })
  .refine(({ contactName, contactEmail }) => contactEmail === '' || contactName !== '', {
    path: ['contactName'],
    error: fault('required'),
  })
  .refine(({ contactName, contactEmail }) => contactName === '' || contactEmail !== '', {
    path: ['contactEmail'],
    error: fault('required'),
  });

export const contactForm = z.object({
  contactName: filled(120),
  contactEmail: email(200),
  /** Id of the contact person who stops. */
  replaces: z.union([z.literal('').transform(() => null), z.uuid()], fault('choice')),
});

export const coordinatorForm = z.object({
  name: filled(120),
  email: email(200),
  /** Id of the person who stops. */
  replaces: contactForm.shape.replaces,
});
export const programmeForm = z.object({
  programme: filled(80),
  ...coordinatorForm.omit({ replaces: true }).shape,
});

export const versionSchema = z.object({ version });
export const submissionSchema = z.object({ submission });

/**
 * Nothing of a secret site may lead there: no street, no postcode, and no digit, which could be a house number.
 * The table refuses digits as well.
 */
export const leadsNowhere = (text: string) => !/\p{N}/u.test(text) && !leadsSomewhere(text);
const veiled = (max: number) => filled(max).refine(leadsNowhere, fault('whereabouts'));

export const siteSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('open'), name: filled(80), address: filled(200) }),
  z
    .object({
      kind: z.literal('secret'),
      name: veiled(80),
      region: veiled(80),
      meeting: z.enum(['point', 'host-rings'], fault('choice')),
      meetingPoint: line(200).refine(leadsNowhere, fault('whereabouts')),
    })
    .refine(({ meeting, meetingPoint }) => meeting === 'host-rings' || meetingPoint !== '', {
      path: ['meetingPoint'],
      error: fault('required'),
    }),
]);
export type SiteForm = z.infer<typeof siteSchema>;
