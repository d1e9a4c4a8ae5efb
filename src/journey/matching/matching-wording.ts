export { sayPlaceBriefly } from '../place/place.ts';
export { reached } from '../programme/programme.ts';
export { managersReached } from '../sign-up/sign-up.ts';

/** "Anna, Bo en Cem": at most three by name, the rest by number. */
export function list(names: readonly string[], and: string, more: (n: number) => string): string {
  const shown = names.length > 3 ? [...names.slice(0, 2), more(names.length - 2)] : [...names];
  if (shown.length < 2) return shown.join('');
  return `${shown.slice(0, -1).join(', ')} ${and} ${shown.at(-1)}`;
}

/** "1 mens", "2 mensen". */
export const n = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
