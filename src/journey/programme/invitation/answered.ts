import type { Db } from '../../../platform/db/connect.ts';
import type { Round } from '../reads.ts';
import type { Answer } from '../tables.ts';
import { nameOrganisation } from '../writes.ts';
import { answerInvitation } from './answer.ts';

interface Answering {
  organisationId: string;
  /** What was asked; absent when there is no round. */
  round: Pick<Round, 'id' | 'code'> | null;
  /** The account that answers; absent from the mail. */
  actor: string | null;
  today: string;
}

const answerOf = (value: FormDataEntryValue | null): Answer | null =>
  value === 'yes' || value === 'no' ? value : null;

/**
 * What an organisation says in a form: whether it takes part, and whether it may be named.
 * @returns the answer that does not stand, because something else was answered since the page was made
 */
export async function takeAnswer(
  db: Db,
  { organisationId, round, actor, today }: Answering,
  form: FormData,
): Promise<Answer | null> {
  const naming = answerOf(form.get('naming'));
  if (naming) await nameOrganisation(db, organisationId, naming === 'yes', actor);
  const answer = answerOf(form.get('answer'));
  // Of the round that was asked: a newer one may have come in between.
  if (!round || round.code !== form.get('round') || !answer) return null;
  const given = { answer, shown: answerOf(form.get('shown')) };
  if (!(await answerInvitation(db, { roundId: round.id, organisationId, today }, given))) return answer;
  if (answer === 'yes' && form.get('named')) await nameOrganisation(db, organisationId, true, actor);
  return null;
}
