import { sayPlaceBriefly } from '../../place/place-names.ts';
import type { Line, LineMade } from '../decision/history.ts';
import type { DecisionKind } from '../schema.ts';
import type { Board } from './read-board.ts';

/** A line of history in names. */
export interface LineView {
  id: string;
  /** The plan that came of it. */
  runId: string;
  /** `2027-01-18T14:22:00.000Z`. */
  at: string;
  /** `null` when the account is not there any more. */
  by: { name: string; own: boolean } | null;
  what:
    | ({ number: number } & LineMade)
    | {
        kind: DecisionKind;
        who: string;
        where: string;
        turns: 'undone' | 'redone' | null;
        /** Of a decision itself: whether it can be taken back, or done again. */
        holdsNow: boolean;
      };
}

/** Who it was, as the reader calls them; `null` when the account is not there any more. */
export const makerOf = ({ by }: Pick<Line, 'by'>, userId: string): LineView['by'] =>
  by && { name: by.name, own: by.id === userId };

export function lineView({ names }: Pick<Board, 'names'>, line: Line, userId: string): LineView {
  const { id, at, what } = line;
  const told = {
    id,
    runId: line.runId,
    at: at.toISOString(),
    by: makerOf(line, userId),
  };
  if (what.kind === 'made') return { ...told, what: { ...what, number: line.number } };
  const called = (email: string | null) => (email === null ? '' : names.called(email));
  const place = what.place === null ? undefined : names.placeName(what.place);
  const where =
    what.kind === 'swap'
      ? called(what.other)
      : what.organisation !== null
        ? names.organisation(what.organisation)
        : place
          ? sayPlaceBriefly(place)
          : '';
  return {
    ...told,
    what: {
      kind: what.kind,
      who: what.guest ? what.guest.name : called(what.person),
      where,
      turns: what.turns === null ? null : what.holds ? 'redone' : 'undone',
      holdsNow: what.holdsNow,
    },
  };
}
