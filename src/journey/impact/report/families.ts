import { type KindLook, lookOf } from '../../programme/programme-kinds.ts';

/** In the order in which they are shown; `none` is what has none. */
export const FAMILIES = ['justice', 'reporting', 'shelter', 'youth', 'care', 'local', 'none'] as const;
export type Family = KindLook['family'] | 'none';

export const familyOf = (kind: string): Family => lookOf(kind)?.family ?? 'none';
