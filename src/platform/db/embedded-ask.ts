import type { Results } from '@electric-sql/pglite';

/** What the server asks of the thread with the database; `transaction` is the one that it is part of. */
export type Ask =
  | { kind: 'open'; folder: string | undefined; startsFrom: string | undefined }
  | { kind: 'query'; sql: string; parameters: unknown[]; transaction?: number }
  /** Several statements, without parameters. */
  | { kind: 'exec'; sql: string; transaction?: number }
  | { kind: 'begin'; transaction: number }
  | { kind: 'commit' | 'rollback'; transaction: number }
  | { kind: 'listen'; channel: string }
  | { kind: 'close' };

export interface Asked {
  id: number;
  ask: Ask;
}

/** What becomes of an error on its way: its text, and its fields, as `code`, that have no class there. */
export interface Fault {
  message: string;
  name: string;
  fields: Record<string, unknown>;
}

export type Told =
  | { kind: 'done'; id: number; results: Results<never>[] }
  | { kind: 'failed'; id: number; fault: Fault }
  | { kind: 'notified'; channel: string; payload: string };
