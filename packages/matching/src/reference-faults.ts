import type { FaultList, Path } from './parse-faults.ts';
import { rowName } from './row-name.ts';
import type { Instance } from './schema.ts';

/** Ids used twice and references to nothing. */
export function referenceFaults(instance: Instance, faults: FaultList): void {
  const seen = (kind: string) => {
    const ids = new Map<string, Path>();
    return {
      define(id: string, path: Path) {
        const first = ids.get(id);
        if (first)
          faults.add(path, `duplicate-${kind}`, `the ${kind} "${id}" is also in ${rowName(instance, first)}`);
        else ids.set(id, path);
      },
      refer(id: string, path: Path, where = '') {
        if (!ids.has(id)) faults.add(path, `unknown-${kind}`, `${where}unknown ${kind} "${id}"`);
      },
    };
  };
  const organisations = seen('organisation');
  const places = seen('place');
  const slots = seen('slot');
  const people = seen('person');

  instance.organisations.forEach((row, i) => {
    organisations.define(row.id, ['organisations', i]);
  });
  instance.places.forEach((row, i) => {
    places.define(row.id, ['places', i]);
    organisations.refer(row.organisation, ['places', i, 'organisation']);
    row.slots.forEach((slot, j) => {
      slots.define(slot.id, ['places', i, 'slots', j]);
    });
  });
  instance.people.forEach((row, i) => {
    people.define(row.id, ['people', i]);
    organisations.refer(row.organisation, ['people', i, 'organisation']);
    row.choices.forEach((tier, t) => {
      tier.forEach((place, k) => {
        places.refer(place, ['people', i, 'choices', t, k], `choice ${t + 1}: `);
      });
    });
    row.hosts.forEach((place, k) => {
      places.refer(place, ['people', i, 'hosts', k], 'hosts: ');
    });
    row.met.forEach((organisation, k) => {
      organisations.refer(organisation, ['people', i, 'met', k], 'met: ');
    });
  });
  instance.exclusions.forEach((row, i) => {
    // The person may be unknown: an exclusion stands also while somebody takes no part in this round.
    if ('place' in row) places.refer(row.place, ['exclusions', i, 'place']);
    else organisations.refer(row.organisation, ['exclusions', i, 'organisation']);
  });
  for (const list of ['locks', 'previous'] as const) {
    const pairs = new Set<string>();
    instance[list].forEach((row, i) => {
      people.refer(row.person, [list, i, 'person']);
      slots.refer(row.slot, [list, i, 'slot']);
      const pair = JSON.stringify([row.person, row.slot]);
      if (pairs.has(pair))
        faults.add([list, i], `duplicate-${list === 'locks' ? 'lock' : 'previous'}`, 'is listed twice');
      pairs.add(pair);
    });
  }
  instance.together.forEach((group, i) => {
    group.forEach((person, k) => {
      people.refer(person, ['together', i, k]);
    });
    if (new Set(group).size < group.length) {
      faults.add(['together', i], 'duplicate-member', 'names the same person twice');
    }
  });
  instance.apart.forEach((row, i) => {
    // Anybody may be unknown, as in an exclusion.
    if (new Set(row).size < row.length) {
      faults.add(['apart', i], 'duplicate-member', 'keeps a person apart from themselves');
    }
  });
  const referPair = (list: 'known' | 'wanted', pair: readonly string[], i: number) => {
    pair.forEach((organisation, k) => {
      organisations.refer(organisation, [list, i, k]);
    });
  };
  instance.known.forEach((tie, i) => {
    if (Array.isArray(tie)) referPair('known', tie, i);
    else {
      people.refer(tie.person, ['known', i, 'person']);
      organisations.refer(tie.organisation, ['known', i, 'organisation']);
    }
  });
  instance.wanted.forEach((pair, i) => {
    referPair('wanted', pair, i);
    if (pair[0] === pair[1]) {
      faults.add(['wanted', i], 'wanted-own-organisation', 'nobody visits the own organisation');
    }
  });
}
