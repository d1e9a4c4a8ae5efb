import { inOrder } from '../../../language/order.ts';
import type { ProgrammeId, RoundId } from '../../../people/ids.ts';
import type { Db } from '../../../platform/db/connect.ts';
import { organisationCode } from '../programme.ts';
import { roundOrganisationIds } from '../reads.ts';
import { readSuccessors } from '../reads-codes.ts';
import type { OrganisationForm } from '../schema.ts';
import type { MembershipContent } from '../tables.ts';
import { joinRound } from '../writes.ts';
import { readCodesInUse } from './change.ts';

interface At {
  roundId: RoundId;
  programmeId: ProgrammeId;
}

/**
 * Adds an organisation by hand and puts it in the round. The same one added twice is one.
 * @param code upper case; empty: one is made from the name
 * @returns its code, or what another organisation has already: one of the round, or one that the round is without
 */
export async function addOrganisation(
  db: Db,
  at: At,
  { code: wanted, ...form }: OrganisationForm & { code: string },
): Promise<{ code: string } | { taken: 'code' | 'name'; elsewhere: boolean }> {
  const { programmeId } = at;
  return db.transaction().execute(async (trx) => {
    // Two that come at once go one after the other, so that both get a code.
    await trx.selectFrom('programme').select('id').where('id', '=', programmeId).forUpdate().execute();
    const all = await trx
      .selectFrom('organisation')
      .select(['code', 'name', 'kind', 'region', 'standing'])
      .where('programme_id', '=', programmeId)
      .execute();
    const former = await readSuccessors(trx, programmeId);
    if (former.has(wanted)) return { taken: 'code', elsewhere: false };
    const what = wanted === '' ? 'name' : 'code';
    const value = (wanted === '' ? form.name : wanted).toLowerCase();
    const taken = all.find((one) => one[what].toLowerCase() === value);
    if (taken) {
      const same = taken.name === form.name && taken.kind === form.kind && taken.region === form.region;
      if (!same || taken.standing !== form.standing) {
        const inRound = (await roundOrganisationIds(trx, at.roundId, [taken.code])).has(taken.code);
        return { taken: what, elsewhere: !inRound };
      }
      await joinRound(trx, at, [taken.code]);
      return { code: taken.code };
    }
    const codes = await readCodesInUse(trx, programmeId);
    const code = wanted === '' ? organisationCode(form.name, codes) : wanted;
    await trx
      .insertInto('organisation')
      .values({
        ...{ programme_id: programmeId, code, ...form },
        earlier_rounds: '',
      })
      .execute();
    await joinRound(trx, at, [code]);
    return { code };
  });
}

/**
 * Takes an organisation out of a round in which nothing is of it; it stays in the programme. Twice is once.
 * @returns what of it is in the round, when it stays for that
 */
export async function leaveRound(
  db: Db,
  roundId: RoundId,
  organisationId: string,
): Promise<MembershipContent[]> {
  return db.transaction().execute(async (trx) => {
    // What is being made waits for this, and puts the organisation back.
    await trx.selectFrom('round').select('id').where('id', '=', roundId).forUpdate().execute();
    const content = await trx
      .selectFrom('membership_content')
      .select('kind')
      .distinct()
      .where('round_id', '=', roundId)
      .where('organisation_id', '=', organisationId)
      .execute();
    if (content.length === 0) {
      await trx
        .deleteFrom('membership')
        .where('round_id', '=', roundId)
        .where('organisation_id', '=', organisationId)
        .execute();
    }
    return content.map(({ kind }) => kind).sort(inOrder);
  });
}
