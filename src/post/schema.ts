import { z } from 'zod';
import { roundIdSchema } from '../people/ids.ts';
import type { EventKind } from '../platform/events/happened.ts';

const about = z.object({ roundId: roundIdSchema, bundleId: z.uuid(), mails: z.int() });
type About = z.infer<typeof about>;

/** Somebody pressed, and so many mails wait to go. */
export const mailsPosted: EventKind<About> = { name: 'mails.posted', about };

/** So many of them were called back before they went. */
export const mailsCalledBack: EventKind<About> = { name: 'mails.called-back', about };
