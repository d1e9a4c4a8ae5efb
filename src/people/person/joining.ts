import { sql } from 'kysely';
import { ordered } from '../../language/order.ts';
import type { Db, DbOrTrx } from '../../platform/db/connect.ts';
import { happened } from '../../platform/events/happened.ts';
import type { PersonId } from '../ids.ts';
import { isShared } from './own-address.ts';
import { readPointers } from './pointers.ts';
import { personJoined } from './schema.ts';
import { readKeys } from './selves.ts';

/** Why two people stay two. */
export type Refused =
  /** One of them is not in the programme, or both are the same row. */
  | 'unknown'
  /** Both signed up for one round. */
  | 'same-round'
  /** Both have a role with a second step: one of the two ends first. */
  | 'both-roles'
  /** A role with a second step asks for addresses that nobody else signs in with. */
  | 'shared-address';

interface Pair {
  programmeId: string;
  /** Who stays, with name and main address. */
  stays: PersonId;
  goes: PersonId;
}

/** What would stand in the way of making two people one; `null` when nothing does. */
export async function whyNotJoin(db: DbOrTrx, { programmeId, stays, goes }: Pair): Promise<Refused | null> {
  const people = await db
    .selectFrom('person')
    .select(['id', 'name'])
    .where('programme_id', '=', programmeId)
    .where('id', 'in', [stays, goes])
    .execute();
  if (people.length < 2) return 'unknown';
  const rounds = await db
    .selectFrom('sign_up')
    .select('round_id')
    .where('person_id', 'in', [stays, goes])
    .groupBy('round_id')
    .having(({ fn }) => fn.countAll<string>(), '>', '1')
    .execute();
  if (rounds.length > 0) return 'same-round';
  const roles = await db
    .selectFrom('role')
    .select('person_id')
    .distinct()
    .where('person_id', 'in', [stays, goes])
    .where('kind', '<>', 'participant')
    .execute();
  if (roles.length > 1) return 'both-roles';
  if (roles.length === 0) return null;
  const addresses = await db
    .selectFrom('person_address')
    .select(['email', 'person_id'])
    .where('person_id', 'in', [stays, goes])
    .execute();
  const names = new Map(people.map(({ id, name }) => [id, name]));
  for (const { email, person_id } of addresses) {
    if (await isShared(db, programmeId, { email, name: names.get(person_id) ?? '' })) return 'shared-address';
  }
  return null;
}

/**
 * Two people of a programme are one from now on: all that pointed at the one who goes points at who stays, in every
 * stage, and both addresses sign in as that person. Mail goes to the main address of who stays.
 */
