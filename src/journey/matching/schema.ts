import { z } from 'zod';
import { type RoundId, roundIdSchema } from '../../people/ids.ts';
import { personKeySchema } from '../../people/person/schema.ts';
import type { EventKind } from '../../platform/events/happened.ts';
import type { JobKind } from '../../platform/jobs/jobs.ts';
import { daySchema } from '../programme/schema.ts';

/** Decided already: this person goes to the slot of this place that starts on this day. */
export const lockSchema = z.object({ email: personKeySchema, place: z.string(), day: daySchema });
export type Lock = z.infer<typeof lockSchema>;

/** Codes of two organisations that should meet, whoever of them travels. */
export const wantedTieSchema = z.tuple([z.string(), z.string()]);
export type WantedTie = z.infer<typeof wantedTieSchema>;

export const DECISION_KINDS = [
  'lock',
  'release',
  'seat',
  'forbid',
  'swap',
  'set-aside',
  'take-part',
  'guest',
] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

const matchJobPayload = z.object({ roundId: z.string(), runId: z.string() });
export type MatchJob = z.infer<typeof matchJobPayload>;
export const matchJob: JobKind<MatchJob> = { name: 'match.run', payload: matchJobPayload };

/** The proposal of a round is there, reasons and all. */
export const matchDone: EventKind<{ roundId: RoundId; runId: string }> = {
  name: 'match.done',
  about: z.object({ roundId: roundIdSchema, runId: z.uuid() }),
};

/** A coordinator decided something about a proposal, took that back or did it again; `runId` is the plan that came of it. */
export const matchDecided: EventKind<{ roundId: RoundId; runId: string; decisionId: string }> = {
  name: 'match.decided',
  about: z.object({ roundId: roundIdSchema, runId: z.uuid(), decisionId: z.uuid() }),
};
