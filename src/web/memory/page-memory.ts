import type { SharedPage } from './shared-page.ts';

export interface MemoryLimits {
  pages: number;
  bytes: number;
}

/** The pages of some rounds in both languages, and what is asked of the gallery most; it does not grow with who asks. */
const LIMITS: MemoryLimits = { pages: 400, bytes: 32_000_000 };

interface Kept {
  made: Promise<SharedPage | null>;
  /** Nothing, for as long as it is being made. */
  size: number;
}

/**
 * Pages as they were made since the last change. Who asks for one that is being made waits for it, so that a crowd
 * costs as much as one reader.
 */
export class PageMemory {
  readonly #limits: MemoryLimits;
  /** Who was asked for longest ago is first. */
  readonly #pages = new Map<string, Kept>();
  #bytes = 0;
  #isSure: () => boolean = () => false;

  constructor(limits: MemoryLimits = LIMITS) {
    this.#limits = limits;
  }

  /** Nothing is kept before it is known who says whether a change would be heard of. */
  trust(isSure: () => boolean): void {
    this.#isSure = isSure;
  }

  /** Something changed, or may have: what is being made now is not kept either. */
  empty(): void {
    this.#pages.clear();
    this.#bytes = 0;
  }

  /**
   * The page of this name, from memory or made now.
   * @param make `null`: not to be kept, and nothing for others
   * @returns `null` when there is none to share: who asks makes its own
   */
  async find(name: string, make: () => Promise<SharedPage | null>): Promise<SharedPage | null> {
    if (!this.#isSure()) return null;
    const known = this.#pages.get(name);
    if (known) {
      this.#pages.delete(name);
      this.#pages.set(name, known);
      return known.made.catch(() => null);
    }
    const kept: Kept = { made: make(), size: 0 };
    this.#pages.set(name, kept);
    let page: SharedPage | null = null;
    try {
      page = await kept.made;
      return page;
    } finally {
      // Not when it was emptied in between: somebody else may be making it anew.
      if (this.#pages.get(name) === kept) {
        if (page) this.#keep(kept, page.size);
        else this.#pages.delete(name);
      }
    }
  }

  #keep(kept: Kept, size: number): void {
    kept.size = size;
    this.#bytes += size;
    for (const [name, oldest] of this.#pages) {
      if (this.#pages.size <= this.#limits.pages && this.#bytes <= this.#limits.bytes) return;
      this.#pages.delete(name);
      this.#bytes -= oldest.size;
    }
  }
}
