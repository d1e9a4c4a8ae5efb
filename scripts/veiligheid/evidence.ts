import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Evidence } from '../../security/asvs/requirement.ts';
import { testsNamed } from './tests-named.ts';

/** What evidence names and is not there, a sentence each. */
export function missing(
  root: string,
  each: readonly { id: string; evidence: readonly Evidence[] }[],
): string[] {
  const named = new Map<string, Set<string>>();
  return each.flatMap(({ id, evidence }) =>
    evidence.flatMap((one) => {
      const [file, test] = typeof one === 'string' ? [one] : one;
      if (!existsSync(join(root, file))) return [`${id}: ${file} is not there`];
      if (test === undefined) return [];
      if (!named.has(file)) named.set(file, testsNamed(join(root, file)));
      return named.get(file)!.has(test) ? [] : [`${id}: ${file} has no test “${test}”`];
    }),
  );
}
