import { catalogue } from './catalogue.ts';
import { toleranceOf } from './model.ts';
import { balanceBounds, type Network } from './network.ts';
import { type Prepared, prepare } from './prepare.ts';
import type { Instance } from './schema.ts';
import type { Bound } from './side-constraints.ts';

/**
 * An instance prepared so that any slot can get one seat more, and any organisation one sender more or less, by other
 * bounds of a few arcs.
 */
export type Roomy = {
  /** The plans are those of the instance; visits that only a seat more makes possible are there, without a seat. */
  prepared: Prepared;
  /** The widest bounds that the questions give to arcs. */
  reach: Pick<Network, 'from' | 'to' | 'lower' | 'upper'>;
  /** The bounds that give a slot one seat more; `null` when nobody could sit there. */
  seatMore(slot: string): Bound[] | null;
  /** The bounds when the standing of an organisation is another; `null` when no balance is kept for it. */
  standing(organisation: string, change: 1 | -1): Bound[] | null;
};

/** Prepares an instance in canonical order for such questions. */
export function roomy(instance: Instance, given: Instance): Roomy {
  const more = {
    ...instance,
    places: instance.places.map((place) => ({
      ...place,
      slots: place.slots.map((slot) => ({ ...slot, capacity: slot.capacity + 1 })),
    })),
  };
  const prepared = prepare(catalogue(more), given);
  const { network } = prepared;
  const { cat, slots, organisations } = network;
  const upper = network.upper.slice();
  for (const [id, { exit }] of slots) {
    upper[exit] = Math.min(upper[exit]!, cat.slots.get(id)!.capacity - 1);
  }
  const wide = {
    from: network.from,
    to: network.to,
    lower: network.lower.slice(),
    upper: network.upper.slice(),
  };
  for (const { within, over, under } of organisations.values()) {
    if (over < 0) continue;
    wide.lower[within]! -= 1;
    for (const arc of [within, over, under]) wide.upper[arc]! += 1;
  }
  return {
    prepared: { ...prepared, network: { ...network, upper } },
    reach: wide,
    seatMore(id) {
      const slot = slots.get(id);
      if (!slot || network.upper[slot.exit] === upper[slot.exit]) return null;
      return [{ arc: slot.exit, lower: 0, upper: network.upper[slot.exit]! }];
    },
    standing(id, change) {
      const hub = organisations.get(id)!;
      if (hub.over < 0) return null;
      const bounds = balanceBounds({
        standing: cat.organisations.get(id)!.standing + change,
        tolerance: toleranceOf(cat, id)!,
        least: network.lower[hub.within]! - network.upper[hub.under]!,
        most: network.upper[hub.within]! + network.upper[hub.over]!,
      });
      return (['within', 'over', 'under'] as const).map((kind) => {
        const [lower, upper] = bounds[kind];
        return { arc: hub[kind], lower, upper };
      });
    },
  };
}
