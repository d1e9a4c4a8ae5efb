/** The presses that mail many, as the address has them: offers, reminders to all who are silent, and a message. */
export const OFFERING = 'stages';
export const REMINDING = 'stages-herinnering';
export const MESSAGE = 'stages-bericht';

/** How many days before its day a visit has to be ready. */
export const READY_BEFORE = 7;
/** How many days before its day what is missing, or an answer, puts it at risk. */
export const RISK_BEFORE = { missing: 21, answer: 14 } as const;

/** The steps of the way of a visit, by what the address calls them. */
export const STEPS = {
  offered: 'aangeboden',
  accepted: 'geaccepteerd',
  arranged: 'afgesproken',
  ready: 'klaar',
  been: 'geweest',
  off: 'afgezegd',
} as const;
export type Step = keyof typeof STEPS;

/** What waits for a coordinator, the most urgent first, by what the address calls it. */
export const WAITS = {
  unready: 'niet-klaar',
  dayless: 'geen-dag',
  silent: 'geen-antwoord',
  untouched: 'geen-contact',
  perhaps: 'misschien',
  alone: 'zonder-stage',
  risk: 'risico',
  disagree: 'oneens',
} as const;
export type Wait = keyof typeof WAITS;
