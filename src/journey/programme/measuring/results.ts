import { ordered } from '../../../language/order.ts';
import {
  type Change,
  type Estimate,
  estimateChange,
  estimateMean,
  estimateShare,
  exactMcNemar,
  meanOf,
} from '../../../platform/statistics/statistics.ts';
import { type Measure, MOMENTS, type Moment } from '../programme-measures.ts';

/** Of fewer nothing is said: a mean of four is nearly an answer of one. */
export const ENOUGH = 5;

export interface Asked {
  person: string;
  moment: Moment;
}

export interface Answer extends Asked {
  measure: Measure;
  about: string;
  item: number;
  value: number;
}

/** A moment, or how it was before as somebody sees it afterwards. */
export type Standing = Moment | 'as-it-was';

/** Of how many, and what comes of it; `null` while they are too few. */
export interface Known<T> {
  n: number;
  estimate: T | null;
}

export interface Compared {
  from: Standing;
  to: Standing;
  known: Known<Change>;
}

export interface Scale {
  standings: { standing: Standing; known: Known<Estimate> }[];
  changes: Compared[];
}

export interface SituationResult {
  number: number;
  shares: { moment: Moment; known: Known<Estimate> }[];
  /** From before to the last moment at which enough answered it both times. */
  turned: { to: Moment; n: number; gained: number; lost: number; p: number } | null;
}

export interface Results {
  moments: { moment: Moment; asked: number; knows: number; quiz: number; coordination: number }[];
  knows: Scale;
  kinds: { kind: string; standings: { standing: Standing; known: Known<number> }[] }[];
  quiz: Scale;
  situations: SituationResult[];
  coordination: Scale | null;
}

type Standed = Answer & { standing: Standing };

const scaleOf = (rows: readonly Standed[], standings: readonly Standing[]): Scale => {
  const people = [...Map.groupBy(rows, ({ person }) => person).values()];
  return {
    standings: standings.map((standing) => {
      const scores = people.flatMap((own) => scoreOf(own.filter((row) => row.standing === standing)));
      return { standing, known: known(scores.length, () => estimateMean(scores)) };
    }),
    changes: comparisons(standings).flatMap(({ from, to }) => {
      const pairs = people.flatMap((own) => pairOf(own, from, to));
      return pairs.length === 0
        ? []
        : [{ from, to, known: known(pairs.length, () => estimateChange(pairs)) }];
    }),
  };
};

/** A person counts once, with however many kinds of organisation they work. */
const scoreOf = (rows: readonly Standed[]): number[] =>
  rows.length === 0 ? [] : [meanOf(rows.map(({ value }) => value))];

/** Of who answered both times only what they answered both times: what was passed over once is no change. */
function pairOf(own: readonly Standed[], from: Standing, to: Standing): [number, number][] {
  const earlier = new Map(
    own.flatMap((row) => (row.standing === from ? [[row.about, row.value] as const] : [])),
  );
  const both = own.filter((row) => row.standing === to && earlier.has(row.about));
  if (both.length === 0) return [];
  return [[meanOf(both.map(({ about }) => earlier.get(about)!)), meanOf(both.map(({ value }) => value))]];
}

/** Each later moment beside the first; and after beside what people say afterwards of before. */
const comparisons = (standings: readonly Standing[]): { from: Standing; to: Standing }[] => [
  ...(standings.includes('as-it-was') ? [{ from: 'as-it-was', to: 'after' } as const] : []),
  ...MOMENTS.slice(1).map((to) => ({ from: 'before', to }) as const),
];

const known = <T>(n: number, estimate: () => T | null): Known<T> => ({
  n,
  estimate: n < ENOUGH ? null : estimate(),
});

const STANDINGS: readonly Standing[] = ['before', 'as-it-was', ...MOMENTS.slice(1)];

/** What the answers of a round say. @param right per situation which of its functions are right */
export function resultsOf(
  asked: readonly Asked[],
  answers: readonly Answer[],
  right: readonly (readonly number[])[],
): Results {
  const knows = answers.filter(({ measure }) => measure === 'knows');
  const looking = answers.filter(({ measure }) => measure === 'as-it-was');
  const quiz = answers.filter(({ measure }) => measure === 'quiz');
  const coordination = answers.filter(({ measure }) => measure === 'coordination');
  const isRight = ({ item, value }: Answer) => (right[item - 1]?.includes(value) ? 1 : 0);
  const peopleAt = (rows: readonly Answer[], moment: Moment) =>
    new Set(rows.filter((one) => one.moment === moment).map(({ person }) => person)).size;
  return {
    moments: MOMENTS.map((moment) => ({
      moment,
      asked: asked.filter((one) => one.moment === moment).length,
      knows: peopleAt(knows, moment),
      quiz: peopleAt(quiz, moment),
      coordination: peopleAt(coordination, moment),
    })).filter((one) => one.asked > 0),
    knows: scaleOf([...standing(knows), ...standing(looking, 'as-it-was')], STANDINGS),
    kinds: kindsOf([...standing(knows), ...standing(looking, 'as-it-was')]),
    quiz: scaleOf(
      standing(quiz).map((one) => ({ ...one, about: String(one.item), value: isRight(one) })),
      MOMENTS,
    ),
    situations: right.map((_, index) =>
      situationOf(
        index + 1,
        quiz.filter(({ item }) => item === index + 1),
        isRight,
      ),
    ),
    coordination:
      coordination.length === 0
        ? null
        : scaleOf(
            standing(coordination).map((one) => ({ ...one, about: `${one.about} ${one.item}` })),
            MOMENTS,
          ),
  };
}

const standing = (rows: readonly Answer[], as?: 'as-it-was'): Standed[] =>
  rows.map((row) => ({ ...row, standing: as ?? row.moment }));

/** Per kind of organisation the mean of everybody who works with it. */
function kindsOf(rows: readonly Standed[]): Results['kinds'] {
  const per = Map.groupBy(rows, ({ about }) => about);
  return ordered([...per.keys()], (kind) => kind).map((kind) => ({
    kind,
    standings: STANDINGS.map((at) => {
      const values = per.get(kind)!.flatMap((row) => (row.standing === at ? [row.value] : []));
      return { standing: at, known: known(values.length, () => meanOf(values)) };
    }).filter(({ known: { n } }) => n > 0),
  }));
}

function situationOf(
  number: number,
  rows: readonly Answer[],
  isRight: (answer: Answer) => number,
): SituationResult {
  const per = Map.groupBy(rows, ({ moment }) => moment);
  const shares = MOMENTS.filter((moment) => per.has(moment)).map((moment) => {
    const scores = per.get(moment)!.map(isRight);
    const count = scores.filter((one) => one === 1).length;
    return { moment, known: known(scores.length, () => estimateShare(count, scores.length)) };
  });
  const before = new Map(per.get('before')?.map((one) => [one.person, isRight(one)]));
  const turns = MOMENTS.slice(1).flatMap((to) => {
    const pairs = (per.get(to) ?? []).flatMap((one) => {
      const was = before.get(one.person);
      return was === undefined ? [] : [isRight(one) - was];
    });
    const gained = pairs.filter((one) => one > 0).length;
    const lost = pairs.filter((one) => one < 0).length;
    return pairs.length < ENOUGH
      ? []
      : [{ to, n: pairs.length, gained, lost, p: exactMcNemar(gained, lost) }];
  });
  return { number, shares, turned: turns.at(-1) ?? null };
}
