import { z } from 'zod';

/** Branded ids: a function that takes one can trust that the edge has checked it. Tables have them too, so that rows carry them. */
export type ProgrammeId = string & { readonly brand: 'ProgrammeId' };
export type RoundId = string & { readonly brand: 'RoundId' };

/** An id of a round in what was put away to be done or told later: what put it there had it from the edge. */
export const roundIdSchema = z.uuid() as unknown as z.ZodType<RoundId>;
