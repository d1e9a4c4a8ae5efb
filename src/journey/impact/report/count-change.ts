import { estimateChange, meanOf } from '../../../platform/statistics/statistics.ts';
import { MOMENTS, type Moment } from '../../programme/programme-measures.ts';
import type { Side } from '../../visit/visit.ts';
import type { Figure } from '../impact-figure.ts';
import { countWentFrom } from './count-compared.ts';
import type { ChangeFacts, MeasureAnswer, RoundFacts } from './facts.ts';
import { FAMILIES, familyOf } from './families.ts';
import { changeFigure, countOf, meanFigure } from './figure-of.ts';
import { type Scores, scoresOf } from './scores.ts';

/** From this score on somebody knows somebody: “I know somebody” is 4 of 5. */
const KNOWS_FROM = 4;

const STANDINGS = ['before', 'as-it-was', 'after'] as const;
type Standing = (typeof STANDINGS)[number];

/** Whether people know more, and how many said so. */
export function countChange(facts: RoundFacts): Figure[] {
  return [
    ...(['visitor', 'host'] as const).flatMap((side) => countLookingBack(facts, side)),
    ...countAnswers(facts),
    ...countKnowing(facts),
    ...countQuiz(facts),
  ];
}

/** A person counts once, however many they met. */
function countLookingBack({ reflections }: ChangeFacts, side: Side): Figure[] {
  const those = reflections.filter((one) => one.side === side);
  const people = [...Map.groupBy(those, ({ id, personId }) => personId ?? id).values()];
  const marks = people.flatMap((own) => {
    const given = own.flatMap(({ given: isGiven, mark }) => (isGiven && mark !== null ? [mark] : []));
    return given.length === 0 ? [] : [meanOf(given)];
  });
  const given = people.filter((own) => own.some((one) => one.given)).length;
  return [
    meanFigure(`mark.${side}s`, marks, { asked: people.length }),
    countOf(`answered.${side}s`, given, people.length),
  ];
}

function countAnswers({ asked, answers }: ChangeFacts): Figure[] {
  return MOMENTS.map((moment) => {
    const got = new Set(asked.flatMap((one) => (one.moment === moment ? [one.measuredId] : [])));
    const gave = new Set(
      answers.flatMap((one) => (one.moment === moment && got.has(one.measuredId) ? [one.measuredId] : [])),
    );
    return countOf('answered.measures', gave.size, got.size, moment);
  });
}

const isAt = (standing: Standing) => (one: MeasureAnswer) =>
  standing === 'as-it-was'
    ? one.measure === 'as-it-was' && one.moment === 'after'
    : one.measure === 'knows' && one.moment === standing;

function countKnowing(facts: RoundFacts): Figure[] {
  const went = countWentFrom(facts);
  const answers = facts.answers.filter(({ measuredId }) => went.mayHaveGone.has(measuredId));
  const all = scoresOf(answers, STANDINGS.map(isAt));
  const standing = (scores: readonly Scores[], at: Standing) =>
    scores.map(({ means }) => means[STANDINGS.indexOf(at)]!);
  const families = FAMILIES.flatMap((family) => {
    const own = all.filter(({ measuredId }) => familyFor(facts, measuredId) === family);
    return STANDINGS.map((at) => meanFigure(`knows.family-${at}`, standing(own, at), { part: family }));
  });
  const changes = MOMENTS.filter((moment) => moment !== 'before').map((moment: Moment) => {
    const later = (one: MeasureAnswer) => one.measure === 'knows' && one.moment === moment;
    const pairs = scoresOf(answers, [isAt('before'), later]).map(
      ({ means }) => [means[0]!, means[1]!] as const,
    );
    return changeFigure('knows.change', pairs.length, estimateChange(pairs), moment);
  });
  const looking = scoresOf(answers, [isAt('as-it-was'), isAt('after')]).map(
    ({ means }) => [means[0]!, means[1]!] as const,
  );
  return [
    countOf('knows.answered', all.length, went.people),
    ...STANDINGS.map((at) =>
      countOf('knows.share', standing(all, at).filter((one) => one >= KNOWS_FROM).length, all.length, at),
    ),
    ...STANDINGS.map((at) => meanFigure('knows.mean', standing(all, at), { part: at })),
    ...families,
    ...changes,
    changeFigure('knows.change-as-it-was', looking.length, estimateChange(looking)),
  ];
}

/** Of where they work, as they signed up; `null`: nobody knows any more. */
function familyFor({ measured, signUps, organisations }: RoundFacts, measuredId: string) {
  const personId = measured.find(({ id }) => id === measuredId)?.personId ?? null;
  const signUp = personId === null ? undefined : signUps.find((one) => one.personId === personId);
  return signUp ? familyOf(organisations.get(signUp.organisationId)!.kind) : null;
}

function countQuiz(facts: RoundFacts): Figure[] {
  const { mayHaveGone } = countWentFrom(facts);
  const answers = facts.answers
    .filter(({ measure, measuredId }) => measure === 'quiz' && mayHaveGone.has(measuredId))
    .map((one) => ({
      ...one,
      about: String(one.item),
      value: facts.right[one.item - 1]?.includes(one.value) ? 1 : 0,
    }));
  const at = (moment: Moment) => (one: MeasureAnswer) => one.moment === moment;
  const pairs = scoresOf(answers, [at('before'), at('after')]).map(
    ({ means }) => [means[0]!, means[1]!] as const,
  );
  return [
    meanFigure(
      'quiz.mean',
      pairs.map(([before]) => before),
      { part: 'before' },
    ),
    meanFigure(
      'quiz.mean',
      pairs.map(([, after]) => after),
      { part: 'after' },
    ),
    changeFigure('quiz.change', pairs.length, estimateChange(pairs)),
  ];
}
