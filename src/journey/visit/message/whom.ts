import type { Visit } from '../reads.ts';
import { AHEAD } from '../visit.ts';

/** It is still to come, and at an open place: of a secret one no mail is sent beside those of others. */
export const isMailed = ({ state, secret }: Pick<Visit, 'state' | 'secret'>): boolean =>
  !secret && AHEAD.includes(state);
