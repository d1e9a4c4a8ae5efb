import {
  aboutNobody,
  at,
  type Inventory,
  type Table,
  via,
  WITH_PERSON,
} from '../../platform/privacy/inventory.ts';

/** Somebody chose to be found, and it is gone when they say so. */
const ofCard = {
  purpose: 'directory',
  ground: 'consent',
  seenBy: ['self'],
  term: { after: 'confirmed_on', days: 224 },
  erasing: 'delete',
  people: { participant: via('person_id', 'person') },
  scope: via('programme_id', 'programme'),
} as const satisfies Omit<Table, 'columns'>;

/** Who sees the card sees it: colleagues in the programme, as the owner chose. */
const onCard = { seenBy: ['self', 'host', 'coordinator'] } as const;

/** Of who chose to be in it, and until the card goes. */
const inDirectory = {
  purpose: 'directory',
  ground: 'consent',
  seenBy: [],
  term: { while: 'card' },
  erasing: 'delete',
} as const satisfies Partial<Table>;

/** Words and how often they stand on cards: of nobody, and those of a card go when it goes. */
const counted = { ...aboutNobody, purpose: 'operation', seenBy: [], term: { while: 'programme' } } as const;
const ofProgramme = via('programme_id', 'programme');

/** Asked of who met somebody, and never obligatory. */
const pulse = {
  purpose: 'reflection',
  ground: 'public-task',
  seenBy: ['self'],
  term: WITH_PERSON,
} as const satisfies Partial<Table>;

const asked = { personId: 'id', roundId: 'nothing', 'visitIds[]': 'id' } as const;

