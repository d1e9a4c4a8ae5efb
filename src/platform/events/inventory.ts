import { aboutNobody, type Inventory, within } from '../privacy/inventory.ts';

/** What happened is ids and words of ours, never a text, and stays when the rows that it leads to are gone. */
export const inventory: Inventory = {
  tables: {
    happened: {
      purpose: 'history',
      ground: 'public-task',
      seenBy: ['coordinator'],
      term: { while: 'software' },
      erasing: { stays: 'history' },
      people: { account: { via: 'actor', to: 'user', loose: true } },
      scope: within('about', 'roundId', 'programmeId'),
      columns: {
        id: 'nothing',
        kind: 'nothing',
        about: { holds: 'id', keys: 'by-kind' },
        actor: 'id',
        at: 'nothing',
      },
    },
    event_listener: {
      ...aboutNobody,
      purpose: 'operation',
      seenBy: [],
      term: { while: 'software' },
      scope: null,
      columns: { kind: 'nothing', listener: 'nothing' },
    },
    event_delivery: {
      ...aboutNobody,
      purpose: 'operation',
      seenBy: [],
      term: { while: 'waiting' },
      scope: null,
      columns: { event_id: 'nothing', listener: 'nothing', attempts: 'nothing', due_at: 'nothing' },
    },
  },
};
