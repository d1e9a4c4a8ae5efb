import { aboutNobody, type Inventory, type Table } from '../privacy/inventory.ts';

const ofTheSoftware: Omit<Table, 'columns'> = {
  ...aboutNobody,
  purpose: 'operation',
  seenBy: [],
  term: { while: 'software' },
  scope: null,
};

export const inventory: Inventory = {
  tables: {
    kysely_migration: { ...ofTheSoftware, columns: { name: 'nothing', timestamp: 'nothing' } },
    kysely_migration_lock: { ...ofTheSoftware, columns: { id: 'nothing', is_locked: 'nothing' } },
    purpose: { ...ofTheSoftware, columns: { id: 'nothing', purpose: 'nothing' } },
  },
};
