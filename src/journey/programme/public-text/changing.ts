import { note } from '../../../platform/audit/note.ts';
import type { Db, DbOrTrx } from '../../../platform/db/connect.ts';
import { type PieceAt, type PieceState, readPiece } from './versions.ts';

export type TextChange =
  /** Keeps what somebody works on; nobody else reads it. */
  | { kind: 'draft'; texts: string[] }
  | { kind: 'publish'; texts: string[] }
  /** Puts an earlier version on the site again, as a new one; 0 is our text. */
  | { kind: 'restore'; number: number }
  | { kind: 'discard' };

/** `newer`: somebody changed it in between. `gone`: there is no such version. */
export type Changed = 'done' | 'newer' | 'gone';

interface ChangedBy {
  /** Id of the account. */
  actor: string | null;
  /** The version that was on the page. */
  seen: number;
}

/** Changes what public pages say, or what somebody means to say there. What was published is never changed: it is followed. */
export const changePublicText = (
  db: Db,
  at: PieceAt,
  { actor, seen }: ChangedBy,
  change: TextChange,
): Promise<Changed> =>
  db.transaction().execute(async (trx) => {
    await takeTurn(trx, at);
    const state = await readPiece(trx, at);
    // The same form sent twice is no conflict.
    if (isSo(state, change)) return 'done';
    if (state.version !== seen) return 'newer';
    if (change.kind === 'publish') await publish(trx, at, { actor, state, texts: change.texts });
    if (change.kind === 'restore') {
      const { number } = change;
      const earlier = state.versions.find((version) => version.number === number);
      if (number !== 0 && !earlier) return 'gone';
      await publish(trx, at, { actor, state, texts: earlier?.texts ?? null, restored: number });
    }
    await trx
      .updateTable('public_draft')
      .set({
        texts: change.kind === 'draft' ? change.texts : null,
        changed_at: new Date(),
        changed_by: actor,
      })
      .set((eb) => ({ version: eb('version', '+', 1) }))
      .where('programme_id', '=', at.programmeId)
      .where('piece', '=', at.piece)
      .where('locale', '=', at.locale)
      .execute();
    return 'done';
  });

/** Of two who change it at once, the second waits and sees what the first did. */
async function takeTurn(trx: DbOrTrx, { programmeId, piece, locale }: PieceAt): Promise<void> {
  await trx
    .insertInto('public_draft')
    .values({ programme_id: programmeId, piece, locale, texts: null, changed_by: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await trx
    .selectFrom('public_draft')
    .select('version')
    .where('programme_id', '=', programmeId)
    .where('piece', '=', piece)
    .where('locale', '=', locale)
    .forUpdate()
    .execute();
}

async function publish(
  trx: DbOrTrx,
  { programmeId, piece, locale }: PieceAt,
  what: { actor: string | null; state: PieceState; texts: string[] | null; restored?: number },
): Promise<void> {
  const { actor, state, texts, restored = null } = what;
  const number = (state.versions[0]?.number ?? 0) + 1;
  await trx
    .insertInto('public_text')
    .values({ programme_id: programmeId, piece, locale, number, texts, restored, published_by: actor })
    .execute();
  const about = { kind: 'public-text', id: programmeId };
  await note(trx, { kind: 'published', by: actor, programmeId, about });
}

/** Whether it stands as it is asked for already. */
function isSo({ draft, versions }: PieceState, change: TextChange): boolean {
  const newest = versions[0];
  switch (change.kind) {
    case 'draft':
      return draft !== null && alike(draft.texts, change.texts);
    case 'publish':
      return draft === null && alike(newest?.texts ?? null, change.texts);
    case 'restore':
      return draft === null && newest?.restored === change.number;
    case 'discard':
      return draft === null;
  }
}

const alike = (a: readonly string[] | null, b: readonly string[] | null): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
