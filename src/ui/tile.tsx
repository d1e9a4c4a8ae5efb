import { Icon } from './icon.tsx';
import type { KindIcon } from './icons/names.ts';

/** The families of kinds of organisations, each with a colour of its own. */
export const FAMILIES = ['justice', 'reporting', 'shelter', 'youth', 'care', 'local'] as const;
export type Family = (typeof FAMILIES)[number];

export interface TileProps {
  /** `null`: a kind that has none. */
  icon: KindIcon | null;
  family: Family | null;
  /** 28, 40 or 52 px. */
  size?: 'small' | 'middle' | 'large' | undefined;
  /** The kind, where it does not stand beside it. */
  label?: string | undefined;
}

/** What kind of organisation it is: an icon on a tile in the tint of its family. */
export function Tile({ icon, family, size = 'middle', label }: TileProps) {
  return (
    <span className={`ws-tile ws-tile--${size} ws-family--${family ?? 'none'}`}>
      <Icon name={icon ?? 'network'} label={label} />
    </span>
  );
}
