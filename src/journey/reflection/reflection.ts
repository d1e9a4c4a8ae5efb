/** How far a reflection is. Who refused is asked nothing any more. */
export const STATES = ['asked', 'begun', 'given', 'refused'] as const;
export type ReflectionState = (typeof STATES)[number];

/** What is asked, one thing a screen. The last is answered to nobody: it is not sent. */
export const SCREENS = ['struck', 'image', 'take', 'knows', 'mark', 'heavy'] as const;
export type Screen = (typeof SCREENS)[number];

/** What is answered in own words. */
export const QUESTIONS = ['struck', 'image', 'take'] as const satisfies readonly Screen[];
export type Question = (typeof QUESTIONS)[number];
export const isQuestion = (screen: Screen): screen is Question =>
  (QUESTIONS as readonly Screen[]).includes(screen);

/** Who may read a text, from few to many: each time who wrote it, and nobody but those. */
export const READERS = ['me', 'other', 'coordinators', 'everyone'] as const;
export type Readers = (typeof READERS)[number];

/** Who says nothing of readers has none: that others read along is a choice, never an oversight. */
export const NARROWEST: Readers = 'me';

/** Whether somebody knows whom to call, from least to most. */
export const KNOWS = ['no', 'search', 'number', 'somebody', 'called'] as const;
export type Knows = (typeof KNOWS)[number];

export const WORTHWHILE = ['yes', 'partly', 'no'] as const;
export type Worthwhile = (typeof WORTHWHILE)[number];

export const AGAIN = ['yes', 'maybe', 'no'] as const;
export type Again = (typeof AGAIN)[number];

export const MARKS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** As much as somebody writes in two minutes, and a good deal more. */
export const LONGEST = 2000;
