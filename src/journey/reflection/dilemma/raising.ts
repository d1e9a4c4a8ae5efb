import type { PersonId, ProgrammeId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { happened } from '../../../platform/events/happened.ts';
import { dilemmaRaised } from '../schema.ts';
import { recognise } from './recognising.ts';
import type { Theme } from './theme.ts';

interface Raising {
  programmeId: ProgrammeId;
  title: string;
  question: string;
  theme: Theme;
  /** `null`: it is not known who of several this is. */
  personId: PersonId | null;
  /** `null`: a coordinator, who speaks for none. */
  organisationId: string | null;
  userId?: string;
}

/** A dilemma is raised; the organisation of who does so has it. Sent twice, it is one. @returns its id */
export async function raiseDilemma(
  trx: DbOrTrx,
  { programmeId, title, question, theme, personId, organisationId, userId }: Raising,
): Promise<string> {
  const before = await trx
    .selectFrom('dilemma')
    .select('id')
    .where('programme_id', '=', programmeId)
    .where('raised_by', 'is not distinct from', personId)
    .where('title', '=', title)
    .where('question', '=', question)
    .where('state', '=', 'open')
    .executeTakeFirst();
  if (before) return before.id;
  const { id } = await trx
    .insertInto('dilemma')
    .values({
      ...{ programme_id: programmeId, title, question, theme },
      ...{ raised_by: personId, organisation_id: organisationId },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await happened(trx, dilemmaRaised, { dilemmaId: id }, userId);
  if (organisationId) await recognise(trx, { dilemmaId: id, organisationId }, userId);
  return id;
}
