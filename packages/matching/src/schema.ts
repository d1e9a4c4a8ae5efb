import { z } from 'zod';

/**
 * The largest an instance may be. The numbers are far beyond any real round; they are there so that no sum leaves
 * the integers that a double holds exactly, and no malformed file takes all memory.
 */
export const LIMITS = {
  /** Rows of one list, such as people. */
  rows: 1_000_000,
  /** Values in the whole instance, counting every object, list, text and number. */
  values: 30_000_000,
  /** Values in one row. */
  rowValues: 100_000,
  /** Entries of a list inside a row, such as the places of one tier or the slots of a place. */
  list: 10_000,
  /** Tiers of one person. */
  tiers: 100,
  /** Days of a slot, free days of a person, places that somebody hosts. */
  days: 1_000,
  /** People in one group, also when it takes several `together` rows to see it; people of one `apart` row. */
  together: 100,
  /** Pairs of people that all `apart` rows together make. */
  apart: 1_000_000,
  /** Capacity, minimum, tolerance, priority; standing in both directions. */
  number: 1_000_000,
  /** Visits of one person. */
  visits: 100,
  /** UTF-16 code units of an id or the seed. An e-mail address may have 254. */
  text: 300,
} as const;

// Control characters are invisible in a message, and half a surrogate pair is lost in UTF-8, where two such ids
// would become one.
const readable = /^[^\p{Cc}\p{Cs}]*$/u;
const text = z.string().max(LIMITS.text, { abort: true }).regex(readable, {
  error: 'holds a control character or half a surrogate pair',
});
const id = text.min(1);
const ids = z.array(id).max(LIMITS.list);
const days = z.array(z.iso.date()).max(LIMITS.days);
const count = z.int().nonnegative().max(LIMITS.number);

/** The levels an instance may name, in any order, each at most once. */
export const levelSchema = z.enum([
  'placed',
  'balance',
  'priority',
  'rank:generous',
  'rank:greedy',
  'rank:sum',
  'new-ties',
  'wanted',
  'variety',
  'stability',
]);

/** `kind`: what organisations have in common, for the level `variety`; one without a kind is like no other. `tolerance`: visits that sent and received may differ; absent = that of the settings, `null` = no balance kept. */
export const organisationSchema = z.strictObject({
  id,
  standing: z.int().min(-LIMITS.number).max(LIMITS.number).default(0),
  tolerance: count.nullable().optional(),
  kind: id.optional(),
});

/** One or more days of a place that are visited as one, for at most `capacity` people. */
export const slotSchema = z.strictObject({ id, days: days.min(1), capacity: count });

/** `minimum`: a slot receives at least so many people, or nobody. */
export const placeSchema = z.strictObject({
  id,
  organisation: id,
  minimum: z.int().positive().max(LIMITS.number).default(1),
  slots: z.array(slotSchema).max(LIMITS.list),
});

/**
 * `choices`: tiers of place ids, best first; an empty tier keeps the numbers of the later ones. `met`: organisations that
 * this person visited before.
 */
export const personSchema = z.strictObject({
  id,
  organisation: id,
  choices: z.array(ids).max(LIMITS.tiers).default([]),
  days: days.default([]),
  visits: z.int().positive().max(LIMITS.visits).default(1),
  priority: count.default(0),
  hosts: ids.max(LIMITS.days).default([]),
  met: ids.default([]),
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
    .max(levelSchema.options.length)
    .default(['placed', 'balance', 'priority', 'rank:generous', 'new-ties', 'stability'])
    .refine((levels) => new Set(levels).size === levels.length, { error: 'a level is named twice' }),
  tolerance: count.nullable().default(1),
  seed: text.default('wisselstage'),
});

/** People who go to the same slot or not at all. */
export const groupSchema = ids.min(2).max(LIMITS.together);

/** People of whom no two are ever at one slot, nor one at a place that another of them hosts. */
export const apartSchema = ids.min(2).max(LIMITS.together);

/** Two organisations. */
export const organisationPairSchema = z.tuple([id, id]);

/** Two organisations that have a tie already, or somebody and an organisation: then it is a tie for that person alone. */
export const tieSchema = z.union([organisationPairSchema, z.strictObject({ person: id, organisation: id })], {
  error: 'expected two organisations, or {person, organisation}',
});

/** The row of every list, for checking a large instance row by row. */
export const rowSchemas = {
  organisations: organisationSchema,
  places: placeSchema,
  people: personSchema,
  exclusions: exclusionSchema,
  locks: pairSchema,
  together: groupSchema,
  apart: apartSchema,
  known: tieSchema,
  wanted: organisationPairSchema,
  previous: pairSchema,
};

/** A matching instance: the JSON of a round. Unknown keys are refused, so that a typing error is never ignored. */
export const instanceSchema = z.strictObject({
  organisations: z.array(organisationSchema).max(LIMITS.rows),
  places: z.array(placeSchema).max(LIMITS.rows),
  people: z.array(personSchema).max(LIMITS.rows),
  exclusions: z.array(exclusionSchema).max(LIMITS.rows).default([]),
  locks: z.array(pairSchema).max(LIMITS.rows).default([]),
  together: z.array(groupSchema).max(LIMITS.rows).default([]),
  apart: z.array(apartSchema).max(LIMITS.rows).default([]),
  known: z.array(tieSchema).max(LIMITS.rows).default([]),
  wanted: z.array(organisationPairSchema).max(LIMITS.rows).default([]),
  previous: z.array(pairSchema).max(LIMITS.rows).default([]),
  settings: settingsSchema.prefault({}),
});

/** An objective that an instance may name, see `levelSchema`. */
export type Level = z.output<typeof levelSchema>;
/** An organisation whose balance of sent and received is kept, see `organisationSchema`. */
export type Organisation = z.output<typeof organisationSchema>;
/** Days of a place that are visited as one, see `slotSchema`. `days` are ISO dates. */
export type Slot = z.output<typeof slotSchema>;
/** What can be visited at an organisation, see `placeSchema`. */
export type Place = z.output<typeof placeSchema>;
/** Somebody with choices and free days, see `personSchema`. */
export type Person = z.output<typeof personSchema>;
/** Where somebody must not come, see `exclusionSchema`. */
export type Exclusion = z.output<typeof exclusionSchema>;
/** A tie that is there already, see `tieSchema`. */
export type Tie = z.output<typeof tieSchema>;
/** Ids of a person and a slot: a visit, see `pairSchema`. */
export type Pair = z.output<typeof pairSchema>;
/** How to match, see `settingsSchema`. */
export type Settings = z.output<typeof settingsSchema>;
/** A checked instance with every default filled in: what `parseInstance` gives. */
export type Instance = z.output<typeof instanceSchema>;
/** An instance as it is written down: everything with a default may be absent. */
export type InstanceInput = z.input<typeof instanceSchema>;
