import { ensureProgramme, ensureRound } from './journey/programme/writes.ts';
import { giveRole } from './people/writes.ts';
import type { Db } from './platform/db/connect.ts';

export const EXAMPLE_ROUND = 'voorjaar-2027';

/** The example: one programme with one round that waits for its workbook. Nothing when it is there already. */
export async function makeExample(db: Db): Promise<void> {
  const programmeId = await ensureProgramme(db, 'maasmond', 'Huiselijk geweld Maasmond');
  await ensureRound(db, {
    programmeId,
    code: EXAMPLE_ROUND,
    name: 'Ronde voorjaar 2027',
    firstDay: '2027-03-08',
    lastDay: '2027-03-26',
  });
  await giveRole(db, {
    email: 'coordinator@maasmond.example',
    name: 'Sietske Brouwer',
    kind: 'coordinator',
    programmeId,
  });
  await giveRole(db, {
    email: 'deelnemer@maasmond.example',
    name: 'Joris Hamer',
    kind: 'participant',
    programmeId,
  });
  await giveRole(db, { email: 'beheerder@maasmond.example', name: 'Wendy Kok', kind: 'operator' });
}
