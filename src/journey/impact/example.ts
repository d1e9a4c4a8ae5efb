import type { ProgrammeId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { addCost } from './report/costs.ts';
import { chooseQuotes, MOST_QUOTES, readQuotable } from './report/quotes.ts';
import { readReportRounds } from './report/read-way.ts';
import { shareNow } from './report/reading.ts';

/** What the rounds of the example cost, in whole euros. */
const COSTS = [
  { label: 'Uren van de coördinator', euros: 4200, workingTime: false },
  { label: 'Startbijeenkomst en koffie', euros: 615, workingTime: false },
  { label: 'Werktijd van bezoekers en gastorganisaties', euros: 9800, workingTime: true },
];

/** Of each round that is over: what it cost, what people wrote for everybody, and a version for others. */
async function afterRounds(
  trx: DbOrTrx,
  { programmeId, today }: { programmeId: ProgrammeId; today: string },
): Promise<void> {
  const rounds = await readReportRounds(trx, programmeId);
  for (const { id: roundId, lastDay } of rounds) {
    if (lastDay === null || lastDay >= today) continue;
    for (const { euros, ...cost } of COSTS) await addCost(trx, roundId, { ...cost, cents: euros * 100 });
    const quotable = await readQuotable(trx, roundId);
    await chooseQuotes(trx, roundId, new Set(quotable.slice(0, MOST_QUOTES).map(({ key }) => key)));
    await shareNow(trx, { programmeId, roundId, today });
  }
}

export const example = { afterRounds };
