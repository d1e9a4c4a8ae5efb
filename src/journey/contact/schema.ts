import { z } from 'zod';
import type { EventKind } from '../../platform/events/happened.ts';

const CHANGES = ['made', 'changed', 'confirmed', 'gone'] as const;
export type CardChange = (typeof CHANGES)[number];

/** Something became of a card: it was made, changed, confirmed, or it is gone. */
export const cardChanged: EventKind<{ cardId: string; programmeId: string; what: CardChange }> = {
  name: 'card.changed',
  about: z.object({ cardId: z.uuid(), programmeId: z.uuid(), what: z.enum(CHANGES) }),
};
