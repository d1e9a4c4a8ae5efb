import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { hashOf } from '../../../platform/privacy/key.ts';

const LONGEST_SLUG = 60;
/** Small words that say nothing in an address. */
const SMALL = new Set(['de', 'het', 'een', 'en', 'the', 'a', 'and']);

/** Of a title the words that stand in its address: `‘Ik dacht: jullie’` is `ik-dacht-jullie`. */
export function slugOf(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/[\p{M}'’‘]/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !SMALL.has(word));
  let slug = '';
  for (const word of words) {
    if (slug.length + word.length >= LONGEST_SLUG) break;
    slug = slug === '' ? word : `${slug}-${word}`;
  }
  return slug || 'verhaal';
}

/** An address that no story has or had: at that of one that was withdrawn nothing else appears. */
export async function findSlug(trx: DbOrTrx, title: string): Promise<string> {
  const slug = slugOf(title);
  const wanted = Array.from({ length: 50 }, (_, index) => (index === 0 ? slug : `${slug}-${index + 1}`));
  const rows = await trx
    .selectFrom('story')
    .select('slug_digest')
    .where('slug_digest', 'in', wanted.map(hashOf))
    .execute();
  const taken = new Set(rows.map(({ slug_digest }) => slug_digest));
  const free = wanted.find((one) => !taken.has(hashOf(one)));
  if (free === undefined) throw new SlugError(slug);
  return free;
}

/** So many stories have this title. */
export class SlugError extends Error {
  constructor(slug: string) {
    super(`every address that begins with ${slug} is taken`);
    this.name = 'SlugError';
  }
}
