import type { StageHoldings } from '../../programme/programme-holdings.ts';
import { heldPlaces, movablePlaces } from './held.ts';
import { handOverPlaces } from './move.ts';

export const holdings: StageHoldings = {
  held: heldPlaces,
  movable: movablePlaces,
  handOver: handOverPlaces,
};
