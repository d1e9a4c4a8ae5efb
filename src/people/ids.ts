import { z } from 'zod';

/** Branded ids: a function that takes one can trust that the edge has checked it. Tables have them too, so that rows carry them. */
export type ProgrammeId = string & { readonly brand: 'ProgrammeId' };
export type RoundId = string & { readonly brand: 'RoundId' };
/** Somebody in a programme, over all its rounds; the account that they sign in with is another thing. */
export type PersonId = string & { readonly brand: 'PersonId' };

/** An id of a round in what was put away to be done or told later: what put it there had it from the edge. */
export const roundIdSchema = z.uuid() as unknown as z.ZodType<RoundId>;

/** The same for a person. */
export const personIdSchema = z.uuid() as unknown as z.ZodType<PersonId>;
