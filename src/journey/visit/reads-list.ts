import type { Locale } from '../../language/format.ts';
import { inOrder } from '../../language/order.ts';
import type { RoundId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { words } from './papers/list-words.ts';
import { readVisits } from './reads.ts';

export interface VisitsSheet {
  name: string;
  columns: string[];
  rows: string[][];
}

/** The list of a round to take along: by day, without visits at secret places, telephone numbers and reasons. */
export async function readVisitsSheet(db: DbOrTrx, roundId: RoundId, locale: Locale): Promise<VisitsSheet> {
  const t = words[locale];
  const open = (await readVisits(db, roundId)).filter(({ secret }) => !secret);
  const sorted = open.toSorted(
    (a, b) => inOrder(a.days[0]!, b.days[0]!) || inOrder(a.startTime, b.startTime) || inOrder(a.id, b.id),
  );
  return {
    name: t.sheet,
    columns: [...t.columns],
    rows: sorted.map((visit) => [
      ...[visit.days.join(', '), visit.startTime, visit.endTime],
      ...[visit.visitorName ?? '', visit.jobTitle ?? '', visit.home],
      ...[visit.title, visit.host, visit.meeting, visit.askFor, t.states[visit.state]],
    ]),
  };
}
