import { type Figures, nameOf } from '../impact.ts';
import { FAMILIES } from './families.ts';
import { ENOUGH, isFew } from './few.ts';
import { hiddenParts, type Part } from './parting.ts';

/** Once for each of these a mean is split by family, of the same people each time. */
export const BY_FAMILY = ['knows.family-before', 'knows.family-as-it-was', 'knows.family-after'];
/** Those who came for the first time, and who came before: together everybody of {@link CHANGED}. */
const NEWCOMERS = ['compared.newcomers', 'compared.earlier'];
const CHANGED = 'knows.change.after';
const VISITED = ['compared.visited', 'compared.not-visited'];

/** Means that are shown from one edition or from another together, and beside which whole. */
export const SPLIT_MEANS: readonly { ids: readonly string[]; whole: readonly string[] }[] = [
  { ids: BY_FAMILY, whole: ['knows.mean'] },
  { ids: NEWCOMERS, whole: ['knows.change'] },
  { ids: [...VISITED, 'compared.by-visit'], whole: [] },
];

/** Those of whom nobody knows any more in which part they are. */
const REST = 'rest';

/**
 * Which means cannot be shown beside others: a mean times its people is a sum, and sums can be taken off each other as numbers of
 * people can. The numbers are reckoned with though they are not shown: means and intervals of whole answers give them away.
 * @param before names of what was hidden in an earlier edition: it stays so, as long as there was a whole to take it off
 */
export function hiddenMeans(counted: Figures, before: ReadonlySet<string> = new Set()): Set<string> {
  const n = (id: string, part: string | null = null) => counted.find(id, part)?.n ?? 0;
  const split = (whole: number, parts: readonly Part[], isWholeNew: boolean) => {
    const rest = whole - parts.reduce((sum, { count }) => sum + count, 0);
    return hiddenParts(
      [...parts, { key: REST, count: Math.max(0, rest) }],
      isWholeNew ? new Set<string>() : before,
    );
  };
  const families = FAMILIES.map((family) => ({
    key: nameOf({ id: 'knows.family-after', part: family }),
    count: n('knows.family-after', family),
  }));
  const byFamily = split(n('knows.mean', 'after'), families, before.has('knows.mean.after'));
  const newcomers = NEWCOMERS.map((id) => ({ key: id, count: n(id) }));
  const hidden = split(n('knows.change', 'after'), newcomers, before.has(CHANGED));
  for (const family of FAMILIES) {
    if (!byFamily.has(nameOf({ id: 'knows.family-after', part: family }))) continue;
    for (const id of BY_FAMILY) hidden.add(nameOf({ id, part: family }));
  }
  // Who answered twice answered all three times, but for these.
  for (const [id, part] of [
    ['knows.change', 'after'],
    ['knows.change-as-it-was', null],
  ] as const) {
    const name = nameOf({ id, part });
    if (before.has(name) || isFew(n(id, part) - n('knows.mean', 'after'))) hidden.add(name);
  }
  // Nor can the parts of who answered twice stand beside the mean of who answered all three times, when those are not the same.
  const all = n('knows.mean', 'after');
  if (all >= ENOUGH && n('knows.change', 'after') !== all) for (const id of NEWCOMERS) hidden.add(id);
  // Who was asked of both is in all three; without them those are left who were asked of one.
  const ofOne = VISITED.reduce((sum, id) => sum + n(id), 0) - 2 * n('compared.by-visit');
  if (before.has('compared.by-visit') || isFew(ofOne)) hidden.add('compared.by-visit');
  hidden.delete(REST);
  return hidden;
}
