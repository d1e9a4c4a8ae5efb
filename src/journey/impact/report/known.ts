import { nameOf } from '../impact.ts';
import { areApart, countPeople } from './count-way.ts';
import type { ChangeFacts, WayFacts } from './facts.ts';
import { familyOf } from './families.ts';
import type { Known } from './less-own.ts';
import { OF } from './nested-figures.ts';

/** What of each organisation those who speak for it know: how far its people came, where they went, and who received somebody. */
export function knownOf(facts: WayFacts & Pick<ChangeFacts, 'reflections'>): Known {
  const known: Record<string, Record<string, number>> = {};
  const put = (name: string, id: string, count: number) => {
    known[name] = { ...known[name], [id]: count };
  };
  const homeOf = new Map(facts.signUps.map(({ personId, organisationId }) => [personId, organisationId]));
  const looked = new Set(
    facts.reflections.flatMap(({ side, personId }) => (side === 'visitor' && personId ? [personId] : [])),
  );
  const hostOf = new Map(facts.visits.map((one) => [one.id, one.hostId]));
  for (const { id, kind, region } of facts.organisations.values()) {
    const signUps = facts.signUps.filter(({ organisationId }) => organisationId === id);
    const visits = facts.visits.filter(({ homeId }) => homeId === id);
    const held = facts.visits.filter(({ state }) => state === 'took-place');
    const received = held.filter(({ hostId }) => hostId === id).length;
    if (signUps.length + visits.length + received === 0) continue;
    for (const one of countPeople({ ...facts, signUps, visits })) put(nameOf(one), id, one.numerator ?? 0);
    const asked = [...looked].filter((personId) => homeOf.get(personId) === id).length;
    put(`answered.visitors${OF}`, id, asked);
    const receiving = facts.reflections.filter(
      ({ side, visitId }) => side === 'host' && hostOf.get(visitId) === id,
    );
    const hosts = new Set(receiving.map((one) => one.personId ?? one.id));
    put(`answered.hosts${OF}`, id, hosts.size);
    const sent = held.filter(({ homeId }) => homeId === id);
    const elsewhere = sent.filter(({ hostId }) => areApart(region, facts.organisations.get(hostId)!.region));
    const part = familyOf(kind);
    put(nameOf({ id: 'sent', part }), id, sent.length);
    put(nameOf({ id: 'received', part }), id, received);
    put(nameOf({ id: 'sent-elsewhere', part }), id, elsewhere.length);
  }
  return known;
}
