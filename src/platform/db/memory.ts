export interface MemoryLimits {
  entries: number;
  size: number;
}

interface Kept<Value> {
  made: Promise<Value | null>;
  /** Nothing, for as long as it is being made. */
  size: number;
}

/**
 * What was made of the database since it last changed. Who asks for something that is being made waits for it, so that a
 * crowd costs as much as one reader.
 */
export class Memory<Value> {
  readonly #limits: MemoryLimits;
  readonly #sizeOf: (value: Value) => number;
  /** Who was asked for longest ago is first. */
  readonly #kept = new Map<string, Kept<Value>>();
  #size = 0;
  #isSure: () => boolean = () => false;

  constructor(limits: MemoryLimits, sizeOf: (value: Value) => number) {
    this.#limits = limits;
    this.#sizeOf = sizeOf;
  }

  /** Nothing is kept before it is known who says whether a change would be heard of. */
  trust(isSure: () => boolean): void {
    this.#isSure = isSure;
  }

  /** Something changed, or may have: what is being made now is not kept either. */
  empty(): void {
    this.#kept.clear();
    this.#size = 0;
  }

  /**
   * What has this name, from memory or made now.
   * @param make `null`: not to be kept, and nothing for others
   * @returns `null` when there is none to share: who asks makes its own
   */
  async find(name: string, make: () => Promise<Value | null>): Promise<Value | null> {
    if (!this.#isSure()) return null;
    const known = this.#kept.get(name);
    if (known) {
      this.#kept.delete(name);
      this.#kept.set(name, known);
      return known.made.catch(() => null);
    }
    const kept: Kept<Value> = { made: make(), size: 0 };
    this.#kept.set(name, kept);
    let value: Value | null = null;
    try {
      value = await kept.made;
      return value;
    } finally {
      // Not when it was emptied in between: somebody else may be making it anew.
      if (this.#kept.get(name) === kept) {
        if (value) this.#keep(kept, this.#sizeOf(value));
        else this.#kept.delete(name);
      }
    }
  }

  #keep(kept: Kept<Value>, size: number): void {
    kept.size = size;
    this.#size += size;
    for (const [name, oldest] of this.#kept) {
      if (this.#kept.size <= this.#limits.entries && this.#size <= this.#limits.size) return;
      this.#kept.delete(name);
      this.#size -= oldest.size;
    }
  }
}
