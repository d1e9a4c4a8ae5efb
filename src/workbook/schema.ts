import { z } from 'zod';
import type { JobKind } from '../platform/jobs/jobs.ts';

const importJobPayload = z.object({ roundId: z.string(), batchId: z.string() });
export type ImportJob = z.infer<typeof importJobPayload>;

/** Carries out an import that somebody asked for. */
export const importJob: JobKind<ImportJob> = { name: 'workbook.import', payload: importJobPayload };
