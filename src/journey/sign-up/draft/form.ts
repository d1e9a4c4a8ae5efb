import { z } from 'zod';
import { holdsBsn, type Said } from '../../../platform/privacy/guard.ts';
import { looksLikeLink } from '../../../platform/privacy/links.ts';
import { cleanLine, cleanText, saysSomething } from '../../../platform/privacy/typed.ts';
import type { Offer } from '../gallery/offer.ts';
import { type Answers, answersSchema, choiceSchema } from '../schema.ts';
import { AVOIDED, CHOICES, HOSTS_OTHER } from '../sign-up-choices.ts';
import { isChosen, move, type Obstacle, obstacleOfChoice, type Step } from './answers.ts';

/** What can be wrong with an answer; the words are on the page. */
export type Fault =
  | 'name'
  | 'email'
  | 'job'
  | 'organisation'
  | 'proposed'
  | 'long'
  | 'bsn'
  | 'link'
  | 'days'
  | 'visits'
  | 'choices'
  | 'too-many'
  | 'goal'
  | 'manager'
  | 'manager-email'
  | 'own-email'
  | 'hosts'
  | 'avoid'
  | 'avoid-chosen'
  | Obstacle;
export type Faults = Partial<Record<keyof Answers | 'email', Fault>>;
export type Typed = Partial<Answers> & { email?: string };

/** A short answer that is asked for. */
export const line = (missing: Fault, max = 120, said?: Said) =>
  z
    .string()
    // What is too long is not read any further: anybody can send a page of it.
    .max(max, { error: 'long' satisfies Fault, abort: true })
    .refine(saysSomething, missing)
    // A name and a job are in the mail to a manager: no place for an address of a site.
    .refine((value) => !looksLikeLink(value), 'link' satisfies Fault)
    .refine((value) => !holdsBsn(value, said), 'bsn' satisfies Fault);
/** An answer in own words. */
export const text = (said?: Said) =>
  z
    .string()
    .max(2000, { error: 'long' satisfies Fault, abort: true })
    .refine((value) => !holdsBsn(value, said), 'bsn' satisfies Fault);

interface Given {
  offer: Offer;
  /** The days that can be chosen. */
  days: readonly string[];
  mostVisits: number;
  /** All answers so far. */
  answers: Partial<Answers>;
  /** The address of who signs up; absent while it is asked. */
  email: string | null;
  /** Of which numbers was said that they are no BSN. */
  said?: Said;
}

/** Those that somebody words; the rest are addresses, days and choices. */
export const textsIn = ({ name, jobTitle, proposed, learningGoal, imageBefore, managerName }: Typed) => [
  ...[name, jobTitle, proposed, learningGoal, imageBefore, managerName],
];

/** What a form of a step holds, cleaned; nothing is refused here, so that it can be shown again. */
export function readForm(step: Step, form: FormData): Typed {
  const one = (name: string) => cleanLine(String(form.get(name) ?? ''));
  const long = (name: string) => cleanText(String(form.get(name) ?? ''));
  const many = (name: string) => [...new Set(form.getAll(name).map(String).filter(Boolean))];
  switch (step) {
    case 'wie': {
      const organisation = one('organisation');
      const known = organisation !== '' && organisation !== '-';
      return {
        name: one('name'),
        jobTitle: one('jobTitle'),
        organisation: known ? organisation : '',
        proposed: known ? '' : one('proposed'),
        newcomer: form.has('newcomer'),
        clientContact: form.has('clientContact'),
        ...(form.has('email') ? { email: one('email').toLowerCase() } : {}),
      };
    }
    case 'dagen':
      return { days: many('days').sort(), visits: one('visits') === '2' ? 2 : 1 };
    case 'leren':
      return { learningGoal: long('learningGoal'), imageBefore: long('imageBefore') };
    case 'afspraken':
      return {
        managerName: one('managerName'),
        managerEmail: one('managerEmail').toLowerCase(),
        hosts: one('hosts'),
        listed: form.has('listed'),
        ...avoidIn(form, many('avoid')),
      };
    case 'keuzes':
      return {};
  }
}

