import type { Db, DbOrTrx } from '../../../platform/db/connect.ts';
import { readSecretNames } from '../reads-secret-names.ts';
import { type Changed, changePublicText } from './changing.ts';
import { NOWHERE } from './fields.ts';
import { arranged, type TextFaults, understandTexts } from './form.ts';
import { findLeading } from './leading.ts';
import { ourTexts } from './ours.ts';
import { type PieceAt, type PieceState, readPiece } from './versions.ts';

/** What somebody would go on with: the draft, or else what stands on the site. */
export const textsNow = ({ draft, versions }: PieceState, { piece, locale }: PieceAt): string[] =>
  draft?.texts ?? versions[0]?.texts ?? ourTexts(piece, locale);

interface Pressed {
  actor: string;
  /** The version that was on the page. */
  seen: number;
  intent: string;
  typed: Readonly<Record<string, string>>;
}

export type Answered =
  | { kind: 'refused'; faults: TextFaults; leading: string[] }
  | { kind: 'newer' }
  /** `field`: where somebody goes on. */
  | { kind: 'saved'; field?: string }
  | { kind: 'published' };

/** Does what was pressed below the texts of a piece. */
export async function answerText(db: Db, at: PieceAt, pressed: Pressed): Promise<Answered> {
  const { actor, seen, intent, typed } = pressed;
  const by = { actor, seen };
  const count = textsNow(await readPiece(db, at), at).length;
  const whole = intent === 'publish';
  const { texts, faults } = understandTexts(at.piece, typed, { count, whole });
  if (Object.keys(faults).length > 0) return { kind: 'refused', faults, leading: [] };
  if (whole) {
    const leading = await findUnsaid(db, at, { texts, said: typed[NOWHERE] ?? '' });
    if (leading.length > 0) return { kind: 'refused', faults: { [NOWHERE]: 'leading' }, leading };
    return unlessNewer(await changePublicText(db, at, by, { kind: 'publish', texts }), { kind: 'published' });
  }
  const moved = arranged(texts, intent);
  const kept = moved?.texts ?? texts;
  return unlessNewer(await changePublicText(db, at, by, { kind: 'draft', texts: kept }), {
    kind: 'saved',
    ...(moved && kept.length > 0 ? { field: `question-${moved.at}` } : {}),
  });
}

/** What stood there before, as it would stand there again. */
export type Restored =
  | { kind: 'done' }
  | { kind: 'newer' }
  /** It could lead to a place that is secret by now: somebody has to look at these texts first. */
  | { kind: 'refused'; texts: string[]; leading: string[] };

/** Puts an earlier version on the site again, as carefully as a new one: since then a place may have become secret. */
export async function restoreText(
  db: Db,
  at: PieceAt,
  { actor, seen, number }: { actor: string; seen: number; number: number },
): Promise<Restored> {
  const { versions } = await readPiece(db, at);
  const texts = versions.find((version) => version.number === number)?.texts;
  // Our text names no place of anybody.
  const leading = texts ? await findUnsaid(db, at, { texts, said: '' }) : [];
  if (texts && leading.length > 0) return { kind: 'refused', texts, leading };
  const changed = await changePublicText(db, at, { actor, seen }, { kind: 'restore', number });
  return { kind: changed === 'done' ? 'done' : 'newer' };
}

const unlessNewer = (changed: Changed, answer: Answered): Answered =>
  changed === 'newer' ? { kind: 'newer' } : answer;

/** What could lead to a secret place, unless it was said of all of it that it does not. */
async function findUnsaid(
  db: DbOrTrx,
  at: PieceAt,
  { texts, said }: { texts: readonly string[]; said: string },
): Promise<string[]> {
  const found = findLeading(texts, await readSecretNames(db, at.programmeId));
  const harmless = new Set(said.split('\t'));
  return found.every((part) => harmless.has(part)) ? [] : found;
}
