import type { DbOrTrx } from '../../platform/db/connect.ts';
import type { Forget } from '../forgetting.ts';
import type { PersonId, ProgrammeId } from '../ids.ts';

/** Who is erased from a programme. */
export interface Leaver {
  programmeId: ProgrammeId;
  personId: PersonId;
  name: string;
  /** See `personKey`: at each of their addresses. */
  keys: readonly string[];
  /** What goes on counting is of this row of `person` from now on. */
  standIn: PersonId;
  today: string;
  /** They did not ask for it: nothing of them was for so long that its term passed. What they left lying stays in the figures. */
  passed: boolean;
}

/**
 * Lets go, before the rows of somebody are erased, of what others have to hear about or what no inventory can say: a visit to come
 * is called off, a story is taken away, a card can no longer be found.
 * @param forgets of who withdraws from a round that is not over
 */
export type Ending = (trx: DbOrTrx, leaver: Leaver, forgets: readonly Forget[]) => Promise<void>;
