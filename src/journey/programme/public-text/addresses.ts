import { PIECES, type Piece } from '../programme-public.ts';

/** What a piece is called in an address. */
export const SLUGS: Record<Piece, string> = {
  home: 'begin',
  questions: 'vragen',
  contact: 'contact',
  privacy: 'privacy',
  accessibility: 'toegankelijkheid',
};

export const pieceOf = (slug: string | undefined): Piece | null =>
  PIECES.find((piece) => SLUGS[piece] === slug) ?? null;
