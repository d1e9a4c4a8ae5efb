import { at, type Inventory, via, WITH_PERSON } from '../../platform/privacy/inventory.ts';

/** Somebody goes when nothing of them is left in the programme. */
export const inventory: Inventory = {
  tables: {
    person: {
      purpose: 'account',
      ground: 'public-task',
      seenBy: ['self', 'manager', 'contact', 'coordinator'],
      term: WITH_PERSON,
      erasing: 'delete',
      // Whatever somebody is in the programme, it is this row.
      people: {
        ...{ account: at('id'), participant: at('id'), manager: at('id') },
        ...{ host: at('id'), contact: at('id') },
      },
      scope: via('programme_id', 'programme'),
      secret: { view: 'secret_person', column: 'person_id' },
      columns: {
        id: { holds: 'id', seenBy: [] },
        programme_id: 'nothing',
        name: 'name',
        locale: { holds: 'fact', purpose: 'mail', seenBy: [] },
        reminders_stopped_at: { holds: 'fact', purpose: 'mail', seenBy: ['self', 'coordinator'] },
        created_at: { holds: 'fact', purpose: 'operation', seenBy: [] },
        number: { holds: 'fact', purpose: 'operation', seenBy: [] },
        stands_in: { holds: 'nothing', purpose: 'history', seenBy: [] },
      },
    },
    person_address: {
      purpose: 'account',
      ground: 'public-task',
      seenBy: ['self', 'contact', 'coordinator'],
      term: WITH_PERSON,
      erasing: 'delete',
      people: { account: at('email') },
      scope: via('programme_id', 'programme'),
      columns: {
        person_id: { holds: 'id', seenBy: [] },
        programme_id: 'nothing',
        email: 'email',
        number: { holds: 'fact', seenBy: [] },
        main: { holds: 'fact', purpose: 'mail', seenBy: [] },
      },
    },
    session_person: {
      purpose: 'sign-in',
      ground: 'public-task',
      seenBy: ['self'],
      term: { while: 'account' },
      erasing: 'delete',
      people: { account: via('person_id', 'person') },
      scope: via('programme_id', 'programme'),
      columns: { session_id: 'id', programme_id: 'nothing', person_id: 'id' },
    },
  },
  events: {
    'person.joined': { programmeId: 'nothing', personId: 'id' },
    'person.factor-vouched': { programmeId: 'nothing', personId: 'id', how: 'nothing' },
  },
  views: {
    person_main: ['person', 'person_address'],
    person_until: [
      ...['contact_card', 'contact_person', 'dilemma', 'follow_up', 'organisation', 'person', 'person_use'],
      ...['pulse', 'role', 'round', 'story', 'story_speaker'],
    ],
    person_use: [
      ...['contact_person', 'host', 'organisation', 'permission_request', 'person', 'place', 'role'],
      ...['sign_up', 'sign_up_draft'],
    ],
  },
};
