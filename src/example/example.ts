import { organisationIds } from '../journey/programme/reads.ts';
import type { Organisation } from '../journey/programme/schema.ts';
import { ensureProgramme, ensureRound, saveMembers } from '../journey/programme/writes.ts';
import { dayOf } from '../language/day.ts';
import type { ProgrammeId } from '../people/ids.ts';
import { giveRole } from '../people/writes.ts';
import type { Db } from '../platform/db/connect.ts';
import { allStages } from '../stages.ts';
import { fillEarlierRounds, numberRounds } from './earlier-rounds.ts';
import { EXAMPLE_PROGRAMME } from './purpose.ts';
import { fillExampleRound } from './round.ts';
import { addSecretVisitors } from './secret-visitors.ts';
import { dateVisitRound, fillVisitRound, numberVisitRound, OWN } from './visit-round.ts';

/** How far the example is. */
export type ExampleState = 'alive' | 'empty' | 'visits';

export const EXAMPLE_ROUND = 'voorjaar-2027';

/** As in the example workbook to the letter, so that importing it changes nothing here. */
const POLICE: Organisation = {
  code: 'POL',
  name: 'Politie Eenheid Maasmond',
  kind: 'politie',
  region: 'Maasmond',
  contactName: 'Milou van Wijk',
  contactEmail: 'milou.van.wijk@pol.example',
  earlierRounds: '2025, 2026',
  standing: -2,
};

/**
 * The example: one programme with one round, and an account for each role. What is there already stays.
 * @param state of the round: halfway its sign-up, or waiting for a workbook; `visits`: halfway, a round before it in the weeks
 * of its visits, and two before that that are over
 */
export async function makeExample(db: Db, state: ExampleState): Promise<void> {
  const programmeId = await ensureProgramme(db, EXAMPLE_PROGRAMME, 'Huiselijk geweld Maasmond');
  if (state === 'visits' && !(await isThere(db))) {
    await numberRounds(db, programmeId);
    await numberVisitRound(db, programmeId);
  }
  const roundId = await ensureRound(db, {
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
  // Only when it is missing: what an import made of it stays.
  if (!(await organisationIds(db, programmeId)).has(POLICE.code)) {
    await saveMembers(db, { programmeId, roundId }, [POLICE]);
  }
  await giveRole(db, {
    email: 'contactpersoon@maasmond.example',
    name: POLICE.contactName,
    kind: 'contact',
    programmeId,
    organisationId: (await organisationIds(db, programmeId)).get(POLICE.code),
  });
  await giveRole(db, {
    email: OWN,
    name: 'Hanna Aksoy',
    kind: 'participant',
    programmeId,
  });
  await giveRole(db, { email: 'beheerder@maasmond.example', name: 'Wendy Kok', kind: 'operator' });
  const today = dayOf(new Date());
  if (state === 'empty') return;
  const days = await fillExampleRound(db, { programmeId, roundId, today });
  if (state === 'alive') return moveProgramme(db, programmeId, days);
  const at = { programmeId, openRoundId: roundId, today };
  await dateVisitRound(db, today);
  await fillEarlierRounds(db, { ...at, speaker: POLICE.contactEmail });
  await moveProgramme(db, programmeId, await fillVisitRound(db, at));
  await db.transaction().execute((trx) => addSecretVisitors(trx, programmeId));
}

const isThere = async (db: Db): Promise<boolean> =>
  (await db.selectFrom('round').select('id').where('code', '=', EXAMPLE_ROUND).executeTakeFirst()) !==
  undefined;

/** What belongs to no round moves along with the round that was moved. */
async function moveProgramme(db: Db, programmeId: ProgrammeId, days: number): Promise<void> {
  if (days === 0) return;
  await db.transaction().execute(async (trx) => {
    for (const example of allStages.examples) await example.shiftProgramme?.(trx, programmeId, days);
  });
}
