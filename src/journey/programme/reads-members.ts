import { ordered } from '../../language/order.ts';
import type { ProgrammeId, RoundId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { standingInRound } from './reads.ts';
import type { Answer } from './tables.ts';

export interface Contact {
  id: string;
  name: string;
  email: string;
  /** May sign in for the organisation: was invited. */
  invited: boolean;
  endedOn: string | null;
}

export interface Invitation {
  invitedOn: string | null;
  remindedOn: string | null;
  answer: Answer | null;
  answeredAt: Date | null;
}

export interface Member {
  id: string;
  code: string;
  name: string;
  kind: string;
  region: string;
  /** In this round: of one that was over when it changed, as it was then. */
  standing: number;
  /** As it is now, over all rounds. */
  standingNow: number;
  /** From this day on it is in no new round. */
  leftOn: string | null;
  version: number;
  /** As a workbook has it; a name without an address cannot be invited. */
  contactName: string;
  invitation: Invitation;
  /** Who speaks for it now, by name. */
  contacts: Contact[];
  /** Who did so before. */
  former: Contact[];
}

/**
 * The organisations of a round with their contact persons and their answer, by name. The number of queries does not
 * depend on how many there are.
 * @param code of the one organisation; without it all of them
 */
export async function readMembers(
  db: DbOrTrx,
  { roundId }: { roundId: RoundId },
  code?: string,
): Promise<Member[]> {
  const organisations = await db
    .selectFrom('organisation')
    .innerJoin('membership', 'membership.organisation_id', 'organisation.id')
    .leftJoin('invitation', (on) =>
      on.onRef('invitation.organisation_id', '=', 'organisation.id').on('invitation.round_id', '=', roundId),
    )
    .leftJoin('person_main as contact', 'contact.id', 'organisation.contact_id')
    .select(['organisation.id', 'code', 'organisation.name', 'kind', 'region', 'version'])
    .select(['organisation.standing as standingNow', 'organisation.left_on as leftOn'])
    .select(standingInRound)
    .select(['invited_on', 'reminded_on', 'answer', 'answered_at'])
    .select(({ fn, val }) => fn.coalesce('contact.name', val('')).as('contactName'))
    .where('membership.round_id', '=', roundId)
    .$if(code !== undefined, (query) => query.where('code', '=', code!))
    .execute();
  const contacts = await db
    .selectFrom('contact_person')
    .innerJoin('organisation', 'organisation.id', 'contact_person.organisation_id')
    .innerJoin('membership', 'membership.organisation_id', 'organisation.id')
    .innerJoin('person_main as person', 'person.id', 'contact_person.person_id')
    .leftJoin('role', (on) =>
      on
        .onRef('role.person_id', '=', 'person.id')
        .onRef('role.organisation_id', '=', 'contact_person.organisation_id')
        .on('role.kind', '=', 'contact'),
    )
    .select(['contact_person.id', 'contact_person.organisation_id', 'person.name'])
    .select(['person.email', 'contact_person.ended_on', 'role.user_id'])
    .where('membership.round_id', '=', roundId)
    .$if(code !== undefined, (query) => query.where('organisation.code', '=', code!))
    .execute();
  const contactsOf = Map.groupBy(
    ordered(contacts, ({ name, email }) => [name, email]),
    (row) => row.organisation_id,
  );
  return ordered(organisations, ({ name, code }) => [name, code]).map(
    ({ invited_on, reminded_on, answer, answered_at, ...organisation }) => {
      const all = (contactsOf.get(organisation.id) ?? []).map((row) => ({
        id: row.id,
        name: row.name || row.email,
        email: row.email,
        invited: row.user_id !== null,
        endedOn: row.ended_on,
      }));
      return {
        ...organisation,
        invitation: { invitedOn: invited_on, remindedOn: reminded_on, answer, answeredAt: answered_at },
        contacts: all.filter(({ endedOn }) => endedOn === null),
        former: all.filter(({ endedOn }) => endedOn !== null),
      };
    },
  );
}

/** The organisations of the programme that are not in this round, by name: they can be put in it. */
export async function readOthers(
  db: DbOrTrx,
  { roundId, programmeId }: { roundId: RoundId; programmeId: ProgrammeId },
): Promise<{ code: string; name: string; kind: string; region: string }[]> {
  const rows = await db
    .selectFrom('organisation')
    .select(['code', 'name', 'kind', 'region'])
    .where('programme_id', '=', programmeId)
    .where('merged_into', 'is', null)
    .where('left_on', 'is', null)
    .where('id', 'not in', (from) =>
      from.selectFrom('membership').select('organisation_id').where('round_id', '=', roundId),
    )
    .execute();
  return ordered(rows, ({ name, code }) => [name, code]);
}

/** Codes of the organisations that said they do not take part in a round. */
export async function readRefusing(db: DbOrTrx, roundId: RoundId): Promise<Set<string>> {
  const rows = await db
    .selectFrom('invitation')
    .innerJoin('organisation', 'organisation.id', 'invitation.organisation_id')
    .select('organisation.code')
    .where('invitation.round_id', '=', roundId)
    .where('invitation.answer', '=', 'no')
    .execute();
  return new Set(rows.map(({ code }) => code));
}
