import type { Locale } from './format.ts';

/** The same in each language, for what is said once and stays when somebody takes the other one. */
export type Both<T> = Readonly<Record<Locale, T>>;

export const inBoth = <T>(say: (locale: Locale) => T): Both<T> => ({ nl: say('nl'), en: say('en') });
