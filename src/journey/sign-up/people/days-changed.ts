import { dayOf } from '../../../language/day.ts';
import type { Db, DbOrTrx } from '../../../platform/db/connect.ts';
import { post } from '../../../platform/mail/mail.ts';
import type { DaysChanged } from '../../place/schema.ts';
import { choosingState } from '../../programme/programme.ts';
import { readRound } from '../../programme/reads.ts';
import { mails } from '../mails.ts';

/**
 * A mail for everybody who chose the place and for who receives there, once for a change. Who chose it hears of it as long as
 * they can choose something else; after that a visit tells what becomes of its own day. Of a secret place who chose it hears only
 * that it has no days left: when a mail comes would tell when its days moved, and they are not shown those.
 */
export async function tellDaysChanged({ db }: { db: Db }, change: DaysChanged): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const place = await trx
      .selectFrom('place')
      .innerJoin('round', 'round.id', 'place.round_id')
      .select(['round.id as roundId', 'round.programme_id', 'place.secret'])
      .select((eb) =>
        eb
          .exists(eb.selectFrom('slot').select('slot.id').whereRef('slot.place_id', '=', 'place.id'))
          .as('hasDays'),
      )
      .where('place.id', '=', change.placeId)
      .executeTakeFirst();
    if (!place) return;
    const choosing = choosingState(await readRound(trx, place.roundId), dayOf(new Date()));
    const choosersHear = choosing !== 'closed' && !(place.secret && place.hasDays);
    for (const { email, personId, locale, to } of await readConcerned(trx, change.placeId)) {
      if ('signUpId' in to && !choosersHear) continue;
      await post(trx, mails.daysChanged, {
        to: email,
        locale: locale ?? 'nl',
        about: { ...change, to },
        programmeId: place.programme_id,
        dedupe: `${change.placeId} ${change.version} ${personId}`,
      });
    }
  });
}

async function readConcerned(trx: DbOrTrx, placeId: string) {
  const chose = await trx
    .selectFrom('choice')
    .innerJoin('sign_up', 'sign_up.id', 'choice.sign_up_id')
    .innerJoin('person_main as person', 'person.id', 'sign_up.person_id')
    .leftJoin('permission_request', 'permission_request.sign_up_id', 'sign_up.id')
    .select(['sign_up.id', 'person.email', 'person.id as personId', 'permission_request.locale'])
    .where('choice.place_id', '=', placeId)
    .orderBy('sign_up.id')
    .execute();
  const hosts = await trx
    .selectFrom('host')
    .innerJoin('person_main as person', 'person.id', 'host.person_id')
    .select(['host.id', 'person.email', 'person.id as personId'])
    .where('place_id', '=', placeId)
    .where('person.email', '<>', '')
    .orderBy('position')
    .execute();
  return [
    ...chose.map(({ id, locale, ...who }) => ({ ...who, locale, to: { signUpId: id } })),
    ...hosts.map(({ id, ...who }) => ({ ...who, locale: null, to: { hostId: id } })),
  ];
}
