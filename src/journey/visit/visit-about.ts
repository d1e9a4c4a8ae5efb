import { z } from 'zod';
import { personIdSchema, roundIdSchema } from '../../people/ids.ts';
import type { Subject } from '../../platform/mail/subject.ts';

/** What a mail is about that asks somebody something of several visits at once. */
export const aboutVisits = z.object({ personId: personIdSchema, visitIds: z.array(z.uuid()).min(1) });
export type AboutVisits = z.infer<typeof aboutVisits>;

/** The same, all of one round. */
export const aboutVisitsOfRound = aboutVisits.extend({ roundId: roundIdSchema });
export type AboutVisitsOfRound = z.infer<typeof aboutVisitsOfRound>;

export const subjectsOfVisits = ({ personId, visitIds }: AboutVisits): Subject[] => [
  { kind: 'person', id: personId },
  ...visitIds.map((id): Subject => ({ kind: 'visit', id })),
];
