import { z } from 'zod';
import type { JobKind } from '../jobs/jobs.ts';

/** Makes the backup of the night. */
export const nightly: JobKind<object> = { name: 'backup', payload: z.strictObject({}) };
