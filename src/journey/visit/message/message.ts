import type { RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { post } from '../../../platform/mail/mail.ts';
import type { Press, PressAt } from '../../../post/press.ts';
import { mails } from '../mails.ts';
import { visitsPath } from '../paths.ts';
import { readHosts, readVisits, type Visit } from '../reads.ts';
import { type Reached, reachedHosts, visitorOf } from '../telling/tell.ts';
import { MESSAGE } from '../visit-waiting.ts';
import { words } from './message-words.ts';
import { isMailed } from './whom.ts';

type To = Pick<Reached, 'personId' | 'email' | 'locale'> & { visitIds: string[] };

/** A coordinator writes to everybody of some visits, such as those of a day or of an organisation; each gets one mail. */
export const message: Press = {
  name: MESSAGE,
  title: { nl: words.nl.title, en: words.en.title },
  ownWords: true,
  mails: [mails.message],
  async send(trx, at) {
    for (const { personId, email, locale, visitIds } of await readWhom(trx, await readThose(trx, at)))
      await post(trx, mails.message, {
        ...{ to: email, locale: locale ?? 'nl', about: { personId, visitIds } },
        programmeId: at.programmeId,
      });
    return {};
  },
  // Nothing is noted of it but that it was sent.
  putBack: async () => {},
  async leftOut(db, at) {
    const unreached: string[] = [];
    for (const visit of await readThose(db, at)) {
      const hosts = await readHosts(db, visit.placeId);
      const names = [
        ...(visitorOf(visit).length === 0 && visit.visitorName ? [visit.visitorName] : []),
        ...(reachedHosts(hosts).length === 0 ? [visit.title] : []),
      ];
      unreached.push(...names);
    }
    const names = [...new Set(unreached)];
    return names.length > 0 ? [{ why: { nl: words.nl.noAddress, en: words.en.noAddress }, names }] : [];
  },
  list: (round, nobody) => visitsPath(round, { gedaan: nobody ? 'niemand-te-mailen' : 'gemaild' }),
  home: (round, nobody) => visitsPath(round, { gedaan: nobody ? 'niemand-te-mailen' : 'gemaild' }),
};

/** The visits that were chosen; all that are still to come when none were. */
async function readThose(
  db: DbOrTrx,
  { roundId, those }: Pick<PressAt, 'those'> & { roundId: RoundId },
): Promise<Visit[]> {
  const chosen = those && new Set(those);
  const visits = await readVisits(db, roundId);
  return visits.filter((visit) => isMailed(visit) && (chosen === null || chosen.has(visit.id)));
}

/** Everybody of these visits who has an address, each once. */
async function readWhom(db: DbOrTrx, visits: readonly Visit[]): Promise<To[]> {
  const whom = new Map<string, To>();
  for (const visit of visits) {
    const reached = [...visitorOf(visit), ...reachedHosts(await readHosts(db, visit.placeId))];
    for (const { personId, email, locale } of reached) {
      const to = whom.get(personId) ?? { personId, email, locale, visitIds: [] };
      to.visitIds.push(visit.id);
      whom.set(personId, to);
    }
  }
  return [...whom.values()];
}
