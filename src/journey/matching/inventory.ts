import {
  AFTER_ROUND,
  aboutNobody,
  type Inventory,
  type Part,
  via,
  within,
} from '../../platform/privacy/inventory.ts';

/** In the engine a person is the mail address. */
const person = 'email';
/** Place and day, as in `POL-1/2027-03-09`. */
const slot = { holds: 'fact', special: 'secret-site' } as const satisfies Part;
const excluded = { holds: 'fact', special: 'safety' } as const satisfies Part;
/** What names somebody becomes a word without meaning: who wonders how many were placed still gets the same answer. */
const called = { holds: 'email', term: AFTER_ROUND, erasing: 'pseudonym' } as const;
const ofPeople = { ...called, special: 'safety' } as const;

const reason = (at: string) =>
  ({
    [`${at}.reason`]: 'nothing',
    [`${at}.reason.code`]: 'fact',
    [`${at}.reason.level`]: 'fact',
    [`${at}.reason.from`]: 'fact',
    [`${at}.reason.to`]: 'fact',
    [`${at}.reason.loses[]`]: person,
    [`${at}.reason.worse[]`]: person,
    [`${at}.reason.obstacles[]`]: 'fact',
  }) as const;

/** A place that somebody cannot go to: that they must not come is one of the rules. */
const against = (at: string) =>
  ({
    [`${at}[].place`]: 'fact',
    [`${at}[].rule`]: excluded,
    [`${at}[].code`]: 'fact',
    [`${at}[].round`]: 'fact',
  }) as const;

export const inventory: Inventory = {
  tables: {
    match_run: {
      purpose: 'match',
      ground: 'public-task',
      seenBy: ['coordinator'],
      term: { while: 'programme' },
      erasing: 'pseudonym',
      people: {
        participant: within(
          'instance',
          'people[].id',
          'exclusions[].person',
          'locks[].person',
          'together[][]',
          'apart[][]',
          'previous[].person',
        ),
      },
      scope: via('round_id', 'round'),
      columns: {
        id: 'nothing',
        round_id: 'nothing',
        number: 'nothing',
        status: 'nothing',
        // Emptied when it is done; of a run that broke off the person is left whose reasons were looked for.
        progress: {
          ...called,
          keys: { phase: 'nothing', step: person, done: 'nothing', of: 'nothing' },
        },
        instance: {
          ...ofPeople,
          keys: {
            'organisations[].id': 'nothing',
            'organisations[].standing': 'nothing',
            'organisations[].tolerance': 'nothing',
            'organisations[].kind': 'nothing',
            'places[].id': 'nothing',
            'places[].organisation': 'nothing',
            'places[].minimum': 'nothing',
            'places[].slots[].id': { holds: 'nothing', special: 'secret-site' },
            'places[].slots[].days[]': { holds: 'nothing', special: 'secret-site' },
            'places[].slots[].capacity': 'nothing',
            'people[].id': person,
            'people[].organisation': 'fact',
            'people[].choices[][]': 'fact',
            'people[].days[]': 'fact',
            'people[].visits': 'fact',
            'people[].priority': 'fact',
            'people[].hosts[]': { holds: 'fact', special: 'secret-site' },
            'people[].met[]': 'fact',
            'exclusions[].person': { holds: person, special: 'safety' },
            'exclusions[].organisation': excluded,
            'exclusions[].place': excluded,
            'locks[].person': person,
            'locks[].slot': slot,
            'together[][]': person,
            'apart[][]': { holds: person, special: 'safety' },
            'known[][]': 'nothing',
            'known[].person': person,
            'known[].organisation': 'fact',
            'wanted[][]': 'nothing',
            'previous[].person': person,
            'previous[].slot': slot,
            'settings.mechanism': 'nothing',
            'settings.levels[]': 'nothing',
            'settings.tolerance': 'nothing',
            'settings.seed': 'nothing',
          },
        },
        result: {
          ...ofPeople,
          keys: {
            status: 'nothing',
            'visits[].person': person,
            'visits[].slot': slot,
            'visits[].tier': 'fact',
            'objective[].level': 'nothing',
            'objective[].value': 'nothing',
            'proof.method': 'nothing',
            'proof.gap': 'nothing',
            'proof.level': 'nothing',
            'balance[].organisation': 'nothing',
            'balance[].sent': 'nothing',
            'balance[].received': 'nothing',
            'balance[].net': 'nothing',
            'unplaced[].person': person,
            ...reason('unplaced[]'),
            'unplaced[].reason.choices[].tier': 'fact',
            ...against('unplaced[].reason.choices[].places'),
            'why[].person': person,
            'why[].tier': 'fact',
            ...against('why[].forbidden'),
            ...reason('why[]'),
            ...against('why[].reason.places'),
          },
        },
        faults: {
          ...ofPeople,
          keys: {
            kind: 'nothing',
            'faults[].row': person,
            'faults[].path[]': 'nothing',
            'faults[].code': 'nothing',
            'faults[].message': person,
          },
        },
        started_at: 'nothing',
        finished_at: 'nothing',
      },
    },
    wanted_tie: {
      ...aboutNobody,
      purpose: 'match',
      seenBy: ['coordinator'],
      term: AFTER_ROUND,
      scope: via('round_id', 'round'),
      columns: { round_id: 'nothing', organisation_id: 'nothing', other_id: 'nothing' },
    },
    visit_lock: {
      purpose: 'match',
      ground: 'public-task',
      seenBy: ['coordinator'],
      term: AFTER_ROUND,
      erasing: 'delete',
      people: { participant: via('sign_up_id', 'sign_up') },
      scope: via('sign_up_id', 'sign_up'),
      columns: { sign_up_id: 'id', slot_id: slot },
    },
  },
  jobs: { 'match.run': { roundId: 'nothing', runId: 'nothing' } },
  events: { 'match.done': { roundId: 'nothing', runId: 'nothing' } },
};
