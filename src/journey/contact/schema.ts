import { z } from 'zod';
import { type RoundId, roundIdSchema } from '../../people/ids.ts';
import type { EventKind } from '../../platform/events/happened.ts';
import { INTRODUCTION_STATES, type IntroductionState } from './introducing/introducing.ts';

const CHANGES = ['made', 'changed', 'confirmed', 'gone'] as const;
export type CardChange = (typeof CHANGES)[number];

/** Somebody was asked, passed it on, agreed or declined, or nobody answered. */
export const introductionMoved: EventKind<{
  introductionId: string;
  programmeId: string;
  to: IntroductionState;
}> = {
  name: 'introduction.moved',
  about: z.object({ introductionId: z.uuid(), programmeId: z.uuid(), to: z.enum(INTRODUCTION_STATES) }),
};

/** Something became of a card: it was made, changed, confirmed, or it is gone. */
export const cardChanged: EventKind<{ cardId: string; programmeId: string; what: CardChange }> = {
  name: 'card.changed',
  about: z.object({ cardId: z.uuid(), programmeId: z.uuid(), what: z.enum(CHANGES) }),
};

/** Somebody said whether they were in touch with whom they met; it says neither what nor who. */
export const pulseAnswered: EventKind<{ pulseId: string; roundId: RoundId }> = {
  name: 'pulse.answered',
  about: z.object({ pulseId: z.uuid(), roundId: roundIdSchema }),
};
