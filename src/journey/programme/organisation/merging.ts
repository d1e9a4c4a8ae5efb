import type { RoundId } from '../../../people/ids.ts';
import { endRole, giveRole } from '../../../people/writes.ts';
import type { Db, DbOrTrx } from '../../../platform/db/connect.ts';
import { happened } from '../../../platform/events/happened.ts';
import { organisationMerged } from '../schema.ts';
import { moveNaming } from '../writes.ts';
import {
  addStanding,
  type ChangeAt,
  type Changing,
  findChanging,
  handOverAll,
  keepStandings,
  lockProgramme,
  readRoundsOn,
  siteTaker,
} from './change.ts';

/**
 * One organisation goes up in another: its people, places, sites, contact persons, exclusions, wished-for ties and its
 * answer in every round that is not over, and its standing. What was in rounds that are over stays with it there.
 * @returns whether both were there, and not one
 */
export async function mergeOrganisations(
  db: Db,
  at: ChangeAt,
  codes: { from: string; into: string },
): Promise<boolean> {
  const { programmeId, holdings, actor, today } = at;
  return db.transaction().execute(async (trx) => {
    await lockProgramme(trx, programmeId);
    const from = await findChanging(trx, programmeId, codes.from);
    const to = await findChanging(trx, programmeId, codes.into);
    if (!from || !to || from.id === to.id) return false;
    const roundIds = await readRoundsOn(trx, at);
    await keepStandings(trx, from.id, roundIds);
    await keepStandings(trx, to.id, roundIds);
    const takeSite = siteTaker(trx, to.id);
    await handOverAll(trx, holdings, { from, to, roundIds, only: null, takeSite });
    await handOverRounds(trx, { from, to, roundIds });
    await handOverContacts(trx, at, { from, to });
    await addStanding(trx, to.id, from.standing);
    // Also those that had gone up in it before.
    await trx
      .updateTable('organisation')
      .set({ merged_into: to.id })
      .where((eb) => eb.or([eb('id', '=', from.id), eb('merged_into', '=', from.id)]))
      .execute();
    await trx
      .updateTable('organisation')
      .set({ standing: 0, left_on: today })
      .where('id', '=', from.id)
      .execute();
    await moveNaming(trx, from.id, false, actor);
    const { standing } = from;
    await happened(trx, organisationMerged, { organisationId: from.id, into: to.id, standing }, actor);
    return true;
  });
}

interface Both {
  from: Changing;
  to: Changing;
}

/** Of two answers a yes counts, and of two invitations the first. */
async function handOverRounds(
  trx: DbOrTrx,
  { from, to, roundIds }: Both & { roundIds: readonly RoundId[] },
): Promise<void> {
  if (roundIds.length === 0) return;
  const rows = await trx
    .selectFrom('invitation')
    .selectAll()
    .where('organisation_id', 'in', [from.id, to.id])
    .where('round_id', 'in', [...roundIds])
    .execute();
  for (const theirs of rows.filter(({ organisation_id }) => organisation_id === from.id)) {
    const own = rows.find(
      ({ organisation_id, round_id }) => organisation_id === to.id && round_id === theirs.round_id,
    );
    const answered = [own, theirs].find((one) => one?.answer === 'yes') ?? (own?.answer ? own : theirs);
    const dates = (name: 'invited_on' | 'reminded_on') =>
      [own?.[name], theirs[name]].filter((day) => typeof day === 'string').sort();
    const both = {
      invited_on: dates('invited_on')[0] ?? null,
      reminded_on: dates('reminded_on').at(-1) ?? null,
      answer: answered.answer,
      answered_at: answered.answered_at,
    };
    await trx
      .insertInto('invitation')
      .values({ round_id: theirs.round_id, organisation_id: to.id, ...both })
      .onConflict((on) => on.columns(['round_id', 'organisation_id']).doUpdateSet(both))
      .execute();
  }
  await trx
    .insertInto('membership')
    .columns(['round_id', 'organisation_id'])
    .expression((eb) =>
      eb
        .selectFrom('membership')
        .select(['round_id', eb.val(to.id).$castTo<string>().as('organisation')])
        .where('organisation_id', '=', from.id)
        .where('round_id', 'in', [...roundIds]),
    )
    .onConflict((on) => on.doNothing())
    .execute();
  for (const table of ['invitation', 'membership'] as const) {
    await trx
      .deleteFrom(table)
      .where('organisation_id', '=', from.id)
      .where('round_id', 'in', [...roundIds])
      .execute();
  }
}

/** Who speaks for the one speaks for the other from now on, with the account that they have. */
async function handOverContacts(
  trx: DbOrTrx,
  { programmeId, today }: ChangeAt,
  { from, to }: Both,
): Promise<void> {
  const contacts = await trx
    .selectFrom('contact_person')
    .innerJoin('person_main as person', 'person.id', 'contact_person.person_id')
    .leftJoin('role', (on) =>
      on
        .onRef('role.person_id', '=', 'person.id')
        .onRef('role.organisation_id', '=', 'contact_person.organisation_id')
        .on('role.kind', '=', 'contact'),
    )
    .select(['contact_person.id', 'person.id as personId', 'person.name', 'person.email', 'role.user_id'])
    .where('contact_person.organisation_id', '=', from.id)
    .where('ended_on', 'is', null)
    .execute();
  for (const { id, personId, name, email, user_id } of contacts) {
    await trx.updateTable('contact_person').set({ ended_on: today }).where('id', '=', id).execute();
    await trx
      .insertInto('contact_person')
      .values({ organisation_id: to.id, person_id: personId, started_on: today })
      .onConflict((on) => on.doNothing())
      .execute();
    if (user_id === null) continue;
    const role = { kind: 'contact' as const, programmeId, personId };
    await endRole(trx, { ...role, organisationId: from.id });
    await giveRole(trx, { ...role, email, name, organisationId: to.id });
  }
  await trx
    .updateTable('organisation')
    .set((eb) => ({
      contact_id: eb.selectFrom('organisation as gone').select('contact_id').where('gone.id', '=', from.id),
    }))
    .where('id', '=', to.id)
    .where('contact_id', 'is', null)
    .execute();
}
