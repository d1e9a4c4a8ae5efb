import {
  AFTER_ROUND,
  at,
  type Inventory,
  type Table,
  via,
  WITH_PERSON,
  within,
} from '../../platform/privacy/inventory.ts';

/** Of a row that is part of a sign-up and goes with it. */
const partOfSignUp = {
  purpose: 'sign-up',
  ground: 'public-task',
  seenBy: ['self', 'coordinator'],
  term: AFTER_ROUND,
  erasing: 'delete',
  people: { participant: via('sign_up_id', 'sign_up') },
  scope: via('sign_up_id', 'sign_up'),
} as const satisfies Omit<Table, 'columns'>;

/** What the own organisation sees of its people: who they are, and how far the permission is. */
const withManager = { seenBy: ['self', 'manager', 'contact', 'coordinator'] } as const;
const ofManager = { of: 'manager', purpose: 'permission' } as const;
/** That somebody must not come somewhere has no reason, and is for coordinators only. */
const mustNotCome = { holds: 'fact', special: 'safety' } as const;
// As long as they can still be brought together: also in a later round, and by a card.
const safety = { ...partOfSignUp, purpose: 'safety', seenBy: ['coordinator'], term: WITH_PERSON } as const;
/** What the next round does not need to know. */
const writtenThen = { term: AFTER_ROUND, erasing: 'blank' } as const;

/** Of somebody who goes to a secret place it leads there. */
const itsVisits = { table: 'visit', column: 'sign_up_id' } as const;

