import { type PublicProgramme, readPublicProgramme } from '../../journey/programme/reads-public.ts';
import { type OpenRound, readOpenRounds } from '../../journey/programme/reads-rounds.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';

export interface Speaking {
  programme: PublicProgramme | null;
  /** Of the site; one alone needs no choice. */
  programmes: PublicProgramme[];
  rounds: OpenRound[];
}

/**
 * Which programme a public page speaks for: the one in the address, or else the one whose round is up first. Most sites have one.
 */
export async function readSpeaking(
  db: DbOrTrx,
  { today, asked }: { today: string; asked: string | null },
): Promise<Speaking> {
  const rounds = await readOpenRounds(db, today);
  const { programme, all } = await readPublicProgramme(db, { asked, nearest: rounds[0]?.programmeId });
  return { programme, programmes: all, rounds };
}