export async function joinPeople(db: Db, pair: Pair, actor: string | null = null): Promise<Refused | null> {
  return db.transaction().execute(async (trx) => {
    const { programmeId, stays, goes } = pair;
    await trx
      .selectFrom('person')
      .select('id')
      .where('id', 'in', [stays, goes])
      .orderBy('number')
      .forUpdate()
      .execute();
    const refused = await whyNotJoin(trx, pair);
    if (refused) return refused;
    await dropDoubles(trx, pair);
    for (const { table, column } of await readPointers(trx)) {
      await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${stays} where ${sql.ref(column)} = ${goes}`.execute(
        trx,
      );
    }
    await renameSealed(trx, pair);
    const main = (await readKeys(trx, stays)).length === 0;
    await sql`update person_address set person_id = ${stays}, main = main and ${main}::boolean
      where person_id = ${goes}`.execute(trx);
    await sql`update person set reminders_stopped_at = coalesce(person.reminders_stopped_at, gone.reminders_stopped_at)
      from person as gone where person.id = ${stays} and gone.id = ${goes}`.execute(trx);
    await trx.deleteFrom('person').where('id', '=', goes).execute();
    await happened(trx, personJoined, { programmeId, personId: stays }, actor);
    return null;
  });
}

/** What points at a person and is sealed, so that the database does not know where: see decision 0082. */
async function renameSealed(trx: DbOrTrx, { programmeId, stays, goes }: Pair): Promise<void> {
  await sql`update exclusion set other_person_id = ${stays} where other_person_id = ${goes}`.execute(trx);
  await sql`update exclusion_kept set sealed = seal(${`q${stays}`})
    where programme_id = ${programmeId} and open_sealed(sealed) = ${`q${goes}`}`.execute(trx);
  await sql`update contact_card set unheard = seal(${stays})
    where programme_id = ${programmeId} and open_sealed(unheard) = ${goes}`.execute(trx);
}

/** What both have and one can have once: the same role, the same organisation to speak for, a draft of one round, the same exclusion, a look back on one visit, a yes to telling of it, a pulse about one person, an introduction, a line for a card, a card handed over. */
async function dropDoubles(trx: DbOrTrx, { stays, goes }: Pair): Promise<void> {
  for (const statement of [
    sql`delete from role where person_id = ${goes} and exists (select from role as other
      where other.person_id = ${stays} and other.user_id = role.user_id and other.kind = role.kind
        and other.organisation_id is not distinct from role.organisation_id)`,
    sql`delete from contact_person where person_id = ${goes} and ended_on is null and exists (
      select from contact_person as other where other.person_id = ${stays} and other.ended_on is null
        and other.organisation_id = contact_person.organisation_id)`,
    sql`delete from sign_up_draft where person_id = ${goes} and exists (select from sign_up_draft as other
      where other.person_id = ${stays} and other.round_id = sign_up_draft.round_id)`,
    sql`delete from session_person where person_id = ${goes}`,
    sql`delete from contact_card where person_id = ${goes} and exists (select from contact_card as other
      where other.person_id = ${stays})`,
    sql`update contact_card set unheard = null, unheard_on = null
      where person_id in (${stays}, ${goes}) and open_sealed(unheard) in (${stays}, ${goes})`,
    // Whoever spoke to one of the two has not spoken to the other.
    sql`delete from vouched_factor where person_id = ${goes}`,
    sql`delete from exclusion where other_person_id = ${goes} and exists (select from exclusion as other
      where other.other_person_id = ${stays} and other.sign_up_id = exclusion.sign_up_id)`,
    // Of one visit one looks back once.
    sql`delete from reflection where person_id = ${goes} and exists (select from reflection as other
      where other.person_id = ${stays} and other.visit_id = reflection.visit_id)`,
    // Of one visit one says once that one may be asked to tell of it.
    sql`delete from story_willing where person_id = ${goes} and exists (select from story_willing as other
      where other.person_id = ${stays} and other.visit_id = story_willing.visit_id)`,
    // What was asked of the one and the other about somebody is of one pair from now on, and counted once.
    sql`update pulse set pair_id = kept.pair_id from pulse as gone, pulse as kept
      where pulse.pair_id = gone.pair_id and ${goes} in (gone.person_id, gone.other_id)
        and ${stays} in (kept.person_id, kept.other_id)
        and case when gone.person_id = ${goes} then gone.other_id else gone.person_id end
          = case when kept.person_id = ${stays} then kept.other_id else kept.person_id end`,
    sql`delete from pulse where (person_id = ${goes} or other_id = ${goes}) and (
      person_id = ${stays} or other_id = ${stays} or exists (select from pulse as kept
        where kept.visit_id = pulse.visit_id and kept.moment = pulse.moment
          and (pulse.person_id = ${goes} and kept.person_id = ${stays} and kept.other_id = pulse.other_id
            or pulse.other_id = ${goes} and kept.other_id = ${stays} and kept.person_id = pulse.person_id)))`,
    sql`delete from pulse_stop where person_id = ${goes} and exists (select from pulse_stop as other
      where other.person_id = ${stays})`,
    // Nobody is introduced to themselves, or twice to the same.
    sql`delete from introduction where ${goes} in (asker_id, owner_id, through_id) and (
      ${stays} in (asker_id, owner_id, through_id) or exists (select from introduction as kept
        where kept.id <> introduction.id and kept.state in ('asked', 'passed-on', 'introduced')
          and kept.asker_id = case when introduction.asker_id = ${goes} then ${stays} else introduction.asker_id end
          and kept.owner_id = case when introduction.owner_id = ${goes} then ${stays} else introduction.owner_id end))`,
    // Nobody writes a line for their own card, or two for the same; and one hands a card over once, to another.
    sql`delete from suggested_line where ${goes} in (author_id, owner_id) and (
      ${stays} in (author_id, owner_id) or exists (select from suggested_line as kept
        where kept.id <> suggested_line.id
          and kept.author_id = case when suggested_line.author_id = ${goes} then ${stays} else suggested_line.author_id end
          and kept.owner_id = case when suggested_line.owner_id = ${goes} then ${stays} else suggested_line.owner_id end))`,
    sql`delete from hand_over where ${goes} in (from_id, to_id) and (${stays} in (from_id, to_id)
      or from_id = ${goes} and exists (select from hand_over as kept where kept.from_id = ${stays}))`,
    sql`delete from card_not_now where person_id = ${goes} and exists (select from card_not_now as other
      where other.person_id = ${stays})`,
    // Nobody does something with themselves: what goes on is open again, and what was counts as before.
    sql`update follow_up set state = 'open', taker_id = null, taker_organisation_id = null, taken_on = null, day = null,
        start_time = '', end_time = '', meeting = '', dateless_reminded_on = null, silent_reminded_on = null
      where maker_id in (${stays}, ${goes}) and taker_id in (${stays}, ${goes}) and state in ('taken', 'agreed')`,
    sql`update follow_up set taker_id = null, meeting = ''
      where maker_id in (${stays}, ${goes}) and taker_id in (${stays}, ${goes})`,
    // In one round somebody is measured once.
    sql`delete from measured where person_id = ${goes} and exists (select from measured as other
      where other.person_id = ${stays} and other.round_id = measured.round_id)`,
    // Nobody is kept apart from themselves.
    sql`delete from exclusion using sign_up where sign_up.id = exclusion.sign_up_id
      and sign_up.person_id in (${stays}, ${goes}) and exclusion.other_person_id in (${stays}, ${goes})`,
  ]) {
    await statement.execute(trx);
  }
}

/** What is said of somebody, in this order; the rest of `person_use` comes along with one of these. */
const USES: readonly string[] = ['sign-up', 'draft', 'host', 'contact', 'manager', 'role'];

/** What somebody is in the programme, for who is asked whether two are one. */
export async function readUses(db: DbOrTrx, personId: PersonId) {
  const rows = await db
    .selectFrom('person_use')
    .leftJoin('round', 'round.id', 'person_use.round_id')
    .select(['person_use.kind', 'round.name as round'])
    .where('person_id', '=', personId)
    .distinct()
    .execute();
  const signedUp = new Set(rows.filter(({ kind }) => kind === 'sign-up').map(({ round }) => round));
  const said = rows.filter(
    ({ kind, round }) => USES.includes(kind) && !(kind === 'draft' && signedUp.has(round)),
  );
  return said.sort((a, b) => USES.indexOf(a.kind) - USES.indexOf(b.kind));
}

/** Others of the programme whose name or address holds this text. */
export async function findPeople(
  db: DbOrTrx,
  { programmeId, personId, text }: { programmeId: string; personId: PersonId; text: string },
): Promise<{ id: PersonId; name: string; email: string }[]> {
  const words = text.trim().toLowerCase();
  if (words === '') return [];
  const rows = await db
    .selectFrom('person_main')
    .select(['id', 'name', 'email'])
    .where('programme_id', '=', programmeId)
    .where('id', '<>', personId)
    .where((eb) =>
      eb.or([
        eb(sql<number>`strpos(lower(name), ${words})`, '>', 0),
        eb(sql<number>`strpos(email, ${words})`, '>', 0),
      ]),
    )
    .limit(20)
    .execute();
  return ordered(rows, ({ name, email }) => [name, email]);
}
