import type { StageHoldings } from '../../programme/programme-holdings.ts';
import { heldVisits } from './held.ts';
import { handOverTies, recodeRuns } from './move.ts';

export const holdings: StageHoldings = { held: heldVisits, handOver: handOverTies, recode: recodeRuns };
