import { z } from 'zod';
import { InstanceError } from './errors.ts';

/** As much of a result as is read; what else it holds is left alone. */
const resultSchema = z.object({
  status: z.enum(['optimal', 'unproven']),
  visits: z.array(z.object({ person: z.string(), slot: z.string(), tier: z.number() })),
  objective: z.array(z.object({ level: z.string(), value: z.number() })),
  balance: z.array(z.object({ organisation: z.string() })),
  unplaced: z.array(z.object({ person: z.string() })),
  why: z.array(z.unknown()),
});

const planSchema = resultSchema
  .pick({ visits: true, objective: true, balance: true, unplaced: true })
  .partial({ objective: true, balance: true, unplaced: true });

/** Refuses what has not the shape of a result of `match`, with an `InstanceError`. */
export function checkResult(result: unknown): void {
  check(resultSchema, result);
}

/** Refuses what is no plan: visits, and perhaps the numbers of a result. */
export function checkPlan(result: unknown): void {
  check(planSchema, result);
}

function check(schema: z.ZodType, result: unknown): void {
  const issue = schema.safeParse(result).error?.issues[0];
  if (issue) throw resultMismatch(`${issue.path.join('.') || 'all of it'}: ${issue.message}`);
}

/** The error of a result that is not one of the instance. */
export function resultMismatch(message: string): InstanceError {
  return new InstanceError([{ row: 'the result', path: [], code: 'result-mismatch', message }]);
}
