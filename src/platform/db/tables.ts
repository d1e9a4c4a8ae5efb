/**
 * Every table of the database. It is empty here: each room adds its own tables in its `tables.ts` by
 * declaration merging, so that the platform knows none of the rooms above it.
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging in the rooms
export interface Tables {}
