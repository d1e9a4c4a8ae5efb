import { daysFrom } from '../../../language/day.ts';
import { ordered } from '../../../language/order.ts';
import type { RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { happened } from '../../../platform/events/happened.ts';
import { post } from '../../../platform/mail/mail.ts';
import type { About, Press } from '../../../post/press.ts';
import { readRound } from '../../programme/reads.ts';
import { mails } from '../mails.ts';
import { giveInTurn } from '../moving/seats.ts';
import { visitsPath } from '../paths.ts';
import { readHosts, readVisit } from '../reads.ts';
import { offerCalledBack } from '../schema.ts';
import { OFFERING } from '../visit-waiting.ts';
import { offerPlan, type Passed, sortPlan } from './offering.ts';
import { words } from './press-words.ts';
import { readWithout } from './without.ts';

/** Who has no day for a reply in the round has two weeks. */
const DAYS_TO_REPLY = 14;

interface Before {
  visitIds: string[];
}

/**
 * Until when both sides are asked to answer: at the latest the day before the visit. Of a secret place it is the same whatever
 * its day: it stands in the mail.
 */
export function replyByOf(
  { replyBy }: { replyBy: string | null },
  { days, secret }: { days: readonly string[]; secret: boolean },
  today: string,
): string {
  const term = replyBy !== null && replyBy >= daysFrom(today, 3) ? replyBy : daysFrom(today, DAYS_TO_REPLY);
  const before = daysFrom(days[0]!, -1);
  return secret || term < before ? term : before;
}

/** Offers the visits of the newest proposal to both sides, and tells those who have none why. */
export const offering: Press<Before> = {
  name: OFFERING,
  title: { nl: words.nl.title, en: words.en.title },
  mails: [mails.offer, mails.receive, mails.unplaced],
  async send(trx, { roundId, programmeId, today }) {
    await giveInTurn(trx, roundId);
    const round = await readRound(trx, roundId);
    const sorted = await sortPlan(trx, { roundId, programmeId, today });
    if ('stop' in sorted) return { visitIds: [] };
    const visitIds = await offerPlan(trx, sorted, (offer) => replyByOf(round, offer, today));
    await mailOffers(trx, roundId, visitIds);
    await mailWithout(trx, { roundId, programmeId, unplaced: sorted.unplaced });
    return { visitIds };
  },
  putBack,
  async leftOut(db, { roundId, programmeId, locale, today }) {
    const sorted = await sortPlan(db, { roundId, programmeId, today });
    if ('stop' in sorted) return [{ why: both(sorted.stop), names: ['–'] }];
    const names = await readPersonNames(db, roundId);
    const passed = (why: Passed) =>
      sorted.passed.filter((one) => one.why === why).map(({ person }) => names.get(person) ?? person);
    return [
      { why: both('has-visit'), names: passed('has-visit') },
      { why: both('past'), names: passed('past') },
      { why: both('full'), names: passed('full') },
      { why: both('noAddress'), names: await readUnreached(db, roundId, locale) },
    ].filter((left) => left.names.length > 0);
  },
  list: (round, nobody) => visitsPath(round, nobody ? { gedaan: 'niets' } : { gedaan: 'aangeboden' }),
  home: (round, nobody) => visitsPath(round, nobody ? { gedaan: 'niets' } : { gedaan: 'aangeboden' }),
};

const both = (why: 'stale' | 'no-proposal' | Passed | 'noAddress') => ({
  nl: words.nl[why],
  en: words.en[why],
});

/** Names by key. */
async function readPersonNames(db: DbOrTrx, roundId: RoundId): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('sign_up')
    .innerJoin('person_main', 'person_main.id', 'sign_up.person_id')
    .select(['person_main.key', 'person_main.name'])
    .where('sign_up.round_id', '=', roundId)
    .execute();
  return new Map(rows.map(({ key, name }) => [key, name]));
}

/**
 * One mail to who goes for each visit, and one to each who receives for all that may come.
 * @param had people who receive and have that mail already
 */
