import type { ColumnType, Generated, GeneratedAlways, JSONColumnType } from 'kysely';
import type { Saved } from '../journey/programme/programme.ts';
import type { RoundId } from '../people/ids.ts';
import type { LeftOut } from './answer/left-out.ts';
import type { SheetKind } from './columns.ts';

/** What an import did. */
export type ImportSummary = {
  saved: Record<SheetKind, Saved>;
  /** Rows in the file per kind, a double counted once. */
  inFile: Record<SheetKind, number>;
  leftOut: LeftOut[];
};

/** How far an import is, or why the last time that it was asked for nothing came of it. */
export type ImportStep =
  | { step: 'understanding' | 'storing' }
  /** In the meantime something in the round changed; or it went wrong. */
  | { step: 'stopped'; why: 'changed' | 'broken' };

/** What is stored is not what it was: it is sealed. `sealed.ts` opens it. */
type Sealed<As extends string> = ColumnType<{ readonly as: As }, string, string>;
type SealedOrNone<As extends string> = ColumnType<{ readonly as: As } | null, string | null, string | null>;

interface ImportBatchTable {
  id: Generated<string>;
  round_id: RoundId;
  file_name: string;
  /** Of the cells without what was refused: the same content has the same digest under another file name. */
  digest: Sealed<'digest'>;
  /** Redacted: never what was refused. */
  raw: Sealed<'raw'>;
  decisions: Sealed<'decisions'>;
  corrections: Sealed<'corrections'>;
  status: 'open' | 'importing' | 'done';
  /** While it is carried out: the keys of what does not come along, to which somebody said yes. */
  agreed: SealedOrNone<'agreed'>;
  progress: JSONColumnType<ImportStep | null, string | null, string | null>;
  summary: SealedOrNone<'summary'>;
  created_at: Generated<Date>;
  /** The order in which they were made. */
  number: GeneratedAlways<number>;
}

declare module '../platform/db/tables.ts' {
  interface Tables {
    import_batch: ImportBatchTable;
  }
}
