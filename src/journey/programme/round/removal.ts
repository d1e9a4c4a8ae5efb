import type { RoundId } from '../../../people/ids.ts';
import type { Db, DbOrTrx } from '../../../platform/db/connect.ts';

/** What keeps a round: somebody made it, or got a mail about it. */
export const KEEPS = ['invitation', 'place', 'sign-up', 'draft', 'withdrawal', 'match'] as const;
export type Keeps = (typeof KEEPS)[number];

export interface RoundContent {
  /** How many there are of what keeps a round, without what there is none of. Empty: it can be taken away. */
  keeps: { kind: Keeps; count: number }[];
  /** What goes with it: versions of the house rules, places of an earlier round, and workbooks on their way in or taken in. */
  rules: number;
  places: number;
  imports: number;
  /** Changes with all that goes, so that nothing goes which the page did not show. */
  seen: string;
}

/** `null` when the round is not there any more. */
export async function readRoundContent(db: DbOrTrx, roundId: RoundId): Promise<RoundContent | null> {
  const round = await db
    .selectFrom('round')
    .select('version')
    .select((eb) =>
      eb
        .selectFrom('house_rules')
        .select(({ fn }) => fn.countAll<string>().as('count'))
        .whereRef('house_rules.round_id', '=', 'round.id')
        .as('rules'),
    )
    .where('id', '=', roundId)
    .executeTakeFirst();
  if (!round) return null;
  const rows = await db
    .selectFrom('round_content')
    .select(['kind', ({ fn }) => fn.countAll<string>().as('count')])
    .where('round_id', '=', roundId)
    .groupBy('kind')
    .execute();
  const counts = new Map(rows.map(({ kind, count }) => [kind, Number(count)]));
  const keeps = KEEPS.map((kind) => ({ kind, count: counts.get(kind) ?? 0 }));
  const rules = Number(round.rules);
  const imports = counts.get('import') ?? 0;
  const places = counts.get('brought') ?? 0;
  return {
    keeps: keeps.filter(({ count }) => count > 0),
    rules,
    places,
    imports,
    seen: [round.version, rules, places, imports].join('-'),
  };
}

/** Those of these rounds that hold something: the others have nothing that could come along to the next. */
export async function readKept(db: DbOrTrx, roundIds: readonly RoundId[]): Promise<Set<string>> {
  if (roundIds.length === 0) return new Set();
  const rows = await db
    .selectFrom('round_content')
    .select('round_id')
    .distinct()
    .where('round_id', 'in', [...roundIds])
    .where('kind', 'in', [...KEEPS])
    .execute();
  return new Set(rows.map(({ round_id }) => round_id));
}

/**
 * Takes a round away that holds nothing, for good. Doing it twice changes nothing.
 * @param seen of the page that asked
 * @returns what is in it when it stays, because it holds something or more would go than was shown
 */
export async function removeRound(db: Db, roundId: RoundId, seen: string): Promise<RoundContent | null> {
  return db.transaction().execute(async (trx) => {
    // What refers to the round waits for this, and what was first is seen below.
    await trx.selectFrom('round').select('id').where('id', '=', roundId).forUpdate().execute();
    const content = await readRoundContent(trx, roundId);
    if (content && (content.keeps.length > 0 || content.seen !== seen)) return content;
    await trx.deleteFrom('round').where('id', '=', roundId).execute();
    return null;
  });
}
