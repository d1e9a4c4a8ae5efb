import { AFTER_ROUND, aboutNobody, type Inventory, via } from '../../platform/privacy/inventory.ts';

/** For who receives there, and who runs the round. */
const INSIDE = ['contact', 'coordinator'] as const;

/** In the gallery, also of a secret place: its texts lead nowhere. */
const shown = 'text';
/** For who comes: of a secret place it says where or when. */
const dayKit = { holds: 'text', special: 'secret-site', seenBy: INSIDE } as const;
const time = { ...dayKit, holds: 'nothing' } as const;
const receives = { special: 'secret-site', seenBy: INSIDE } as const;

/** What coordinators wrote down of a leak: no name, no client, nothing of where a secret place is. */
const register = 'text';

export const inventory: Inventory = {
  tables: {
    place: {
      purpose: 'place',
      ground: 'public-task',
      seenBy: ['public'],
      term: { while: 'programme' },
      erasing: { stays: 'organisation' },
      people: {},
      scope: via('round_id', 'round'),
      secret: { column: 'secret', is: ['true'] },
      columns: {
        id: 'nothing',
        round_id: 'nothing',
        organisation_id: 'nothing',
        code: 'nothing',
        title: shown,
        secret: 'nothing',
        condition: 'nothing',
        minimum: 'nothing',
        site_id: { holds: 'nothing', ...receives },
        description: shown,
        functions: shown,
        languages: shown,
        accessibility: shown,
        start_time: time,
        end_time: time,
        meeting: dayKit,
        bring: dayKit,
        dress: dayKit,
        ask_for: dayKit,
        dos_donts: dayKit,
        published_at: { holds: 'nothing', seenBy: INSIDE },
        withdrawn_at: { holds: 'nothing', seenBy: INSIDE },
        version: 'nothing',
        submission: { holds: 'nothing', seenBy: [] },
      },
    },
    host: {
      purpose: 'place',
      ground: 'public-task',
      seenBy: ['self', ...INSIDE],
      term: AFTER_ROUND,
      erasing: 'delete',
      people: { host: via('person_id', 'person') },
      scope: via('place_id', 'place'),
      columns: {
        id: 'id',
        place_id: { holds: 'fact', special: 'secret-site' },
        position: 'nothing',
        person_id: { holds: 'id', special: 'secret-site' },
      },
    },
    slot: {
      ...aboutNobody,
      purpose: 'place',
      seenBy: INSIDE,
      term: { while: 'programme' },
      scope: via('place_id', 'place'),
      columns: {
        id: 'nothing',
        place_id: 'nothing',
        first_day: { holds: 'nothing', special: 'secret-site', seenByWhenOpen: ['public'] },
        days: { holds: 'nothing', special: 'secret-site', seenByWhenOpen: ['public'] },
        capacity: { holds: 'nothing', seenBy: ['public'] },
        start_time: time,
        end_time: time,
      },
    },
    leak: {
      purpose: 'history',
      // The register of breaches (article 33(5)) is kept, also of what was not reported.
      ground: 'legal-obligation',
      seenBy: ['coordinator'],
      term: { while: 'programme' },
      erasing: { stays: 'history' },
      people: { account: via('closed_by', 'user') },
      scope: via('programme_id', 'programme'),
      secret: { column: 'secret', is: ['true'] },
      columns: {
        id: 'nothing',
        programme_id: 'nothing',
        organisation_id: 'nothing',
        site_id: 'nothing',
        secret: 'nothing',
        closed_at: 'nothing',
        closed_by: { holds: 'id', erasing: 'blank' },
        closed_as: 'nothing',
        opened_at: 'nothing',
        opened_by: { holds: 'id', erasing: 'blank' },
        address_changed: 'nothing',
        known_at: 'nothing',
        happened: register,
        affected: register,
        consequences: register,
        measures: register,
        authority: 'nothing',
        authority_at: 'nothing',
        authority_why: register,
        people: 'nothing',
        people_at: 'nothing',
        people_why: register,
        released_at: 'nothing',
        released_by: { holds: 'id', erasing: 'blank' },
        finished_at: 'nothing',
        finished_by: { holds: 'id', erasing: 'blank' },
        finished_why: register,
        version: 'nothing',
      },
    },
    leak_place: {
      ...aboutNobody,
      purpose: 'history',
      seenBy: ['coordinator'],
      term: { while: 'programme' },
      scope: via('leak_id', 'leak'),
      columns: { leak_id: 'nothing', place_id: 'nothing' },
    },
  },
  mails: {
    'place.closed': { leakId: 'nothing' },
    'place.fill-in': { leakId: 'nothing', hours: 'nothing' },
    'place.not-as-planned': { leakId: 'nothing', personId: 'id' },
  },
  views: {
    closed_place: ['leak', 'leak_place', 'place'],
    held_mail: ['closed_place', 'host', 'mail', 'mail_subject', 'slot', 'story', 'visit'],
    place_guard: ['story_officer'],
    place_seen: [
      'audit',
      'audit_key',
      'calendar_key',
      'host',
      'mail',
      'mail_subject',
      'place',
      'sign_up',
      'visit',
    ],
    place_claim: ['choice', 'exclusion', 'person', 'sign_up', 'slot', 'visit', 'visit_lock'],
  },
  events: {
    'place.closed': { leakId: 'nothing', programmeId: 'nothing' },
    'place.opened': { leakId: 'nothing', programmeId: 'nothing' },
    'leak.noted': { leakId: 'nothing', programmeId: 'nothing', what: 'nothing' },
    'place.withdrawn': { placeId: 'nothing', roundId: 'nothing' },
    'place.days-gone': { placeId: 'nothing', roundId: 'nothing' },
    'place.slot-retimed': { placeId: 'nothing', roundId: 'nothing', slotId: 'nothing' },
    'place.changed': { placeId: 'nothing', roundId: 'nothing', hosts: 'nothing', whereabouts: 'nothing' },
    'place.host-came': { placeId: 'nothing', roundId: 'nothing', personId: 'id' },
    'place.host-left': { placeId: 'nothing', roundId: 'nothing', personId: 'id' },
  },
  jobs: {
    'round.cloned': { from: 'nothing', to: 'nothing' },
    // Of a secret place it carries no days.
    'place.days-changed': {
      placeId: 'nothing',
      version: 'nothing',
      'before[][]': 'nothing',
      'after[][]': 'nothing',
    },
  },
};
