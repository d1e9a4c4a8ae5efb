import { canonical } from './canonical.ts';
import { type Catalogue, catalogue } from './catalogue.ts';
import { betterTiers, type Choice, choicesOf, visitedAt } from './choices.ts';
import { type Demand, demandOf } from './demand.ts';
import { InstanceError, inVain, TimeLimitError } from './errors.ts';
import { FacesPricing } from './faces-pricing.ts';
import { Forcing } from './forcing.ts';
import { type Deadline, deadlineIn, passed } from './highs.ts';
import { breathe } from './lexicographic.ts';
import { buildModel } from './model.ts';
import { NearPlans } from './near-plans.ts';
import { obstacles } from './obstacles.ts';
import { pairKey } from './pair-key.ts';
import { parseInstance } from './parse.ts';
import { PartsPricing } from './parts-pricing.ts';
import { type Prepared, prepare } from './prepare.ts';
import type { Price, Pricing } from './pricing.ts';
import { push } from './push.ts';
import { RegionPricing } from './region-pricing.ts';
import { SPENT } from './regions.ts';
import type { Competition, MatchResult, Progress, UnplacedReason, Visit, Why } from './result.ts';
import { checkResult, resultMismatch } from './result-shape.ts';
import type { Instance, Person } from './schema.ts';
import { type Solved, solve } from './solve.ts';
import { tradingReasons } from './trading.ts';
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
 * that the lottery decided. Rows are sorted by person, then tier. Nothing is left out: of every plan that is better for
 * somebody, tier by tier, the row of the first tier where it has more tells why it was not chosen; see `Why` for what
 * that means with several visits.
 * @param result what `match` returned for this same instance.
 * @throws {RangeError} a time limit that is no number of seconds.
 * @throws {InstanceError} malformed instance or result, a result that does not belong to it, or an unknown person.
 * What the time limit leaves no time for has the reason `unknown`; so has all that is not by a rule when the result is
 * `unproven`.
 * @throws {SolverError} as `match` does.
 */
export async function explain(
  instance: Instance,
  result: MatchResult,
  options: ExplainOptions = {},
): Promise<Why[]> {
  const deadline = deadlineIn(options.timeLimitSeconds);
  const parsed = canonical(parseInstance(instance));
  checkResult(result);
  const [violation] = verify(parsed, result).violations;
  if (violation) throw resultMismatch(`is not of this instance: ${violation.message}`);
  const cat = catalogue(parsed);
  checkPeople(cat, options.people);
  if (parsed.settings.mechanism === 'ttc') return tradingReasons(parsed, result, options.people).why;
  const prepared = prepare(cat);
  const solved = result.status === 'optimal' ? await solve(prepared, deadline) : null;
  const wanted = { unplaced: false, why: true, ...options };
  return (await reasonsFor(prepared, solved, result, deadline, wanted)).why;
}

/** Throws an `InstanceError` that names the people who are not in the instance. */
export function checkPeople(cat: Catalogue, people: readonly string[] = []): void {
  const faults = people
    .filter((id) => !cat.people.has(id))
    .map((id) => ({
      row: 'options.people',
      path: [],
      code: 'unknown-person',
      message: `unknown person "${id}"`,
    }));
  if (faults.length > 0) throw new InstanceError(faults);
}

type Wanted = { unplaced: boolean; why: boolean } & Pick<ExplainOptions, 'onProgress' | 'people'>;

/**
 * Fills in the reasons of a result: those of the people not placed, the `why`, or both.
 * @param solved the match that proved the result; `null` when it is not proven: only what the rules say is known then.
 */
