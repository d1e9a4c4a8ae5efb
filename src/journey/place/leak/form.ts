import { z } from 'zod';
import { findClientData, holdsBsn, type Said } from '../../../platform/privacy/guard.ts';
import { cleanText, saysSomething } from '../../../platform/privacy/typed.ts';
import { leadsSomewhere } from '../../../platform/privacy/whereabouts.ts';
import { LONGEST } from './register.ts';

export const LEAK_FAULTS = [
  'required',
  'too-long',
  'choice',
  'bsn',
  'client-data',
  'whereabouts',
  'moment',
  'later',
] as const;
export type LeakFault = (typeof LEAK_FAULTS)[number];

const fault = (code: LeakFault) => ({ error: code });

interface Guarded {
  said: Said;
  /** What leaked is of a secret place: where it is goes into no text, this one neither. */
  secret: boolean;
}

const text = ({ said, secret }: Guarded) =>
  z
    .string()
    .default('')
    .transform(cleanText)
    .pipe(
      z
        .string()
        .max(LONGEST, fault('too-long'))
        .refine((one) => !holdsBsn(one, said), fault('bsn'))
        .refine((one) => findClientData(one, said).every(({ kind }) => kind === 'bsn'), fault('client-data'))
        .refine((one) => !secret || !leadsSomewhere(one), fault('whereabouts')),
    );

/** A moment as its field gives it: the clock on the wall in Amsterdam. */
const moment = () =>
  z
    .string()
    .default('')
    .refine((one) => one === '' || momentIn(one) !== null, fault('moment'))
    .transform((one) => (one === '' ? null : momentIn(one)));

const told = () =>
  z
    .enum(['', 'told', 'not'], fault('choice'))
    .default('')
    .transform((one) => (one === '' ? null : one));

/** What the register keeps; every field may wait, but what is said is said wholly. */
export const leakForm = (guarded: Guarded, now: Date) =>
  z
    .object({
      knownAt: moment(),
      happened: text(guarded),
      affected: text(guarded),
      consequences: text(guarded),
      measures: text(guarded),
      authority: told(),
      authorityAt: moment(),
      authorityWhy: text(guarded),
      people: told(),
      peopleAt: moment(),
      peopleWhy: text(guarded),
    })
    .superRefine((form, context) => {
      const say = (field: string, code: LeakFault) =>
        context.addIssue({ code: 'custom', path: [field], message: code });
      if (form.knownAt === null) say('knownAt', 'required');
      for (const field of ['knownAt', 'authorityAt', 'peopleAt'] as const) {
        const at = form[field];
        if (at !== null && at > now) say(field, 'later');
      }
      for (const whom of ['authority', 'people'] as const) {
        if (form[whom] === 'told' && form[`${whom}At`] === null) say(`${whom}At`, 'required');
        if (form[whom] === 'not' && !saysSomething(form[`${whom}Why`])) say(`${whom}Why`, 'required');
      }
    });
export type LeakForm = z.infer<ReturnType<typeof leakForm>>;

/** Why it is closed: with a reason, always. */
export const finishForm = (guarded: Guarded) =>
  z.object({ why: text(guarded).refine((one) => saysSomething(one), fault('required')) });

const wall = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
  hourCycle: 'h23',
});

/** `2027-01-18T14:22` as the field of a form has it, of a moment. */
export function fieldOfMoment(at: Date | null): string {
  if (at === null) return '';
  const parts = new Map(wall.formatToParts(at).map(({ type, value }) => [type, value]));
  const day = `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
  return `${day}T${parts.get('hour')}:${parts.get('minute')}`;
}

/** The moment that a field means; `null` for one that no calendar has. */
function momentIn(field: string): Date | null {
  if (!/^20\d\d-\d\d-\d\dT\d\d:\d\d$/.test(field)) return null;
  const asUtc = Date.parse(`${field}:00Z`);
  if (Number.isNaN(asUtc)) return null;
  // In Amsterdam it is one or two hours later than that.
  const at = [2, 1].map((hours) => new Date(asUtc - hours * 3_600_000));
  return at.find((one) => fieldOfMoment(one) === field) ?? null;
}
