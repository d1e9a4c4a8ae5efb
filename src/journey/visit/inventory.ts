import {
  AFTER_ROUND,
  aboutNobody,
  type Inventory,
  type Table,
  via,
  WITH_PERSON,
} from '../../platform/privacy/inventory.ts';

/** Of a row that is part of a visit and goes with it. */
const partOfVisit = {
  purpose: 'visit',
  ground: 'public-task',
  seenBy: ['self', 'host', 'coordinator'],
  term: AFTER_ROUND,
  erasing: 'delete',
  people: { participant: via('visit_id', 'visit') },
  scope: via('visit_id', 'visit'),
} as const satisfies Omit<Table, 'columns'>;

/** When somebody is received at a secret place. */
const when = { holds: 'fact', special: 'secret-site' } as const;
/** What is for the day alone. */
const forTheDay = { ...partOfVisit, term: { until: 'gone_on' } } as const;

/** A mail about a visit, to one of the two sides. */
const side = { visitId: 'id', side: 'nothing', personId: 'id' } as const;

export const inventory: Inventory = {
  tables: {
    visit: {
      ...partOfVisit,
      // That it was, and what became of it, is what the programme is for: it goes on counting without the person.
      term: WITH_PERSON,
      erasing: 'pseudonym',
      seenBy: ['self', 'host', 'contact', 'coordinator'],
      people: { participant: via('sign_up_id', 'sign_up') },
      scope: via('round_id', 'round'),
      columns: {
        id: 'id',
        round_id: 'nothing',
        place_id: when,
        slot_id: when,
        // To a sign-up that stands in for who it was, or to none.
        sign_up_id: { holds: 'id', erasing: 'pseudonym' },
        organisation_id: 'fact',
        state: {
          holds: 'fact',
          untilClosed: { ready: 'arranged', 'took-place': 'arranged', missed: 'arranged' },
        },
        seat: 'nothing',
        // A contact person sees the day of a visit at an open place alone.
        days: { ...when, seenBy: ['self', 'host', 'contact', 'coordinator'] },
        reply_by: 'nothing',
        reminded_on: 'fact',
        visitor_agreed_at: 'fact',
        host_agreed_at: 'fact',
        ended_by: 'fact',
        reason: { holds: 'fact', seenBy: ['coordinator'], term: AFTER_ROUND, erasing: 'blank' },
        condition_seen_on: 'fact',
        clients_told_at: 'fact',
        // Two weeks after both agreed, and of a secret place never sooner: it tells no day.
        contact_by: 'fact',
        in_touch_on: { holds: 'fact', seenBy: ['self', 'host', 'coordinator'] },
        visitor_says: { holds: 'fact', seenBy: ['self', 'coordinator'] },
        host_says: { holds: 'fact', seenBy: ['host', 'coordinator'] },
        asked_on: 'fact',
        sequence: 'nothing',
        makes_up: 'id',
        by_itself: 'nothing',
        offered_at: 'fact',
      },
    },
    visit_key: {
      ...partOfVisit,
      seenBy: [],
      people: { participant: via('person_id', 'person'), host: via('person_id', 'person') },
      scope: via('round_id', 'round'),
      columns: { hash: 'key', round_id: 'nothing', person_id: 'id', made_at: 'trace' },
    },
    calendar_key: {
      ...partOfVisit,
      seenBy: [],
      // Until they stop it: the same address goes on over rounds.
      term: WITH_PERSON,
      people: { participant: via('person_id', 'person'), host: via('person_id', 'person') },
      scope: via('person_id', 'person'),
      columns: { hash: 'key', person_id: 'id', made_at: 'trace' },
    },
    visit_phone: {
      ...forTheDay,
      columns: { visit_id: 'id', side: 'nothing', number: 'fact', gone_on: 'nothing' },
    },
    visit_need: {
      ...forTheDay,
      columns: { visit_id: 'id', need: 'fact', gone_on: 'nothing' },
    },
    house_rules_signature: {
      ...partOfVisit,
      columns: { visit_id: 'id', rules_number: 'nothing', own_version: 'nothing', signed_at: 'fact' },
    },
    visit_day_asked: {
      ...partOfVisit,
      columns: {
        id: 'id',
        visit_id: 'id',
        asked_by: 'fact',
        slot_id: when,
        left_slot_id: when,
        days: when,
        answer: 'fact',
        asked_at: 'fact',
        answered_at: 'fact',
      },
    },
    visit_calendar_answer: {
      ...partOfVisit,
      seenBy: ['coordinator'],
      people: { participant: via('person_id', 'person'), host: via('person_id', 'person') },
      columns: {
        ...{
          visit_id: 'id',
          person_id: 'id',
          instance: 'fact',
          said: 'fact',
          stamp: 'fact',
          came_at: 'fact',
        },
      },
    },
    visit_report: {
      ...partOfVisit,
      // What was reported is still so when the person has left: whose visit it was is gone with them.
      term: WITH_PERSON,
      erasing: 'pseudonym',
      seenBy: ['coordinator'],
      columns: {
        ...{ id: 'id', visit_id: 'id', kind: { holds: 'fact', special: 'safety' }, side: 'fact' },
        reported_at: when,
        take_up_by: when,
        ...{ taken_by: 'id', taken_at: 'fact', handled_at: 'fact' },
      },
    },
    waiting_list: {
      ...aboutNobody,
      ...{ purpose: 'visit', seenBy: ['coordinator'], term: { while: 'programme' } },
      scope: via('round_id', 'round'),
      columns: { round_id: 'nothing', by_itself: 'nothing' },
    },
    waiting_list_left: {
      ...partOfVisit,
      seenBy: ['self', 'coordinator'],
      people: { participant: via('sign_up_id', 'sign_up') },
      scope: via('sign_up_id', 'sign_up'),
      columns: { sign_up_id: 'id', left_at: 'fact' },
    },
    visit_mail_in: {
      ...partOfVisit,
      seenBy: ['coordinator'],
      // Whatever somebody sends: it stays until the morning after it was looked at, and a month at most.
      term: [
        { after: 'handled_at', days: 1 },
        { after: 'came_at', days: 30 },
      ],
      scope: via('programme_id', 'programme'),
      columns: {
        ...{ id: 'id', key: 'nothing', programme_id: 'nothing', visit_id: 'id', why: 'nothing' },
        ...{ raw: 'text', came_at: 'fact', handled_at: 'fact' },
      },
    },
  },
  mails: {
    'visit.offer': side,
    'visit.offer-reminder': side,
    'visit.receive': { roundId: 'nothing', personId: 'id' },
    'visit.receive-reminder': { roundId: 'nothing', personId: 'id' },
    'visit.unplaced': { signUpId: 'id' },
    'visit.agreed': side,
    'visit.day': side,
    'visit.changed': side,
    'visit.manager-day': { visitId: 'id', managerId: 'id', sequence: 'nothing' },
    'visit.not-receiving': { visitId: 'id', personId: 'id' },
    'visit.off': side,
    'visit.fell-through': { visitId: 'id' },
    'visit.was-it': side,
    'visit.reported': { visitId: 'id', reportId: 'id' },
    'visit.waited-for': side,
    'visit.message': { personId: 'id', 'visitIds[]': 'id' },
  },
  events: {
    'visit.offered': { visitId: 'id', roundId: 'nothing' },
    'visit.called-back': { visitId: 'id', roundId: 'nothing' },
    'visit.moved': { visitId: 'id', roundId: 'nothing', event: 'fact', from: 'nothing', to: 'nothing' },
    'visit.noted': { visitId: 'id', roundId: 'nothing', what: 'fact' },
    'waiting-list.left': { signUpId: 'id', roundId: 'nothing' },
    'waiting-list.set': { roundId: 'nothing', byItself: 'nothing' },
  },
};
