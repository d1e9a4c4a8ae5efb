import { dayOf } from '../../../language/day.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { readHistory } from '../../../platform/events/happened.ts';

/** What became of an organisation, as its page tells it. */
export const CHANGES = [
  'organisation.recoded',
  'organisation.merged',
  'organisation.split',
  'organisation.left',
  'organisation.returned',
  'organisation.refused',
  'organisation.naming-changed',
] as const;
type Kind = (typeof CHANGES)[number];

export interface Change {
  kind: Kind;
  on: string;
  /** Who did it; `null` when that is not known. */
  by: string | null;
  /** It is the other that something came from or went to. */
  other: { name: string; came: boolean } | null;
  standing: number | null;
  named: boolean;
}

/** The last first. */
export async function readChanges(db: DbOrTrx, organisationId: string): Promise<Change[]> {
  const own = await readHistory(db, { organisationId });
  const came = await readHistory(db, { into: organisationId });
  const all = [...own, ...came].filter(({ kind }) => CHANGES.some((one) => one === kind));
  const others = all.flatMap(({ about }) =>
    [about.organisationId, about.into].filter((id) => typeof id === 'string'),
  );
  const names = await namesOf(db, 'organisation', others);
  const actors = await namesOf(
    db,
    'user',
    all.flatMap(({ actor }) => actor ?? []),
  );
  return all
    .toSorted((a, b) => b.at.getTime() - a.at.getTime())
    .map(({ kind, about, actor, at }) => {
      const isInto = about.into === organisationId;
      const other = isInto ? about.organisationId : about.into;
      return {
        kind: kind as Kind,
        on: dayOf(at),
        by: (actor && actors.get(actor)) ?? null,
        other: typeof other === 'string' ? { name: names.get(other) ?? '', came: isInto } : null,
        standing: typeof about.standing === 'number' ? about.standing : null,
        named: about.named === true,
      };
    });
}

async function namesOf(
  db: DbOrTrx,
  table: 'organisation' | 'user',
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom(table)
    .select(['id', 'name'])
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
