import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { daysFrom } from '../../../language/day.ts';
import type { PersonId, RoundId } from '../../../people/ids.ts';
import type { Db, DbOrTrx } from '../../../platform/db/connect.ts';
import { post } from '../../../platform/mail/mail.ts';
import { visitTimes } from '../../visit/reads-times.ts';
import type { Side } from '../../visit/visit.ts';
import {
  askedToday,
  closedSince,
  countedFrom,
  countedSince,
  type Meeting,
  type Moment,
  REMINDED_AFTER_DAYS,
} from '../contact-pulse.ts';
import { mails } from '../mails.ts';
import { askMeasuresToo } from './measures.ts';
import { areTogether } from './open.ts';

/**
 * Asks both of who met whether they were in touch, at each moment once, and in one mail about all whom somebody met in a round;
 * reminds once who is silent. Who has no address, or wants no mails, finds it where they start.
 */
export async function askForPulses(db: Db, today: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await mailEach(trx, 'pulse', await askWhoMet(trx, today), today);
  });
  await db.transaction().execute(async (trx) => {
    await mailEach(trx, 'pulseReminder', await remind(trx, today), today);
  });
}

/** Notes what is asked this morning, and of whom; the mails about it are another matter. */
export async function askWhoMet(trx: DbOrTrx, today: string): Promise<Asked[]> {
  const met = await readMet(trx, today);
  const asked: Asked[] = [];
  for (const those of Map.groupBy(met, ({ roundId, personId }) => `${roundId} ${personId}`).values())
    for (const { meeting, moment } of askedToday(those, today)) {
      await ask(trx, { ...meeting, moment, today });
      await askMeasuresToo(trx, { ...meeting, roundId: meeting.roundId as RoundId, moment }, today);
      asked.push(meeting);
    }
  return asked;
}

interface Asked {
  visitId: string;
  roundId: RoundId;
  programmeId: string;
  personId: PersonId;
}

type Met = Asked & Meeting & { otherId: PersonId; side: Side };

/** Who can be asked about whom. Of whom somebody met more than once the last time counts, once it may be told. */
async function readMet(trx: DbOrTrx, today: string): Promise<Met[]> {
  const visits = await trx
    .selectFrom('visit')
    .innerJoin('place', 'place.id', 'visit.place_id')
    .innerJoin('round', 'round.id', 'visit.round_id')
    .leftJoin('sign_up', 'sign_up.id', 'visit.sign_up_id')
    .select(['visit.id', 'visit.round_id as roundId', 'visit.days', 'round.programme_id as programmeId'])
    .select(['place.secret', ...visitTimes])
    .select(['round.last_day as roundLast', 'sign_up.person_id as visitorId'])
    .where('visit.state', '=', 'took-place')
    // Of a secret place what counts is at most a window later.
    .where(
      sql<boolean>`(place.secret or visit.days[cardinality(visit.days)] >= ${daysFrom(countedSince(today), -1)})`,
    )
    .orderBy('visit.id')
    .forUpdate('visit')
    .execute();
  const counted = new Map(
    visits.flatMap((visit) => {
      const from = countedFrom(visit);
      return from !== null && from >= countedSince(today) ? [[visit.id, { ...visit, from }] as const] : [];
    }),
  );
  if (counted.size === 0) return [];
  const pairs = await trx
    .selectFrom('person_met')
    .leftJoin('pulse_stop', 'pulse_stop.person_id', 'person_met.person_id')
    .select(['person_met.visit_id', 'person_met.person_id', 'person_met.other_id'])
    .where('person_met.visit_id', 'in', [...counted.keys()])
    .where('pulse_stop.person_id', 'is', null)
    .where(
      sql<boolean>`not exists (select from person_hidden
        where person_hidden.person_id in (person_met.person_id, person_met.other_id)
          and person_hidden.other_id in (person_met.person_id, person_met.other_id))`,
    )
    .orderBy('person_met.visit_id')
    .orderBy('person_met.person_id')
    .orderBy('person_met.other_id')
    .execute();
  const before = await readAsked(trx, [...counted.keys()]);
  const met = pairs.flatMap(({ visit_id, person_id, other_id }): Met[] => {
    const { from, secret, visitorId, roundId, programmeId } = counted.get(visit_id)!;
    const side = visitorId === person_id ? 'visitor' : 'host';
    // Who was at a secret place knows no names there: they are asked once, of the first who received.
    const first = pairs.find((one) => one.visit_id === visit_id && one.person_id === person_id);
    const once = secret && side === 'visitor';
    if (once && first?.other_id !== other_id) return [];
    const asked = before
      .filter((one) => one.visit_id === visit_id && one.person_id === person_id)
      .filter((one) => once || one.other_id === other_id)
      .map(({ moment }) => moment);
    return [
      { visitId: visit_id, roundId, programmeId, personId: person_id, otherId: other_id, side, from, asked },
    ];
  });
  return met.filter((one) => !met.some((later) => isSameTwo(one, later) && comesAfter(later, one, today)));
}

