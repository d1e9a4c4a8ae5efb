import type { RoundId } from '../../../people/ids.ts';
import type { Db, DbOrTrx } from '../../../platform/db/connect.ts';
import { happened } from '../../../platform/events/happened.ts';
import { type Colleague, readColleagues } from '../reads-employment.ts';
import { employmentConfirmed, employmentDenied } from '../schema.ts';

/** Who says it, and where: who speaks for the organisation on a page, or a coordinator who had them on the telephone. */
export type Said = { in: 'page'; userId: string } | { in: 'telephone'; userId: string; toldBy: string };

interface About {
  roundId: RoundId;
  /** Whose people may be answered for; without it those of every organisation of the round. */
  organisationId?: string;
}

/** Somebody as a page showed them: the id of the sign-up, and what named them. */
export interface Shown {
  signUpId: string;
  stand: string;
}

export interface Outcome {
  answered: number;
  /** Who was changed, answered for or gone since the page was made: they are looked at once more. */
  changed: number;
}

/**
 * Notes of each of these people whether they work where they say. Who is not among those people is not there; who was
 * shown otherwise than they are now is passed by. The same answer twice is one.
 */
export async function answerEmployment(
  db: Db,
  about: About,
  shown: readonly Shown[],
  { answer, said }: { answer: 'yes' | 'no'; said: Said },
): Promise<Outcome> {
  return db.transaction().execute(async (trx) => {
    await trx
      .selectFrom('sign_up')
      .select('id')
      .where('round_id', '=', about.roundId)
      .where('id', 'in', [...shown.map(({ signUpId }) => signUpId), NOBODY])
      .orderBy('id')
      .forUpdate()
      .execute();
    const known = new Map((await readColleagues(trx, about)).map((one) => [one.signUpId, one]));
    const outcome: Outcome = { answered: 0, changed: 0 };
    for (const { signUpId, stand } of shown) {
      const colleague = known.get(signUpId);
      if (colleague && isSaid(colleague, answer)) outcome.answered += 1;
      else if (colleague?.stand === stand) {
        await note(trx, about.roundId, colleague, { answer, said });
        outcome.answered += 1;
      } else outcome.changed += 1;
    }
    return outcome;
  });
}

const NOBODY = '00000000-0000-0000-0000-000000000000';

const isSaid = ({ state }: Colleague, answer: 'yes' | 'no') =>
  state === (answer === 'yes' ? 'confirmed' : 'denied');

/** The one way in which it is said whether somebody works somewhere. */
async function note(
  trx: DbOrTrx,
  roundId: RoundId,
  { signUpId, organisationId }: Colleague,
  { answer, said }: { answer: 'yes' | 'no'; said: Said },
): Promise<void> {
  const row = {
    ...{ organisation_id: organisationId, answer, said_in: said.in, user_id: said.userId },
    ...{ told_by: said.in === 'telephone' ? said.toldBy : '', answered_at: new Date() },
  };
  await trx
    .insertInto('employment')
    .values({ sign_up_id: signUpId, ...row })
    .onConflict((on) => on.column('sign_up_id').doUpdateSet(row))
    .execute();
  const kind = answer === 'yes' ? employmentConfirmed : employmentDenied;
  await happened(trx, kind, { signUpId, roundId, organisationId }, said.userId);
}
