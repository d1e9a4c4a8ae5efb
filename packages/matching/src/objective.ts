import type { BalanceRow, ObjectiveRow, Visit } from './result.ts';
import type { Instance, Level } from './schema.ts';

/**
 * The objective and the balance of a plan, counted from its visits by the definitions alone and without the
 * model, so that it can serve as a check on the solver. Rows of `objective` are in the order of the levels,
 * those of `balance` sorted by organisation. Visits must refer to known people and slots; others are left out.
 */
export function objectiveOf(
  instance: Instance,
  plan: readonly Visit[],
): { objective: ObjectiveRow[]; balance: BalanceRow[] } {
  const people = new Map(instance.people.map((person) => [person.id, person]));
  const hosts = new Map<string, string>();
  for (const place of instance.places) for (const { id } of place.slots) hosts.set(id, place.organisation);
  const visits = plan.filter((visit) => people.has(visit.person) && hosts.has(visit.slot));
  const home = (visit: Visit) => people.get(visit.person)!.organisation;
  const placed = new Set(visits.map((visit) => visit.person));
  const worst = instance.people.reduce((most, person) => Math.max(most, person.choices.length), 1);
  const tiers = Array.from({ length: worst }, (_, index) => index + 1);
  const count = (test: (visit: Visit) => boolean) => visits.filter(test).length;
  const atTier = (tier: number) => count((visit) => visit.tier === tier);
  const total = (values: number[]) => values.reduce((sum, value) => sum + value, 0);

  const leaving = tally(visits.map(home));
  const arriving = tally(visits.map((visit) => hosts.get(visit.slot)!));
  const balance: BalanceRow[] = instance.organisations
    .map(({ id, standing }) => {
      const sent = leaving.get(id) ?? 0;
      const received = arriving.get(id) ?? 0;
      return { organisation: id, sent, received, net: standing + received - sent };
    })
    .sort((a, b) => (a.organisation < b.organisation ? -1 : 1));

  const excess = instance.organisations.map((organisation) => {
    const tolerance =
      organisation.tolerance === undefined ? instance.settings.tolerance : organisation.tolerance;
    if (tolerance === null) return 0;
    const net =
      organisation.standing + (arriving.get(organisation.id) ?? 0) - (leaving.get(organisation.id) ?? 0);
    return Math.max(0, Math.abs(net) - tolerance);
  });
  const pairs = (rows: readonly (readonly [string, string])[]) =>
    new Set(rows.map((row) => JSON.stringify(row)));
  const bothWays = (rows: readonly [string, string][]) =>
    pairs(
      rows.flatMap(([a, b]) => [
        [a, b],
        [b, a],
      ]),
    );
  const known = bothWays(instance.known.filter((tie) => Array.isArray(tie)));
  const knownTo = pairs(
    instance.known.flatMap((tie): [string, string][] =>
      Array.isArray(tie) ? [] : [[tie.person, tie.organisation]],
    ),
  );
  const wanted = bothWays(instance.wanted);
  const ends = (visit: Visit) => JSON.stringify([home(visit), hosts.get(visit.slot)]);
  const kinds = new Map(instance.organisations.map(({ id, kind }) => [id, kind]));
  const met = (visit: Visit) => people.get(visit.person)!.met;
  const isAgain = (visit: Visit) => met(visit).includes(hosts.get(visit.slot)!);
  const isLike = (visit: Visit) => {
    const kind = kinds.get(hosts.get(visit.slot)!);
    return kind !== undefined && met(visit).some((organisation) => kinds.get(organisation) === kind);
  };
  const previous = pairs(instance.previous.map(({ person, slot }) => [person, slot]));

  const rows: Record<Level, () => ObjectiveRow[]> = {
    placed: () => [
      { level: 'placed', value: placed.size },
      { level: 'visits', value: visits.length },
    ],
    balance: () => [{ level: 'balance', value: total(excess) }],
    priority: () => [{ level: 'priority', value: total([...placed].map((id) => people.get(id)!.priority)) }],
    'rank:generous': () =>
      tiers
        .slice(1)
        .reverse()
        .map((tier) => ({ level: `rank:generous/${tier}`, value: atTier(tier) })),
    'rank:greedy': () => tiers.map((tier) => ({ level: `rank:greedy/${tier}`, value: atTier(tier) })),
    'rank:sum': () => [{ level: 'rank:sum', value: total(visits.map((visit) => visit.tier)) }],
    'new-ties': () => [
      {
        level: 'new-ties',
        value: count(
          (visit) =>
            !known.has(ends(visit)) && !knownTo.has(JSON.stringify([visit.person, hosts.get(visit.slot)])),
        ),
      },
    ],
    wanted: () => [{ level: 'wanted', value: count((visit) => wanted.has(ends(visit))) }],
    variety: () => [
      { level: 'variety/organisation', value: count(isAgain) },
      { level: 'variety/kind', value: count((visit) => isLike(visit) && !isAgain(visit)) },
    ],
    stability: () => [
      {
        level: 'stability',
        value: count((visit) => previous.has(JSON.stringify([visit.person, visit.slot]))),
      },
    ],
  };
  return { objective: instance.settings.levels.flatMap((level) => rows[level]()), balance };
}

function tally(ids: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