const isSameTwo = (one: Met, other: Met): boolean =>
  one.personId === other.personId && one.otherId === other.otherId && one.visitId !== other.visitId;

/** What is not told yet takes nothing away. */
const comesAfter = (later: Met, one: Met, today: string): boolean =>
  later.from <= today && (later.from > one.from || (later.from === one.from && later.visitId > one.visitId));

const readAsked = (trx: DbOrTrx, visitIds: readonly string[]) =>
  trx
    .selectFrom('pulse')
    .select(['visit_id', 'person_id', 'other_id', 'moment'])
    .where('visit_id', 'in', [...visitIds])
    .execute();

async function ask(
  trx: DbOrTrx,
  { visitId, personId, otherId, side, moment, today }: Met & { moment: Moment; today: string },
): Promise<void> {
  const between = [personId, otherId];
  const known = await trx
    .selectFrom('pulse')
    .select('pair_id')
    .where('person_id', 'in', between)
    .where('other_id', 'in', between)
    .limit(1)
    .executeTakeFirst();
  await trx
    .insertInto('pulse')
    .values({
      ...{ pair_id: known?.pair_id ?? randomUUID(), visit_id: visitId, person_id: personId },
      ...{ other_id: otherId, side, moment, asked_on: today },
    })
    .onConflict((twice) => twice.columns(['visit_id', 'person_id', 'other_id', 'moment']).doNothing())
    .execute();
}

/** Once, and not when it is about to close: then it was asked while nobody could be reminded. */
async function remind(trx: DbOrTrx, today: string): Promise<Asked[]> {
  const rows = await trx
    .updateTable('pulse')
    .set({ reminded_on: today })
    .where('contact', 'is', null)
    .where('reminded_on', 'is', null)
    .where('asked_on', '<=', daysFrom(today, -REMINDED_AFTER_DAYS))
    .where('asked_on', '>', daysFrom(closedSince(today), REMINDED_AFTER_DAYS))
    .where(areTogether)
    .where(sql<boolean>`pulse.person_id not in (select person_id from pulse_stop)`)
    .returning(['visit_id', 'person_id'])
    .execute();
  if (rows.length === 0) return [];
  const rounds = await trx
    .selectFrom('visit')
    .innerJoin('round', 'round.id', 'visit.round_id')
    .select(['visit.id', 'visit.round_id as roundId', 'round.programme_id as programmeId'])
    .where('visit.id', 'in', [...new Set(rows.map(({ visit_id }) => visit_id))])
    .execute();
  const roundOf = new Map(rounds.map(({ id, ...round }) => [id, round]));
  return rows.map(({ visit_id, person_id }) => ({
    ...{ visitId: visit_id, personId: person_id! },
    ...roundOf.get(visit_id)!,
  }));
}

/** One mail to each, about all whom they met in a round. */
async function mailEach(
  trx: DbOrTrx,
  kind: 'pulse' | 'pulseReminder',
  asked: readonly Asked[],
  today: string,
): Promise<void> {
  for (const [key, those] of Map.groupBy(asked, ({ roundId, personId }) => `${roundId} ${personId}`)) {
    const [{ roundId, programmeId, personId }] = those as [Asked];
    const person = await trx
      .selectFrom('person_main')
      .innerJoin('person', 'person.id', 'person_main.id')
      .select(['person_main.email', 'person.locale'])
      .where('person_main.id', '=', personId)
      .where('person.reminders_stopped_at', 'is', null)
      .executeTakeFirst();
    if (!person?.email) continue;
    await post(trx, mails[kind], {
      to: person.email,
      locale: person.locale ?? 'nl',
      about: { personId, roundId, visitIds: [...new Set(those.map(({ visitId }) => visitId))].sort() },
      programmeId,
      dedupe: `${key} ${today}`,
    });
  }
}
