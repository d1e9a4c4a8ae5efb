import { daysFrom } from '../../../language/day.ts';
import type { PersonId, RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { readVisits, type Visit } from '../../visit/reads.ts';
import type { Side } from '../../visit/visit.ts';
import { endsOn } from '../../visit/visit-end.ts';
import { closesOn } from '../../visit/visit-secret.ts';
import type { Question, ReflectionState } from '../reflection.ts';
import { mayLookBack } from '../reflection-due.ts';
import { HOST_SAMPLES, type Sample, VISITOR_SAMPLES } from './example-texts.ts';
import { readHostsThen } from './finding.ts';
import { moveReflection } from './moving.ts';

/** So many are not asked yet as long as visits go on: the next morning does that, and its mails show how it begins. */
const UNASKED = 2;
const REMINDED_AFTER = 7;

/** What was on the visits of the example: some looked back, some began, one would rather not. */
export async function addReflections(trx: DbOrTrx, roundId: RoundId, today: string): Promise<void> {
  const all = await readVisits(trx, roundId);
  const visits = all.filter((visit) => mayLookBack(visit, today));
  const isOver = visits.every(({ roundLast }) => roundLast !== null && roundLast < today);
  const fresh = {
    visitor: await readFresh(trx, VISITOR_SAMPLES, TEXTS_A_ROUND),
    host: await readFresh(trx, HOST_SAMPLES, HOST_TEXTS_A_ROUND),
  };
  for (const [index, visit] of visits.slice(isOver ? 0 : UNASKED).entries())
    await lookBack(trx, visit, { index, today, fresh });
}

/** So many of each round in their own words: what they wrote, and who may read it. */
const TEXTS_A_ROUND = 6;
const HOST_TEXTS_A_ROUND = 4;

/** What nobody wrote yet: nobody writes what another wrote. */
async function readFresh(trx: DbOrTrx, samples: readonly Sample[], count: number): Promise<Sample[]> {
  const written = new Set(
    (await trx.selectFrom('reflection_text').select('text').execute()).map(({ text }) => text),
  );
  return samples
    .filter(({ texts }) => Object.values(texts).every(([text]) => !written.has(text)))
    .slice(0, count);
}

interface LookingBack {
  index: number;
  today: string;
  /** What is still to be written by each side; who writes it takes it away. */
  fresh: Record<Side, Sample[]>;
}

async function lookBack(trx: DbOrTrx, visit: Visit, { index, today, fresh }: LookingBack): Promise<void> {
  const hosts = await readHostsThen(trx, visit);
  const people = [
    ...(visit.visitorId ? [{ personId: visit.visitorId, side: 'visitor' as const }] : []),
    ...hosts.map(({ personId }) => ({ personId, side: 'host' as const })),
  ];
  // Of a secret place it was asked when that told nothing of its day.
  const askedOn = daysFrom((visit.secret && closesOn(visit)) || endsOn(visit), 1);
  const isLate = daysFrom(askedOn, REMINDED_AFTER) <= today;
  for (const { personId, side } of people) {
    const about = { visitId: visit.id, roundId: visit.roundId, personId, side };
    const { id } = await moveReflection(trx, { ...about, to: 'asked' });
    const way = side === 'visitor' ? WAYS[index % WAYS.length]! : HOST_WAYS[index % HOST_WAYS.length]!;
    const state = way === 'asked' ? way : (await moveReflection(trx, { ...about, to: way })).state;
    // Of a secret place nobody of the example writes anything: what is read of it leads there.
    const sample = answers(state) && !visit.secret ? fresh[side].shift() : undefined;
    await trx
      .updateTable('reflection')
      .set({
        ...{ asked_on: askedOn, reminded_on: isLate ? daysFrom(askedOn, REMINDED_AFTER) : null },
        ...(answers(state) ? chosen(index, sample) : {}),
      })
      .where('id', '=', id)
      .execute();
    if (sample) await write(trx, { id, personId }, sample);
  }
}

const answers = (state: ReflectionState): boolean => state === 'given' || state === 'begun';

const WAYS = ['given', 'given', 'asked', 'given', 'begun', 'given', 'given', 'refused'] as const;
const HOST_WAYS = ['given', 'asked', 'given'] as const;

/** What is chosen from a list; it goes with what is written. */
function chosen(index: number, sample: Sample | undefined) {
  const { knows, mark } = sample ?? CHOICES[index % CHOICES.length]!;
  return {
    ...{ knows, mark, screen: 6 },
    worthwhile: mark > 6 ? ('yes' as const) : ('partly' as const),
    again: mark > 7 ? ('yes' as const) : ('maybe' as const),
  };
}

const CHOICES: readonly Pick<Sample, 'knows' | 'mark'>[] = [
  { knows: 'somebody', mark: 9 },
  { knows: 'number', mark: 8 },
  { knows: 'called', mark: 8 },
  { knows: 'search', mark: 6 },
  { knows: 'somebody', mark: 7 },
];

async function write(trx: DbOrTrx, { id, personId }: { id: string; personId: PersonId }, { texts }: Sample) {
  await trx
    .insertInto('reflection_text')
    .values(
      Object.entries(texts).map(([question, [text, readers]]) => ({
        ...{ reflection_id: id, person_id: personId, text, readers },
        question: question as Question,
      })),
    )
    .execute();
}
