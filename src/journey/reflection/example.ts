import type { ProgrammeId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { fillDilemmas } from './dilemma/example-dilemmas.ts';

/** What the example has of looking back. */
export const example = {
  async fill(
    trx: DbOrTrx,
    { programmeId, today }: { programmeId: ProgrammeId; today: string },
  ): Promise<void> {
    await fillDilemmas(trx, { programmeId, today });
  },
};
