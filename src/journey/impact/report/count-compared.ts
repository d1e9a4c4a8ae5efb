import { estimateChange, meanOf } from '../../../platform/statistics/statistics.ts';
import type { Figure } from '../impact-figure.ts';
import { wentOf } from './count-way.ts';
import type { MeasureAnswer, RoundFacts } from './facts.ts';
import { changeFigure, meanFigure } from './figure-of.ts';
import { scoresOf } from './scores.ts';

/** Who went, as people; and of the measured, who did as far as anybody knows. */
export function countWentFrom({ signUps, visits, measured }: RoundFacts) {
  const signUpsThatWent = wentOf({ visits });
  const people = new Set(signUps.flatMap(({ id, personId }) => (signUpsThatWent.has(id) ? [personId] : [])));
  const gone = visits.filter(({ signUpId, state }) => signUpId === null && state === 'took-place').length;
  return {
    people: signUps.filter(({ id }) => signUpsThatWent.has(id)).length + gone,
    ids: people,
    mayHaveGone: new Set(
      measured.flatMap(({ id, personId }) => (personId === null || people.has(personId) ? [id] : [])),
    ),
  };
}

const isKnows = (moment: 'before' | 'after') => (one: MeasureAnswer) =>
  one.measure === 'knows' && one.moment === moment;
const TIMES = [isKnows('before'), isKnows('after')] as const;

/** What can be laid beside what: there is no group that was kept from going. */
export function countCompared(facts: RoundFacts): Figure[] {
  return [...compareKinds(facts), ...compareNewcomers(facts), ...comparePlaced(facts)];
}

/** Of the same people: where they were, and where they were not. */
function compareKinds(facts: RoundFacts): Figure[] {
  const visited = kindsVisited(facts);
  const personOf = new Map(facts.measured.map(({ id, personId }) => [id, personId]));
  const { ids } = countWentFrom(facts);
  const answers = facts.answers.filter(({ measuredId }) => {
    const personId = personOf.get(measuredId);
    return personId ? ids.has(personId) : false;
  });
  const was = ({ measuredId, about }: MeasureAnswer) =>
    visited.get(personOf.get(measuredId) ?? '')?.has(about) ?? false;
  const visitedOnes = scoresOf(answers, TIMES, was);
  const elsewhere = scoresOf(answers, TIMES, (one) => !was(one));
  const other = new Map(elsewhere.map(({ measuredId, means }) => [measuredId, means]));
  const more = visitedOnes.flatMap(({ measuredId, means }) => {
    const beside = other.get(measuredId);
    return beside ? [means[1]! - means[0]! - (beside[1]! - beside[0]!)] : [];
  });
  return [
    changed('compared.visited', visitedOnes),
    changed('compared.not-visited', elsewhere),
    meanFigure('compared.by-visit', more),
  ];
}

function kindsVisited({ signUps, visits, organisations }: RoundFacts): Map<string, Set<string>> {
  const personOf = new Map(signUps.map(({ id, personId }) => [id, personId]));
  const kinds = new Map<string, Set<string>>();
  for (const { signUpId, hostId, state } of visits) {
    const personId = signUpId && personOf.get(signUpId);
    if (!personId || state !== 'took-place') continue;
    const own = kinds.get(personId) ?? new Set();
    kinds.set(personId, own.add(organisations.get(hostId)!.kind));
  }
  return kinds;
}

const changed = (id: string, scores: readonly { means: readonly number[] }[]): Figure => {
  const pairs = scores.map(({ means }) => [means[0]!, means[1]!] as const);
  return changeFigure(id, pairs.length, estimateChange(pairs));
};

function compareNewcomers(facts: RoundFacts): Figure[] {
  const { ids } = countWentFrom(facts);
  const newcomer = new Map(facts.signUps.map((one) => [one.personId, one.newcomer]));
  const scoresIf = (isNew: boolean) => {
    const those = new Set(
      facts.measured.flatMap(({ id, personId }) =>
        personId !== null && ids.has(personId) && newcomer.get(personId) === isNew ? [id] : [],
      ),
    );
    return scoresOf(
      facts.answers.filter(({ measuredId }) => those.has(measuredId)),
      TIMES,
    );
  };
  return [changed('compared.newcomers', scoresIf(true)), changed('compared.earlier', scoresIf(false))];
}

/** Of who signed up again: nature's experiment, for between some of them the lot decided. */
function comparePlaced({ signUps, measured, answers, next, placed, byLot, ...rest }: RoundFacts): Figure[] {
  const hasVisit = new Set(placed);
  const went = wentOf(rest);
  const groups = {
    'compared.next-went': ({ id }: RoundFacts['signUps'][number]) => went.has(id),
    'compared.next-lot': ({ id, personId }: RoundFacts['signUps'][number]) =>
      !hasVisit.has(id) && byLot.has(personId),
    'compared.next-other': ({ id, personId }: RoundFacts['signUps'][number]) =>
      !hasVisit.has(id) && !byLot.has(personId),
  };
  const later = Map.groupBy(next, ({ personId }) => personId);
  const measuredOf = new Map(measured.map(({ id, personId }) => [personId, id]));
  const first = Map.groupBy(answers.filter(isKnows('before')), ({ measuredId }) => measuredId);
  return Object.entries(groups).map(([id, isOfGroup]) => {
    const scores = signUps.filter(isOfGroup).flatMap(({ personId }) => {
      const before = new Map(
        (first.get(measuredOf.get(personId) ?? '') ?? []).map(({ about, value }) => [about, value]),
      );
      const both = (later.get(personId) ?? []).filter(({ about }) => before.has(about));
      if (both.length === 0) return [];
      return [
        {
          means: [
            meanOf(both.map(({ about }) => before.get(about)!)),
            meanOf(both.map(({ value }) => value)),
          ],
        },
      ];
    });
    return changed(id, scores);
  });
}
