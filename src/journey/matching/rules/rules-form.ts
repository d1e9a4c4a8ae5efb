import { z } from 'zod';
import { settingsSchema } from '../../programme/schema.ts';
import { AIMS, type MatchRules, STYLES, withVariety } from './match-rules.ts';

const aims = z
  .string()
  .transform((text) => text.split(','))
  .pipe(z.array(z.enum(AIMS)))
  .refine((list) => new Set(list).size === list.length)
  // Only newness can be left out.
  .refine((list) => AIMS.every((aim) => aim === 'variety' || list.includes(aim)));

/** As an address or a form says them. */
const rulesForm = z
  .object({
    manier: z.enum(['optimal', 'ttc']),
    volgorde: aims,
    keuzes: z.enum(STYLES),
    afwisseling: z.literal('on').optional(),
    tolerantie: settingsSchema.shape.tolerance,
    nieuw: settingsSchema.shape.newcomerPriority,
    pech: settingsSchema.shape.unplacedPriority,
    loting: z.string().trim().min(1, 'required').max(80, 'too-long'),
  })
  .transform(
    ({ manier, volgorde, keuzes, afwisseling, tolerantie, nieuw, pech, loting }): MatchRules => ({
      ...{ mechanism: manier, style: keuzes, tolerance: tolerantie, newcomer: nieuw, unplaced: pech },
      order: afwisseling ? withVariety(volgorde) : volgorde.filter((aim) => aim !== 'variety'),
      seed: loting,
    }),
  );

/** @returns the rules, or what is wrong with them */
export const parseRules = (given: Iterable<[string, unknown]>) =>
  rulesForm.safeParse(Object.fromEntries(given));