export const inventory: Inventory = {
  tables: {
    sign_up: {
      ...partOfSignUp,
      // Of a round that was it goes on counting: where from, newcomer or not, and what was chosen. Nothing that was written.
      term: WITH_PERSON,
      erasing: 'pseudonym',
      people: { participant: via('person_id', 'person'), manager: via('manager_id', 'person') },
      scope: via('round_id', 'round'),
      columns: {
        id: 'id',
        round_id: 'nothing',
        organisation_id: { holds: 'fact', ...withManager },
        person_id: { holds: 'id', erasing: 'pseudonym' },
        manager_id: { holds: 'id', ...ofManager, ...writtenThen },
        job_title: { holds: 'text', ...withManager, ...writtenThen },
        newcomer: { holds: 'fact', purpose: 'match' },
        unplaced_before: { holds: 'fact', purpose: 'match' },
        learning_goal: { holds: 'text', tellsOf: itsVisits, ...writtenThen },
        image_before: { holds: 'text', tellsOf: itsVisits, ...writtenThen },
        // Who is free on one day, and goes to a secret place, goes on that day.
        days: {
          ...{ holds: 'fact', purpose: 'match', tellsOf: itsVisits, ...writtenThen },
        },
        visits: { holds: 'fact', purpose: 'match', seenBy: ['self', 'manager', 'coordinator'] },
        hosts_place_id: { holds: 'fact', special: 'secret-site', purpose: 'match', ...writtenThen },
        permission: { holds: 'fact', purpose: 'permission', ...withManager },
        screening_seen: 'fact',
        client_contact: 'fact',
        set_aside: { holds: 'fact', purpose: 'match', seenBy: ['coordinator'] },
        wants_to_host: 'fact',
        listed: { holds: 'fact', purpose: 'directory', ground: 'consent' },
      },
    },
    choice: {
      ...partOfSignUp,
      term: WITH_PERSON,
      erasing: 'pseudonym',
      columns: { sign_up_id: 'id', number: 'fact', place_id: 'fact', organisation_id: 'fact' },
    },
    exclusion_sealed: {
      ...safety,
      columns: {
        id: 'id',
        sign_up_id: 'id',
        // With a key that is not in the database; `exclusion` opens it.
        sealed: mustNotCome,
        made_in: 'fact',
        made_at: 'fact',
        file_name: 'text',
        user_id: 'id',
      },
    },
    exclusion_kept: {
      ...safety,
      // It protects others, who are not asked whether somebody comes back.
      ground: 'public-task',
      term: { after: 'kept_at', years: 2 },
      erasing: { stays: 'objection' },
      people: { participant: at('digests') },
      scope: via('programme_id', 'programme'),
      columns: {
        ...{ id: 'id', programme_id: 'nothing', person_id: 'id', digests: { holds: 'key', seenBy: [] } },
        sealed: mustNotCome,
        ...{ made_in: 'fact', made_at: 'fact', file_name: 'text', user_id: 'id', kept_at: 'fact' },
      },
    },
    safety_answer: {
      ...safety,
      seenBy: ['self', 'coordinator'],
      // Sealed with a key that is not in the database; safety_said opens it.
      columns: { id: 'id', sign_up_id: 'id', sealed: mustNotCome },
    },
    sign_up_draft: {
      ...partOfSignUp,
      // That somebody sent the form stays, so that a workbook does not write over it.
      term: [AFTER_ROUND, { until: 'expires_at', only: { column: 'sent_at', is: null } }],
      people: { participant: at('email'), manager: within('answers', 'managerEmail') },
      scope: via('round_id', 'round'),
      columns: {
        id: 'id',
        round_id: 'nothing',
        email: 'email',
        locale: 'fact',
        answers: {
          holds: 'text',
          special: 'safety',
          term: { until: 'expires_at' },
          erasing: 'blank',
          keys: {
            name: 'name',
            jobTitle: 'text',
            organisation: 'fact',
            proposed: 'text',
            newcomer: 'fact',
            clientContact: 'fact',
            'days[]': { holds: 'fact', special: 'secret-site' },
            visits: 'fact',
            'choices[].kind': 'nothing',
            'choices[].code': 'fact',
            learningGoal: 'text',
            imageBefore: 'text',
            managerName: { holds: 'name', of: 'manager' },
            managerEmail: { holds: 'email', of: 'manager' },
            hosts: { holds: 'fact', special: 'secret-site' },
            listed: 'fact',
            // Sealed as well.
            avoid: mustNotCome,
          },
        },
        confirmed_at: 'fact',
        sent_at: 'fact',
        expires_at: 'fact',
        created_at: 'fact',
        person_id: 'id',
        begun_from: { holds: 'key', purpose: 'operation', seenBy: [] },
      },
    },
    sign_up_key: {
      ...partOfSignUp,
      seenBy: [],
      people: { participant: via('draft_id', 'sign_up_draft') },
      scope: via('draft_id', 'sign_up_draft'),
      columns: { hash: 'key', draft_id: 'id', kind: 'nothing' },
    },
    permission_request: {
      ...partOfSignUp,
      purpose: 'permission',
      seenBy: ['self', 'manager', 'coordinator'],
      people: { ...partOfSignUp.people, manager: via('manager_id', 'person') },
      columns: {
        id: 'id',
        sign_up_id: 'id',
        manager_id: { holds: 'id', of: 'manager', erasing: 'blank' },
        locale: { holds: 'fact', of: 'manager', seenBy: [], erasing: { stays: 'about-nobody' } },
        asked_at: { holds: 'fact', ...withManager },
        mailed_on: { holds: 'fact', ...withManager },
        answer: { holds: 'fact', ...withManager },
        answered_at: 'fact',
        note: { holds: 'text', sealed: true },
      },
    },
    employment: {
      ...partOfSignUp,
      purpose: 'safety',
      term: WITH_PERSON,
      seenBy: ['self', 'contact', 'coordinator'],
      columns: {
        sign_up_id: 'id',
        organisation_id: 'fact',
        answer: 'fact',
        said_in: 'fact',
        told_by: { holds: 'text', seenBy: ['coordinator'] },
        user_id: { holds: 'id', seenBy: ['coordinator'] },
        answered_at: 'fact',
      },
    },
    permission_key: {
      ...partOfSignUp,
      purpose: 'permission',
      seenBy: [],
      people: {
        manager: via('request_id', 'permission_request'),
        participant: via('request_id', 'permission_request'),
      },
      scope: via('request_id', 'permission_request'),
      columns: { hash: 'key', request_id: 'id' },
    },
    permission_by_telephone: {
      ...partOfSignUp,
      purpose: 'permission',
      seenBy: ['self', 'manager', 'coordinator'],
      people: {
        manager: via('request_id', 'permission_request'),
        participant: via('request_id', 'permission_request'),
      },
      scope: via('request_id', 'permission_request'),
      columns: {
        request_id: 'id',
        said_by: { holds: 'name', of: 'manager', erasing: 'blank' },
        said_on: 'fact',
        noted_by: 'id',
        noted_at: 'fact',
        made_request: 'nothing',
        earlier_permission: 'fact',
        earlier_answer: 'fact',
        earlier_note: { holds: 'text', sealed: true },
        earlier_answered_at: 'fact',
      },
    },
    withdrawal: {
      ...partOfSignUp,
      // An objection: without the digest, an old workbook would bring the person in again.
      ground: 'legal-obligation',
      seenBy: ['coordinator'],
      erasing: { stays: 'objection' },
      people: { participant: at('digest') },
      scope: via('round_id', 'round'),
      columns: {
        round_id: 'nothing',
        digest: { holds: 'key', seenBy: [] },
        name: { holds: 'name', erasing: 'blank' },
        organisation_id: 'fact',
        withdrawn_at: 'fact',
      },
    },
  },
  views: {
    permission_state: ['permission_request', 'sign_up'],
    unplaced_last_time: ['round', 'sign_up', 'visit'],
    safety_said: ['safety_answer'],
    exclusion: ['exclusion_sealed'],
    kept_apart: ['exclusion', 'safety_said', 'sign_up'],
    barred_place: ['host', 'kept_apart', 'place', 'sign_up'],
    employment_state: ['employment', 'sign_up'],
  },
  events: {
    'sign-up.withdrawn': { signUpId: 'id', roundId: 'nothing' },
    'employment.confirmed': { signUpId: 'id', roundId: 'nothing', organisationId: 'nothing' },
    'employment.denied': { signUpId: 'id', roundId: 'nothing', organisationId: 'nothing' },
    'sign-up.added': { signUpId: 'id', roundId: 'nothing' },
    'sign-up.changed': { signUpId: 'id', roundId: 'nothing' },
    'sign-up.set-aside': { signUpId: 'id', roundId: 'nothing', aside: 'fact' },
    'permission.asked': { signUpId: 'id', requestId: 'id', managerId: 'id' },
    'permission.answered': { signUpId: 'id', requestId: 'id', answer: 'fact', how: 'fact' },
    'permission.taken-back': { signUpId: 'id', requestId: 'id' },
  },
  mails: {
    'sign-up.confirm': { draftId: 'id' },
    'sign-up.unfinished': { draftId: 'id' },
    'sign-up.permission': { requestId: 'id' },
    'sign-up.permission-reminder': { requestId: 'id' },
    'sign-up.answer': { requestId: 'id' },
    'sign-up.refusal': { requestId: 'id' },
    'sign-up.receipt': { signUpId: 'id' },
    'sign-up.by-hand': { signUpId: 'id', added: 'nothing' },
    'sign-up.withdrawn': { roundId: 'nothing', digest: 'key' },
    'sign-up.colleagues': { contactId: 'id', roundId: 'nothing' },
    'sign-up.days-changed': {
      placeId: 'nothing',
      version: 'nothing',
      'before[][]': 'nothing',
      'after[][]': 'nothing',
      'to.signUpId': 'id',
      'to.hostId': 'id',
    },
  },
};
