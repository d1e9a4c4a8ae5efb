import type { DbOrTrx } from '../../platform/db/connect.ts';
import { Figures } from './impact.ts';
import type { Figure } from './impact-figure.ts';

/** What everybody may see of the last round that is over, each with its whole; `null` where too few people are behind it. */
export interface PublicFigures {
  round: string;
  held: { count: number; offered: number };
  knows: { before: number; after: number; people: number } | null;
  mark: { mean: number; people: number } | null;
}

/** Of the version for others, and of nothing else: it tells nothing that a link of a financier does not. */
export async function readPublicFigures(db: DbOrTrx, today: string): Promise<PublicFigures | null> {
  const row = await db
    .selectFrom('report_edition')
    .innerJoin('round', 'round.id', 'report_edition.round_id')
    .select(['round.name', 'report_edition.shown'])
    .where('round.last_day', '<', today)
    .orderBy('round.last_day', 'desc')
    .orderBy('round.number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? publicFiguresOf(row.name, row.shown) : null;
}

/** @returns `null` when no visit took place */
export function publicFiguresOf(round: string, shown: readonly Figure[]): PublicFigures | null {
  const figures = new Figures(shown);
  const held = figures.find('visits.held');
  if (!held?.numerator || held.denominator === null) return null;
  const share = (at: string) => figures.find('knows.share', at);
  const [before, after] = [share('before'), share('after')];
  const mark = figures.find('mark.visitors');
  return {
    round,
    held: { count: held.numerator, offered: held.denominator },
    knows:
      before?.value == null || after?.value == null || after.denominator === null
        ? null
        : { before: before.value, after: after.value, people: after.denominator },
    mark: mark?.value == null || mark.n === null ? null : { mean: mark.value, people: mark.n },
  };
}
