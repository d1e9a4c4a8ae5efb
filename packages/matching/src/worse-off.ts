import type { Costs } from './result.ts';

type Made = readonly { person: string; tier: number }[];

/** Who makes fewer visits after than before, and who as many but at lower choices. */
export function worseOff(before: Made, after: Made): Pick<Costs, 'loses' | 'worse'> {
  const now = tiersBy(after);
  const loses: string[] = [];
  const worse: string[] = [];
  for (const [person, tiers] of tiersBy(before)) {
    const got = now.get(person) ?? [];
    if (got.length < tiers.length) loses.push(person);
    else if (got.length === tiers.length && total(got) > total(tiers)) worse.push(person);
  }
  return { loses, worse };
}

function tiersBy(visits: Made): Map<string, number[]> {
  const tiers = new Map<string, number[]>();
  for (const { person, tier } of visits) tiers.set(person, [...(tiers.get(person) ?? []), tier]);
  return tiers;
}

const total = (values: number[]) => values.reduce((sum, value) => sum + value, 0);
