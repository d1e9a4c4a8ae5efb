import { createHmac, randomBytes } from 'node:crypto';

/** Nobody looks for more in a month; who does is trying to fill the list. */
const MOST_EACH = 60;
const MOST_PEOPLE = 50_000;

/**
 * So that somebody counts once a month for the same words, and cannot fill what is kept. Who searched what is remembered by the
 * process alone, as digests with a key that is nowhere else: it is gone when the process ends, and never in the database.
 */
export function onceAMonth() {
  const key = randomBytes(32);
  const digest = (text: string) => createHmac('sha256', key).update(text).digest('base64');
  const asked = new Map<string, Set<string>>();
  let current = '';
  /** @returns which of these somebody did not search before, in this month; from now on they did */
  return ({ month, by, words }: { month: string; by: string; words: readonly string[] }): string[] => {
    if (month !== current) asked.clear();
    current = month;
    const who = digest(by);
    const before = asked.get(who) ?? new Set();
    if (before.size === 0 && asked.size >= MOST_PEOPLE) return [];
    asked.set(who, before);
    return words.filter((one) => {
      const what = digest(`${by} ${one}`);
      if (before.has(what) || before.size >= MOST_EACH) return false;
      before.add(what);
      return true;
    });
  };
}
