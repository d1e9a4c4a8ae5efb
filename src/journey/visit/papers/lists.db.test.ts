import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Connection } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { aPlace } from '../../place/testing.ts';
import { readOverview } from '../overview/read-overview.ts';
import { readVisit } from '../reads.ts';
import { readVisitsSheet } from '../reads-list.ts';
import { anOfferedRound, TODAY } from '../testing.ts';
import { handOutsOf } from './hand-outs.ts';
import { weekOf } from './week.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase();
}, 60_000);
afterAll(() => connection.close());

test('of a secret place nothing is on the week, the sheets and the list, nor that something is left out', async () => {
  const { db } = connection;
  const { roundId, visits } = await anOfferedRound(db, 'papers', {
    places: [
      aPlace('A-1', 'A', { hostName: 'Aaf Gast', hostEmail: 'aaf@papers.example', title: 'Mee op pad' }),
      aPlace('B-1', 'B', {
        ...{ hostName: 'Kanarie Gast', hostEmail: 'bas@papers.example', title: 'Kanarietitel' },
        ...{ startTime: '06:41', meeting: 'Kanariehek', askFor: 'Kanarievraag' },
      }),
    ],
  });
  const { placeId } = (await readVisit(db, visits.get('Anna')!))!;
  await db.updateTable('visit').set({ state: 'arranged' }).where('round_id', '=', roundId).execute();
  const day = (await readVisit(db, visits.get('Cem')!))!.days[0]!;
  const papers = async () => {
    const { rows } = await readOverview(db, roundId, TODAY);
    const list = await readVisitsSheet(db, roundId, 'nl');
    return { week: weekOf(rows, day), sheets: handOutsOf(rows), list: list.rows };
  };
  expect(JSON.stringify(await papers())).toContain('Kanarietitel');
  // Saturday: a day that is there because of this visit alone would tell of it.
  const moved = { days: ['2027-03-13'] };
  await db.updateTable('visit').set(moved).where('id', '=', visits.get('Anna')!).execute();
  await db.updateTable('place').set({ secret: true }).where('id', '=', placeId).execute();
  const left = await papers();
  await db.deleteFrom('visit').where('id', '=', visits.get('Anna')!).execute();
  expect(left).toEqual(await papers());
  expect(left.list.map((row) => [row[3], row[6]])).toEqual([['Cem', 'Mee op pad']]);
  expect(JSON.stringify(left)).not.toMatch(/Kanarie|06:41|Anna|2027-03-13/);
});
