/** `asked`: who is between has it. `passed-on`: the owner of the card has it. */
export const INTRODUCTION_STATES = ['asked', 'passed-on', 'introduced', 'declined', 'lapsed'] as const;
export type IntroductionState = (typeof INTRODUCTION_STATES)[number];

/** Who is between passes it on; the owner agrees; either declines; and what nobody answers lapses. */
export const INTRODUCTION_EVENTS = ['pass-on', 'agree', 'decline', 'lapse'] as const;
export type IntroductionEvent = (typeof INTRODUCTION_EVENTS)[number];

const WAYS: Record<IntroductionState, Partial<Record<IntroductionEvent, IntroductionState>>> = {
  asked: { 'pass-on': 'passed-on', decline: 'declined', lapse: 'lapsed' },
  'passed-on': { agree: 'introduced', decline: 'declined', lapse: 'lapsed' },
  introduced: {},
  declined: {},
  lapsed: {},
};

/** Where it goes; `null`: it cannot go that way any more. */
export const introductionAfter = (state: IntroductionState, event: IntroductionEvent) =>
  WAYS[state][event] ?? null;

/** Who asked somebody asks again only after so many days, whatever came of it: no answer is an answer. */
export const AGAIN_DAYS = 90;
/** So many in a week: enough for who begins somewhere, and too few to write to everybody. */
export const MOST_A_WEEK = 5;
/** What is older than this is gone. */
export const KEPT_DAYS = 365;
