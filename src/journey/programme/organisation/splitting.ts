import type { Db } from '../../../platform/db/connect.ts';
import { happened } from '../../../platform/events/happened.ts';
import { organisationCode } from '../programme.ts';
import { organisationSplit, type SplitForm } from '../schema.ts';
import {
  addStanding,
  type ChangeAt,
  findChanging,
  handOverAll,
  keepStandings,
  lockProgramme,
  readCodesInUse,
  readRoundsOn,
  siteTaker,
} from './change.ts';

type Wish = SplitForm & {
  /** Code of the one that it parts from. */
  from: string;
  /** Ids of the places and sign-ups that go along. */
  only: readonly string[];
};

/**
 * Part of an organisation goes on as one of its own, in the rounds that are not over. Where somebody must not come to
 * the one, they must not come to the other either. The standing is divided, so that the sum stays.
 * @returns its code, or what another has already
 */
export async function splitOrganisation(
  db: Db,
  at: ChangeAt,
  { from: code, only, standing, ...form }: Wish,
): Promise<{ code: string } | { taken: 'code' | 'name' } | null> {
  const { programmeId, holdings, actor } = at;
  return db.transaction().execute(async (trx) => {
    await lockProgramme(trx, programmeId);
    const from = await findChanging(trx, programmeId, code);
    if (!from) return null;
    const codes = await readCodesInUse(trx, programmeId);
    if (form.code !== '' && codes.has(form.code)) return { taken: 'code' };
    const named = await trx
      .selectFrom('organisation')
      .select('name')
      .where('programme_id', '=', programmeId)
      .execute();
    if (named.some(({ name }) => name.toLowerCase() === form.name.toLowerCase())) return { taken: 'name' };
    const roundIds = await readRoundsOn(trx, at);
    await keepStandings(trx, from.id, roundIds);
    const to = await trx
      .insertInto('organisation')
      .values({
        ...form,
        ...{ programme_id: programmeId, code: form.code || organisationCode(form.name, codes) },
        ...{ earlier_rounds: '', standing },
      })
      .returning(['id', 'code'])
      .executeTakeFirstOrThrow();
    await addStanding(trx, from.id, -standing);
    if (roundIds.length > 0) {
      await trx
        .insertInto('membership')
        .columns(['round_id', 'organisation_id'])
        .expression((eb) =>
          eb
            .selectFrom('membership')
            .select(['round_id', eb.val(to.id).$castTo<string>().as('organisation')])
            .where('organisation_id', '=', from.id)
            .where('round_id', 'in', roundIds),
        )
        .execute();
    }
    await handOverAll(trx, holdings, { from, to, roundIds, only, takeSite: siteTaker(trx, to.id) });
    await happened(trx, organisationSplit, { organisationId: from.id, into: to.id, standing }, actor);
    return { code: to.code };
  });
}
