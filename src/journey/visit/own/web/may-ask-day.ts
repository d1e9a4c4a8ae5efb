import type { OwnVisit } from '../own-visit.ts';

/** Once they said yes, and only where the days may be read. */
export const mayAskDay = ({ detail, question, state }: OwnVisit): boolean =>
  detail !== null && question.ask === null && state !== 'offered';
