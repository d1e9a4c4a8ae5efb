import { z } from 'zod';
import { daysFrom } from '../../../language/day.ts';
import { findClientData, holdsBsn } from '../../../platform/privacy/guard.ts';
import { cleanLine } from '../../../platform/privacy/typed.ts';
import { daySchema } from '../../programme/schema.ts';
import { DAYS_AHEAD, DAYS_BACK, MOST_REACHED } from '../follow-up.ts';
import { type FollowUpFault, type Guarded, LONGEST } from '../making/form.ts';

const fault = (code: FollowUpFault) => ({ error: code });

/** `9:30`, `9.30` or `09:30`; empty: not said. */
const time = z
  .string()
  .default('')
  .transform((typed) => {
    const found = /^(\d{1,2})[:.](\d{2})$/.exec(typed.trim());
    return found ? `${found[1]!.padStart(2, '0')}:${found[2]}` : typed.trim();
  })
  .pipe(z.string().regex(/^(?:|(?:[01]\d|2[0-3]):[0-5]\d)$/, fault('time')));

/** What stands where: an address of work may, of a client nothing may. */
const WHERE: readonly string[] = ['address', 'postcode', 'street'];

/**
 * The day that the two agree on. Where is not asked when something is secret.
 * @param today by which it is not too far back or ahead
 */
export const whenForm = ({ said, secret }: Guarded, today: string) =>
  z
    .object({
      day: daySchema.catch(''),
      startTime: time,
      endTime: time,
      meeting: z
        .string()
        .default('')
        .transform((typed) => (secret ? '' : cleanLine(typed)))
        .pipe(
          z
            .string()
            .max(LONGEST.meeting, fault('too-long'))
            .refine((one) => !holdsBsn(one, said), fault('bsn'))
            .refine(
              (one) => findClientData(one, said).every(({ kind }) => kind === 'bsn' || WHERE.includes(kind)),
              fault('client-data'),
            ),
        ),
    })
    .refine(({ day }) => day !== '', { path: ['day'], ...fault('day') })
    .refine(
      ({ day }) => day === '' || (day >= daysFrom(today, -DAYS_BACK) && day <= daysFrom(today, DAYS_AHEAD)),
      { path: ['day'], ...fault('past') },
    )
    .refine(({ startTime, endTime }) => endTime === '' || (startTime !== '' && startTime < endTime), {
      path: ['endTime'],
      ...fault('time'),
    });

/** How many people it reached; empty: nobody counted. */
export const reachedForm = z.object({
  reached: z
    .string()
    .default('')
    .transform((typed) => typed.trim())
    .pipe(
      z
        .string()
        .regex(/^\d{0,4}$/, fault('number'))
        .refine((typed) => Number(typed) <= MOST_REACHED, fault('number')),
    )
    .transform((typed) => (typed === '' ? undefined : Number(typed))),
});
