import { z } from 'zod';

/** How the lines of a backup are made up; a later version that changes it reads this one too. */
export const FORMAT = 1;

const table = z.strictObject({
  table: z.string(),
  columns: z.array(z.strictObject({ name: z.string(), type: z.string() })).min(1),
});

const job = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  data: z.json(),
  startAfter: z.string(),
});

/** The first line: what this is, and which version of the software it fits. */
const head = z.strictObject({
  wisselstage: z.literal(FORMAT),
  version: z.string(),
  /** The last migration of the database. */
  migration: z.string(),
  madeAt: z.iso.datetime(),
  /** Of the embedded database, which keeps its key beside it: without it nobody's second factor works any more. */
  secretKey: z.string().nullable(),
});

/** The last line: without it the file was cut off. */
const end = z.strictObject({ end: z.record(z.string(), z.int().nonnegative()), jobs: z.int().nonnegative() });

/** A value as the database writes it down, whatever its type; a row is one for each column. */
const row = z.array(z.string().nullable());

export const lineSchema = z.union([row, table, z.strictObject({ job }), end, head]);

export type Line = z.infer<typeof lineSchema>;
export type Head = z.infer<typeof head>;
export type End = z.infer<typeof end>;
export type Job = z.infer<typeof job>;
