import { z } from 'zod';
import { type PersonId, personIdSchema, type RoundId, roundIdSchema } from '../../people/ids.ts';
import type { EventKind } from '../../platform/events/happened.ts';
import type { JobKind } from '../../platform/jobs/jobs.ts';
import { daySchema } from '../programme/schema.ts';

/** What a visitor must meet: nothing, sign a declaration, have been screened, or work with clients. */
export const conditionSchema = z.enum(['none', 'own-declaration', 'screening', 'client-contact']);
export type Condition = z.infer<typeof conditionSchema>;

export const slotSchema = z.object({
  /** Visited as one, in order. */
  days: z.array(daySchema).min(1).max(10),
  capacity: z.int().min(1).max(999),
});
export type Slot = z.infer<typeof slotSchema>;

/** A slot as the form of a place knows it. */
export interface TimedSlot extends Slot {
  /** `22:00`; empty, as is the other: the times of the place. */
  startTime: string;
  endTime: string;
}

export const placeSchema = z.object({
  code: z.string().min(1).max(30),
  /** Code of the host organisation. */
  organisation: z.string(),
  /** What you will see there. */
  title: z.string().min(1).max(300),
  /** A place on a secret site has no address anywhere in the system. */
  secret: z.boolean(),
  hostName: z.string().max(120),
  hostEmail: z.union([z.literal(''), z.email()]),
  slots: z.array(slotSchema),
  condition: conditionSchema,
  /** Least number of visitors on a day that has any. */
  minimum: z.int().min(1).max(999),
});
export type Place = z.infer<typeof placeSchema>;

/** The name of a slot is its place and its first day; a place has one slot per first day. */
export function slotId(placeCode: string, firstDay: string): string {
  return `${placeCode}/${firstDay}`;
}

/** Who receives, as the form has it. */
export interface Host {
  name: string;
  email: string;
}

/** The day itself; only for who comes, and for who receives. */
export interface DayKit {
  /** `09:00`, or empty. */
  startTime: string;
  endTime: string;
  meeting: string;
  bring: string;
  dress: string;
  askFor: string;
  dosDonts: string;
}

/** What a form can change of a place. */
export interface PlaceForm extends DayKit {
  title: string;
  description: string;
  /** The site, or when it is not said yet, whether it is a secret one. */
  siteId: string | null;
  secret: boolean;
  condition: Condition;
  /** Which functions, when the condition is that somebody works with clients. */
  functions: string;
  minimum: number;
  languages: string;
  accessibility: string;
  hosts: Host[];
  slots: TimedSlot[];
}

/**
 * What the version before put in the queue when a round was made after another: `on` hears of that now. One that was
 * not done when it stopped is done by the version after it.
 */
export const copyJobOfBefore: JobKind<{ from: RoundId; to: RoundId }> = {
  name: 'round.cloned',
  payload: z.object({ from: roundIdSchema, to: roundIdSchema }),
};

/** A place that people could choose is taken out of its round. */
export const placeWithdrawn: EventKind<{ placeId: string; roundId: RoundId }> = {
  name: 'place.withdrawn',
  about: z.object({ placeId: z.uuid(), roundId: roundIdSchema }),
};

/** Who receives at a place changed, or where and when somebody has to be there. */
export const placeChanged: EventKind<{
  placeId: string;
  roundId: RoundId;
  hosts: boolean;
  whereabouts: boolean;
}> = {
  name: 'place.changed',
  about: z.object({
    ...{ placeId: z.uuid(), roundId: roundIdSchema, hosts: z.boolean(), whereabouts: z.boolean() },
  }),
};

/** Days of a place are gone, or fall otherwise: who had a visit on them has none there any more. */
export const daysGone: EventKind<{ placeId: string; roundId: RoundId }> = {
  name: 'place.days-gone',
  about: z.object({ placeId: z.uuid(), roundId: roundIdSchema }),
};

/** A place begins or ends at another time on the days of this slot, and nothing else changed: to who comes on others it is no news. */
export const slotRetimed: EventKind<{ placeId: string; roundId: RoundId; slotId: string }> = {
  name: 'place.slot-retimed',
  about: z.object({ placeId: z.uuid(), roundId: roundIdSchema, slotId: z.uuid() }),
};

/** Somebody receives at a place who did not before. */
export const hostCame: EventKind<{ placeId: string; roundId: RoundId; personId: PersonId }> = {
  name: 'place.host-came',
  about: z.object({ placeId: z.uuid(), roundId: roundIdSchema, personId: personIdSchema }),
};

/** Somebody receives at a place no more. They stay known until the night, so that they can be told. */
export const hostLeft: EventKind<{ placeId: string; roundId: RoundId; personId: PersonId }> = {
  name: 'place.host-left',
  about: z.object({ placeId: z.uuid(), roundId: roundIdSchema, personId: personIdSchema }),
};

/** The days of a place changed after people could choose it. Of a secret place the days are not in it. */
export const daysChanged: JobKind<DaysChanged> = {
  name: 'place.days-changed',
  payload: z.object({
    placeId: z.uuid(),
    version: z.int(),
    before: z.array(z.array(daySchema)),
    after: z.array(z.array(daySchema)),
  }),
};
export interface DaysChanged {
  placeId: string;
  /** Of the place after the change: one change is told once. */
  version: number;
  /** Empty for a secret place, as is `after`. */
  before: string[][];
  after: string[][];
}

/** Something leaked of a place: it is closed, for everybody at once. */
export const placeClosed: EventKind<{ leakId: string; programmeId: string }> = {
  name: 'place.closed',
  about: z.object({ leakId: z.uuid(), programmeId: z.uuid() }),
  noted: ({ leakId, programmeId }) => ({
    ...{ kind: 'place-closed', programmeId, about: { kind: 'leak', id: leakId } },
  }),
};

/** A coordinator opened it again. */
export const placeOpened: EventKind<{ leakId: string; programmeId: string }> = {
  name: 'place.opened',
  about: z.object({ leakId: z.uuid(), programmeId: z.uuid() }),
  noted: ({ leakId, programmeId }) => ({
    ...{ kind: 'place-opened', programmeId, about: { kind: 'leak', id: leakId } },
  }),
};

/** What is noted of a leak: something was written down, who have a visit there are mailed, it is finished. */
export const leakNoted: EventKind<{
  leakId: string;
  programmeId: string;
  what: 'written' | 'released' | 'finished';
}> = {
  name: 'leak.noted',
  about: z.object({
    ...{ leakId: z.uuid(), programmeId: z.uuid(), what: z.enum(['written', 'released', 'finished']) },
  }),
  noted: ({ leakId, programmeId, what }) => ({
    kind: what === 'released' ? 'leak-mailed' : 'leak-written',
    ...{ programmeId, about: { kind: 'leak', id: leakId } },
  }),
};
