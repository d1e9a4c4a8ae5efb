import type { Locale } from '../../../language/format.ts';
import type { ProgrammeId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { PIECES, type Piece } from '../programme-public.ts';

export interface PieceAt {
  programmeId: ProgrammeId;
  piece: Piece;
  locale: Locale;
}

export interface TextVersion {
  number: number;
  /** `null`: our text. */
  texts: string[] | null;
  /** The version that it says again. */
  restored: number | null;
  at: Date;
  /** `null`: somebody whose account is gone, or nobody. */
  by: string | null;
}

export interface Draft {
  texts: string[];
  at: Date;
  by: string | null;
}

/** A piece in one language, with all that was ever published of it, the newest first. */
export interface PieceState {
  /** Goes up with each change, of the draft as well. */
  version: number;
  draft: Draft | null;
  versions: TextVersion[];
}

export async function readPiece(db: DbOrTrx, { programmeId, piece, locale }: PieceAt): Promise<PieceState> {
  const draft = await db
    .selectFrom('public_draft')
    .leftJoin('user', 'user.id', 'public_draft.changed_by')
    .select(['texts', 'version', 'changed_at as at', 'user.name as by'])
    .where('programme_id', '=', programmeId)
    .where('piece', '=', piece)
    .where('public_draft.locale', '=', locale)
    .executeTakeFirst();
  const versions = await db
    .selectFrom('public_text')
    .leftJoin('user', 'user.id', 'public_text.published_by')
    .select(['number', 'texts', 'restored', 'published_at as at', 'user.name as by'])
    .where('programme_id', '=', programmeId)
    .where('piece', '=', piece)
    .where('public_text.locale', '=', locale)
    .orderBy('number', 'desc')
    .execute();
  return {
    version: draft?.version ?? 0,
    draft: draft?.texts ? { texts: draft.texts, at: draft.at, by: draft.by } : null,
    versions,
  };
}

export interface PieceSummary {
  piece: Piece;
  locale: Locale;
  /** What stands on the site; `null`: our text, as nobody ever changed it. */
  newest: { ours: boolean; at: Date; by: string | null } | null;
  hasDraft: boolean;
}

/** All pieces in both languages, as they stand. */
export async function readPieces(db: DbOrTrx, programmeId: ProgrammeId): Promise<PieceSummary[]> {
  const published = await db
    .selectFrom('public_text')
    .leftJoin('user', 'user.id', 'public_text.published_by')
    .select(['piece', 'public_text.locale', 'number', 'published_at as at', 'user.name as by'])
    .select((eb) => eb('texts', 'is', null).as('ours'))
    .where('programme_id', '=', programmeId)
    .orderBy('number')
    .execute();
  const drafts = await db
    .selectFrom('public_draft')
    .select(['piece', 'locale'])
    .where('programme_id', '=', programmeId)
    .where('texts', 'is not', null)
    .execute();
  // Of each the last one stays.
  const newest = new Map(
    published.map(({ piece, locale, ours, at, by }) => [
      `${piece} ${locale}`,
      { ours: Boolean(ours), at, by },
    ]),
  );
  const begun = new Set(drafts.map(({ piece, locale }) => `${piece} ${locale}`));
  return PIECES.flatMap((piece) =>
    (['nl', 'en'] as const).map((locale) => ({
      piece,
      locale,
      newest: newest.get(`${piece} ${locale}`) ?? null,
      hasDraft: begun.has(`${piece} ${locale}`),
    })),
  );
}
