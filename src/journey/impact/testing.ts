import type { RoundId } from '../../people/ids.ts';
import type { RoundFacts, Visit } from './report/facts.ts';

/** For tests: a round of nobody, in the place of which each test puts what it is about. */
export function someFacts(over: Partial<RoundFacts> = {}): RoundFacts {
  const round = {
    ...{ id: 'r' as RoundId, code: 'voorjaar-2027', name: 'Ronde voorjaar 2027', number: 2 },
    ...{ firstDay: '2027-03-08', lastDay: '2027-03-26' },
  };
  return {
    ...{ round, organisations: new Map(), members: [], offering: [], signUps: [], visits: [], placed: [] },
    ...{
      byLot: new Set<string>(),
      reflections: [],
      measured: [],
      asked: [],
      answers: [],
      right: [],
      next: [],
    },
    ...{
      pulses: [],
      metBefore: new Set<string>(),
      metOpenly: new Set<string>(),
      briefs: [],
      followUps: [],
      dilemmas: [],
      costs: [],
    },
    ...over,
  };
}

/** For tests: organisations by id, each of a kind and a region. */
export const someOrganisations = (rows: Readonly<Record<string, readonly [kind: string, region: string]>>) =>
  new Map(Object.entries(rows).map(([id, [kind, region]]) => [id, { id, kind, region, now: id }]));

/** For tests: a visit from one organisation to another. */
export const someVisit = (id: string, homeId: string, hostId: string, over: Partial<Visit> = {}): Visit => ({
  ...{ id, homeId, hostId, signUpId: `sign-up ${id}`, state: 'took-place', bothAgreed: true },
  secret: false,
  isFirstChoice: true,
  ...over,
});
