/** What goes on while it is killed. */
export const KINDS = ['sign-ups', 'matching', 'publishing', 'replies'] as const;
export type Kind = (typeof KINDS)[number];

/** What somebody was told had been done: all of it has to be there afterwards. */
export class Ledger {
  readonly #told: Record<Kind, Map<string, string>> = {
    'sign-ups': new Map(),
    matching: new Map(),
    publishing: new Map(),
    replies: new Map(),
  };
  /** What was broken off, of which nobody was told anything. */
  brokenOff = 0;

  /** @param what it is about @param how what was said about it */
  told(kind: Kind, what: string, how = ''): void {
    this.#told[kind].set(what, how);
  }

  all(kind: Kind): [what: string, how: string][] {
    return [...this.#told[kind]];
  }

  get size(): number {
    return KINDS.reduce((sum, kind) => sum + this.#told[kind].size, 0);
  }
}
