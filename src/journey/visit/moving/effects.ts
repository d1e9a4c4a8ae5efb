import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { post } from '../../../platform/mail/mail.ts';
import { readCoordinators } from '../../programme/reads-programme.ts';
import { tellManagerOfDay } from '../day/tell-manager.ts';
import { mails } from '../mails.ts';
import { readHosts, readVisit, type Visit } from '../reads.ts';
import { type Reached, reachedHosts, tell, visitorOf } from '../telling/tell.ts';
import type { Effect } from '../visit.ts';

/** Does what follows from a step, in its transaction. Mails are read when they are sent, so they hold only ids. */
export async function carryOut(trx: DbOrTrx, visitId: string, effects: readonly Effect[]): Promise<void> {
  if (effects.length === 0) return;
  const visit = await readVisit(trx, visitId);
  if (!visit) return;
  for (const effect of effects) await DOERS[effect](trx, visit);
}

const DOERS: Record<Effect, (trx: DbOrTrx, visit: Visit) => Promise<void>> = {
  async 'tell-both-agreed'(trx, visit) {
    for (const one of await readBoth(trx, visit)) await tell(trx, 'agreed', visit, one);
  },
  async 'tell-both-the-day'(trx, visit) {
    for (const one of await readBoth(trx, visit)) await tell(trx, 'day', visit, one);
    // One that is made up for is on another day than the one that was allowed.
    if (visit.makesUp !== null) await tellManagerOfDay(trx, visit.id);
  },
  async 'tell-visitor-off'(trx, visit) {
    for (const one of visitorOf(visit)) await tell(trx, 'off', visit, one);
  },
  async 'tell-host-off'(trx, visit) {
    for (const one of await hostsOf(trx, visit)) await tell(trx, 'off', visit, one);
  },
  async 'tell-coordinators'(trx, visit) {
    for (const { email, locale } of await readCoordinators(trx, visit.programmeId)) {
      const about = { visitId: visit.id };
      await post(trx, mails.fellThrough, { to: email, locale, about, programmeId: visit.programmeId });
    }
  },
};

const hostsOf = async (trx: DbOrTrx, { placeId }: Visit): Promise<Reached[]> =>
  reachedHosts(await readHosts(trx, placeId));

const readBoth = async (trx: DbOrTrx, visit: Visit): Promise<Reached[]> => [
  ...visitorOf(visit),
  ...(await hostsOf(trx, visit)),
];
