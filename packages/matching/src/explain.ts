import { canonical } from './canonical.ts';
import { catalogue } from './catalogue.ts';
import { betterTiers, type Choice, choicesOf } from './choices.ts';
import { InstanceError } from './errors.ts';
import { demandOf, Forcing } from './forcing.ts';
import { type Deadline, deadlineIn } from './highs.ts';
import { breathe } from './lexicographic.ts';
import { buildModel, type Model } from './model.ts';
import { obstacles } from './obstacles.ts';
import { parseInstance } from './parse.ts';
import type { Competition, MatchResult, Progress, UnplacedReason, Why } from './result.ts';
import type { Instance, Person } from './schema.ts';
import { verify } from './verify.ts';

/** How to explain. */
export type ExplainOptions = {
  onProgress?: (progress: Progress) => void;
  /** The ids of the people to explain for; everybody when absent. */
  people?: string[];
  timeLimitSeconds?: number;
};

/**
 * For every person and every better choice not given: the rule against it, or the exact price of forcing it, or
 * that the lottery decided. Rows are sorted by person, then tier; nothing is left out.
 * @param result what `match` returned for this same instance.
 * @throws {InstanceError} malformed instance, a result that does not belong to it, or an unknown person.
 * @throws {TimeLimitError | SolverError} as `match` does.
 */
export async function explain(
  instance: Instance,
  result: MatchResult,
  options: ExplainOptions = {},
): Promise<Why[]> {
  const parsed = canonical(parseInstance(instance));
  const refuse = (row: string, code: string, message: string) => {
    throw new InstanceError([{ row, path: [], code, message }]);
  };
  const [violation] = verify(parsed, result).violations;
  if (violation) refuse('the result', 'result-mismatch', `is not of this instance: ${violation.message}`);
  const model = buildModel(catalogue(parsed));
  for (const id of options.people ?? []) {
    if (!model.cat.people.has(id)) refuse('options.people', 'unknown-person', `unknown person "${id}"`);
  }
  const deadline = deadlineIn(options.timeLimitSeconds);
  const full = await reasonsFor(model, result, deadline, { unplaced: false, why: true, ...options });
  return full.why;
}

type Wanted = { unplaced: boolean; why: boolean } & Pick<ExplainOptions, 'onProgress' | 'people'>;

/** Fills in the reasons of a proven result: those of the people not placed, the `why`, or both. */
export async function reasonsFor(
  model: Model,
  result: MatchResult,
  deadline: Deadline,
  wanted: Wanted,
): Promise<MatchResult> {
  const { cat } = model;
  const choices = choicesOf(cat);
  const got = new Map<string, number[]>();
  for (const { person, tier } of result.visits) got.set(person, [...(got.get(person) ?? []), tier]);

  type Question = { person: Person; tier: number | null; demand: number[]; choices: Choice[] };
  const ask = (person: Person, tier: number | null): Question => {
    return { person, tier, demand: demandOf(model, person.id, tier), choices: choices(person) };
  };
  const unplaced = wanted.unplaced
    ? result.unplaced.map((row) => ask(cat.people.get(row.person)!, null))
    : [];
  const chosen = new Set(wanted.people ?? cat.people.keys());
  const better = cat.instance.people
    .filter((person) => wanted.why && chosen.has(person.id))
    .flatMap((person) => betterTiers(person, got.get(person.id) ?? []).map((tier) => ask(person, tier)));

  const questions = [...unplaced, ...better];
  const forcing = new Forcing(model, result, deadline);
  const prices = new Map<string, Promise<Competition>>();
  const price = ({ person, tier, demand }: Question) => {
    // Somebody with one tier left is asked about twice, as unplaced and for that tier.
    const key = String(demand);
    const answer = prices.get(key) ?? competition(person, tier, demand);
    prices.set(key, answer);
    return answer;
  };
  const competition = async (person: Person, tier: number | null, demand: number[]): Promise<Competition> => {
    const found = await forcing.price(demand);
    if (found) return found;
    return { code: 'impossible', obstacles: await obstacles(cat.instance, person.id, tier, deadline) };
  };
  let done = 0;
  const report = async (step: string) => {
    wanted.onProgress?.({ phase: 'reasons', step, done: done++, of: questions.length });
    await breathe();
  };

  try {
    const full: MatchResult = { ...result, unplaced: [...result.unplaced], why: [...result.why] };
    for (const [index, question] of unplaced.entries()) {
      await report(question.person.id);
      const reason = ruledOut(question) ?? (await price(question));
      full.unplaced[index] = { person: question.person.id, reason };
    }
    if (wanted.why) full.why = [];
    for (const question of better) {
      await report(question.person.id);
      const { places, forbidden } = question.choices[question.tier! - 1]!;
      let reason: Why['reason'];
      if (places.length === 0) reason = { code: 'no-choices' };
      else if (question.demand.length === 0) reason = { code: 'forbidden' };
      else reason = await price(question);
      full.why.push({ person: question.person.id, tier: question.tier!, forbidden, reason });
    }
    if (questions.length > 0) await report('done');
    return full;
  } finally {
    forcing.close();
  }
}

function ruledOut(question: { demand: number[]; choices: Choice[] }): UnplacedReason | null {
  if (question.choices.every((choice) => choice.places.length === 0)) return { code: 'no-choices' };
  if (question.demand.length > 0) return null;
  const choices = question.choices
    .filter((choice) => choice.places.length > 0)
    .map(({ tier, forbidden }) => ({ tier, places: forbidden }));
  return { code: 'every-choice-forbidden', choices };
}
