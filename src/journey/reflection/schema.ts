import { z } from 'zod';
import { type RoundId, roundIdSchema } from '../../people/ids.ts';
import type { EventKind } from '../../platform/events/happened.ts';
import { DILEMMA_STATES, type DilemmaState } from './dilemma/state.ts';
import { type ReflectionState, STATES } from './reflection.ts';

/** A reflection went on a step; it does not say whose it is. */
export const reflectionMoved: EventKind<{ reflectionId: string; roundId: RoundId; to: ReflectionState }> = {
  name: 'reflection.moved',
  about: z.object({ reflectionId: z.uuid(), roundId: roundIdSchema, to: z.enum(STATES) }),
};

const aboutDilemma = { dilemmaId: z.uuid() };

/** Somebody raised a dilemma. */
export const dilemmaRaised: EventKind<{ dilemmaId: string }> = {
  name: 'dilemma.raised',
  about: z.object(aboutDilemma),
  noted: ({ dilemmaId: id }) => ({ kind: 'published', about: { kind: 'dilemma', id } }),
};

/** An organisation has it too, or took that back. */
export const dilemmaRecognised: EventKind<{ dilemmaId: string; organisationId: string; holds: boolean }> = {
  name: 'dilemma.recognised',
  about: z.object({ ...aboutDilemma, organisationId: z.uuid(), holds: z.boolean() }),
};

/** It was joined with another, hidden, or shown again. */
export const dilemmaMoved: EventKind<{ dilemmaId: string; from: DilemmaState; to: DilemmaState }> = {
  name: 'dilemma.moved',
  about: z.object({ ...aboutDilemma, from: z.enum(DILEMMA_STATES), to: z.enum(DILEMMA_STATES) }),
  noted: ({ dilemmaId: id, to }) =>
    to === 'joined'
      ? null
      : { kind: to === 'hidden' ? 'unpublished' : 'published', about: { kind: 'dilemma', id } },
};

const NOTED = [
  'meeting-set',
  'meeting-dropped',
  'outcome-told',
  'attempt-hidden',
  'attempt-shown',
  'reaction-hidden',
  'reaction-shown',
] as const;
export type DilemmaNoted = (typeof NOTED)[number];

/** Something was noted that moves no state. */
export const dilemmaNoted: EventKind<{ dilemmaId: string; what: DilemmaNoted }> = {
  name: 'dilemma.noted',
  about: z.object({ ...aboutDilemma, what: z.enum(NOTED) }),
};
