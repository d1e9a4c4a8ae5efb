import { Tile } from '../../../../ui/tile.tsx';
import { lookOf } from '../../../programme/programme-kinds.ts';

/** At whose place it is. */
export function PlaceHost({ place }: { place: { organisation: string; kind: string; region: string } }) {
  const { organisation, kind, region } = place;
  const look = lookOf(kind);
  return (
    <div className="ws-offer__who">
      <Tile icon={look?.icon ?? null} family={look?.family ?? null} size="large" />
      <p>
        <b>{organisation}</b>
        {[kind, region].filter(Boolean).join(' · ')}
      </p>
    </div>
  );
}
