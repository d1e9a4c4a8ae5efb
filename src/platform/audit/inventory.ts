import { type Inventory, type Table, via } from '../privacy/inventory.ts';

/** Pseudonyms, ids and words of ours. Without the key of somebody nothing of it leads to them. */
const noted = {
  purpose: 'history',
  ground: 'legal-obligation',
  seenBy: ['self', 'coordinator'],
  erasing: { stays: 'history' },
  people: {
    account: { via: 'who', to: 'audit_key', loose: true },
    participant: { via: 'whom', to: 'audit_key', loose: true },
  },
  scope: { via: 'programme_id', to: 'programme', loose: true },
} as const satisfies Partial<Table>;

const columns = {
  id: 'nothing',
  at: 'nothing',
  programme_id: 'id',
  who: 'id',
  as_role: 'fact',
  organisation_id: 'id',
  kind: 'nothing',
  about_kind: 'nothing',
  about: 'id',
  whom: 'id',
  result: 'nothing',
} as const satisfies Table['columns'];

export const inventory: Inventory = {
  tables: {
    audit: {
      ...noted,
      term: { after: 'at', years: 2 },
      columns: { ...columns, previous: 'nothing', hash: 'nothing' },
    },
    audit_entry: {
      ...noted,
      seenBy: [],
      term: { while: 'waiting' },
      columns,
    },
    audit_start: {
      purpose: 'history',
      ground: 'legal-obligation',
      seenBy: [],
      term: { while: 'software' },
      erasing: { stays: 'about-nobody' },
      people: {},
      scope: null,
      columns: { id: 'nothing', hash: 'nothing', at: 'nothing', cut_at: 'nothing', signature: 'nothing' },
    },
    audit_key: {
      purpose: 'history',
      ground: 'legal-obligation',
      seenBy: [],
      term: { while: 'account' },
      erasing: 'delete',
      people: { account: via('user_id', 'user'), participant: via('person_id', 'person') },
      scope: null,
      columns: { pseudonym: 'id', key: 'key', made_for: 'id', user_id: 'id', person_id: 'id' },
    },
  },
};
