import type { SheetKind } from './columns.ts';

/** What a file is about, the most telling first. */
export const KINDS: readonly SheetKind[] = [
  'signUps',
  'places',
  'organisations',
  'exclusions',
  'locks',
  'wanted',
];
