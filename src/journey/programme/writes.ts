import type { ProgrammeId, RoundId } from '../../people/scope.ts';
import type { Db, DbOrTrx } from '../../platform/db/connect.ts';
import type { Jobs } from '../../platform/jobs/jobs.ts';
import { codeOf, compareRows, organisationCode, type Saved } from './programme.ts';
import { meetContact } from './programme-contacts.ts';
import { readHouseRules, readOrganisations } from './reads.ts';
import { type Organisation, type OrganisationForm, roundCloned, type Settings } from './schema.ts';
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
  return row.id as RoundId;
}

interface RoundWish {
  programmeId: ProgrammeId;
  name: string;
  /** Of the form: sent twice, it makes one round. */
  submission: string;
  /** The round to take along: its rules and its house rules, and with a job what later stages keep of it. */
  from: RoundId | null;
}

/**
 * Makes a round with an address of its own. Organisations and their sites belong to the programme, so they are
 * there already.
 * @returns its code
 */
export async function makeRound(db: Db, jobs: Jobs, wish: RoundWish): Promise<string> {
  const { programmeId, from } = wish;
  return db.transaction().execute(async (trx) => {
    const base = from === null ? undefined : await rulesOf(trx, programmeId, from);
    let submission: string | null = wish.submission;
    const wanted = codeOf(wish.name);
    for (let attempt = 1; ; attempt += 1) {
      const made = await trx
        .insertInto('round')
        .values({
          programme_id: programmeId,
          // Another programme may have the word, which is not for this one to know.
          code: attempt === 1 ? wanted : `${wanted}-${attempt}`,
          name: wish.name,
          first_day: null,
          last_day: null,
          submission,
          seed: 'wisselstage',
          ...base,
        })
        .onConflict((on) => on.doNothing())
        .returning(['id', 'code'])
        .executeTakeFirst();
      if (made) {
        if (from !== null) await takeAlong(trx, jobs, from, made.id);
        return made.code;
      }
      const earlier = await trx
        .selectFrom('round')
        .select(['code', 'programme_id'])
        .where('submission', '=', wish.submission)
        .executeTakeFirst();
      if (earlier?.programme_id === programmeId) return earlier.code;
      // The form was sent for another programme before: waiting for it to be free would take for ever.
      if (earlier) submission = null;
    }
  });
}

async function rulesOf(trx: DbOrTrx, programmeId: ProgrammeId, id: RoundId) {
  return trx
    .selectFrom('round')
    .select(['tolerance', 'most_visits', 'newcomer_priority', 'unplaced_priority'])
    .where('id', '=', id)
    .where('programme_id', '=', programmeId)
    .executeTakeFirstOrThrow();
}

async function takeAlong(trx: DbOrTrx, jobs: Jobs, from: RoundId, to: string): Promise<void> {
  const [newest] = await readHouseRules(trx, from);
  if (newest) {
    await trx.insertInto('house_rules').values({ round_id: to, number: 1, text: newest.text }).execute();
  }
  await jobs.send(trx, roundCloned, { from, to });
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
}

/**
 * Adds an organisation by hand. The same one added twice is one.
 * @param code upper case; empty: one is made from the name
 * @returns its code, or what another organisation has already
 */
export async function addOrganisation(
  db: Db,
  programmeId: ProgrammeId,
  { code: wanted, ...form }: OrganisationForm & { code: string },
): Promise<{ code: string } | { taken: 'code' | 'name' }> {
  return db.transaction().execute(async (trx) => {
    // Two that come at once go one after the other, so that both get a code.
    await trx.selectFrom('programme').select('id').where('id', '=', programmeId).forUpdate().execute();
    const all = await trx
      .selectFrom('organisation')
      .select(['code', 'name', 'kind', 'region', 'standing'])
      .where('programme_id', '=', programmeId)
      .execute();
    const what = wanted === '' ? 'name' : 'code';
    const value = (wanted === '' ? form.name : wanted).toLowerCase();
    const there = all.find((one) => one[what].toLowerCase() === value);
    if (there) {
      const same = there.name === form.name && there.kind === form.kind && there.region === form.region;
      return same && there.standing === form.standing ? { code: there.code } : { taken: what };
    }
    const codes = new Set(all.map(({ code }) => code.toUpperCase()));
    const code = wanted === '' ? organisationCode(form.name, codes) : wanted;
    await trx
      .insertInto('organisation')
      .values({
        ...{ programme_id: programmeId, code, ...form },
        ...{ contact_name: '', contact_email: '', earlier_rounds: '' },
      })
      .execute();
    return { code };
  });
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

/** Adds organisations and updates those that differ; none is removed. */
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
      contact_name: organisation.contactName,
      contact_email: organisation.contactEmail,
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
    .select(['organisation.code', 'contact_person.email'])
    .select(({ fn }) => fn.countAll<string>().filterWhere('ended_on', 'is', null).as('active'))
    .where('organisation.programme_id', '=', programmeId)
    .groupBy(['organisation.code', 'contact_person.email'])
    .execute();
  const left = new Set(
    rows.filter(({ active }) => Number(active) === 0).map(({ code, email }) => `${code} ${email}`),
  );
  if (left.size === 0) return [...incoming];
  const known = new Map(stored.map((organisation) => [organisation.code, organisation]));
  return incoming.map((organisation) => {
    const before = known.get(organisation.code);
    if (!before || !left.has(`${organisation.code} ${organisation.contactEmail.toLowerCase()}`)) {
      return organisation;
    }
    return { ...organisation, contactName: before.contactName, contactEmail: before.contactEmail };
  });
}