export async function reasonsFor(
  prepared: Prepared,
  solved: Solved | null,
  result: MatchResult,
  deadline: Deadline,
  wanted: Wanted,
): Promise<MatchResult> {
  const { cat, network } = prepared;
  const choices = choicesOf(cat);
  const got = Map.groupBy(result.visits, ({ person }) => person);
  const own = new Map<string, number[]>();
  network.options.forEach(({ person }, index) => {
    push(own, person, index);
  });

  type Question = { person: Person; tier: number | null; got: Visit[]; demand: Demand; choices: Choice[] };
  const ask = (person: Person, tier: number | null): Question => {
    const visits = got.get(person.id) ?? [];
    const demand = demandOf(network.options, own.get(person.id), tier, tiersOf(visits));
    return { person, tier, got: visits, demand, choices: choices(person) };
  };
  const unplaced = wanted.unplaced
    ? result.unplaced.map((row) => ask(cat.people.get(row.person)!, null))
    : [];
  const chosen = new Set(wanted.people ?? cat.people.keys());
  const better = cat.instance.people
    .filter((person) => wanted.why && chosen.has(person.id))
    .flatMap((person) => betterTiers(cat, person, got.get(person.id) ?? []).map((tier) => ask(person, tier)));

  /** Whether the rules allow a visit of the tier to an organisation that is not visited at that tier already. */
  const isOpen = ({ demand, got: visits, tier }: Question) => {
    const visited = visitedAt(cat, visits, tier!);
    const hostOf = (arc: number) => cat.slots.get(network.options[arc]!.slot)!.place.organisation;
    return demand[0]!.arcs.some((arc) => !visited.has(hostOf(arc)));
  };

  const questions = [...unplaced, ...better];
  const pricing = solved && new Prices(solved, result, deadline);
  const prices = new Map<string, ReturnType<Prices['price']>>();
  const price = async ({ person, tier, got, demand }: Question): Promise<Competition> => {
    if (pricing === null || passed(deadline)) return { code: 'unknown' };
    try {
      // Somebody with one tier left is asked about twice, as unplaced and for that tier.
      const key = JSON.stringify(demand);
      const answer = prices.get(key) ?? pricing.price(demand);
      prices.set(key, answer);
      const found = await answer;
      if (found.code !== 'impossible') return found;
      return { ...found, obstacles: await obstacles(cat.instance, person.id, tier, tiersOf(got), deadline) };
    } catch (error) {
      if (error instanceof TimeLimitError) return { code: 'unknown' };
      throw error;
    }
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
      else if (!isOpen(question)) reason = { code: 'forbidden' };
      else reason = await price(question);
      full.why.push({ person: question.person.id, tier: question.tier!, forbidden, reason });
    }
    if (questions.length > 0) await report('done');
    return full;
  } finally {
    pricing?.close();
  }
}

const tiersOf = (visits: readonly Visit[]) => visits.map(({ tier }) => tier);

function ruledOut(question: { demand: Demand; choices: Choice[] }): UnplacedReason | null {
  if (question.choices.every((choice) => choice.places.length === 0)) return { code: 'no-choices' };
  if (question.demand[0]!.arcs.length > 0) return null;
  const choices = question.choices
    .filter((choice) => choice.places.length > 0)
    .map(({ tier, forbidden }) => ({ tier, places: forbidden }));
  return { code: 'every-choice-forbidden', choices };
}

/** No plan at all meets a demand, and what proved that. */
type Impossible = { code: 'impossible'; proof?: 'milp' };

/**
 * Prices by the regions of the search where it can be done, else by parts in which side constraints have become costs. What
 * neither answers soon is answered on the faces of the relaxation, and what HiGHS fails at there by programs over all of it.
 */
class Prices {
  private readonly regions: Pricing | null;
  private readonly byParts: () => Promise<Pricing | null>;
  private readonly byFaces: () => Promise<Pricing | null>;
  private readonly byProgram: () => Forcing;
  private parts: Promise<Pricing | null> | undefined;
  private faces: Promise<Pricing | null> | undefined;
  private opened: Forcing | undefined;

  constructor(solved: Solved, result: MatchResult, deadline: Deadline) {
    const key = ({ person, slot }: { person: string; slot: string }) => pairKey(person, slot);
    const own = new Set(solved.visits.map(key));
    const same = own.size === result.visits.length && result.visits.every((visit) => own.has(key(visit)));
    const pricing = same ? RegionPricing.open(solved, result, () => passed(deadline)) : SPENT;
    this.regions = pricing === SPENT ? null : pricing;
    const { prepared, flow } = solved;
    this.byParts = async () => PartsPricing.open(solved, result, deadline);
    this.byFaces = async () => FacesPricing.open(solved, result, deadline).catch(inVain);
    this.byProgram = () => {
      const plans = flow.potentials.length < prepared.levels ? undefined : new NearPlans(solved, result);
      return new Forcing(buildModel(prepared.cat), result, deadline, plans);
    };
  }

  async price(demand: Demand): Promise<Price | Impossible> {
    const found = this.regions ? await this.regions.price(demand) : SPENT;
    if (found !== SPENT) return found ?? { code: 'impossible' };
    this.parts ??= this.byParts();
    const parts = await this.parts;
    const priced = parts ? await parts.price(demand) : SPENT;
    if (priced !== SPENT) return priced ?? { code: 'impossible' };
    this.faces ??= this.byFaces();
    const faces = await this.faces;
    const onFaces = faces ? await faces.price(demand) : SPENT;
    if (onFaces !== SPENT) return onFaces ?? { code: 'impossible', proof: 'milp' };
    this.opened ??= this.byProgram();
    return (await this.opened.price(demand)) ?? { code: 'impossible', proof: 'milp' };
  }

  close(): void {
    this.opened?.close();
  }
}
