import type { Shown } from '../employment.ts';

/** The name of the field that says whom a page showed, a row for each. */
export const SHOWN = 'getoond';

/** Somebody on the page, with what named them when it was made. */
export const shownAs = ({ signUpId, stand }: Shown): string => `${signUpId}.${stand}`;
