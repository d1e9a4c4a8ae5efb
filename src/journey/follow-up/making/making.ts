import type { PersonId, ProgrammeId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { happened } from '../../../platform/events/happened.ts';
import { followUpMade } from '../schema.ts';
import type { Made } from './form.ts';

interface Making {
  programmeId: ProgrammeId;
  personId: PersonId;
  organisationId: string;
  userId: string | null;
  today: string;
  made: Made;
}

/** Something is offered or asked. Sent twice, it is one. @returns its id */
export async function makeFollowUp(
  trx: DbOrTrx,
  { programmeId, personId, organisationId, userId, today, made }: Making,
): Promise<string> {
  const { kind, direction, title, text, voor } = made;
  // Pressed twice at once, the second waits for the first.
  await trx.selectFrom('person').select('id').where('id', '=', personId).forUpdate().execute();
  const before = await trx
    .selectFrom('follow_up')
    .select('id')
    .where('maker_id', '=', personId)
    .where('kind', '=', kind)
    .where('direction', '=', direction)
    .where('title', '=', title)
    .where('text', '=', text)
    .where('for_organisation_id', 'is not distinct from', voor)
    .where('state', '=', 'open')
    .executeTakeFirst();
  if (before) return before.id;
  const { id } = await trx
    .insertInto('follow_up')
    .values({
      ...{ programme_id: programmeId, kind, direction, title, text, for_organisation_id: voor },
      ...{ maker_id: personId, maker_organisation_id: organisationId, made_on: today },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await happened(trx, followUpMade, { followUpId: id, programmeId }, userId);
  return id;
}
