import { z } from 'zod';
import type { PersonId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { LINES } from '../contact.ts';
import { answerHandOver } from '../handing-over/answering.ts';
import { joined } from '../handing-over/handing-over.ts';
import { readHandOver } from '../handing-over/reading.ts';
import { moveLine } from '../suggesting/answering.ts';
import { readSuggestedLine } from '../suggesting/reading.ts';
import type { Typed } from './card-form.ts';

/** What comes onto a card from somebody else: a line, or the lines of a colleague who leaves. */
export interface Beginning {
  kind: 'line' | 'hand-over';
  id: string;
  /** Who it comes from. */
  from: string;
  lines: string[];
}

interface Reader {
  personId: PersonId;
  strong: boolean;
  today: string;
}

/** What an address names that waits for this person; `null` when it is not there, or not any more. */
export async function readBeginning(
  db: DbOrTrx,
  reader: Reader,
  search: URLSearchParams,
): Promise<Beginning | null> {
  const idOf = (name: string) => z.uuid().safeParse(search.get(name)).data;
  const [line, handOver] = [idOf('regel'), idOf('overname')];
  const suggested = line && (await readSuggestedLine(db, { id: line, ...reader }));
  if (suggested)
    return { kind: 'line', id: suggested.id, from: suggested.author.name, lines: [suggested.line] };
  const handed = handOver && (await readHandOver(db, { id: handOver, ...reader }));
  return handed ? { kind: 'hand-over', id: handed.id, from: handed.from, lines: handed.lines } : null;
}

/** The form with what comes onto the card, as far as that fits; and what did not. */
export function withBeginning(typed: Typed, beginning: Beginning | null): { typed: Typed; left: string[] } {
  if (!beginning) return { typed, left: [] };
  const own = LINES.map((field) => typed[field] ?? '').filter((line) => line !== '');
  const { lines, left } = joined(own, beginning.lines);
  return {
    typed: { ...typed, ...Object.fromEntries(LINES.map((field, at) => [field, lines[at] ?? ''])) },
    left,
  };
}

/** It is on the card now, as its owner left it. */
export async function settleBeginning(
  trx: DbOrTrx,
  { kind, id }: Beginning,
  by: { personId: PersonId; today: string; userId: string },
): Promise<void> {
  if (kind === 'line') await moveLine(trx, { id, event: 'place', userId: by.userId });
  else await answerHandOver(trx, { id, event: 'take', ...by });
}
