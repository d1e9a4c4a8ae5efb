import { areApart } from './count-way.ts';
import type { WayFacts } from './facts.ts';
import { type Family, familyOf } from './families.ts';

/** What an organisation sent and received in a round: who speaks for it knows that, and nobody else. */
export interface Exchange {
  family: Family;
  sent: number;
  received: number;
  /** Of what it sent, to another region. */
  elsewhere: number;
}

export function exchangesOf({ visits, organisations }: WayFacts): Exchange[] {
  const held = visits.filter(({ state }) => state === 'took-place');
  const region = (id: string) => organisations.get(id)!.region;
  return [...organisations.values()]
    .map(({ id, kind }) => {
      const sent = held.filter(({ homeId }) => homeId === id);
      return {
        ...{ family: familyOf(kind), sent: sent.length },
        received: held.filter(({ hostId }) => hostId === id).length,
        elsewhere: sent.filter(({ hostId }) => areApart(region(id), region(hostId))).length,
      };
    })
    .filter(({ sent, received }) => sent > 0 || received > 0);
}

export const ofOrganisations = (exchanged: readonly Exchange[], family: Family): Exchange[] =>
  exchanged.filter((one) => one.family === family);
