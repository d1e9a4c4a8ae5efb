import type { StageHoldings } from '../../programme/programme-holdings.ts';
import { readExchanged } from './exchanged.ts';
import { heldVisits } from './held.ts';
import { handOverTies, recodeRuns } from './move.ts';

export const holdings: StageHoldings = {
  held: heldVisits,
  exchanged: readExchanged,
  handOver: handOverTies,
  recode: recodeRuns,
};
