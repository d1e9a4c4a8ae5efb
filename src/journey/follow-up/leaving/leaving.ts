import { sql } from 'kysely';
import { dayOf } from '../../../language/day.ts';
import type { Forget } from '../../../people/forgetting.ts';
import type { PersonId } from '../../../people/ids.ts';
import { partsOfKey } from '../../../people/person/person.ts';
import { findPersonId } from '../../../people/person/selves.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { readRound } from '../../programme/reads.ts';
import { isApart } from '../board/apart.ts';
import type { State } from '../follow-up.ts';
import { mails } from '../mails.ts';
import { moveFollowUp } from '../moving/move.ts';

/** Who withdraws, and is nothing else in the programme, takes along what they offered; what they took is open again. */
export const forgetInFollowUps: Forget = async (trx, { roundId, email }) => {
  const { programmeId } = await readRound(trx, roundId);
  const personId = await findPersonId(trx, programmeId, partsOfKey(email));
  if (personId === null || (await isElsewhere(trx, personId, roundId))) return;
  await leave(trx, personId, dayOf(new Date()));
};

async function isElsewhere(trx: DbOrTrx, personId: PersonId, roundId: string): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`select exists (
    select from person_use where person_id = ${personId} and (
      kind in ('host', 'contact')
      or (kind = 'sign-up' and round_id <> ${roundId})
      or (kind = 'role' and exists (
        select from role where role.person_id = ${personId} and role.kind <> 'participant')))) as found`.execute(
    trx,
  );
  return rows[0]?.found ?? false;
}

/** Each morning: of who works at no organisation of the programme any more. */
export async function letGoOfWhoLeft(trx: DbOrTrx, today: string): Promise<void> {
  const left = await trx
    .selectFrom('follow_up')
    .innerJoin('person', (on) => on.on(sql<boolean>`person.id in (follow_up.maker_id, follow_up.taker_id)`))
    .select('person.id')
    .distinct()
    .where('state', 'in', ['open', 'taken', 'agreed'])
    .where(sql<boolean>`not exists (select from person_home where person_home.person_id = person.id)`)
    .orderBy('person.id')
    .execute();
  for (const { id } of left) await leave(trx, id, today);
}

/**
 * Each morning: two who must not meet by now have nothing together any more. Both get the mail of somebody who lets go, so that
 * neither learns why.
 */
export async function letGoOfWhoIsApart(trx: DbOrTrx, today: string): Promise<void> {
  const apart = await trx
    .selectFrom('follow_up')
    .select('id')
    .where('state', 'in', ['taken', 'agreed'])
    .where(isApart)
    .orderBy('id')
    .execute();
  for (const { id } of apart) await letGoOfTaker(trx, id, today);
}

/** It is open again, and both hear that it is off. */
export async function letGoOfTaker(trx: DbOrTrx, followUpId: string, today: string): Promise<void> {
  await moveFollowUp(trx, {
    ...{ followUpId, event: 'taker-leaves', by: ['leaving'], today, userId: null, tellsTaker: true },
  });
}

const leave = (trx: DbOrTrx, personId: PersonId, today: string) =>
  letGo(trx, { personId, today, states: ['open', 'taken', 'agreed', 'off'] });

/** What goes on ends, and nothing that they wrote stays; what was called off before goes on counting, without them. */
export const letGoOfAll = (trx: DbOrTrx, personId: PersonId, today: string): Promise<void> =>
  letGo(trx, { personId, today, states: ['open', 'taken', 'agreed'] });

async function letGo(
  trx: DbOrTrx,
  { personId, today, states }: { personId: PersonId; today: string; states: readonly State[] },
): Promise<void> {
  const theirs = await trx
    .selectFrom('follow_up')
    .select(['id', 'maker_id as makerId'])
    .where((eb) => eb.or([eb('maker_id', '=', personId), eb('taker_id', '=', personId)]))
    .where('state', 'in', [...states])
    .orderBy('id')
    .execute();
  for (const { id, makerId } of theirs) {
    const event = makerId === personId ? 'maker-leaves' : 'taker-leaves';
    await moveFollowUp(trx, { followUpId: id, event, by: ['leaving'], today, userId: null });
  }
  // Nothing that they wrote stays; who had it with them still hears that it is off.
  await sql`select forget_in_follow_ups(${personId})`.execute(trx);
  await dropMailTo(trx, personId);
}

/** They hear nothing more of it. */
export async function dropMailTo(trx: DbOrTrx, personId: PersonId): Promise<void> {
  await trx
    .deleteFrom('mail')
    .where(
      'kind',
      'in',
      Object.values(mails).map(({ name }) => name),
    )
    .where('id', 'in', (from) =>
      from
        .selectFrom('mail_subject')
        .select('mail_id')
        .where('mail_subject.kind', '=', 'person')
        .where('mail_subject.id', '=', personId),
    )
    .execute();
}
