import type { InstanceInput, Pair } from './schema.ts';

/**
 * One decision to try out on a round.
 *
 * `seat`: the person goes to the slot, whatever the choices and free days say: a lock.
 * `forbid`: the person does not go to the slot, to any slot of the place, or to the organisation.
 * `swap`: each of two people goes where the other goes now. Who goes nowhere now takes over the visits of the other,
 * for whom the match then finds what is best. Locks of the two on their present visits make way.
 * `lock`: a visit of the plan is decided.
 * `release`: a lock is taken back.
 * `capacity`: a slot gets so many seats more, or fewer when negative.
 * `place`: one place more; `choices` are the people who would choose it, at a tier of theirs (default 1, their best).
 */
export type Decision =
  | { kind: 'seat'; person: string; slot: string }
  | ({ kind: 'forbid'; person: string } & ({ slot: string } | { place: string } | { organisation: string }))
  | { kind: 'swap'; people: [string, string] }
  | { kind: 'lock'; person: string; slot: string }
  | { kind: 'release'; person: string; slot: string }
  | { kind: 'capacity'; slot: string; change: number }
  | { kind: 'place'; place: PlaceInput; choices: { person: string; tier?: number }[] };

/** A place as it is written in an instance. */
export type PlaceInput = InstanceInput['places'][number];

/** The instance after a decision, and which of its locks the decision made. */
export type Decided = { instance: InstanceInput; locks: Pair[] };
