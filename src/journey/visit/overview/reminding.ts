import type { RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import type { About, Press } from '../../../post/press.ts';
import { mails } from '../mails.ts';
import { visitsPath } from '../paths.ts';
import { readHosts, readVisit, readVisits, type Visit } from '../reads.ts';
import { remindOf } from '../reminding/reminding.ts';
import type { Side } from '../visit.ts';
import { isTooLate } from '../visit-end.ts';
import { REMINDING } from '../visit-waiting.ts';
import { words } from './reminding-words.ts';

/** When each was reminded before. */
interface Before {
  visits: { id: string; remindedOn: string | null }[];
}

/** Both have to say yes; who has not said anything is silent. */
export const silentSides = (
  visit: Pick<Visit, 'state' | 'visitorAgreedAt' | 'hostAgreedAt'>,
): readonly Side[] => {
  if (visit.state !== 'offered') return [];
  return [
    ...(visit.visitorAgreedAt === null ? (['visitor'] as const) : []),
    ...(visit.hostAgreedAt === null ? (['host'] as const) : []),
  ];
};

/**
 * Asks once more whoever is silent about a visit, at most once a day.
 * @returns whether a mail goes; not when they had one today, have no address, or it is too late to say yes
 */
export async function remindToday(trx: DbOrTrx, visit: Visit, today: string): Promise<boolean> {
  if (visit.remindedOn === today || isTooLate(visit, today)) return false;
  if (!(await isReached(trx, visit))) return false;
  await remindOf(trx, visit.id, { today, step: today });
  return true;
}

const noteReminded = (trx: DbOrTrx, id: string, on: string | null) =>
  trx.updateTable('visit').set({ reminded_on: on }).where('id', '=', id).execute();

/**
 * At an open place, with its term past, no answer, and the day still to come: those of secret places are in no list beside
 * others.
 */
const readSilent = async (db: DbOrTrx, roundId: RoundId, today: string): Promise<Visit[]> =>
  (await readVisits(db, roundId)).filter(
    (visit) =>
      !visit.secret && visit.replyBy < today && !isTooLate(visit, today) && silentSides(visit).length > 0,
  );

/** Reminds all who let the term pass without an answer. */
export const reminding: Press<Before> = {
  name: REMINDING,
  title: { nl: words.nl.title, en: words.en.title },
  mails: [mails.offerReminder, mails.receiveReminder],
  async send(trx, { roundId, today }) {
    const before: Before = { visits: [] };
    for (const visit of await readSilent(trx, roundId, today)) {
      const { id, remindedOn } = visit;
      if (await remindToday(trx, visit, today)) before.visits.push({ id, remindedOn });
    }
    return before;
  },
  async putBack(trx, _roundId, { visits }, left: readonly About[]) {
    const toVisitor = new Set(left.map(({ visitId }) => visitId));
    const toHost = new Set(
      left.flatMap(({ visitId, personId }) => (visitId === undefined ? [personId] : [])),
    );
    for (const { id, remindedOn } of visits) {
      const visit = (await readVisit(trx, id))!;
      const hosts = silentSides(visit).includes('host') ? await readHosts(trx, visit.placeId) : [];
      const hasLeft = toVisitor.has(id) || hosts.some(({ personId }) => toHost.has(personId));
      if (!hasLeft) await noteReminded(trx, id, remindedOn);
    }
  },
  async leftOut(db, { roundId, today }) {
    const silent = await readSilent(db, roundId, today);
    const had = silent.filter(({ remindedOn }) => remindedOn === today);
    const unreached: Visit[] = [];
    for (const visit of silent) {
      if (visit.remindedOn !== today && !(await isReached(db, visit))) unreached.push(visit);
    }
    const nameOf = ({ visitorName, title }: Visit) => [visitorName, title].filter(Boolean).join(', ');
    return [
      { why: { nl: words.nl.today, en: words.en.today }, names: had.map(nameOf) },
      { why: { nl: words.nl.noAddress, en: words.en.noAddress }, names: unreached.map(nameOf) },
    ].filter(({ names }) => names.length > 0);
  },
  list: (round, nobody) => visitsPath(round, { gedaan: nobody ? 'niemand-herinnerd' : 'herinnerd' }),
  home: (round, nobody) => visitsPath(round, { gedaan: nobody ? 'niemand-herinnerd' : 'herinnerd' }),
};

async function isReached(db: DbOrTrx, visit: Visit): Promise<boolean> {
  const sides = silentSides(visit);
  if (sides.includes('visitor') && visit.visitorEmail) return true;
  return sides.includes('host') && (await readHosts(db, visit.placeId)).some(({ email }) => email !== '');
}
