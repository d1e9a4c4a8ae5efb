/** How many visits of a round wait for a coordinator, and why; those at secret places are in no number but the first two and the last. */
export interface VisitFacts {
  /** Visits that were ever offered. */
  offered: number;
  /** Reported, and taken up by nobody: whatever the place. */
  reported: number;
  /** The term has passed, and not both have answered. */
  silent: number;
  /** Both said yes, and there is no day. */
  dayless: number;
  /** The day is near, and something is missing. */
  unready: number;
  /** The two say otherwise of whether it took place. */
  disagreeing: number;
  /** It is off, and who would go has no other visit. */
  alone: number;
  /** Both said yes, and they have not spoken to each other in time. */
  untouched: number;
  /** One of the two chose maybe in a calendar. */
  perhaps: number;
  /** It is not near yet, and may not be ready in time, or have no answer. */
  risk: number;
  /** At a secret place: an answer, a day, a first contact or something to do before it waits too long. None tells a day. */
  secretWaiting: number;
}

export const NO_VISITS: VisitFacts = {
  ...{ offered: 0, reported: 0, silent: 0, dayless: 0, unready: 0, disagreeing: 0, alone: 0 },
  ...{ untouched: 0, perhaps: 0, risk: 0, secretWaiting: 0 },
};
