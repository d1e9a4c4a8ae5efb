import type { StageHoldings } from '../../programme/programme-holdings.ts';
import { readExchanged } from './exchanged.ts';
import { heldVisits } from './held.ts';
import { handOverTies, recodeRuns } from './move.ts';
import { visitorsOf } from './visitors.ts';

export const holdings: StageHoldings = {
  held: heldVisits,
  exchanged: readExchanged,
  atPlace: visitorsOf,
  handOver: handOverTies,
  recode: recodeRuns,
};
