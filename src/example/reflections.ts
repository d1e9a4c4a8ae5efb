import { readHostsThen } from '../journey/reflection/looking/finding.ts';
import { moveReflection } from '../journey/reflection/looking/moving.ts';
import type { Question, Readers } from '../journey/reflection/reflection.ts';
import { mayLookBack } from '../journey/reflection/reflection-due.ts';
import { readVisits, type Visit } from '../journey/visit/reads.ts';
import type { Side } from '../journey/visit/visit.ts';
import { endsOn } from '../journey/visit/visit-end.ts';
import { daysFrom } from '../language/day.ts';
import type { RoundId } from '../people/ids.ts';
import type { DbOrTrx } from '../platform/db/connect.ts';

/** So many are not asked yet: the next morning does that, and its mails show how it begins. */
const UNASKED = 2;
const REMINDED_AFTER = 7;

/** What was on the visits of the example: some looked back, some began, one would rather not. */
export async function addReflections(trx: DbOrTrx, roundId: RoundId, today: string): Promise<void> {
  const visits = (await readVisits(trx, roundId)).filter((visit) => mayLookBack(visit, today));
  for (const [index, visit] of visits.slice(UNASKED).entries()) {
    await lookBack(trx, visit, { index, today });
  }
}

async function lookBack(
  trx: DbOrTrx,
  visit: Visit,
  { index, today }: { index: number; today: string },
): Promise<void> {
  const hosts = await readHostsThen(trx, visit);
  const people = [
    ...(visit.visitorId ? [{ personId: visit.visitorId, side: 'visitor' as const }] : []),
    ...hosts.map(({ personId }) => ({ personId, side: 'host' as const })),
  ];
  const askedOn = daysFrom(endsOn(visit), 1);
  for (const { personId, side } of people) {
    const about = { visitId: visit.id, roundId: visit.roundId, personId, side };
    const { id } = await moveReflection(trx, { ...about, to: 'asked' });
    const isLate = daysFrom(askedOn, REMINDED_AFTER) <= today;
    await trx
      .updateTable('reflection')
      .set({ asked_on: askedOn, reminded_on: isLate ? daysFrom(askedOn, REMINDED_AFTER) : null })
      .where('id', '=', id)
      .execute();
    const way = side === 'visitor' ? WAYS[index % WAYS.length]! : HOST_WAYS[index % HOST_WAYS.length]!;
    if (way === 'asked') continue;
    await moveReflection(trx, { ...about, to: way });
    if (way !== 'refused') await answer(trx, { id, personId, side }, index);
  }
}

const WAYS = ['given', 'given', 'asked', 'given', 'begun', 'given', 'given', 'refused'] as const;
const HOST_WAYS = ['given', 'asked', 'given'] as const;

interface Sample {
  texts: Partial<Record<Question, [text: string, readers: Readers]>>;
  knows: 'search' | 'number' | 'somebody' | 'called';
  mark: number;
}

async function answer(
  trx: DbOrTrx,
  { id, personId, side }: { id: string; personId: string; side: Side },
  index: number,
): Promise<void> {
  const samples = side === 'visitor' ? SAMPLES : HOST_SAMPLES;
  const { texts, knows, mark } = samples[index % samples.length]!;
  // Nobody writes what another wrote: of the others there are choices alone.
  for (const [question, [text, readers]] of Object.entries(index < samples.length ? texts : {}))
    await trx
      .insertInto('reflection_text')
      .values({ reflection_id: id, person_id: personId, question: question as Question, text, readers })
      .execute();
  await trx
    .updateTable('reflection')
    .set({
      knows,
      mark,
      worthwhile: mark > 6 ? 'yes' : 'partly',
      again: mark > 7 ? 'yes' : 'maybe',
      screen: 6,
    })
    .where('id', '=', id)
    .execute();
}

const SAMPLES: readonly Sample[] = [
  {
    texts: {
      struck: ['Ze waren een uur bezig met rustig praten. Pas daarna ging het over aangifte.', 'everyone'],
      image: ['Ik dacht: die komen alleen om te handhaven. Ze doen veel meer.', 'other'],
      take: ['Eerst bellen, dan pas een formulier sturen.', 'me'],
    },
    ...{ knows: 'somebody', mark: 9 },
  },
  {
    texts: {
      struck: ['Hoe weinig tijd er is tussen twee gesprekken.', 'coordinators'],
      take: ['Ik zet voortaan in de eerste zin wat ik van de ander vraag.', 'everyone'],
    },
    ...{ knows: 'number', mark: 8 },
  },
  {
    texts: {
      struck: ['Iedereen kende elkaar bij de voornaam. Dat scheelt een halve dag.', 'other'],
      image: ['Ik snap nu waarom het soms lang stil is: er wordt dan juist gewerkt.', 'everyone'],
    },
    ...{ knows: 'called', mark: 8 },
  },
  {
    texts: { take: ['Ik weet nu wanneer ik beter niet kan bellen.', 'me'] },
    ...{ knows: 'search', mark: 6 },
  },
];

const HOST_SAMPLES: readonly Sample[] = [
  {
    texts: {
      struck: ['De vragen van buiten. Waarom doen jullie dit zo? Daar had ik geen antwoord op.', 'everyone'],
      take: ['We gaan ons overleg een kwartier korter maken.', 'coordinators'],
    },
    ...{ knows: 'somebody', mark: 9 },
  },
  { texts: { struck: ['Fijn om te laten zien wat goed gaat.', 'other'] }, ...{ knows: 'number', mark: 8 } },
  {
    texts: { image: ['Ik wist niet dat jullie zo vaak wachten tot wij bellen.', 'everyone'] },
    ...{ knows: 'called', mark: 8 },
  },
];
