import { type KindLook, lookOf } from '../../programme/programme-kinds.ts';
import type { FamilyKey } from './by-family.ts';
import { familyOf, kinOf, linesAsked, organisationsAsked, type Shown } from './choosing.ts';
import { countStates, isLive, type Line, type LineState } from './lines.ts';
import { once } from './once.ts';
import {
  DRAWN_IN_ORDER,
  labelLines,
  type Placed,
  type PlacedLine,
  pathBetween,
  place,
  radiusOf,
} from './picture.ts';
import type { Network, NetworkOrganisation } from './reading.ts';

export interface PictureDot {
  code: string;
  name: string;
  family: FamilyKey;
  icon: KindLook['icon'] | null;
  x: number;
  y: number;
  radius: number;
  words: { text: string; x: number; y: number }[];
  /** Live ones, of those that are shown. */
  lines: number;
}

export interface PictureLine {
  key: string;
  state: LineState;
  path: string;
  middle: { x: number; y: number };
}

/** Everything that is drawn, with nothing that is not. */
export interface PictureView {
  width: number;
  height: number;
  letter: number;
  coded: boolean;
  dots: PictureDot[];
  lines: PictureLine[];
  counts: Record<LineState, number>;
}

/** Where each stands comes from all rounds together: whatever is chosen, an organisation is where it was. */
export function placeAll(network: Network) {
  const organisations = organisationsAsked(network, null).map(
    (one): Placed => ({ id: one.id, code: one.code, name: one.name, kin: kinOf(one), since: one.since }),
  );
  const lines = linesAsked(network, null).map(({ ids, since }): PlacedLine => ({ ids, since }));
  return once(JSON.stringify([organisations, lines]), () => place(organisations, lines));
}

export function viewPicture(network: Network, { organisations, lines }: Shown): PictureView {
  const placement = placeAll(network);
  const live = liveLines(lines);
  const most = Math.max(1, ...live.values());
  const dots = organisations.map((one): PictureDot => {
    const dot = placement.dots.get(one.id)!;
    const radius = radiusOf(live.get(one.id) ?? 0, most, placement.most);
    const { code, name } = one;
    return {
      ...{
        code,
        name,
        family: familyOf(one),
        icon: lookOf(one.kind)?.icon ?? null,
        x: dot.x,
        y: dot.y,
        radius,
      },
      words: labelLines(dot, radius, placement),
      lines: live.get(one.id) ?? 0,
    };
  });
  const { width, height, letter, coded } = placement;
  return {
    ...{ width, height, letter, coded, dots, counts: countStates(lines) },
    lines: drawn(lines, organisations, placement),
  };
}

function drawn(
  lines: readonly Line[],
  organisations: readonly NetworkOrganisation[],
  { dots }: ReturnType<typeof place>,
): PictureLine[] {
  const codes = new Map(organisations.map(({ id, code }) => [id, code]));
  const sorted = lines.toSorted(
    (a, b) =>
      DRAWN_IN_ORDER.indexOf(a.state) - DRAWN_IN_ORDER.indexOf(b.state) ||
      (a.ids.join() < b.ids.join() ? -1 : 1),
  );
  return sorted.map(({ ids, state }) => ({
    key: ids
      .map((id) => codes.get(id)!)
      .sort()
      .join(' '),
    state,
    ...pathBetween(dots.get(ids[0])!, dots.get(ids[1])!),
  }));
}

/** How many live lines each has; who has none is not in it. */
export function liveLines(lines: readonly Pick<Line, 'ids' | 'state'>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { ids } of lines.filter(isLive)) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
