import { daysFrom } from '../../../language/day.ts';
import type { RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { type About, type Contact, dueOn, MOMENTS, type Moment, type Noticed } from '../contact-pulse.ts';
import { keepAnswer, saveMore } from './answering.ts';
import { askWhoMet } from './asking.ts';

interface At {
  roundId: RoundId;
  today: string;
}

/** What who met on a visit was asked at each moment that has come, and what they told. */
export async function fillPulses(trx: DbOrTrx, { roundId, today }: At): Promise<void> {
  const { last } = await trx
    .selectFrom('round')
    .select('last_day as last')
    .where('id', '=', roundId)
    .executeTakeFirstOrThrow();
  if (last === null) return;
  for (const moment of MOMENTS) {
    const day = dueOn(last, moment);
    if (day > today) continue;
    await askWhoMet(trx, day);
    await answerAll(trx, { roundId, moment, day, today });
  }
}

interface Answering extends At {
  moment: Moment;
  day: string;
}

/** The same people answer the same each time that the example is made: in the order in which they came. */
async function answerAll(trx: DbOrTrx, { roundId, moment, day, today }: Answering): Promise<void> {
  const asked = await trx
    .selectFrom('pulse')
    .innerJoin('visit', 'visit.id', 'pulse.visit_id')
    .innerJoin('person', 'person.id', 'pulse.person_id')
    .innerJoin('person as other', 'other.id', 'pulse.other_id')
    .select(['pulse.id', 'pulse.pair_id as pairId'])
    .where('visit.round_id', '=', roundId)
    .where('pulse.moment', '=', moment)
    .where('pulse.asked_on', '=', day)
    .orderBy('person.number')
    .orderBy('other.number')
    .execute();
  const reminder = daysFrom(day, 7);
  const pairs = [...new Set(asked.map(({ pairId }) => pairId))];
  for (const [index, { id, pairId }] of asked.entries()) {
    // Two who met say the same; of every third pair one is silent.
    const pair = pairs.indexOf(pairId);
    const isSilent = pair % 3 === 1 && asked.findIndex((one) => one.pairId === pairId) !== index;
    const contact = isSilent ? null : WAYS[pair % WAYS.length]![MOMENTS.indexOf(moment)]!;
    // Who was silent at first answers after a second mail, or not at all.
    const late = index % 3 === 2;
    if ((contact === null || late) && reminder <= today)
      await trx.updateTable('pulse').set({ reminded_on: reminder }).where('id', '=', id).execute();
    const on = daysFrom(day, late ? 9 : 2);
    if (contact === null || on > today) continue;
    await keepAnswer(trx, { id, roundId, contact: null }, { contact, today: on });
    if (contact === 'yes') await saveMore(trx, id, MORE[index % MORE.length]!);
  }
}

/** After six weeks, three months and six months; `null`: silent. Some lines stay, some begin late, some fade. */
const WAYS: readonly (readonly (Contact | null)[])[] = [
  ['yes', 'yes', 'yes'],
  ['yes', 'yes', null],
  ['not-yet', 'yes', 'yes'],
  [null, null, null],
  ['yes', 'no-need', 'yes'],
  ['not-yet', 'not-yet', 'no-need'],
  ['yes', 'yes', 'yes'],
  ['yes', 'not-yet', 'not-yet'],
  ['no-need', null, 'yes'],
  ['yes', null, null],
  ['yes', 'yes', 'not-yet'],
];

const MORE: readonly { about: About[]; noticed: Noticed[] }[] = [
  { about: ['situation', 'advice'], noticed: ['sooner'] },
  { about: ['question'], noticed: ['not-yet'] },
  { about: ['referral'], noticed: ['sooner', 'once'] },
  { about: ['advice'], noticed: [] },
  { about: ['situation', 'together'], noticed: ['safer'] },
  { about: ['question', 'else'], noticed: ['not-yet'] },
  { about: ['referral', 'situation'], noticed: ['once'] },
];
