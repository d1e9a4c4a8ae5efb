import {
  AFTER_ROUND,
  aboutNobody,
  type Inventory,
  type Table,
  via,
  WITH_PERSON,
} from '../../platform/privacy/inventory.ts';

/** Voluntary: who takes it back has nothing there any more. */
const own = {
  purpose: 'reflection',
  ground: 'public-task',
  seenBy: ['self'],
  term: AFTER_ROUND,
  erasing: 'delete',
  people: { participant: via('person_id', 'person'), host: via('person_id', 'person') },
} as const satisfies Partial<Table>;

/** Counts from the moment on which it is sent. */
const answer = { holds: 'fact', readIn: [{ column: 'state', is: ['given'] }] } as const;

const several = { personId: 'id', 'visitIds[]': 'id' } as const;

/** What somebody wrote for everybody in the programme; that it was them, coordinators see. */
const written = {
  purpose: 'dilemma',
  ground: 'public-task',
  seenBy: ['programme', 'coordinator'],
  term: WITH_PERSON,
} as const satisfies Partial<Table>;

const ofOrganisation = {
  ...aboutNobody,
  purpose: 'dilemma',
  seenBy: ['coordinator'],
  term: { while: 'programme' },
} as const satisfies Partial<Table>;

export const inventory: Inventory = {
  tables: {
    reflection: {
      ...own,
      // What a day brought goes on counting, without whose answer it was.
      term: WITH_PERSON,
      erasing: 'pseudonym',
      counted: true,
      scope: via('visit_id', 'visit'),
      columns: {
        id: 'id',
        visit_id: 'id',
        person_id: { holds: 'id', erasing: 'pseudonym' },
        ...{ side: 'fact', state: 'fact', asked_on: 'fact', reminded_on: 'fact', screen: 'fact' },
        ...{ knows: answer, mark: answer, worthwhile: answer, again: answer },
      },
    },
    reflection_text: {
      ...own,
      scope: via('reflection_id', 'reflection'),
      columns: {
        ...{ reflection_id: 'id', person_id: 'id', question: 'nothing', readers: 'fact' },
        // Each text has its own readers, chosen by who wrote it: at most these.
        text: {
          ...{ holds: 'text', seenBy: ['self', 'host', 'coordinator', 'participant'] },
          readIn: [
            { column: 'readers', is: ['coordinators', 'everyone'] },
            { via: { column: 'reflection_id', to: 'reflection' }, column: 'state', is: ['given'] },
          ],
        },
      },
    },
    reflection_key: {
      ...own,
      seenBy: [],
      scope: via('round_id', 'round'),
      columns: { hash: 'key', round_id: 'nothing', person_id: 'id', made_at: 'trace' },
    },
    dilemma: {
      ...written,
      // What others recognised too stays without who raised it; what nobody did goes with them (migration 0058).
      erasing: 'pseudonym',
      people: { participant: via('raised_by', 'person'), contact: via('raised_by', 'person') },
      scope: via('programme_id', 'programme'),
      // Everybody in the programme reads it, and nothing in it leads to a secret place.
      secret: 'never',
      columns: {
        ...{ id: 'id', programme_id: 'nothing', begun_with: 'nothing', theme: 'nothing' },
        ...{ title: 'text', question: 'text' },
        raised_by: { holds: 'id', seenBy: ['coordinator'], erasing: 'blank' },
        organisation_id: { holds: 'id', seenBy: ['coordinator'], erasing: 'blank' },
        ...{ state: 'nothing', joined_into: 'nothing', number: 'nothing' },
        raised_at: { holds: 'trace', seenBy: ['coordinator'] },
      },
    },
    recognition: {
      // Of an organisation, whoever pressed: nobody is kept with it.
      ...ofOrganisation,
      scope: via('dilemma_id', 'dilemma'),
      columns: { dilemma_id: 'id', organisation_id: 'id', holds: 'nothing', shown: 'nothing' },
    },
    dilemma_attempt: {
      ...written,
      // What another organisation tried too stays without who told it; what none did goes with them (migration 0058).
      erasing: 'pseudonym',
      people: { participant: via('told_by', 'person'), contact: via('told_by', 'person') },
      scope: via('dilemma_id', 'dilemma'),
      columns: {
        ...{ id: 'id', dilemma_id: 'id', text: 'text', hidden: 'nothing', number: 'nothing' },
        told_by: { holds: 'id', seenBy: ['coordinator'], erasing: 'blank' },
      },
    },
    dilemma_tried: {
      ...ofOrganisation,
      scope: via('attempt_id', 'dilemma_attempt'),
      columns: { attempt_id: 'id', organisation_id: 'id', outcome: 'nothing' },
    },
    dilemma_reaction: {
      ...written,
      erasing: 'delete',
      people: { participant: via('person_id', 'person'), contact: via('person_id', 'person') },
      scope: via('dilemma_id', 'dilemma'),
      columns: {
        ...{ id: 'id', dilemma_id: 'id', text: 'text', hidden: 'nothing', number: 'nothing' },
        person_id: { holds: 'id', seenBy: ['coordinator'] },
      },
    },
    dilemma_meeting: {
      ...ofOrganisation,
      seenBy: ['programme', 'coordinator'],
      scope: via('dilemma_id', 'dilemma'),
      columns: { id: 'id', dilemma_id: 'id', day: 'nothing', meeting: 'text', outcome: 'text' },
    },
  },
  mails: { 'reflection.look-back': several, 'reflection.look-back-reminder': several },
  events: {
    'reflection.moved': { reflectionId: 'id', roundId: 'nothing', to: 'fact' },
    'dilemma.raised': { dilemmaId: 'id' },
    'dilemma.recognised': { dilemmaId: 'id', organisationId: 'id', holds: 'nothing' },
    'dilemma.moved': { dilemmaId: 'id', from: 'nothing', to: 'nothing' },
    'dilemma.noted': { dilemmaId: 'id', what: 'nothing' },
  },
  views: {
    person_place: ['contact_person', 'host', 'organisation', 'place', 'role', 'sign_up'],
    person_home: [
      ...[
        'contact_person',
        'employment',
        'host',
        'organisation',
        'place',
        'role',
        'round',
        'sign_up',
        'visit',
      ],
    ],
    secret_organisation: ['organisation', 'place', 'site'],
    secret_person: ['host', 'person_place', 'place', 'secret_organisation'],
    person_hidden: [
      ...[
        'exclusion',
        'exclusion_kept',
        'host',
        'organisation',
        'person_home',
        'person_place',
        'safety_said',
        'sign_up',
      ],
    ],
  },
};
