import { numberOf, type Secrets } from '../config/secrets.ts';
import { opensWith } from '../db/sealing.ts';
import { BackupError } from './unseal.ts';
import type { Look } from './whole.ts';

/** A column of which what stands in it, or a part of its JSON, is sealed. */
export interface MaySeal {
  table: string;
  column: string;
}

/**
 * Looks at each row of a backup before anything of it is written, and says whether what is sealed in it opens with the keys that
 * are here. Otherwise the rows would be in, and nobody could open them.
 * @param secrets `null`: none is here
 */
export class OpensHere {
  readonly #columns = new Map<string, Set<string>>();
  readonly #secrets: readonly string[];
  readonly #known: ReadonlyMap<number, string>;
  /** Of each key with which something is sealed, whether it opens here, and how much that is. */
  readonly #keys = new Map<number, { opens: boolean; count: number }>();

  constructor(columns: readonly MaySeal[], secrets: Secrets | null) {
    for (const { table, column } of columns)
      this.#columns.set(table, (this.#columns.get(table) ?? new Set()).add(column));
    this.#secrets = secrets ?? [];
    this.#known = new Map(this.#secrets.map((secret) => [numberOf(secret), secret]));
  }

  readonly look: Look = (table, columns, row) => {
    const sealed = this.#columns.get(table);
    if (!sealed) return;
    for (const [at, { name }] of columns.entries()) {
      const found = sealed.has(name) ? sealIn(row[at] ?? '') : null;
      if (!found) continue;
      const seen = this.#keys.get(found.key) ?? { opens: this.#opens(found), count: 0 };
      this.#keys.set(found.key, { ...seen, count: seen.count + 1 });
    }
  };

  /** How much of what was looked at opens with no key that is here. */
  get closed(): number {
    return [...this.#keys.values()].reduce((sum, { opens, count }) => sum + (opens ? 0 : count), 0);
  }

  /** @throws {BackupError} when something stays closed */
  readonly judge = (): void => {
    if (this.closed > 0)
      throw new BackupError(
        `What is sealed in this backup, in ${this.closed} places, opens with no key that is here: where people must not come, and apps of the second step. Give the SECRET_KEY of its site, or add it to SECRET_KEYS_BEFORE. Nothing was restored. (--leave-closed restores it all the same, and that stays closed.)`,
      );
  };

  #opens({ key, sealed }: Seal): boolean {
    const secret = this.#known.get(key);
    return secret !== undefined && (sealed === null || opensWith(secret, sealed));
  }
}

interface Seal {
  key: number;
  /** `null`: a library sealed it, and says with which key. */
  sealed: string | null;
}

const SEALED = /^(\d{1,10})\.[0-9a-f]{64,}$/;
const OF_LIBRARY = /^\$ba\$(\d{1,10})\$/;

function sealIn(text: string): Seal | null {
  const library = OF_LIBRARY.exec(text);
  if (library) return { key: Number(library[1]), sealed: null };
  const whole = SEALED.exec(text);
  if (whole) return { key: Number(whole[1]), sealed: text };
  if (!text.startsWith('{')) return null;
  const { sealed, avoid } = partsOf(text);
  const part = [sealed, avoid].find((one) => typeof one === 'string' && SEALED.test(one));
  return typeof part === 'string' ? { key: Number.parseInt(part, 10), sealed: part } : null;
}

/** A version that did not seal it yet kept a text as it was typed, and that may begin like JSON. */
function partsOf(text: string): { sealed?: unknown; avoid?: unknown } {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
