import type { ProgrammeId, RoundId } from '../../people/scope.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { compareRows, type Saved } from './programme.ts';
import { readOrganisations } from './reads.ts';
import type { Organisation } from './schema.ts';

/** Makes the programme unless there is one with this code. */
export async function ensureProgramme(db: DbOrTrx, code: string, name: string): Promise<ProgrammeId> {
  await db
    .insertInto('programme')
    .values({ code, name })
    .onConflict((on) => on.doNothing())
    .execute();
  const row = await db
    .selectFrom('programme')
    .select('id')
    .where('code', '=', code)
    .executeTakeFirstOrThrow();
  return row.id as ProgrammeId;
}

interface NewRound {
  programmeId: ProgrammeId;
  code: string;
  name: string;
  firstDay?: string;
  lastDay?: string;
}

/** Makes the round unless there is one with this code. The lottery's seed is no secret: anyone can repeat it. */
export async function ensureRound(db: DbOrTrx, round: NewRound): Promise<RoundId> {
  await db
    .insertInto('round')
    .values({
      programme_id: round.programmeId,
      code: round.code,
      name: round.name,
      first_day: round.firstDay ?? null,
      last_day: round.lastDay ?? null,
      seed: 'wisselstage',
    })
    .onConflict((on) => on.doNothing())
    .execute();
  const row = await db
    .selectFrom('round')
    .select('id')
    .where('code', '=', round.code)
    .executeTakeFirstOrThrow();
  return row.id as RoundId;
}

/** Adds organisations and updates those that differ; none is removed. */
export async function saveOrganisations(
  trx: DbOrTrx,
  programmeId: ProgrammeId,
  organisations: readonly Organisation[],
): Promise<Saved> {
  const stored = await readOrganisations(trx, programmeId);
  const { added, changed, saved } = compareRows(stored, organisations, ({ code }) => code);
  for (const organisation of [...added, ...changed]) {
    const values = {
      name: organisation.name,
      kind: organisation.kind,
      region: organisation.region,
      contact_name: organisation.contactName,
      contact_email: organisation.contactEmail,
      earlier_rounds: organisation.earlierRounds,
      standing: organisation.standing,
    };
    await trx
      .insertInto('organisation')
      .values({ programme_id: programmeId, code: organisation.code, ...values })
      .onConflict((on) => on.columns(['programme_id', 'code']).doUpdateSet(values))
      .execute();
  }
  return saved;
}
