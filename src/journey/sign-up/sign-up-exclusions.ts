import type { Exclusion } from './schema.ts';
import { choiceValue } from './sign-up-choices.ts';

/** The same for two people whichever of them has it in their list. */
export function exclusionKey({ email, target: at }: Exclusion): string {
  if (at.kind !== 'person') return `${email} ${choiceValue(at)}`;
  return [email, at.code].sort().join(' person:');
}

/** Of two people who must not meet one row, in the list of whom it is stored already, or comes first. */
export function theSameWay(stored: readonly Exclusion[], incoming: readonly Exclusion[]): Exclusion[] {
  const known = new Map(stored.map((one) => [exclusionKey(one), one]));
  const rows = new Map<string, Exclusion>();
  for (const one of incoming) {
    const key = exclusionKey(one);
    if (!rows.has(key)) rows.set(key, known.get(key) ?? one);
  }
  return [...rows.values()];
}
