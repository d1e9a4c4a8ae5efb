/** So many people can be spoken of. */
export const ENOUGH = 5;

/** A number that says something of somebody: of nobody it says nothing. Also of a difference, whichever way. */
export const isFew = (count: number): boolean => count !== 0 && Math.abs(count) < ENOUGH;
