import type { Keys } from './inventory.ts';

/** Where in JSON something is, as the inventory names it: `people[].id`. Of a list once, however long it is. */
export function pathsIn(json: unknown): string[] {
  return [...new Set(leaves(json, ''))];
}

function leaves(value: unknown, at: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => leaves(item, `${at}[]`));
  if (value === null || typeof value !== 'object') return [at];
  return Object.entries(value).flatMap(([key, inside]) => leaves(inside, at === '' ? key : `${at}.${key}`));
}

/** The key of the inventory that a path falls under; `null` when it is not declared. */
export function keyOf(keys: Keys, path: string): string | null {
  return Object.keys(keys).find((key) => pattern(key).test(path)) ?? null;
}

function pattern(key: string): RegExp {
  const parts = key.split('.').map((part) => {
    if (part === '**') return '.+';
    return part === '*' ? '[^.]+' : part.replaceAll('[]', '\\[\\]');
  });
  return new RegExp(`^${parts.join('\\.')}$`);
}
