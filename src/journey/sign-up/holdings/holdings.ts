import type { StageHoldings } from '../../programme/programme-holdings.ts';
import { readRounds } from '../../programme/reads.ts';
import { choosersOf } from './choosers.ts';
import { recodeDrafts } from './drafts.ts';
import { heldPeople, movablePeople } from './held.ts';
import { handOverSignUps } from './move.ts';

export const holdings: StageHoldings = {
  held: heldPeople,
  atPlace: choosersOf,
  movable: movablePeople,
  handOver: handOverSignUps,
  async recode(trx, { programmeId, from, to }) {
    const rounds = await readRounds(trx, [programmeId]);
    await recodeDrafts(
      trx,
      rounds.map(({ id }) => id),
      { from, to, goes: () => true, both: false },
    );
  },
};
