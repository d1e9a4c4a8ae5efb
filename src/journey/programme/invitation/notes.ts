import type { PersonId, RoundId } from '../../../people/ids.ts';
import { endRole } from '../../../people/writes.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import type { About } from '../../../post/press.ts';

interface Asked {
  id: string;
  invitedOn: string | null;
  remindedOn: string | null;
}

interface Entry {
  personId: PersonId;
  organisationId: string;
}

/** What is noted of the organisations of a round when a mail goes to them: which mail they had, and who may enter. */
interface Notes {
  asked: Asked[];
  entries: Entry[];
}

/** What a press changed in it: how those organisations stood, and who could not enter. */
export interface Before {
  asked: Asked[];
  entered: Entry[];
}

export async function readNotes(trx: DbOrTrx, roundId: RoundId): Promise<Notes> {
  const asked = await trx
    .selectFrom('membership')
    .leftJoin('invitation', (join) =>
      join
        .onRef('invitation.organisation_id', '=', 'membership.organisation_id')
        .onRef('invitation.round_id', '=', 'membership.round_id'),
    )
    .select(['membership.organisation_id as id', 'invited_on as invitedOn', 'reminded_on as remindedOn'])
    .where('membership.round_id', '=', roundId)
    .execute();
  const entries = await trx
    .selectFrom('role')
    .innerJoin('membership', 'membership.organisation_id', 'role.organisation_id')
    .select(['role.person_id as personId', 'membership.organisation_id as organisationId'])
    .where('membership.round_id', '=', roundId)
    .where('role.kind', '=', 'contact')
    .where('role.person_id', 'is not', null)
    .$narrowType<{ personId: PersonId }>()
    .execute();
  return { asked, entries };
}

const keyOf = ({ personId, organisationId }: Entry) => `${personId} ${organisationId}`;

export function whatChanged(before: Notes, after: Notes): Before {
  const now = new Map(after.asked.map((one) => [one.id, one]));
  const could = new Set(before.entries.map(keyOf));
  return {
    asked: before.asked.filter(
      ({ id, invitedOn, remindedOn }) =>
        now.get(id)?.invitedOn !== invitedOn || now.get(id)?.remindedOn !== remindedOn,
    ),
    entered: after.entries.filter((entry) => !could.has(keyOf(entry))),
  };
}

/** Puts it back, but of organisations to one of whose contact persons the mail had left, or that have answered. */
export async function putNotesBack(
  trx: DbOrTrx,
  roundId: RoundId,
  { asked, entered }: Before,
  left: readonly About[],
): Promise<void> {
  const reached = await readReachedOrganisations(trx, left);
  const unreached = ({ organisationId }: { organisationId: string }) => !reached.has(organisationId);
  for (const { id, invitedOn, remindedOn } of asked.filter((one) => unreached({ organisationId: one.id }))) {
    await trx
      .updateTable('invitation')
      .set({ invited_on: invitedOn, reminded_on: remindedOn })
      .where('round_id', '=', roundId)
      .where('organisation_id', '=', id)
      .where('answer', 'is', null)
      .execute();
  }
  const { programme_id: programmeId } = await trx
    .selectFrom('round')
    .select('programme_id')
    .where('id', '=', roundId)
    .executeTakeFirstOrThrow();
  for (const entry of entered.filter(unreached)) {
    await endRole(trx, { ...entry, kind: 'contact', programmeId });
  }
}

async function readReachedOrganisations(trx: DbOrTrx, left: readonly About[]): Promise<Set<string>> {
  const ids = left.flatMap(({ contactId }) => (typeof contactId === 'string' ? contactId : []));
  if (ids.length === 0) return new Set();
  const rows = await trx
    .selectFrom('contact_person')
    .select('organisation_id')
    .where('id', 'in', ids)
    .execute();
  return new Set(rows.map(({ organisation_id }) => organisation_id));
}
