import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { post } from '../../../platform/mail/mail.ts';
import { findWhoAllowed } from '../../sign-up/reads-permissions.ts';
import { mails } from '../mails.ts';
import { readVisit } from '../reads.ts';

/**
 * The day moved: who gave permission hears so, once for each change. Not of a secret place, of which a mail at that moment
 * would say that there is a day.
 */
export async function tellManagerOfDay(trx: DbOrTrx, visitId: string): Promise<void> {
  const visit = await readVisit(trx, visitId);
  if (!visit?.signUpId || visit.secret) return;
  if (visit.state !== 'arranged' && visit.state !== 'ready') return;
  const manager = await findWhoAllowed(trx, visit.signUpId);
  if (!manager) return;
  const { programmeId, sequence } = visit;
  await post(trx, mails.managerDay, {
    to: manager.email,
    locale: manager.locale,
    about: { visitId, managerId: manager.id, sequence },
    programmeId,
    dedupe: `${visitId} ${sequence}`,
  });
}
