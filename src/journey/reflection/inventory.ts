import { aboutNobody, type Inventory, type Table, via } from '../../platform/privacy/inventory.ts';

/** What somebody wrote for everybody in the programme; that it was them, coordinators see. */
const written = {
  purpose: 'dilemma',
  ground: 'public-task',
  seenBy: ['programme', 'coordinator'],
  term: { while: 'programme' },
} as const satisfies Partial<Table>;

const ofOrganisation = {
  ...aboutNobody,
  purpose: 'dilemma',
  seenBy: ['coordinator'],
  term: { while: 'programme' },
} as const satisfies Partial<Table>;

export const inventory: Inventory = {
  tables: {
    dilemma: {
      ...written,
      // What others recognised too stays without who raised it; what nobody did goes with them (migration 0058).
      erasing: 'pseudonym',
      people: { participant: via('raised_by', 'person'), contact: via('raised_by', 'person') },
      scope: via('programme_id', 'programme'),
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
  events: {
    'dilemma.raised': { dilemmaId: 'id' },
    'dilemma.recognised': { dilemmaId: 'id', organisationId: 'id', holds: 'nothing' },
    'dilemma.moved': { dilemmaId: 'id', from: 'nothing', to: 'nothing' },
    'dilemma.noted': { dilemmaId: 'id', what: 'nothing' },
  },
};
