import { daysFrom } from '../../../language/day.ts';
import type { ProgrammeId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { askInterest, confirmInterest } from '../interest/interests.ts';
import { countPress, findOrigin, noteShared, readOwnBrief, saveBrief, shareBrief } from './briefs.ts';

interface At {
  programmeId: ProgrammeId;
  today: string;
}

/** With how many each was shared, what its readers pressed, and how many days ago it was. */
const SHARED = [
  { sharedWith: 23, knewNot: 9, rang: 2, daysAgo: 40 },
  { sharedWith: 8, knewNot: 3, rang: 0, daysAgo: 21 },
  { sharedWith: 14, knewNot: 5, rang: 1, daysAgo: 12 },
] as const;

/** Who read the first of them, and wants something. */
const READERS = [
  { wants: 'join', name: 'Roos Verschuur', email: 'roos.verschuur@thuisaandemaas.example' },
  { wants: 'join', name: 'Milan Ozturk', email: 'milan.ozturk@thuisaandemaas.example' },
  { wants: 'introduce', name: 'Fenna de Wit', email: 'fenna.de.wit@thuisaandemaas.example' },
] as const;

/** Pages for colleagues, of what people shared with everybody when they looked back. */
export async function fillBriefs(trx: DbOrTrx, { programmeId, today }: At): Promise<void> {
  const wrote = await trx
    .selectFrom('reflection_text')
    .innerJoin('reflection', 'reflection.id', 'reflection_text.reflection_id')
    .innerJoin('visit', 'visit.id', 'reflection.visit_id')
    .innerJoin('round', 'round.id', 'visit.round_id')
    .innerJoin('person', 'person.id', 'reflection.person_id')
    .select(['visit.id as visitId', 'person.id as personId', 'person.number'])
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('round.programme_id', '=', programmeId)
    .where('reflection.side', '=', 'visitor')
    .where('readers', '=', 'everyone')
    .where('round.last_day', '<', today)
    .groupBy(['visit.id', 'person.id', 'person.number', 'round.number'])
    .orderBy('round.number', 'desc')
    .orderBy('count', 'desc')
    .orderBy('person.number')
    .execute();
  for (const { visitId, personId } of wrote) {
    const shared = SHARED[await countOf(trx, programmeId)];
    const origin = shared && (await findOrigin(trx, visitId, [personId]));
    if (!origin) continue;
    const day = daysFrom(today, -shared.daysAgo);
    const texts = { struck: '', image: '', take: '' };
    for (const part of ['struck', 'image', 'take'] as const)
      if (origin.written[part]?.toAll) texts[part] = origin.written[part].text;
    await saveBrief(trx, { ...origin, texts, today: day, version: 0 });
    const { id } = (await readOwnBrief(trx, origin))!;
    // Whoever opens the link of the example makes a new one: the key of this one is nobody's.
    await shareBrief(trx, id, day);
    await noteShared(trx, id, shared.sharedWith);
    for (let press = 0; press < shared.knewNot; press += 1) await countPress(trx, id, 'knew_not');
    for (let press = 0; press < shared.rang; press += 1) await countPress(trx, id, 'rang');
    if (shared === SHARED[0]) await readBy(trx, { programmeId, briefId: id, today: daysFrom(day, 3) });
  }
}

const countOf = async (trx: DbOrTrx, programmeId: ProgrammeId): Promise<number> =>
  (
    await trx
      .selectFrom('brief')
      .innerJoin('visit', 'visit.id', 'brief.visit_id')
      .innerJoin('round', 'round.id', 'visit.round_id')
      .select('brief.id')
      .where('round.programme_id', '=', programmeId)
      .execute()
  ).length;

async function readBy(trx: DbOrTrx, at: At & { briefId: string }): Promise<void> {
  for (const reader of READERS) {
    const organisation = 'Stichting Thuis aan de Maas';
    await askInterest(trx, { ...at, ...reader, organisation, locale: 'nl' });
  }
  const asked = await trx
    .selectFrom('interest')
    .select(['id', 'wants'])
    .where('brief_id', '=', at.briefId)
    .orderBy('asked_on')
    .execute();
  for (const { id } of asked) await confirmInterest(trx, id, daysFrom(at.today, 1));
  // They heard weeks ago that somebody can sign up.
  await trx
    .updateTable('interest')
    .set({ told_on: daysFrom(at.today, 2) })
    .where('brief_id', '=', at.briefId)
    .execute();
}
