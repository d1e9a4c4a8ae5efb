import { at, type Inventory, type Table, via, WITH_PERSON } from '../../platform/privacy/inventory.ts';

/** Everybody who takes part sees what is offered; names and mail addresses the two see of each other. */
const ofTwo = {
  purpose: 'follow-up',
  ground: 'public-task',
  seenBy: ['programme', 'coordinator'],
  term: WITH_PERSON,
  // What took place goes on counting; nothing that was written of it (migration 0077).
  erasing: 'pseudonym',
} as const satisfies Partial<Table>;

/** When and where stands of what is secret in an opened panel, for the two alone. */
const between = { seenBy: ['self', 'host', 'contact', 'coordinator'] } as const;

export const inventory: Inventory = {
  tables: {
    follow_up: {
      ...ofTwo,
      people: {
        participant: via('maker_id', 'person'),
        host: via('taker_id', 'person'),
      },
      scope: via('programme_id', 'programme'),
      secret: { view: 'secret_follow_up', column: 'follow_up_id' },
      columns: {
        ...{ id: 'id', programme_id: 'nothing', kind: 'nothing', direction: 'nothing' },
        title: { holds: 'text', erasing: 'blank' },
        text: { holds: 'text', erasing: 'blank' },
        for_organisation_id: 'nothing',
        maker_id: { ...between, holds: 'id', erasing: 'blank' },
        maker_organisation_id: 'nothing',
        taker_id: { ...between, holds: 'id', erasing: 'blank' },
        taker_organisation_id: 'nothing',
        ...{ state: 'nothing', made_on: 'fact', taken_on: 'fact' },
        day: { ...between, holds: 'fact', special: 'secret-site', seenByWhenOpen: ['programme'] },
        start_time: { ...between, holds: 'fact', special: 'secret-site', seenByWhenOpen: ['programme'] },
        end_time: { ...between, holds: 'fact', special: 'secret-site', seenByWhenOpen: ['programme'] },
        meeting: { ...between, holds: 'text', erasing: 'blank' },
        ...{ reached: 'nothing', sequence: 'nothing', number: 'nothing' },
        ...{ dateless_reminded_on: 'fact', silent_reminded_on: 'fact' },
      },
    },
    brief: {
      ...ofTwo,
      // Whoever has the link reads it, as who wrote it chose.
      seenBy: ['self', 'coordinator'],
      people: { participant: via('person_id', 'person') },
      scope: via('visit_id', 'visit'),
      columns: {
        ...{ id: 'id', visit_id: 'id' },
        person_id: { holds: 'id', erasing: 'blank' },
        struck: { holds: 'text', seenBy: ['self', 'coordinator', 'public'], erasing: 'blank' },
        image: { holds: 'text', seenBy: ['self', 'coordinator', 'public'], erasing: 'blank' },
        take: { holds: 'text', seenBy: ['self', 'coordinator', 'public'], erasing: 'blank' },
        made_on: 'fact',
        key_hash: { holds: 'key', seenBy: [], erasing: 'blank' },
        expires_on: 'fact',
        ...{ shared_with: 'nothing', knew_not: 'nothing', rang: 'nothing' },
        ...{ version: 'nothing', secret: 'nothing' },
      },
    },
    interest: {
      ...ofTwo,
      seenBy: ['self', 'coordinator'],
      term: { after: 'asked_on', days: 365 },
      erasing: 'delete',
      people: { addressee: at('email') },
      scope: via('programme_id', 'programme'),
      columns: {
        ...{ id: 'id', programme_id: 'nothing', brief_id: 'id', wants: 'fact' },
        // Who wrote the page hears it of who asks to be introduced.
        ...{ name: 'name', email: 'email', organisation: 'text', locale: 'fact' },
        key_hash: { holds: 'key', seenBy: [] },
        ...{ asked_on: 'fact', confirmed_on: 'fact', told_on: 'fact' },
      },
    },
  },
  events: {
    'follow-up.made': { followUpId: 'id', programmeId: 'nothing' },
    'follow-up.moved': {
      ...{ followUpId: 'id', programmeId: 'nothing' },
      ...{ event: 'nothing', from: 'nothing', to: 'nothing' },
    },
  },
  mails: {
    'follow-up.news': { followUpId: 'id', personId: 'id', what: 'nothing', secret: 'nothing' },
    'follow-up.is-it-you': { interestId: 'id' },
    'follow-up.introduction': { interestId: 'id' },
    'follow-up.sign-up-opens': { interestId: 'id', roundId: 'nothing' },
    'follow-up.question': { followUpId: 'id', personId: 'id', what: 'nothing' },
  },
  views: { secret_follow_up: ['follow_up', 'secret_organisation', 'secret_person'] },
};
