import { organisationIds } from '../journey/programme/reads.ts';
import type { Organisation } from '../journey/programme/schema.ts';
import { ensureProgramme, ensureRound, saveMembers } from '../journey/programme/writes.ts';
import { dayOf } from '../language/day.ts';
import { giveRole } from '../people/writes.ts';
import type { Db } from '../platform/db/connect.ts';
import { EXAMPLE_PROGRAMME } from './purpose.ts';
import { fillExampleRound } from './round.ts';
import { addSecretVisitors } from './secret-visitors.ts';
import { fillVisitRound } from './visit-round.ts';

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
 * @param state of the round: halfway its sign-up, or waiting for a workbook; `visits`: halfway, and a round before it in the
 * weeks of its visits
 */
export async function makeExample(db: Db, state: ExampleState): Promise<void> {
  const programmeId = await ensureProgramme(db, EXAMPLE_PROGRAMME, 'Huiselijk geweld Maasmond');
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
    email: 'hanna.aksoy@sla.example',
    name: 'Hanna Aksoy',
    kind: 'participant',
    programmeId,
  });
  await giveRole(db, { email: 'beheerder@maasmond.example', name: 'Wendy Kok', kind: 'operator' });
  const today = dayOf(new Date());
  if (state !== 'empty') await fillExampleRound(db, { programmeId, roundId, today });
  if (state !== 'visits') return;
  await fillVisitRound(db, { programmeId, openRoundId: roundId, today });
  await db.transaction().execute((trx) => addSecretVisitors(trx, programmeId));
}