export async function mailOffers(
  trx: DbOrTrx,
  roundId: RoundId,
  visitIds: readonly string[],
  had: ReadonlySet<unknown> = new Set(),
): Promise<void> {
  const receiving = new Map<string, { email: string; locale: 'nl' | 'en' }>();
  let programmeId: string | undefined;
  for (const visitId of visitIds) {
    const visit = (await readVisit(trx, visitId))!;
    ({ programmeId } = visit);
    if (visit.visitorId && visit.visitorEmail)
      await post(trx, mails.offer, {
        to: visit.visitorEmail,
        locale: visit.visitorLocale ?? 'nl',
        about: { visitId, side: 'visitor', personId: visit.visitorId },
        programmeId,
        dedupe: visitId,
      });
    for (const { personId, email, locale } of await readHosts(trx, visit.placeId))
      if (email && !had.has(personId)) receiving.set(personId, { email, locale: locale ?? 'nl' });
  }
  for (const [personId, { email, locale }] of receiving)
    await post(trx, mails.receive, {
      to: email,
      locale,
      about: { roundId, personId },
      programmeId: programmeId!,
    });
}

/** Once for each of them, whatever is matched and offered after it. */
async function mailWithout(
  trx: DbOrTrx,
  place: Parameters<typeof readWithout>[1] & { programmeId: string },
): Promise<void> {
  for (const { signUpId, email, locale } of await readWithout(trx, place))
    await post(trx, mails.unplaced, {
      to: email,
      locale: locale ?? 'nl',
      about: { signUpId },
      programmeId: place.programmeId,
      dedupe: signUpId,
    });
}

/**
 * An offer of which no mail had left is gone, as if it had not been made. One that somebody may have read stays, and the
 * other side gets its mail after all.
 */
async function putBack(
  trx: DbOrTrx,
  roundId: RoundId,
  { visitIds }: Before,
  left: readonly About[],
): Promise<void> {
  const toVisitor = new Set(left.map(({ visitId }) => visitId));
  const toHost = new Set(left.flatMap(({ visitId, personId }) => (visitId === undefined ? [personId] : [])));
  const stays: string[] = [];
  for (const visitId of visitIds.toSorted()) {
    // Somebody may be answering it.
    await trx.selectFrom('visit').select('id').where('id', '=', visitId).forUpdate().execute();
    const visit = await readVisit(trx, visitId);
    if (!visit) continue;
    const hosts = await readHosts(trx, visit.placeId);
    const isRead = toVisitor.has(visitId) || hosts.some(({ personId }) => toHost.has(personId));
    if (isRead || visit.state !== 'offered' || visit.visitorAgreedAt || visit.hostAgreedAt)
      stays.push(visitId);
    else {
      await trx.deleteFrom('visit').where('id', '=', visitId).execute();
      await happened(trx, offerCalledBack, { visitId, roundId });
    }
  }
  await mailOffers(trx, roundId, stays, toHost);
}

/** Names of those who receive at a place of the plan and have no address: they are rung. */
async function readUnreached(db: DbOrTrx, roundId: RoundId, locale: 'nl' | 'en'): Promise<string[]> {
  const places = await db
    .selectFrom('place')
    .select(['place.code', 'place.title', 'place.secret'])
    .where('place.round_id', '=', roundId)
    .where('place.withdrawn_at', 'is', null)
    .where(({ exists, selectFrom }) =>
      exists(selectFrom('slot').select('slot.id').whereRef('slot.place_id', '=', 'place.id')),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('host')
            .innerJoin('person_main', 'person_main.id', 'host.person_id')
            .select('host.id')
            .whereRef('host.place_id', '=', 'place.id')
            .where('person_main.email', '<>', ''),
        ),
      ),
    )
    .execute();
  return ordered(places, ({ code }) => code).map(({ code, title, secret }) =>
    secret ? words[locale].secretPlace : `${title} (${code})`,
  );
}