export const inventory: Inventory = {
  tables: {
    directory_entry: {
      ...inDirectory,
      people: { participant: at('card_id') },
      scope: ofProgramme,
      columns: {
        card_id: 'id',
        number: 'id',
        programme_id: 'nothing',
        kind: 'text',
        region: 'text',
        read_as: 'text',
        stems: 'text',
        words: 'text',
        read_by: 'nothing',
      },
    },
    directory_place: {
      ...counted,
      // The numbers of cards go with them: a trigger sees to that.
      scope: ofProgramme,
      columns: { programme_id: 'nothing', stem: 'nothing', piece: 'nothing', places: 'id' },
    },
    directory_count: {
      ...counted,
      scope: ofProgramme,
      columns: { programme_id: 'nothing', stem: 'nothing', cards: 'nothing' },
    },
    directory_word: {
      ...counted,
      scope: ofProgramme,
      columns: { programme_id: 'nothing', word: 'nothing', stem: 'nothing', cards: 'nothing' },
    },
    directory_synonym: {
      ...counted,
      seenBy: ['coordinator'],
      scope: ofProgramme,
      columns: {
        programme_id: 'nothing',
        said: 'nothing',
        stems: 'nothing',
        means: 'nothing',
        read_by: 'nothing',
      },
    },
    // Words by the month, without who searched them or when.
    searched_words: {
      ...counted,
      seenBy: ['coordinator'],
      term: { after: 'month', days: 214 },
      scope: ofProgramme,
      columns: {
        programme_id: 'nothing',
        month: 'nothing',
        found: 'nothing',
        words: { seenBy: ['coordinator', 'participant'], holds: 'nothing' },
        times: 'nothing',
      },
    },
    contact_card: {
      ...ofCard,
      columns: {
        id: 'id',
        programme_id: 'nothing',
        person_id: 'id',
        calling: { ...onCard, holds: 'text' },
        region: { ...onCard, holds: 'text' },
        ring_me_for: { ...onCard, holds: 'text' },
        not_for: { ...onCard, holds: 'text' },
        how: { ...onCard, holds: 'fact' },
        hours: { ...onCard, holds: 'text' },
        phone: { ...onCard, holds: 'fact' },
        shows_mail: 'fact',
        at_once: 'fact',
        audience: 'fact',
        introduces: 'fact',
        confirmed_on: { ...onCard, holds: 'fact' },
        asked_on: 'fact',
        // That it was asked in vain would tell its owner why.
        unheard: { holds: 'id', special: 'safety', seenBy: [] },
        unheard_on: { holds: 'fact', special: 'safety', seenBy: [] },
        version: 'nothing',
      },
    },
    introduction: {
      ...ofCard,
      seenBy: ['self', 'participant'],
      term: { after: 'asked_on', days: 365 },
      people: { participant: via('asker_id', 'person'), host: via('owner_id', 'person') },
      columns: {
        ...{ id: 'id', programme_id: 'nothing', asker_id: 'id', owner_id: 'id', through_id: 'id' },
        ...{ state: 'fact', asked_on: 'fact' },
      },
    },
    suggested_line: {
      ...ofCard,
      seenBy: ['self'],
      term: { after: 'suggested_on', days: 30 },
      people: { participant: via('author_id', 'person'), host: via('owner_id', 'person') },
      columns: {
        ...{ id: 'id', programme_id: 'nothing', author_id: 'id', owner_id: 'id' },
        line: { seenBy: ['host'], holds: 'text' },
        ...{ state: 'fact', suggested_on: 'fact' },
      },
    },
    hand_over: {
      ...ofCard,
      seenBy: ['self'],
      term: { after: 'asked_on', days: 30 },
      people: { participant: via('from_id', 'person'), host: via('to_id', 'person') },
      columns: {
        ...{ id: 'id', programme_id: 'nothing', organisation_id: 'nothing', from_id: 'id', to_id: 'id' },
        lines: { seenBy: ['self', 'host'], holds: 'text' },
        ...{ state: 'fact', asked_on: 'fact', by_contact: 'fact' },
      },
    },
    card_not_now: {
      ...ofCard,
      term: { after: 'said_on', days: 182 },
      scope: via('person_id', 'person'),
      columns: { person_id: 'id', said_on: 'fact' },
    },
    contact_key: {
      ...ofCard,
      seenBy: [],
      term: { after: 'made_at', days: 56 },
      people: { participant: via('card_id', 'contact_card') },
      scope: via('card_id', 'contact_card'),
      columns: { hash: 'key', card_id: 'id', made_at: 'fact' },
    },
    pulse: {
      ...pulse,
      // What was answered goes on counting, without whose it was and about whom.
      erasing: 'pseudonym',
      counted: true,
      people: { participant: via('person_id', 'person'), host: via('other_id', 'person') },
      scope: via('visit_id', 'visit'),
      columns: {
        ...{ id: 'id', pair_id: 'id', visit_id: 'id' },
        person_id: { holds: 'id', of: 'participant', erasing: 'pseudonym' },
        other_id: { holds: 'id', of: 'host', erasing: 'pseudonym' },
        ...{ side: 'fact', moment: 'fact', asked_on: 'fact', reminded_on: 'fact', contact: 'fact' },
        ...{ about: 'fact', noticed: 'fact', answered_on: 'fact' },
      },
    },
    pulse_key: {
      ...pulse,
      seenBy: [],
      term: { after: 'made_on', days: 49 },
      erasing: 'delete',
      people: { participant: via('person_id', 'person') },
      scope: via('round_id', 'round'),
      columns: { hash: 'key', round_id: 'nothing', person_id: 'id', made_on: 'fact' },
    },
    pulse_stop: {
      ...pulse,
      erasing: 'delete',
      people: { participant: via('person_id', 'person') },
      scope: via('person_id', 'person'),
      columns: { person_id: 'id', stopped_on: 'fact' },
    },
  },
  events: {
    'card.changed': { cardId: 'id', programmeId: 'nothing', what: 'nothing' },
    'introduction.moved': { introductionId: 'id', programmeId: 'nothing', to: 'nothing' },
    'suggested-line.moved': { lineId: 'id', programmeId: 'nothing', to: 'nothing' },
    'hand-over.moved': { handOverId: 'id', programmeId: 'nothing', to: 'nothing' },
    'pulse.answered': { pulseId: 'id', roundId: 'nothing' },
  },
  mails: {
    'contact.does-it-hold': { cardId: 'id' },
    'contact.introduction': { introductionId: 'id', personId: 'id' },
    'contact.introduced': { introductionId: 'id', personId: 'id' },
    'contact.suggested-line': { lineId: 'id', personId: 'id' },
    'contact.hand-over': { handOverId: 'id', personId: 'id' },
    'contact.hand-over-for-you': { handOverId: 'id', personId: 'id' },
    'contact.pulse': asked,
    'contact.pulse-reminder': asked,
  },
  views: {
    person_met: ['host', 'place', 'reflection', 'sign_up', 'visit'],
    organisation_met: ['organisation', 'place', 'visit'],
  },
};
