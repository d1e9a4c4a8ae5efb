import {
  aboutNobody,
  at,
  type Inventory,
  type Table,
  via,
  WITH_PERSON,
} from '../../platform/privacy/inventory.ts';

/** Voluntary: told because somebody wants to, and as long as they do; who takes that back has nothing there any more. */
const told = {
  purpose: 'story',
  ground: 'public-task',
  seenBy: ['self', 'coordinator'],
  term: WITH_PERSON,
  erasing: 'delete',
} as const satisfies Partial<Table>;

/** Once it is published everybody reads it, as each who is in it agreed. */
const read = { seenBy: ['self', 'host', 'coordinator', 'public'] } as const;

export const inventory: Inventory = {
  tables: {
    story_willing: {
      ...told,
      people: { participant: via('person_id', 'person'), host: via('person_id', 'person') },
      scope: via('visit_id', 'visit'),
      columns: { id: 'id', visit_id: 'id', person_id: 'id', said_on: 'fact' },
    },
    story_given: {
      ...told,
      people: { participant: via('willing_id', 'story_willing'), host: via('willing_id', 'story_willing') },
      scope: via('willing_id', 'story_willing'),
      columns: { willing_id: 'id', question: 'nothing', text: 'text' },
    },
    story: {
      ...told,
      ...aboutNobody,
      purpose: 'story',
      term: { while: 'programme' },
      ...read,
      // That there was one stays; each word of it goes with the first of its two who goes (migration 0100).
      scope: via('programme_id', 'programme'),
      secret: { view: 'secret_story', column: 'story_id' },
      columns: {
        ...{ id: 'id', programme_id: 'nothing', visit_id: 'id', state: 'nothing' },
        ...{ slug: 'text', slug_digest: 'nothing' },
        ...{ title: 'text', lead: 'text', opening: 'text' },
        wish: { holds: 'text', seenBy: ['self', 'host', 'coordinator'] },
        ...{ secret: 'nothing', version: 'nothing', number: 'nothing' },
        ...{ asked_on: 'nothing', moved_on: 'nothing', published_on: 'nothing', ended_on: 'nothing' },
      },
    },
    story_speaker: {
      ...told,
      erasing: 'pseudonym',
      people: { participant: via('person_id', 'person'), host: via('person_id', 'person') },
      scope: via('story_id', 'story'),
      columns: {
        ...{ story_id: 'id', side: 'nothing' },
        person_id: { holds: 'id', erasing: 'blank' },
        called: { ...read, holds: 'text', erasing: 'blank' },
        works: { ...read, holds: 'text', erasing: 'blank' },
        name_as: { holds: 'fact', erasing: 'blank' },
        named: { ...read, holds: 'name', erasing: 'blank' },
        willing_on: { holds: 'fact', erasing: 'blank' },
        agreed_on: { holds: 'fact', erasing: 'blank' },
        photo: { holds: 'fact', erasing: 'blank' },
      },
    },
    story_part: {
      ...told,
      ...read,
      ...aboutNobody,
      purpose: 'story',
      term: { while: 'programme' },
      scope: via('story_id', 'story'),
      columns: {
        ...{ id: 'id', story_id: 'id', position: 'nothing', kind: 'nothing', side: 'nothing' },
        ...{ text: 'text', more: 'text' },
        ...{ source: 'nothing', version: 'nothing' },
        agreed: { holds: 'nothing', seenBy: ['self', 'coordinator'] },
      },
    },
    story_photo: {
      ...told,
      ...read,
      ...aboutNobody,
      purpose: 'story',
      term: { while: 'programme' },
      scope: via('story_id', 'story'),
      columns: {
        ...{ story_id: 'id', width: 'nothing', height: 'nothing', digest: 'nothing' },
        // Of two people who both said that it may; never one of a secret place.
        ...{ bytes: 'text', alt: 'text' },
      },
    },
    story_officer: {
      ...told,
      seenBy: ['contact', 'coordinator'],
      // As long as they do so for their organisation.
      term: { while: 'organisation' },
      people: { addressee: at('email') },
      scope: via('organisation_id', 'organisation'),
      columns: { organisation_id: 'id', kind: 'nothing', email: 'email', given_by: 'nothing' },
    },
    story_approval: {
      ...told,
      seenBy: ['coordinator'],
      // Goes with the words of its story, and those with the first of its two who goes.
      term: { while: 'story' },
      people: { addressee: at('email') },
      scope: via('story_id', 'story'),
      columns: {
        ...{ story_id: 'id', side: 'nothing', kind: 'nothing', email: 'email' },
        key_hash: { holds: 'key', seenBy: [] },
        ...{ asked_on: 'fact', expires_on: 'fact', answer: 'fact', answered_on: 'fact' },
      },
    },
    story_key: {
      ...told,
      seenBy: [],
      people: { participant: via('person_id', 'person'), host: via('person_id', 'person') },
      scope: via('story_id', 'story'),
      columns: { hash: 'key', story_id: 'id', side: 'nothing', person_id: 'id', made_at: 'trace' },
    },
  },
  events: {
    'story.begun': { storyId: 'id', programmeId: 'nothing' },
    'story.moved': {
      ...{ storyId: 'id', programmeId: 'nothing' },
      ...{ event: 'nothing', from: 'nothing', to: 'nothing' },
    },
  },
  mails: {
    'story.asked': { storyId: 'id', side: 'nothing' },
    'story.to-read': { storyId: 'id', side: 'nothing' },
    'story.approve': { storyId: 'id', side: 'nothing', kind: 'nothing' },
    'story.published': { storyId: 'id', side: 'nothing' },
    'story.news': { storyId: 'id', what: 'nothing' },
  },
  views: {
    secret_story: [
      'organisation',
      'place',
      'story',
      'story_speaker',
      'visit',
      'secret_organisation',
      'secret_person',
    ],
  },
};
