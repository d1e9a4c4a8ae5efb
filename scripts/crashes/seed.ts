import { moveClockOf } from '../../e2e/support/postgres-clock.ts';
import { EXAMPLE_PROGRAMME } from '../../src/example/purpose.ts';
import { aRound } from '../../src/journey/matching/testing.ts';
import { placeIds } from '../../src/journey/place/reads.ts';
import { aPlace } from '../../src/journey/place/testing.ts';
import { savePlaces } from '../../src/journey/place/writes.ts';
import { organisationIds } from '../../src/journey/programme/reads.ts';
import { anOrganisation } from '../../src/journey/programme/testing.ts';
import { ensureProgramme, ensureRound, saveMembers } from '../../src/journey/programme/writes.ts';
import { aSignUp } from '../../src/journey/sign-up/testing.ts';
import { saveSignUps } from '../../src/journey/sign-up/writes.ts';
import { connect, type Whereabouts } from '../../src/platform/db/connect.ts';
import { migrate } from '../../src/platform/db/migrate.ts';

/** When it is at the beginning: in the weeks before the days of the visits. */
export const BEGINS = Date.parse('2027-02-01T09:00:00Z');
/** The round for which people sign up. */
export const OPEN = 'voorjaar-2027';
/** A small round that is matched, offered and answered once. */
export const smallRound = (number: number) => `klein-${number}`;

const SEATS = 1000;

/** One round that is open for sign-up, and small ones to match, in the programme that the example coordinates; a server of PostgreSQL is as late as `BEGINS`. */
export async function seed(at: Whereabouts, smallRounds: number): Promise<void> {
  if (at.databaseUrl) await moveClockOf(at.databaseUrl, BEGINS - Date.now());
  const { db, close } = await connect(at);
  try {
    await migrate(db);
    const programmeId = await ensureProgramme(db, EXAMPLE_PROGRAMME, 'Huiselijk geweld Maasmond');
    const members = ['A', 'B', 'C', 'POL', 'SLA'].map((code) =>
      anOrganisation(code, { contactName: '', contactEmail: '' }),
    );
    const open = await ensureRound(db, { programmeId, code: OPEN, name: 'Ronde voorjaar 2027' });
    await saveMembers(db, { programmeId, roundId: open }, members);
    const organisations = await organisationIds(db, programmeId);
    const slots = [{ days: ['2027-03-09'], capacity: SEATS }];
    await savePlaces(db, open, [aPlace('SLA-1', 'SLA', { slots })], organisations);
    await db.updateTable('round').set({ sign_up_opens: '2026-01-01' }).where('id', '=', open).execute();
    for (let number = 0; number < smallRounds; number++) {
      const code = smallRound(number);
      const roundId = await ensureRound(db, { programmeId, code, name: code });
      await saveMembers(db, { programmeId, roundId }, members.slice(0, 3));
      const { places } = aRound();
      await savePlaces(db, roundId, places, organisations);
      const targets = { organisations, places: await placeIds(db, roundId) };
      const people = [
        aSignUp(`Anna${number}`, 'A', ['B-1'], { newcomer: true }),
        aSignUp(`Cem${number}`, 'B', ['A-1']),
      ];
      await saveSignUps(db, roundId, people, targets);
    }
  } finally {
    await close();
  }
}
