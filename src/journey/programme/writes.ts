import type { ProgrammeId, RoundId } from '../../people/ids.ts';
import { writtenAs } from '../../people/person/person.ts';
import type { Db, DbOrTrx } from '../../platform/db/connect.ts';
import { happened } from '../../platform/events/happened.ts';
import { meetContact } from './organisation/contacts.ts';
import { compareRows, type Saved } from './programme.ts';
import { readHouseRules, readOrganisations, roundOrganisationIds } from './reads.ts';
import { readSuccessors } from './reads-codes.ts';
import {
  namingChanged,
  type Organisation,
  type OrganisationForm,
  organisationRefused,
  type Settings,
} from './schema.ts';
import type { Answer } from './tables.ts';

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
  return row.id;
}

/** @returns whether the version was still the newest */
export async function saveSettings(
  db: DbOrTrx,
  roundId: RoundId,
  version: number,
  settings: Settings,
): Promise<boolean> {
  const saved = await db
    .updateTable('round')
    .set((eb) => ({
      name: settings.name,
      sign_up_opens: settings.signUpOpens,
      sign_up_closes: settings.signUpCloses,
      choosing_closes: settings.choosingCloses,
      match_on: settings.matchOn,
      reply_by: settings.replyBy,
      first_day: settings.firstDay,
      last_day: settings.lastDay,
      look_back_on: settings.lookBackOn,
      tolerance: settings.tolerance,
      most_visits: settings.mostVisits,
      newcomer_priority: settings.newcomerPriority,
      unplaced_priority: settings.unplacedPriority,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', roundId)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst();
  return saved !== undefined;
}

/** What of a round counts when it is matched. Whoever has the form of its settings open is told that it changed. */
export async function saveMatchRules(
  db: DbOrTrx,
  roundId: RoundId,
  rules: Pick<Settings, 'tolerance' | 'newcomerPriority' | 'unplacedPriority'> & { seed: string },
): Promise<void> {
  await db
    .updateTable('round')
    .set((eb) => ({
      ...{ tolerance: rules.tolerance, seed: rules.seed },
      newcomer_priority: rules.newcomerPriority,
      unplaced_priority: rules.unplacedPriority,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', roundId)
    .execute();
}

/**
 * Keeps a new text of the house rules; the text that is there already makes no new version.
 * @param seen number of the version that was on the page; 0 when there was none
 * @returns whether that was still the newest
 */
export async function saveHouseRules(db: Db, roundId: RoundId, seen: number, text: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    await trx.selectFrom('round').select('id').where('id', '=', roundId).forUpdate().execute();
    const [newest] = await readHouseRules(trx, roundId);
    if (newest?.text === text) return true;
    const number = newest?.number ?? 0;
    if (number !== seen) return false;
    await trx
      .insertInto('house_rules')
      .values({ round_id: roundId, number: number + 1, text })
      .execute();
    return true;
  });
}

/** Notes whether an organisation takes part in a round, however it said so: also an offer is an answer. */
export async function noteAnswer(
  db: DbOrTrx,
  roundId: RoundId,
  organisationId: string,
  answer: Answer,
): Promise<void> {
  const answered = { answer, answered_at: new Date() };
  await db
    .insertInto('invitation')
    .values({ round_id: roundId, organisation_id: organisationId, invited_on: null, ...answered })
    .onConflict((on) => on.columns(['round_id', 'organisation_id']).doUpdateSet(answered))
    .execute();
  if (answer === 'no') await happened(db, organisationRefused, { roundId, organisationId });
}

/**
 * Keeps what stands above the invitation of an organisation of the round.
 * @param seen the version that it was made from; 0: there was none
 * @returns whether it stands; not when somebody else wrote it in between, or it is in the round no more
 */
export async function saveInvitationText(
  db: DbOrTrx,
  { roundId, organisationId }: { roundId: RoundId; organisationId: string },
  { nl, en, seen }: { nl: string; en: string; seen: number },
): Promise<boolean> {
  const member = db
    .selectFrom('membership')
    .select(['round_id', 'organisation_id'])
    .select(({ val }) => [val(nl).as('nl'), val(en).as('en')])
    .where('round_id', '=', roundId)
    .where('organisation_id', '=', organisationId);
  const row = await db
    .insertInto('invitation_text')
    .columns(['round_id', 'organisation_id', 'nl', 'en'])
    .expression(member)
    .onConflict((on) =>
      on
        .columns(['round_id', 'organisation_id'])
        .doUpdateSet((eb) => ({ nl, en, version: eb('invitation_text.version', '+', 1) }))
        .where((eb) =>
          eb.or([
            eb('invitation_text.version', '=', seen),
            eb.and([eb('invitation_text.nl', '=', nl), eb('invitation_text.en', '=', en)]),
          ]),
        ),
    )
    .returning('version')
    .executeTakeFirst();
  return row !== undefined;
}

/** Notes whether an organisation may be named on public pages; the same again changes nothing. */
export async function nameOrganisation(
  db: Db,
  organisationId: string,
  named: boolean,
  actor: string | null,
): Promise<void> {
  await db.transaction().execute((trx) => moveNaming(trx, organisationId, named, actor));
}

/** The same as part of more that happens at once. */
export async function moveNaming(
  trx: DbOrTrx,
  organisationId: string,
  named: boolean,
  actor: string | null,
): Promise<void> {
  const { numUpdatedRows } = await trx
    .updateTable('organisation')
    .set({ named_at: named ? new Date() : null })
    .where('id', '=', organisationId)
    .where('named_at', named ? 'is' : 'is not', null)
    .executeTakeFirst();
  if (numUpdatedRows > 0n) await happened(trx, namingChanged, { organisationId, named }, actor);
}

/** @returns whether the version was still the newest */
export async function changeOrganisation(
  db: DbOrTrx,
  programmeId: ProgrammeId,
  at: { code: string; version: number },
  form: OrganisationForm,
): Promise<boolean> {
  const saved = await db
    .updateTable('organisation')
    .set((eb) => ({ ...form, version: eb('version', '+', 1) }))
    .where('programme_id', '=', programmeId)
    .where('code', '=', at.code)
    .where('version', '=', at.version)
    .returning('id')
    .executeTakeFirst();
  return saved !== undefined;
}

/**
 * Adds organisations to the programme and updates those that differ; none is removed. Which round they are in is for
 * `saveMembers`.
 */
export async function saveOrganisations(
  trx: DbOrTrx,
  programmeId: ProgrammeId,
  organisations: readonly Organisation[],
): Promise<Saved> {
  const stored = await readOrganisations(trx, programmeId);
  const incoming = await withoutWhoLeft(trx, programmeId, stored, organisations);
  const { added, changed, saved } = compareRows(stored, incoming, ({ code }) => code);
  for (const organisation of [...added, ...changed]) {
    const values = {
      name: organisation.name,
      kind: organisation.kind,
      region: organisation.region,
      earlier_rounds: organisation.earlierRounds,
      standing: organisation.standing,
    };
    const { id } = await trx
      .insertInto('organisation')
      .values({ programme_id: programmeId, code: organisation.code, ...values })
      .onConflict((on) =>
        on
          .columns(['programme_id', 'code'])
          .doUpdateSet((eb) => ({ ...values, version: eb('organisation.version', '+', 1) })),
      )
      .returning('id')
      .executeTakeFirstOrThrow();
    await meetContact(trx, id, organisation.contactName, organisation.contactEmail);
  }
  return saved;
}

/** An old workbook does not bring back a contact person who has handed over. */
async function withoutWhoLeft(
  trx: DbOrTrx,
  programmeId: ProgrammeId,
  stored: readonly Organisation[],
  incoming: readonly Organisation[],
): Promise<Organisation[]> {
  const rows = await trx
    .selectFrom('contact_person')
    .innerJoin('organisation', 'organisation.id', 'contact_person.organisation_id')
    .innerJoin('person_main as person', 'person.id', 'contact_person.person_id')
    .select(['organisation.code', 'person.email'])
    .select(({ fn }) => fn.countAll<string>().filterWhere('ended_on', 'is', null).as('active'))
    .where('organisation.programme_id', '=', programmeId)
    .groupBy(['organisation.code', 'person.email'])
    .execute();
  const left = new Set(
    rows.filter(({ active }) => Number(active) === 0).map(({ code, email }) => `${code} ${email}`),
  );
  const known = new Map(stored.map((organisation) => [organisation.code, organisation]));
  return incoming.map((organisation) => {
    const before = known.get(organisation.code);
    const contactEmail = organisation.contactEmail.toLowerCase();
    if (!before) return { ...organisation, contactEmail };
    if (!left.has(`${organisation.code} ${contactEmail}`)) {
      const same = before.contactEmail === contactEmail;
      const contactName = same
        ? writtenAs(before.contactName, organisation.contactName)
        : organisation.contactName;
      return { ...organisation, contactName, contactEmail };
    }
    return { ...organisation, contactName: before.contactName, contactEmail: before.contactEmail };
  });
}

interface At {
  roundId: RoundId;
  programmeId: ProgrammeId;
}

/**
 * Puts organisations of the programme in a round. Who is in it already stays so.
 * @returns how many came
 */
export async function joinRound(
  trx: DbOrTrx,
  { roundId, programmeId }: At,
  codes: readonly string[],
): Promise<number> {
  if (codes.length === 0) return 0;
  const joined = await trx
    .insertInto('membership')
    .columns(['round_id', 'organisation_id'])
    .expression((from) =>
      from
        .selectFrom('organisation')
        .innerJoin('round', 'round.programme_id', 'organisation.programme_id')
        .select(['round.id', 'organisation.id as organisation'])
        .where('round.id', '=', roundId)
        .where('organisation.programme_id', '=', programmeId)
        .where('organisation.code', 'in', [...codes])
        .where('organisation.merged_into', 'is', null)
        .where('organisation.left_on', 'is', null),
    )
    .onConflict((on) => on.doNothing())
    .returning('organisation_id')
    .execute();
  return joined.length;
}

/**
 * Adds organisations or updates those that differ, and puts all of them in the round; none is removed.
 * @returns what is new in the round, also of those that the programme knew
 */
export async function saveMembers(
  trx: DbOrTrx,
  at: At,
  organisations: readonly Organisation[],
): Promise<Saved> {
  const present = await roundOrganisationIds(trx, at.roundId);
  // An old workbook does not bring back a code that leads to another, nor what that was called.
  const former = await readSuccessors(trx, at.programmeId);
  const current = organisations.filter(({ code }) => !former.has(code));
  const coming = current.filter(({ code }) => !present.has(code));
  const known = current.filter(({ code }) => present.has(code));
  await saveOrganisations(trx, at.programmeId, coming);
  const saved = await saveOrganisations(trx, at.programmeId, known);
  await joinRound(
    trx,
    at,
    coming.map(({ code }) => code),
  );
  return { ...saved, added: saved.added + coming.length };
}
