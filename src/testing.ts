import { readFigures } from './journey/impact/reads.ts';
import type { ProgrammeId, RoundId } from './people/ids.ts';
import type { Db } from './platform/db/connect.ts';

/** To twelve digits: rows are added up in the order in which the database has them, which an update changes. */
const rounded = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, one) => (typeof one === 'number' ? Number(one.toPrecision(12)) : one)),
  );

/** Every figure of the report, of all rounds of a programme or of those that are over. */
export async function figuresOf(db: Db, only: 'over' | 'all', today: string): Promise<unknown> {
  const rounds = await db
    .selectFrom('round')
    .select(['id', 'programme_id', 'last_day'])
    .orderBy('number')
    .execute();
  const ids = rounds.filter(({ last_day }) => only === 'all' || (last_day !== null && last_day < today));
  const programmeId = rounds[0]!.programme_id as ProgrammeId;
  const counted = await readFigures(db, { programmeId, ids: ids.map(({ id }) => id as RoundId), today });
  return rounded(counted.map(({ round, figures }) => [round.code, figures.all]));
}
