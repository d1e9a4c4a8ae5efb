import { z } from 'zod';

const id = z.string().min(1);
const ids = z.array(id);
const days = z.array(z.iso.date());

/** The levels an instance may name, in any order, each at most once. */
export const levelSchema = z.enum([
  'placed',
  'balance',
  'priority',
  'rank:generous',
  'rank:greedy',
  'rank:sum',
  'new-ties',
  'stability',
]);

/** `tolerance`: visits that sent and received may differ; absent = that of the settings, `null` = no balance kept. */
export const organisationSchema = z.strictObject({
  id,
  standing: z.int().default(0),
  tolerance: z.int().nonnegative().nullable().optional(),
});

/** One or more days of a place that are visited as one, for at most `capacity` people. */
export const slotSchema = z.strictObject({ id, days: days.min(1), capacity: z.int().nonnegative() });

/** `minimum`: a slot receives at least so many people, or nobody. */
export const placeSchema = z.strictObject({
  id,
  organisation: id,
  minimum: z.int().positive().default(1),
  slots: z.array(slotSchema),
});

/** `choices`: tiers of place ids, best first; an empty tier keeps the numbers of the later ones. */
export const personSchema = z.strictObject({
  id,
  organisation: id,
  choices: z.array(ids).default([]),
  days: days.default([]),
  visits: z.int().positive().default(1),
  priority: z.int().nonnegative().default(0),
  hosts: ids.default([]),
});

/** Somebody must not come to an organisation, or to a place. Exactly one of the two is given. */
export const exclusionSchema = z.union(
  [z.strictObject({ person: id, organisation: id }), z.strictObject({ person: id, place: id })],
  { error: 'expected {person, organisation} or {person, place}' },
);

/** A person and a slot: decided already (`locks`), or the plan before this run (`previous`). */
export const pairSchema = z.strictObject({ person: id, slot: id });

/** How to match. `tolerance` and `seed` serve every organisation and the lottery. */
export const settingsSchema = z.strictObject({
  mechanism: z.enum(['optimal', 'ttc']).default('optimal'),
  levels: z
    .array(levelSchema)
    .default(['placed', 'balance', 'priority', 'rank:generous', 'new-ties', 'stability'])
    .refine((levels) => new Set(levels).size === levels.length, { error: 'a level is named twice' }),
  tolerance: z.int().nonnegative().nullable().default(1),
  seed: z.string().default('wisselstage'),
});

/** A matching instance: the JSON of a round. Unknown keys are refused, so that a typing error is never ignored. */
export const instanceSchema = z.strictObject({
  organisations: z.array(organisationSchema),
  places: z.array(placeSchema),
  people: z.array(personSchema),
  exclusions: z.array(exclusionSchema).default([]),
  locks: z.array(pairSchema).default([]),
  together: z.array(ids.min(2)).default([]),
  known: z.array(z.tuple([id, id])).default([]),
  previous: z.array(pairSchema).default([]),
  settings: settingsSchema.prefault({}),
});

export type Level = z.output<typeof levelSchema>;
export type Organisation = z.output<typeof organisationSchema>;
export type Slot = z.output<typeof slotSchema>;
export type Place = z.output<typeof placeSchema>;
export type Person = z.output<typeof personSchema>;
export type Exclusion = z.output<typeof exclusionSchema>;
export type Pair = z.output<typeof pairSchema>;
export type Settings = z.output<typeof settingsSchema>;
export type Instance = z.output<typeof instanceSchema>;
/** An instance as it is written down: everything with a default may be absent. */
export type InstanceInput = z.input<typeof instanceSchema>;
