import { linesOf, printFigures } from '../journey/impact/impact-print.ts';
import { readFigures, shareRound } from '../journey/impact/reads.ts';
import { findRound } from '../journey/programme/reads.ts';
import { dayOf } from '../language/day.ts';
import { readConfig } from '../platform/config/config.ts';
import { connectDirectly } from '../platform/db/connect.ts';
import { migrate } from '../platform/db/migrate.ts';
import { BadInputError } from './bad-input.ts';

interface Wish {
  json?: boolean;
  lang?: string;
}

/**
 * `wisselstage report`: every figure of a round, as coordinators see it, with how it is counted and what others see of it.
 * @throws {BadInputError} when there is no such round, or no such language
 */
export async function printReport(code: string, { json, lang = 'nl' }: Wish): Promise<void> {
  if (lang !== 'nl' && lang !== 'en') throw new BadInputError([`${lang}: expected nl or en`]);
  const connection = await connectDirectly(readConfig(process.env));
  try {
    await migrate(connection.db);
    const round = await findRound(connection.db, code);
    if (!round) throw new BadInputError([`${code}: there is no such round`]);
    const today = dayOf(new Date());
    const { programmeId, id } = round;
    const [counted] = await readFigures(connection.db, { programmeId, ids: [id], today });
    const figures = printFigures(counted!.figures, shareRound(counted!), lang);
    process.stdout.write(
      json ? `${JSON.stringify({ round: code, on: today, figures })}\n` : `${linesOf(figures).join('\n')}\n`,
    );
  } finally {
    await connection.close();
  }
}
