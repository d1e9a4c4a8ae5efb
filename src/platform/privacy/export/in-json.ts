import type { Keys, Part } from '../inventory.ts';
import { keyOf } from '../inventory-keys.ts';

/** A number, a yes or no, a word of ours, or an id: of whom or where it is, JSON does not say. */
const isTaken = (part: Part['holds'] | Part | undefined) => {
  const { holds, special } = typeof part === 'object' ? part : { holds: part, special: undefined };
  return special === undefined && (holds === 'id' || holds === 'fact' || holds === 'nothing');
};

/** What of JSON goes along: what the rooms declare as no name, text, key or secret. Lists keep their length. */
export function takenOf(value: unknown, keys: Keys, at = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => takenOf(item, keys, `${at}[]`));
  if (value !== null && typeof value === 'object') {
    const parts = Object.entries(value).map(([key, inside]) => [
      key,
      takenOf(inside, keys, at === '' ? key : `${at}.${key}`),
    ]);
    return Object.fromEntries(parts.filter(([, inside]) => inside !== undefined));
  }
  const key = keyOf(keys, at);
  return key !== null && isTaken(keys[key]) ? value : undefined;
}