/** What was said before stays, unless something else is said, or that it does not hold any more. */
function avoidIn(form: FormData, said: string[]): Typed {
  const stays = form.has('avoidBefore') && !form.has('avoidGone') && said.length === 0;
  return stays ? {} : { avoid: said.sort() };
}

function schemaOf(step: Step, { offer, days, mostVisits, answers, email, said }: Given) {
  const codes = new Set(offer.organisations.map(({ code }) => code));
  switch (step) {
    case 'wie':
      return z
        .object({
          // In the order of the page: what is wrong is told in that order too.
          name: line('name', 120, said),
          ...(email === null ? { email: z.email('email').max(254, 'email') } : {}),
          jobTitle: line('job', 120, said),
          organisation: z.string().refine((code) => code === '' || codes.has(code), 'organisation'),
          proposed: z
            .string()
            .max(120, { error: 'long', abort: true })
            .refine((name) => !looksLikeLink(name), 'link')
            .refine((name) => !holdsBsn(name, said), 'bsn'),
        })
        .refine(({ organisation, proposed }) => organisation !== '' || saysSomething(proposed), {
          path: ['organisation'],
          error: 'organisation',
        });
    case 'dagen':
      return z.object({
        days: z
          .array(z.string())
          .min(1, 'days')
          .refine((list) => list.every((day) => days.includes(day)), 'days'),
        visits: z.int().max(mostVisits, 'visits'),
      });
    case 'leren':
      return z.object({
        learningGoal: text(said).refine(saysSomething, 'goal'),
        imageBefore: text(said),
      });
    case 'afspraken': {
      const own = new Set(
        offer.places.filter((one) => one.organisation === answers.organisation).map(({ code }) => code),
      );
      const chosen = new Set(
        (answers.choices ?? []).map(({ kind, code }) =>
          kind === 'place' ? offer.places.find((place) => place.code === code)?.organisation : code,
        ),
      );
      return z.object({
        managerName: line('manager', 120, said),
        managerEmail: z
          .email('manager-email')
          .max(254, 'manager-email')
          .refine((address) => address !== email, 'own-email'),
        hosts: z.string().refine((code) => code === '' || code === HOSTS_OTHER || own.has(code), 'hosts'),
        avoid: z
          .array(z.string())
          .max(AVOIDED, 'avoid')
          .refine((list) => list.every((code) => codes.has(code)), 'avoid')
          .refine((list) => !list.some((code) => chosen.has(code)), 'avoid-chosen')
          .optional(),
      });
    }
    case 'keuzes':
      return z.object({});
  }
}

/** What is wrong with the answers of a step, by field; the first fault of each. */
export function faultsOf(step: Step, typed: Typed, given: Given): Faults {
  const parsed = schemaOf(step, given).safeParse(typed);
  const faults: Faults = {};
  for (const { path, message } of parsed.error?.issues ?? []) {
    const field = path[0] as keyof Faults;
    faults[field] ??= message as Fault;
  }
  return faults;
}

const MOVES = { kies: 'choose', weg: 'drop', omhoog: 'up', omlaag: 'down' } as const;

/** One press of a button on the page of choices. */
export function readMove(form: FormData) {
  for (const [name, what] of Object.entries(MOVES)) {
    const value = form.get(name);
    if (typeof value !== 'string') continue;
    const [kind, ...code] = value.split(':');
    const choice = choiceSchema.safeParse({ kind, code: code.join(':') });
    return choice.success ? { do: what, choice: choice.data } : null;
  }
  return null;
}

/** The choices after a press, or why it cannot be. */
export function applyMove(
  pressed: NonNullable<ReturnType<typeof readMove>>,
  { offer, answers }: Pick<Given, 'offer' | 'answers'>,
): { choices: Answers['choices'] } | { fault: Fault } {
  const { choice } = pressed;
  if (pressed.do === 'choose' && !isChosen(answers.choices ?? [], choice)) {
    if ((answers.choices ?? []).length >= CHOICES) return { fault: 'too-many' };
    const obstacle = obstacleOfChoice(answers, choice, offer.places);
    if (obstacle) return { fault: obstacle };
  }
  return { choices: answersSchema.shape.choices.parse(move(answers.choices ?? [], pressed)) };
}
