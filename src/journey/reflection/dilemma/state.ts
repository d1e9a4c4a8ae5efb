/** `joined`: it goes on in another that is the same. */
export const DILEMMA_STATES = ['open', 'joined', 'hidden'] as const;
export type DilemmaState = (typeof DILEMMA_STATES)[number];
