/** People who wait for one thing, in order, each only so long. */
export class Line {
  readonly #waiting = new Set<() => void>();
  readonly #waitMs: number;
  #taken = false;

  constructor(waitMs: number) {
    this.#waitMs = waitMs;
  }

  /** How many wait. */
  get length(): number {
    return this.#waiting.size;
  }

  /** @returns whether it is now ours; else it took too long */
  take(): Promise<boolean> {
    if (!this.#taken) {
      this.#taken = true;
      return Promise.resolve(true);
    }
    return new Promise((resolve) => {
      const turn = () => {
        clearTimeout(timer);
        this.#waiting.delete(turn);
        resolve(true);
      };
      const timer = setTimeout(() => {
        this.#waiting.delete(turn);
        resolve(false);
      }, this.#waitMs);
      this.#waiting.add(turn);
    });
  }

  /** Gives it to the next. */
  next(): void {
    const [turn] = this.#waiting;
    if (turn) turn();
    else this.#taken = false;
  }
}
