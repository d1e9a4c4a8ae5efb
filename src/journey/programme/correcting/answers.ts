import { ACCESS_TABLES } from '../../../platform/privacy/access/access-tables.ts';

/** What it is about: a part of what somebody reads of themselves, or something that is not in it. */
export const ABOUT: readonly string[] = [...Object.keys(ACCESS_TABLES), 'other'];

export const ANSWERS = ['changed', 'stays'] as const;
export type Answer = (typeof ANSWERS)[number];
