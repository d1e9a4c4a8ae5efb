import type { Generated, JSONColumnType } from 'kysely';

declare module '../db/tables.ts' {
  interface Tables {
    /** History: append-only, kept so by the database. */
    happened: {
      id: Generated<string>;
      kind: string;
      about: JSONColumnType<Record<string, string | number | boolean>>;
      /** The account that did it; `null` when it was the clock, or somebody without an account. */
      actor: string | null;
      at: Generated<Date>;
    };
    /** Who listens to what, written at the start, so that also the command line leaves nobody out. */
    event_listener: { kind: string; listener: string };
    /** What a listener has still to be told; gone when it was handled. */
    event_delivery: {
      event_id: string;
      listener: string;
      attempts: Generated<number>;
      due_at: Generated<Date>;
    };
  }
}
