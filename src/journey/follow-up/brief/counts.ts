import { ordered } from '../../../language/order.ts';
import type { ProgrammeId, RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';

export interface BriefCounts {
  made: number;
  sharedWith: number;
  knewNot: number;
  rang: number;
  joins: number;
  introduced: number;
}

/** For coordinators: what the pages for colleagues of a round brought about. */
export async function countBriefs(db: DbOrTrx, roundId: RoundId): Promise<BriefCounts> {
  const row = await db
    .selectFrom('brief')
    .innerJoin('visit', 'visit.id', 'brief.visit_id')
    .select(({ fn }) => [
      fn.countAll<string>().as('made'),
      fn.sum<string | null>('shared_with').as('sharedWith'),
      fn.sum<string | null>('knew_not').as('knewNot'),
      fn.sum<string | null>('rang').as('rang'),
    ])
    .where('visit.round_id', '=', roundId)
    .executeTakeFirstOrThrow();
  const asked = await db
    .selectFrom('interest')
    .innerJoin('brief', 'brief.id', 'interest.brief_id')
    .innerJoin('visit', 'visit.id', 'brief.visit_id')
    .select('wants')
    .where('visit.round_id', '=', roundId)
    .where('confirmed_on', 'is not', null)
    .execute();
  const wants = (what: string) => asked.filter((one) => one.wants === what).length;
  return {
    ...{ made: Number(row.made), sharedWith: Number(row.sharedWith ?? 0) },
    ...{ knewNot: Number(row.knewNot ?? 0), rang: Number(row.rang ?? 0) },
    ...{ joins: wants('join'), introduced: wants('introduce') },
  };
}

export interface Interested {
  id: string;
  name: string;
  organisation: string;
  email: string;
}

/** Who wants to join the next round of the programme, and said that the address is theirs. */
export async function readInterested(db: DbOrTrx, programmeId: ProgrammeId): Promise<Interested[]> {
  const rows = await db
    .selectFrom('interest')
    .select(['id', 'name', 'organisation', 'email'])
    .where('programme_id', '=', programmeId)
    .where('wants', '=', 'join')
    .where('confirmed_on', 'is not', null)
    .execute();
  return ordered(rows, ({ name, email }) => [name, email]);
}
