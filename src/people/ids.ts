/** Branded ids: a function that takes one can trust that the edge has checked it. Tables have them too, so that rows carry them. */
export type ProgrammeId = string & { readonly brand: 'ProgrammeId' };
export type RoundId = string & { readonly brand: 'RoundId' };
