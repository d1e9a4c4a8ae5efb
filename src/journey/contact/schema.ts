import { z } from 'zod';
import { type RoundId, roundIdSchema } from '../../people/ids.ts';
import type { EventKind } from '../../platform/events/happened.ts';
import { HAND_OVER_STATES, type HandOverState } from './handing-over/handing-over.ts';
import { INTRODUCTION_STATES, type IntroductionState } from './introducing/introducing.ts';
import { LINE_STATES, type LineState } from './suggesting/suggesting.ts';

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
  // Who makes one, wants to be found by it.
  noted: ({ cardId: id, programmeId, what }) =>
    what === 'made' || what === 'gone'
      ? {
          kind: what === 'made' ? 'consent-given' : 'consent-withdrawn',
          ...{ programmeId, about: { kind: 'card', id } },
        }
      : null,
};

/** Somebody said whether they were in touch with whom they met; it says neither what nor who. */
export const pulseAnswered: EventKind<{ pulseId: string; roundId: RoundId }> = {
  name: 'pulse.answered',
  about: z.object({ pulseId: z.uuid(), roundId: roundIdSchema }),
};

/** A line was written for a card, and its owner put it there or would rather not. */
export const suggestedLineMoved: EventKind<{ lineId: string; programmeId: string; to: LineState }> = {
  name: 'suggested-line.moved',
  about: z.object({ lineId: z.uuid(), programmeId: z.uuid(), to: z.enum(LINE_STATES) }),
};

/** Who leaves asked a colleague to take their card over, and what came of it. */
export const handOverMoved: EventKind<{ handOverId: string; programmeId: string; to: HandOverState }> = {
  name: 'hand-over.moved',
  about: z.object({ handOverId: z.uuid(), programmeId: z.uuid(), to: z.enum(HAND_OVER_STATES) }),
};
