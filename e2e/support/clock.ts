/**
 * Loaded before the server: its clock begins at `CLOCK`, so that a round with fixed days is always as far; or it is `CLOCK_AHEAD`
 * milliseconds ahead of that on the wall, as its database is.
 */
const { CLOCK: begins, CLOCK_AHEAD: ahead } = process.env;
if (begins) {
  const shift = ahead ? Number(ahead) : Date.parse(begins) - Date.now();
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
