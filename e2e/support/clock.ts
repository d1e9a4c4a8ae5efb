/** Loaded before the server: its clock begins at `CLOCK`, so that a round with fixed days is always as far. */
const begins = process.env.CLOCK;
if (begins) {
  const shift = Date.parse(begins) - Date.now();
  const Wall = Date;
  globalThis.Date = class extends Wall {
    constructor(...given: []) {
      if (given.length === 0) super(Wall.now() + shift);
      else super(...given);
    }
    /** A day that another thread made is one of these too. */
    static override [Symbol.hasInstance](value: unknown): boolean {
      return value instanceof Wall;
    }
    static override now(): number {
      return Wall.now() + shift;
    }
  } as DateConstructor;
}
