import { z } from 'zod';
import { holdsBsn, type Said } from '../../../platform/privacy/guard.ts';
import { cleanLine, cleanText } from '../../../platform/privacy/typed.ts';
import type { Place } from '../../place/schema.ts';
import { line, text } from '../draft/form.ts';
import { type Choice, choiceSchema } from '../schema.ts';
import { CHOICES, choiceValue, HOSTS_OTHER } from '../sign-up-choices.ts';
import type { ByHand } from './by-hand.ts';
import { emptyByHand, type TypedByHand } from './by-hand-typed.ts';

/** What can be wrong with a field; the words are on the page. */
export const FAULTS = [
  'name',
  'email',
  'job',
  'organisation',
  'long',
  'link',
  'bsn',
  'days',
  'visits',
  'manager',
  'manager-email',
  'own-email',
  'hosts',
  'choice',
  'choice-twice',
  'choice-own',
  'said-by',
  'said-on',
  'signed-up',
  'withdrew',
  'address-of-another',
] as const;
export type ByHandFault = (typeof FAULTS)[number];

export const typedOfSignUp = (values: ByHand): TypedByHand => ({
  ...emptyByHand,
  ...values,
  choices: values.choices.map(choiceValue),
});

/** Cleaned; nothing is refused here, so that it can be shown again. */
export function readByHandForm(form: FormData): TypedByHand {
  const one = (name: string) => cleanLine(String(form.get(name) ?? ''));
  const long = (name: string) => cleanText(String(form.get(name) ?? ''));
  const many = (name: string) => form.getAll(name).map(String);
  return {
    name: one('name'),
    email: one('email').toLowerCase(),
    jobTitle: one('jobTitle'),
    organisation: one('organisation'),
    newcomer: form.has('newcomer'),
    clientContact: form.has('clientContact'),
    days: [...new Set(many('days'))].filter(Boolean).sort(),
    visits: one('visits') === '2' ? 2 : 1,
    choices: many('choices').slice(0, CHOICES),
    learningGoal: long('learningGoal'),
    imageBefore: long('imageBefore'),
    managerName: one('managerName'),
    managerEmail: one('managerEmail').toLowerCase(),
    hosts: one('hosts'),
    permission: one('permission'),
    saidBy: one('saidBy'),
    saidOn: one('saidOn'),
  };
}

/** Those that somebody words; the rest are addresses, days and choices. */
export const textsIn = (typed: TypedByHand) => [
  ...[typed.name, typed.jobTitle, typed.learningGoal, typed.imageBefore, typed.managerName, typed.saidBy],
];

/** Without the fields that were left empty: the choice after one moves up. */
export function choicesOf(values: readonly string[]): Choice[] {
  return values.flatMap((value) => {
    const [kind, ...code] = value.split(':');
    const choice = choiceSchema.safeParse({ kind, code: code.join(':') });
    return choice.success ? [choice.data] : [];
  });
}

interface Given {
  /** Codes of the organisations that can be chosen. */
  organisations: ReadonlySet<string>;
  places: readonly Place[];
  /** The days that can be chosen. */
  days: readonly string[];
  mostVisits: number;
  /** What stood there already stays allowed, also what is not offered any more. */
  before: TypedByHand | null;
  /** The address of who it is about; absent while it is asked. */
  email: string | null;
  today: string;
  /** Of which numbers was said that they are no BSN. */
  said?: Said;
}

/** Left empty, or an answer that fits. */
const orEmpty = (schema: z.ZodType<string>) =>
  z.string().superRefine((value, context) => {
    const issue = value === '' ? undefined : schema.safeParse(value).error?.issues[0];
    if (issue) context.addIssue({ code: 'custom', message: issue.message });
  });

/** The rules of the form to sign up hold, but that what is not known yet may stay empty. */
export function byHandSchema(given: Given) {
  const { organisations, places, days, mostVisits, before, email, today, said } = given;
  const organisationOf = new Map(places.map(({ code, organisation }) => [code, organisation]));
  const stood = new Set(before?.choices ?? []);
  const isOffered = (value: string) => {
    const [choice] = choicesOf([value]);
    if (!choice) return false;
    return choice.kind === 'place' ? organisationOf.has(choice.code) : organisations.has(choice.code);
  };
  const homeOf = (value: string) => {
    const [choice] = choicesOf([value]);
    return choice?.kind === 'place' ? organisationOf.get(choice.code) : choice?.code;
  };
  return z
    .object({
      name: line('name', 120, said),
      email: email === null ? z.email('email').max(254, 'email') : z.string(),
      jobTitle: orEmpty(line('job', 120, said)),
      organisation: z
        .string()
        .refine((code) => organisations.has(code) || code === before?.organisation, 'organisation'),
      days: z.array(z.string()).refine((list) => list.every((day) => days.includes(day)), 'days'),
      visits: z.int().refine((count) => count <= Math.max(mostVisits, before?.visits ?? 1), 'visits'),
      choices: z
        .array(z.string())
        .transform((values) => values.filter(Boolean))
        .refine((values) => values.every((value) => stood.has(value) || isOffered(value)), 'choice')
        .refine((values) => new Set(values).size === values.length, 'choice-twice'),
      learningGoal: text(said),
      imageBefore: text(said),
      managerName: orEmpty(line('manager', 120, said)),
      managerEmail: orEmpty(z.email('manager-email').max(254, 'manager-email')),
      hosts: z.string(),
      permission: z.enum(['ask', 'later', 'given']).catch('later'),
      saidBy: z
        .string()
        .max(120, 'long')
        .refine((name) => !holdsBsn(name, said), 'bsn'),
      saidOn: z.string(),
    })
    .superRefine((typed, context) => {
      const wrong = (field: string, message: string) =>
        context.addIssue({ code: 'custom', path: [field], message });
      if (typed.choices.some((value) => homeOf(value) === typed.organisation)) wrong('choices', 'choice-own');
      const own = organisationOf.get(typed.hosts) === typed.organisation;
      const free = typed.hosts === '' || typed.hosts === HOSTS_OTHER || typed.hosts === before?.hosts;
      if (!own && !free) wrong('hosts', 'hosts');
      if (typed.managerEmail !== '' && typed.managerEmail === (email ?? typed.email)) {
        wrong('managerEmail', 'own-email');
      }
      if (typed.managerEmail !== '' && typed.managerName === '') wrong('managerName', 'manager');
      if (email !== null) return;
      // Only a form that adds somebody asks about permission.
      if (typed.permission === 'ask' && typed.managerEmail === '') wrong('managerEmail', 'manager-email');
      if (typed.permission === 'given' && typed.saidBy === '') wrong('saidBy', 'said-by');
      if (typed.permission === 'given' && !isPastDay(typed.saidOn, today)) wrong('saidOn', 'said-on');
    });
}

type Checked = z.output<ReturnType<typeof byHandSchema>>;

/** What is kept of a form that passed. */
export function valuesOf(
  { newcomer, clientContact }: TypedByHand,
  { email: _, permission: __, saidBy: ___, saidOn: ____, choices, ...known }: Checked,
): ByHand {
  return { ...known, newcomer, clientContact, choices: choicesOf(choices) };
}

/** A day that exists, and is not still to come. */
export const isPastDay = (day: string, today: string): boolean =>
  z.iso.date().safeParse(day).success && day > '2000' && day <= today;
