import { sql } from 'kysely';
import { ordered } from '../../language/order.ts';
import type { RoundId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import type { Invitation } from './reads-members.ts';

/** That an organisation said it takes no part in a round. @param organisation column with its id */
export const refuses = (organisation: string, round: string) =>
  sql<boolean>`exists (select from invitation as refusal where refusal.answer = 'no'
    and refusal.organisation_id = ${sql.ref(organisation)} and refusal.round_id = ${sql.ref(round)})`;

/** What an organisation was asked for a round and said, and how many speak for it. */
export interface AskedMember {
  code: string;
  name: string;
  kind: string;
  region: string;
  /** It agreed to be named on public pages. */
  named: boolean;
  invitation: Pick<Invitation, 'invitedOn' | 'remindedOn' | 'answer'>;
  contacts: { length: number };
}

/** The organisations of each of these rounds, by name, in one query: who they are to mail is another read. */
export async function readAsked(
  db: DbOrTrx,
  roundIds: readonly RoundId[],
): Promise<Map<RoundId, AskedMember[]>> {
  const rows = await db
    .selectFrom('membership')
    .innerJoin('organisation', 'organisation.id', 'membership.organisation_id')
    .leftJoin('invitation', (on) =>
      on
        .onRef('invitation.organisation_id', '=', 'membership.organisation_id')
        .onRef('invitation.round_id', '=', 'membership.round_id'),
    )
    .select(['membership.round_id', 'organisation.code', 'organisation.name', 'kind', 'region'])
    .select((eb) => eb('named_at', 'is not', null).as('named'))
    .select(['invited_on as invitedOn', 'reminded_on as remindedOn', 'answer'])
    .select((eb) =>
      eb
        .selectFrom('contact_person')
        .select(({ fn }) => fn.countAll<string>().as('count'))
        .whereRef('contact_person.organisation_id', '=', 'organisation.id')
        .where('contact_person.ended_on', 'is', null)
        .as('contacts'),
    )
    .where('membership.round_id', 'in', [...roundIds])
    .execute();
  const membersOf = Map.groupBy(
    ordered(rows, ({ name, code }) => [name, code]),
    (row) => row.round_id,
  );
  return new Map(
    roundIds.map((id) => [
      id,
      (membersOf.get(id) ?? []).map(({ code, name, kind, region, named, contacts, ...asked }) => ({
        ...{ code, name, kind, region, named: Boolean(named) },
        invitation: { invitedOn: asked.invitedOn, remindedOn: asked.remindedOn, answer: asked.answer },
        contacts: { length: Number(contacts) },
      })),
    ]),
  );
}
